//! `bonafide certificate disclose`.

use crate::shared::{credential::Presented, files};
use anyhow::{Context, Result};
use bonafide_credentials::{Certificate, Choice};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
#[group(id = "elements", required = true, multiple = false, args = ["only", "all_but"])]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// Show these and all within them, such as `goods[0],producer`. An origin calculation is shown only if named itself
	#[arg(long, value_name = "ELEMENTS", value_delimiter = ',')]
	only: Option<Vec<String>>,
	/// Show all but these and any origin calculation
	#[arg(long, value_name = "ELEMENTS", value_delimiter = ',')]
	all_but: Option<Vec<String>>,
	/// New file for the credential. Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let choice = match (&args.only, &args.all_but) {
		(Some(only), _) => Choice::Only(only.clone()),
		(None, all_but) => Choice::AllBut(all_but.clone().unwrap_or_default()),
	};
	let shown = bonafide_credentials::disclose::<Certificate>(&args.credential.text()?, &choice)
		.with_context(|| args.credential.name())?;
	files::write_or_print(args.out.as_deref(), &shown)?;
	Ok(ExitCode::SUCCESS)
}
