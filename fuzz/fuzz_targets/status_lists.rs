//! Status lists: as `encodedList`, as compressed bits, as answers, and as the entries of a credential.

#![no_main]

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::status_list::{in_answer, StatusEntries, StatusList};
use bonafide_primitives::StatusPurpose;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
	// As if the bytes were what gzip made of a list.
	decode(&format!("u{}", URL_SAFE_NO_PAD.encode(bytes)));
	let Ok(text) = core::str::from_utf8(bytes) else { return };
	decode(text);
	in_answer(text);
	let Ok(credential) = serde_json::from_str(text) else {
		return;
	};
	if let serde_json::Value::Object(claims) = &credential {
		let list = StatusList::of(claims, StatusPurpose::Revocation);
		if let (Ok(list), Ok(entries)) = (list, StatusEntries::of(claims)) {
			entries.known.iter().for_each(|entry| drop(list.tells(entry)));
		}
	}
});

fn decode(text: &str) {
	let Ok(list) = StatusList::decode(text) else { return };
	assert!(list.is_set(131_071).is_some(), "a list has at least 131,072 entries");
	assert_eq!(list.is_set(u32::MAX), None);
	assert_eq!(StatusList::decode(&list.encode()), Ok(list));
}
