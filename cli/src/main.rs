//! `bonafide`: the tool at the desk of an issuer, an importer or an officer.
//!
//! A folder is a subject, a file in it a verb. Below the subjects lie `bulk`, then `rows` and `chain`, then `shared`:
//! none imports from one above it.
//!
//! Answers go to standard output, as JSON wherever a program may read them; refusals, with their reasons, go to
//! standard error.

mod bulk;
mod case;
mod certificate;
mod chain;
mod document;
mod entity;
mod entry;
mod examination;
mod features;
mod key;
mod license;
mod product;
mod rows;
mod shared;

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use std::process::ExitCode;
use tokio::runtime::Runtime;

/// Origin and license documents for goods that cross a border
#[derive(Parser)]
#[command(
	name = "bonafide",
	version,
	after_help = "Exit codes: 0 done, 1 refused or a check failed, 2 command not understood."
)]
struct Cli {
	#[command(subcommand)]
	subject: Subject,
}

#[derive(Subcommand)]
enum Subject {
	/// Make keys: to sign credentials, or to open what is sealed
	#[command(subcommand)]
	Key(key::Command),
	/// Join the register: apply, keep keys, let accounts and brokers act for you
	#[command(subcommand)]
	Entity(entity::Command),
	/// Register products under your GS1 prefix
	#[command(subcommand)]
	Product(product::Command),
	/// Certify origin: write, sign, anchor, show and verify certificates
	#[command(subcommand)]
	Certificate(certificate::Command),
	/// License rights: write, sign, anchor, amend and revoke licenses of intellectual property
	#[command(subcommand)]
	License(license::Command),
	/// File entries, openly or sealed; as customs, open and screen them
	#[command(subcommand)]
	Entry(entry::Command),
	/// Answer the questions of customs about claims and detained goods; as customs, ask and determine
	#[command(subcommand)]
	Case(case::Command),
	/// Examine goods: print the officer's pack, record what was found
	#[command(subcommand)]
	Examination(examination::Command),
	/// Keep the features by which officers know a genuine product
	#[command(subcommand)]
	Features(features::Command),
	/// Seal files for officers alone: guides to a product, documents of a case
	#[command(subcommand)]
	Document(document::Command),
	/// Print a script by which a shell completes these commands
	Completion {
		/// The shell
		shell: Shell,
	},
}

async fn run(cli: Cli) -> Result<ExitCode> {
	match cli.subject {
		Subject::Key(command) => key::run(command),
		Subject::Entity(command) => entity::run(command).await,
		Subject::Product(command) => product::run(command).await,
		Subject::Certificate(command) => certificate::run(command).await,
		Subject::License(command) => license::run(command).await,
		Subject::Entry(command) => entry::run(command).await,
		Subject::Case(command) => case::run(command).await,
		Subject::Examination(command) => examination::run(command).await,
		Subject::Features(command) => features::run(command).await,
		Subject::Document(command) => document::run(command),
		Subject::Completion { shell } => {
			let mut script = Vec::new();
			clap_complete::generate(shell, &mut Cli::command(), "bonafide", &mut script);
			print!("{}", String::from_utf8(script)?);
			Ok(ExitCode::SUCCESS)
		}
	}
}

fn main() -> ExitCode {
	let cli = Cli::parse();
	let outcome = Runtime::new()
		.map_err(Into::into)
		.and_then(|runtime| runtime.block_on(run(cli)));
	outcome.unwrap_or_else(|refusal| {
		eprintln!("refused: {refusal:#}");
		ExitCode::FAILURE
	})
}
