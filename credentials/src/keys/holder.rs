//! The key of a credential's holder.

use super::jwk::{Jwk, KeyFault};
use crate::{text::random_bytes, NoRandomness};
use bonafide_primitives::{Digest, EntryNumber, HolderKey, HolderSignature, Holding, Lei};
use ed25519_dalek::{Signer, SigningKey};
use zeroize::Zeroizing;

/// The private half of a credential's [`HolderKey`]. The issuer makes it, and hands it on beside the credential and
/// never in it: whoever has it may use the license or the certificate up.
pub struct Holder {
	credential: Digest,
	key: SigningKey,
}

impl Holder {
	/// A new key for `credential`.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn generate(credential: Digest) -> Result<Self, NoRandomness> {
		let key = SigningKey::from_bytes(&random_bytes()?);
		Ok(Self { credential, key })
	}

	/// Reads a private JSON Web Key (RFC 8037, section 2), whose `kid` is the id of the credential.
	///
	/// # Errors
	/// If it is none, of another kind than Ed25519, names no credential, or its public part is another key's.
	pub fn from_jwk(text: &str) -> Result<Self, KeyFault> {
		let jwk = Jwk::read(text)?;
		if !jwk.is("OKP", "Ed25519") {
			return Err(KeyFault::OtherKind);
		}
		let key = SigningKey::from_bytes(&*jwk.secret()?);
		jwk.check_public(key.verifying_key().as_bytes(), None)?;
		let credential = jwk.kid.and_then(|kid| kid.parse().ok());
		Ok(Self {
			credential: credential.ok_or(KeyFault::NoCredential)?,
			key,
		})
	}

	/// The key as private JSON Web Key: a secret. [`Self::from_jwk`] reads it back.
	pub fn to_jwk(&self) -> Zeroizing<String> {
		Jwk {
			kid: Some(self.credential.to_string()),
			..Jwk::okp("Ed25519", self.key.verifying_key().as_bytes(), self.key.as_bytes())
		}
		.write()
	}

	/// The id of the credential that it goes with.
	pub fn credential(&self) -> Digest {
		self.credential
	}

	/// The public half, as the register takes it.
	pub fn public(&self) -> HolderKey {
		self.key.verifying_key().to_bytes().into()
	}

	/// Shows to hold this license for the sublicense `credential` that `licensor`, its licensee, grants below it.
	pub fn sublicense(&self, credential: &Digest, licensor: &Lei) -> HolderSignature {
		let message = Holding::sublicense_message(&self.credential, credential, licensor);
		self.key.sign(&message).to_bytes().into()
	}

	/// Shows to hold the credential for `entry`, as its `filer`: good for this entry of this filer alone.
	pub fn show(&self, entry: &EntryNumber, filer: &Lei) -> Holding {
		let message = Holding::message(&self.credential, entry, filer);
		Holding {
			credential: self.credential,
			signature: self.key.sign(&message).to_bytes().into(),
		}
	}
}
