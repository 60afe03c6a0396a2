//! A certificate serves those it is for.

use super::table::{
	at_the_table, certificate, entry, findings, hard_and_advice, id, import, line, merge, named, sealed_entry, shirt,
	terms, Party, BLANKET, SINGLE,
};
use bonafide_primitives::EntryNumber;
use bonafide_runtime::Runtime;
use bonafide_runtime_api::runtime_decl_for_joins_api::JoinsApiV1;
use serde_json::{json, Value};
use Party::*;

fn claiming(certificate: u8) -> Value {
	json!({ "agreement": "USMCA", "code": "S", "certificate": id(certificate) })
}

fn claim_findings(number: EntryNumber, line: usize) -> Vec<String> {
	let found = findings(number, line).into_iter();
	found.filter(|code| code.starts_with("CERTIFICATE_")).collect()
}

/// The entry that uses a certificate.
fn used_by(certificate: u8) -> Option<EntryNumber> {
	let certificate = pallet_certificates::Certificates::<Runtime>::get(id(certificate)).unwrap();
	certificate.used.map(|used| used.entry)
}

/// R:H7, C:A4
#[test]
fn a_stranger_does_not_burn_a_certificate_that_names_another_importer() {
	at_the_table(|| {
		let form = sealed_entry(Mallory.entry(1), json!([]), json!([id(SINGLE)]));
		assert!(Mallory.does("Customs.file_sealed_entry", form).is_err());
		assert_eq!(used_by(SINGLE), None);
		let number = import(1, vec![line(json!({ "claim": claiming(SINGLE) }))]);
		assert_eq!(claim_findings(number, 1), [""; 0]);
	});
}

/// R:H7
#[test]
fn the_importer_reserves_it_and_so_does_its_broker() {
	at_the_table(|| {
		let form = sealed_entry(Broker.entry(1), json!([]), json!([id(SINGLE)]));
		assert_eq!(Broker.does("Customs.file_sealed_entry", form), Ok(()));
		assert_eq!(used_by(SINGLE), Some(Broker.entry(1)));
		let number = json!({ "number": Broker.entry(1) });
		assert_eq!(Broker.does("Customs.cancel_entry", number), Ok(()));
		assert_eq!(used_by(SINGLE), None);
		let form = sealed_entry(Importer.entry(1), json!([]), json!([id(SINGLE)]));
		assert_eq!(Importer.does("Customs.file_sealed_entry", form), Ok(()));
	});
}

/// R:H7
#[test]
fn a_certificate_that_names_no_importer_is_used_up_by_nobody_who_does_not_hold_it() {
	at_the_table(|| {
		let mut form = certificate(json!("Unknown"), json!("Single"));
		form["holder"] = json!(format!("0x{}", "07".repeat(32)));
		Maker
			.does("Certificates.issue", json!({ "id": id(20), "form": form }))
			.unwrap();
		let sealed = sealed_entry(Mallory.entry(1), json!([]), json!([id(20)]));
		assert!(Mallory.does("Customs.file_sealed_entry", sealed).is_err());
		let open = line(json!({ "claim": claiming(20) }));
		Mallory
			.does("Customs.file_entry", entry(Mallory.entry(2), Mallory, vec![open]))
			.unwrap();
		assert_eq!(used_by(20), None);
		assert_eq!(claim_findings(Mallory.entry(2), 1), ["CERTIFICATE_NOT_HELD"]);
	});
}

/// R:M3
#[test]
fn the_heir_of_an_importer_claims_on_the_certificates_that_name_it() {
	at_the_table(|| {
		merge(Importer, Mallory);
		let heirs = line(json!({ "claim": claiming(BLANKET) }));
		Mallory
			.does("Customs.file_entry", entry(Mallory.entry(1), Mallory, vec![heirs]))
			.unwrap();
		assert_eq!(claim_findings(Mallory.entry(1), 1), [""; 0]);
		let found = findings(Mallory.entry(1), 1);
		assert!(!found.iter().any(|code| code == "NOT_LICENSED"), "{found:?}");
	});
}

/// R:M3
#[test]
fn the_heir_of_a_right_holder_imports_its_own_goods() {
	at_the_table(|| {
		merge(Holder, Mallory);
		let own = line(json!({ "licenses": [], "claim": null }));
		Mallory
			.does("Customs.file_entry", entry(Mallory.entry(1), Mallory, vec![own]))
			.unwrap();
		assert_eq!(
			hard_and_advice(Mallory.entry(1)).0,
			0,
			"{:?}",
			findings(Mallory.entry(1), 1)
		);
	});
}

/// R:M3: the question answers as screening does.
#[test]
fn the_heir_of_a_licensee_finds_the_licenses_of_its_predecessors() {
	at_the_table(|| {
		let ask = |importer: Party| {
			let goods = json!({ "gtin": shirt(), "country": "MX", "quantity": 10, "importer": importer.lei() });
			let goods = serde_json::from_value(goods).unwrap();
			<Runtime as JoinsApiV1<_>>::license_check(goods, vec![])
				.unwrap()
				.rights
				.remove(0)
		};
		let before = ask(Importer);
		assert!(before.licensed && !ask(Mallory).licensed);
		merge(Importer, Shell);
		merge(Shell, Mallory);
		for asked in [Importer, Shell, Mallory] {
			assert_eq!(ask(asked), before, "{asked:?}");
		}
		assert!(!ask(Broker).licensed);
		let own = entry(Mallory.entry(1), Mallory, vec![line(json!({ "claim": null }))]);
		Mallory.does("Customs.file_entry", own).unwrap();
		assert_eq!(findings(Mallory.entry(1), 1), [""; 0]);
	});
}

/// R:M3
#[test]
fn the_heir_of_a_licensee_sublicenses() {
	at_the_table(|| {
		merge(Maker, Mallory);
		let terms = terms(Importer, "Importer", Some(10), 0);
		let below = json!({ "id": id(33), "parent": id(super::table::LICENSE), "terms": terms });
		assert_eq!(Mallory.does("Licensing.sublicense", below), Ok(()));
	});
}

/// R:M4
#[test]
fn the_register_is_sound_after_the_heir_of_a_certifier_supersedes() {
	at_the_table(|| {
		merge(Maker, Shell);
		let mut form = certificate(named(Importer), json!("Single"));
		form["producer"] = named(Shell);
		let supersede = json!({ "old": id(SINGLE), "id": id(21), "form": form });
		assert_eq!(Shell.does("Certificates.supersede", supersede), Ok(()));
		super::table::sound();
	});
}

/// Looked for and found sound: only the certifier takes a certificate back, while it is active.
#[test]
fn nobody_takes_back_the_certificate_of_another() {
	at_the_table(|| {
		for party in [Mallory, Importer, Customs, OtherRegistrar] {
			let refused = party.does("Certificates.withdraw", json!({ "id": id(SINGLE) }));
			assert!(refused.is_err(), "{party:?}");
		}
		let form = certificate(named(Importer), json!("Single"));
		let supersede = json!({ "old": id(SINGLE), "id": id(25), "form": form });
		assert!(Mallory.does("Certificates.supersede", supersede).is_err());
	});
}
