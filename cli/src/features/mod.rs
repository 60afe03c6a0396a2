//! The features by which officers know a genuine product.

mod seal;
mod set;

use anyhow::Result;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Seal the features that only officers may know; print the list, as `features set` takes it
	Seal(seal::Args),
	/// Put the features of a product on the register, in place of those it has
	Set(set::Args),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Seal(args) => seal::run(&args).await,
		Command::Set(args) => set::run(args).await,
	}
}
