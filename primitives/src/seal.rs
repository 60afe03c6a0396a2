use crate::{Entities, KeyNumber, KeyPurpose, Lei, Malformed, Moment, Role, Spelled};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Who can open what was sealed with HPKE, RFC 9180: a customs administration, with one of its keys.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Seal {
	/// The customs administration.
	pub customs: Lei,
	/// The number of its key.
	pub key: KeyNumber,
}

/// Who can open it, as typed; see [`Seal`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct SealForm {
	/// The customs administration.
	pub customs: Spelled<Lei>,
	/// The number of its key.
	pub key: KeyNumber,
}

/// Why nobody at customs could open it.
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
