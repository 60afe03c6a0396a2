//! `bonafide key new`.

use crate::shared::files;
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
}

#[derive(Clone, Copy, ValueEnum)]
enum Purpose {
	/// To sign credentials: Ed25519, printed as did:key
	Signing,
	/// To open what is sealed, as customs or as the filer of sealed entries: X25519, printed as the register takes it
	Sealing,
}

pub fn run(args: &Args) -> Result<ExitCode> {
	let (secret, public) = match args.purpose {
		Purpose::Signing => {
			let key = IssuerKey::generate()?;
			(key.to_jwk(), key.did())
		}
		Purpose::Sealing => {
			let key = SealingKey::generate()?;
			(key.to_jwk(), hex::encode(key.public().as_bytes()))
		}
	};
	files::write_new_secret(&args.out, &secret)?;
	println!("{public}");
	Ok(ExitCode::SUCCESS)
}
