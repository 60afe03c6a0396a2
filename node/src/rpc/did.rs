//! The DID document of an entity, after Decentralized Identifiers 1.0 and Controlled Identifiers 1.0.
//!
//! A DID is of the method `did:web`: its host answers for the document, which it has from a node of its own. The chain
//! alone knows the keys of an entity, and since when it has them.

use bonafide_credentials::did_key;
pub use bonafide_credentials::did_web::DidHost;
use bonafide_primitives::views::Timestamp;
use bonafide_primitives::{KeyPurpose, Lei};
use pallet_entities_api::KeyView;
use schemars::JsonSchema;
use serde::Serialize;

/// The DID document of an entity, and where it belongs.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DidResolution {
	/// The document.
	did_document: DidDocument,
	/// The address at which the method `did:web` looks it up.
	url: String,
}

impl DidResolution {
	/// The document of `lei`, whose keys are `keys`, as it is at `now`.
	pub fn new(host: &DidHost, lei: Lei, keys: &[KeyView], now: Timestamp) -> Self {
		let did = host.did(lei);
		let good = |purpose| {
			keys.iter()
				.filter(|key| key.public.purpose() == purpose && key.is_valid_at(now))
				.map(|key| method_id(&did, key))
				.collect()
		};
		Self {
			did_document: DidDocument {
				context: ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
				also_known_as: [format!("urn:lei:{lei}")],
				verification_method: keys.iter().map(|key| VerificationMethod::new(&did, key)).collect(),
				assertion_method: good(KeyPurpose::Assertion),
				key_agreement: good(KeyPurpose::KeyAgreement),
				id: did,
			},
			url: host.url(lei),
		}
	}
}

/// A DID document. A list that would be empty is not there.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct DidDocument {
	#[serde(rename = "@context")]
	context: [&'static str; 2],
	/// The DID.
	id: String,
	/// The LEI as a URN.
	also_known_as: [String; 1],
	/// Every key that the entity has ever had.
	#[serde(skip_serializing_if = "Vec::is_empty")]
	verification_method: Vec<VerificationMethod>,
	/// The keys that sign credentials, at the block asked.
	#[serde(skip_serializing_if = "Vec::is_empty")]
	assertion_method: Vec<String>,
	/// The keys that are sealed to, at the block asked.
	#[serde(skip_serializing_if = "Vec::is_empty")]
	key_agreement: Vec<String>,
}

/// A key in a DID document: a `Multikey`, Controlled Identifiers 1.0, 2.2.2.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct VerificationMethod {
	/// The DID, `#key-` and the number of the key on the register.
	id: String,
	#[serde(rename = "type")]
	kind: &'static str,
	/// The DID.
	controller: String,
	/// `z`, and in base58btc the code of the kind of key and the key.
	public_key_multibase: String,
	/// The moment of its revocation. Signatures made before stay good.
	#[serde(skip_serializing_if = "Option::is_none")]
	revoked: Option<Timestamp>,
}

impl VerificationMethod {
	fn new(did: &str, key: &KeyView) -> Self {
		Self {
			id: method_id(did, key),
			kind: "Multikey",
			controller: did.into(),
			public_key_multibase: did_key::multikey(&key.public),
			revoked: key.revoked_at,
		}
	}
}

fn method_id(did: &str, key: &KeyView) -> String {
	format!("{did}#key-{}", key.number)
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_primitives::PublicKey;
	use serde_json::{json, Value};

	const LEI: &str = "506700GE1G29325QX363";

	fn host(text: &str) -> DidHost {
		text.parse().unwrap()
	}

	/// The bytes in these hexadecimal digits.
	fn bytes<const N: usize>(digits: &str) -> [u8; N] {
		std::array::from_fn(|index| u8::from_str_radix(&digits[2 * index..2 * index + 2], 16).unwrap())
	}

	/// Keys from the documents on Data Integrity, `did:key` and `did:peer`.
	#[test]
	fn a_key_is_written_as_in_published_documents() {
		for (key, written) in [
			(
				PublicKey::Ed25519(bytes(
					"b00d8d938e7f773d51565aad36a623f5344f7f5d1960f9cf3e8e12620ea2810f",
				)),
				"z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
			),
			(
				PublicKey::P256(bytes(
					"037f235830dd3defa722ef1aa249d6a0ddbba4f990b0817538933f573640653542",
				)),
				"zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
			),
			(
				PublicKey::X25519(bytes(
					"048885710127ddd7ef076a63961390428babea35f2f5de6cd8528424d4ce2629",
				)),
				"z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc",
			),
		] {
			assert_eq!(did_key::multikey(&key), written);
		}
	}

	fn key(number: u32, public: PublicKey, valid_from: u64, revoked_at: Option<u64>) -> KeyView {
		KeyView {
			number,
			public,
			valid_from: Timestamp(valid_from),
			revoked_at: revoked_at.map(Timestamp),
		}
	}

	fn document(keys: &[KeyView], now: u64) -> Value {
		let answer = DidResolution::new(&host("registry.example"), LEI.parse().unwrap(), keys, Timestamp(now));
		serde_json::to_value(answer).unwrap()["didDocument"].take()
	}

	#[test]
	fn a_document_without_keys_names_the_entity_alone() {
		assert_eq!(
			document(&[], 0),
			json!({
				"@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
				"id": format!("did:web:registry.example:{LEI}"),
				"alsoKnownAs": [format!("urn:lei:{LEI}")],
			})
		);
	}

	#[test]
	fn keys_are_listed_for_good_and_used_while_they_are_good() {
		let (signing, sealing) = (PublicKey::Ed25519([1; 32]), PublicKey::X25519([2; 32]));
		let keys = [
			key(1, signing, 10, Some(20)),
			key(2, signing, 15, None),
			key(3, sealing, 10, None),
		];
		let id = |number| format!("did:web:registry.example:{LEI}#key-{number}");
		let uses = |now| {
			let document = document(&keys, now);
			assert_eq!(document["verificationMethod"].as_array().map(Vec::len), Some(3));
			(document["assertionMethod"].clone(), document["keyAgreement"].clone())
		};
		assert_eq!(uses(9), (json!(null), json!(null)));
		assert_eq!(uses(10), (json!([id(1)]), json!([id(3)])));
		assert_eq!(uses(15), (json!([id(1), id(2)]), json!([id(3)])));
		assert_eq!(uses(20), (json!([id(2)]), json!([id(3)])));

		let methods = document(&keys, 20)["verificationMethod"].take();
		assert_eq!(
			methods[0],
			json!({
				"id": id(1),
				"type": "Multikey",
				"controller": format!("did:web:registry.example:{LEI}"),
				"publicKeyMultibase": did_key::multikey(&signing),
				"revoked": "1970-01-01T00:00:00.020Z",
			})
		);
		assert_eq!(methods[1].get("revoked"), None);
	}
}
