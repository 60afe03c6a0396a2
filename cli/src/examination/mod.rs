//! The examination of goods: the pack for the officer at the table, and the record.

mod pack;
mod page;
mod record;

use anyhow::Result;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Print the pack for examining the goods on a line
	Pack(pack::Args),
	/// Customs: record the examination of the goods on a line
	Record(record::Args),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Pack(args) => pack::run(args).await,
		Command::Record(args) => record::run(args).await,
	}
}
