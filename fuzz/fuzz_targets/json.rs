//! JSON that has one meaning: what is read is what `serde_json` reads, written canonically and read again the same;
//! and keys, DID documents and names as strangers write them.

#![no_main]

use bonafide_credentials::{
	did_key,
	did_web::{DidDocument, DidHost, MemberKey},
	json, IssuerKey,
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|text: &str| {
	if let Ok(value) = json::read(text) {
		assert_eq!(serde_json::from_str::<Value>(text).ok().as_ref(), Some(&value));
		assert_eq!(json::read(&value.to_string()).ok(), Some(value));
	}
	let _ = IssuerKey::from_jwk(text);
	let _ = did_key::resolve(text);
	if let Ok(document) = DidDocument::read_json(text) {
		let _ = document.key_then(&document.name_of(1));
	}
	if let Ok(host) = text.parse::<DidHost>() {
		assert_eq!(host.to_string(), text);
	}
	if let Some(key) = MemberKey::parse(text) {
		assert_eq!(format!("{}#key-{}", key.host.did(key.lei), key.number), text);
	}
});
