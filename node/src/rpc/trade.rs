//! `trade_*`: of more than one room.

use super::{
	arguments::parse,
	chain::Chain,
	fault::{Error, Fault},
	list::AtMost,
	method::methods,
	verify::{self, PresentedCertificate, PresentedLicense},
};
use crate::verify::Verification;
use bonafide_runtime_api::{GoodsQuestion, JoinsApi, LicensingView};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The most checks of one call.
const MAX_CHECKS: usize = 100;

methods! {
	/// Up to 100 checks in one call, each with its result or its own error. All are made at the same block.
	@Heavy
	fn trade_verifyMany(chain: &Chain, checks: Checks) -> Result<Results, Fault> {
		let Checks(AtMost(checks)) = checks;
		let items = checks.into_iter().map(|check| made(chain, &check)).collect::<Result<_, _>>()?;
		Ok(Results { items })
	}
}

/// The checks asked for. Each is read by itself: a fault in one is no fault of the others.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
struct Checks(#[schemars(with = "AtMost<Check, MAX_CHECKS>")] AtMost<Box<RawValue>, MAX_CHECKS>);

/// A check, as the method that makes it alone takes it.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
enum Check {
	/// `certificates_verify`.
	Certificate(PresentedCertificate),
	/// `licensing_verify`.
	License(PresentedLicense),
	/// `licensing_check`.
	Goods(GoodsQuestion),
}

/// The results, in the order of the checks.
#[derive(Serialize, JsonSchema)]
struct Results {
	items: Vec<CheckResult>,
}

/// The result of a check.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
enum CheckResult {
	/// The answer.
	Result(Made),
	/// The error that the method alone would answer.
	Error(Error),
}

/// The answer of the method that makes the check alone, but for `at`.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Made {
	Verification(Verification),
	Licensing(LicensingView),
}

/// The result of one check. A fault is one of them all: nobody waits for the rest.
fn made(chain: &Chain, check: &RawValue) -> Result<CheckResult, Fault> {
	match make(chain, check) {
		Ok(made) => Ok(CheckResult::Result(made)),
		Err(fault @ Fault::Busy { .. }) => Err(fault),
		Err(fault) => Ok(CheckResult::Error(fault.into())),
	}
}

/// Makes one check.
fn make(chain: &Chain, check: &RawValue) -> Result<Made, Fault> {
	Ok(match parse(check.get(), "")? {
		Check::Certificate(presented) => Made::Verification(verify::certificate(chain, presented)?),
		Check::License(presented) => Made::Verification(verify::license(chain, presented)?),
		Check::Goods(goods) => {
			let licensing = chain.read(|runtime, at| runtime.license_check(at, goods, Vec::new()));
			Made::Licensing(licensing.map_err(|fault| fault.within("goods"))?)
		}
	})
}
