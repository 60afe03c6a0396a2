//! `bonafide key export`.

use crate::shared::{files, key};
use anyhow::{Context, Result};
use bonafide_credentials::key_file;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// File with the private key
	file: PathBuf,
	/// New file for it, as PKCS #8 in PEM that only its owner can read
	#[arg(long, value_name = "FILE")]
	out: PathBuf,
}

pub fn run(Args { file, out }: &Args) -> Result<ExitCode> {
	let pem = key_file::to_pem(&key::jwk(file)?).with_context(|| file.display().to_string())?;
	files::write_new_secret(out, pem.trim_end())?;
	Ok(ExitCode::SUCCESS)
}
