//! The origin calculator: it judges by a bill of materials and the product's rule if a good originates.
//!
//! It knows the tariff shift with exceptions, de minimis by value, the regional value content as a
//! share of the transaction value or the net cost, and goods made of parts classified like themselves.
//! It does not know de minimis by weight, accumulation, averaging of materials, or the calculations for
//! automotive goods.
//!
//! Everything is exact: amounts are whole numbers, and shares are compared by multiplication. A
//! percentage is rounded only to be printed, with two decimals: down where it must be reached, up where
//! it must not be exceeded. So no print claims too much.
//!
//! ```
//! use bonafide_credentials::origin::Calculation;
//!
//! let calculation = Calculation::read_json(r#"{
//!     "agreement": "USMCA",
//!     "criterion": "B",
//!     "good": { "description": "Electric kettle", "hs": "8516.79" },
//!     "currency": "USD",
//!     "transactionValue": "100.00",
//!     "materials": [
//!         { "description": "Steel body", "hs": "7323.93", "value": "20.00", "originating": true },
//!         { "description": "Cord set", "hs": "8544.42", "value": "30.00", "originating": false },
//!         { "description": "Heating element", "hs": "8516.80", "value": "10.00", "originating": false }
//!     ],
//!     "rules": [{ "tariffShift": { "change": "heading" } }]
//! }"#)?;
//! for sentence in calculation.explain() {
//!     println!("{sentence}");
//! }
//! // The element is of the kettle's heading, but no more than 10 % of its value: de minimis.
//! assert!(calculation.verdict().originates);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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

use crate::{document::draft, json::same_shape, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A worksheet with the verdict that follows from it under the agreement's terms. A calculation whose
/// verdict does not follow is refused when it is read.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", try_from = "Written")]
pub struct Calculation {
	worksheet: Worksheet,
	terms: Terms,
	verdict: Verdict,
}

/// A calculation as written. The terms of an agreement known here may be left out, and the verdict always.
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
	/// Calculates by the terms of the agreement; by `terms` only where those of the agreement are not known here, and
	/// then the [explanation](Self::explain) says so.
	///
	/// # Errors
	/// If there are no terms, or others than those known here for the agreement, or if the worksheet lacks an amount or
	/// a rule that its criterion asks for.
	pub fn new(worksheet: Worksheet, terms: Option<Terms>) -> Result<Self, Refusal> {
		let agreement = &worksheet.agreement;
		let terms = match (Terms::of(agreement), terms) {
			(Some(known), Some(given)) if given != known => {
				let reason = format!("are other than those of {agreement}, by which it is calculated: leave them out");
				return Err(Refusal::new("terms", reason));
			}
			(Some(known), _) => known,
			(None, Some(given)) => given,
			(None, None) => {
				let known = Terms::agreements().join(", ");
				let reason = format!("has no terms here, but for {known}: give them as `terms`");
				return Err(Refusal::new("agreement", reason));
			}
		};
		let basis = worksheet.check(&terms)?;
		Ok(Self {
			verdict: judge::judge(&worksheet, &terms, basis),
			worksheet,
			terms,
		})
	}

	/// Reads a worksheet, alone or as a calculation with terms of its own, and calculates.
	///
	/// # Errors
	/// As for [`Self::new`], and if a field is malformed.
	pub fn read_json(text: &str) -> Result<Self, Refusal> {
		let given = draft(text)?;
		match given.get("worksheet") {
			Some(_) => Self::read(&given),
			None => {
				let worksheet: Worksheet = serde_path_to_error::deserialize(&given)?;
				same_shape(&given, &worksheet)?;
				Self::new(worksheet, None)
			}
		}
	}

	/// Reads a calculation, such as a certificate carries.
	///
	/// # Errors
	/// As for [`Self::new`], and if a field is malformed or the verdict does not follow.
	pub fn read(given: &Value) -> Result<Self, Refusal> {
		let calculation: Self = serde_path_to_error::deserialize(given)?;
		same_shape(given, &calculation)?;
		Ok(calculation)
	}

	/// True if it is calculated by terms that the producer gives: those of its agreement are not known here.
	pub fn has_own_terms(&self) -> bool {
		Terms::of(&self.worksheet.agreement).is_none()
	}

	/// The facts that it was calculated from.
	pub fn worksheet(&self) -> &Worksheet {
		&self.worksheet
	}

	/// The result.
	pub fn verdict(&self) -> &Verdict {
		&self.verdict
	}

	/// A sentence for each step, to be read by a person.
	pub fn explain(&self) -> Vec<String> {
		explain::explain(self)
	}
}

impl TryFrom<Written> for Calculation {
	type Error = String;

	fn try_from(written: Written) -> Result<Self, String> {
		let calculation = Self::new(written.worksheet, written.terms).map_err(|refusal| match &*refusal.field {
			"terms" => refusal.to_string(),
			_ => refusal.below("worksheet").to_string(),
		})?;
		match written.verdict {
			Some(verdict) if verdict != calculation.verdict => {
				Err("has a verdict that does not follow from its worksheet".into())
			}
			_ => Ok(calculation),
		}
	}
}
