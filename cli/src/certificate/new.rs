//! `bonafide certificate new`.

use super::statement;
use crate::shared::{clock, files};
use anyhow::{bail, Result};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The agreement: USMCA, CAFTA-DR or NAFTA
	agreement: String,
	/// Cover identical goods over a year from today, not one shipment
	#[arg(long)]
	blanket: bool,
	/// New file for the certificate. Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let today = clock::today()?;
	let mut document = template(&args.agreement)?;
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

/// A certificate with the elements that most need, all blank: an element that does not apply is to be taken out, and
/// `check` names those left blank.
fn template(agreement: &str) -> Result<Value> {
	let statement = match agreement {
		"USMCA" => statement::USMCA,
		"CAFTA-DR" => statement::CAFTA_DR,
		NAFTA => statement::NAFTA,
		_ => bail!("{agreement}: is none of USMCA, CAFTA-DR and NAFTA"),
	};
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
