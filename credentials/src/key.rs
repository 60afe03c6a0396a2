use crate::{base64url, did_key, random, NoRandomness};
use ed25519_dalek::{Signer, SigningKey};
use serde::{Deserialize, Serialize};

/// The Ed25519 private key with which an issuer signs.
pub struct IssuerKey(SigningKey);

/// Why the text of a key was refused. No reason repeats what the text held.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum KeyFault {
	/// Not JSON, or not with the members `kty`, `crv`, `d` and `x`.
	#[error("is no private JSON Web Key")]
	NoJwk,
	/// `kty` is not `OKP` or `crv` not `Ed25519`.
	#[error("is a key of another kind than Ed25519")]
	OtherKind,
	/// `d` or `x` is not 32 bytes in base64url.
	#[error("has a `d` or `x` that is not 32 bytes in base64url")]
	NotBase64Url,
	/// `x` is not the public key that belongs to `d`.
	#[error("has an `x` that does not belong to its `d`")]
	Mismatch,
}

/// A private key as JSON Web Key (RFC 8037, section 2).
#[derive(Serialize, Deserialize)]
struct Jwk {
	kty: String,
	crv: String,
	x: String,
	d: String,
}

impl IssuerKey {
	/// A new key.
	pub fn generate() -> Result<Self, NoRandomness> {
		Ok(Self(SigningKey::from_bytes(&random::bytes()?)))
	}

	/// Reads a private JSON Web Key.
	pub fn from_jwk(text: &str) -> Result<Self, KeyFault> {
		let jwk: Jwk = serde_json::from_str(text).map_err(|_| KeyFault::NoJwk)?;
		if jwk.kty != "OKP" || jwk.crv != "Ed25519" {
			return Err(KeyFault::OtherKind);
		}
		let bytes = |text| -> Result<[u8; 32], KeyFault> {
			base64url::decode(text)
				.and_then(|bytes| bytes.try_into().ok())
				.ok_or(KeyFault::NotBase64Url)
		};
		let key = SigningKey::from_bytes(&bytes(&jwk.d)?);
		if bytes(&jwk.x)? != key.verifying_key().to_bytes() {
			return Err(KeyFault::Mismatch);
		}
		Ok(Self(key))
	}

	/// The key as private JSON Web Key: a secret.
	pub fn to_jwk(&self) -> String {
		let jwk = Jwk {
			kty: "OKP".into(),
			crv: "Ed25519".into(),
			x: base64url::encode(self.0.verifying_key()),
			d: base64url::encode(self.0.as_bytes()),
		};
		serde_json::to_string(&jwk).expect("four strings are JSON")
	}

	/// The `did:key` of the public part.
	pub fn did(&self) -> String {
		did_key::did(&self.0.verifying_key())
	}

	pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
		self.0.sign(message).to_bytes()
	}
}
