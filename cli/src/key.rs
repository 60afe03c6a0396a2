use crate::files;
use anyhow::{Context, Result};
use bonafide_credentials::IssuerKey;
use clap::Subcommand;
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
};

#[derive(Subcommand)]
pub enum Command {
	/// Make a key; print its did:key
	New {
		/// New file for the private key, as JSON Web Key that only its owner can read
		#[arg(long, value_name = "FILE")]
		out: PathBuf,
	},
	/// Print the did:key of a key
	Show {
		/// File with the private key
		file: PathBuf,
	},
}

pub fn run(command: Command) -> Result<ExitCode> {
	let key = match command {
		Command::New { out } => {
			let key = IssuerKey::generate()?;
			files::write_new_secret(&out, &key.to_jwk())?;
			key
		}
		Command::Show { file } => read(&file)?,
	};
	println!("{}", key.did());
	Ok(ExitCode::SUCCESS)
}

/// The key in `file`.
pub fn read(file: &Path) -> Result<IssuerKey> {
	IssuerKey::from_jwk(&files::read_secret(file)?).with_context(|| file.display().to_string())
}
