//! The keys of an entity, as the register's DID documents tell them.

use bonafide_credentials::{
	did_web::{lei_of, DidDocument, MemberKey},
	CustomsKey, IssuerKey, SealingKey,
};
use bonafide_primitives::{KeyPurpose, PublicKey};
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
	let not_good = Err(format!("is not among the keys of {DID} that are good for this"));
	for (number, purpose) in [
		(2, KeyPurpose::Assertion),
		(3, KeyPurpose::Assertion),
		(1, KeyPurpose::KeyAgreement),
		(4, KeyPurpose::Assertion),
	] {
		assert_eq!(document.key(&name(number), purpose), not_good, "key {number}");
	}
	assert_eq!(
		document.key(
			"did:web:other.example:506700GE1G29325QX363#key-1",
			KeyPurpose::Assertion
		),
		not_good
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
		"did:web:506700GE1G29325QX363#key-1".into(),
		"did:web::506700GE1G29325QX363#key-1".into(),
		"did:web:bonafide.example:506700GE1G29325QX364#key-1".into(),
		"did:web:bonafide.example:506700ge1g29325qx363#key-1".into(),
		"did:key:bonafide.example:506700GE1G29325QX363#key-1".into(),
	] {
		assert_eq!(MemberKey::parse(&name), None, "{name}");
	}
}
