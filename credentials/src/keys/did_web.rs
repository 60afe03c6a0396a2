//! `did:web`: the keys of an entity as the register has them, under the host that serves its DID documents.

use super::did_key;
use crate::Refusal;
use bonafide_primitives::{KeyNumber, KeyPurpose, Lei, PublicKey};
use serde::Deserialize;
use serde_json::Value;

/// The name of a key of an entity: `did:web:HOST:LEI#key-NUMBER`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemberKey<'a> {
	/// The DID, which is all before `#`.
	pub did: &'a str,
	/// The entity that has the key.
	pub lei: Lei,
	/// Its number among the entity's keys.
	pub number: KeyNumber,
}

impl<'a> MemberKey<'a> {
	/// Reads a name in its one spelling. `None` if it is none.
	pub fn parse(name: &'a str) -> Option<Self> {
		let (did, fragment) = name.split_once('#')?;
		let number = fragment.strip_prefix("key-")?;
		Some(Self {
			did,
			lei: lei_of(did)?,
			number: number
				.parse()
				.ok()
				.filter(|parsed: &KeyNumber| parsed.to_string() == number)?,
		})
	}
}

/// The entity whose DID this is: `did:web:HOST:LEI`. `None` if it is another's.
pub fn lei_of(did: &str) -> Option<Lei> {
	let (host, lei) = did.strip_prefix("did:web:")?.rsplit_once(':')?;
	lei.parse()
		.ok()
		.filter(|parsed: &Lei| !host.is_empty() && parsed.to_string() == lei)
}

/// The keys in a DID document (Controlled Identifiers 1.0). Everything else in it is passed over.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct DidDocument {
	id: String,
	#[serde(default)]
	verification_method: Vec<VerificationMethod>,
	#[serde(default)]
	assertion_method: Vec<String>,
	#[serde(default)]
	key_agreement: Vec<String>,
}

#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
struct VerificationMethod {
	id: String,
	public_key_multibase: String,
}

impl DidDocument {
	/// Reads a document, alone or as `entities_didDocument` answers it, with or without the wrapping of
	/// JSON-RPC.
	///
	/// # Errors
	/// If the text is no JSON, or the document has no `id`.
	pub fn read_json(text: &str) -> Result<Self, Refusal> {
		let mut value: Value = serde_json::from_str(text).map_err(|error| Refusal::new(".", error))?;
		for wrapping in ["result", "didDocument"] {
			if let Some(inner) = value.get_mut(wrapping) {
				value = inner.take();
			}
		}
		serde_path_to_error::deserialize(value).map_err(Refusal::from)
	}

	/// The entity whose document it is. `None` if the DID names none.
	pub fn lei(&self) -> Option<Lei> {
		lei_of(&self.id)
	}

	/// The key of this name, if it is one of those good for `purpose`.
	///
	/// # Errors
	/// A sentence whose subject is the key: it is not listed for the purpose, not described, or of another
	/// kind.
	pub fn key(&self, name: &str, purpose: KeyPurpose) -> Result<PublicKey, String> {
		let good = match purpose {
			KeyPurpose::Assertion => &self.assertion_method,
			KeyPurpose::KeyAgreement => &self.key_agreement,
		};
		if !good.iter().any(|listed| listed == name) {
			return Err(format!("is not among the keys of {} that are good for this", self.id));
		}
		let method = self
			.verification_method
			.iter()
			.find(|method| method.id == name)
			.ok_or_else(|| format!("is not described in the DID document of {}", self.id))?;
		let key = did_key::from_multikey(&method.public_key_multibase).map_err(|fault| fault.to_string())?;
		match key.purpose() == purpose {
			true => Ok(key),
			false => Err("is a key for another purpose".into()),
		}
	}

	/// The number of the newest key to seal to, if there is one.
	pub fn newest_sealing_key(&self) -> Option<KeyNumber> {
		let numbers = self.key_agreement.iter().filter_map(|name| MemberKey::parse(name));
		numbers.map(|key| key.number).max()
	}

	/// The name of the key with this number.
	pub fn name_of(&self, number: KeyNumber) -> String {
		format!("{}#key-{number}", self.id)
	}
}
