//! Sealed parties: customs alone learns the company. On the certificate stands a commitment, and beside
//! it the envelope with the opening.
//!
//! The opening is the company with its [place](Place) and a salt of 256 bits. The commitment is SHA-256 over its
//! canonical JSON (RFC 8785). The envelope is that text, filled with blanks to one length for all, and sealed to
//! a key of customs with the commitment and the place as associated data.
//!
//! So nobody else learns name, address or length, nor that two certificates have the same party. Nobody, not even the
//! issuer, can open one commitment to two parties. And whoever copies commitment and envelope to a certificate of his
//! own has sealed nothing: they open in their own place alone.
//!
//! ```
//! use bonafide_credentials::certificate::Capacity;
//! use bonafide_credentials::sealing::party::{Place, SealedParty};
//! use bonafide_credentials::{seal_parties, CustomsKey, SealingKey};
//! use bonafide_primitives::Seal;
//! use serde_json::{json, Value};
//!
//! let customs_key = SealingKey::generate()?;
//! let seal = Seal { customs: "549300CUSTOMSUS00022".parse()?, key: 1 };
//! let customs = CustomsKey { seal, public: customs_key.public() };
//!
//! let mut document: Value = serde_json::from_str(&std::fs::read_to_string("examples/certificate.json")?)?;
//! document["exporter"] = json!({ "sealed": document["exporter"] });
//! let openings = seal_parties(&mut document, Some(&customs))?;
//! assert!(!document.to_string().contains("Puerto Norte"));
//!
//! let place = Place::drafted(&document, Capacity::Exporter)?;
//! let sealed: SealedParty = serde_json::from_value(document["exporter"].take())?;
//! let opening = sealed.open(&place, &customs_key)?;
//! assert_eq!(opening, openings["exporter"]);
//! assert_eq!(opening.party.name.to_string(), "Puerto Norte Logística");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::{
	committed::{commitment, Envelopes},
	SealingKey, Unopenable, Unsealable, OVERHEAD,
};
use crate::{
	company::Trader,
	text::{digest::canonical, hex, Salt},
	CustomsKey, NoRandomness,
};
use bonafide_primitives::{Digest, Seal};
use serde::{de, Deserialize, Deserializer, Serialize};

pub use super::place::Place;

/// The length of every envelope, in bytes: the most that the chain takes.
pub const ENVELOPE: usize = 2048;

/// The longest opening, in bytes of canonical JSON.
pub const MAX_OPENING: usize = ENVELOPE - OVERHEAD;

const PARTIES: Envelopes = Envelopes {
	purpose: b"bonafide certificate of origin: sealed party, version 2",
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
	/// The administration that can open it, and its key.
	pub seal: Seal,
	/// The encapsulated key and the ciphertext.
	#[serde(serialize_with = "hex::serialize", deserialize_with = "read_envelope")]
	pub sealed: Vec<u8>,
}

/// The opening of a sealed party: the issuer keeps it, and customs learns it. The salt keeps a
/// commitment from being guessed.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct PartyOpening {
	/// The place that it is sealed for.
	pub place: Place,
	/// The company.
	pub party: Trader,
	salt: Salt,
}

impl PartyOpening {
	/// An opening of `party` in its `place`, with a fresh salt.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn new(party: Trader, place: Place) -> Result<Self, NoRandomness> {
		let salt = Salt::draw()?;
		Ok(Self { place, party, salt })
	}

	/// The commitment that stands on the certificate.
	pub fn commitment(&self) -> Digest {
		commitment(self)
	}
}

impl SealedParty {
	/// Commits to `opening`, and seals it to `customs` if there is a key.
	///
	/// # Errors
	/// If the opening is longer than [`MAX_OPENING`].
	pub fn seal(opening: &PartyOpening, customs: Option<&CustomsKey>) -> Result<Self, Unsealable> {
		// An opening handed to customs later must fit as well: it is checked without a key too.
		PARTIES.fill(opening)?;
		let envelope = customs
			.map(|CustomsKey { seal, public }| {
				let sealed = PARTIES.seal(opening, &canonical(&opening.place), public)?;
				Ok::<_, Unsealable>(Envelope { seal: *seal, sealed })
			})
			.transpose()?;
		let commitment = opening.commitment();
		Ok(Self { commitment, envelope })
	}

	/// Opens it with the key of customs, where it stands in this `place`.
	///
	/// # Errors
	/// If there is no envelope, the key does not open it there, or the opening is not the one committed to.
	pub fn open(&self, place: &Place, key: &SealingKey) -> Result<PartyOpening, Unopenable> {
		let envelope = self.envelope.as_ref().ok_or(Unopenable::NoEnvelope)?;
		let opening: PartyOpening = PARTIES.open(&self.commitment, &canonical(place), &envelope.sealed, key)?;
		self.check(place, &opening).map(|()| opening)
	}

	/// Refuses an `opening` that the issuer kept, if it is not of this party in this `place`.
	///
	/// # Errors
	/// If it is not the one committed to, or of another place.
	pub fn check(&self, place: &Place, opening: &PartyOpening) -> Result<(), Unopenable> {
		match () {
			() if opening.commitment() != self.commitment => Err(Unopenable::Mismatch),
			() if opening.place != *place => Err(Unopenable::OtherPlace),
			() => Ok(()),
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
