//! A license to fill in.

use crate::shared::{credential::now, files};
use anyhow::Result;
use bonafide_primitives::Date;
use clap::{Args, ValueEnum};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct New {
	/// What the licensee may do
	role: Role,
	/// Under a license of your own, and not a right
	#[arg(long)]
	sublicense: bool,
	/// Keep licensee, role, products and countries from the register
	#[arg(long)]
	private: bool,
	/// New file for the license. Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Role {
	/// Make the goods
	Manufacturer,
	/// Bring them into the country
	Importer,
	/// Sell them to the public
	Retailer,
}

pub fn run(command: &New) -> Result<ExitCode> {
	let today = Date::from_moment(now()?);
	let text = serde_json::to_string_pretty(&template(command, today))?;
	match &command.out {
		Some(out) => files::write_new(out, &text)?,
		None => println!("{text}"),
	}
	Ok(ExitCode::SUCCESS)
}

/// A license for a year with all that can be said. What does not apply is taken out; what stays blank, `check` names.
fn template(command: &New, today: Date) -> Value {
	let company = json!({ "name": "", "lei": "" });
	let role = match command.role {
		Role::Manufacturer => "manufacturer",
		Role::Importer => "importer",
		Role::Retailer => "retailer",
	};
	let mut license = json!({
		"right": "",
		"licensor": company,
		"licensee": company,
		"role": role,
		"products": [""],
		"countries": [""],
		"quantity": "",
		"from": today,
		"until": today.plus_days(364),
		"sublicensing": 0,
		"signedOn": today,
	});
	if command.sublicense {
		license["parent"] = json!("");
	}
	if command.private {
		license["private"] = json!(true);
	}
	license
}
