//! `bonafide certificate new`.

use super::{
	columns,
	statement::{self, Language, Statements},
};
use crate::{
	rows,
	shared::{clock, files},
};
use anyhow::{Context, Result};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The agreement: USMCA, CAFTA-DR or NAFTA
	agreement: String,
	/// Cover identical goods over a year from today, not one shipment
	#[arg(long)]
	blanket: bool,
	/// The language of the statement: one in which the agreement lets it be written
	#[arg(long, value_enum, default_value_t = Language::En, conflicts_with = "table")]
	language: Language,
	/// Make the columns of a table instead, in which `issue` finds a certificate in each row
	#[arg(long)]
	table: bool,
	/// Leave out the columns that this template fills in
	#[arg(long, value_name = "FILE", requires = "table")]
	template: Option<PathBuf>,
	/// New file for the certificate, or for the table: FILE.xlsx is a workbook whose cells are text, any other CSV.
	/// Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	if args.table {
		return blank_table(args);
	}
	let today = clock::today()?;
	let mut document = template(&args.agreement, args.language)?;
	// A certificate under an agreement that has ended was signed on an earlier day.
	let (signed_on, until) = match args.agreement.as_str() {
		NAFTA => (json!(""), json!("")),
		_ => (json!(today), json!(today.plus_days(364))),
	};
	match args.blanket {
		true => document["blanketPeriod"] = json!({ "from": signed_on, "until": until }),
		false => document["invoice"] = json!(""),
	}
	document["signedOn"] = signed_on;
	warn_if_ended(&document);
	let text = serde_json::to_string_pretty(&document)?;
	files::write_or_print(args.out.as_deref(), &text)?;
	Ok(ExitCode::SUCCESS)
}

/// Writes the head of a table with the columns that certificates under the agreement need.
fn blank_table(args: &Args) -> Result<ExitCode> {
	statements(&args.agreement)?;
	let (needs_rule, is_blanket) = (args.agreement == "CAFTA-DR", args.blanket);
	let columns = columns::usual().without(|path| match path {
		"goods.#.rule" => !needs_rule,
		"invoice" => is_blanket,
		_ => path.starts_with("blanketPeriod.") && !is_blanket,
	});
	let told = args.template.as_deref().map(files::read_json::<Value>).transpose()?;
	rows::write_blank(args.out.as_deref(), &columns.beyond(&told.unwrap_or_else(|| json!({}))))?;
	Ok(ExitCode::SUCCESS)
}

const NAFTA: &str = "NAFTA";

/// Warns of an agreement that has ended, and says what its certificates are still good for.
pub fn warn_if_ended(document: &Value) {
	if document["agreement"] == NAFTA {
		eprintln!(
			"NAFTA ended on 2020-06-30, and its certificates were accepted for four years: after 2024-06-30 no claim \
			 can rest on one, and the chain anchors none. Write down one that was signed by 2020-06-30 to keep it, \
			 and to answer customs about entries of its time. Goods entered since 2020-07-01 are certified under \
			 USMCA."
		);
	}
}

/// The statements under `agreement`.
fn statements(agreement: &str) -> Result<&'static Statements> {
	statement::under(agreement).with_context(|| format!("{agreement}: is none of USMCA, CAFTA-DR and NAFTA"))
}

/// A certificate with the elements that most need, all blank: an element that does not apply is to be taken out, and
/// `check` names those left blank.
fn template(agreement: &str, language: Language) -> Result<Value> {
	let statements = statements(agreement)?;
	let statement = statements.get(&language).with_context(|| {
		let languages: Vec<_> = statements.keys().map(Language::to_string).collect();
		format!(
			"{agreement}: a certification is in {}, not in {language}",
			languages.join(" or ")
		)
	})?;
	let address = json!({ "street": "", "city": "", "region": "", "postalCode": "", "country": "" });
	let company = json!({ "name": "", "lei": "", "address": address, "telephone": "", "email": "" });
	let mut good = json!({ "description": "", "hs": "", "criterion": "", "origin": "" });
	if agreement == "CAFTA-DR" {
		good["rule"] = json!("");
	}
	Ok(json!({
		"agreement": agreement,
		"certification": "",
		"certifier": {
			"name": "", "title": "", "organization": "", "lei": "", "address": address, "telephone": "", "email": "",
		},
		"exporter": company,
		"producer": company,
		"importer": company,
		"goods": [good],
		"statement": statement,
	}))
}
