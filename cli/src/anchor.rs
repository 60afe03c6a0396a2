//! Certificates and the chain.

use crate::{change, issue, status};
use anyhow::Result;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Sign documents and anchor them; killed and run again, go on where it was
	Issue(issue::Issue),
	/// Take certificates back: no claim can rest on them from then on
	Withdraw(change::Change),
	/// Print what the chain says of certificates
	Status(status::Status),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::Issue(command) => issue::run(command).await,
		Command::Withdraw(command) => change::run(&command, "Certificates", "withdraw", "withdrawnIn").await,
		Command::Status(command) => status::run(&command, "certificates_get", async |_, found| Ok(found)).await,
	}
}
