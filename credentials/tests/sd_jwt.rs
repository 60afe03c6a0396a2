//! Selective disclosure against the examples of RFC 9901, and against those who would bend it.
//!
//! The examples are Code Components of the RFC: Copyright (c) 2025 IETF Trust and the persons identified as authors
//! of the code, under the Revised BSD License (section 4.c of the Trust's Legal Provisions).

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::sd_jwt::{
	conceal, conceal_all_but, digest, join, reveal, split, Element, NotRevealed, MAX_DIGESTS, MAX_DISCLOSURES,
};
use serde_json::{json, Map, Value};

fn object(value: Value) -> Map<String, Value> {
	serde_json::from_value(value).unwrap()
}

fn disclosed(payload: Value, disclosures: &[&str]) -> Value {
	Value::Object(reveal(object(payload), disclosures).unwrap().payload)
}

fn refused(payload: Value, disclosures: &[&str]) -> NotRevealed {
	reveal(object(payload), disclosures).unwrap_err()
}

fn disclosure(parts: Value) -> String {
	URL_SAFE_NO_PAD.encode(parts.to_string())
}

/// Section 4.2.1 and 4.2.3.
const FAMILY_NAME: &str = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";

/// Section 4.2.2 and 4.2.4.2.
const FR: &str = "WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0";

/// Section 6.1.
const ADDRESS: &str = "WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImFkZHJlc3MiLCB7InN0cmVldF9h\
	ZGRyZXNzIjogIlNjaHVsc3RyLiAxMiIsICJsb2NhbGl0eSI6ICJTY2h1bHBmb3J0YSIsICJyZWdpb24iOiAiU2FjaHNlbi1BbmhhbHQi\
	LCAiY291bnRyeSI6ICJERSJ9XQ";

/// Section 6.2: street, locality, region and country of the address.
const STREET: &str = "WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgInN0cmVldF9hZGRyZXNzIiwgIlNjaHVsc3RyLiAxMiJd";
const LOCALITY: &str = "WyJlbHVWNU9nM2dTTklJOEVZbnN4QV9BIiwgImxvY2FsaXR5IiwgIlNjaHVscGZvcnRhIl0";
const REGION: &str = "WyI2SWo3dE0tYTVpVlBHYm9TNXRtdlZBIiwgInJlZ2lvbiIsICJTYWNoc2VuLUFuaGFsdCJd";
const COUNTRY: &str = "WyJlSThaV205UW5LUHBOUGVOZW5IZGhRIiwgImNvdW50cnkiLCAiREUiXQ";

/// Section 6.3: the address, with its members concealed in turn.
const RECURSIVE_ADDRESS: &str = "WyJRZ19PNjR6cUF4ZTQxMmExMDhpcm9BIiwgImFkZHJlc3MiLCB7Il9zZCI6IFsi\
	NnZoOWJxLXpTNEdLTV83R3BnZ1ZiWXp6dTZvT0dYcm1OVkdQSFA3NVVkMCIsICI5\
	Z2pWdVh0ZEZST0NnUnJ0TmNHVVhtRjY1cmRlemlfNkVyX2o3NmttWXlNIiwgIktV\
	UkRQaDRaQzE5LTN0aXotRGYzOVY4ZWlkeTFvVjNhM0gxRGEyTjBnODgiLCAiV045\
	cjlkQ0JKOEhUQ3NTMmpLQVN4VGpFeVc1bTV4NjVfWl8ycm8yamZYTSJdfV0";

fn members_of_the_address() -> Value {
	json!([
		"6vh9bq-zS4GKM_7GpggVbYzzu6oOGXrmNVGPHP75Ud0",
		"9gjVuXtdFROCgRrtNcGUXmF65rdezi_6Er_j76kmYyM",
		"KURDPh4ZC19-3tiz-Df39V8eidy1oV3a3H1Da2N0g88",
		"WN9r9dCBJ8HTCsS2jKASxTjEyW5m5x65_Z_2ro2jfXM"
	])
}

#[test]
fn digests_are_those_of_the_rfc() {
	assert_eq!(digest(FAMILY_NAME), "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
	assert_eq!(digest(FR), "w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs");
	assert_eq!(digest(ADDRESS), "fOBUSQvo46yQO-wRwXBcGqvnbKIueISEL961_Sjd4do");
	assert_eq!(digest(RECURSIVE_ADDRESS), "HvrKX6fPV0v9K_yCVFBiLFHsMaxcD_114Em6VT8x1lg");
	for (disclosure, expected) in [LOCALITY, STREET, REGION, COUNTRY]
		.iter()
		.zip(members_of_the_address().as_array().unwrap())
	{
		assert_eq!(json!(digest(disclosure)), *expected);
	}
}

#[test]
fn a_member_is_put_back() {
	let payload = json!({ "given_name": "Alice", "_sd": ["X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"] });
	assert_eq!(
		disclosed(payload, &[FAMILY_NAME]),
		json!({ "given_name": "Alice", "family_name": "Möbius" })
	);
}

#[test]
fn an_element_is_put_back_in_its_place_or_leaves_no_trace() {
	let payload = json!({ "nationalities": ["DE", { "...": "w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs" }, "US"] });
	assert_eq!(
		disclosed(payload.clone(), &[FR]),
		json!({ "nationalities": ["DE", "FR", "US"] })
	);
	assert_eq!(disclosed(payload, &[]), json!({ "nationalities": ["DE", "US"] }));
}

#[test]
fn flat_structured_and_recursive_give_the_same_address() {
	let address = json!({ "address": {
		"street_address": "Schulstr. 12", "locality": "Schulpforta", "region": "Sachsen-Anhalt", "country": "DE",
	} });
	let flat = json!({ "_sd": ["fOBUSQvo46yQO-wRwXBcGqvnbKIueISEL961_Sjd4do"], "_sd_alg": "sha-256" });
	let structured = json!({ "address": { "_sd": members_of_the_address() }, "_sd_alg": "sha-256" });
	let recursive = json!({ "_sd": ["HvrKX6fPV0v9K_yCVFBiLFHsMaxcD_114Em6VT8x1lg"], "_sd_alg": "sha-256" });
	assert_eq!(disclosed(flat, &[ADDRESS]), address);
	assert_eq!(
		disclosed(structured.clone(), &[COUNTRY, LOCALITY, REGION, STREET]),
		address
	);
	assert_eq!(
		disclosed(
			recursive.clone(),
			&[STREET, LOCALITY, RECURSIVE_ADDRESS, REGION, COUNTRY]
		),
		address
	);

	let country = json!({ "address": { "country": "DE" } });
	assert_eq!(disclosed(structured.clone(), &[COUNTRY]), country);
	assert_eq!(disclosed(recursive.clone(), &[COUNTRY, RECURSIVE_ADDRESS]), country);
	assert_eq!(disclosed(structured, &[]), json!({ "address": {} }));
	assert_eq!(disclosed(recursive.clone(), &[]), json!({}));
	assert_eq!(refused(recursive, &[COUNTRY]), NotRevealed::Unsigned(digest(COUNTRY)));
}

/// Section 5.2: what the holder presents, its key binding included.
const SECTION_5_2: &str = "eyJhbGciOiAiRVMyNTYiLCAidHlwIjogImV4YW1wbGUrc2Qtand0In0.\
	eyJfc2QiOiBbIkNyUWU3UzVrcUJBSHQtbk1ZWGdjNmJkdDJTSDVhVFkxc1VfTS1QZ2tqUEki\
	LCAiSnpZakg0c3ZsaUgwUjNQeUVNZmVadTZKdDY5dTVxZWhabzdGN0VQWWxTRSIs\
	ICJQb3JGYnBLdVZ1Nnh5bUphZ3ZrRnNGWEFiUm9jMkpHbEFVQTJCQTRvN2NJIiwg\
	IlRHZjRvTGJnd2Q1SlFhSHlLVlFaVTlVZEdFMHc1cnREc3JaemZVYW9tTG8iLCAi\
	WFFfM2tQS3QxWHlYN0tBTmtxVlI2eVoyVmE1TnJQSXZQWWJ5TXZSS0JNTSIsICJY\
	ekZyendzY002R242Q0pEYzZ2Vks4QmtNbmZHOHZPU0tmcFBJWmRBZmRFIiwgImdi\
	T3NJNEVkcTJ4Mkt3LXc1d1BFemFrb2I5aFYxY1JEMEFUTjNvUUw5Sk0iLCAianN1\
	OXlWdWx3UVFsaEZsTV8zSmx6TWFTRnpnbGhRRzBEcGZheVF3TFVLNCJdLCAiaXNz\
	IjogImh0dHBzOi8vaXNzdWVyLmV4YW1wbGUuY29tIiwgImlhdCI6IDE2ODMwMDAw\
	MDAsICJleHAiOiAxODgzMDAwMDAwLCAic3ViIjogInVzZXJfNDIiLCAibmF0aW9u\
	YWxpdGllcyI6IFt7Ii4uLiI6ICJwRm5kamtaX1ZDem15VGE2VWpsWm8zZGgta284\
	YUlLUWM5RGxHemhhVllvIn0sIHsiLi4uIjogIjdDZjZKa1B1ZHJ5M2xjYndIZ2Va\
	OGtoQXYxVTFPU2xlclAwVmtCSnJXWjAifV0sICJfc2RfYWxnIjogInNoYS0yNTYi\
	LCAiY25mIjogeyJqd2siOiB7Imt0eSI6ICJFQyIsICJjcnYiOiAiUC0yNTYiLCAi\
	eCI6ICJUQ0FFUjE5WnZ1M09IRjRqNFc0dmZTVm9ISVAxSUxpbERsczd2Q2VHZW1j\
	IiwgInkiOiAiWnhqaVdXYlpNUUdIVldLVlE0aGJTSWlyc1ZmdWVjQ0U2dDRqVDlG\
	MkhaUSJ9fX0.\
	MczwjBFGtzf-6WMT-hIvYbkb11NrV1WMO-jTijpMPNbswNzZ87wY2uHz-CXo6R04b7jYrpj9mNRAvVssXou1iw\
	~WyJlbHVWNU9nM2dTTklJOEVZbnN4QV9BIiwgImZhbWlseV9uYW1lIiwgIkRvZSJd\
	~WyJBSngtMDk1VlBycFR0TjRRTU9xUk9BIiwgImFkZHJlc3MiLCB7InN0cmVldF9hZGRyZXNzIjogIjEyMyBNYWluIFN0\
	IiwgImxvY2FsaXR5IjogIkFueXRvd24iLCAicmVnaW9uIjogIkFueXN0YXRlIiwgImNvdW50cnkiOiAiVVMifV0\
	~WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd\
	~WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIlVTIl0\
	~eyJhbGciOiAiRVMyNTYiLCAidHlwIjogImtiK2p3dCJ9.\
	eyJub25jZSI6ICIxMjM0NTY3ODkwIiwgImF1ZCI6ICJodHRwczovL3ZlcmlmaWVyLmV4YW1wbGUub3\
	JnIiwgImlhdCI6IDE3NDg1MzcyNDQsICJzZF9oYXNoIjogIjBfQWYtMkItRWhMV1\
	g1eWRoX3cyeHp3bU82aU02NkJfMlFDRWFuSTRmVVkifQ.\
	T3SIus2OidNl41nmVkTZVCKKhOAX97aOldMyHFiYjHm261eLiJ1YiuONFiMN8QlCmYzDlBLAdPvrXh52KaLgUQ";

#[test]
fn the_presentation_of_section_5_2_gives_its_payload() {
	let (jwt, disclosures) = split(SECTION_5_2).unwrap();
	assert_eq!(disclosures.len(), 4, "the key binding is not a disclosure");
	let payload = jwt.split('.').nth(1).unwrap();
	let payload = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap();
	let expected = object(json!({
		"iss": "https://issuer.example.com",
		"iat": 1683000000,
		"exp": 1883000000,
		"sub": "user_42",
		"nationalities": ["US"],
		"cnf": { "jwk": {
			"kty": "EC",
			"crv": "P-256",
			"x": "TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc",
			"y": "ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ"
		} },
		"family_name": "Doe",
		"address": { "street_address": "123 Main St", "locality": "Anytown", "region": "Anystate", "country": "US" },
		"given_name": "John"
	}));
	// Eight members and two elements are concealed; four are shown.
	let disclosed = reveal(payload, &disclosures).unwrap();
	assert_eq!(disclosed.payload, expected);
	assert_eq!(disclosed.withheld(), 6);
	let shown: Vec<_> = disclosed
		.elements
		.iter()
		.filter_map(|element| Some((element.path.as_str(), element.disclosure?)))
		.collect();
	assert_eq!(
		shown,
		[
			("nationalities[0]", disclosures[3]),
			("family_name", disclosures[0]),
			("address", disclosures[1]),
			("given_name", disclosures[2]),
		]
	);
}

#[test]
fn what_is_concealed_shows_nothing_and_is_put_back_whole() {
	let document = json!({ "a": "open", "b": { "c": "secret", "d": ["first", { "e": 2 }] }, "f": null });
	let mut disclosures = Vec::new();
	let payload = conceal_all_but(&["a"], document.clone(), &mut disclosures).unwrap();

	let shown = object(payload.clone());
	assert_eq!(shown.keys().collect::<Vec<_>>(), ["_sd", "a"]);
	assert_eq!(shown["_sd"].as_array().unwrap().len(), 2);
	// b, c, d, its two elements, e and f.
	assert_eq!(disclosures.len(), 7);
	let disclosures: Vec<_> = disclosures.iter().map(String::as_str).collect();
	assert_eq!(disclosed(payload, &disclosures), document);
}

#[test]
fn each_element_has_its_path_and_a_withheld_one_as_much_as_can_be_seen() {
	let mut disclosures = Vec::new();
	let payload = conceal_all_but(
		&["a"],
		json!({ "a": 1, "b": { "c": 2, "d": [3, 4] } }),
		&mut disclosures,
	)
	.unwrap();
	let path_of = |payload: &Value, shown: &[&str]| -> Vec<(String, bool)> {
		let elements = reveal(object(payload.clone()), shown).unwrap().elements;
		let mut paths: Vec<_> = elements
			.into_iter()
			.map(|Element { path, disclosure }| (path, disclosure.is_some()))
			.collect();
		paths.sort();
		paths
	};
	let found = |paths: &[(&str, bool)]| -> Vec<(String, bool)> {
		paths.iter().map(|(path, shown)| (path.to_string(), *shown)).collect()
	};
	let all: Vec<_> = disclosures.iter().map(String::as_str).collect();
	// c, the two elements of d, d and b, in the order in which they were concealed.
	let [c, first, second, d, b] = all[..] else {
		panic!("{}", all.len())
	};
	let whole = [
		("b", true),
		("b.c", true),
		("b.d", true),
		("b.d[0]", true),
		("b.d[1]", true),
	];
	assert_eq!(path_of(&payload, &all), found(&whole));
	assert_eq!(path_of(&payload, &[]), found(&[("?", false)]));
	assert_eq!(
		path_of(&payload, &[b]),
		found(&[("b", true), ("b.?", false), ("b.?", false)])
	);
	let second_of_d = [
		("b", true),
		("b.?", false),
		("b.d", true),
		("b.d[0]", false),
		("b.d[1]", true),
	];
	assert_eq!(path_of(&payload, &[second, d, b]), found(&second_of_d));
	assert_eq!(
		refused(payload, &[c, first]),
		NotRevealed::Unsigned([digest(c), digest(first)].into_iter().min().unwrap())
	);
}

#[test]
fn digests_stand_in_no_telling_order_and_salts_never_repeat() {
	let document = json!({ "a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1, "g": 1, "h": 1 });
	let mut disclosures = Vec::new();
	for _ in 0..2 {
		let concealed = conceal(document.clone(), &mut disclosures).unwrap();
		assert!(concealed["_sd"]
			.as_array()
			.unwrap()
			.is_sorted_by_key(|digest| digest.as_str()));
	}
	let salts: std::collections::HashSet<_> = disclosures
		.iter()
		.map(|disclosure| {
			let parts: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(disclosure).unwrap()).unwrap();
			let salt = parts[0].as_str().unwrap();
			assert_eq!(URL_SAFE_NO_PAD.decode(salt).unwrap().len() * 8, 128);
			salt.to_owned()
		})
		.collect();
	assert_eq!(salts.len(), 16);
}

#[test]
fn a_disclosure_that_nobody_signed_is_refused() {
	let altered = disclosure(json!(["_26bc4LT-ac6q2KI6cBW5es", "family_name", "Moebius"]));
	let payload = json!({ "_sd": [digest(FAMILY_NAME)] });
	assert_eq!(refused(payload, &[&altered]), NotRevealed::Unsigned(digest(&altered)));
}

#[test]
fn a_digest_met_twice_is_refused_even_if_nothing_discloses_it() {
	let twice = NotRevealed::Repeated(digest(FR));
	assert_eq!(refused(json!({ "_sd": [digest(FR), digest(FR)] }), &[]), twice);
	assert_eq!(
		refused(json!({ "a": [{ "...": digest(FR) }, { "...": digest(FR) }] }), &[FR]),
		twice
	);
	assert_eq!(refused(json!({ "a": [{ "...": digest(FR) }] }), &[FR, FR]), twice);
}

#[test]
fn a_disclosure_out_of_place_is_refused() {
	assert_eq!(refused(json!({ "_sd": [digest(FR)] }), &[FR]), NotRevealed::Misplaced);
	let element = json!({ "names": [{ "...": digest(FAMILY_NAME) }] });
	assert_eq!(refused(element, &[FAMILY_NAME]), NotRevealed::Misplaced);
}

#[test]
fn a_disclosure_may_not_overwrite() {
	let payload = json!({ "family_name": "Doe", "_sd": [digest(FAMILY_NAME)] });
	assert_eq!(
		refused(payload, &[FAMILY_NAME]),
		NotRevealed::Overwrites("family_name".into())
	);
}

#[test]
fn a_disclosure_may_not_bring_digests_of_its_own_by_name() {
	for name in ["_sd", "..."] {
		let reserved = disclosure(json!(["salt", name, ["x"]]));
		let payload = json!({ "_sd": [digest(&reserved)] });
		assert_eq!(refused(payload, &[&reserved]), NotRevealed::Reserved(name.into()));
	}
}

#[test]
fn a_text_that_is_no_disclosure_is_refused() {
	let unsalted = disclosure(json!([1, "name", "value"]));
	let nameless = disclosure(json!(["salt", 1, "value"]));
	let short = disclosure(json!(["salt"]));
	let long = disclosure(json!(["salt", "name", "value", "more"]));
	let object = disclosure(json!({ "salt": "value" }));
	for text in ["", "W10=", "!", &unsalted, &nameless, &short, &long, &object] {
		assert_eq!(refused(json!({}), &[text]), NotRevealed::Malformed(digest(text)));
	}
}

#[test]
fn another_hash_and_a_list_that_is_none_are_refused() {
	assert_eq!(refused(json!({ "_sd_alg": "sha-512" }), &[]), NotRevealed::Algorithm);
	assert_eq!(refused(json!({ "_sd": "x" }), &[]), NotRevealed::Digests);
	assert_eq!(refused(json!({ "_sd": [1] }), &[]), NotRevealed::Digests);
	let long = "a".repeat(44);
	for text in [
		"",
		"AAA",
		&long,
		"X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC=",
		"é9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdR",
	] {
		assert_eq!(refused(json!({ "_sd": [text] }), &[]), NotRevealed::Digests, "{text}");
		assert_eq!(
			refused(json!({ "a": [{ "...": text }] }), &[]),
			NotRevealed::Digests,
			"{text}"
		);
	}
	assert_eq!(refused(json!({ "a": [{ "...": 1 }] }), &[]), NotRevealed::Digests);
}

#[test]
fn disclosures_that_nest_without_end_are_refused() {
	let mut inner = json!(1);
	let mut chain = Vec::new();
	for _ in 0..100 {
		let next = disclosure(json!(["salt", "a", inner]));
		inner = json!({ "_sd": [digest(&next)] });
		chain.push(next);
	}
	let chain: Vec<_> = chain.iter().map(String::as_str).collect();
	assert_eq!(refused(inner, &chain), NotRevealed::TooDeep);
}

#[test]
fn a_credential_is_split_as_it_was_joined() {
	assert_eq!(join("a.b.c", ["d", "e"]), "a.b.c~d~e~");
	assert_eq!(split("a.b.c~d~e~"), Some(("a.b.c", vec!["d", "e"])));
	assert_eq!(split("a.b.c~"), Some(("a.b.c", vec![])));
	assert_eq!(split("a.b.c"), None);
}

#[test]
fn a_member_twice_in_a_disclosure_is_refused() {
	let twice = URL_SAFE_NO_PAD.encode(r#"["salt", "name", {"a": 1, "a": 2}]"#);
	let payload = json!({ "_sd": [digest(&twice)] });
	assert_eq!(refused(payload, &[&twice]), NotRevealed::Malformed(digest(&twice)));
}

#[test]
fn there_is_an_end_to_disclosures_digests_and_paths() {
	let digests: Vec<_> = (0..=MAX_DIGESTS).map(|number| digest(&number.to_string())).collect();
	assert_eq!(refused(json!({ "_sd": digests }), &[]), NotRevealed::TooMany);
	assert_eq!(
		reveal(object(json!({ "_sd": digests[1..] })), &[]).unwrap().withheld(),
		MAX_DIGESTS
	);

	let disclosures: Vec<_> = (0..=MAX_DISCLOSURES)
		.map(|number| disclosure(json!(["", number])))
		.collect();
	let elements: Vec<_> = disclosures.iter().map(|one| json!({ "...": digest(one) })).collect();
	let given: Vec<_> = disclosures.iter().map(String::as_str).collect();
	let payload = |elements: &[Value]| json!({ "a": elements });
	assert_eq!(refused(payload(&elements), &given), NotRevealed::TooMany);
	assert_eq!(
		disclosed(payload(&elements[1..]), &given[1..])["a"]
			.as_array()
			.map(Vec::len),
		Some(MAX_DISCLOSURES)
	);

	let name = "a".repeat(1022);
	let at = |name: &str| json!({ name: { "_sd": [digest(FR)] } });
	assert_eq!(reveal(object(at(&name)), &[]).unwrap().elements[0].path.len(), 1024);
	assert_eq!(refused(at(&format!("{name}a")), &[]), NotRevealed::LongPath);
}
