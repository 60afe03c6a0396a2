//! A credential that shows only some of its elements.

use crate::shared::{credential::Read, files};
use anyhow::{Context, Result};
use bonafide_credentials::{Certificate, Choice};
use clap::Args;
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
#[group(id = "elements", required = true, multiple = false, args = ["only", "all_but"])]
pub struct Disclose {
	#[command(flatten)]
	credential: Read,
	/// Show these, each with what it holds, such as goods[0],producer. An origin calculation must be named itself
	#[arg(long, value_name = "ELEMENTS", value_delimiter = ',')]
	only: Option<Vec<String>>,
	/// Show all but these; an origin calculation is never among what is shown
	#[arg(long, value_name = "ELEMENTS", value_delimiter = ',')]
	all_but: Option<Vec<String>>,
	/// New file for the credential. Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

pub fn run(command: &Disclose) -> Result<ExitCode> {
	let choice = match (&command.only, &command.all_but) {
		(Some(only), _) => Choice::Only(only.clone()),
		(None, all_but) => Choice::AllBut(all_but.clone().unwrap_or_default()),
	};
	let shown = bonafide_credentials::disclose::<Certificate>(&command.credential.text()?, &choice)
		.with_context(|| command.credential.name())?;
	match &command.out {
		Some(out) => files::write_new(out, &shown)?,
		None => println!("{shown}"),
	}
	Ok(ExitCode::SUCCESS)
}
