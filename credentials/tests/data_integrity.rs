//! Licenses secured with a Data Integrity proof: what is signed, what verifies, what does not.

mod common;

use bonafide_credentials::{
	data_integrity::{prove, NoProof, NotProven},
	id, issue_as, verify, verify_with, Certificate, Check, Document, IssuerKey, License, Manner, NotIssued, Outcome,
	Report, Unreadable,
};
use common::{certificate, key, license, with, MARCH_2026, P256_KEY};
use serde_json::{json, Map, Value};

const FEBRUARY_2026: u64 = MARCH_2026 - 28 * 86_400_000;

fn proven() -> Manner {
	Manner {
		proven_at: Some(FEBRUARY_2026),
		..Manner::default()
	}
}

fn signed() -> Value {
	let license = License::read(license()).unwrap();
	serde_json::from_str(&issue_as(&license, &key(), &proven()).unwrap().credential).unwrap()
}

fn report(credential: &Value) -> Report<License> {
	verify(&credential.to_string(), MARCH_2026).unwrap()
}

/// The checks that fail, with the reason.
fn failures(report: &Report<License>) -> Vec<(Check, String)> {
	let failures = report.failures().map(|(check, reason)| (check, reason.to_owned()));
	failures.collect()
}

/// The one check that fails when the signer signs these options, changed at `pointer`.
fn failure_of(pointer: &str, value: Value) -> (Check, String) {
	let mut credential = signed();
	let document = credential.as_object_mut().unwrap();
	let mut options = document.remove("proof").unwrap();
	options.as_object_mut().unwrap().remove("proofValue");
	let Value::Object(options) = with(options, pointer, value) else {
		unreachable!()
	};
	let signed = prove(document.clone(), options, &key()).unwrap();
	let failures = failures(&report(&signed.into()));
	assert_eq!(failures.len(), 1, "{failures:?}");
	failures.into_iter().next().unwrap()
}

#[test]
fn a_proof_verifies_with_the_checks_of_a_jwt_by_name() {
	let report = report(&signed());
	assert!(report.failures().next().is_none(), "{:?}", report.checks);
	let made: Vec<_> = report.checks.iter().map(|checked| checked.check).collect();
	assert_eq!(
		made,
		[
			Check::Algorithm,
			Check::Key,
			Check::Signature,
			Check::Proof,
			Check::Context,
			Check::CredentialType,
			Check::Issuer,
			Check::Lei,
			Check::Claims,
			Check::Period,
			Check::Document,
		]
	);
	assert_eq!(report.document, Some(License::read(license()).unwrap()));
}

#[test]
fn the_proof_says_how_when_and_by_whom() {
	let proof = signed()["proof"].clone();
	assert_eq!(proof["type"], json!("DataIntegrityProof"));
	assert_eq!(proof["cryptosuite"], json!("eddsa-jcs-2022"));
	assert_eq!(proof["created"], json!("2026-02-01T00:00:00Z"));
	assert_eq!(proof["proofPurpose"], json!("assertionMethod"));
	assert_eq!(proof["verificationMethod"], json!(key().id()));
	assert_eq!(proof["@context"], signed()["@context"]);
}

#[test]
fn its_id_is_of_what_it_says_and_not_of_its_format() {
	let credential = signed();
	let pretty = serde_json::to_string_pretty(&credential).unwrap();
	assert_eq!(id(&credential.to_string()), id(&pretty));
	let issued = issue_as(&License::read(license()).unwrap(), &key(), &proven()).unwrap();
	assert_eq!(issued.id, id(&pretty));
	assert_ne!(
		issued.id,
		id(&with(credential, "/proof/created", json!("2026-02-02T00:00:00Z")).to_string())
	);
}

#[test]
fn whatever_is_altered_is_found() {
	for (pointer, value) in [
		("/credentialSubject/quantity", json!(10_001)),
		("/credentialSubject/licensee/lei", json!("213800WSGIIZCXF1P572")),
		("/validUntil", json!("2027-12-31T23:59:59Z")),
		("/proof/created", json!("2026-01-31T00:00:00Z")),
		("/proof/nonce", json!("x")),
	] {
		let found = failures(&report(&with(signed(), pointer, value)));
		assert_eq!(
			found,
			[(Check::Signature, "the key did not sign this".to_owned())],
			"{pointer}"
		);
	}
}

#[test]
fn a_context_that_was_not_signed_is_not_believed() {
	let mut more = signed();
	more["@context"]
		.as_array_mut()
		.unwrap()
		.push(json!("https://other.example"));
	let found = report(&more);
	assert!(
		found.failures().next().is_none(),
		"contexts may be added behind: {:?}",
		found.checks
	);
	assert_eq!(
		found.claims["@context"],
		signed()["@context"],
		"and only the signed ones count"
	);

	let mut other = signed();
	other["@context"]
		.as_array_mut()
		.unwrap()
		.insert(1, json!("https://other.example"));
	assert_eq!(
		failures(&report(&other)),
		[(
			Check::Proof,
			"does not begin with the `@context` that was signed".to_owned()
		)]
	);
}

#[test]
fn each_option_that_is_wrong_is_named() {
	for (pointer, value, check, reason) in [
		(
			"/type",
			json!("Ed25519Signature2020"),
			Check::Algorithm,
			"`type` is \"Ed25519Signature2020\"",
		),
		(
			"/cryptosuite",
			json!("eddsa-rdfc-2022"),
			Check::Algorithm,
			"`cryptosuite` is \"eddsa-rdfc-2022\"",
		),
		(
			"/cryptosuite",
			Value::Null,
			Check::Algorithm,
			"`cryptosuite` is missing",
		),
		(
			"/proofPurpose",
			json!("authentication"),
			Check::Proof,
			"`proofPurpose` is \"authentication\"",
		),
		("/proofPurpose", Value::Null, Check::Proof, "`proofPurpose` is missing"),
		(
			"/created",
			json!("yesterday"),
			Check::Proof,
			"which is no date and time",
		),
		(
			"/created",
			json!("2026-03-02T00:00:00Z"),
			Check::Proof,
			"was made later",
		),
		("/expires", json!("2026-02-28T23:59:59Z"), Check::Proof, "has expired"),
	] {
		let (failed, why) = failure_of(pointer, value);
		assert_eq!(failed, check, "{pointer}");
		assert!(why.contains(reason), "{why} should say {reason}");
	}
}

#[test]
fn a_proof_of_the_same_day_holds() {
	let license = License::read(license()).unwrap();
	let manner = Manner {
		proven_at: Some(MARCH_2026 + 3_600_000),
		..Manner::default()
	};
	let issued = issue_as(&license, &key(), &manner).unwrap();
	assert!(verify::<License>(&issued.credential, MARCH_2026)
		.unwrap()
		.failures()
		.next()
		.is_none());
}

#[test]
fn a_key_of_the_register_is_resolved() {
	let name = "did:web:id.example:HWUPKR0MPOU8FGXBT394#key-1";
	let license = License::read(license()).unwrap();
	let issued = issue_as(&license, &key().known_as(name).unwrap(), &proven()).unwrap();
	let found = verify_with::<License>(&issued.credential, MARCH_2026, |asked| {
		assert_eq!(asked, name);
		Ok(key().public())
	});
	assert!(found.unwrap().failures().next().is_none());

	let unknown = verify::<License>(&issued.credential, MARCH_2026).unwrap();
	assert_eq!(failures(&unknown), []);
	let Some(Outcome::Skipped(reason)) = unknown.outcome(Check::Key) else {
		panic!("{:?}", unknown.checks)
	};
	assert!(reason.starts_with(&format!("`verificationMethod` {name} is no did:key")));
}

#[test]
fn of_several_proofs_the_one_understood_is_verified_and_the_others_are_told() {
	let proof = signed()["proof"].clone();
	let other = json!({ "type": "DataIntegrityProof", "cryptosuite": "ecdsa-rdfc-2019", "proofValue": "z1" });
	for (proofs, others) in [
		(json!([proof]), 0),
		(json!([other, proof]), 1),
		(json!([proof, other, other]), 2),
	] {
		let credential = with(signed(), "/proof", proofs);
		let found = report(&credential);
		assert_eq!(failures(&found), []);
		assert_eq!(found.notes.len(), usize::from(others > 0));
		assert!(found
			.notes
			.iter()
			.all(|note| note.starts_with(&format!("has {others} more"))));
		assert_eq!(
			found.id,
			id(&signed().to_string()),
			"what was added behind makes no other id"
		);
		assert_eq!(id(&credential.to_string()), found.id);
	}
	for proofs in [json!([]), json!([proof, proof]), json!([other, other]), json!("z")] {
		let credential = with(signed(), "/proof", proofs).to_string();
		assert_eq!(
			verify::<License>(&credential, MARCH_2026),
			Err(Unreadable::NoProof(NoProof::Proof))
		);
	}
	let (check, reason) = failure_of("/previousProof", json!("urn:uuid:1"));
	assert_eq!(check, Check::Proof);
	assert!(reason.contains("previousProof"));
}

#[test]
fn a_context_added_behind_makes_no_other_id() {
	let mut more = signed();
	more["@context"]
		.as_array_mut()
		.unwrap()
		.push(json!("https://other.example"));
	assert_eq!(id(&more.to_string()), id(&signed().to_string()));
}

#[test]
fn a_signature_of_no_ones_length_is_not_decoded() {
	let value = format!("z{}", "z".repeat(300_000));
	let credential = with(signed(), "/proof/proofValue", json!(value)).to_string();
	assert_eq!(
		verify::<License>(&credential, MARCH_2026),
		Err(Unreadable::NoProof(NoProof::Value))
	);
}

#[test]
fn a_member_twice_and_an_integer_that_is_rounded_keep_no_proof() {
	let text = signed().to_string();
	for other in [
		text.replacen("\"quantity\":10000", "\"quantity\":1000000,\"quantity\":10000", 1),
		text.replacen("\"quantity\":10000", "\"quantity\":9007199254740993", 1),
		text.replacen("\"proof\":{", "\"proof\":{\"created\":\"2020-01-01T00:00:00Z\",", 1),
	] {
		assert_ne!(other, text);
		assert!(matches!(
			verify::<License>(&other, MARCH_2026),
			Err(Unreadable::NoProof(NoProof::Json(_)))
		));
	}
}

#[test]
fn only_ed25519_makes_and_passes_this_cryptosuite() {
	let p256 = IssuerKey::from_jwk(P256_KEY).unwrap();
	let license = License::read(license()).unwrap();
	assert!(matches!(
		issue_as(&license, &p256, &proven()),
		Err(NotIssued::NotProven(NotProven::NotEd25519))
	));

	let forged = with(signed(), "/proof/verificationMethod", json!(p256.id()));
	let found = failures(&report(&forged));
	assert!(found.contains(&(
		Check::Algorithm,
		"the key is no Ed25519 key, which eddsa-jcs-2022 asks for".to_owned()
	)));
	assert!(found.contains(&(Check::Signature, "the key did not sign this".to_owned())));
}

#[test]
fn what_is_shown_in_part_has_no_proof_over_the_whole() {
	let certificate = Certificate::read(certificate()).unwrap();
	assert_eq!(
		issue_as(&certificate, &key(), &proven()).unwrap_err(),
		NotIssued::NotWhole
	);
}

#[test]
fn what_is_no_secured_document_is_refused() {
	let refused = |credential: &Value| {
		verify::<License>(&credential.to_string(), MARCH_2026)
			.unwrap_err()
			.to_string()
	};
	let no_proof = "is no signed credential: it does not have one `proof` with the cryptosuite eddsa-jcs-2022";
	assert_eq!(refused(&Value::Object(Map::new())), no_proof);
	let several = with(signed(), "/proof", json!([signed()["proof"], signed()["proof"]]));
	assert_eq!(refused(&several), no_proof);
	for value in ["", "z", "zO0", "z3", "u2HnF"] {
		let broken = with(signed(), "/proof/proofValue", json!(value));
		assert_eq!(
			refused(&broken),
			"is no signed credential: it has a `proofValue` that is not 64 bytes in z-base58"
		);
	}
	let long = with(signed(), "/filler", json!("x".repeat(1 << 20)));
	assert_eq!(
		verify::<License>(&long.to_string(), MARCH_2026),
		Err(Unreadable::TooLong)
	);
}
