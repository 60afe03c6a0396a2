//! `bonafide license quota`.

use super::{lineage, GET};
use crate::chain::status::{self, Args};
use anyhow::Result;
use serde_json::{json, Value};
use std::process::ExitCode;

pub async fn run(args: Args) -> Result<ExitCode> {
	status::run_with(args, GET, async |chain, license| {
		let above = lineage::above(chain, &license).await?;
		Ok(quota(&license, &above))
	})
	.await
}

/// The units drawn of `license` and of those `above`, and the units that all of them leave.
fn quota(license: &Value, above: &[Value]) -> Value {
	let own = |license: &Value| json!({ "id": license["id"], "quota": license["quota"], "drawn": license["drawn"] });
	let mut told = own(license);
	told["left"] = license["left"].clone();
	told["above"] = above.iter().map(own).collect();
	told
}

#[cfg(test)]
mod tests {
	use super::{
		super::lineage::records::{above, license},
		*,
	};

	#[test]
	fn the_quota_is_that_of_the_whole_chain() {
		assert_eq!(
			quota(&license(), &[above()]),
			json!({
				"id": "0x0b",
				"quota": null,
				"drawn": 7,
				"left": 400,
				"above": [{ "id": "0x0a", "quota": 1500, "drawn": 1100 }],
			})
		);
	}
}
