//! D-U-N-S number.

use super::{identifier, kept_as_printed, read, Inline};
use crate::Malformed;
use core::str::FromStr;

/// D-U-N-S number of a business site, 9 digits without a check digit. Reads `12-345-6789` too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duns(Inline<9>);

identifier!(Duns, "D-U-N-S number", up to 9, "^[0-9]{2}-?[0-9]{3}-?[0-9]{4}$");
kept_as_printed!(Duns);

impl FromStr for Duns {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		read::of_somebody(read::grouped(text, 9, u8::is_ascii_digit, b'-', &[2, 5])?).map(Self)
	}
}
