//! `bonafide entry new`.

use super::columns;
use crate::rows;
use anyhow::Result;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// New file for the table: FILE.xlsx is a workbook whose cells are text, any other CSV. Default: print it
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	rows::write_blank(args.out.as_deref(), &columns::all())?;
	Ok(ExitCode::SUCCESS)
}
