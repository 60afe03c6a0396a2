//! The reasons for which a spelling is refused.

use crate::scale;
use core::fmt;
use frame_support::PalletError;
use serde::{Deserialize, Serialize};

/// The reason why a text is not the identifier it was given for.
///
/// The first fault found is the one named: characters that no such identifier has come before length, length
/// before arrangement, and the check digit last.
#[scale(copy)]
#[derive(PalletError, Serialize, Deserialize)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
pub enum Malformed {
	/// Nothing but blanks was given.
	Empty,
	/// A character does not belong where it stands.
	Character,
	/// Too few or too many characters.
	Length,
	/// Separators or parts do not stand as the standard arranges them.
	Form,
	/// The check digit does not match the rest.
	CheckDigit,
	/// The country or the chapter of the Harmonized System is not assigned.
	Unassigned,
	/// The calendar has no such day.
	NoSuchDay,
	/// The text is longer than any that is read here.
	TooLong,
	/// Letters are written in upper case.
	LowerCase,
	/// Seven or nine digits: a spreadsheet may have lost the leading zero of eight or ten.
	LeadingZero,
	/// Nothing but zeros, the number of nobody.
	Zeros,
	/// Another code stands for the country in ISO 3166-1: GB for UK, GR for EL.
	OtherCode,
}

impl Malformed {
	/// The reason in words, to stand after a colon.
	pub const fn as_str(self) -> &'static str {
		match self {
			Self::Empty => "nothing was given",
			Self::Character => "a character does not belong where it stands",
			Self::Length => "too few or too many characters",
			Self::Form => "its parts are not arranged as the standard says",
			Self::CheckDigit => "the check digit does not match the rest",
			Self::Unassigned => "the country or chapter is not assigned",
			Self::NoSuchDay => "the calendar has no such day",
			Self::TooLong => "the text is too long",
			Self::LowerCase => "its letters are written in upper case",
			Self::LeadingZero => "no code has 7 or 9 digits: a leading zero may be lost",
			Self::Zeros => "nothing but zeros is the number of nobody",
			Self::OtherCode => "ISO 3166-1 has another code for it: GB for UK, GR for EL",
		}
	}
}

impl fmt::Display for Malformed {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.pad(self.as_str())
	}
}

impl core::error::Error for Malformed {}
