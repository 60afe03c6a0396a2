//! Seals: who can open what is on chain for customs alone.

use crate::{scale, Entities, KeyNumber, KeyPurpose, Lei, Malformed, Moment, Role, Spelled};

/// The one who can open what was sealed with HPKE, RFC 9180: a customs administration, with one of its keys.
#[scale(copy, json)]
#[serde(deny_unknown_fields)]
pub struct Seal {
	/// The administration.
	pub customs: Lei,
	/// The number of its key.
	pub key: KeyNumber,
}

/// A [`Seal`] as a person typed it.
#[scale(unbounded)]
pub struct SealForm {
	/// The administration.
	pub customs: Spelled<Lei>,
	/// The number of its key.
	pub key: KeyNumber,
}

/// The reason why nobody at customs could open it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SealFault {
	/// The LEI of the customs administration is malformed.
	InvalidLei(Malformed),
	/// It is not a customs administration, or not an active one.
	NotCustoms,
	/// It has no such key to be sealed to, or the key is not good at the moment.
	KeyNotValid,
}

impl SealForm {
	/// The seal, if the register says that it can be opened at `moment`.
	pub fn read<AccountId, Register: Entities<AccountId>>(self, moment: Moment) -> Result<Seal, SealFault> {
		let customs = self.customs.read().map_err(SealFault::InvalidLei)?;
		if !Register::has_role(&customs, Role::Customs) {
			return Err(SealFault::NotCustoms);
		}
		if !Register::key_valid_at(&customs, self.key, KeyPurpose::KeyAgreement, moment) {
			return Err(SealFault::KeyNotValid);
		}
		Ok(Seal { customs, key: self.key })
	}
}
