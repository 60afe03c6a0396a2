//! `bonafide license verify`: with status lists in place of the chain.

use crate::shared::{
	credential::{self, Presented},
	files,
};
use anyhow::{Context, Result};
use bonafide_credentials::{status_list, License, StatusLists};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// Status list, as `licensing_statusList` answers it; given twice, for revocation and for suspension
	#[arg(long, value_name = "FILE")]
	status_list: Vec<PathBuf>,
	/// An issuer whose status lists are believed, beside the licensor
	#[arg(long, value_name = "DID", requires = "status_list")]
	status_issuer: Option<String>,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let lists = args.status_list.iter().map(|file| {
		status_list::in_answer(&files::read(file)?).with_context(|| format!("{}: is signed by nobody", file.display()))
	});
	let lists = lists.collect::<Result<Vec<_>>>()?;
	let report = args.credential.report_with::<License>(&StatusLists {
		credentials: &lists,
		issuer: args.status_issuer.as_deref(),
	})?;
	credential::print_report(&report)
}
