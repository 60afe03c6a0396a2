//! Certificates and the chain.

use crate::{issue, status, withdraw};
use anyhow::Result;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Sign documents and anchor them; killed and run again, go on where it was
	Issue(issue::Issue),
	/// Take certificates back: no claim can rest on them from then on
	Withdraw(withdraw::Withdraw),
	/// Print what the chain says of certificates
	Status(status::Status),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Issue(command) => issue::run(command).await,
		Command::Withdraw(command) => withdraw::run(command).await,
		Command::Status(command) => status::run(command).await,
	}
}
