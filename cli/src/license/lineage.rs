//! A license on the chain, with every license above it up to the right.

use super::GET;
use crate::{
	chain::Chain,
	shared::show::{at_block, line},
};
use anyhow::{Context, Result};
use serde_json::{json, Value};

/// The last credential of the license that `asked` is one of: the one in force, with its terms.
pub async fn in_force(chain: &Chain, asked: &Value) -> Result<Value> {
	let mut license = asked.clone();
	while let Some(by) = license["supersededBy"].as_str().map(ToOwned::to_owned) {
		let next = chain.find(GET, &[json!(by)]).await?;
		license = next.with_context(|| format!("{by} is gone"))?;
	}
	Ok(license)
}

/// The licenses above `license`, the nearest first.
pub async fn above(chain: &Chain, license: &Value) -> Result<Vec<Value>> {
	let mut found = Vec::new();
	for id in license["chain"].as_array().into_iter().flatten() {
		let above = chain.find(GET, std::slice::from_ref(id)).await?;
		found.push(above.with_context(|| format!("{id} is gone"))?);
	}
	Ok(found)
}

/// `license` and those `above`, as a person reads them.
pub fn page(license: &Value, above: &[Value]) -> String {
	let mut page = String::new();
	line(&mut page, 0, "On the chain", text(license, "id"));
	one(&mut page, 1, license);
	let left = match (license["left"].as_u64(), license["supersededBy"].as_str()) {
		(Some(left), _) => format!("{left}, of this license and all above"),
		(None, Some(by)) => format!("see {by}"),
		(None, None) if license["pruned"] == true => "not kept: its retention is over".into(),
		(None, None) => "without limit".into(),
	};
	line(&mut page, 1, "Units left", &left);
	at_block(&mut page, license);
	for (at, above) in above.iter().enumerate() {
		line(&mut page, 0, &format!("License above ({})", at + 1), text(above, "id"));
		one(&mut page, 1, above);
	}
	page
}

fn one(page: &mut String, depth: usize, license: &Value) {
	let mut say = |name: &str, value: &str| line(page, depth, name, value);
	let state = text(license, "state");
	match license["supersededBy"].as_str() {
		Some(by) => say("State", &format!("{state} by {by}")),
		None => say("State", state),
	}
	say("Right", &license["right"].to_string());
	say("Licensor", text(license, "licensor"));
	match license["licensee"].as_str() {
		Some(licensee) => {
			say("Licensee", licensee);
			say("Role", text(license, "role"));
		}
		None => say("Licensee", "private, and so are role, products and countries"),
	}
	say(
		"Term",
		&format!("{} to {}", text(license, "from"), text(license, "until")),
	);
	if let Some(quota) = license["quota"].as_u64() {
		say("Units drawn", &format!("{} of {quota}", license["drawn"]));
		if text(license, "nesting") == "apart" {
			say("Sublicenses", "draw from their own quotas alone");
		}
	}
	if let Some(levels) = license["sublicensing"].as_u64() {
		say("Sublicense levels", &levels.to_string());
	}
}

fn text<'a>(license: &'a Value, name: &str) -> &'a str {
	license[name].as_str().unwrap_or_default()
}

/// Records as `licensing_get` answers with them.
#[cfg(test)]
pub mod records {
	use serde_json::{json, Value};

	pub fn license() -> Value {
		json!({
			"id": "0x0b",
			"state": "active",
			"supersededBy": null,
			"right": 0,
			"licensor": "A",
			"licensee": "B",
			"role": "retailer",
			"quota": null,
			"nesting": "nested",
			"drawn": 7,
			"left": 400,
			"from": "2026-01-01",
			"until": "2026-12-31",
			"sublicensing": 0,
		})
	}

	pub fn above() -> Value {
		let mut above = license();
		above["id"] = json!("0x0a");
		above["state"] = json!("superseded");
		above["supersededBy"] = json!("0x0c");
		above["licensee"] = Value::Null;
		above["quota"] = json!(1500);
		above["drawn"] = json!(1100);
		above
	}
}

#[cfg(test)]
mod tests {
	use super::{
		records::{above, license},
		*,
	};

	#[test]
	fn a_license_and_those_above_in_words() {
		let page = page(&license(), &[above()]);
		let lines: Vec<_> = page
			.lines()
			.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
			.collect();
		assert_eq!(
			lines,
			[
				"On the chain 0x0b",
				"State active",
				"Right 0",
				"Licensor A",
				"Licensee B",
				"Role retailer",
				"Term 2026-01-01 to 2026-12-31",
				"Sublicense levels 0",
				"Units left 400, of this license and all above",
				"License above (1) 0x0a",
				"State superseded by 0x0c",
				"Right 0",
				"Licensor A",
				"Licensee private, and so are role, products and countries",
				"Term 2026-01-01 to 2026-12-31",
				"Units drawn 1100 of 1500",
				"Sublicense levels 0",
			]
		);
	}

	#[test]
	fn a_quota_that_stands_apart_is_said_to() {
		let mut license = above();
		assert!(!page(&license, &[]).contains("Sublicenses"));
		license["nesting"] = json!("apart");
		assert!(page(&license, &[]).contains("Sublicenses          draw from their own quotas alone\n"));
	}

	#[test]
	fn without_a_quota_there_is_no_limit() {
		let mut license = license();
		license["left"] = Value::Null;
		assert!(page(&license, &[]).contains("Units left           without limit\n"));
		license["pruned"] = json!(true);
		assert!(page(&license, &[]).contains("Units left           not kept: its retention is over\n"));
		license["supersededBy"] = json!("0x0c");
		assert!(page(&license, &[]).contains("Units left           see 0x0c\n"));
	}
}
