//! GS1 identification keys, after the GS1 General Specifications.

use super::{identifier, kept_as_printed, read, scanned, Inline};
use crate::Malformed;
use core::str::FromStr;

/// Global Trade Item Number of a product line, never of one item. Kept as 14 digits, zeros on the left.
///
/// Reads GTIN-8, GTIN-12 (UPC), GTIN-13 (EAN) and GTIN-14, which are one number line: all spellings of a
/// number are equal. Reads it out of what scanners and links give, too: behind a symbology identifier, in an element
/// string whose first element it is, in a Digital Link on any host, in an EPC URI.
///
/// ```
/// use bonafide_primitives::{Gtin, Malformed};
///
/// let upc: Gtin = "036000291452".parse()?;
/// assert_eq!(upc.to_string(), "00036000291452");
/// assert_eq!(upc.shortest(), "036000291452");
/// assert_eq!(upc, "0036000291452".parse()?);
/// assert_eq!("036000291453".parse::<Gtin>(), Err(Malformed::CheckDigit));
/// assert_eq!(upc, "]d20100036000291452172612311021".parse()?);
/// assert_eq!(upc, "https://brand.example/01/00036000291452/21/1?17=261231".parse()?);
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gtin(Inline<14>);

identifier!(Gtin, "GTIN", up to 14, scanned::PATTERN);
kept_as_printed!(Gtin);

impl Gtin {
	/// The GTIN-14 made of these 13 digits, the first of them the indicator, with its check digit.
	pub fn with_check_digit(body: &str) -> Result<Self, Malformed> {
		let body = read::characters::<13>(body, 13, u8::is_ascii_digit)?;
		let mut whole = Inline::printed(&body.as_str());
		whole.push(&[check_digit(body.as_bytes())]).ok_or(Malformed::Length)?;
		read::of_somebody(whole).map(Self)
	}

	/// The shortest spelling, as printed under the bar code: 8, 12, 13 or 14 digits.
	pub fn shortest(&self) -> &str {
		let text = self.as_str();
		["000000", "00", "0"]
			.into_iter()
			.find_map(|zeros| text.strip_prefix(zeros))
			.unwrap_or(text)
	}

	/// True of a number that was given out under `prefix`.
	pub fn has_prefix(&self, prefix: &Gs1Prefix) -> bool {
		self.item().starts_with(prefix.0.as_bytes())
	}

	/// Every prefix it may have been given out under, the longest first.
	pub fn prefixes(self) -> impl Iterator<Item = Gs1Prefix> {
		(Gs1Prefix::MIN_DIGITS..=Gs1Prefix::MAX_DIGITS)
			.rev()
			.filter_map(move |digits| self.item().get(..digits).and_then(Inline::new).map(Gs1Prefix))
	}

	/// The twelve digits between indicator and check digit: company prefix and item reference.
	fn item(&self) -> &[u8] {
		self.0.as_bytes().get(1..13).unwrap_or_default()
	}
}

impl FromStr for Gtin {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let found = scanned::gtin(read::trimmed(text)?)?;
		let short = read::characters::<14>(found.as_str(), 8, u8::is_ascii_digit)?;
		let zeros: &[u8] = match short.len() {
			8 => b"000000",
			12 => b"00",
			13 => b"0",
			14 => b"",
			_ => return Err(Malformed::Length),
		};
		let mut whole = Inline::EMPTY;
		whole
			.push(zeros)
			.and_then(|()| whole.push(short.as_bytes()))
			.ok_or(Malformed::Length)?;
		read::of_somebody(checked(whole)?).map(Self)
	}
}

/// GS1 Company Prefix, 4 to 12 digits, that GS1 licenses to one company. It begins with the GS1 Prefix, so a
/// U.P.C. Company Prefix has one zero more in front here. A GTIN licensed singly is a prefix of 12 digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gs1Prefix(Inline<12>);

identifier!(Gs1Prefix, "GS1 company prefix", up to 12, "^[0-9]{4,12}$");
kept_as_printed!(Gs1Prefix);

impl Gs1Prefix {
	const MIN_DIGITS: usize = 4;
	const MAX_DIGITS: usize = 12;
	/// Before every GTIN-8 that is written with 13 digits, and before no other number.
	const OF_GTIN_8: &[u8] = b"00000";

	/// The GS1 Prefix that it begins with; of a GTIN-8 that which stands behind the zeros. `None` if the numbers under
	/// it are of several, or of a GTIN-8 that is for circulation within a company: those begin with another zero.
	pub fn member(&self) -> Option<MemberPrefix> {
		let digits = self.0.as_bytes();
		let digits = match digits.strip_prefix(Self::OF_GTIN_8) {
			Some([b'0', ..]) => return None,
			Some(short) => short,
			None if Self::OF_GTIN_8.starts_with(digits) => return None,
			None => digits,
		};
		digits.get(..3).and_then(Inline::new).map(MemberPrefix)
	}

	/// Every shorter prefix that this one begins with, the longest first.
	pub fn shorter(self) -> impl Iterator<Item = Self> {
		(Self::MIN_DIGITS..self.0.len())
			.rev()
			.filter_map(move |digits| self.0.as_bytes().get(..digits).and_then(Inline::new).map(Self))
	}
}

impl FromStr for Gs1Prefix {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		read::characters(text, Self::MIN_DIGITS, u8::is_ascii_digit).map(Self)
	}
}

/// GS1 Prefix, three digits: GS1 gives it to one of its member organizations, which licenses company prefixes out of
/// it, or to no company's use. GS1 General Specifications, section 1.4.2.
///
/// ```
/// use bonafide_primitives::{Gs1Prefix, Malformed, MemberPrefix};
///
/// let member = |company: &str| company.parse::<Gs1Prefix>().map(|prefix| prefix.member().map(|it| it.to_string()));
/// assert_eq!(member("9521234")?, Some("952".into()));
/// // Of a GTIN-8 the three digits behind the five zeros.
/// assert_eq!(member("000009638507")?, Some("963".into()));
/// assert_eq!(member("0000")?, None);
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberPrefix(Inline<3>);

identifier!(MemberPrefix, "GS1 Prefix", up to 3, "^[0-9]{3}$");
kept_as_printed!(MemberPrefix);

impl MemberPrefix {
	/// True if companies get prefixes out of it. None does for circulation within a region or a company (020–029,
	/// 040–049, 200–299), for ISSN, ISBN and ISMN (977–979) and for coupons and refunds (050–059, 980–999).
	pub fn is_for_companies(&self) -> bool {
		!matches!(self.number(), 20..=29 | 40..=59 | 200..=299 | 977..)
	}

	/// Every one from `self` to `last`, both among them.
	pub fn to(self, last: Self) -> impl Iterator<Item = Self> {
		(self.number()..=last.number()).map(|number| Self(Inline::printed(&format_args!("{number:03}"))))
	}

	fn number(&self) -> u16 {
		let digits = self.0.as_bytes().iter();
		digits.fold(0, |number, digit| number * 10 + u16::from(read::value(*digit)))
	}
}

impl FromStr for MemberPrefix {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		read::characters(text, 3, u8::is_ascii_digit).map(Self)
	}
}

/// Global Location Number, 13 digits: a party or a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gln(Inline<13>);

identifier!(Gln, "GLN", up to 13, "^[0-9]{13}$");
kept_as_printed!(Gln);

impl FromStr for Gln {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		read::of_somebody(checked(read::characters(text, 13, u8::is_ascii_digit)?)?).map(Self)
	}
}

/// Serial Shipping Container Code, 18 digits: one logistic unit.
///
/// Reads it in any groups, as labels print it, and without up to two zeros that a spreadsheet has dropped before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sscc(Inline<18>);

identifier!(Sscc, "SSCC", up to 18, "^[0-9]( *[0-9]){15,17}$");
kept_as_printed!(Sscc);

impl FromStr for Sscc {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let bare = read::spread::<18>(text, 16, u8::is_ascii_digit)?;
		let mut whole = Inline::EMPTY;
		whole
			.push(b"00".get(bare.len().saturating_sub(16)..).unwrap_or_default())
			.and_then(|()| whole.push(bare.as_bytes()))
			.ok_or(Malformed::Length)?;
		read::of_somebody(checked(whole)?).map(Self)
	}
}

/// `digits`, if the last of them is the check digit of the others.
fn checked<const N: usize>(digits: Inline<N>) -> Result<Inline<N>, Malformed> {
	match digits.as_bytes().split_last() {
		Some((check, body)) if *check == check_digit(body) => Ok(digits),
		_ => Err(Malformed::CheckDigit),
	}
}

/// The check digit that follows `body`, section 7.9 of the General Specifications: weights 3 and 1 in turn from
/// the right, and what the sum lacks to a multiple of ten.
pub(super) fn check_digit(body: &[u8]) -> u8 {
	let weights = [3, 1].into_iter().cycle();
	let sum = body
		.iter()
		.rev()
		.zip(weights)
		.fold(0, |sum, (digit, weight)| (sum + read::value(*digit) * weight) % 10);
	b'0' + (10 - sum) % 10
}
