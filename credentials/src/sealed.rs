//! A party that only customs learns: on the certificate stands a commitment, and in an envelope beside it what opens it.
//!
//! The opening is the party with a salt of 256 bits. The commitment is SHA-256 over its canonical JSON (RFC 8785). The envelope
//! is that text, filled with blanks to one length for all, and sealed to a key of customs with the commitment beside it. So
//! nobody else learns name, address or length, nor that two certificates have the same party; and nobody, not even the issuer,
//! can open one commitment to two parties.

use crate::{
	base64url,
	customs_key::CustomsKey,
	hex,
	party::Trader,
	random,
	sealing::{self, NotOpened, NotSealed, SealingKey, OVERHEAD},
	NoRandomness,
};
use bonafide_primitives::{Digest, Seal};
use serde::{de, Deserialize, Deserializer, Serialize};
use sha2::Sha256;

/// How long every envelope is, in bytes: the most that the chain takes.
pub const ENVELOPE: usize = 2048;

/// How long an opening may be, in bytes of canonical JSON.
pub const MAX_OPENING: usize = ENVELOPE - OVERHEAD;

/// What the sealing is for; part of what customs must say to open it (`info` of RFC 9180).
const PURPOSE: &[u8] = b"bonafide certificate of origin: sealed party, version 1";

/// A sealed party as it stands on the certificate, and as the chain records it.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealedParty {
	/// SHA-256 over the canonical JSON of the [`Opening`].
	pub commitment: Digest,
	/// The opening, sealed to customs. Without it, customs asks the issuer.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub envelope: Option<Envelope>,
}

/// An opening sealed to customs.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Envelope {
	/// Who can open it.
	pub seal: Seal,
	/// The encapsulated key and the ciphertext.
	#[serde(serialize_with = "hex::serialize", deserialize_with = "read_envelope")]
	pub sealed: Vec<u8>,
}

/// What the issuer keeps, and customs learns: the party, and the salt without which a commitment could be guessed.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Opening {
	/// The party.
	pub party: Trader,
	salt: String,
}

/// Why a party could not be sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unsealable {
	/// Longer than [`MAX_OPENING`].
	#[error("is longer than a sealed party may be, which is {MAX_OPENING} bytes with its salt: it has {0}")]
	TooLong(usize),
	/// See [`NotSealed`].
	#[error("cannot be sealed: {0}")]
	NotSealed(#[from] NotSealed),
}

/// Why a sealed party could not be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unopenable {
	/// There is only a commitment.
	#[error("has no envelope: ask the issuer for the opening")]
	NoEnvelope,
	/// See [`NotOpened`].
	#[error(transparent)]
	NotOpened(#[from] NotOpened),
	/// What was sealed is no party with a salt.
	#[error("what was sealed is no opening: the issuer sealed something else")]
	NoOpening,
	/// The issuer sealed another party than it committed to.
	#[error("what was sealed is not what the certificate commits to: the issuer sealed another party")]
	Mismatch,
}

impl Opening {
	/// An opening of `party` with a fresh salt.
	pub fn new(party: Trader) -> Result<Self, NoRandomness> {
		let salt = base64url::encode(random::bytes::<32>()?);
		Ok(Self { party, salt })
	}

	/// What stands on the certificate for it.
	pub fn commitment(&self) -> Digest {
		Digest::from(<[u8; 32]>::from(<Sha256 as sha2::Digest>::digest(self.canonical())))
	}

	fn canonical(&self) -> Vec<u8> {
		serde_json_canonicalizer::to_vec(self).expect("strings are JSON")
	}
}

impl SealedParty {
	/// Seals what `opening` opens: to customs if it has a key, else with the commitment alone.
	pub fn seal(opening: &Opening, customs: Option<&CustomsKey>) -> Result<Self, Unsealable> {
		let commitment = opening.commitment();
		let mut text = opening.canonical();
		if text.len() > MAX_OPENING {
			return Err(Unsealable::TooLong(text.len()));
		}
		text.resize(MAX_OPENING, b' ');
		let envelope = customs
			.map(|CustomsKey { seal, public }| {
				let sealed = sealing::seal(public, PURPOSE, commitment.as_bytes(), &text)?;
				Ok::<_, NotSealed>(Envelope { seal: *seal, sealed })
			})
			.transpose()?;
		Ok(Self { commitment, envelope })
	}

	/// Opens it with the key of customs, and checks that it is what the certificate commits to.
	pub fn open(&self, key: &SealingKey) -> Result<Opening, Unopenable> {
		let envelope = self.envelope.as_ref().ok_or(Unopenable::NoEnvelope)?;
		let text = key.open(PURPOSE, self.commitment.as_bytes(), &envelope.sealed)?;
		let opening: Opening = serde_json::from_slice(&text).map_err(|_| Unopenable::NoOpening)?;
		match opening.commitment() == self.commitment {
			true => Ok(opening),
			false => Err(Unopenable::Mismatch),
		}
	}
}

fn read_envelope<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<u8>, D::Error> {
	let sealed = hex::deserialize(input)?;
	match sealed.len() {
		ENVELOPE => Ok(sealed),
		other => Err(de::Error::custom(format!(
			"has {other} bytes, and every envelope has {ENVELOPE}"
		))),
	}
}
