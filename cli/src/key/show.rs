//! `bonafide key show`.

use crate::shared::files;
use anyhow::{Context, Result};
use bonafide_credentials::{hex, Holder, IssuerKey, KeyFault, SealingKey};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// File with the private key
	file: PathBuf,
}

pub fn run(Args { file }: &Args) -> Result<ExitCode> {
	let text = files::read_secret(file)?;
	let public = match IssuerKey::from_jwk(&text) {
		Err(KeyFault::OtherKind) => SealingKey::from_jwk(&text).map(|key| hex::encode(key.public().as_bytes())),
		Err(KeyFault::Holder) => Holder::from_jwk(&text).map(|holder| holder.public().to_string()),
		key => key.map(|key| key.did()),
	};
	println!("{}", public.with_context(|| file.display().to_string())?);
	Ok(ExitCode::SUCCESS)
}
