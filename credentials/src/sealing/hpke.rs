//! Texts that the holder of one key alone can read: HPKE (RFC 9180) in base mode with DHKEM(X25519,
//! HKDF-SHA256), HKDF-SHA256 and ChaCha20Poly1305.
//!
//! A sealed text is the encapsulated key, 32 bytes, and the ciphertext, whose last 16 bytes are the
//! tag.

use crate::{
	keys::{Jwk, KeyFault},
	text::random_bytes,
	NoRandomness,
};
use bonafide_primitives::PublicKey;
use hpke::{
	aead::ChaCha20Poly1305,
	kdf::HkdfSha256,
	kem::X25519HkdfSha256,
	rand_core::{impls, CryptoRng, RngCore},
	single_shot_open, single_shot_seal, Deserializable, Kem, OpModeR, OpModeS, Serializable,
};
use zeroize::Zeroizing;

type Suite = X25519HkdfSha256;

/// The bytes by which a text grows when it is sealed.
pub const OVERHEAD: usize = ENCAPSULATED + 16;

const ENCAPSULATED: usize = 32;

/// The reason for which a text could not be sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotSealed {
	/// The key is for signing, or no usable X25519 key.
	#[error("the key cannot be sealed to: it is no usable X25519 key")]
	Key,
	/// See [`NoRandomness`].
	#[error(transparent)]
	Randomness(#[from] NoRandomness),
}

/// A sealed text stayed closed: it was sealed to another key, for another purpose or with other
/// associated data, or was altered. Nobody can tell these apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("this key does not open it: it was sealed to another key or for another place, or altered since")]
pub struct NotOpened;

/// Seals `text` to `key`. Whoever opens it must name the same `purpose` (`info` of RFC 9180) and the
/// same associated data `aad`.
///
/// # Errors
/// If `key` is no usable X25519 key, or the system gives no random bytes.
pub fn seal(key: &PublicKey, purpose: &[u8], aad: &[u8], text: &[u8]) -> Result<Vec<u8>, NotSealed> {
	let PublicKey::X25519(bytes) = key else {
		return Err(NotSealed::Key);
	};
	let key = <Suite as Kem>::PublicKey::from_bytes(bytes).map_err(|_| NotSealed::Key)?;
	let mut ephemeral = Ephemeral(Some(random_bytes()?));
	let (encapsulated, ciphertext) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Suite, _>(
		&OpModeS::Base,
		&key,
		purpose,
		text,
		aad,
		&mut ephemeral,
	)
	.map_err(|_| NotSealed::Key)?;
	Ok([encapsulated.to_bytes().as_slice(), &ciphertext].concat())
}

/// The X25519 private key of customs, or of a filer, which opens every text sealed to it.
pub struct SealingKey(Zeroizing<[u8; 32]>);

impl SealingKey {
	/// A new key.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn generate() -> Result<Self, NoRandomness> {
		random_bytes().map(|bytes| Self(Zeroizing::new(bytes)))
	}

	/// The key whose secret is `bytes`.
	pub(crate) fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
		Self(bytes)
	}

	/// Reads a private JSON Web Key (RFC 8037, section 2).
	///
	/// # Errors
	/// If it is none, of another kind than X25519, or its public part is another key's.
	pub fn from_jwk(text: &str) -> Result<Self, KeyFault> {
		let jwk = Jwk::read(text)?;
		if !jwk.is("OKP", "X25519") {
			return Err(KeyFault::OtherKind);
		}
		let key = Self::from_bytes(jwk.secret()?);
		jwk.check_public(key.public().as_bytes(), None)?;
		Ok(key)
	}

	/// The key as private JSON Web Key: a secret. [`Self::from_jwk`] reads it back.
	pub fn to_jwk(&self) -> Zeroizing<String> {
		Jwk::okp("X25519", &self.public_bytes(), &self.0).write()
	}

	/// The public part, to seal to.
	pub fn public(&self) -> PublicKey {
		PublicKey::X25519(self.public_bytes())
	}

	/// Opens a sealed text. `purpose` and `aad` are as when it was sealed.
	///
	/// # Errors
	/// If any of them is another, or the text was altered.
	pub fn open(&self, purpose: &[u8], aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, NotOpened> {
		let (encapsulated, ciphertext) = sealed.split_at_checked(ENCAPSULATED).ok_or(NotOpened)?;
		let encapsulated = <Suite as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| NotOpened)?;
		single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
			&OpModeR::Base,
			&self.private(),
			&encapsulated,
			purpose,
			ciphertext,
			aad,
		)
		.map_err(|_| NotOpened)
	}

	fn private(&self) -> <Suite as Kem>::PrivateKey {
		<Suite as Kem>::PrivateKey::from_bytes(self.0.as_slice()).expect("any 32 bytes are an X25519 private key")
	}

	fn public_bytes(&self) -> [u8; 32] {
		Suite::sk_to_pk(&self.private()).to_bytes().into()
	}
}

/// The randomness of one sealing, the seed of its ephemeral key. It is drawn beforehand: its lack is an
/// error and no panic.
struct Ephemeral(Option<[u8; 32]>);

impl RngCore for Ephemeral {
	fn next_u32(&mut self) -> u32 {
		impls::next_u32_via_fill(self)
	}

	fn next_u64(&mut self) -> u64 {
		impls::next_u64_via_fill(self)
	}

	fn fill_bytes(&mut self, bytes: &mut [u8]) {
		bytes.copy_from_slice(&self.0.take().expect("one sealing makes one ephemeral key"));
	}
}

impl CryptoRng for Ephemeral {}
