//! `bonafide`: what an issuer, importer or officer runs at a desk.
//!
//! Results go to standard output, as JSON wherever a program may read them; what was refused, and why, goes to standard error.
//! Exit codes: 0 done, 1 refused, 2 not understood.

mod credential;
mod files;
mod key;
mod show;

use anyhow::Result;
use bonafide_credentials::{Certificate, License};
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Origin and license documents for goods that cross a border.
#[derive(Parser)]
#[command(name = "bonafide", version)]
struct Cli {
	#[command(subcommand)]
	subject: Subject,
}

#[derive(Subcommand)]
enum Subject {
	/// The key with which an issuer signs
	#[command(subcommand)]
	Key(key::Command),
	/// Certificates of origin
	#[command(subcommand)]
	Certificate(credential::Command),
	/// License credentials
	#[command(subcommand)]
	License(credential::Command),
}

fn run(cli: Cli) -> Result<ExitCode> {
	match cli.subject {
		Subject::Key(command) => key::run(command),
		Subject::Certificate(command) => credential::run::<Certificate>(command),
		Subject::License(command) => credential::run::<License>(command),
	}
}

fn main() -> ExitCode {
	run(Cli::parse()).unwrap_or_else(|refusal| {
		eprintln!("refused: {refusal:#}");
		ExitCode::FAILURE
	})
}
