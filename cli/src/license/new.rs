//! `bonafide license new`.

use super::columns;
use crate::{
	rows,
	shared::{clock, files},
};
use anyhow::Result;
use bonafide_primitives::Date;
use clap::ValueEnum;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The role in which the licensee may use the right
	role: Role,
	/// Grant under a license of your own, not under a right
	#[arg(long)]
	sublicense: bool,
	/// Keep licensee, role, products and countries from the register
	#[arg(long)]
	private: bool,
	/// Make the columns of a table instead, in which `grant` finds a license in each row
	#[arg(long)]
	table: bool,
	/// Leave out the columns that this template fills in
	#[arg(long, value_name = "FILE", requires = "table")]
	template: Option<PathBuf>,
	/// New file for the license, or for the table: FILE.xlsx is a workbook whose cells are text, any other CSV.
	/// Default: print it
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

pub fn run(args: &Args) -> Result<ExitCode> {
	if args.table {
		return blank_table(args);
	}
	let today = clock::today()?;
	let text = serde_json::to_string_pretty(&template(args, today))?;
	files::write_or_print(args.out.as_deref(), &text)?;
	Ok(ExitCode::SUCCESS)
}

/// Writes the head of a table with the columns that such licenses need.
fn blank_table(args: &Args) -> Result<ExitCode> {
	let mut columns = columns::usual();
	if args.sublicense {
		columns = columns.with("parent", rows::Meaning::Text);
	}
	if args.private {
		columns = columns.with("private", rows::Meaning::YesNo);
	}
	let told = args.template.as_deref().map(files::read_json::<Value>).transpose()?;
	rows::write_blank(args.out.as_deref(), &columns.beyond(&told.unwrap_or_else(|| json!({}))))?;
	Ok(ExitCode::SUCCESS)
}

/// A license for a year with every term that there is: a term that does not apply is to be taken out, and `check` names
/// those left blank.
fn template(args: &Args, today: Date) -> Value {
	let company = json!({ "name": "", "lei": "" });
	let role = match args.role {
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
	if args.sublicense {
		license["parent"] = json!("");
	}
	if args.private {
		license["private"] = json!(true);
	}
	license
}
