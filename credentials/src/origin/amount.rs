//! Money and percentages as exact whole numbers, never floats.

use serde::{de, Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};

/// Decimal places of an [`Amount`]: materials are often counted in fractions of a cent.
const PLACES: usize = 6;
/// Digits before the point. Ten thousand times the sum of a million such amounts fits into an `i128`.
const MAX_DIGITS: usize = 15;
/// One unit of the currency.
const UNIT: u128 = 10_u128.pow(PLACES as u32);

/// An amount of money, in millionths of a unit of the worksheet's currency. Written as decimal text:
/// `"1250"`, `"12.50"`, `"0.0035"`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Amount(u128);

/// A percentage in hundredths of a percent, from 0 to 100. Written as decimal text: `"60"`, `"7.5"`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Percent(u16);

/// A part of a whole. The part can be below zero: of a good whose foreign materials cost more than it fetches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Share {
	part: i128,
	whole: u128,
}

impl Amount {
	/// True if it is nothing.
	pub const fn is_zero(self) -> bool {
		self.0 == 0
	}

	/// All `amounts` together.
	pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Self {
		Self(amounts.into_iter().fold(0, |sum, amount| sum.saturating_add(amount.0)))
	}

	/// This amount as share of `whole`, which must not be zero.
	pub fn of(self, whole: Self) -> Share {
		Share {
			part: signed(self),
			whole: whole.0,
		}
	}

	/// This amount less `other`, as share of this amount, which must not be zero.
	pub fn without(self, other: Self) -> Share {
		Share {
			part: signed(self).saturating_sub(signed(other)),
			whole: self.0,
		}
	}
}

impl Share {
	/// True if it is `percent` or more. Compared by multiplication, so that nothing is rounded.
	pub fn is_at_least(self, percent: Percent) -> bool {
		self.times_ten_thousand() >= self.scaled(percent)
	}

	/// True if it is `percent` or less. Compared by multiplication, so that nothing is rounded.
	pub fn is_at_most(self, percent: Percent) -> bool {
		self.times_ten_thousand() <= self.scaled(percent)
	}

	/// In percent with two decimals, rounded down, for a share that must be reached.
	pub fn rounded_down(self) -> String {
		hundredths(self.times_ten_thousand().div_euclid(self.divisor()))
	}

	/// In percent with two decimals, rounded up, for a share that must not be exceeded.
	pub fn rounded_up(self) -> String {
		let (hundreds, divisor) = (self.times_ten_thousand(), self.divisor());
		hundredths(hundreds.div_euclid(divisor) + i128::from(hundreds.rem_euclid(divisor) != 0))
	}

	fn divisor(self) -> i128 {
		signed(Amount(self.whole)).max(1)
	}

	fn times_ten_thousand(self) -> i128 {
		self.part.saturating_mul(10_000)
	}

	fn scaled(self, percent: Percent) -> i128 {
		signed(Amount(self.whole)).saturating_mul(percent.0.into())
	}
}

impl fmt::Display for Amount {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		let fraction = format!("{:0PLACES$}", self.0 % UNIT);
		let digits = fraction.trim_end_matches('0').len().max(2);
		write!(f, "{}.{}", self.0 / UNIT, &fraction[..digits])
	}
}

impl fmt::Display for Percent {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match (self.0 / 100, self.0 % 100) {
			(whole, 0) => write!(f, "{whole}"),
			(whole, hundredths) if hundredths % 10 == 0 => write!(f, "{whole}.{}", hundredths / 10),
			(whole, hundredths) => write!(f, "{whole}.{hundredths:02}"),
		}
	}
}

impl FromStr for Amount {
	type Err = &'static str;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		decimal(text, PLACES).map(Self).ok_or(
			"is no amount: up to 15 digits, and up to 6 more after a point, such as \"1250\", \"12.50\" or \"0.0035\"",
		)
	}
}

impl FromStr for Percent {
	type Err = &'static str;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		decimal(text, 2)
			.and_then(|hundredths| u16::try_from(hundredths).ok())
			.filter(|hundredths| *hundredths <= 10_000)
			.map(Self)
			.ok_or("is no percentage from 0 to 100 with up to two decimals, such as \"60\" or \"7.5\"")
	}
}

/// Reads digits, and up to `places` more after a point, as a whole number of the smallest places.
fn decimal(text: &str, places: usize) -> Option<u128> {
	let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
	let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
	if !is_number(whole) || !is_number(fraction) || whole.len() > MAX_DIGITS || fraction.len() > places {
		return None;
	}
	format!("{whole}{fraction:0<places$}").parse().ok()
}

/// Hundredths of a percent in percent.
fn hundredths(number: i128) -> String {
	let sign = if number < 0 { "-" } else { "" };
	let digits = number.unsigned_abs();
	format!("{sign}{}.{:02}", digits / 100, digits % 100)
}

fn signed(amount: Amount) -> i128 {
	i128::try_from(amount.0).unwrap_or(i128::MAX)
}

macro_rules! text {
	($name:ident) => {
		impl Serialize for $name {
			fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
				output.collect_str(self)
			}
		}

		impl<'de> Deserialize<'de> for $name {
			fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
				input
					.deserialize_any(Text)
					.and_then(|text| text.parse().map_err(de::Error::custom))
			}
		}
	};
}

text!(Amount);
text!(Percent);

/// Decimal text, or a whole number of JSON.
struct Text;

impl de::Visitor<'_> for Text {
	type Value = String;

	fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str("a decimal number in quotes, such as \"12.50\", or a whole number")
	}

	fn visit_str<E>(self, text: &str) -> Result<String, E> {
		Ok(text.into())
	}

	fn visit_u64<E>(self, number: u64) -> Result<String, E> {
		Ok(number.to_string())
	}
}
