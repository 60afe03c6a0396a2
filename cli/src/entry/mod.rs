//! Customs entries: filed openly or sealed, opened and screened by customs, its findings read by who filed.

mod cancel;
mod columns;
mod file;
mod filed;
mod filer;
mod findings;
mod form;
mod given;
mod licenses;
mod officer;
mod on_file;
mod open;
mod outcome;
mod post;
mod present;
mod refuse;
mod screen;
mod screening;
mod seal;
mod show;

use crate::rows::Blank;
use anyhow::Result;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Print the columns of a table of entries, to fill in
	New(Blank),
	/// Print the findings that filing an entry would have; exit with 1 if customs may act on one
	Screen(screen::Args),
	/// File entries, one or thousands; run it again after a break, and it goes on where it was
	File(file::Args),
	/// Print the holdings of an entry that is filed elsewhere, such as in polkadot.js UI
	Present(present::Args),
	/// Seal an entry to customs, to be filed with `file --sealed`
	Seal(seal::Args),
	/// Print an entry as the chain has it
	Show(show::Args),
	/// Print the findings that customs posted on a sealed entry; exit with 1 if customs may act on one
	Findings(findings::Args),
	/// Cancel an entry before customs has decided on it; units drawn and certificates used are given back
	Cancel(cancel::Args),
	/// Customs: open a sealed entry
	Open(open::Args),
	/// Customs: screen a sealed entry and post the findings, which only its filer can open
	Post(post::Args),
	/// Customs: refuse an entry; units drawn and certificates used are given back
	Refuse(refuse::Args),
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::New(blank) => blank.write(&columns::all()),
		Command::Screen(args) => screen::run(args).await,
		Command::File(args) => file::run(args).await,
		Command::Present(args) => present::run(&args),
		Command::Seal(args) => seal::run(args).await,
		Command::Show(args) => show::run(args).await,
		Command::Findings(args) => findings::run(args).await,
		Command::Cancel(args) => cancel::run(args).await,
		Command::Open(args) => open::run(args).await,
		Command::Post(args) => post::run(args).await,
		Command::Refuse(args) => refuse::run(args).await,
	}
}
