//! Files for officers alone: guides to a product, documents of a verification case.

use crate::{
	hex,
	shared::{files, key},
};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{sealed_document, CustomsKey};
use bonafide_primitives::{Digest, KeyNumber};
use clap::Subcommand;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use std::{
	fs,
	path::{Path, PathBuf},
	process::ExitCode,
};

#[derive(Subcommand)]
pub enum Command {
	/// Seal a file to customs; print {sha256, seal}, as the register takes them, of the sealed file, which can then be published
	Seal {
		/// The file
		file: PathBuf,
		/// Customs' DID document, as `entities_didDocument` answers it, or {lei, key, publicKey}: who can open it
		#[arg(long, value_name = "FILE")]
		customs: PathBuf,
		/// The number of customs' key. Default: the newest
		#[arg(long, value_name = "NUMBER")]
		customs_key: Option<KeyNumber>,
		/// New file, sealed
		#[arg(long, value_name = "FILE")]
		out: PathBuf,
	},
	/// Customs: open a sealed file
	Open {
		/// The sealed file
		file: PathBuf,
		/// File with customs' private key
		#[arg(long, value_name = "FILE")]
		key: PathBuf,
		/// The digest that the register has of it
		#[arg(long, value_name = "DIGEST")]
		sha256: Option<Digest>,
		/// New file, opened, that only its owner can read
		#[arg(long, value_name = "FILE")]
		out: PathBuf,
	},
}

pub fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Seal {
			file,
			customs,
			customs_key,
			out,
		} => {
			let name = || customs.display().to_string();
			let customs = CustomsKey::read_json(&files::read(&customs)?, customs_key).with_context(name)?;
			let sealed = sealed_document::seal(&content(&file)?, &customs).with_context(name)?;
			files::write_new_bytes(&out, &sealed)?;
			let answer = json!({ "sha256": hex::encode(&Sha256::digest(&sealed)), "seal": customs.seal });
			println!("{}", serde_json::to_string_pretty(&answer)?);
		}
		Command::Open { file, key, sha256, out } => {
			let key = key::read_sealing(&key)?;
			let sealed = content(&file)?;
			let name = || file.display().to_string();
			let digest = Digest::from(<[u8; 32]>::from(Sha256::digest(&sealed)));
			ensure!(
				sha256.is_none_or(|sha256| sha256 == digest),
				"{}: is another file than the register has: its digest is {digest:?}",
				name()
			);
			files::write_new_secret_bytes(&out, &sealed_document::open(&sealed, &key).with_context(name)?)?;
		}
	}
	Ok(ExitCode::SUCCESS)
}

fn content(file: &Path) -> Result<Vec<u8>> {
	fs::read(file).with_context(|| file.display().to_string())
}
