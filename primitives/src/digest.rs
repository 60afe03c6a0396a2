//! Digests of documents.

use crate::{hex::bytes, identifier::as_text};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;

/// 32 bytes that nobody can find twice: the SHA-256 of a document, or a commitment to what is private.
///
/// The id of a certificate or license on chain is the digest of the issuer-signed part of its credential. As text it
/// is `0x` and 64 hexadecimal digits, and `0x` may be left out when read. In SCALE it is the bytes alone, which clients
/// show as the same text.
///
/// ```
/// use bonafide_primitives::{Digest, Malformed};
///
/// let digest: Digest = "0x2C26B46B68FFC68FF99B453C1D30413413422D706483BFA0F98A5E886266E7AE".parse()?;
/// assert_eq!(digest.to_string(), "0x2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae");
/// assert_eq!("0x2c26".parse::<Digest>(), Err(Malformed::Length));
/// # Ok::<(), Malformed>(())
/// ```
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Hash,
)]
pub struct Digest([u8; 32]);

as_text!(Digest, "digest", "^(0x)?[0-9A-Fa-f]{64}$");
bytes!(Digest, 32);

impl Digest {
	/// All bytes zero.
	pub const fn zero() -> Self {
		Self::repeat_byte(0)
	}

	/// True of zeros alone, as a form fills a digest in by itself: no document has this one.
	pub fn is_zero(&self) -> bool {
		*self == Self::zero()
	}

	/// The same byte 32 times.
	pub const fn repeat_byte(byte: u8) -> Self {
		Self([byte; 32])
	}

	/// The number in the last eight bytes, big-endian, and zeros before it.
	pub fn from_low_u64_be(number: u64) -> Self {
		let mut bytes = [0; 32];
		if let Some(low) = bytes.last_chunk_mut() {
			*low = number.to_be_bytes();
		}
		Self(bytes)
	}

	/// The bytes.
	pub const fn as_bytes(&self) -> &[u8; 32] {
		&self.0
	}
}

impl From<H256> for Digest {
	fn from(hash: H256) -> Self {
		Self(hash.0)
	}
}
