//! A right that nobody proved stops nobody's goods, and one that is proven is not taken off by who needs a license.

use super::table::{
	account, admission, apply, at_the_table, council, findings, gtin, hard_and_advice, id, import, line, product,
	right, shirt, terms, Party, RIGHT,
};
use bonafide_primitives::{Lei, StatusPurpose};
use bonafide_runtime::Runtime;
use bonafide_runtime_api::{runtime_decl_for_joins_api::JoinsApiV1, GoodsQuestion};
use pallet_licensing_api::LineStatus;
use serde_json::{json, Value};
use Party::*;

fn marking(gtin: bonafide_primitives::Gtin, right: u32) -> Value {
	json!({ "gtin": gtin, "right": right })
}

/// A line of shirts without any license.
fn unlicensed() -> Value {
	line(json!({ "licenses": [], "quantity": 1_000_000 }))
}

/// The number of the right registered last.
fn last_right() -> u32 {
	pallet_licensing::NextRight::<Runtime>::get() - 1
}

fn has(found: &[String], code: &str) -> bool {
	found.iter().any(|known| known == code)
}

fn product_line(gtin: bonafide_primitives::Gtin) -> LineStatus {
	let goods = GoodsQuestion {
		gtin: gtin.into(),
		country: "MX".into(),
		quantity: None,
		manufacturer: None,
		importer: None,
		retailer: None,
	};
	<Runtime as JoinsApiV1<_>>::license_check(goods, vec![])
		.unwrap()
		.product_line
}

/// R:H5
#[test]
fn the_owner_does_not_take_off_the_mark_of_the_holder() {
	at_the_table(|| {
		assert!(Maker.does("Licensing.unmark", marking(shirt(), RIGHT)).is_err());
		let found = findings(import(1, vec![unlicensed()]), 1);
		assert!(has(&found, "NOT_LICENSED"), "{found:?}");
	});
}

/// R:H5: nor does another member, nor the holder of another right.
#[test]
fn nobody_else_takes_it_off_either() {
	at_the_table(|| {
		for party in [Mallory, Importer, Exporter, OtherCustoms, OtherRegistrar] {
			assert!(
				party.does("Licensing.unmark", marking(shirt(), RIGHT)).is_err(),
				"{party:?}"
			);
		}
		assert_eq!(Holder.does("Licensing.unmark", marking(shirt(), RIGHT)), Ok(()));
	});
}

/// R:H6
#[test]
fn a_right_that_customs_has_not_recorded_stops_no_goods() {
	at_the_table(|| {
		for number in ["1", "2", "3", "4"] {
			Mallory.does("Licensing.register_right", right(number)).unwrap();
			let _ = Mallory.does("Licensing.mark", marking(shirt(), last_right()));
		}
		let number = import(1, vec![line(json!({}))]);
		let (hard, _) = hard_and_advice(number);
		assert_eq!(hard, 0, "{:?}", findings(number, 1));
	});
}

/// R:H6
#[test]
fn a_patent_stops_no_goods_though_it_is_recorded_elsewhere() {
	at_the_table(|| {
		let patent = json!({ "kind": "Patent", "office": "US", "number": "9999999" });
		Mallory.does("Licensing.register_right", patent).unwrap();
		let recordation = json!({ "right": last_right(), "number": "PAT 1" });
		let _ = OtherCustoms.does("Licensing.record_right", recordation);
		let _ = Mallory.does("Licensing.mark", marking(shirt(), last_right()));
		assert_eq!(hard_and_advice(import(1, vec![line(json!({}))])).0, 0);
	});
}

/// R:H6
#[test]
fn squatters_leave_room_for_the_true_holders_mark() {
	at_the_table(|| {
		let own = gtin(2);
		Maker.does("Products.register", product(own)).unwrap();
		for number in 0..9 {
			Mallory
				.does("Licensing.register_right", right(&number.to_string()))
				.unwrap();
			let _ = Mallory.does("Licensing.mark", marking(own, last_right()));
		}
		assert_eq!(Holder.does("Licensing.mark", marking(own, RIGHT)), Ok(()));
	});
}

/// R:H6
#[test]
fn a_counterfeiter_does_not_fill_the_places_with_rights_that_expire_today() {
	at_the_table(|| {
		council(
			"Entities.withdraw_role",
			json!({ "lei": Maker.lei(), "role": "Producer" }),
		)
		.unwrap();
		council(
			"Entities.accredit",
			json!({ "lei": Maker.lei(), "role": "RightsHolder" }),
		)
		.unwrap();
		let own = gtin(2);
		Maker.does("Products.register", product(own)).unwrap();
		for number in 0..9 {
			let today = json!({
				"kind": "Trademark", "office": "US", "number": number.to_string(), "expires": "2026-03-02",
			});
			Maker.does("Licensing.register_right", today).unwrap();
			let _ = Maker.does("Licensing.mark", marking(own, last_right()));
		}
		super::table::wait(2 * super::table::DAY);
		assert_eq!(Holder.does("Licensing.mark", marking(own, RIGHT)), Ok(()));
	});
}

/// R:H6
#[test]
fn the_marks_of_a_holder_that_is_no_more_are_not_asked_for() {
	at_the_table(|| {
		Mallory.does("Licensing.register_right", right("1")).unwrap();
		Mallory.does("Licensing.mark", marking(shirt(), last_right())).unwrap();
		council("Entities.retire", json!({ "lei": Mallory.lei() })).unwrap();
		assert_eq!(findings(import(1, vec![line(json!({}))]), 1), [""; 0]);
	});
}

/// R:H6
#[test]
fn the_council_strikes_a_right_and_its_number_is_free_again() {
	at_the_table(|| {
		Mallory.does("Licensing.register_right", right("5550001")).unwrap();
		let squatted = last_right();
		assert!(Holder.does("Licensing.register_right", right("5550001")).is_err());
		council("Licensing.strike_right", json!({ "right": squatted })).unwrap();
		assert_eq!(Holder.does("Licensing.register_right", right("5550001")), Ok(()));
	});
}

/// R:H6
#[test]
fn a_right_is_registered_once_however_it_is_written() {
	at_the_table(|| {
		for (office, number) in [
			("US", "1234567 "),
			("us", "1234567"),
			("US", "1,234,567"),
			(" US", "1 234 567"),
		] {
			let again = json!({ "kind": "Trademark", "office": office, "number": number });
			assert!(
				Mallory.does("Licensing.register_right", again).is_err(),
				"{office:?} {number:?}"
			);
		}
	});
}

/// R:H8
#[test]
fn nobody_makes_his_product_licensed_with_a_right_of_his_own() {
	at_the_table(|| {
		super::table::give_prefix_to_mallory();
		let fake = bonafide_primitives::Gtin::with_check_digit("0953001000001").unwrap();
		Mallory.does("Products.register", product(fake)).unwrap();
		Mallory.does("Licensing.register_right", right("FAKE-10")).unwrap();
		Mallory.does("Licensing.mark", marking(fake, last_right())).unwrap();
		assert_ne!(product_line(fake), LineStatus::Licensed);
	});
}

/// R:H8
#[test]
fn nobody_buries_the_licenses_of_a_product_under_those_of_a_right_that_it_does_not_carry() {
	at_the_table(|| {
		let before = product_line(shirt());
		Mallory.does("Licensing.register_right", right("JUNK")).unwrap();
		let right = last_right();
		for nth in 1..=1_500_u64 {
			let id = bonafide_primitives::Digest::from_low_u64_be(nth);
			let grant = json!({ "id": id, "right": right, "terms": terms(Shell, "Manufacturer", None, 0) });
			Mallory.does("Licensing.grant", grant).unwrap();
		}
		assert_eq!(product_line(shirt()), before);
	});
}

/// R:M2
#[test]
fn a_product_under_a_prefix_that_was_granted_by_mistake_is_not_lost() {
	at_the_table(|| {
		let mistaken = bonafide_primitives::Gtin::with_check_digit("0952777000001").unwrap();
		let grant = |holder: Party| json!({ "prefix": "952777", "holder": holder.lei() });
		Gs1.does("Products.grant_prefix", grant(Mallory)).unwrap();
		Mallory.does("Products.register", product(mistaken)).unwrap();
		Gs1.does("Products.revoke_prefix", json!({ "prefix": "952777" }))
			.unwrap();
		super::table::wait(6_000);
		Gs1.does("Products.grant_prefix", grant(Maker)).unwrap();
		assert!(OtherGs1.does("Products.reassign", json!({ "gtin": mistaken })).is_err());
		Gs1.does("Products.reassign", json!({ "gtin": mistaken })).unwrap();
		assert!(Mallory
			.does("Products.recall", json!({ "gtin": mistaken, "reason": "Mine" }))
			.is_err());
		let owner = pallet_products::Products::<Runtime>::get(mistaken).unwrap().owner;
		assert_eq!(owner, Maker.lei());
	});
}

/// R:M2
#[test]
fn no_gs1_organization_fences_off_the_prefixes_of_another() {
	at_the_table(|| {
		let around = json!({ "prefix": "9520", "holder": Mallory.lei() });
		assert!(OtherGs1.does("Products.grant_prefix", around).is_err());
		let within = json!({ "prefix": "952888", "holder": Exporter.lei() });
		assert_eq!(Gs1.does("Products.grant_prefix", within), Ok(()));
	});
}

/// R:M2
#[test]
fn prefixes_that_gs1_gives_to_no_company_are_granted_to_none() {
	at_the_table(|| {
		for prefix in ["2012", "9790", "0212", "0412", "0512", "9771", "9781", "9812", "9912"] {
			let range = json!({ "from": &prefix[..3], "until": &prefix[..3], "to": Gs1.lei() });
			let _ = council("Products.assign_range", range);
			let grant = json!({ "prefix": prefix, "holder": Maker.lei() });
			assert!(Gs1.does("Products.grant_prefix", grant).is_err(), "{prefix}");
		}
	});
}

/// R:M10, C:A10
#[test]
fn a_line_that_names_the_holder_as_the_maker_is_told() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({ "licenses": [], "manufacturer": Holder.lei() }))]);
		assert_ne!(findings(number, 1), [""; 0]);
	});
}

/// R:L2
#[test]
fn twins_of_an_lei_are_none() {
	at_the_table(|| {
		// The base whose check digits are 02 to 98; the others leave the same remainder.
		let mut twins = 0;
		for base in 0..400 {
			let true_one = Lei::with_check_digits(&format!("999900TWIN{base:08}"))
				.unwrap()
				.to_string();
			let (head, digits) = true_one.split_at(18);
			let digits: i32 = digits.parse().unwrap();
			for twin in [digits - 97, digits + 97]
				.into_iter()
				.filter(|twin| (0..100).contains(twin))
			{
				let text = format!("{head}{twin:02}");
				twins += 1;
				assert!(text.parse::<Lei>().is_err(), "{text} beside {true_one}");
			}
		}
		assert!(twins > 0);
	});
}

/// R:L4
#[test]
fn nobody_joins_under_a_name_that_cannot_be_read() {
	at_the_table(|| {
		for name in ["\u{200b}", "\u{1b}[2J", "Cust\u{202e}oms"] {
			let lei = Lei::with_check_digits("999900NEWCOMER0001").unwrap();
			let arguments = json!({ "lei": lei, "name": name, "country": "US" });
			let outcome =
				std::panic::catch_unwind(|| super::table::by(account("newcomer"), "Entities.apply", arguments));
			assert!(!matches!(outcome, Ok(Ok(()))), "{name:?}");
		}
	});
}

/// Looked for and found sound: a place in a status list is given once.
#[test]
fn nobody_takes_a_place_in_the_status_list_of_another() {
	at_the_table(|| {
		Mallory.does("Licensing.register_right", right("1")).unwrap();
		let mut terms = terms(Shell, "Manufacturer", None, 0);
		terms["status_index"] = json!(7);
		let grant = json!({ "id": id(60), "right": last_right(), "terms": terms });
		Mallory.does("Licensing.grant", grant).unwrap();
		let of = |party: Party| {
			<Runtime as pallet_licensing_api::runtime_decl_for_licensing_api::LicensingApiV1<_>>::status_page(
				party.lei().into(),
				StatusPurpose::Revocation,
				0,
			)
			.unwrap()
		};
		Mallory.does("Licensing.revoke", json!({ "id": id(60) })).unwrap();
		assert!(of(Holder).iter().all(|byte| *byte == 0));
		assert!(of(Mallory).iter().any(|byte| *byte != 0));
	});
}

/// Looked for and found sound: an admission is bound to the application that was examined.
#[test]
fn an_application_changed_behind_the_registrars_back_is_not_admitted() {
	at_the_table(|| {
		let who = account("newcomer");
		let lei = |name: &str| Lei::with_check_digits(name).unwrap();
		apply(who.clone(), lei("999900NEWCOMER0001"), "US", &["Importer"]).unwrap();
		let examined = admission(&who);
		super::table::by(who.clone(), "Entities.withdraw_application", json!({})).unwrap();
		super::table::wait(6_000);
		apply(who, lei("999900NEWCOMER0002"), "US", &["Importer"]).unwrap();
		assert_eq!(Registrar.does("Entities.admit", examined), Err("ApplicationChanged"));
	});
}
