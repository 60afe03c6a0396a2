//! `bonafide license quota`.

use super::{lineage, GET};
use crate::chain::status::{self, Args};
use anyhow::Result;
use serde_json::{json, Value};
use std::process::ExitCode;

pub async fn run(args: Args) -> Result<ExitCode> {
	status::run_with(args, GET, async |chain, asked| {
		let license = lineage::in_force(chain, &asked).await?;
		let above = lineage::above(chain, &license).await?;
		Ok(quota(&asked, &license, &above))
	})
	.await
}

/// The units drawn of `license`, whose last credential it is, and of those `above`; and the units that all of them
/// leave. One that was `asked` for by an earlier credential is told as such; of one whose retention is over nothing is
/// known.
fn quota(asked: &Value, license: &Value, above: &[Value]) -> Value {
	let own = |license: &Value| match license["pruned"] == true {
		true => json!({ "id": license["id"], "pruned": true }),
		false => json!({ "id": license["id"], "quota": license["quota"], "drawn": license["drawn"] }),
	};
	let mut told = own(license);
	if asked["id"] != license["id"] {
		told["id"] = asked["id"].clone();
		told["supersededBy"] = license["id"].clone();
	}
	if license["pruned"] != true {
		told["left"] = license["left"].clone();
	}
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
			quota(&license(), &license(), &[above()]),
			json!({
				"id": "0x0b",
				"quota": null,
				"drawn": 7,
				"left": 400,
				"above": [{ "id": "0x0a", "quota": 1500, "drawn": 1100 }],
			})
		);
	}

	#[test]
	fn the_quota_of_an_earlier_credential_is_that_of_the_license() {
		let mut amended = license();
		amended["id"] = json!("0x0c");
		amended["quota"] = json!(2500);
		let told = quota(&license(), &amended, &[]);
		let expected =
			json!({ "id": "0x0b", "supersededBy": "0x0c", "quota": 2500, "drawn": 7, "left": 400, "above": [] });
		assert_eq!(told, expected);
	}

	#[test]
	fn of_a_license_whose_retention_is_over_no_numbers_are_told() {
		let mut pruned = license();
		pruned["pruned"] = json!(true);
		let told = quota(&pruned, &pruned, std::slice::from_ref(&pruned));
		assert_eq!(
			told,
			json!({ "id": "0x0b", "pruned": true, "above": [{ "id": "0x0b", "pruned": true }] })
		);
	}
}
