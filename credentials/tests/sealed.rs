//! Parties for customs alone: sealed, opened, and told apart by nobody else.

mod common;

use bonafide_credentials::{
	certificate::Capacity,
	company::Trader,
	issue, sd_jwt, seal_parties,
	sealing::party::{PartyOpening, Place, SealedParty, ENVELOPE, MAX_OPENING},
	sealing::{self, NotOpened, Unopenable},
	verify, Certificate, CustomsKey, Document, IssuerKey, Openings, SealingKey,
};
use bonafide_primitives::{PublicKey, Seal};
use common::{certificate, with, MARCH_2026};
use serde_json::{json, Value};
use std::collections::BTreeSet;

const CUSTOMS: &str = "549300CUSTOMSUS00061";

fn customs() -> (SealingKey, CustomsKey) {
	let key = SealingKey::generate().unwrap();
	let seal = Seal {
		customs: "506700GE1G29325QX363".parse().unwrap(),
		key: 2,
	};
	let public = CustomsKey {
		seal,
		public: key.public(),
	};
	(key, public)
}

fn producer() -> Value {
	json!({
		"name": "Hilandería Äußeres S.A. \"Norte\"",
		"lei": "213800WSGIIZCXF1P572",
		"address": { "street": "Calle 5 No. 12", "city": "Nuevo Laredo", "country": "MX" },
		"telephone": "+52 867 555 0123",
		"email": "export@puertonorte.example"
	})
}

/// An exporter's certificate whose producer is for customs alone.
fn draft() -> Value {
	let document = with(certificate(), "/certification", json!("exporter"));
	let document = with(document, "/exporter", Value::Null);
	with(document, "/producer", json!({ "sealed": producer() }))
}

fn sealed(draft: &Value, customs: Option<&CustomsKey>) -> (Certificate, Openings, SealedParty) {
	let mut document = draft.clone();
	let openings = seal_parties(&mut document, customs).unwrap();
	let party = serde_json::from_value(document["producer"].clone()).unwrap();
	(Certificate::read(&document).unwrap(), openings, party)
}

/// The place of the producer on the draft.
fn place() -> Place {
	Place::drafted(&draft(), Capacity::Producer).unwrap()
}

fn trader(value: Value) -> Trader {
	serde_json::from_value(value).unwrap()
}

#[test]
fn customs_opens_what_the_issuer_sealed_and_nothing_else_is_left_of_it() {
	let (key, public) = customs();
	let (certificate, openings, party) = sealed(&draft(), Some(&public));
	assert_eq!(openings.keys().collect::<Vec<_>>(), ["producer"]);
	assert_eq!(openings["producer"].commitment(), party.commitment);
	assert_eq!(party.open(&place(), &key).unwrap(), openings["producer"]);
	assert_eq!(openings["producer"].party, trader(producer()));

	let issued = issue(&certificate, &IssuerKey::generate().unwrap()).unwrap();
	let form = serde_json::to_value(&issued.form).unwrap();
	assert_eq!(form["producer"]["Sealed"], serde_json::to_value(&party).unwrap());
	assert_eq!(
		form["producer"]["Sealed"]["envelope"]["seal"],
		json!({ "customs": public.seal.customs, "key": 2 })
	);
	let report = verify::<Certificate>(&issued.credential, MARCH_2026).unwrap();
	assert!(report.failures().next().is_none(), "{:?}", report.checks);
	assert_eq!(report.document, Some(certificate));
	let shown = Value::Object(report.claims).to_string();
	for secret in ["Hiland", "213800WSGIIZCXF1P572", "Calle 5", "867 555", "puertonorte"] {
		assert!(
			!shown.contains(secret) && !form.to_string().contains(secret),
			"{secret}"
		);
	}
}

#[test]
fn without_a_key_of_customs_there_is_a_commitment_alone() {
	let (certificate, openings, party) = sealed(&draft(), None);
	assert_eq!(
		party,
		SealedParty {
			commitment: openings["producer"].commitment(),
			envelope: None
		}
	);
	let form = serde_json::to_value(certificate.form()).unwrap();
	assert_eq!(
		form["producer"],
		json!({ "Sealed": { "commitment": party.commitment } })
	);
	assert_eq!(
		party.open(&place(), &SealingKey::generate().unwrap()),
		Err(Unopenable::NoEnvelope)
	);
}

/// SHA-256 over the canonical JSON, made by other means: Python's `json` with sorted keys, and `hashlib`.
#[test]
fn a_commitment_is_what_anyone_calculates_from_the_opening() {
	let opening: PartyOpening = serde_json::from_value(json!({
		"salt": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
		"place": {
			"agreement": "USMCA",
			"certifier": "5493006MHB84DD0ZWV18",
			"signedOn": "2026-01-01",
			"capacity": "producer",
		},
		"party": producer(),
	}))
	.unwrap();
	assert_eq!(
		format!("{:?}", opening.commitment()),
		"0x414ec4d7acb950581776fa2595da679cf9ee7044a14811698d4efeeea3a717ac"
	);
}

#[test]
fn another_key_and_an_altered_envelope_open_nothing() {
	let (key, public) = customs();
	let (_, _, party) = sealed(&draft(), Some(&public));
	let refused = Err(Unopenable::NotOpened(NotOpened));
	assert_eq!(party.open(&place(), &SealingKey::generate().unwrap()), refused);
	for at in [0, 31, 32, 1000, ENVELOPE - 1] {
		let mut altered = party.clone();
		altered.envelope.as_mut().unwrap().sealed[at] ^= 1;
		assert_eq!(altered.open(&place(), &key), refused, "byte {at}");
	}
	let mut moved = party.clone();
	moved.commitment = sealed(&draft(), Some(&public)).2.commitment;
	assert_eq!(
		moved.open(&place(), &key),
		refused,
		"an envelope belongs to its commitment"
	);
}

#[test]
fn an_issuer_who_seals_something_else_is_found() {
	const PURPOSE: &[u8] = b"bonafide certificate of origin: sealed party, version 2";
	let (key, public) = customs();
	let (_, openings, party) = sealed(&draft(), Some(&public));
	let seal = |text: &str| {
		let mut forged = party.clone();
		let beside = serde_json_canonicalizer::to_vec(&place()).unwrap();
		let aad = [&party.commitment.as_bytes()[..], &beside].concat();
		forged.envelope.as_mut().unwrap().sealed =
			sealing::seal(&public.public, PURPOSE, &aad, format!("{text:MAX_OPENING$}").as_bytes()).unwrap();
		forged.open(&place(), &key)
	};
	let honest = serde_json::to_value(&openings["producer"]).unwrap();
	assert!(seal(&honest.to_string()).is_ok());
	let other = with(honest.clone(), "/party/name", json!("Another S.A."));
	assert_eq!(seal(&other.to_string()), Err(Unopenable::Mismatch));
	let other_salt = with(
		honest.clone(),
		"/salt",
		json!("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"),
	);
	assert_eq!(seal(&other_salt.to_string()), Err(Unopenable::Mismatch));
	for salt in ["", "AAAA", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="] {
		let short = with(honest.clone(), "/salt", json!(salt));
		assert_eq!(seal(&short.to_string()), Err(Unopenable::NoOpening), "{salt}");
	}
	assert_eq!(seal("{}"), Err(Unopenable::NoOpening));
	assert_eq!(seal("no JSON"), Err(Unopenable::NoOpening));
}

#[test]
fn a_sealed_party_is_copied_to_no_other_certificate() {
	let (key, public) = customs();
	let (certificate, openings, party) = sealed(&draft(), Some(&public));
	let refused = Err(Unopenable::NotOpened(NotOpened));
	for (pointer, value) in [
		("/certifier/lei", json!("HWUPKR0MPOU8FGXBT394")),
		("/agreement", json!("CAFTA-DR")),
		("/signedOn", json!("2026-01-02")),
	] {
		let copied = Place::drafted(&with(draft(), pointer, value), Capacity::Producer).unwrap();
		assert_eq!(party.open(&copied, &key), refused, "{pointer}");
		assert_eq!(
			party.check(&copied, &openings["producer"]),
			Err(Unopenable::OtherPlace),
			"{pointer}"
		);
	}
	let as_exporter = Place::drafted(&draft(), Capacity::Exporter).unwrap();
	assert_eq!(party.open(&as_exporter, &key), refused);
	let missing = Place::drafted(&with(draft(), "/certifier/lei", Value::Null), Capacity::Producer).unwrap_err();
	assert_eq!(missing.to_string(), "certifier.lei: is missing");

	// What every reader sees of the credential tells the place.
	let issued = issue(&certificate, &IssuerKey::generate().unwrap()).unwrap();
	let claims = verify::<Certificate>(&issued.credential, MARCH_2026).unwrap().claims;
	assert_eq!(Place::signed(&claims, Capacity::Producer), Ok(place()));
	assert_eq!(party.check(&place(), &openings["producer"]), Ok(()));
	let (_, others, _) = sealed(&draft(), Some(&public));
	assert_eq!(party.check(&place(), &others["producer"]), Err(Unopenable::Mismatch));

	// A copycat who seals what he cannot know for his own place commits to another opening.
	let stranger = PartyOpening::new(trader(producer()), as_exporter.clone()).unwrap();
	let forged = SealedParty::seal(&stranger, Some(&public)).unwrap();
	assert_eq!(forged.open(&place(), &key), refused);
	assert_eq!(forged.open(&as_exporter, &key), Ok(stranger));
}

/// Every string of at least eight characters that anyone can find in a credential and its form.
fn strings(draft: &Value, customs: &CustomsKey) -> (BTreeSet<String>, usize) {
	let (certificate, ..) = sealed(draft, Some(customs));
	let issued = issue(&certificate, &IssuerKey::generate().unwrap()).unwrap();
	let (jwt, disclosures) = sd_jwt::split(&issued.credential).unwrap();
	let mut found: BTreeSet<String> = disclosures.iter().map(|disclosure| disclosure.to_string()).collect();
	found.extend(jwt.split('.').map(ToOwned::to_owned));
	let decode = |text: &str| serde_json::from_slice::<Value>(&base64url(text)).unwrap();
	let mut values: Vec<Value> = disclosures.iter().map(|disclosure| decode(disclosure)).collect();
	values.push(serde_json::to_value(&issued).unwrap());
	values.extend(jwt.split('.').take(2).map(decode));
	while let Some(value) = values.pop() {
		match value {
			Value::String(text) => {
				found.insert(text);
			}
			Value::Array(elements) => values.extend(elements),
			Value::Object(members) => values.extend(members.into_iter().map(|(_, value)| value)),
			_ => (),
		}
	}
	(
		found.into_iter().filter(|text| text.chars().count() >= 8).collect(),
		issued.credential.len(),
	)
}

fn base64url(text: &str) -> Vec<u8> {
	use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
	URL_SAFE_NO_PAD.decode(text).unwrap()
}

#[test]
fn two_certificates_of_one_producer_have_nothing_in_common() {
	let (_, public) = customs();
	// Two exporters, each with its own goods for its own importer, buy of the same producer.
	let one = with(draft(), "/importer", Value::Null);
	let mut other = one.clone();
	for (pointer, value) in [
		("/certifier/name", "Renata Hernánd"),
		("/certifier/title", "Director of foreign trade."),
		("/certifier/organization", "Sur del Norte, S.A. de C.V. "),
		("/certifier/lei", "HWUPKR0MPOU8FGXBT394"),
		("/certifier/address/street", "Calle del Mar 2222"),
		("/certifier/address/city", "Querétaro"),
		("/certifier/address/region", "Querétaro  "),
		("/certifier/telephone", "+52 44 2222 0100"),
		("/certifier/email", "export@norden.example"),
		("/goods/0/description", "Women's knitted wool shirt."),
		("/goods/0/gtin", "6291041500213"),
		("/goods/1/description", "Wool Pullover X"),
	] {
		other = with(other, pointer, json!(value));
	}
	let vocabulary: BTreeSet<_> = [
		one["statement"].as_str().unwrap(),
		one["signedOn"].as_str().unwrap(),
		"2026-12-31",
		"2026-01-01T00:00:00Z",
		"https://www.w3.org/ns/credentials/v2",
		"https://www.w3.org/ns/credentials/undefined-terms/v2",
		"https://bonafide.example/schemas/usmca-2020.json",
		"JsonSchema",
		"VerifiableCredential",
		"CertificateOfOrigin",
		"vc+sd-jwt",
		"exporter",
		"Exporter",
		// The reader of the envelope: the same for everyone.
		"506700GE1G29325QX363",
		// Names of elements.
		"agreement",
		"certification",
		"certifier",
		"organization",
		"postalCode",
		"telephone",
		"producer",
		"commitment",
		"envelope",
		"description",
		"criterion",
		"blanketPeriod",
		"statement",
		"signedOn",
	]
	.into_iter()
	.map(ToOwned::to_owned)
	.collect();

	let (strings_of_one, size_of_one) = strings(&one, &public);
	let (strings_of_other, size_of_other) = strings(&other, &public);
	assert!(strings_of_one.len() > 100);
	let common: Vec<_> = strings_of_one
		.intersection(&strings_of_other)
		.filter(|text| !vocabulary.contains(*text))
		.collect();
	assert_eq!(common, [""; 0]);

	// And the producer's length tells nothing: a short name and a long one make certificates of one size.
	let short = with(one.clone(), "/producer/sealed/name", json!("A"));
	let long = with(one, "/producer/sealed/name", json!("A".repeat(500)));
	assert_eq!(strings(&short, &public).1, size_of_one);
	assert_eq!(strings(&long, &public).1, size_of_one);
	assert!(size_of_other > 2 * ENVELOPE);
}

#[test]
fn openings_of_the_same_party_have_different_salts() {
	let commitments: BTreeSet<_> = (0..10)
		.map(|_| PartyOpening::new(trader(producer()), place()).unwrap().commitment())
		.collect();
	assert_eq!(commitments.len(), 10);
	let opening = serde_json::to_value(PartyOpening::new(trader(producer()), place()).unwrap()).unwrap();
	assert_eq!(base64url(opening["salt"].as_str().unwrap()).len() * 8, 256);
}

#[test]
fn a_party_that_cannot_be_sealed_is_refused_by_its_path() {
	let (_, public) = customs();
	let mut low = public;
	low.public = PublicKey::X25519([0; 32]);
	let long = "ü".repeat(512);
	let too_long = with(
		with(draft(), "/producer/sealed/name", json!(long)),
		"/producer/sealed/telephone",
		json!(long),
	);
	for (draft, customs, field, reason) in [
		(
			with(draft(), "/producer/sealed/lei", Value::Null),
			public,
			"producer.sealed",
			"lacks `lei`",
		),
		(
			with(draft(), "/producer/sealed/address/country", json!("QQ")),
			public,
			"producer.sealed.address.country",
			"not assigned",
		),
		(
			with(draft(), "/producer/name", json!("open")),
			public,
			"producer",
			"has more than the member `sealed`",
		),
		(too_long, public, "producer.sealed", "and may have 2000"),
		(
			draft(),
			low,
			"producer.sealed",
			"cannot be sealed: the key cannot be sealed to: it is no usable X25519 key",
		),
	] {
		let refusal = seal_parties(&mut draft.clone(), Some(&customs)).unwrap_err();
		assert_eq!(refusal.field, field, "{refusal}");
		assert!(refusal.reason.contains(reason), "{refusal}");
	}
}

#[test]
fn a_party_still_to_be_sealed_is_never_signed() {
	let refusal = Certificate::read(draft()).unwrap_err();
	assert_eq!(refusal.field, "producer");
	assert_eq!(
		refusal.reason,
		"is still to be sealed: a signature would show it to everyone"
	);
}

#[test]
fn a_sealed_party_that_is_malformed_is_refused() {
	let mut document = draft();
	let (_, public) = customs();
	seal_parties(&mut document, Some(&public)).unwrap();
	for (pointer, value, field, reason) in [
		(
			"/producer/commitment",
			json!("0x12"),
			"producer.commitment",
			"too few or too many characters",
		),
		("/producer/commitment", Value::Null, "producer", "lacks `commitment`"),
		("/producer/name", json!("open"), "producer.name", "is no member here"),
		(
			"/producer/envelope/sealed",
			json!("0x00"),
			"producer.envelope.sealed",
			"every envelope has 2048",
		),
		(
			"/producer/envelope/sealed",
			json!("0x0"),
			"producer.envelope.sealed",
			"is not `0x` and hexadecimal",
		),
		(
			"/producer/envelope/sealed",
			json!("00"),
			"producer.envelope.sealed",
			"is not `0x` and hexadecimal",
		),
		(
			"/producer/envelope/seal/customs",
			json!(CUSTOMS),
			"producer.envelope.seal.customs",
			"check digit",
		),
	] {
		let (refused, why) = common::refused::<Certificate>(&with(document.clone(), pointer, value));
		assert_eq!(refused, field, "{why}");
		assert!(why.contains(reason), "{refused}: {why}");
	}
}

#[test]
fn a_certifier_cannot_be_sealed_and_exporter_and_importer_can() {
	let (_, public) = customs();
	let mut producers = with(draft(), "/certification", json!("producer"));
	seal_parties(&mut producers, Some(&public)).unwrap();
	assert_eq!(common::refused::<Certificate>(&producers).0, "producer");

	let mut document = with(certificate(), "/exporter", json!({ "sealed": producer() }));
	document = with(document, "/importer", json!({ "sealed": certificate()["importer"] }));
	let openings = seal_parties(&mut document, None).unwrap();
	assert_eq!(openings.keys().collect::<Vec<_>>(), ["exporter", "importer"]);
	assert!(Certificate::read(&document).is_ok());
}
