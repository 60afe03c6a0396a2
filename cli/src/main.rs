//! `bonafide`: what an issuer, importer or officer runs at a desk.
//!
//! Results go to standard output, as JSON wherever a program may read them; what was refused, and why, goes to standard error.
//! Exit codes: 0 done, 1 refused, 2 not understood.

mod anchor;
mod batch;
mod case;
mod certificate;
mod chain;
mod check;
mod credential;
mod disclose;
mod files;
mod hex;
mod issue;
mod issuing;
mod judge;
mod key;
mod new;
mod open;
mod origin;
mod progress;
mod show;
mod status;
mod withdraw;

use anyhow::Result;
use bonafide_credentials::License;
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use tokio::runtime::Runtime;

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
	Certificate(CertificateCommand),
	/// Verification cases: customs asks, parties answer, customs determines
	#[command(subcommand)]
	Case(case::Command),
	/// License credentials
	#[command(subcommand)]
	License(credential::Command),
}

#[derive(Subcommand)]
enum CertificateCommand {
	#[command(flatten)]
	Desk(certificate::Command),
	#[command(flatten)]
	Chain(anchor::Command),
}

fn run(cli: Cli) -> Result<ExitCode> {
	match cli.subject {
		Subject::Key(command) => key::run(command),
		Subject::Certificate(CertificateCommand::Desk(command)) => certificate::run(command),
		Subject::Certificate(CertificateCommand::Chain(command)) => Runtime::new()?.block_on(anchor::run(command)),
		Subject::Case(command) => Runtime::new()?.block_on(case::run(command)),
		Subject::License(command) => credential::run::<License>(command),
	}
}

fn main() -> ExitCode {
	run(Cli::parse()).unwrap_or_else(|refusal| {
		eprintln!("refused: {refusal:#}");
		ExitCode::FAILURE
	})
}
