//! `bonafide key import`.

use crate::shared::key;
use anyhow::{Context, Result};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// File with the private key: PEM (PKCS #8, or SEC 1 for P-256), or a JSON Web Key
	file: PathBuf,
	/// New file for it, as JSON Web Key that only its owner can read
	#[arg(long, value_name = "FILE")]
	out: PathBuf,
	/// Lock it with a passphrase
	#[arg(long)]
	lock: bool,
}

pub fn run(Args { file, out, lock }: &Args) -> Result<ExitCode> {
	let jwk = key::jwk(file)?;
	let public = super::show::public(&jwk).with_context(|| file.display().to_string())?;
	key::write_new(out, &jwk, *lock)?;
	println!("{public}");
	Ok(ExitCode::SUCCESS)
}
