//! Status lists are read as the recommendation writes them, and written so that others read them.

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	did_key,
	jws::Jws,
	status_list::{self, NoStatusList, StatusList},
	IssuerKey,
};
use bonafide_primitives::{StatusPurpose, STATUS_LIST_ENTRIES};
use serde_json::{json, Value};
use StatusPurpose::{Revocation, Suspension};

/// The example of the recommendation: 16,384 bytes, all of them zero.
const EMPTY: &str = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

const BYTES: usize = 16_384;
const URL: &str = "https://registry.example/506700GE1G29325QX363/status/revocation";

fn list(set: &[u32]) -> StatusList {
	let mut bits = vec![0; BYTES];
	for index in set {
		bits[*index as usize / 8] |= 0x80 >> (index % 8);
	}
	StatusList::new(bits).unwrap()
}

fn credential() -> Value {
	status_list::credential(
		URL,
		"did:web:registry.example",
		"2026-03-01T00:00:00.000Z",
		Revocation,
		&list(&[7]),
	)
}

#[test]
fn the_example_of_the_recommendation_is_read() {
	assert_eq!(StatusList::decode(EMPTY), Ok(list(&[])));
}

#[test]
fn what_is_written_is_read_again() {
	for set in [&[][..], &[0], &[STATUS_LIST_ENTRIES - 1], &[0, 1, 7, 8, 94_567]] {
		let written = list(set);
		assert_eq!(StatusList::decode(&written.encode()), Ok(written));
	}
}

#[test]
fn the_first_entry_is_the_left_most_bit() {
	let mut bits = vec![0; BYTES];
	(bits[0], bits[BYTES - 1]) = (0b1000_0001, 1);
	let list = StatusList::new(bits).unwrap();
	let last = STATUS_LIST_ENTRIES - 1;
	let set: Vec<_> = (0..STATUS_LIST_ENTRIES)
		.filter(|index| list.is_set(*index) == Some(true))
		.collect();
	assert_eq!(set, [0, 7, last]);
	assert_eq!(list.is_set(STATUS_LIST_ENTRIES), None);
	assert_eq!(list.is_set(u32::MAX), None);
}

#[test]
fn a_list_is_neither_too_short_nor_without_end() {
	assert_eq!(StatusList::new(vec![0; BYTES - 1]), Err(NoStatusList::Length));
	assert_eq!(StatusList::new(vec![0; 16 * BYTES + 1]), Err(NoStatusList::Length));
	let long = StatusList::new(vec![0; 16 * BYTES]).unwrap();
	assert_eq!(StatusList::decode(&long.encode()), Ok(long));
	// 1 GiB of zeros in a megabyte would be read to the limit and no further; here, one byte beyond it.
	let mut compressed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
	std::io::Write::write_all(&mut compressed, &vec![0; 16 * BYTES + 1]).unwrap();
	let text = format!("u{}", URL_SAFE_NO_PAD.encode(compressed.finish().unwrap()));
	assert_eq!(StatusList::decode(&text), Err(NoStatusList::Length));
}

#[test]
fn what_is_no_list_is_refused() {
	let gzip = &EMPTY[1..];
	for text in ["", gzip, "u!", &format!("z{gzip}"), &format!("{EMPTY}=")] {
		assert_eq!(StatusList::decode(text), Err(NoStatusList::Encoding), "{text}");
	}
	let cut = &EMPTY[..40];
	for text in ["u", "uAAAA", cut] {
		assert_eq!(StatusList::decode(text), Err(NoStatusList::Compression), "{text}");
	}
}

#[test]
fn a_verifier_finds_the_status_by_the_entry() {
	let entry = status_list::entry(URL, Revocation, 7);
	assert_eq!(
		entry,
		json!({
			"id": format!("{URL}#7"),
			"type": "BitstringStatusListEntry",
			"statusPurpose": "revocation",
			"statusListIndex": "7",
			"statusListCredential": URL,
		})
	);
	let credential = credential();
	assert_eq!(entry["statusListCredential"], credential["id"]);
	let index = entry["statusListIndex"].as_str().unwrap().parse().unwrap();
	let list = StatusList::of(&credential, Revocation).unwrap();
	assert_eq!(
		[index, 6, 8].map(|index| list.is_set(index)),
		[true, false, false].map(Some)
	);
}

#[test]
fn a_list_is_where_its_issuer_and_purpose_say() {
	let issuer = "506700GE1G29325QX363".parse().unwrap();
	assert_eq!(status_list::url("registry.example", issuer, Revocation), URL);
	assert_eq!(
		status_list::url("localhost:9944", issuer, Suspension),
		"https://localhost:9944/506700GE1G29325QX363/status/suspension"
	);
}

#[test]
fn a_list_for_another_purpose_or_no_list_is_told_by_name() {
	let good = credential();
	assert!(StatusList::of(&good, Revocation).is_ok());
	assert_eq!(StatusList::of(&good, Suspension), Err(NoStatusList::OtherPurpose));
	let mut several = good.clone();
	several["credentialSubject"]["statusPurpose"] = json!(["suspension", "revocation"]);
	assert!(StatusList::of(&several, Suspension).is_ok());
	for (place, value) in [
		("/type", json!(["VerifiableCredential"])),
		("/credentialSubject/type", json!("StatusList2021")),
	] {
		let mut other = good.clone();
		*other.pointer_mut(place).unwrap() = value;
		assert_eq!(StatusList::of(&other, Revocation), Err(NoStatusList::OtherCredential));
	}
	let mut without = good;
	without["credentialSubject"]["encodedList"].take();
	assert_eq!(StatusList::of(&without, Revocation), Err(NoStatusList::Encoding));
}

#[test]
fn a_list_is_signed_as_a_credential() {
	let key = IssuerKey::generate().unwrap();
	let credential = credential();
	let token = status_list::sign(&credential, &key);
	let jws = Jws::parse(&token).unwrap();
	assert_eq!(jws.header.typ.as_deref(), Some("vc+jwt"));
	assert_eq!(serde_json::from_slice::<Value>(&jws.payload).unwrap(), credential);
	let (did, public) = did_key::resolve(jws.header.kid.as_deref().unwrap()).unwrap();
	assert_eq!(did, key.did());
	assert!(jws.is_signed_by(&public));
}
