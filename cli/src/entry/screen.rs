//! `bonafide entry screen`.

use super::{filer::Filing, given, licenses::PrivateLicenses, screening};
use crate::chain::{Chain, Node};
use anyhow::{anyhow, bail, Context, Result};
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The entry, as for `file`
	entry: PathBuf,
	#[command(flatten)]
	licenses: PrivateLicenses,
	#[command(flatten)]
	filing: Filing,
	#[command(flatten)]
	format: screening::Format,
	#[command(flatten)]
	node: Node,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let licenses = args.licenses.read()?;
	let filer = args.filing.read()?;
	let (entries, faults) = given::read(std::slice::from_ref(&args.entry))?;
	if let Some(fault) = faults.first() {
		bail!("{fault}");
	}
	let chain = Chain::connect(&args.node).await?;
	let mut outcome = ExitCode::SUCCESS;
	for mut entry in entries {
		if let Some(filer) = &filer {
			filer.show_in(&mut entry.document);
		}
		let asked = [json!(entry.document), json!(licenses)];
		let answer = chain.find::<Value>("customs_screen", &asked).await;
		let answer = answer.map_err(|error| anyhow!("{}", entry.fault(&format!("{error:#}"))))?;
		let answer = answer.context("the node screens no entry")?;
		let name = entry.document.get("number").and_then(Value::as_str);
		let found = args
			.format
			.print(name.unwrap_or_default(), &screening::findings(&answer)?, &answer)?;
		if found != ExitCode::SUCCESS {
			outcome = found;
		}
	}
	Ok(outcome)
}
