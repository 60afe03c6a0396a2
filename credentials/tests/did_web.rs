//! The keys of an entity, as the register's DID documents tell them.

mod common;

use bonafide_credentials::{
	did_web::{lei_of, DidDocument, DidHost, MemberKey},
	issue, verify_documented, Check, CustomsKey, Document, IssuerKey, License, Outcome, Report, SealingKey,
	StatusLists, Verdict,
};
use bonafide_primitives::{KeyPurpose, PublicKey};
use common::{license, with, MARCH_2026};
use serde_json::{json, Value};

const DID: &str = "did:web:bonafide.example:506700GE1G29325QX363";

struct Keys {
	signing: PublicKey,
	revoked: PublicKey,
	sealing: [PublicKey; 2],
}

/// An entity's DID document, as `entities_didDocument` answers it: keys 1 and 2 sign, of which 2 was revoked; 3 and
/// 10 are sealed to.
fn answer() -> (Value, Keys) {
	let signing = || IssuerKey::generate().unwrap().public();
	let sealing = || SealingKey::generate().unwrap().public();
	let keys = Keys {
		signing: signing(),
		revoked: signing(),
		sealing: [sealing(), sealing()],
	};
	let method = |number: u32, key: &PublicKey| {
		json!({
			"id": format!("{DID}#key-{number}"),
			"type": "Multikey",
			"controller": DID,
			"publicKeyMultibase": bonafide_credentials::did_key::multikey(key),
		})
	};
	let [old, new] = &keys.sealing;
	let document = json!({
		"@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
		"id": DID,
		"verificationMethod": [method(1, &keys.signing), method(2, &keys.revoked), method(3, old), method(10, new)],
		"assertionMethod": [format!("{DID}#key-1")],
		"keyAgreement": [format!("{DID}#key-3"), format!("{DID}#key-10")],
	});
	(
		json!({ "didDocument": document, "url": "https://bonafide.example/did.json", "at": {} }),
		keys,
	)
}

fn name(number: u32) -> String {
	format!("{DID}#key-{number}")
}

#[test]
fn a_document_is_read_alone_and_as_it_is_answered() {
	let (answer, keys) = answer();
	let rpc = json!({ "jsonrpc": "2.0", "id": 1, "result": answer });
	for text in [&answer["didDocument"], &answer, &rpc] {
		let document = DidDocument::read_json(&text.to_string()).unwrap();
		assert_eq!(document.lei(), lei_of(DID));
		assert_eq!(document.key(&name(1), KeyPurpose::Assertion), Ok(keys.signing));
	}
	assert_eq!(DidDocument::read_json("{").unwrap_err().field, ".");
	assert!(DidDocument::read_json("{}").unwrap_err().reason.contains("lacks `id`"));
}

#[test]
fn a_key_is_good_only_for_what_the_document_lists_it() {
	let (answer, _) = answer();
	let document = DidDocument::read_json(&answer.to_string()).unwrap();
	let fault = |number, purpose| document.key(&name(number), purpose).unwrap_err();
	let not_good = format!("is not among the keys of {DID} that are good for this");
	assert_eq!(fault(2, KeyPurpose::Assertion), not_good);
	for (number, purpose) in [(3, KeyPurpose::Assertion), (1, KeyPurpose::KeyAgreement)] {
		assert_eq!(fault(number, purpose), "is a key for another purpose", "key {number}");
	}
	assert_eq!(
		fault(4, KeyPurpose::Assertion),
		format!("is not described in the DID document of {DID}")
	);

	let (mut confused, _) = self::answer();
	confused["didDocument"]["assertionMethod"] = json!([name(3), name(7)]);
	confused["didDocument"]["verificationMethod"][3]["publicKeyMultibase"] = json!("z0OIl");
	let document = DidDocument::read_json(&confused.to_string()).unwrap();
	assert_eq!(
		document.key(&name(3), KeyPurpose::Assertion),
		Err("is a key for another purpose".into())
	);
	assert_eq!(
		document.key(&name(7), KeyPurpose::Assertion),
		Err(format!("is not described in the DID document of {DID}"))
	);
	assert_eq!(
		document.key(&name(10), KeyPurpose::KeyAgreement),
		Err("is not z-base58".into())
	);
}

#[test]
fn a_document_speaks_for_its_own_did_alone() {
	let other = "did:web:bonafide.example:5493006MHB84DD0ZWV18";
	let (mut answer, keys) = answer();
	let document = &mut answer["didDocument"];
	document["verificationMethod"][0]["id"] = json!(format!("{other}#key-1"));
	document["assertionMethod"] = json!([format!("{other}#key-1"), name(2)]);
	document["verificationMethod"][1]["controller"] = json!(other);
	let read = DidDocument::read_json(&answer.to_string()).unwrap();
	assert_eq!(
		read.key(&format!("{other}#key-1"), KeyPurpose::Assertion),
		Err(format!("is no key of {DID}, whose DID document this is"))
	);
	assert_eq!(
		read.key(&name(2), KeyPurpose::Assertion),
		Err(format!("is controlled by {other}, and not by {DID}"))
	);
	let (mut nobodys, _) = self::answer();
	nobodys["didDocument"]["verificationMethod"][0]
		.as_object_mut()
		.unwrap()
		.remove("controller");
	let read = DidDocument::read_json(&nobodys.to_string()).unwrap();
	assert!(read.key(&name(1), KeyPurpose::Assertion).is_err());
	let (whole, _) = self::answer();
	let twice = whole
		.to_string()
		.replacen("\"id\":", "\"id\":\"did:web:a.example\",\"id\":", 1);
	assert!(DidDocument::read_json(&twice)
		.unwrap_err()
		.reason
		.contains("is there twice"));
	assert_ne!(keys.signing, keys.revoked);
}

/// A license of the entity with this DID document, signed with its key `number`, verified at `at` by the document.
fn verified(key: &IssuerKey, documents: &[DidDocument], at: u64) -> Report<License> {
	let license = License::read(with(license(), "/licensor/lei", json!("506700GE1G29325QX363"))).unwrap();
	let credential = issue(&license, key).unwrap().credential;
	verify_documented(&credential, at, documents, &StatusLists::default()).unwrap()
}

/// The DID document of an entity whose one key was revoked at this moment, if it was.
fn document(key: &IssuerKey, revoked: Option<&str>) -> DidDocument {
	let mut method = json!({
		"id": name(1),
		"type": "Multikey",
		"controller": DID,
		"publicKeyMultibase": bonafide_credentials::did_key::multikey(&key.public()),
	});
	let mut good = vec![name(1)];
	if let Some(revoked) = revoked {
		method["revoked"] = json!(revoked);
		good.clear();
	}
	let document = json!({ "id": DID, "verificationMethod": [method], "assertionMethod": good });
	DidDocument::read_json(&document.to_string()).unwrap()
}

#[test]
fn a_did_document_binds_its_keys_to_the_lei() {
	let key = IssuerKey::generate().unwrap().known_as(&name(1)).unwrap();
	let report = verified(&key, &[document(&key, None)], MARCH_2026);
	assert_eq!(report.verdict(), Verdict::Valid, "{:?}", report.checks);
	let alone = verified(&key, &[], MARCH_2026);
	assert_eq!((alone.verdict(), alone.is_signed()), (Verdict::NotShown, false));
	let of_another = DidDocument::read_json(&json!({ "id": "did:web:other.example" }).to_string()).unwrap();
	assert_eq!(verified(&key, &[of_another], MARCH_2026).verdict(), Verdict::NotShown);
}

#[test]
fn what_a_key_signed_before_it_was_revoked_stays_and_is_shown_by_the_chain() {
	let key = IssuerKey::generate().unwrap().known_as(&name(1)).unwrap();
	// The license says that it was signed on 2025-12-15.
	let told = |revoked: &str, at| {
		let report = verified(&key, &[document(&key, Some(revoked))], at);
		(report.outcome(Check::Key).cloned().unwrap(), report.verdict())
	};
	let april = MARCH_2026 + 31 * 86_400_000;
	assert_eq!(
		told("2026-03-15T00:00:00.000Z", MARCH_2026),
		(Outcome::Passed, Verdict::Valid)
	);
	let (outcome, verdict) = told("2026-03-15T00:00:00.000Z", april);
	assert!(matches!(outcome, Outcome::Skipped(reason) if reason.starts_with("was revoked on 2026-03-15: ")));
	assert_eq!(verdict, Verdict::NotShown);
	let (outcome, verdict) = told("2025-12-14T23:59:59.999Z", april);
	assert_eq!(
		outcome,
		Outcome::Failed("was revoked on 2025-12-14, before this was signed".into())
	);
	assert_eq!(verdict, Verdict::Invalid);
	assert_eq!(told("then", april).1, Verdict::Invalid);
}

#[test]
fn a_host_is_a_domain_name_with_or_without_a_port() {
	for text in ["registry.example", "localhost", "localhost:9944", "a-1.b2.example:8443"] {
		assert_eq!(text.parse::<DidHost>().unwrap().to_string(), text);
	}
	let default = DidHost::default();
	assert_eq!(default.to_string().parse(), Ok(default));
	let (label, name) = ("a".repeat(64), "a.".repeat(127) + "a");
	for text in [
		"",
		".example",
		"registry..example",
		"Registry.example",
		"-a.example",
		"a-.example",
		"https://registry.example",
		"registry.example/",
		"registry.example/members",
		"registry example",
		"registry.example:",
		"registry.example:0",
		"registry.example:0443",
		"registry.example:+443",
		"registry.example:65536",
		"192.0.2.1",
		"[2001:db8::1]",
		"münchen.example",
		&label,
		&name,
	] {
		assert!(text.parse::<DidHost>().is_err(), "{text}");
	}
}

#[test]
fn a_did_is_a_path_below_the_host_with_its_port_escaped() {
	let lei = "506700GE1G29325QX363".parse().unwrap();
	let host: DidHost = "registry.example".parse().unwrap();
	assert_eq!(host.did(lei), "did:web:registry.example:506700GE1G29325QX363");
	assert_eq!(host.url(lei), "https://registry.example/506700GE1G29325QX363/did.json");
	let host: DidHost = "localhost:9944".parse().unwrap();
	assert_eq!(host.did(lei), "did:web:localhost%3A9944:506700GE1G29325QX363");
	assert_eq!(host.url(lei), "https://localhost:9944/506700GE1G29325QX363/did.json");
	let name = format!("{}#key-1", host.did(lei));
	assert_eq!(MemberKey::parse(&name).unwrap().host, host);
}

#[test]
fn customs_is_sealed_to_with_its_newest_key_or_the_one_asked_for() {
	let (answer, keys) = answer();
	let read = |number| CustomsKey::read_json(&answer.to_string(), number);
	assert_eq!(
		(read(None).unwrap().seal.key, read(None).unwrap().public),
		(10, keys.sealing[1])
	);
	assert_eq!(
		(read(Some(3)).unwrap().seal.key, read(Some(3)).unwrap().public),
		(3, keys.sealing[0])
	);
	assert_eq!(Some(read(None).unwrap().seal.customs), lei_of(DID));
	assert_eq!(read(Some(1)).unwrap_err().field, name(1));

	let (mut none, _) = self::answer();
	none["didDocument"].as_object_mut().unwrap().remove("keyAgreement");
	let refusal = CustomsKey::read_json(&none.to_string(), None).unwrap_err();
	assert_eq!(refusal.to_string(), "keyAgreement: has no key to seal to");
	none["didDocument"]["id"] = json!("did:web:bonafide.example");
	assert_eq!(CustomsKey::read_json(&none.to_string(), None).unwrap_err().field, "id");
}

#[test]
fn a_key_written_down_is_read() {
	let key = SealingKey::generate().unwrap().public();
	let digits: String = key.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
	let written = |public: &str| json!({ "lei": "506700GE1G29325QX363", "key": 2, "publicKey": public }).to_string();
	let read = CustomsKey::read_json(&written(&format!("0x{digits}")), None).unwrap();
	assert_eq!((read.seal.key, read.public), (2, key));
	assert!(CustomsKey::read_json(&written(&format!("0x{digits}")), Some(2)).is_ok());
	let refusal = CustomsKey::read_json(&written(&format!("0x{digits}")), Some(3)).unwrap_err();
	assert_eq!(refusal.to_string(), "key: is 2, and another is asked for");
	assert_eq!(
		CustomsKey::read_json(&written("0x12"), None).unwrap_err().field,
		"publicKey"
	);
}

#[test]
fn names_of_keys_are_read_strictly() {
	let name = name(12);
	let key = MemberKey::parse(&name).unwrap();
	assert_eq!(
		(key.did, key.lei.to_string().as_str(), key.number),
		(DID, "506700GE1G29325QX363", 12)
	);
	for name in [
		DID.into(),
		format!("{DID}#key-"),
		format!("{DID}#key-01"),
		format!("{DID}#key-+1"),
		format!("{DID}#1"),
		format!("{DID}#key-4294967296"),
		"did:web:HOST WITH SPACE/../x:506700GE1G29325QX363#key-1".into(),
		"did:web:localhost:9944:506700GE1G29325QX363#key-1".into(),
		"did:web:localhost%3a9944:506700GE1G29325QX363#key-1".into(),
		"did:web:192.0.2.1:506700GE1G29325QX363#key-1".into(),
		"did:web:506700GE1G29325QX363#key-1".into(),
		"did:web::506700GE1G29325QX363#key-1".into(),
		"did:web:bonafide.example:506700GE1G29325QX364#key-1".into(),
		"did:web:bonafide.example:506700ge1g29325qx363#key-1".into(),
		"did:key:bonafide.example:506700GE1G29325QX363#key-1".into(),
	] {
		assert_eq!(MemberKey::parse(&name), None, "{name}");
	}
}
