//! `bonafide entity apply`.

use super::{one_of, send};
use crate::chain::Sender;
use anyhow::Result;
use bonafide_primitives::{Country, Lei, Role};
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The LEI of your company
	lei: Lei,
	/// Its legal name, as its LEI record has it
	#[arg(long)]
	name: String,
	/// Its country, such as MX
	#[arg(long)]
	country: Country,
	/// A role to be admitted in, such as producer; can be given again
	#[arg(long = "role", required = true, value_parser = role)]
	roles: Vec<String>,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let (lei, name, country) = (args.lei, args.name, args.country);
	let mut roles = args.roles;
	roles.sort();
	roles.dedup();
	let application = json!({ "lei": lei, "name": name, "country": country, "roles": roles });
	send(&args.sender, json!({ "apply": application })).await
}

fn role(text: &str) -> Result<String, String> {
	one_of(text, &Role::ALL.map(|role| format!("{role:?}")))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_role_is_read_in_any_spelling() {
		for text in ["rightsHolder", "RIGHTSHOLDER", "rights-holder"] {
			assert_eq!(role(text).as_deref(), Ok("RightsHolder"));
		}
		let none = role("maker").unwrap_err();
		assert!(
			none.starts_with("\"maker\" is none of Registrar, Gs1Organization, "),
			"{none}"
		);
	}
}
