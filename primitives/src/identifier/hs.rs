//! Classification of goods.

use super::{identifier, kept_as_printed, read, Inline};
use crate::Malformed;
use core::str::FromStr;

/// Code of the Harmonized System, 6 digits, or of a tariff built on it, 8 or 10 digits, kept without dots.
///
/// Reads `847130`, `8471.30`, `8471.30.01` and `8471.30.0100`. No tariff has codes of 7 or 9 digits: such a one has
/// lost the zero of chapters 01 to 09 in a spreadsheet, and would be read as of another chapter. Chapters 01 to 97 but
/// for 77, which the Harmonized System reserves, and the special chapters 98 and 99 of national tariffs.
///
/// ```
/// use bonafide_primitives::{HsCode, Malformed};
///
/// let line: HsCode = "8471.30.0100".parse()?;
/// assert_eq!(line.to_string(), "8471300100");
/// assert!("8471.30".parse::<HsCode>()?.covers(&line));
/// assert_eq!("7700.00".parse::<HsCode>(), Err(Malformed::Unassigned));
/// assert_eq!("102210010".parse::<HsCode>(), Err(Malformed::LeadingZero));
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HsCode(Inline<10>);

identifier!(HsCode, "HS code", up to 10, r"^[0-9]{4}\.?[0-9]{2}(\.?[0-9]{2}(\.?[0-9]{2})?)?$");
kept_as_printed!(HsCode);

impl HsCode {
	/// The digits, without dots.
	pub fn digits(&self) -> &str {
		self.as_str()
	}

	/// The chapter, 1 to 99: the first two digits.
	pub fn chapter(&self) -> u8 {
		self.0
			.as_bytes()
			.iter()
			.take(2)
			.fold(0, |chapter, digit| chapter * 10 + read::value(*digit))
	}

	/// The subheading, the same in every country of the Harmonized System: the first six digits.
	pub fn subheading(&self) -> Self {
		Self(self.0.as_bytes().get(..6).and_then(Inline::new).unwrap_or(self.0))
	}

	/// True if `other` falls under this code: it begins with all digits of this one.
	pub fn covers(&self, other: &Self) -> bool {
		other.0.as_bytes().starts_with(self.0.as_bytes())
	}

	/// True if one code covers the other: they differ in no digit that both have.
	pub fn agrees_with(&self, other: &Self) -> bool {
		self.covers(other) || other.covers(self)
	}
}

impl FromStr for HsCode {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let code = Self(read::grouped(text, 6, u8::is_ascii_digit, b'.', &[4, 6, 8])?);
		if matches!(code.0.len(), 7 | 9) {
			return Err(Malformed::LeadingZero);
		}
		match code.chapter() {
			0 | 77 => Err(Malformed::Unassigned),
			_ => Ok(code),
		}
	}
}
