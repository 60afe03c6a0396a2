use crate::{credential::now, files};
use anyhow::{bail, Result};
use bonafide_primitives::Date;
use clap::Args;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct New {
	/// The agreement: USMCA or CAFTA-DR
	agreement: String,
	/// For identical goods over a year from today, not for one shipment
	#[arg(long)]
	blanket: bool,
	/// New file for the certificate. Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

/// USMCA, Annex 5-A, element 9.
const USMCA_STATEMENT: &str = "I certify that the goods described in this document qualify as originating and the information contained in this document is true and accurate. I assume responsibility for proving such representations and agree to maintain and present upon request or to make available during a verification visit, documentation necessary to support this certification.";

/// In substance that of 19 CFR 10.584(a)(4).
const CAFTA_DR_STATEMENT: &str = "I certify that the information on this document is true and accurate and I assume the responsibility for proving such representations. I understand that I am liable for any false statements or material omissions made on or in connection with this document. I agree to maintain and present upon request, documentation necessary to support these representations. The goods comply with all the requirements for preferential tariff treatment specified for those goods in the Dominican Republic-Central America-United States Free Trade Agreement.";

pub fn run(command: &New) -> Result<ExitCode> {
	let today = Date::from_moment(now()?);
	let mut document = template(&command.agreement)?;
	document["signedOn"] = json!(today);
	match command.blanket {
		true => document["blanketPeriod"] = json!({ "from": today, "until": today.plus_days(364) }),
		false => document["invoice"] = json!(""),
	}
	let text = serde_json::to_string_pretty(&document)?;
	match &command.out {
		Some(out) => files::write_new(out, &text)?,
		None => println!("{text}"),
	}
	Ok(ExitCode::SUCCESS)
}

/// A certificate with every element that most need. What does not apply is taken out; what stays blank, `check` names.
fn template(agreement: &str) -> Result<Value> {
	let statement = match agreement {
		"USMCA" => USMCA_STATEMENT,
		"CAFTA-DR" => CAFTA_DR_STATEMENT,
		_ => bail!("{agreement}: is neither USMCA nor CAFTA-DR"),
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
