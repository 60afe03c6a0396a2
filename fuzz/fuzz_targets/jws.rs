//! JWS and Data Integrity proofs, and the verification of a license: as text, and signed around whatever payload comes.

#![no_main]

#[path = "shared.rs"]
mod shared;

use bonafide_credentials::{data_integrity, id, jws, verify, License};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

fuzz_target!(|text: &str| {
	let key = shared::key();
	if let Ok(read) = jws::Jws::parse(text) {
		read.is_signed_by(&key.public());
	}
	let _ = verify::<License>(text, shared::MARCH_2026);

	let signed = jws::sign(&jws::Header::new("vc+jwt", &key), text, &key);
	let read = jws::Jws::parse(&signed).expect("it was signed here");
	assert_eq!(read.payload, text.as_bytes());
	assert!(read.is_signed_by(&key.public()));
	let _ = verify::<License>(&signed, shared::MARCH_2026);

	let Ok(document) = serde_json::from_str::<Map<String, Value>>(text) else {
		return;
	};
	let secured = data_integrity::secure(document, "2026-02-28T00:00:00Z", &key).expect("the key is Ed25519");
	let secured = Value::from(secured).to_string();
	assert!(data_integrity::Proven::parse(&secured).is_ok_and(|proven| proven.is_signed_by(&key.public())));
	id(&secured);
	let _ = verify::<License>(&secured, shared::MARCH_2026);
});
