//! The units of a license are drawn for whom it is, and for nobody else.

use super::table::{
	at_the_table, drawn, entry, findings, gtin, id, import, line, sealed_entry, shirt, terms, Party, BLANKET, LICENSE,
	RIGHT, SINGLE, SUBLICENSE,
};
use serde_json::{json, Value};
use Party::*;

/// Draws so many units from the importer's license and the maker's.
fn draws(quantity: u64) -> Value {
	json!([{ "licenses": [id(SUBLICENSE)], "quantity": quantity }])
}

fn has(found: &[String], code: &str) -> bool {
	found.iter().any(|known| known == code)
}

/// C:A4
#[test]
fn a_rival_does_not_draw_the_importers_open_license_under_seal() {
	at_the_table(|| {
		let form = sealed_entry(Mallory.entry(1), draws(500), json!([]));
		assert!(Mallory.does("Customs.file_sealed_entry", form).is_err());
		assert_eq!((drawn(LICENSE), drawn(SUBLICENSE)), (0, 0));
		assert_eq!(findings(import(1, vec![line(json!({}))]), 1), [""; 0]);
	});
}

/// C:A4: the importer does, and its broker.
#[test]
fn the_importer_and_its_broker_draw_it_under_seal() {
	at_the_table(|| {
		let own = sealed_entry(Importer.entry(1), draws(20), json!([]));
		assert_eq!(Importer.does("Customs.file_sealed_entry", own), Ok(()));
		let by_broker = sealed_entry(Broker.entry(1), draws(30), json!([]));
		assert_eq!(Broker.does("Customs.file_sealed_entry", by_broker), Ok(()));
		assert_eq!((drawn(LICENSE), drawn(SUBLICENSE)), (50, 50));
		let number = json!({ "number": Broker.entry(1) });
		assert_eq!(Broker.does("Customs.cancel_entry", number), Ok(()));
		assert_eq!((drawn(LICENSE), drawn(SUBLICENSE)), (20, 20));
	});
}

/// C:A4
#[test]
fn a_broker_without_a_mandate_of_the_licensee_does_not_draw_it() {
	at_the_table(|| {
		Importer
			.does("Entities.revoke_mandate", json!({ "broker": Broker.lei() }))
			.unwrap();
		let form = sealed_entry(Broker.entry(1), draws(500), json!([]));
		assert!(Broker.does("Customs.file_sealed_entry", form).is_err());
		assert_eq!(drawn(SUBLICENSE), 0);
	});
}

/// C:A4, and the threat model's license presented by another.
#[test]
fn a_rival_that_names_the_licensed_maker_draws_nothing_of_it_openly() {
	at_the_table(|| {
		let copied = line(json!({ "licenses": [id(LICENSE)], "claim": null, "quantity": 900 }));
		let _ = Mallory.does("Customs.file_entry", entry(Mallory.entry(1), Mallory, vec![copied]));
		assert_eq!(drawn(LICENSE), 0);
		let found = findings(Mallory.entry(1), 1);
		assert!(has(&found, "LICENSE_NOT_HELD"), "{found:?}");
	});
}

/// R:H1
#[test]
fn a_sublicense_by_somebody_who_is_no_licensee_never_becomes_valid() {
	at_the_table(|| {
		// Nothing is counted, so there is no key that the licensee would sign with.
		let private = json!({
			"commitment": id(5), "from": "2026-01-01", "until": "2026-12-31", "sublicensing": 2,
		});
		let grant = json!({ "id": id(30), "right": RIGHT, "terms": private });
		Holder.does("Licensing.grant_private", grant).unwrap();
		let leaf = json!({ "id": id(31), "parent": id(30), "terms": terms(Shell, "Manufacturer", None, 0) });
		Mallory.does("Licensing.sublicense", leaf).unwrap();
		let open = json!({ "license": id(30), "id": id(32), "terms": terms(Maker, "Manufacturer", None, 2) });
		Holder.does("Licensing.amend", open).unwrap();

		let made_by_shell = json!({ "licenses": [id(31)], "manufacturer": Shell.lei(), "claim": null });
		let found = findings(import(1, vec![line(made_by_shell)]), 1);
		assert!(has(&found, "NOT_LICENSED"), "{found:?}");
		super::table::sound();
	});
}

/// R:H1: where units count, not even that.
#[test]
fn nobody_sublicenses_below_a_private_license_with_a_quota_who_does_not_hold_it() {
	at_the_table(|| {
		let private = json!({
			"commitment": id(5), "quota": 1_000, "from": "2026-01-01", "until": "2026-12-31", "sublicensing": 2,
			"holder": format!("0x{}", "07".repeat(32)),
		});
		let grant = json!({ "id": id(30), "right": RIGHT, "terms": private });
		Holder.does("Licensing.grant_private", grant).unwrap();
		let leaf = json!({ "id": id(31), "parent": id(30), "terms": terms(Shell, "Manufacturer", Some(1_000), 0) });
		assert_eq!(Mallory.does("Licensing.sublicense", leaf), Err("NotLicensee"));
	});
}

/// R:M11
#[test]
fn a_licensee_whose_quota_stands_apart_mints_no_more_than_the_holder_allows() {
	at_the_table(|| {
		let mut apart = terms(Maker, "Manufacturer", Some(100), 1);
		apart["nesting"] = json!("Apart");
		Holder
			.does(
				"Licensing.grant",
				json!({ "id": id(40), "right": RIGHT, "terms": apart }),
			)
			.unwrap();
		let mut granted = 0;
		for nth in 41..46 {
			let below = json!({ "id": id(nth), "parent": id(40), "terms": terms(Importer, "Importer", Some(100), 0) });
			granted += u64::from(Maker.does("Licensing.sublicense", below).is_ok());
		}
		assert!(
			granted * 100 <= 100,
			"{granted} sublicenses of 100 under a quota of 100"
		);
	});
}

/// Looked for and found sound: no entry draws more than is left, and what is canceled is given back once.
#[test]
fn nobody_draws_more_than_is_left_nor_gets_back_more_than_was_drawn() {
	at_the_table(|| {
		let file = |serial, quantity| {
			let lines = vec![line(json!({ "quantity": quantity }))];
			Importer.does("Customs.file_entry", entry(Importer.entry(serial), Importer, lines))
		};
		assert_eq!(file(1, 400), Ok(()));
		assert_eq!(file(2, 101), Ok(()));
		assert!(has(&findings(Importer.entry(2), 1), "LICENSE_OVER_QUOTA"));
		assert_eq!(drawn(SUBLICENSE), 400);
		let first = json!({ "number": Importer.entry(1) });
		assert_eq!(Importer.does("Customs.cancel_entry", first.clone()), Ok(()));
		assert_eq!(Importer.does("Customs.cancel_entry", first), Err("AlreadyCanceled"));
		assert_eq!(drawn(SUBLICENSE), 0);
		super::watch::add_up().unwrap();
	});
}

/// Looked for and found sound: a license is not stretched by a sublicense.
#[test]
fn a_sublicense_goes_no_further_than_the_license_above() {
	at_the_table(|| {
		let under = |changes: Value| {
			let mut terms = terms(Importer, "Importer", Some(100), 0);
			for (name, value) in changes.as_object().unwrap() {
				terms[name] = value.clone();
			}
			Maker.does(
				"Licensing.sublicense",
				json!({ "id": id(70), "parent": id(LICENSE), "terms": terms }),
			)
		};
		assert_eq!(under(json!({ "quota": 2_000 })), Err("BeyondParentQuota"));
		assert_eq!(under(json!({ "until": "2027-12-31" })), Err("BeyondParentDates"));
		assert_eq!(under(json!({ "countries": [] })), Err("BeyondParentCountries"));
		assert_eq!(under(json!({ "products": "All" })), Err("BeyondParentProducts"));
		assert!(under(json!({ "products": { "Listed": [shirt(), gtin(2)] } })).is_err());
		assert_eq!(under(json!({ "sublicensing": 1 })), Err("MaxDepthExceeded"));
		assert_eq!(under(json!({})), Ok(()));
	});
}

/// Both rooms: what one entry uses another does not, whoever files it.
#[test]
fn an_entry_of_the_importer_leaves_nothing_to_a_rival() {
	at_the_table(|| {
		let number = import(
			1,
			vec![line(json!({ "claim": {
			"agreement": "USMCA", "code": "S", "certificate": id(SINGLE),
		} }))],
		);
		assert_eq!(findings(number, 1), [""; 0]);
		let copied = line(json!({ "claim": { "agreement": "USMCA", "code": "S", "certificate": id(BLANKET) } }));
		Mallory
			.does("Customs.file_entry", entry(Mallory.entry(1), Mallory, vec![copied]))
			.unwrap();
		let found = findings(Mallory.entry(1), 1);
		assert!(has(&found, "CERTIFICATE_OF_OTHER_IMPORTER"), "{found:?}");
		assert_eq!(drawn(SUBLICENSE), 10);
	});
}
