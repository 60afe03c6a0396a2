//! The key that an issuer signs with.

use super::{
	did_key,
	did_web::MemberKey,
	jwk::{Jwk, KeyFault},
	signature,
	token::{TokenFault, TokenKey},
};
use crate::{text::random_bytes, NoRandomness};
use bonafide_primitives::{Digest, Lei, PublicKey};
use ed25519_dalek::Signer;
use zeroize::Zeroizing;

/// The private key with which an issuer signs: Ed25519, or P-256 where a company's key store knows no other. It is in
/// memory, or in a [hardware module](super::token).
pub struct IssuerKey {
	secret: Secret,
	/// The register's name of the public part. Without one: its `did:key`.
	name: Option<String>,
}

enum Secret {
	Ed25519(ed25519_dalek::SigningKey),
	P256(p256::ecdsa::SigningKey),
	Token(TokenKey),
}

impl IssuerKey {
	/// A new Ed25519 key.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn generate() -> Result<Self, NoRandomness> {
		let secret = Secret::Ed25519(ed25519_dalek::SigningKey::from_bytes(&random_bytes()?));
		Ok(Self { secret, name: None })
	}

	/// A new P-256 key.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn generate_p256() -> Result<Self, NoRandomness> {
		loop {
			// One in four thousand million is no number of the curve.
			let secret = Zeroizing::new(random_bytes::<32>()?);
			if let Ok(key) = p256::ecdsa::SigningKey::from_slice(secret.as_slice()) {
				let secret = Secret::P256(key);
				return Ok(Self { secret, name: None });
			}
		}
	}

	/// The key in a hardware module.
	pub(super) fn in_token(key: TokenKey) -> Self {
		let secret = Secret::Token(key);
		Self { secret, name: None }
	}

	/// Reads a private JSON Web Key (RFC 7517), alone or as the only one of a set. A `kid` that is the register's name
	/// of the key stays its name; see [`Self::known_as`]. Any other, such as a thumbprint or the URL of a vault, names
	/// it elsewhere.
	///
	/// # Errors
	/// If it is none, of another kind than Ed25519 or P-256, a [`Holder`](crate::Holder)'s, or its public part is
	/// another key's.
	pub fn from_jwk(text: &str) -> Result<Self, KeyFault> {
		let jwk = Jwk::read(text)?;
		let secret = if jwk.is("OKP", "Ed25519") {
			let key = ed25519_dalek::SigningKey::from_bytes(&*jwk.secret()?);
			jwk.check_public(key.verifying_key().as_bytes(), None)?;
			Secret::Ed25519(key)
		} else if jwk.is("EC", "P-256") {
			let secret = jwk.secret()?;
			let key = p256::ecdsa::SigningKey::from_slice(secret.as_slice()).map_err(|_| KeyFault::Mismatch)?;
			let point = key.verifying_key().to_encoded_point(false);
			let coordinate = |bytes: Option<&p256::FieldBytes>| bytes.map(|bytes| bytes.to_vec()).unwrap_or_default();
			jwk.check_public(&coordinate(point.x()), Some(&coordinate(point.y())))?;
			Secret::P256(key)
		} else {
			return Err(KeyFault::OtherKind);
		};
		let key = Self { secret, name: None };
		match jwk.kid {
			Some(credential) if credential.parse::<Digest>().is_ok() => Err(KeyFault::Holder),
			Some(name) if name.starts_with("did:web:") => key.known_as(&name),
			_ => Ok(key),
		}
	}

	/// The key as private JSON Web Key: a secret. [`Self::from_jwk`] reads it back.
	///
	/// # Errors
	/// If it is in a hardware module, which it does not leave.
	pub fn to_jwk(&self) -> Result<Zeroizing<String>, TokenFault> {
		let jwk = match &self.secret {
			Secret::Ed25519(key) => Jwk::okp("Ed25519", key.verifying_key().as_bytes(), key.as_bytes()),
			Secret::P256(key) => Jwk::p256(&key.into()),
			Secret::Token(_) => return Err(TokenFault::Kept),
		};
		let kid = self.name.clone();
		Ok(Jwk { kid, ..jwk }.write())
	}

	/// The same key under the name `did:web:HOST:LEI#key-NUMBER`, which it has once it is on the register.
	///
	/// # Errors
	/// If the name is of another form.
	pub fn known_as(self, name: &str) -> Result<Self, KeyFault> {
		MemberKey::parse(name).ok_or(KeyFault::Kid)?;
		Ok(Self {
			name: Some(name.into()),
			..self
		})
	}

	/// The public part, as the register takes it.
	pub fn public(&self) -> PublicKey {
		match &self.secret {
			Secret::Ed25519(key) => PublicKey::Ed25519(key.verifying_key().to_bytes()),
			Secret::P256(key) => {
				let point = key.verifying_key().to_encoded_point(true);
				let mut bytes = [0; 33];
				bytes.copy_from_slice(point.as_bytes());
				PublicKey::P256(bytes)
			}
			Secret::Token(key) => key.public(),
		}
	}

	/// The entity that the register knows the key of, if it has a name there.
	pub fn lei(&self) -> Option<Lei> {
		self.name.as_deref().and_then(MemberKey::parse).map(|key| key.lei)
	}

	/// The absolute URL of the public part: the `kid` of everything it signs.
	pub fn id(&self) -> String {
		match &self.name {
			Some(name) => name.clone(),
			None => did_key::verification_method(&did_key::did(&self.public())),
		}
	}

	/// The DID of the key's owner: the issuer of everything it signs.
	pub fn did(&self) -> String {
		match &self.name {
			Some(name) => name.split_once('#').map_or(name.as_str(), |(did, _)| did).into(),
			None => did_key::did(&self.public()),
		}
	}

	/// The algorithm, as `alg` in a JOSE header.
	pub(crate) fn algorithm(&self) -> &'static str {
		match self.public() {
			PublicKey::P256(_) => "ES256",
			_ => "EdDSA",
		}
	}

	/// Signs `message`. Of the two signatures of ECDSA, the one with the low `s`: see [`signature::holds`].
	///
	/// # Errors
	/// If the key is in a hardware module, and that fails.
	pub(crate) fn sign(&self, message: &[u8]) -> Result<[u8; 64], TokenFault> {
		match &self.secret {
			Secret::Ed25519(key) => Ok(key.sign(message).to_bytes()),
			Secret::P256(key) => {
				let signature: p256::ecdsa::Signature = key.sign(message);
				Ok(signature::low(signature).to_bytes().into())
			}
			Secret::Token(key) => key.sign(message),
		}
	}
}
