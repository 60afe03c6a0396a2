//! A certificate to fill in.

use crate::shared::{credential::now, files};
use anyhow::{bail, Result};
use bonafide_primitives::Date;
use clap::Args;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct New {
	/// The agreement: USMCA, CAFTA-DR or NAFTA
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

/// In substance that of CBP Form 434, field 11.
const NAFTA_STATEMENT: &str = "I certify that the information on this document is true and accurate and I assume the responsibility for proving such representations. I understand that I am liable for any false statements or material omissions made on or in connection with this document. I agree to maintain and present upon request, documentation necessary to support this certificate, and to inform, in writing, all persons to whom the certificate was given of any changes that could affect the accuracy or validity of this certificate. The goods originated in the territory of one or more of the parties, and comply with the origin requirements specified for those goods in the North American Free Trade Agreement.";

pub fn run(command: &New) -> Result<ExitCode> {
	let today = Date::from_moment(now()?);
	let mut document = template(&command.agreement)?;
	// What has ended was signed on another day than this.
	let (signed_on, until) = match command.agreement.as_str() {
		NAFTA => (json!(""), json!("")),
		_ => (json!(today), json!(today.plus_days(364))),
	};
	match command.blanket {
		true => document["blanketPeriod"] = json!({ "from": signed_on, "until": until }),
		false => document["invoice"] = json!(""),
	}
	document["signedOn"] = signed_on;
	warn_if_ended(&document);
	let text = serde_json::to_string_pretty(&document)?;
	match &command.out {
		Some(out) => files::write_new(out, &text)?,
		None => println!("{text}"),
	}
	Ok(ExitCode::SUCCESS)
}

const NAFTA: &str = "NAFTA";

/// Says of a certificate under an agreement that has ended what it is still good for.
pub fn warn_if_ended(document: &Value) {
	if document["agreement"] == NAFTA {
		eprintln!(
			"NAFTA ended on 2020-06-30, and its certificates were accepted for four years: after 2024-06-30 no claim can rest on one, \
			 and the chain anchors none. Write down one that was signed by 2020-06-30 to keep it, and to answer customs about entries \
			 of its time. Goods entered since 2020-07-01 are certified under USMCA."
		);
	}
}

/// A certificate with every element that most need. What does not apply is taken out; what stays blank, `check` names.
fn template(agreement: &str) -> Result<Value> {
	let statement = match agreement {
		"USMCA" => USMCA_STATEMENT,
		"CAFTA-DR" => CAFTA_DR_STATEMENT,
		NAFTA => NAFTA_STATEMENT,
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
