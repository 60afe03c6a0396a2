//! Keys: to sign credentials with, and to open what is sealed.

mod export;
mod import;
mod new;
mod show;

use anyhow::Result;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Make a key; print its public part
	New(new::Args),
	/// Print the public part of a key
	Show(show::Args),
	/// Take over a key of another program, in PEM; or lock one that is not locked
	Import(import::Args),
	/// Write a key for another program, in PEM
	Export(export::Args),
}

pub fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::New(args) => new::run(&args),
		Command::Show(args) => show::run(&args),
		Command::Import(args) => import::run(&args),
		Command::Export(args) => export::run(&args),
	}
}
