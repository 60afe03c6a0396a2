//! Origin calculator: whether a good originates, from its bill of materials and the rule that it must meet.
//!
//! Tariff shift with exceptions, de minimis by value, regional value content by any method that is a share of the transaction value
//! or the net cost, and goods made of parts classified like themselves. Not here: de minimis by weight, accumulation, averaging of
//! materials, and the particular calculations for automotive goods.
//!
//! Everything is exact: amounts are whole numbers, shares are compared by multiplication, and a percentage is rounded only to be
//! printed: to two decimals, down where it must be reached and up where it must not be exceeded, so that no print claims too much.

mod amount;
mod explain;
mod judge;
mod rule;
mod tariff;
mod terms;
mod worksheet;

pub use amount::{Amount, Percent, Share};
pub use judge::{Test, Tested, Verdict};
pub use rule::{Base, Counts, Rule, ValueTest};
pub use tariff::{Level, Provision, TariffShift};
pub use terms::{Basis, DeMinimis, Parts, Terms};
pub use worksheet::{Currency, GoodMade, Material, Worksheet};

use crate::Refusal;
use serde::{Deserialize, Serialize};

/// A worksheet with the verdict that follows from it under the agreement's terms. One always follows from the other: a calculation
/// whose verdict is another is refused when it is read.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", try_from = "Written")]
pub struct Calculation {
	worksheet: Worksheet,
	terms: Terms,
	verdict: Verdict,
}

/// A calculation as written: terms that are known here, and the verdict, need not be.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
	worksheet: Worksheet,
	#[serde(default)]
	terms: Option<Terms>,
	#[serde(default)]
	verdict: Option<Verdict>,
}

impl Calculation {
	/// Calculates. `terms` are those known here for the agreement, if none are given.
	pub fn new(worksheet: Worksheet, terms: Option<Terms>) -> Result<Self, Refusal> {
		let terms = terms.or_else(|| Terms::of(&worksheet.agreement)).ok_or_else(|| {
			let known = Terms::agreements().join(", ");
			Refusal::new(
				"agreement",
				format!("has no terms here, but for {known}: give them as `terms`"),
			)
		})?;
		let basis = worksheet.check(&terms)?;
		Ok(Self {
			verdict: judge::judge(&worksheet, &terms, basis),
			worksheet,
			terms,
		})
	}

	/// Reads a worksheet, alone or as a calculation with terms of its own, and calculates.
	pub fn read_json(text: &str) -> Result<Self, Refusal> {
		let value: serde_json::Value = serde_json::from_str(text).map_err(|error| Refusal::new(".", error))?;
		if value.get("worksheet").is_some() {
			return Ok(serde_path_to_error::deserialize(value)?);
		}
		Self::new(serde_path_to_error::deserialize(value)?, None)
	}

	/// What it was calculated from.
	pub fn worksheet(&self) -> &Worksheet {
		&self.worksheet
	}

	/// What came out.
	pub fn verdict(&self) -> &Verdict {
		&self.verdict
	}

	/// How it came out: a sentence for each step, to be read by a person.
	pub fn explain(&self) -> Vec<String> {
		explain::explain(&self.worksheet, &self.terms, &self.verdict)
	}
}

impl TryFrom<Written> for Calculation {
	type Error = String;

	fn try_from(written: Written) -> Result<Self, String> {
		let calculation =
			Self::new(written.worksheet, written.terms).map_err(|refusal| refusal.below("worksheet").to_string())?;
		match written.verdict {
			Some(verdict) if verdict != calculation.verdict => {
				Err("has a verdict that does not follow from its worksheet".into())
			}
			_ => Ok(calculation),
		}
	}
}
