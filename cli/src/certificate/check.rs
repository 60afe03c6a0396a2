//! `bonafide certificate check`.

use super::{new::warn_if_ended, origin::Worksheets};
use crate::shared::{clock, draft, faults};
use anyhow::Result;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The certificate, as JSON
	document: PathBuf,
	#[command(flatten)]
	worksheets: Worksheets,
}

pub fn run(Args { document, worksheets }: &Args) -> Result<ExitCode> {
	let mut document = draft::read(document)?;
	worksheets.put_into(&mut document)?;
	warn_if_ended(&document);
	faults::print(&bonafide_credentials::check(&document, clock::today()?))
}
