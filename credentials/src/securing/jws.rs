//! JSON Web Signature in compact serialization (RFC 7515, section 7.1), signed with Ed25519 (RFC 8037) or with
//! ECDSA on P-256 and SHA-256 (RFC 7518, section 3.4).
//!
//! ```
//! use bonafide_credentials::{jws, IssuerKey};
//!
//! let key = IssuerKey::generate()?;
//! let text = jws::sign(&jws::Header::new("vc+jwt", &key), "{}", &key)?;
//! let jws = jws::Jws::parse(&text)?;
//! assert!(jws.is_signed_by(&key.public()));
//! assert_eq!(jws.payload, b"{}");
//! assert_eq!(jws.header.kid, Some(key.id()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::{json::Budget, keys::signature, text::base64url, token::TokenFault, IssuerKey};
use bonafide_primitives::PublicKey;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The protected header. Members beyond these are ignored (RFC 7515, section 4).
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Header {
	/// The algorithm: `EdDSA` or `ES256`.
	pub alg: String,
	/// The media type of the whole: `vc+jwt` or `vc+sd-jwt`.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub typ: Option<String>,
	/// The key, as absolute URL.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub kid: Option<String>,
	/// Extensions that the reader must understand. None is understood here.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub crit: Option<Value>,
}

impl Header {
	/// The header of what `key` signs as media type `typ`.
	pub fn new(typ: &str, key: &IssuerKey) -> Self {
		Self {
			alg: key.algorithm().into(),
			typ: Some(typ.into()),
			kid: Some(key.id()),
			crit: None,
		}
	}
}

/// The algorithms that a signature may have. `Ed25519` is the newer name (RFC 9864) of what RFC 8037 calls `EdDSA`.
pub const ALGORITHMS: [&str; 3] = ["EdDSA", "Ed25519", "ES256"];

/// The longest header that is read, in base64url.
const MAX_HEADER: usize = 4096;

/// The reason for which a text is no compact JWS.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoJws {
	/// Not three parts.
	#[error("not `header.payload.signature`")]
	Parts,
	/// The header is not JSON in base64url, has no `alg`, has a member twice, or is longer than any.
	#[error("the header is not a JSON object with `alg` in base64url, of at most {MAX_HEADER} characters")]
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
	/// The payload, decoded.
	pub payload: Vec<u8>,
	signed: &'a str,
	signature: [u8; 64],
}

impl<'a> Jws<'a> {
	/// Takes `text` apart. Nothing is verified yet.
	///
	/// # Errors
	/// If it is not three parts in base64url, the first a JSON object with `alg`, the last 64 bytes.
	pub fn parse(text: &'a str) -> Result<Self, NoJws> {
		let (signed, signature) = text.rsplit_once('.').ok_or(NoJws::Parts)?;
		let (header, payload) = signed.split_once('.').ok_or(NoJws::Parts)?;
		if payload.contains('.') {
			return Err(NoJws::Parts);
		}
		let header = Some(header).filter(|header| header.len() <= MAX_HEADER);
		let header = header
			.and_then(base64url::decode)
			.and_then(|header| Budget::new(MAX_HEADER).read_object(&header));
		Ok(Self {
			header: Header::deserialize(Value::Object(header.ok_or(NoJws::Header)?)).map_err(|_| NoJws::Header)?,
			payload: base64url::decode(payload).ok_or(NoJws::Payload)?,
			signed,
			signature: base64url::decode(signature)
				.and_then(|bytes| bytes.try_into().ok())
				.ok_or(NoJws::Signature)?,
		})
	}

	/// True if `key` made the signature; of the two of ECDSA, the one with the low `s`.
	pub fn is_signed_by(&self, key: &PublicKey) -> bool {
		signature::holds(key, self.signed.as_bytes(), &self.signature)
	}
}

/// True if such a key signs with `alg`.
pub fn is_algorithm_of(alg: &str, key: &PublicKey) -> bool {
	match key {
		PublicKey::Ed25519(_) => matches!(alg, "EdDSA" | "Ed25519"),
		PublicKey::P256(_) => alg == "ES256",
		PublicKey::X25519(_) => false,
	}
}

/// The compact JWS of `payload`, signed by `key`.
///
/// # Errors
/// If the key is in a hardware module, and that fails.
pub fn sign(header: &Header, payload: impl AsRef<[u8]>, key: &IssuerKey) -> Result<String, TokenFault> {
	let header = serde_json::to_vec(header).expect("a header is JSON");
	let signed = format!("{}.{}", base64url::encode(header), base64url::encode(payload));
	let signature = key.sign(signed.as_bytes())?;
	Ok(format!("{signed}.{}", base64url::encode(signature)))
}
