//! Every fault of a certificate, before it is signed.

use super::{new::warn_if_ended, origin::Worksheets};
use crate::shared::files;
use anyhow::{Context, Result};
use bonafide_credentials::Refusal;
use clap::Args;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Check {
	/// The certificate, as JSON
	document: PathBuf,
	#[command(flatten)]
	worksheets: Worksheets,
}

pub fn run(command: &Check) -> Result<ExitCode> {
	let file = &command.document;
	let mut document: Value = serde_json::from_str(&files::read(file)?).with_context(|| file.display().to_string())?;
	command.worksheets.put_into(&mut document)?;
	warn_if_ended(&document);
	let faults = bonafide_credentials::check(&document);
	let listed: Vec<_> = faults
		.iter()
		.map(|Refusal { field, reason }| json!({ "field": field, "reason": reason }))
		.collect();
	let answer = json!({ "complete": faults.is_empty(), "faults": listed });
	println!("{}", serde_json::to_string_pretty(&answer)?);
	Ok(match faults.is_empty() {
		true => ExitCode::SUCCESS,
		false => ExitCode::FAILURE,
	})
}
