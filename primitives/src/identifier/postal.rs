//! Postal items.

use super::{identifier, read, Country, Inline};
use crate::Malformed;
use core::{fmt, str::FromStr};

/// Identifier of a postal item, UPU standard S10: service indicator of two letters, serial number of eight
/// digits, check digit, country of the post that issued it.
///
/// Reads any groups in which labels print it too: `RA 473 124 829 GB`, `RA 47312482 9 GB`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostalItem {
	service: Inline<2>,
	/// Serial number and check digit.
	number: Inline<9>,
	country: Country,
}

identifier!(
	PostalItem,
	"postal item identifier",
	up to 13,
	"^[A-Z] *[A-Z]( *[0-9]){9} *[A-Z] *[A-Z]$"
);

impl PostalItem {
	/// The service indicator, such as `RA` of registered letters.
	pub fn service(&self) -> &str {
		self.service.as_str()
	}

	/// The country of the post that issued it.
	pub fn country(&self) -> Country {
		self.country
	}
}

impl fmt::Display for PostalItem {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "{}{}{}", self.service.as_str(), self.number.as_str(), self.country)
	}
}

impl FromStr for PostalItem {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let bare = read::spread::<13>(text, 13, read::is_upper_or_digit)?;
		let bare = bare.as_str();
		let (service, rest) = bare.split_at_checked(2).ok_or(Malformed::Length)?;
		let (number, country) = rest.split_at_checked(9).ok_or(Malformed::Length)?;
		let service = read::characters(service, 2, u8::is_ascii_uppercase)?;
		let number = read::characters::<9>(number, 9, u8::is_ascii_digit)?;
		let country = country.parse()?;
		match number.as_bytes().split_last() {
			Some((check, serial)) if read::value(*check) == check_digit(serial) => Ok(Self {
				service,
				number,
				country,
			}),
			_ => Err(Malformed::CheckDigit),
		}
	}
}

/// The check digit of a serial number: 11 less the weighted sum modulo 11, where 10 becomes 0 and 11 becomes 5.
fn check_digit(serial: &[u8]) -> u8 {
	let weights = [8, 6, 4, 2, 3, 5, 9, 7];
	let sum = serial
		.iter()
		.zip(weights)
		.fold(0, |sum, (digit, weight)| (sum + read::value(*digit) * weight) % 11);
	match 11 - sum {
		10 => 0,
		11 => 5,
		check => check,
	}
}
