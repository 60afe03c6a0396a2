//! `trade_*`: of more than one room.

use super::{
	certificates,
	chain::{Answer, Chain},
	fault::Fault,
	license,
	method::{json, parse, Arguments, Method, Parameter},
};
use crate::verify::Verification;
use bonafide_runtime_api::{GoodsQuestion, LicensingApi, LicensingView};
use jsonrpsee::types::ErrorObjectOwned;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sp_core::H256;

/// The most checks of one call.
const MAX_CHECKS: usize = 100;

/// A check, as the method that makes it alone takes it.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
enum Check {
	/// `certificates_verify`.
	Certificate(certificates::PresentedCertificate),
	/// `licensing_verify`.
	License(license::PresentedLicense),
	/// `licensing_check`.
	Goods(GoodsQuestion),
}

/// What the checks came to, in the order asked.
#[derive(Serialize, JsonSchema)]
struct Findings {
	/// For each check its result or its error.
	items: Vec<Found>,
}

/// What a check came to.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
enum Found {
	/// The answer.
	Result(Made),
	/// Why there is none.
	Error(Refused),
}

/// What the method answers that makes the check alone, but for `at`.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Made {
	Verification(Verification),
	Licensing(LicensingView),
}

/// An error as the method alone would answer it.
#[derive(Serialize, JsonSchema)]
struct Refused {
	/// Its number.
	code: i32,
	/// What is wrong.
	message: String,
	/// Its name, and the field at fault.
	data: Value,
}

pub fn methods() -> Vec<Method> {
	vec![Method::new::<Findings>(
		"trade_verifyMany",
		"Up to 100 checks in one call, each with its result or its own error. All are made at the same block.",
		vec![Parameter::required::<Vec<Check>>("checks")],
		verify_many,
	)]
}

fn verify_many(chain: &Chain, given: Arguments) -> Result<Value, Fault> {
	let given = given.only(&["checks"])?;
	let checks: Vec<Value> = given.get("checks")?;
	if checks.len() > MAX_CHECKS {
		let reason = format!("{} given; at most {MAX_CHECKS} are made in one call", checks.len());
		return Err(Fault::invalid("checks", reason));
	}
	let at = chain.ask(given.at()?, |_, at| Ok(at))?;
	json(at.and_then(|at| {
		let items = checks.into_iter().map(|check| make(chain, at, check).into());
		Ok(Findings { items: items.collect() })
	})?)
}

/// Makes one check at the block `at`.
fn make(chain: &Chain, at: H256, check: Value) -> Result<Made, Fault> {
	let at = Some(at);
	Ok(match parse(check, "")? {
		Check::Certificate(presented) => {
			Made::Verification(certificates::verify(chain, at, presented).map(Answer::into_inner)?)
		}
		Check::License(presented) => Made::Verification(license::verify(chain, at, presented).map(Answer::into_inner)?),
		Check::Goods(goods) => {
			let checked = chain.ask(at, |runtime, at| runtime.check(at, goods, Vec::new()))?;
			Made::Licensing(checked.into_inner())
		}
	})
}

impl From<Result<Made, Fault>> for Found {
	fn from(made: Result<Made, Fault>) -> Self {
		match made {
			Ok(made) => Self::Result(made),
			Err(fault) => {
				let error = ErrorObjectOwned::from(fault);
				let data = error.data().and_then(|data| serde_json::from_str(data.get()).ok());
				Self::Error(Refused {
					code: error.code(),
					message: error.message().into(),
					data: data.unwrap_or_default(),
				})
			}
		}
	}
}
