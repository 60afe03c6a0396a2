//! `bonafide license check`.

use crate::shared::{draft, faults};
use anyhow::Result;
use bonafide_credentials::license;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The license, as JSON
	document: PathBuf,
}

pub fn run(Args { document }: &Args) -> Result<ExitCode> {
	faults::print(&license::faults(&draft::read(document)?))
}
