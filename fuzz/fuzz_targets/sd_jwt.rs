//! SD-JWT, and the verification of a certificate: as text, and signed around whatever payload and disclosures come.
//!
//! Input that begins with `{` is a payload, and behind it a disclosure in each line. `#0` to `#9` in it stand for the
//! digests of the disclosures before: the fuzzer guesses no hash.

#![no_main]

#[path = "shared.rs"]
mod shared;

use bonafide_credentials::{disclose, elements, id, jws, sd_jwt, verify, Certificate, Choice};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

fuzz_target!(|text: &str| {
	read(text);
	if text.starts_with('{') {
		read(&signed(text));
	}
});

fn read(credential: &str) {
	let _ = verify::<Certificate>(credential, shared::MARCH_2026);
	let Ok(all) = elements(credential) else { return };
	let none = disclose::<Certificate>(credential, &Choice::Only(Vec::new())).expect("it has elements");
	assert_eq!(id(&none), id(credential), "the id is that of the signed part");
	assert!(elements(&none).expect("it is the same credential").len() <= all.len());
}

fn signed(text: &str) -> String {
	let mut lines = text.lines();
	let payload = lines.next().unwrap_or_default();
	let mut digests = Vec::new();
	let mut disclosures = Vec::new();
	for line in lines.take(10) {
		let disclosure = base64url(&with_digests(line, &digests));
		digests.push(sd_jwt::digest(&disclosure));
		disclosures.push(disclosure);
	}
	let payload = with_digests(payload, &digests);
	if let Ok(payload) = serde_json::from_str::<Map<String, Value>>(&payload) {
		let given: Vec<_> = disclosures.iter().map(String::as_str).collect();
		if let Ok(revealed) = sd_jwt::reveal(payload, &given) {
			assert!(revealed.elements.len() >= revealed.withheld());
		}
	}
	let key = shared::key();
	sd_jwt::join(
		&jws::sign(&jws::Header::new("vc+sd-jwt", &key), payload, &key).unwrap(),
		disclosures,
	)
}

fn with_digests(text: &str, digests: &[String]) -> String {
	let mut text = text.to_owned();
	for (index, digest) in digests.iter().enumerate() {
		text = text.replace(&format!("#{index}"), digest);
	}
	text
}

fn base64url(text: &str) -> String {
	use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
	URL_SAFE_NO_PAD.encode(text)
}
