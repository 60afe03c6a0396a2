//! `bonafide key show`.

use crate::shared::{key, token};
use anyhow::{Context, Result};
use bonafide_credentials::{hex, Holder, IssuerKey, KeyFault, SealingKey};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// File with the private key, or PKCS #11 URI of one in a hardware module
	#[arg(value_name = "FILE|URI")]
	place: PathBuf,
	/// Print it as `entities.addKey` takes it: in hexadecimal
	#[arg(long)]
	hex: bool,
}

pub fn run(Args { place, hex: is_hex }: &Args) -> Result<ExitCode> {
	let public = match is_hex {
		true => hex::encode(key::read_public(place)?.as_bytes()),
		false if token::uri(place).is_some() => key::read(place)?.did(),
		false => public(&key::jwk(place)?).with_context(|| place.display().to_string())?,
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
