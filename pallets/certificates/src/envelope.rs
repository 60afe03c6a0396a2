//! A party that only customs may know: a commitment stands for it, and customs opens the envelope.

use crate::pallet::*;
use bonafide_primitives::{scale, Clock, Malformed, Seal, SealFault, SealForm};
use frame_support::{ensure, traits::ConstU32, BoundedVec, PalletError};

/// The most bytes in an envelope.
pub const MAX_SEALED: u32 = 2048;

/// The fewest bytes that HPKE can make of anything: the encapsulated key of X25519, and the tag of an empty text.
pub const MIN_SEALED: usize = 32 + 16;

/// A party's name and address, and what opens the commitment to them, sealed to customs.
#[scale]
pub struct Envelope {
	/// The customs administration that can open it.
	pub seal: Seal,
	/// HPKE, RFC 9180: the encapsulated key and the ciphertext.
	pub sealed: BoundedVec<u8, ConstU32<MAX_SEALED>>,
}

/// An envelope as typed; see [`Envelope`].
#[scale(unbounded)]
pub struct EnvelopeForm {
	/// The customs administration that can open it, with one of its keys that is good now.
	pub seal: SealForm,
	/// HPKE, RFC 9180: the encapsulated key and the ciphertext.
	pub sealed: BoundedVec<u8, ConstU32<MAX_SEALED>>,
}

/// The reason for which nobody at customs could open an envelope.
#[scale(copy)]
#[derive(PalletError)]
pub enum EnvelopeFault {
	/// The LEI of the customs administration cannot be read.
	InvalidLei(Malformed),
	/// It is sealed to an entity that is no customs administration, or not an active one.
	NotCustoms,
	/// The customs administration has no such key to be sealed to, or the key is not good now.
	KeyNotValid,
	/// It is shorter than anything that was sealed.
	TooShort,
}

impl From<SealFault> for EnvelopeFault {
	fn from(fault: SealFault) -> Self {
		match fault {
			SealFault::InvalidLei(why) => Self::InvalidLei(why),
			SealFault::NotCustoms => Self::NotCustoms,
			SealFault::KeyNotValid => Self::KeyNotValid,
		}
	}
}

impl EnvelopeForm {
	/// The envelope, if customs can open it now.
	pub(crate) fn read<T: Config>(self) -> Result<Envelope, EnvelopeFault> {
		let Self { seal, sealed } = self;
		let seal = seal.read::<_, T::Entities>(T::Time::now())?;
		ensure!(sealed.len() >= MIN_SEALED, EnvelopeFault::TooShort);
		Ok(Envelope { seal, sealed })
	}
}
