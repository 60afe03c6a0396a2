//! Certificates of origin: at the desk, and on the chain.

mod check;
mod disclose;
mod issue;
mod judge;
mod new;
mod open;
mod origin;

use crate::shared::{change, credential, files, status};
use anyhow::{Context, Result};
use bonafide_credentials::{seal_parties, Certificate, CustomsKey, Document};
use bonafide_primitives::KeyNumber;
use clap::{Args, Subcommand};
use std::{path::PathBuf, process::ExitCode};

#[derive(Subcommand)]
pub enum Command {
	/// Print a certificate to fill in
	New(new::New),
	/// Name every fault of a certificate before it is signed; exit with 1 if there is one
	Check(check::Check),
	/// Calculate whether a good originates, and explain every step; exit with 1 if it does not
	Origin(origin::Origin),
	/// Sign a certificate; print {id, credential, form}, where form is what the chain records
	Sign(Sign),
	/// Make every check; print the report; exit with 1 if one failed
	Verify(credential::Read),
	/// Print what a credential says and what it withholds, for a person
	Show(credential::Read),
	/// Write a credential that shows only some elements; its id and signature stay
	Disclose(disclose::Disclose),
	/// Open the parties that were sealed to customs
	Open(open::Open),
	/// Sign documents and anchor them; killed and run again, go on where it was
	Issue(issue::Issue),
	/// Take certificates back: no claim can rest on them from then on
	Withdraw(change::Change),
	/// Print what the chain says of certificates
	Status(status::Status),
}

#[derive(Args)]
#[group(skip)]
pub struct Sign {
	#[command(flatten)]
	sign: credential::Sign,
	#[command(flatten)]
	worksheets: origin::Worksheets,
	/// Customs' DID document, as `entities_didDocument` answers it, or {lei, key, publicKey}: who can open the sealed parties
	#[arg(long, value_name = "FILE", requires = "openings")]
	customs: Option<PathBuf>,
	/// The number of customs' key. Default: the newest
	#[arg(long, value_name = "NUMBER", requires = "customs")]
	customs_key: Option<KeyNumber>,
	/// New file for what opens the sealed parties; keep it, nobody can make it again
	#[arg(long, value_name = "FILE")]
	openings: Option<PathBuf>,
}

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::New(command) => new::run(&command),
		Command::Check(command) => check::run(&command),
		Command::Origin(command) => origin::run(&command),
		Command::Sign(command) => sign(&command),
		Command::Verify(credential) => credential::verify::<Certificate>(&credential),
		Command::Show(credential) => credential::show::<Certificate>(&credential),
		Command::Disclose(command) => disclose::run(&command),
		Command::Open(command) => open::run(&command),
		Command::Issue(command) => issue::run(command).await,
		Command::Withdraw(command) => change::run(&command, "Certificates", "withdraw", "withdrawnIn").await,
		Command::Status(command) => status::run(&command, "certificates_get", async |_, found| Ok(found)).await,
	}
}

fn sign(command: &Sign) -> Result<ExitCode> {
	let file = &command.sign.document;
	let name = || file.display().to_string();
	let text = files::read(file)?;
	let mut document = serde_json::from_str(&text).with_context(name)?;
	let is_calculated = command.worksheets.put_into(&mut document)?;
	let customs = command.customs.as_deref().map(|file| {
		CustomsKey::read_json(&files::read(file)?, command.customs_key).with_context(|| file.display().to_string())
	});
	let openings = seal_parties(&mut document, customs.transpose()?.as_ref()).with_context(name)?;
	if openings.is_empty() && !is_calculated {
		return command.sign.sign(&Certificate::read_json(&text).with_context(name)?);
	}
	let certificate = Certificate::read(&document).with_context(name)?;
	if !openings.is_empty() {
		let missing = || {
			format!(
				"{}: has a sealed party: say with --openings where to keep what opens it",
				name()
			)
		};
		let out = command.openings.as_deref().with_context(missing)?;
		files::write_new_secret(out, &serde_json::to_string_pretty(&openings)?)?;
	}
	command.sign.sign(&certificate)
}
