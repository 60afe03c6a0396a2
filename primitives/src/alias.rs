//! Names beside the LEI under which an entity is known.

use crate::{scale, views::Refusal, Duns, Gln, Malformed, Spelled};

/// Another name of an entity, by the scheme that gave it. With the LEI these are the identifiers of the Global Business
/// Identifier test.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
#[serde(tag = "scheme", content = "value")]
pub enum Alias {
	/// D-U-N-S number.
	Duns(Duns),
	/// Global Location Number.
	Gln(Gln),
}

/// An [`Alias`] as a person typed it.
#[scale(unbounded)]
pub enum SpelledAlias {
	/// D-U-N-S number.
	Duns(Spelled<Duns>),
	/// Global Location Number.
	Gln(Spelled<Gln>),
}

impl SpelledAlias {
	/// The alias spelled here, or the reason why it is none.
	pub fn read(&self) -> Result<Alias, Malformed> {
		match self {
			Self::Duns(text) => text.read().map(Alias::Duns),
			Self::Gln(text) => text.read().map(Alias::Gln),
		}
	}

	/// The same, or the refusal of the `field` in which a question has it.
	pub fn asked(&self, field: &str) -> Result<Alias, Refusal> {
		match self {
			Self::Duns(text) => text.asked(field).map(Alias::Duns),
			Self::Gln(text) => text.asked(field).map(Alias::Gln),
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
