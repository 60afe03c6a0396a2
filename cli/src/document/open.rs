//! `bonafide document open`.

use super::sha256;
use crate::shared::{files, key};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::sealed_document;
use bonafide_primitives::Digest;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The sealed file
	file: PathBuf,
	/// File with customs' private key
	#[arg(long, value_name = "FILE")]
	key: PathBuf,
	/// The digest that the register has of it; another file is refused
	#[arg(long, value_name = "DIGEST")]
	sha256: Option<Digest>,
	/// New file, opened, that only its owner can read
	#[arg(long, value_name = "FILE")]
	out: PathBuf,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let key = key::read_sealing(&args.key)?;
	let sealed = files::read_bytes(&args.file)?;
	let name = || args.file.display().to_string();
	let digest = sha256(&sealed);
	ensure!(
		args.sha256.is_none_or(|registered| registered == digest),
		"{}: is another file than the register has: its digest is {digest:?}",
		name()
	);
	let opened = sealed_document::open(&sealed, &key).with_context(name)?;
	files::write_new_secret_bytes(&args.out, &opened)?;
	Ok(ExitCode::SUCCESS)
}
