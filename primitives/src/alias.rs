//! Names beside the LEI under which an entity is known.

use crate::{Duns, Gln, Malformed, Spelled};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Another name of an entity, by the scheme that gave it: with the LEI the identifiers of the Global Business Identifier test.
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
	PartialOrd,
	Ord,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(tag = "scheme", content = "value", rename_all = "camelCase")]
pub enum Alias {
	/// D-U-N-S number.
	Duns(Duns),
	/// Global Location Number.
	Gln(Gln),
}

/// An [`Alias`] as a person typed it.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SpelledAlias {
	/// D-U-N-S number.
	Duns(Spelled<Duns>),
	/// Global Location Number.
	Gln(Spelled<Gln>),
}

impl SpelledAlias {
	/// The alias spelled here, or why it is none.
	pub fn read(&self) -> Result<Alias, Malformed> {
		match self {
			Self::Duns(text) => text.read().map(Alias::Duns),
			Self::Gln(text) => text.read().map(Alias::Gln),
		}
	}
}

impl From<Alias> for SpelledAlias {
	fn from(alias: Alias) -> Self {
		match alias {
			Alias::Duns(duns) => Self::Duns(duns.into()),
			Alias::Gln(gln) => Self::Gln(gln.into()),
		}
	}
}
