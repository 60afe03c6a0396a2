//! Legal Entity Identifier.

use super::{identifier, kept_as_printed, read, Inline};
use crate::Malformed;
use core::{fmt::Write, str::FromStr};

/// Legal Entity Identifier, ISO 17442: 18 letters and digits and two check digits by ISO/IEC 7064, MOD 97-10.
///
/// The check digits of a base are one of 02 to 98, as the standard computes them. 00, 01 and 99 satisfy the equation as
/// well, but no issuer gives them: with them one base would have two LEIs.
///
/// Says nothing about status (issued, lapsed, retired), which only the register knows.
///
/// ```
/// use bonafide_primitives::{Lei, Malformed};
///
/// let lei: Lei = "5493006MHB84DD0ZWV18".parse()?;
/// assert_eq!(lei, Lei::with_check_digits("5493006MHB84DD0ZWV")?);
/// assert_eq!("5493006MHB84DD0ZWV81".parse::<Lei>(), Err(Malformed::CheckDigit));
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lei(Inline<20>);

identifier!(Lei, "LEI", up to 20, "^[0-9A-Z]{18}[0-9]{2}$");
kept_as_printed!(Lei);

impl Lei {
	/// The LEI that begins with these 18 characters.
	pub fn with_check_digits(base: &str) -> Result<Self, Malformed> {
		let base = read::characters::<18>(base, 18, read::is_upper_or_digit)?;
		let check = 98 - mod_97(base.as_bytes().iter().chain(b"00"));
		let mut whole = Inline::printed(&base.as_str());
		write!(whole, "{check:02}").map_err(|_| Malformed::Length)?;
		Ok(Self(whole))
	}
}

impl FromStr for Lei {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let whole = read::characters(text, 20, read::is_upper_or_digit)?;
		if !whole.as_bytes().iter().skip(18).all(u8::is_ascii_digit) {
			return Err(Malformed::Character);
		}
		let is_computed = !["00", "01", "99"].iter().any(|never| whole.as_str().ends_with(never));
		if !is_computed || mod_97(whole.as_bytes()) != 1 {
			return Err(Malformed::CheckDigit);
		}
		Ok(Self(whole))
	}
}

/// The remainder by 97 of the number written when A stands for 10, B for 11, up to Z for 35.
fn mod_97<'a>(characters: impl IntoIterator<Item = &'a u8>) -> u32 {
	characters.into_iter().fold(0, |remainder, character| {
		let value = char::from(*character).to_digit(36).unwrap_or_default();
		let places = if value < 10 { 10 } else { 100 };
		(remainder * places + value) % 97
	})
}
