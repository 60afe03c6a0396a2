//! `did:web`: the keys of an entity as the register has them, under the host that serves its DID documents.

pub use super::host::{DidHost, NoHost};

use super::did_key;
use crate::{
	json::{self, short},
	Refusal,
};
use bonafide_primitives::{KeyNumber, KeyPurpose, Lei, Moment, PublicKey};
use chrono::DateTime;
use serde::Deserialize;

/// The name of a key of an entity: `did:web:HOST:LEI#key-NUMBER`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MemberKey<'a> {
	/// The DID, which is all before `#`.
	pub did: &'a str,
	/// The host that answers for the DID.
	pub host: DidHost,
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
		let (host, lei) = read(did)?;
		Some(Self {
			did,
			host,
			lei,
			number: number
				.parse()
				.ok()
				.filter(|parsed: &KeyNumber| parsed.to_string() == number)?,
		})
	}
}

/// The entity whose DID this is: `did:web:HOST:LEI`. `None` if it is another's.
pub fn lei_of(did: &str) -> Option<Lei> {
	read(did).map(|(_, lei)| lei)
}

/// Reads `did:web:HOST:LEI` in its one spelling.
fn read(did: &str) -> Option<(DidHost, Lei)> {
	let (host, lei) = did.strip_prefix("did:web:")?.rsplit_once(':')?;
	let parsed: Lei = lei.parse().ok()?;
	(parsed.to_string() == lei).then_some((DidHost::in_did(host)?, parsed))
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
	controller: Option<String>,
	public_key_multibase: String,
	revoked: Option<String>,
}

impl DidDocument {
	/// Reads a document, alone or as `entities_didDocument` answers it, with or without the wrapping of
	/// JSON-RPC.
	///
	/// # Errors
	/// If the text is no JSON, has a member twice, or the document has no `id`.
	pub fn read_json(text: &str) -> Result<Self, Refusal> {
		let mut value = json::read(text).map_err(|error| Refusal::new(".", error))?;
		for wrapping in ["result", "didDocument"] {
			if let Some(inner) = value.get_mut(wrapping) {
				value = inner.take();
			}
		}
		serde_path_to_error::deserialize(value).map_err(Refusal::from)
	}

	/// The DID that the document is of: it speaks for no other.
	pub fn did(&self) -> &str {
		&self.id
	}

	/// The entity whose document it is. `None` if the DID names none.
	pub fn lei(&self) -> Option<Lei> {
		lei_of(&self.id)
	}

	/// The key of this name, if it is one of those good for `purpose`.
	///
	/// # Errors
	/// A sentence whose subject is the key: it is of another DID, not listed for the purpose, not described, or of
	/// another kind.
	pub fn key(&self, name: &str, purpose: KeyPurpose) -> Result<PublicKey, String> {
		let good = match purpose {
			KeyPurpose::Assertion => &self.assertion_method,
			KeyPurpose::KeyAgreement => &self.key_agreement,
		};
		let (public, _) = self.described(name, purpose)?;
		match good.iter().any(|listed| listed == name) {
			true => Ok(public),
			false => Err(self.not_good()),
		}
	}

	/// The key of this name to sign with, if it is good, or was until it was revoked at the moment that is told.
	///
	/// # Errors
	/// As for [`Self::key`].
	pub fn key_then(&self, name: &str) -> Result<(PublicKey, Option<Moment>), String> {
		let (public, revoked) = self.described(name, KeyPurpose::Assertion)?;
		let is_good = self.assertion_method.iter().any(|listed| listed == name);
		match (is_good, revoked) {
			(true, _) => Ok((public, None)),
			(false, Some(revoked)) => Ok((public, Some(revoked))),
			(false, None) => Err(self.not_good()),
		}
	}

	fn not_good(&self) -> String {
		format!("is not among the keys of {} that are good for this", self.id)
	}

	/// The key of this name, and when it was revoked, if it was.
	fn described(&self, name: &str, purpose: KeyPurpose) -> Result<(PublicKey, Option<Moment>), String> {
		if name.split_once('#').is_none_or(|(did, _)| did != self.id) {
			return Err(format!("is no key of {}, whose DID document this is", self.id));
		}
		let method = self
			.verification_method
			.iter()
			.find(|method| method.id == name)
			.ok_or_else(|| format!("is not described in the DID document of {}", self.id))?;
		match method.controller.as_deref() {
			Some(controller) if controller == self.id => {}
			Some(other) => return Err(format!("is controlled by {other}, and not by {}", self.id)),
			None => return Err("has no `controller` in its DID document".into()),
		}
		let key = did_key::from_multikey(&method.public_key_multibase).map_err(|fault| fault.to_string())?;
		if key.purpose() != purpose {
			return Err("is a key for another purpose".into());
		}
		let revoked = method.revoked.as_deref().map(moment).transpose()?;
		Ok((key, revoked))
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

/// The moment of a revocation.
fn moment(text: &str) -> Result<Moment, String> {
	let moment = DateTime::parse_from_rfc3339(text).ok();
	let moment = moment.and_then(|moment| Moment::try_from(moment.timestamp_millis()).ok());
	moment.ok_or_else(|| {
		format!(
			"was `revoked` at {:?}, which is no date and time with time zone",
			short(text)
		)
	})
}
