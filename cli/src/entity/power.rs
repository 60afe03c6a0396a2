//! The power that a company gives to an account or a broker.

use super::one_of;
use bonafide_primitives::{Date, Moment, Scope};
use serde_json::{json, Value};

#[derive(clap::Args)]
pub struct Power {
	/// A power: certify, license, file, respond or manage; can be given again
	#[arg(long = "scope", required = true, value_parser = scope)]
	scopes: Vec<String>,
	/// The last day of it, in UTC. Default: until it is taken back
	#[arg(long, value_name = "DATE")]
	until: Option<Date>,
}

impl Power {
	/// `arguments` with the scopes and the end of this power.
	pub fn put_into(mut self, mut arguments: Value) -> Value {
		self.scopes.sort();
		self.scopes.dedup();
		arguments["scopes"] = json!(self.scopes);
		arguments["until"] = json!(self.until.map(end));
		arguments
	}
}

/// The first moment after the day.
fn end(day: Date) -> Moment {
	day.plus_days(1).unwrap_or(day).midnight()
}

fn scope(text: &str) -> Result<String, String> {
	one_of(text, &Scope::ALL.map(|scope| format!("{scope:?}")))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_power_lasts_through_its_last_day() {
		let power = Power {
			scopes: ["Respond", "File", "File"].map(String::from).to_vec(),
			until: "1970-01-01".parse().ok(),
		};
		let expected = json!({ "broker": "A", "scopes": ["File", "Respond"], "until": 86_400_000 });
		assert_eq!(power.put_into(json!({ "broker": "A" })), expected);
		assert_eq!(scope("FILE").as_deref(), Ok("File"));
	}
}
