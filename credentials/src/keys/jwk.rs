//! Private keys as JSON Web Keys.

use crate::{json, text::base64url};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A private key as JSON Web Key (RFC 7517; RFC 8037, section 2, for `OKP`; RFC 7518, section 6.2, for `EC`).
#[derive(Serialize, Deserialize)]
pub(crate) struct Jwk {
	pub kty: String,
	pub crv: String,
	pub x: String,
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub y: Option<String>,
	pub d: String,
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub kid: Option<String>,
}

/// The reason for which the text of a key was refused. No reason repeats the text: it may be a secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum KeyFault {
	/// Not JSON, or not with the members `kty`, `crv`, `d` and `x`.
	#[error("is no private JSON Web Key")]
	NoJwk,
	/// `kty` and `crv` name another kind of key than is asked for.
	#[error("is a key of the other kind: one kind signs, another opens what was sealed")]
	OtherKind,
	/// `d`, `x` or `y` is not 32 bytes in base64url.
	#[error("has a `d`, `x` or `y` that is not 32 bytes in base64url")]
	NotBase64Url,
	/// The public part does not belong to `d`.
	#[error("has a public part that does not belong to its `d`")]
	Mismatch,
	/// The name begins as a key's of an entity, and is not `did:web:HOST:LEI#key-NUMBER`.
	#[error(
		"is not named as a key of an entity: did:web:HOST:LEI#key-NUMBER, with a domain name in lower case as host"
	)]
	Kid,
	/// `kid` is a credential's id: the key of its holder signs no credential.
	#[error("is the key of a credential's holder, which signs no credential")]
	Holder,
	/// A set with no key, or with several.
	#[error("is a set of keys with none in it, or several")]
	Set,
	/// `kid` is no credential's id.
	#[error("has no `kid` that is a credential's id: 0x and 64 hexadecimal digits")]
	NoCredential,
}

impl Jwk {
	/// Reads a key, or a set with one in it (RFC 7517, section 5).
	pub fn read(text: &str) -> Result<Self, KeyFault> {
		let mut key = json::read(text).map_err(|_| KeyFault::NoJwk)?;
		if let Some(Value::Array(keys)) = key.get_mut("keys") {
			let [one] = keys.as_mut_slice() else {
				return Err(KeyFault::Set);
			};
			key = one.take();
		}
		Self::deserialize(key).map_err(|_| KeyFault::NoJwk)
	}

	pub fn write(&self) -> String {
		serde_json::to_string(self).expect("strings are JSON")
	}

	/// The key pair of an `OKP` curve (RFC 8037, section 2).
	pub fn okp(crv: &str, public: &[u8; 32], secret: &[u8; 32]) -> Self {
		Self {
			kty: "OKP".into(),
			crv: crv.into(),
			x: base64url::encode(public),
			y: None,
			d: base64url::encode(secret),
			kid: None,
		}
	}

	pub fn is(&self, kty: &str, crv: &str) -> bool {
		self.kty == kty && self.crv == crv
	}

	pub fn secret(&self) -> Result<[u8; 32], KeyFault> {
		bytes(&self.d)
	}

	/// Refuses a public part other than this: `x`, and `y` where the curve has one.
	pub fn check_public(&self, x: &[u8], y: Option<&[u8]>) -> Result<(), KeyFault> {
		let given_y = self.y.as_deref().map(bytes).transpose()?;
		match bytes(&self.x)? == x && given_y.as_ref().map(<[u8; 32]>::as_slice) == y {
			true => Ok(()),
			false => Err(KeyFault::Mismatch),
		}
	}
}

fn bytes(text: &str) -> Result<[u8; 32], KeyFault> {
	base64url::decode(text)
		.and_then(|bytes| bytes.try_into().ok())
		.ok_or(KeyFault::NotBase64Url)
}
