//! `bonafide entry present`.

use super::filer::{Filer, Filing};
use crate::shared::answer;
use anyhow::{Context, Result};
use bonafide_primitives::EntryNumber;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	number: EntryNumber,
	#[command(flatten)]
	filing: Filing,
}

pub fn run(Args { number, filing }: &Args) -> Result<ExitCode> {
	let Filer { lei, held } = filing.read()?.context("say with --holder which credentials are held")?;
	let holdings: Vec<_> = held.iter().map(|holder| holder.show(number, &lei)).collect();
	answer::print(&holdings)
}
