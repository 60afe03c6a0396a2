//! Entry numbers of U.S. Customs and Border Protection.

use super::{identifier, kept_as_printed, read, Inline};
use crate::Malformed;
use core::{fmt, str::FromStr};

/// Code of the importer or broker who files entries: 3 letters and digits that customs assigns. Reads lower case, too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilerCode(Inline<3>);

identifier!(FilerCode, "filer code", up to 3, "^[0-9A-Za-z]{3}$");
kept_as_printed!(FilerCode);

impl FromStr for FilerCode {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let code = read::characters::<3>(text, 3, u8::is_ascii_alphanumeric)?;
		Ok(Self(code.uppercase()))
	}
}

/// Number of a customs entry: filer code, seven digits of the filer's own, check digit.
///
/// Prints as `ABC-1234567-6`. The dashes may be left out when read, or be blanks or the longer dashes that programs put
/// in their place; letters may be lower case.
///
/// ```
/// use bonafide_primitives::{EntryNumber, Malformed};
///
/// let entry: EntryNumber = "ABC12345676".parse()?;
/// assert_eq!(entry.to_string(), "ABC-1234567-6");
/// assert_eq!(entry.filer().as_str(), "ABC");
/// assert_eq!("ABC-1234567-7".parse::<EntryNumber>(), Err(Malformed::CheckDigit));
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryNumber {
	filer: FilerCode,
	number: Inline<7>,
}

identifier!(
	EntryNumber,
	"entry number",
	up to 13,
	"^[0-9A-Za-z]{3} *[-‐‑‒–—−]? *[0-9]{7} *[-‐‑‒–—−]? *[0-9]$"
);

impl EntryNumber {
	/// The entry number that `filer` gives to its own number of seven digits.
	pub fn new(filer: FilerCode, number: &str) -> Result<Self, Malformed> {
		let number = read::characters(number, 7, u8::is_ascii_digit)?;
		Ok(Self { filer, number })
	}

	/// The code of the importer or broker who filed the entry.
	pub fn filer(&self) -> FilerCode {
		self.filer
	}

	/// The check digit, 0 to 9.
	///
	/// Letters become digits (A to I 1 to 9, J to R 1 to 9, S to Z 2 to 9), every second of the ten is doubled,
	/// all digits are summed, and the check digit is what the sum lacks to a multiple of ten.
	pub fn check_digit(&self) -> u8 {
		let characters = self.filer.0.as_bytes().iter().chain(self.number.as_bytes());
		let sum = characters
			.zip([1, 2].into_iter().cycle())
			.fold(0, |sum, (character, factor)| {
				let digit = match character {
					b'A'..=b'I' => character - b'A' + 1,
					b'J'..=b'R' => character - b'J' + 1,
					b'S'..=b'Z' => character - b'S' + 2,
					_ => read::value(*character),
				};
				let product = digit * factor;
				(sum + product / 10 + product % 10) % 10
			});
		(10 - sum) % 10
	}
}

impl fmt::Display for EntryNumber {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "{}-{}-{}", self.filer, self.number.as_str(), self.check_digit())
	}
}

impl FromStr for EntryNumber {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let dashed = dashed(read::trimmed(text)?)?;
		let bare = read::grouped::<11>(dashed.as_str(), 11, read::is_upper_or_digit, b'-', &[3, 10])?;
		let bare = bare.as_str();
		let (filer, own) = bare.split_at_checked(3).ok_or(Malformed::Length)?;
		let (number, check) = own.split_at_checked(7).ok_or(Malformed::Length)?;
		if !own.bytes().all(|byte| byte.is_ascii_digit()) {
			return Err(Malformed::Character);
		}
		let entry = Self::new(filer.parse()?, number)?;
		if check.bytes().map(read::value).eq([entry.check_digit()]) {
			Ok(entry)
		} else {
			Err(Malformed::CheckDigit)
		}
	}
}

/// `text` in upper case, with a plain dash for each dash or blanks.
fn dashed(text: &str) -> Result<Inline<16>, Malformed> {
	let mut dashed = Inline::<16>::EMPTY;
	for group in text.split_whitespace() {
		let is_apart = dashed.len() > 0 && !dashed.as_bytes().ends_with(b"-") && !group.starts_with(DASHES);
		let dash = if is_apart { "-" } else { "" };
		dashed.push(dash.as_bytes()).ok_or(Malformed::Length)?;
		for char in group.chars() {
			let byte = match char {
				dash if DASHES.contains(&dash) => b'-',
				other if other.is_ascii() => u8::try_from(other).map_err(|_| Malformed::Character)?,
				_ => return Err(Malformed::Character),
			};
			dashed.push(&[byte.to_ascii_uppercase()]).ok_or(Malformed::Length)?;
		}
	}
	Ok(dashed)
}

/// Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash and minus.
const DASHES: [char; 7] = [
	'-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}',
];
