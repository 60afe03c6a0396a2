//! Credentials issued and verified: each check passes on a good one, and is the one that fails on a bad one.

mod common;

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	issue,
	jws::{self, Header},
	sd_jwt, verify, verify_with, Certificate, Check, Document, IssuerKey, License, Outcome, Report, Unreadable,
	MAX_CREDENTIAL,
};
use bonafide_primitives::{Date, Moment};
use common::{certificate, key, license, with, MARCH_2026};
use serde_json::{json, Value};
use sha2::{Digest, Sha256};

fn signed_certificate() -> String {
	issue(&Certificate::read_json(&certificate().to_string()).unwrap(), &key())
		.unwrap()
		.credential
}

fn signed_license() -> String {
	issue(&License::read_json(&license().to_string()).unwrap(), &key())
		.unwrap()
		.credential
}

fn failures<D>(report: &Report<D>) -> Vec<Check> {
	report.failures().map(|(check, _)| check).collect()
}

fn outcome<D>(report: &Report<D>, check: Check) -> &Outcome {
	&report
		.checks
		.iter()
		.find(|checked| checked.check == check)
		.unwrap()
		.outcome
}

fn midnight(day: &str) -> Moment {
	day.parse::<Date>().unwrap().midnight()
}

fn payload(jwt: &str) -> Value {
	serde_json::from_slice(&URL_SAFE_NO_PAD.decode(jwt.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

/// The license with other claims, signed again by its issuer.
fn claims(change: impl FnOnce(&mut Value)) -> Report<License> {
	let mut payload = payload(&signed_license());
	change(&mut payload);
	let credential = jws::sign(&Header::new("vc+jwt", &key()), payload.to_string(), &key());
	verify(&credential, MARCH_2026).unwrap()
}

/// The license with another header, signed again by its issuer.
fn header(change: impl FnOnce(&mut Header)) -> Report<License> {
	let mut header = Header::new("vc+jwt", &key());
	change(&mut header);
	let credential = jws::sign(&header, payload(&signed_license()).to_string(), &key());
	verify(&credential, MARCH_2026).unwrap()
}

#[test]
fn a_certificate_passes_every_check_and_reads_as_it_was_written() {
	let report = verify::<Certificate>(&signed_certificate(), MARCH_2026).unwrap();
	assert_eq!(report.checks.len(), 11);
	assert!(
		report.checks.iter().all(|checked| checked.outcome == Outcome::Passed),
		"{:?}",
		report.checks
	);
	assert_eq!(report.withheld, 0);
	assert_eq!(
		report.document,
		Some(Certificate::read_json(&certificate().to_string()).unwrap())
	);
}

#[test]
fn a_license_passes_every_check_and_reads_as_it_was_written() {
	let report = verify::<License>(&signed_license(), MARCH_2026).unwrap();
	assert_eq!(report.checks.len(), 10);
	assert!(
		report.checks.iter().all(|checked| checked.outcome == Outcome::Passed),
		"{:?}",
		report.checks
	);
	assert_eq!(
		report.document,
		Some(License::read_json(&license().to_string()).unwrap())
	);
}

#[test]
fn a_credential_is_what_the_data_model_asks_for() {
	let license = payload(&signed_license());
	assert_eq!(
		license["@context"],
		json!([
			"https://www.w3.org/ns/credentials/v2",
			"https://www.w3.org/ns/credentials/undefined-terms/v2"
		])
	);
	assert_eq!(license["type"], json!(["VerifiableCredential", "LicenseCredential"]));
	assert_eq!(
		license["issuer"],
		json!({ "id": key().did(), "lei": "HWUPKR0MPOU8FGXBT394" })
	);
	assert_eq!(license["validFrom"], json!("2026-01-01T00:00:00Z"));
	assert_eq!(license["validUntil"], json!("2026-12-31T23:59:59Z"));
	let did = key().did();
	let header = jws::Jws::parse(&signed_license()).unwrap().header;
	assert_eq!(header.typ.as_deref(), Some("vc+jwt"));
	assert_eq!(header.alg, "EdDSA");
	assert_eq!(
		header.kid,
		Some(format!("{did}#{}", did.strip_prefix("did:key:").unwrap()))
	);
}

#[test]
fn a_certificate_shows_only_its_agreement_without_disclosures() {
	let credential = signed_certificate();
	let (jwt, _) = sd_jwt::split(&credential).unwrap();
	let payload = payload(jwt);
	let subject = payload["credentialSubject"].as_object().unwrap();
	assert_eq!(subject.keys().collect::<Vec<_>>(), ["_sd", "agreement"]);
	assert_eq!(payload["type"], json!(["VerifiableCredential", "CertificateOfOrigin"]));
	assert_eq!(payload["validFrom"], json!("2026-01-01T00:00:00Z"));
	assert_eq!(jws::Jws::parse(jwt).unwrap().header.typ.as_deref(), Some("vc+sd-jwt"));

	let report = verify::<Certificate>(&sd_jwt::join(jwt, [""; 0]), MARCH_2026).unwrap();
	assert!(report.is_valid(), "{:?}", report.checks);
	assert_eq!(report.claims["credentialSubject"], json!({ "agreement": "USMCA" }));
	assert_eq!(
		*outcome(&report, Check::Document),
		Outcome::Skipped("8 elements are withheld".into())
	);
	assert_eq!(report.document, None);
}

#[test]
fn the_id_is_the_hash_of_the_signed_part_and_withholding_does_not_change_it() {
	let document = Certificate::read_json(&certificate().to_string()).unwrap();
	let issued = issue(&document, &key()).unwrap();
	let (jwt, disclosures) = sd_jwt::split(&issued.credential).unwrap();
	assert_eq!(*issued.id.as_bytes(), <[u8; 32]>::from(Sha256::digest(jwt)));
	for kept in 0..disclosures.len() {
		let shown = sd_jwt::join(jwt, &disclosures[..kept]);
		assert_eq!(bonafide_credentials::id(&shown), issued.id);
	}
	assert_ne!(issue(&document, &key()).unwrap().id, issued.id, "salts are random");

	let license = License::read_json(&license().to_string()).unwrap();
	let issued = issue(&license, &key()).unwrap();
	assert_eq!(
		*issued.id.as_bytes(),
		<[u8; 32]>::from(Sha256::digest(&issued.credential))
	);
	assert_eq!(
		issue(&license, &key()).unwrap(),
		issued,
		"without salts, Ed25519 signs the same way twice"
	);
}

#[test]
fn any_single_element_can_be_withheld() {
	let credential = signed_certificate();
	let (jwt, disclosures) = sd_jwt::split(&credential).unwrap();
	let leaf = |disclosure: &str| {
		let parts: Vec<Value> = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(disclosure).unwrap()).unwrap();
		!parts.last().unwrap().is_object() && !parts.last().unwrap().is_array()
	};
	let leaves: Vec<_> = (0..disclosures.len()).filter(|&at| leaf(disclosures[at])).collect();
	assert_eq!(leaves.len(), 41);
	for at in leaves {
		let mut shown = disclosures.clone();
		shown.remove(at);
		let report = verify::<Certificate>(&sd_jwt::join(jwt, shown), MARCH_2026).unwrap();
		assert!(report.is_valid());
		assert_eq!(report.withheld, 1);
		assert_eq!(
			*outcome(&report, Check::Document),
			Outcome::Skipped("1 element is withheld".into())
		);
	}
}

#[test]
fn a_disclosure_altered_is_found() {
	let credential = signed_certificate();
	let (jwt, disclosures) = sd_jwt::split(&credential).unwrap();
	for (at, disclosure) in disclosures.iter().enumerate() {
		let parts: Vec<Value> = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(disclosure).unwrap()).unwrap();
		let altered = match &parts[..] {
			[salt, name, _] => json!([salt, name, "altered"]),
			[salt, _] => json!([salt, "altered"]),
			_ => unreachable!("a disclosure has two or three parts"),
		};
		let altered = URL_SAFE_NO_PAD.encode(altered.to_string());
		let mut shown = disclosures.clone();
		shown[at] = &altered;
		let report = verify::<Certificate>(&sd_jwt::join(jwt, shown), MARCH_2026).unwrap();
		assert_eq!(failures(&report), [Check::Disclosures]);
		assert_eq!(report.document, None);
	}
}

#[test]
fn a_disclosure_of_another_certificate_is_found() {
	let (one, other) = (signed_certificate(), signed_certificate());
	let (jwt, _) = sd_jwt::split(&one).unwrap();
	let (_, foreign) = sd_jwt::split(&other).unwrap();
	let report = verify::<Certificate>(&sd_jwt::join(jwt, foreign), MARCH_2026).unwrap();
	assert_eq!(failures(&report), [Check::Disclosures]);
}

#[test]
fn every_character_of_the_signed_part_counts() {
	let credential = signed_license();
	let dots: Vec<_> = credential.match_indices('.').map(|(at, _)| at).collect();
	for at in (dots[0] + 1..credential.len() - 1)
		.step_by(7)
		.filter(|at| !dots.contains(at))
	{
		let mut altered = credential.clone().into_bytes();
		altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
		// A payload that is no JSON any more is no credential at all.
		if let Ok(report) = verify::<License>(&String::from_utf8(altered).unwrap(), MARCH_2026) {
			assert!(failures(&report).contains(&Check::Signature), "character {at}");
		}
	}
}

#[test]
fn another_key_does_not_sign_for_the_issuer() {
	let other = IssuerKey::generate().unwrap();
	let payload = payload(&signed_license()).to_string();
	let borrowed = jws::sign(&Header::new("vc+jwt", &key()), &payload, &other);
	assert_eq!(
		failures(&verify::<License>(&borrowed, MARCH_2026).unwrap()),
		[Check::Signature]
	);
	let own = jws::sign(&Header::new("vc+jwt", &other), &payload, &other);
	assert_eq!(failures(&verify::<License>(&own, MARCH_2026).unwrap()), [Check::Issuer]);
}

#[test]
fn headers_are_judged() {
	assert_eq!(
		failures(&header(|header| header.typ = Some("vc+sd-jwt".into()))),
		[Check::MediaType]
	);
	assert_eq!(failures(&header(|header| header.typ = None)), [Check::MediaType]);
	assert_eq!(failures(&header(|header| header.typ = Some("VC+JWT".into()))), []);
	assert_eq!(
		failures(&header(|header| header.alg = "none".into())),
		[Check::Algorithm]
	);
	assert_eq!(
		failures(&header(|header| header.alg = "ES256".into())),
		[Check::Algorithm]
	);
	assert_eq!(failures(&header(|header| header.alg = "Ed25519".into())), []);
	assert_eq!(
		failures(&header(|header| header.crit = Some(json!(["b64"])))),
		[Check::Algorithm]
	);

	for kid in [None, Some("key-1"), Some("did:web:alpine.example#key-1")] {
		let report = header(|header| header.kid = kid.map(Into::into));
		assert_eq!(failures(&report), [Check::Key]);
		assert!(matches!(outcome(&report, Check::Signature), Outcome::Skipped(_)));
		assert!(matches!(outcome(&report, Check::Issuer), Outcome::Skipped(_)));
	}
}

/// The license, signed by its licensor with a key on the register.
fn signed_under(name: &str) -> String {
	let key = key().known_as(name).unwrap();
	let license = License::read_json(&license().to_string()).unwrap();
	issue(&license, &key).unwrap().credential
}

#[test]
fn a_key_on_the_register_is_looked_up_by_its_name() {
	let name = "did:web:bonafide.example:HWUPKR0MPOU8FGXBT394#key-1";
	let credential = signed_under(name);
	let resolve = |kid: &str| {
		assert_eq!(kid, name);
		Ok(key().public())
	};
	let report = verify_with::<License>(&credential, MARCH_2026, resolve).unwrap();
	assert!(report.is_valid(), "{:?}", report.checks);
	assert_eq!(
		report.claims["issuer"]["id"],
		json!("did:web:bonafide.example:HWUPKR0MPOU8FGXBT394")
	);

	let unknown = |_: &str| Err("was revoked".to_string());
	let report = verify_with::<License>(&credential, MARCH_2026, unknown).unwrap();
	assert_eq!(
		report.failures().collect::<Vec<_>>(),
		[(Check::Key, format!("`kid` {name} was revoked").as_str())]
	);
	let other = |_: &str| Ok(IssuerKey::generate().unwrap().public());
	assert_eq!(
		failures(&verify_with::<License>(&credential, MARCH_2026, other).unwrap()),
		[Check::Signature]
	);
	assert_eq!(
		failures(&verify::<License>(&credential, MARCH_2026).unwrap()),
		[Check::Key]
	);
}

#[test]
fn nobody_signs_under_the_lei_of_another() {
	// A key of another entity, which signs a license of HWUPKR0MPOU8FGXBT394.
	let credential = signed_under("did:web:bonafide.example:5493006MHB84DD0ZWV18#key-1");
	let report = verify_with::<License>(&credential, MARCH_2026, |_| Ok(key().public())).unwrap();
	assert_eq!(failures(&report), [Check::Issuer]);
}

#[test]
fn a_did_key_is_never_looked_up() {
	let report = verify_with::<License>(&signed_license(), MARCH_2026, |kid| panic!("{kid} is its own key")).unwrap();
	assert!(report.is_valid());
}

#[test]
fn a_credential_signed_on_p256_is_verified() {
	let p256 = IssuerKey::from_jwk(common::P256_KEY).unwrap();
	let issued = issue(&Certificate::read_json(&certificate().to_string()).unwrap(), &p256).unwrap();
	let report = verify::<Certificate>(&issued.credential, MARCH_2026).unwrap();
	assert!(report.is_valid(), "{:?}", report.checks);

	// Whoever says EdDSA must have an Ed25519 key.
	let mut header = Header::new("vc+jwt", &p256);
	header.alg = "EdDSA".into();
	let mut claims = payload(&signed_license());
	claims["issuer"]["id"] = json!(p256.did());
	let confused = jws::sign(&header, claims.to_string(), &p256);
	assert_eq!(
		failures(&verify::<License>(&confused, MARCH_2026).unwrap()),
		[Check::Algorithm]
	);
}

#[test]
fn claims_are_judged() {
	let remove = |claims: &mut Value, name: &str| claims.as_object_mut().unwrap().remove(name);
	assert_eq!(failures(&claims(|_| ())), []);
	assert_eq!(
		failures(&claims(|claims| drop(remove(claims, "@context")))),
		[Check::Context]
	);
	assert_eq!(
		failures(&claims(|claims| claims["@context"].as_array_mut().unwrap().reverse())),
		[Check::Context]
	);
	assert_eq!(
		failures(&claims(|claims| claims["type"] = json!(["VerifiableCredential"]))),
		[Check::CredentialType]
	);
	assert_eq!(
		failures(&claims(|claims| claims["type"] = json!(["LicenseCredential"]))),
		[Check::CredentialType]
	);
	assert_eq!(
		failures(&claims(|claims| claims["type"] = json!("VerifiableCredential"))),
		[Check::CredentialType]
	);
	assert_eq!(
		failures(&claims(|claims| claims["issuer"]["id"] = json!("did:key:z6Mk"))),
		[Check::Issuer]
	);
	assert_eq!(
		failures(&claims(|claims| drop(remove(claims, "issuer")))),
		[Check::Issuer, Check::Document]
	);
	assert_eq!(failures(&claims(|claims| claims["vc"] = json!({}))), [Check::Claims]);
	assert_eq!(failures(&claims(|claims| claims["vp"] = json!({}))), [Check::Claims]);
	assert_eq!(
		failures(&claims(|claims| claims["issuer"]["lei"] = json!("5493006MHB84DD0ZWV18"))),
		[Check::Document]
	);
	assert_eq!(
		failures(&claims(|claims| drop(remove(claims, "credentialSubject")))),
		[Check::Document]
	);

	let report = claims(|claims| claims["credentialSubject"]["products"][1] = json!("9521321000010"));
	let (check, reason) = report.failures().next().unwrap();
	assert_eq!(check, Check::Document);
	assert!(reason.starts_with("products[1]: "), "{reason}");
}

#[test]
fn the_period_is_judged_to_the_day() {
	let credential = signed_license();
	let valid = |at| verify::<License>(&credential, at).unwrap().is_valid();
	assert!(!valid(midnight("2026-01-01") - 1));
	assert!(valid(midnight("2026-01-01")));
	assert!(valid(midnight("2027-01-01") - 1));
	assert!(!valid(midnight("2027-01-01")));

	let certificate = signed_certificate();
	let valid = |at| verify::<Certificate>(&certificate, at).unwrap().is_valid();
	assert!(!valid(midnight("2025-12-31")));
	assert!(
		valid(midnight("2029-12-31")),
		"how long it is accepted is the agreement's to say"
	);
}

#[test]
fn other_ways_to_write_the_period_are_read() {
	for (name, value, holds) in [
		("validFrom", json!("2026-03-01T02:00:00+02:00"), true),
		("validFrom", json!("2026-03-01T00:00:00-00:01"), false),
		("validFrom", json!("2026-01-01"), false),
		("validFrom", json!("2026-01-01T00:00:00"), false),
		("validUntil", json!("2026-02-28T23:59:59Z"), false),
		("validUntil", json!(1), false),
		("nbf", json!(MARCH_2026 / 1000), true),
		("nbf", json!(MARCH_2026 / 1000 + 1), false),
		("exp", json!(MARCH_2026 / 1000 + 1), true),
		("exp", json!(MARCH_2026 / 1000), false),
		("exp", json!("tomorrow"), false),
	] {
		let report = claims(|claims| claims[name] = value.clone());
		assert_eq!(
			failures(&report),
			if holds { vec![] } else { vec![Check::Period] },
			"{name} {value}"
		);
	}
}

#[test]
fn one_kind_of_credential_does_not_pass_as_the_other() {
	let license = sd_jwt::join(&signed_license(), [""; 0]);
	let report = verify::<Certificate>(&license, MARCH_2026).unwrap();
	assert_eq!(
		failures(&report),
		[Check::MediaType, Check::CredentialType, Check::Document]
	);
	assert_eq!(
		verify::<License>(&signed_certificate(), MARCH_2026)
			.err()
			.map(|unreadable| unreadable.to_string()),
		Some("is no signed credential: the signature is not 64 bytes in base64url".into())
	);
}

#[test]
fn what_is_no_credential_at_all_is_said() {
	let certificate = signed_certificate();
	let (jwt, _) = sd_jwt::split(&certificate).unwrap();
	assert_eq!(verify::<Certificate>(jwt, MARCH_2026), Err(Unreadable::NoSdJwt));
	assert_eq!(
		verify::<License>("", MARCH_2026),
		Err(Unreadable::NoJws(jws::NoJws::Parts))
	);
	let list = jws::sign(&Header::new("vc+jwt", &key()), "[]", &key());
	assert_eq!(verify::<License>(&list, MARCH_2026), Err(Unreadable::NoObject));
	assert_eq!(
		verify::<License>(&"a".repeat(MAX_CREDENTIAL + 1), MARCH_2026),
		Err(Unreadable::TooLong)
	);
}

#[test]
fn a_report_is_json_for_programs() {
	let report = claims(|claims| claims["vc"] = json!({}));
	let checks = serde_json::to_value(&report.checks).unwrap();
	assert_eq!(checks[0], json!({ "check": "mediaType", "result": "passed" }));
	let failed = checks
		.as_array()
		.unwrap()
		.iter()
		.find(|checked| checked["result"] == "failed")
		.unwrap();
	assert_eq!(
		*failed,
		json!({ "check": "claims", "result": "failed", "reason": "the claim `vc` must not be there" })
	);
}

#[test]
fn words_with_a_capital_are_signed_in_their_one_spelling() {
	let document = with(license(), "/role", json!("Manufacturer"));
	let issued = issue(&License::read_json(&document.to_string()).unwrap(), &key()).unwrap();
	assert_eq!(issued.credential, signed_license());
}
