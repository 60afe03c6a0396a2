//! Status lists are read as the recommendation writes them, and written so that others read them.

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	data_integrity, did_key,
	jws::Jws,
	status_list::{self, NoStatusEntry, NoStatusList, StatusEntries, StatusEntry, StatusList},
	IssuerKey,
};
use bonafide_primitives::{StatusPurpose, STATUS_LIST_ENTRIES};
use serde_json::{json, Map, Value};
use StatusPurpose::{Revocation, Suspension};

/// The example of the recommendation: 16,384 bytes, all of them zero.
const EMPTY: &str = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

/// 2026-03-01T00:00:00Z.
const MARCH_2026: u64 = 1_772_323_200_000;

const BYTES: usize = 16_384;
const URL: &str = "https://registry.example/506700GE1G29325QX363/status/revocation";

fn list(set: &[u32]) -> StatusList {
	let mut bits = vec![0; BYTES];
	for index in set {
		bits[*index as usize / 8] |= 0x80 >> (index % 8);
	}
	StatusList::new(bits).unwrap()
}

fn members(credential: &Value) -> &Map<String, Value> {
	credential.as_object().unwrap()
}

fn credential() -> Value {
	status_list::credential(URL, "did:web:registry.example", MARCH_2026, Revocation, &list(&[7]))
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
	let list = StatusList::of(members(&credential), Revocation).unwrap();
	assert_eq!(
		[index, 6, 8].map(|index| list.is_set(index)),
		[true, false, false].map(Some)
	);
}

#[test]
fn a_list_is_where_its_issuer_and_purpose_say() {
	let issuer = "506700GE1G29325QX363".parse().unwrap();
	assert_eq!(
		status_list::url(&"registry.example".parse().unwrap(), issuer, Revocation),
		URL
	);
	assert_eq!(
		status_list::url(&"localhost:9944".parse().unwrap(), issuer, Suspension),
		"https://localhost:9944/506700GE1G29325QX363/status/suspension"
	);
}

#[test]
fn a_list_for_another_purpose_or_no_list_is_told_by_name() {
	let good = credential();
	assert!(StatusList::of(members(&good), Revocation).is_ok());
	assert_eq!(
		StatusList::of(members(&good), Suspension),
		Err(NoStatusList::OtherPurpose)
	);
	let mut several = good.clone();
	several["credentialSubject"]["statusPurpose"] = json!(["suspension", "revocation"]);
	assert!(StatusList::of(members(&several), Suspension).is_ok());
	for (place, value) in [
		("/type", json!(["VerifiableCredential"])),
		("/credentialSubject/type", json!("StatusList2021")),
	] {
		let mut other = good.clone();
		*other.pointer_mut(place).unwrap() = value;
		assert_eq!(
			StatusList::of(members(&other), Revocation),
			Err(NoStatusList::OtherCredential)
		);
	}
	let mut without = good;
	without["credentialSubject"]["encodedList"].take();
	assert_eq!(
		StatusList::of(members(&without), Revocation),
		Err(NoStatusList::Encoding)
	);
}

#[test]
fn a_list_is_signed_as_a_credential() {
	let key = IssuerKey::generate().unwrap();
	let credential = credential();
	let token = status_list::sign(&credential, &key).unwrap();
	let jws = Jws::parse(&token).unwrap();
	assert_eq!(jws.header.typ.as_deref(), Some("vc+jwt"));
	assert_eq!(serde_json::from_slice::<Value>(&jws.payload).unwrap(), credential);
	let (did, public) = did_key::resolve(jws.header.kid.as_deref().unwrap()).unwrap();
	assert_eq!(did, key.did());
	assert!(jws.is_signed_by(&public));
}

#[test]
fn a_list_says_how_long_it_is_good() {
	let list = credential();
	assert_eq!(list["validFrom"], json!("2026-03-01T00:00:00.000Z"));
	assert_eq!(list["validUntil"], json!("2026-03-02T00:00:00.000Z"));
	assert_eq!(list["credentialSubject"]["ttl"], json!(86_400_000));
}

#[test]
fn a_list_is_proven_for_readers_that_know_no_jose() {
	let key = IssuerKey::generate().unwrap();
	let proven = status_list::prove(&credential(), MARCH_2026, &key).unwrap().unwrap();
	assert_eq!(proven["proof"]["created"], json!("2026-03-01T00:00:00Z"));
	let proven = data_integrity::Proven::parse(&proven.to_string()).unwrap();
	assert!(proven.is_signed_by(&key.public()));
	assert_eq!(Value::from(proven.document), credential());
}

#[test]
fn entries_are_read_strictly_and_those_not_known_are_told() {
	let of = |status: Value| {
		let claims = json!({ "credentialStatus": status });
		let entries = StatusEntries::of(members(&claims));
		entries.map(|entries| (entries.known.len(), entries.unknown, entries.others))
	};
	let good = status_list::entry(URL, Revocation, 7);
	let with = |name: &str, value: Value| {
		let mut entry = good.clone();
		entry[name] = value;
		entry
	};
	assert_eq!(of(json!([])), Ok((0, vec![], vec![])));
	assert_eq!(of(good.clone()), Ok((1, vec![], vec![])));
	for purpose in ["refresh", "message"] {
		let entries = json!([good, with("statusPurpose", json!(purpose))]);
		assert_eq!(of(entries), Ok((1, vec![], vec![purpose.to_owned()])));
	}
	let unknown = json!([good, { "type": "TokenStatusList" }, with("statusPurpose", json!("recall"))]);
	assert_eq!(
		of(unknown),
		Ok((1, vec!["TokenStatusList".to_owned(), "recall".to_owned()], vec![]))
	);
	for bad in [
		json!(1),
		json!({}),
		with("statusListIndex", json!("+7")),
		with("statusListIndex", json!("07")),
		with("statusListIndex", json!(7)),
		with("statusSize", json!(0)),
		with("statusSize", json!(33)),
		with("statusSize", json!("1")),
		with("statusListCredential", json!(null)),
		Value::from(vec![good.clone(); 17]),
	] {
		assert_eq!(of(bad.clone()), Err(NoStatusEntry), "{bad}");
	}
}

#[test]
fn a_place_of_several_bits_is_where_its_size_puts_it() {
	let list = list(&[11]);
	let tells = |index, size| {
		let entry = StatusEntry {
			purpose: Revocation,
			index,
			size,
			url: URL,
		};
		list.tells(&entry)
	};
	assert_eq!(tells(11, 1), Some(true));
	assert_eq!([tells(4, 2), tells(5, 2), tells(6, 2)], [false, true, false].map(Some));
	assert_eq!(tells(65_536, 2), None);
	assert_eq!(tells(u32::MAX, 32), None);
}
