//! Keys: made, and shown by their public part.

use crate::{hex, shared::files};
use anyhow::{Context, Result};
use bonafide_credentials::{IssuerKey, KeyFault, SealingKey};
use bonafide_primitives::PublicKey;
use clap::{Subcommand, ValueEnum};
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
};

#[derive(Subcommand)]
pub enum Command {
	/// Make a key; print its public part
	New {
		/// New file for the private key, as JSON Web Key that only its owner can read
		#[arg(long, value_name = "FILE")]
		out: PathBuf,
		/// What the key is for
		#[arg(long, value_enum, default_value_t = Purpose::Signing)]
		purpose: Purpose,
	},
	/// Print the public part of a key
	Show {
		/// File with the private key
		file: PathBuf,
	},
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Purpose {
	/// To sign credentials: Ed25519, printed as did:key
	Signing,
	/// For customs, to open what is sealed to it: X25519, printed as the register takes it
	Sealing,
}

pub fn run(command: Command) -> Result<ExitCode> {
	let public = match command {
		Command::New { out, purpose } => {
			let (secret, public) = match purpose {
				Purpose::Signing => {
					let key = IssuerKey::generate()?;
					(key.to_jwk(), key.did())
				}
				Purpose::Sealing => {
					let key = SealingKey::generate()?;
					(key.to_jwk(), hexadecimal(&key.public()))
				}
			};
			files::write_new_secret(&out, &secret)?;
			public
		}
		Command::Show { file } => show(&file)?,
	};
	println!("{public}");
	Ok(ExitCode::SUCCESS)
}

fn show(file: &Path) -> Result<String> {
	let text = files::read_secret(file)?;
	match IssuerKey::from_jwk(&text) {
		Err(KeyFault::OtherKind) => SealingKey::from_jwk(&text).map(|key| hexadecimal(&key.public())),
		key => key.map(|key| key.did()),
	}
	.with_context(|| file.display().to_string())
}

fn hexadecimal(key: &PublicKey) -> String {
	hex::encode(key.as_bytes())
}
