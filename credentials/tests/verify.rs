//! Credentials issued and verified: each check passes on a good one, and is the one that fails on a bad one.

mod common;

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};
use bonafide_credentials::{
	issue,
	jws::{self, Header},
	sd_jwt, verify, verify_with, Certificate, Check, Document, IssuerKey, License, Outcome, Report, Unreadable,
	Verdict, MAX_CREDENTIAL,
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

/// True if every check passed, but for the LEI: the key is a `did:key`, which is nobody's.
fn holds<D>(report: &Report<D>) -> bool {
	report
		.checks
		.iter()
		.all(|checked| checked.outcome == Outcome::Passed || checked.check == Check::Lei)
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
	let credential = jws::sign(&Header::new("vc+jwt", &key()), payload.to_string(), &key()).unwrap();
	verify(&credential, MARCH_2026).unwrap()
}

/// The license with another header, signed again by its issuer.
fn header(change: impl FnOnce(&mut Header)) -> Report<License> {
	let mut header = Header::new("vc+jwt", &key());
	change(&mut header);
	let credential = jws::sign(&header, payload(&signed_license()).to_string(), &key()).unwrap();
	verify(&credential, MARCH_2026).unwrap()
}

#[test]
fn a_certificate_passes_every_check_and_reads_as_it_was_written() {
	let report = verify::<Certificate>(&signed_certificate(), MARCH_2026).unwrap();
	assert_eq!(report.checks.len(), 12);
	assert!(holds(&report), "{:?}", report.checks);
	assert_eq!(report.withheld, 0);
	assert_eq!(
		report.document,
		Some(Certificate::read_json(&certificate().to_string()).unwrap())
	);
}

#[test]
fn a_license_passes_every_check_and_reads_as_it_was_written() {
	let report = verify::<License>(&signed_license(), MARCH_2026).unwrap();
	assert_eq!(report.checks.len(), 11);
	assert!(holds(&report), "{:?}", report.checks);
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
	assert_eq!(failures(&report), []);
	assert_eq!(report.verdict(), Verdict::NotShown);
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
		assert_eq!(failures(&report), []);
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
	let borrowed = jws::sign(&Header::new("vc+jwt", &key()), &payload, &other).unwrap();
	assert_eq!(
		failures(&verify::<License>(&borrowed, MARCH_2026).unwrap()),
		[Check::Signature]
	);
	let own = jws::sign(&Header::new("vc+jwt", &other), &payload, &other).unwrap();
	assert_eq!(failures(&verify::<License>(&own, MARCH_2026).unwrap()), [Check::Issuer]);
}

#[test]
fn headers_are_judged() {
	assert_eq!(
		failures(&header(|header| header.typ = Some("vc+sd-jwt".into()))),
		[Check::MediaType]
	);
	assert_eq!(failures(&header(|header| header.typ = None)), [Check::MediaType]);
	for typ in ["VC+JWT", "application/vc+jwt", "Application/VC+JWT"] {
		assert_eq!(failures(&header(|header| header.typ = Some(typ.into()))), [], "{typ}");
	}
	assert_eq!(
		failures(&header(|header| header.typ = Some("text/vc+jwt".into()))),
		[Check::MediaType]
	);
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

	for (kid, failing) in [
		(None, &[Check::Key][..]),
		(Some("key-1"), &[Check::Key][..]),
		// Nobody is there to ask for it: it may be a key or not.
		(Some("did:web:alpine.example#key-1"), &[][..]),
	] {
		let report = header(|header| header.kid = kid.map(Into::into));
		assert_eq!(failures(&report), failing);
		assert_ne!(report.verdict(), Verdict::Valid);
		assert!(!report.is_signed());
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
	assert_eq!(report.verdict(), Verdict::Valid, "{:?}", report.checks);
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
	let alone = verify::<License>(&credential, MARCH_2026).unwrap();
	assert!(matches!(outcome(&alone, Check::Key), Outcome::Skipped(_)));
	assert_eq!(alone.verdict(), Verdict::NotShown);
}

#[test]
fn nobody_signs_under_the_lei_of_another() {
	// A key of another entity signs no license of HWUPKR0MPOU8FGXBT394, and who signs it otherwise is found out.
	let other = key()
		.known_as("did:web:bonafide.example:5493006MHB84DD0ZWV18#key-1")
		.unwrap();
	let license = License::read_json(&license().to_string()).unwrap();
	assert_eq!(
		issue(&license, &other).unwrap_err().to_string(),
		"the key is of 5493006MHB84DD0ZWV18, and HWUPKR0MPOU8FGXBT394 issues this"
	);
	let mut claims = payload(&signed_license());
	claims["issuer"]["id"] = json!(other.did());
	let credential = jws::sign(&Header::new("vc+jwt", &other), claims.to_string(), &other).unwrap();
	let report = verify_with::<License>(&credential, MARCH_2026, |_| Ok(key().public())).unwrap();
	assert_eq!(failures(&report), [Check::Issuer, Check::Lei]);
}

#[test]
fn a_did_key_is_never_looked_up() {
	let report = verify_with::<License>(&signed_license(), MARCH_2026, |kid| panic!("{kid} is its own key")).unwrap();
	assert!(holds(&report));
	assert_eq!(report.verdict(), Verdict::NotShown);
}

#[test]
fn a_credential_signed_on_p256_is_verified() {
	let p256 = IssuerKey::from_jwk(common::P256_KEY).unwrap();
	let issued = issue(&Certificate::read_json(&certificate().to_string()).unwrap(), &p256).unwrap();
	let report = verify::<Certificate>(&issued.credential, MARCH_2026).unwrap();
	assert!(holds(&report), "{:?}", report.checks);

	// Whoever says EdDSA must have an Ed25519 key.
	let mut header = Header::new("vc+jwt", &p256);
	header.alg = "EdDSA".into();
	let mut claims = payload(&signed_license());
	claims["issuer"]["id"] = json!(p256.did());
	let confused = jws::sign(&header, claims.to_string(), &p256).unwrap();
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
	let valid = |at| holds(&verify::<License>(&credential, at).unwrap());
	assert!(!valid(midnight("2026-01-01") - 1));
	assert!(valid(midnight("2026-01-01")));
	assert!(valid(midnight("2027-01-01") - 1));
	assert!(!valid(midnight("2027-01-01")));

	let certificate = signed_certificate();
	let valid = |at| holds(&verify::<Certificate>(&certificate, at).unwrap());
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
		("nbf", json!(1_772_323_199.5), true),
		("nbf", json!(1_772_323_200.5), false),
		("exp", json!(1_772_323_200.5), true),
		("exp", json!(1_772_323_199.5), false),
		("validFrom", json!("2026-02-28T24:00:00Z"), true),
		("validFrom", json!("2026-03-01T00:00:00.5Z"), false),
		("validFrom", json!("2026-01-01 00:00:00Z"), false),
		("validFrom", json!("2026-01-01T00:00:60Z"), false),
		("validFrom", json!("2026-01-01t00:00:00z"), false),
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
	let unreadable = |credential: &str| verify::<License>(credential, MARCH_2026).unwrap_err();
	assert_eq!(verify::<Certificate>(jwt, MARCH_2026), Err(Unreadable::NoSdJwt));
	assert_eq!(unreadable(""), Unreadable::NoJws(jws::NoJws::Parts));
	let list = jws::sign(&Header::new("vc+jwt", &key()), "[]", &key()).unwrap();
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

#[test]
fn a_member_that_is_there_twice_is_refused_wherever_it_stands() {
	let sign = |payload: &str| jws::sign(&Header::new("vc+jwt", &key()), payload, &key()).unwrap();
	let whole = payload(&signed_license()).to_string();
	let twice = whole.replacen("\"quantity\":", "\"quantity\":1000000,\"quantity\":", 1);
	assert_ne!(whole, twice);
	assert_eq!(
		verify::<License>(&sign(&twice), MARCH_2026)
			.unwrap_err()
			.to_string()
			.split(" at line")
			.next(),
		Some("is no credential: the payload cannot be read: the member `quantity` is there twice")
	);

	let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"EdDSA","alg":"none"}"#);
	let (_, rest) = signed_license()
		.split_once('.')
		.map(|(one, rest)| (one.to_owned(), rest.to_owned()))
		.unwrap();
	assert_eq!(
		verify::<License>(&format!("{header}.{rest}"), MARCH_2026),
		Err(Unreadable::NoJws(jws::NoJws::Header))
	);
	let refusal = License::read_json(&twice).unwrap_err();
	assert_eq!(refusal.field, "credentialSubject");
}

#[test]
fn an_integer_that_not_every_reader_keeps_is_refused() {
	for number in [
		"9007199254740992",
		"9007199254740993",
		"-9007199254740992",
		"1e300",
		"18446744073709551616",
	] {
		let refusal = License::read_json(&license().to_string().replace("10000", number)).unwrap_err();
		assert_eq!(refusal.field, "quantity", "{number}");
		assert!(
			refusal.reason.starts_with("an integer beyond 9007199254740991"),
			"{refusal}"
		);
	}
	let most = license().to_string().replace("10000", "9007199254740991");
	assert!(License::read_json(&most).is_ok());
}

#[test]
fn a_list_is_read_as_no_object() {
	let mut document = license();
	document["licensor"] = json!(["Alpine Outdoor AG", "HWUPKR0MPOU8FGXBT394"]);
	let refusal = License::read_json(&document.to_string()).unwrap_err();
	assert_eq!(
		refusal.to_string(),
		"licensor: is a list, and must be an object with named members"
	);
	let mut document = certificate();
	document["goods"][0] = json!(["Men's knitted cotton shirts", "6105.10", null, "B", "MX", null, null]);
	let refusal = Certificate::read_json(&document.to_string()).unwrap_err();
	assert!(refusal.field.starts_with("goods[0]"), "{refusal}");
}

#[test]
fn nothing_is_withheld_outside_of_the_document() {
	let credential = signed_certificate();
	let (jwt, disclosures) = sd_jwt::split(&credential).unwrap();
	let exp = URL_SAFE_NO_PAD.encode(json!(["salt", "exp", 1]).to_string());
	let verify = |change: &dyn Fn(&mut Value)| {
		let mut payload = payload(jwt);
		change(&mut payload);
		let signed = jws::sign(&Header::new("vc+sd-jwt", &key()), payload.to_string(), &key()).unwrap();
		let report = verify::<Certificate>(&sd_jwt::join(&signed, &disclosures), MARCH_2026).unwrap();
		report
			.failures()
			.map(|(check, reason)| (check, reason.to_owned()))
			.collect::<Vec<_>>()
	};
	assert_eq!(verify(&|_| ()), []);
	let withheld = verify(&|payload| payload["_sd"] = json!([sd_jwt::digest(&exp)]));
	let reason = "an element is withheld outside of `credentialSubject`: in `_sd`";
	assert_eq!(withheld, [(Check::Disclosures, reason.into())]);
	let issuer = verify(&|payload| payload["issuer"]["_sd"] = json!([]));
	assert_eq!(issuer[0].0, Check::Disclosures);
	assert!(issuer[0].1.ends_with("in `issuer`"));
}

#[test]
fn other_names_of_the_issuer_and_the_schema_are_compared() {
	assert_eq!(failures(&claims(|claims| claims["iss"] = json!(key().did()))), []);
	assert_eq!(
		failures(&claims(|claims| claims["iss"] = json!("https://other.example"))),
		[Check::Issuer]
	);
	let credential = signed_certificate();
	let (jwt, disclosures) = sd_jwt::split(&credential).unwrap();
	let mut payload = payload(jwt);
	payload["credentialSchema"] = json!({ "id": "https://other.example/schema", "type": "JsonSchema" });
	let signed = jws::sign(&Header::new("vc+sd-jwt", &key()), payload.to_string(), &key()).unwrap();
	let report = verify::<Certificate>(&sd_jwt::join(&signed, disclosures), MARCH_2026).unwrap();
	assert_eq!(failures(&report), [Check::Document]);
}

#[test]
fn of_the_two_signatures_of_ecdsa_the_low_one_counts() {
	let p256 = IssuerKey::from_jwk(common::P256_KEY).unwrap();
	for payload in ["1", "2", "3", "4", "5", "6", "7", "8"] {
		let signed = jws::sign(&Header::new("vc+jwt", &p256), payload, &p256).unwrap();
		let (head, signature) = signed.rsplit_once('.').unwrap();
		let low = p256::ecdsa::Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
		let (r, s) = low.split_scalars();
		let high = p256::ecdsa::Signature::from_scalars(r.to_bytes(), (-*s).to_bytes()).unwrap();
		let twin = format!("{head}.{}", URL_SAFE_NO_PAD.encode(high.to_bytes()));
		assert!(jws::Jws::parse(&signed).unwrap().is_signed_by(&p256.public()));
		assert!(
			!jws::Jws::parse(&twin).unwrap().is_signed_by(&p256.public()),
			"{payload}"
		);
	}
}

#[test]
fn what_nobody_signed_is_not_disclosed() {
	let credential = signed_certificate();
	let (jwt, disclosures) = sd_jwt::split(&credential).unwrap();
	let (head, signature) = jwt.rsplit_once('.').unwrap();
	let other = if signature.starts_with('A') { "B" } else { "A" };
	let altered = sd_jwt::join(&format!("{head}.{other}{}", &signature[1..]), disclosures);
	let report = verify::<Certificate>(&altered, MARCH_2026).unwrap();
	assert_eq!(failures(&report), [Check::Signature]);
	assert!(matches!(outcome(&report, Check::Disclosures), Outcome::Skipped(_)));
	assert_eq!(report.verdict(), Verdict::Invalid);
	assert_eq!(report.claims["credentialSubject"].get("goods"), None);
}

#[test]
fn a_reason_repeats_no_more_of_a_strangers_text_than_a_reader_needs() {
	let long = "x".repeat(500_000);
	for (name, value) in [
		("validFrom", json!(long)),
		("exp", json!(long)),
		("iss", json!(long)),
		("issuer", json!({ "id": long })),
	] {
		let report = claims(|claims| claims[name] = value.clone());
		let reasons: Vec<_> = report.failures().map(|(_, reason)| reason.len()).collect();
		assert!(
			!reasons.is_empty() && reasons.iter().all(|length| *length < 500),
			"{name}: {reasons:?}"
		);
	}
	let report = verify::<Certificate>(&format!("{}~{}", signed_license(), "~".repeat(500_000)), MARCH_2026).unwrap();
	let (_, reason) = report
		.failures()
		.find(|(check, _)| *check == Check::Disclosures)
		.unwrap();
	assert_eq!(reason, "there are more than 8192 disclosures, or 16384 digests");
}
