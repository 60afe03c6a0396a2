//! Files for officers alone: guides to a product, documents of a case.

mod open;
mod seal;

use anyhow::Result;
use bonafide_primitives::Digest;
use clap::Subcommand;
use sha2::Digest as _;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Seal a file to customs, to be published; print {sha256, seal} for the register
	Seal(seal::Args),
	/// Customs: open a sealed file
	Open(open::Args),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Seal(args) => seal::run(&args).await,
		Command::Open(args) => open::run(&args),
	}
}

fn sha256(content: &[u8]) -> Digest {
	Digest::from(<[u8; 32]>::from(sha2::Sha256::digest(content)))
}
