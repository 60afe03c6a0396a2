//! `bonafide entry findings`.

use super::{filed, screening::Format};
use crate::{
	chain::{Chain, Node},
	shared::{files, key},
};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::FindingsReport;
use bonafide_primitives::EntryNumber;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	number: EntryNumber,
	/// File with the filer's private key
	#[arg(long, value_name = "FILE", required_unless_present = "report")]
	key: Option<PathBuf>,
	/// The report that customs handed over, in place of a key
	#[arg(long, value_name = "FILE", conflicts_with = "key")]
	report: Option<PathBuf>,
	#[command(flatten)]
	format: Format,
	#[command(flatten)]
	node: Node,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let number = args.number;
	let chain = Chain::connect(&args.node).await?;
	let (_, sealed) = filed::sealed(&chain, number).await?;
	let posted = sealed
		.posted
		.with_context(|| format!("{number}: customs has posted no findings yet"))?;
	let report = match (&args.key, &args.report) {
		(Some(file), _) => {
			let key = key::read_sealing(file)?;
			let sealed = filed::report(&chain, number).await?;
			FindingsReport::open(number, &posted.report, &sealed, &key).with_context(|| number.to_string())?
		}
		(None, file) => {
			let file = file.clone().unwrap_or_default();
			let report: FindingsReport = files::read_json(&file)?;
			ensure!(
				report.number == number && report.commitment() == posted.report,
				"{}: is not the report that customs posted on {number}",
				file.display()
			);
			report
		}
	};
	args.format.print(&number.to_string(), &report.lines, &report)
}
