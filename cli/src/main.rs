//! `bonafide`: the tool at the desk of an issuer, an importer or an officer.
//!
//! A folder is a subject, a file in it a verb. Below the subjects lie `bulk`, then `rows` and `chain`, then `shared`:
//! none imports from one above it.
//!
//! Answers go to standard output, as JSON wherever a program may read them; refusals, with their reasons, go to
//! standard error.

#[macro_use]
mod print;

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
use clap::{Command, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;
use std::process::ExitCode;
use tokio::runtime::Runtime;

/// The codes that a command ends with, if its own help does not say otherwise.
const EXIT_CODES: &str =
	"Exit codes: 0 done, 1 refused or a fault in what was given, 2 command not understood: nothing was done.";

/// Origin and license documents for goods that cross a border
#[derive(Parser)]
#[command(name = "bonafide", version)]
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
		Subject::Document(command) => document::run(command).await,
		Subject::Completion { shell } => {
			let mut script = Vec::new();
			clap_complete::generate(shell, &mut Cli::command(), "bonafide", &mut script);
			print!("{}", String::from_utf8(script)?);
			Ok(ExitCode::SUCCESS)
		}
	}
}

/// `command` and those below it, whose help tells what they end with.
fn with_exit_codes(command: Command) -> Command {
	let command = command.mut_subcommands(with_exit_codes);
	match command.get_after_help().is_some() {
		true => command,
		false => command.after_help(EXIT_CODES),
	}
}

fn main() -> ExitCode {
	let given = with_exit_codes(Cli::command()).get_matches();
	let cli = Cli::from_arg_matches(&given).unwrap_or_else(|error| error.exit());
	let outcome = Runtime::new()
		.map_err(Into::into)
		.and_then(|runtime| runtime.block_on(run(cli)));
	outcome.unwrap_or_else(|refusal| {
		eprintln!("refused: {refusal:#}");
		ExitCode::FAILURE
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_command_line_holds_together() {
		Cli::command().debug_assert();
	}

	#[test]
	fn every_command_tells_what_it_ends_with() {
		fn visit(command: &Command) {
			let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
			assert!(help.contains("Exit codes: 0 "), "{}", command.get_name());
			command.get_subcommands().for_each(visit);
		}
		visit(&with_exit_codes(Cli::command()));
	}
}
