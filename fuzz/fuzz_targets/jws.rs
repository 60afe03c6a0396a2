//! JWS and Data Integrity proofs, and the verification of a license: as text, and signed around whatever payload comes.

#![no_main]

#[path = "shared.rs"]
mod shared;

use bonafide_credentials::{data_integrity, id, json, jws, verify, Claimed, License};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|text: &str| {
	let key = shared::key();
	if let Ok(read) = jws::Jws::parse(text) {
		read.is_signed_by(&key.public());
	}
	let claimed = Claimed::read(text);
	if let Ok(report) = verify::<License>(text, shared::MARCH_2026) {
		assert_eq!(claimed.expect("it was verified").id, report.id);
		assert_eq!(id(text), report.id);
	}

	let signed = jws::sign(&jws::Header::new("vc+jwt", &key), text, &key).unwrap();
	let read = jws::Jws::parse(&signed).expect("it was signed here");
	assert_eq!(read.payload, text.as_bytes());
	assert!(read.is_signed_by(&key.public()));
	let _ = verify::<License>(&signed, shared::MARCH_2026);

	let Ok(Value::Object(document)) = json::read(text) else {
		return;
	};
	let secured = data_integrity::secure(document, "2026-02-28T00:00:00Z", &key).expect("the key is Ed25519");
	let secured = Value::from(secured).to_string();
	assert!(data_integrity::Proven::parse(&secured).is_ok_and(|proven| proven.is_signed_by(&key.public())));
	let whole = id(&secured);
	if let Ok(report) = verify::<License>(&secured, shared::MARCH_2026) {
		assert_eq!(report.id, whole);
	}
});
