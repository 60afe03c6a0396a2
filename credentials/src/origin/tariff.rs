//! Tariff shift: the difference asked for between the classification of a material and of the good.

use bonafide_primitives::HsCode;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A change in tariff classification that each non-originating material must undergo.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffShift {
	/// From any other chapter, heading or subheading than the good's.
	pub change: Level,
	/// No change from one of these counts.
	#[serde(default, skip_serializing_if = "Vec::is_empty")]
	pub except: Vec<Provision>,
}

/// A level of the Harmonized System.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Level {
	/// Two digits.
	Chapter,
	/// Four digits.
	Heading,
	/// Six digits.
	Subheading,
}

/// A chapter, heading or subheading, or all from one to another: `61`, `5106`, `8501.10`, `5106-5113`.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(try_from = "String", into = "String")]
pub struct Provision {
	from: String,
	until: String,
}

impl TariffShift {
	/// True if `material` undergoes the change in becoming `good`.
	pub fn is_undergone(&self, material: &HsCode, good: &HsCode) -> bool {
		self.change.of(material) != self.change.of(good) && self.exception(material).is_none()
	}

	/// The exception under which a material falls, if any.
	pub fn exception(&self, material: &HsCode) -> Option<&Provision> {
		self.except.iter().find(|provision| provision.covers(material))
	}
}

impl Level {
	/// The digits of a code at this level.
	pub fn of(self, code: &HsCode) -> &str {
		let digits = match self {
			Self::Chapter => 2,
			Self::Heading => 4,
			Self::Subheading => 6,
		};
		code.digits().get(..digits).unwrap_or_default()
	}
}

impl fmt::Display for Level {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Self::Chapter => "chapter",
			Self::Heading => "heading",
			Self::Subheading => "subheading",
		})
	}
}

impl Provision {
	/// True if the code falls under it.
	pub fn covers(&self, code: &HsCode) -> bool {
		let digits = code.digits().get(..self.from.len()).unwrap_or_default();
		(self.from.as_str()..=self.until.as_str()).contains(&digits)
	}
}

impl TryFrom<String> for Provision {
	type Error = &'static str;

	fn try_from(text: String) -> Result<Self, Self::Error> {
		let digits = |text: &str| text.trim().replace('.', "");
		let (from, until) = text.split_once('-').unwrap_or((&text, &text));
		let (from, until) = (digits(from), digits(until));
		let are_digits = from.bytes().chain(until.bytes()).all(|digit| digit.is_ascii_digit());
		match are_digits && matches!(from.len(), 2 | 4 | 6) && from.len() == until.len() && from <= until {
			true => Ok(Self { from, until }),
			false => {
				Err("is no chapter, heading or subheading, nor two with `-` between: 61, 5106, 8501.10, 5106-5113")
			}
		}
	}
}

impl From<Provision> for String {
	fn from(provision: Provision) -> Self {
		provision.to_string()
	}
}

impl fmt::Display for Provision {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(&self.from)?;
		match self.from == self.until {
			true => Ok(()),
			false => write!(f, "-{}", self.until),
		}
	}
}
