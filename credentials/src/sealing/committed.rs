//! Commitment and envelope: everyone has the commitment, one reader opens the envelope.
//!
//! The commitment is SHA-256 over the canonical JSON (RFC 8785) of an opening with a salt of 256 bits.
//! The envelope is that text, filled with blanks and sealed with the commitment, and the place where it
//! stands, as associated data.

use super::hpke::{self, NotOpened, NotSealed, SealingKey, OVERHEAD};
use crate::text::digest::{canonical, sha256};
use bonafide_primitives::{Digest, EntryNumber, PublicKey};
use serde::{de::DeserializeOwned, Serialize};

/// The reason for which an opening could not be sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unsealable {
	/// Longer than the longest envelope can hold.
	#[error("is too long to be sealed: it has {length} bytes with its salt, and may have {most}")]
	TooLong {
		/// Its bytes of canonical JSON.
		length: usize,
		/// The most it may have.
		most: usize,
	},
	/// See [`NotSealed`].
	#[error("cannot be sealed: {0}")]
	NotSealed(#[from] NotSealed),
}

/// The reason for which an envelope could not be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unopenable {
	/// There is only a commitment.
	#[error("has no envelope: ask who committed to it for the opening")]
	NoEnvelope,
	/// See [`NotOpened`].
	#[error(transparent)]
	NotOpened(#[from] NotOpened),
	/// The sealed text is no opening of the kind asked for, or has no salt.
	#[error("holds no opening: something else was sealed")]
	NoOpening,
	/// The sealed text is another than the one committed to.
	#[error("holds another opening than the one committed to")]
	Mismatch,
	/// It is of another certificate than the one that it stands on, or of another party to it.
	#[error("was sealed for another place: it is copied, or the certificate was changed since")]
	OtherPlace,
	/// It is of another entry than the one that it is filed under.
	#[error("is of entry {0}, but filed under another number")]
	OtherEntry(EntryNumber),
}

/// One use of envelopes.
pub(crate) struct Envelopes {
	/// The purpose, which whoever opens must name as well (`info` of RFC 9180).
	pub purpose: &'static [u8],
	/// The lengths of the envelopes, in bytes, the shortest first. Nothing else shows of the length of an
	/// opening.
	pub sizes: &'static [usize],
}

impl Envelopes {
	/// Seals `opening` to the key `to`, in the shortest envelope that holds it. `place` is where it stands, which
	/// whoever opens must name as well; it may be empty.
	pub fn seal(&self, opening: &impl Serialize, place: &[u8], to: &PublicKey) -> Result<Vec<u8>, Unsealable> {
		let aad = aad(&commitment(opening), place);
		Ok(hpke::seal(to, self.purpose, &aad, &self.fill(opening)?)?)
	}

	/// The text that is sealed: `opening` and blanks.
	pub fn fill(&self, opening: &impl Serialize) -> Result<Vec<u8>, Unsealable> {
		let mut text = canonical(opening);
		let room = |size: &usize| size.saturating_sub(OVERHEAD);
		let fitting = self.sizes.iter().map(room).find(|room| text.len() <= *room);
		text.resize(
			fitting.ok_or(Unsealable::TooLong {
				length: text.len(),
				most: self.sizes.last().map_or(0, room),
			})?,
			b' ',
		);
		Ok(text)
	}

	/// Opens `sealed`, which stands in this `place`, and checks that it holds what `commitment` is to.
	pub fn open<T: Serialize + DeserializeOwned>(
		&self,
		commitment: &Digest,
		place: &[u8],
		sealed: &[u8],
		key: &SealingKey,
	) -> Result<T, Unopenable> {
		let text = key.open(self.purpose, &aad(commitment, place), sealed)?;
		let opening: T = serde_json::from_slice(&text).map_err(|_| Unopenable::NoOpening)?;
		match self::commitment(&opening) == *commitment {
			true => Ok(opening),
			false => Err(Unopenable::Mismatch),
		}
	}
}

/// The commitment to `opening`, for everyone to see.
pub(crate) fn commitment(opening: &impl Serialize) -> Digest {
	sha256(&canonical(opening))
}

fn aad(commitment: &Digest, place: &[u8]) -> Vec<u8> {
	[commitment.as_bytes(), place].concat()
}
