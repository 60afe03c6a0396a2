//! `bonafide`: what an issuer, importer or officer runs at a desk.
//!
//! Results go to standard output, as JSON wherever a program may read them; what was refused, and why, goes to standard error.
//! Exit codes: 0 done, 1 refused, 2 not understood.

mod bulk;
mod case;
mod certificate;
mod chain;
mod document;
mod entry;
mod examination;
mod features;
mod key;
mod license;
mod rows;
mod shared;

use anyhow::Result;
use bonafide_credentials::hex;
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
	Certificate(certificate::Command),
	/// Cases about claims and detained goods: customs asks, parties answer, customs determines
	#[command(subcommand)]
	Case(case::Command),
	/// Customs entries: filed openly or sealed, opened and screened by customs
	#[command(subcommand)]
	Entry(entry::Command),
	/// Examination of goods: what an officer needs at the table, and what it finds
	#[command(subcommand)]
	Examination(examination::Command),
	/// The features by which officers know a genuine product
	#[command(subcommand)]
	Features(features::Command),
	/// Files for officers alone: guides to a product, documents of a case
	#[command(subcommand)]
	Document(document::Command),
	/// Licenses of intellectual property rights
	#[command(subcommand)]
	License(license::Command),
}

fn run(cli: Cli) -> Result<ExitCode> {
	match cli.subject {
		Subject::Key(command) => key::run(command),
		Subject::Certificate(command) => Runtime::new()?.block_on(certificate::run(command)),
		Subject::Case(command) => Runtime::new()?.block_on(case::run(command)),
		Subject::Entry(command) => Runtime::new()?.block_on(entry::run(command)),
		Subject::Examination(command) => Runtime::new()?.block_on(examination::run(command)),
		Subject::Features(command) => Runtime::new()?.block_on(features::run(command)),
		Subject::Document(command) => document::run(command),
		Subject::License(command) => Runtime::new()?.block_on(license::run(command)),
	}
}

fn main() -> ExitCode {
	run(Cli::parse()).unwrap_or_else(|refusal| {
		eprintln!("refused: {refusal:#}");
		ExitCode::FAILURE
	})
}
