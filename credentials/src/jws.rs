//! JSON Web Signature in compact serialization (RFC 7515, section 7.1), signed with Ed25519 (RFC 8037).

use crate::{base64url, did_key, IssuerKey};
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The protected header, as far as it is understood here. Members beyond these are ignored (RFC 7515, section 4).
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Header {
	/// The algorithm: `EdDSA`.
	pub alg: String,
	/// The media type of the whole: `vc+jwt` or `vc+sd-jwt`.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub typ: Option<String>,
	/// The key, as absolute URL.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub kid: Option<String>,
	/// Extensions that the reader must understand. None is.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub crit: Option<Value>,
}

impl Header {
	/// The header of what `key` signs as media type `typ`.
	pub fn new(typ: &str, key: &IssuerKey) -> Self {
		let kid = did_key::verification_method(&key.did());
		Self {
			alg: "EdDSA".into(),
			typ: Some(typ.into()),
			kid: Some(kid),
			crit: None,
		}
	}
}

/// Why a text is no compact JWS.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoJws {
	/// Not three parts.
	#[error("not `header.payload.signature`")]
	Parts,
	/// The header is not JSON in base64url, or has no `alg`.
	#[error("the header is not a JSON object with `alg` in base64url")]
	Header,
	/// The payload is not base64url.
	#[error("the payload is not base64url")]
	Payload,
	/// The signature is not 64 bytes in base64url.
	#[error("the signature is not 64 bytes in base64url")]
	Signature,
}

/// A compact JWS taken apart, not yet verified.
#[derive(Clone, Debug)]
pub struct Jws<'a> {
	/// The protected header.
	pub header: Header,
	/// The payload.
	pub payload: Vec<u8>,
	signed: &'a str,
	signature: Signature,
}

impl<'a> Jws<'a> {
	/// Takes `text` apart.
	pub fn parse(text: &'a str) -> Result<Self, NoJws> {
		let (signed, signature) = text.rsplit_once('.').ok_or(NoJws::Parts)?;
		let (header, payload) = signed.split_once('.').ok_or(NoJws::Parts)?;
		if payload.contains('.') {
			return Err(NoJws::Parts);
		}
		let header: Option<Map<_, _>> =
			base64url::decode(header).and_then(|header| serde_json::from_slice(&header).ok());
		let header = Value::Object(header.ok_or(NoJws::Header)?);
		Ok(Self {
			header: serde_json::from_value(header).map_err(|_| NoJws::Header)?,
			payload: base64url::decode(payload).ok_or(NoJws::Payload)?,
			signed,
			signature: base64url::decode(signature)
				.and_then(|bytes| Signature::from_slice(&bytes).ok())
				.ok_or(NoJws::Signature)?,
		})
	}

	/// Whether `key` made the signature.
	pub fn is_signed_by(&self, key: &VerifyingKey) -> bool {
		key.verify_strict(self.signed.as_bytes(), &self.signature).is_ok()
	}
}

/// Signs `payload`.
pub fn sign(header: &Header, payload: impl AsRef<[u8]>, key: &IssuerKey) -> String {
	let header = serde_json::to_vec(header).expect("a header is JSON");
	let signed = format!("{}.{}", base64url::encode(header), base64url::encode(payload));
	let signature = key.sign(signed.as_bytes());
	format!("{signed}.{}", base64url::encode(signature))
}
