//! `bonafide key show`.

use crate::shared::key;
use anyhow::{Context, Result};
use bonafide_credentials::{hex, Holder, IssuerKey, KeyFault, SealingKey};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// File with the private key
	file: PathBuf,
	/// Print it as `entities.addKey` takes it: in hexadecimal
	#[arg(long)]
	hex: bool,
}

pub fn run(Args { file, hex: is_hex }: &Args) -> Result<ExitCode> {
	let public = match is_hex {
		true => hex::encode(key::read_public(file)?.as_bytes()),
		false => public(&key::jwk(file)?).with_context(|| file.display().to_string())?,
	};
	println!("{public}");
	Ok(ExitCode::SUCCESS)
}

/// The public part of the private JSON Web Key `jwk`, in the words of its kind.
pub fn public(jwk: &str) -> Result<String, KeyFault> {
	match IssuerKey::from_jwk(jwk) {
		Err(KeyFault::OtherKind) => SealingKey::from_jwk(jwk).map(|key| hex::encode(key.public().as_bytes())),
		Err(KeyFault::Holder) => Holder::from_jwk(jwk).map(|holder| holder.public().to_string()),
		key => key.map(|key| key.did()),
	}
}
