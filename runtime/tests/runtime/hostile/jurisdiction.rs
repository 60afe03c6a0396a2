//! An administration decides on what is filed with it.

use super::table::{
	at_the_table, council, findings, hard_and_advice, id, import, line, merge, sealed_entry, shirt, Party, RIGHT,
};
use bonafide_primitives::EntryNumber;
use bonafide_runtime::Runtime;
use pallet_customs::EntryState;
use serde_json::{json, Value};
use Party::*;

fn state(number: EntryNumber) -> EntryState {
	pallet_customs::Entries::<Runtime>::get(number).unwrap().state
}

fn detention(number: EntryNumber) -> Value {
	json!({ "entry": number, "line": 1, "right": RIGHT, "reason": "The seam differs" })
}

fn opening(number: EntryNumber) -> Value {
	let request = json!({ "addressee": { "Named": Importer.lei() }, "capacity": "Importer" });
	json!({ "entry": number, "line": 1, "request": request })
}

/// Every decision on an entry.
fn decisions(number: EntryNumber) -> [(&'static str, Value); 7] {
	[
		("Customs.hold", json!({ "number": number, "reason": "To be examined" })),
		("Customs.release", json!({ "number": number })),
		(
			"Customs.refuse_entry",
			json!({ "number": number, "reason": "Not admissible" }),
		),
		(
			"Customs.record_examination",
			json!({ "entry": number, "line": 1, "note": "No label" }),
		),
		(
			"Customs.post_findings",
			json!({ "number": number, "report": { "hard": 9, "advice": 9, "report": id(1) } }),
		),
		("Cases.detain", detention(number)),
		("Cases.open", opening(number)),
	]
}

/// C:A6
#[test]
fn customs_of_another_country_decides_nothing_on_an_entry() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		for (call, arguments) in decisions(number) {
			assert!(OtherCustoms.does(call, arguments).is_err(), "{call}");
			assert_eq!(state(number), EntryState::Filed, "{call}");
		}
		assert_eq!(hard_and_advice(number), (0, 0));
		assert_eq!(Customs.does("Customs.release", json!({ "number": number })), Ok(()));
	});
}

/// C:A6
#[test]
fn nor_on_one_that_is_sealed() {
	at_the_table(|| {
		let number = Importer.entry(1);
		let form = sealed_entry(number, json!([]), json!([]));
		Importer.does("Customs.file_sealed_entry", form).unwrap();
		for (call, arguments) in decisions(number) {
			assert!(OtherCustoms.does(call, arguments).is_err(), "{call}");
		}
		assert_eq!(state(number), EntryState::Filed);
	});
}

/// C:A6
#[test]
fn nor_releases_what_is_held() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		Customs
			.does("Customs.hold", json!({ "number": number, "reason": "To be examined" }))
			.unwrap();
		assert!(OtherCustoms
			.does("Customs.release", json!({ "number": number }))
			.is_err());
		assert!(matches!(state(number), EntryState::Held { .. }));
	});
}

/// C:A6
#[test]
fn customs_of_another_country_takes_no_filer_code() {
	at_the_table(|| {
		let code = json!({ "code": Broker.filer_code().unwrap(), "filer": Mallory.lei() });
		let _ = OtherCustoms.does("Customs.assign_filer_code", code);
		let number = Broker.entry(1);
		let form = super::table::entry(number, Importer, vec![line(json!({}))]);
		assert_eq!(Broker.does("Customs.file_entry", form), Ok(()));
		let form = super::table::entry(Broker.entry(2), Mallory, vec![line(json!({}))]);
		assert!(Mallory.does("Customs.file_entry", form).is_err());
	});
}

/// R:M3: it has numbers and a border of its own, and what is recorded there it has to say itself.
#[test]
fn the_heir_of_an_administration_records_anew_what_it_is_to_enforce() {
	at_the_table(|| {
		let unlicensed = || vec![line(json!({ "licenses": [] }))];
		let has = |number, code: &str| findings(number, 1).iter().any(|known| known == code);
		assert!(has(import(1, unlicensed()), "NOT_LICENSED"));
		merge(Customs, OtherCustoms);
		let number = import(2, unlicensed());
		assert!(has(number, "NOT_LICENSED_UNRECORDED"), "{:?}", findings(number, 1));
		assert_eq!(hard_and_advice(number).0, 0);
		assert_eq!(
			OtherCustoms.does("Customs.release", json!({ "number": number })),
			Ok(())
		);

		let recordation = json!({ "right": RIGHT, "number": "MX 1" });
		assert_eq!(OtherCustoms.does("Licensing.record_right", recordation), Ok(()));
		let number = import(3, unlicensed());
		assert!(has(number, "NOT_LICENSED"), "{:?}", findings(number, 1));
	});
}

/// C:A6: a recordation counts at the border of its administration.
#[test]
fn a_right_recorded_by_customs_of_another_country_stops_no_goods_here() {
	at_the_table(|| {
		Mallory
			.does("Licensing.register_right", super::table::right("1"))
			.unwrap();
		let right = pallet_licensing::NextRight::<Runtime>::get() - 1;
		let _ = OtherCustoms.does("Licensing.record_right", json!({ "right": right, "number": "MX 1" }));
		let _ = Mallory.does("Licensing.mark", json!({ "gtin": shirt(), "right": right }));
		assert_eq!(hard_and_advice(import(1, vec![line(json!({}))])).0, 0);
	});
}

/// C:A5
#[test]
fn a_detention_ends_though_its_administration_has_lost_the_role() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		Customs.does("Cases.detain", detention(number)).unwrap();
		let case = pallet_cases::LastCase::<Runtime>::get();
		council(
			"Entities.accredit",
			json!({ "lei": Registrar.lei(), "role": "Customs" }),
		)
		.unwrap();
		council(
			"Entities.withdraw_role",
			json!({ "lei": Customs.lei(), "role": "Customs" }),
		)
		.unwrap();

		let successor = json!({ "customs": Customs.lei(), "successor": Registrar.lei() });
		council("Customs.name_successor", successor).unwrap();
		assert!(OtherCustoms.does("Cases.take_up", json!({ "case": case })).is_err());
		assert_eq!(Registrar.does("Cases.take_up", json!({ "case": case })), Ok(()));
		let determination = json!({ "case": case, "determination": "Released", "reason": "Nothing shows it" });
		assert_eq!(Registrar.does("Cases.determine", determination), Ok(()));
		assert_eq!(Registrar.does("Customs.release", json!({ "number": number })), Ok(()));
	});
}

/// Looked for and found sound: another administration conducts no case of this one.
#[test]
fn customs_of_another_country_conducts_no_case_of_this_one() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		Customs.does("Cases.open", opening(number)).unwrap();
		let case = pallet_cases::LastCase::<Runtime>::get();
		for (call, arguments) in [
			(
				"Cases.determine",
				json!({ "case": case, "determination": "Originating", "reason": "It is shown" }),
			),
			(
				"Cases.propose_denial",
				json!({ "case": case, "determination": "NotOriginating", "reason": "Nothing shows it" }),
			),
			(
				"Cases.extend",
				json!({ "case": case, "deadline": { "Answer": 1 }, "days": 1 }),
			),
			(
				"Cases.ask",
				json!({ "case": case, "request": { "addressee": "Sealed", "capacity": "Producer" } }),
			),
			("Cases.reopen", json!({ "case": case, "reason": "A protest" })),
		] {
			assert!(OtherCustoms.does(call, arguments).is_err(), "{call}");
		}
	});
}
