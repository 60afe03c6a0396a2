//! `bonafide key new`.

use crate::shared::key;
use anyhow::Result;
use bonafide_credentials::{hex, IssuerKey, SealingKey};
use clap::ValueEnum;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// New file for the private key, as JSON Web Key that only its owner can read
	#[arg(long, value_name = "FILE")]
	out: PathBuf,
	/// Use of the key
	#[arg(long, value_enum, default_value_t = Purpose::Signing)]
	purpose: Purpose,
	/// Kind of a key to sign with
	#[arg(long, value_enum, default_value_t = Curve::Ed25519)]
	curve: Curve,
	/// Lock it with a passphrase, which is asked for, or is in the file BONAFIDE_PASSPHRASE
	#[arg(long)]
	lock: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Curve {
	/// RFC 8032
	Ed25519,
	/// FIPS 186-5, where a company's key store knows no other
	P256,
}

#[derive(Clone, Copy, ValueEnum)]
enum Purpose {
	/// To sign credentials: printed as did:key
	Signing,
	/// To open what is sealed, as customs or as the filer of sealed entries: X25519, printed as the register takes it
	Sealing,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let (secret, public) = match args.purpose {
		Purpose::Signing => {
			let key = match args.curve {
				Curve::Ed25519 => IssuerKey::generate()?,
				Curve::P256 => IssuerKey::generate_p256()?,
			};
			(key.to_jwk()?, key.did())
		}
		Purpose::Sealing => {
			let key = SealingKey::generate()?;
			(key.to_jwk(), hex::encode(key.public().as_bytes()))
		}
	};
	key::write_new(&args.out, &secret, args.lock)?;
	println!("{public}");
	Ok(ExitCode::SUCCESS)
}
