//! A party that only customs learns: on the certificate stands a commitment, and in an envelope beside it what opens it.
//!
//! The opening is the party with a salt of 256 bits. The commitment is SHA-256 over its canonical JSON (RFC 8785). The envelope
//! is that text, filled with blanks to one length for all, and sealed to a key of customs with the commitment beside it. So
//! nobody else learns name, address or length, nor that two certificates have the same party; and nobody, not even the issuer,
//! can open one commitment to two parties.

use super::{
	committed::{commitment, salt, Envelopes},
	SealingKey, Unopenable, Unsealable, OVERHEAD,
};
use crate::{company::Trader, text::hex, CustomsKey, NoRandomness};
use bonafide_primitives::{Digest, Seal};
use serde::{de, Deserialize, Deserializer, Serialize};

/// How long every envelope is, in bytes: the most that the chain takes.
pub const ENVELOPE: usize = 2048;

/// How long an opening may be, in bytes of canonical JSON.
pub const MAX_OPENING: usize = ENVELOPE - OVERHEAD;

const PARTIES: Envelopes = Envelopes {
	purpose: b"bonafide certificate of origin: sealed party, version 1",
	sizes: &[ENVELOPE],
};

/// A sealed party as it stands on the certificate, and as the chain records it.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealedParty {
	/// SHA-256 over the canonical JSON of the [`PartyOpening`].
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
pub struct PartyOpening {
	/// The party.
	pub party: Trader,
	salt: String,
}

impl PartyOpening {
	/// An opening of `party` with a fresh salt.
	pub fn new(party: Trader) -> Result<Self, NoRandomness> {
		let salt = salt()?;
		Ok(Self { party, salt })
	}

	/// What stands on the certificate for it.
	pub fn commitment(&self) -> Digest {
		commitment(self)
	}
}

impl SealedParty {
	/// Seals what `opening` opens: to customs if it has a key, else with the commitment alone.
	pub fn seal(opening: &PartyOpening, customs: Option<&CustomsKey>) -> Result<Self, Unsealable> {
		// One that customs is handed over later is no longer than others.
		PARTIES.fill(opening)?;
		let envelope = customs
			.map(|CustomsKey { seal, public }| {
				let sealed = PARTIES.seal(opening, public)?;
				Ok::<_, Unsealable>(Envelope { seal: *seal, sealed })
			})
			.transpose()?;
		let commitment = opening.commitment();
		Ok(Self { commitment, envelope })
	}

	/// Opens it with the key of customs, and checks that it is what the certificate commits to.
	pub fn open(&self, key: &SealingKey) -> Result<PartyOpening, Unopenable> {
		let envelope = self.envelope.as_ref().ok_or(Unopenable::NoEnvelope)?;
		PARTIES.open(&self.commitment, &envelope.sealed, key)
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
