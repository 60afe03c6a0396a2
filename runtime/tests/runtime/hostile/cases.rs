//! In a case everybody is heard, and nobody is condemned for what another did.

use super::table::{at_the_table, council, entry, findings, id, import, line, Outcome, Party, BLANKET, DAY, RIGHT};
use bonafide_primitives::EntryNumber;
use bonafide_runtime::Runtime;
use serde_json::{json, Value};
use Party::*;

fn case() -> u32 {
	pallet_cases::LastCase::<Runtime>::get()
}

/// Customs verifies the claim on the first line of an entry.
fn open(number: EntryNumber, asked: Party, capacity: &str) {
	let request = json!({ "addressee": { "Named": asked.lei() }, "capacity": capacity });
	let opening = json!({ "entry": number, "line": 1, "request": request });
	Customs.does("Cases.open", opening).unwrap();
}

fn document(nth: u8) -> Value {
	json!({
		"kind": "Statement", "uri": format!("https://table.example/{nth}"), "sha256": id(nth),
		"media_type": "application/pdf", "readers": "Parties",
	})
}

fn denial(determination: &str) -> Value {
	json!({ "case": case(), "determination": determination, "reason": "Nothing shows it" })
}

fn propose_denial() {
	Customs.does("Cases.propose_denial", denial("ClaimDenied")).unwrap();
}

/// Customs denies the claim in this way.
fn deny(determination: &str) -> Outcome {
	Customs.does("Cases.determine", denial(determination))
}

/// C:A7
#[test]
fn a_strangers_claim_for_other_goods_condemns_neither_the_certificate_nor_its_certifier() {
	at_the_table(|| {
		let shoes = line(json!({
			"hts": "6404.11.0000", "gtin": null, "manufacturer": null, "country": "VN", "licenses": [],
		}));
		let number = Mallory.entry(1);
		Mallory
			.does("Customs.file_entry", entry(number, Mallory, vec![shoes]))
			.unwrap();
		let request = json!({ "addressee": { "Named": Mallory.lei() }, "capacity": "Importer" });
		let opening = json!({ "entry": number, "line": 1, "request": request });
		Customs.does("Cases.open", opening).unwrap();
		super::table::wait(31 * DAY);
		let outcome = Customs.does("Cases.propose_denial", denial("NotOriginating"));
		assert!(outcome.is_err(), "screening refused the claim");
		propose_denial();
		super::table::wait(31 * DAY);
		assert!(deny("NotOriginating").is_err());
		assert_eq!(deny("ClaimDenied"), Ok(()));
		assert_eq!(pallet_cases::NegativeDeterminations::<Runtime>::get(Maker.lei()), 0);
		let honest = findings(import(1, vec![line(json!({}))]), 1);
		assert_eq!(honest, [""; 0]);
	});
}

/// C:A8
#[test]
fn a_suspended_party_is_heard() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		open(number, Importer, "Importer");
		let suspension = json!({ "lei": Importer.lei(), "reason": "Records not kept" });
		OtherRegistrar.does("Entities.suspend", suspension).unwrap();

		let answer = json!({ "case": case(), "request": 1, "documents": [document(1)] });
		assert_eq!(Importer.does("Cases.answer", answer), Ok(()));
		let evidence = json!({ "case": case(), "party": Importer.lei(), "documents": [document(2)] });
		assert_eq!(Importer.does("Cases.lodge_evidence", evidence.clone()), Ok(()));
		assert_eq!(Broker.does("Cases.lodge_evidence", evidence), Ok(()));
		propose_denial();
		let objection = json!({ "case": case(), "party": Importer.lei(), "documents": [document(3)] });
		assert_eq!(Importer.does("Cases.object", objection), Ok(()));
	});
}

/// C:A8: in nothing else.
#[test]
fn and_does_nothing_else() {
	at_the_table(|| {
		let suspension = json!({ "lei": Importer.lei(), "reason": "Records not kept" });
		council("Entities.suspend", suspension).unwrap();
		let form = entry(Importer.entry(1), Importer, vec![line(json!({}))]);
		assert!(Importer.does("Customs.file_entry", form).is_err());
		let form = entry(Broker.entry(1), Importer, vec![line(json!({}))]);
		assert!(Broker.does("Customs.file_entry", form).is_err());
	});
}

/// C:A8
#[test]
fn a_suspended_rights_holder_gives_its_opinion_on_detained_goods() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		let detention = json!({ "entry": number, "line": 1, "right": RIGHT, "reason": "The seam differs" });
		Customs.does("Cases.detain", detention).unwrap();
		let suspension = json!({ "lei": Holder.lei(), "reason": "Records not kept" });
		OtherRegistrar.does("Entities.suspend", suspension).unwrap();
		let opinion = json!({ "case": case(), "request": 1, "opinion": "Genuine" });
		assert_eq!(Holder.does("Cases.give_opinion", opinion), Ok(()));
	});
}

/// C:A11
#[test]
fn evidence_does_not_eat_the_right_to_object() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		open(number, Importer, "Importer");
		for nth in 1..=6 {
			let evidence = json!({ "case": case(), "party": Importer.lei(), "documents": [document(nth)] });
			Importer.does("Cases.lodge_evidence", evidence).unwrap();
		}
		super::table::wait(31 * DAY);
		propose_denial();
		let objection = json!({ "case": case(), "party": Importer.lei(), "documents": [document(9)] });
		assert_eq!(Importer.does("Cases.object", objection), Ok(()));
	});
}

/// A thief of its key hands the cases to an accomplice, which waits until the council has taken the role.
#[test]
fn nobody_takes_up_what_an_administration_offered_that_is_gone() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		open(number, Importer, "Importer");
		let offer = json!({ "case": case(), "customs": OtherCustoms.lei() });
		Customs.does("Cases.hand_over", offer).unwrap();
		let role = json!({ "lei": Customs.lei(), "role": "Customs" });
		council("Entities.withdraw_role", role).unwrap();
		let taken = OtherCustoms.does("Cases.take_up", json!({ "case": case() }));
		assert_eq!(taken, Err("NotOffered"));
	});
}

/// Looked for and found sound: customs does not deny before the importer could object.
#[test]
fn no_claim_is_denied_before_the_importer_could_object() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		open(number, Importer, "Importer");
		assert!(deny("ClaimDenied").is_err(), "nothing was proposed");
		assert_eq!(
			Customs.does("Cases.propose_denial", denial("ClaimDenied")),
			Err("RequestPending")
		);
		super::table::wait(31 * DAY);
		propose_denial();
		assert_eq!(deny("ClaimDenied"), Err("ObjectionPending"));
		let _ = BLANKET;
	});
}

/// Looked for and found sound: nobody answers for another.
#[test]
fn nobody_answers_for_another() {
	at_the_table(|| {
		let number = import(1, vec![line(json!({}))]);
		open(number, Maker, "Producer");
		let answer = json!({ "case": case(), "request": 1, "documents": [document(1)] });
		for party in [Mallory, Broker, Importer] {
			assert_eq!(
				party.does("Cases.answer", answer.clone()),
				Err("NotRespondent"),
				"{party:?}"
			);
		}
		let evidence = json!({ "case": case(), "party": Mallory.lei(), "documents": [document(2)] });
		assert_eq!(Mallory.does("Cases.lodge_evidence", evidence), Err("NotParty"));
		assert_eq!(Maker.does("Cases.answer", answer), Ok(()));
	});
}
