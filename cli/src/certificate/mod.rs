//! Certificates of origin: at the desk, and on the chain.

mod check;
mod columns;
mod disclose;
mod issue;
mod judge;
mod new;
mod open;
mod origin;
mod print;
mod profiles;
mod schemas;
mod show;
mod sign;
mod standing;
mod statement;

use crate::{
	chain::{change, status, verify},
	shared::answer,
};
use anyhow::Result;
use bonafide_credentials::Certificate;
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Print a certificate to fill in
	New(new::Args),
	/// Calculate whether a good originates, and explain every step; exit with 1 if it does not
	Origin(origin::Args),
	/// Print every fault of a certificate before it is signed; exit with 1 if there is one
	Check(check::Args),
	/// Sign a certificate; print {id, credential, form}, where form is the record on chain
	Sign(sign::Args),
	/// Sign certificates and anchor them; run it again after a break, and it goes on where it was
	Issue(issue::Args),
	/// Verify a credential, by the chain, too, with a node; print every check
	#[command(after_help = answer::VERDICTS)]
	Verify(verify::Args),
	/// Print a credential for a person: what it says, and what it withholds; exit with 1 if it is invalid
	Show(show::Args),
	/// Make a page of a credential to print, as PDF with its id as QR code
	Print(print::Args),
	/// Write a credential that shows only some elements; its id and signature stay
	Disclose(disclose::Args),
	/// Open the parties that were sealed to customs
	Open(open::Args),
	/// Print what the chain says of certificates
	Status(status::Args),
	/// Withdraw certificates: no claim can rest on them from then on
	Withdraw(change::Args),
}

const PALLET: &str = "Certificates";

/// The node's method that answers with a certificate.
const GET: &str = "certificates_get";

/// The one that verifies one.
const VERIFY: &str = "certificates_verify";

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::New(args) => new::run(&args),
		Command::Origin(args) => origin::run(&args),
		Command::Check(args) => check::run(&args),
		Command::Sign(args) => sign::run(&args).await,
		Command::Issue(args) => issue::run(args).await,
		Command::Verify(args) => verify::run::<Certificate>(args, VERIFY).await,
		Command::Show(args) => show::run(args).await,
		Command::Print(args) => print::run(args).await,
		Command::Disclose(args) => disclose::run(&args),
		Command::Open(args) => open::run(&args),
		Command::Status(args) => status::run(args, GET).await,
		Command::Withdraw(args) => change::run(args, PALLET, "withdraw", "withdrawnIn").await,
	}
}
