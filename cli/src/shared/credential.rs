//! What is done alike with every kind of credential: signing, verifying, showing.

use super::{files, key, show};
use anyhow::{Context, Result};
use bonafide_credentials::{
	did_web::DidDocument, elements, issue_as, verify_listed, Checked, Document, Issued, Manner, Report, StatusLists,
};
use bonafide_primitives::{Date, Digest, KeyPurpose, Moment};
use clap::Args;
use serde::Serialize;
use serde_json::Value;
use std::{path::PathBuf, process::ExitCode, time::SystemTime};

#[derive(Args)]
pub struct Sign {
	/// The document, as JSON
	pub document: PathBuf,
	/// File with the private key
	#[arg(long, value_name = "FILE")]
	key: PathBuf,
	/// What the register calls the key: did:web:HOST:LEI#key-NUMBER. Default: its did:key
	#[arg(long, value_name = "URL")]
	kid: Option<String>,
	/// New file for the credential alone
	#[arg(long, value_name = "FILE")]
	out: Option<PathBuf>,
}

#[derive(Args)]
pub struct Read {
	/// The credential, alone or as `sign` prints it
	credential: PathBuf,
	/// The day to verify for, such as 2026-03-01. Default: now
	#[arg(long, value_name = "DATE")]
	at: Option<Date>,
	/// A DID document, as `entities_didDocument` answers it, for a key that is no did:key; also several
	#[arg(long, value_name = "FILE")]
	did_document: Vec<PathBuf>,
}

impl Sign {
	/// Signs `document`, writes and prints what comes out.
	pub fn sign<D: Document>(&self, document: &D) -> Result<ExitCode> {
		self.sign_as(document, &Manner::default())
	}

	/// The same, in this manner.
	pub fn sign_as<D: Document>(&self, document: &D, manner: &Manner) -> Result<ExitCode> {
		let mut key = key::read(&self.key)?;
		if let Some(kid) = &self.kid {
			key = key.known_as(kid).with_context(|| kid.clone())?;
		}
		let issued: Issued<_> = issue_as(document, &key, manner)?;
		if let Some(out) = &self.out {
			files::write_new(out, &issued.credential)?;
		}
		println!("{}", serde_json::to_string_pretty(&issued)?);
		Ok(ExitCode::SUCCESS)
	}
}

impl Read {
	/// The credential.
	pub fn text(&self) -> Result<String> {
		let text = files::read(&self.credential)?;
		let signed: Option<Value> = serde_json::from_str(&text).ok();
		let credential = signed.as_ref().and_then(|signed| signed.get("credential")?.as_str());
		Ok(credential.unwrap_or(text.trim()).into())
	}

	/// What it says, and what holds of it.
	pub fn report<D: Document>(&self) -> Result<Report<D>> {
		self.report_with(&StatusLists::default())
	}

	/// The same, where `lists` say whether it was revoked or suspended.
	pub fn report_with<D: Document>(&self, lists: &StatusLists) -> Result<Report<D>> {
		let at = match self.at {
			Some(day) => day.midnight(),
			None => now()?,
		};
		let documents = self.did_document.iter().map(|file| read_did_document(file));
		let documents = documents.collect::<Result<Vec<_>>>()?;
		let resolve = |kid: &str| {
			let mut none = "is no did:key: give the issuer's DID document".into();
			for document in &documents {
				match document.key(kid, KeyPurpose::Assertion) {
					Ok(key) => return Ok(key),
					Err(reason) => none = reason,
				}
			}
			Err(none)
		};
		verify_listed(&self.text()?, at, resolve, lists).with_context(|| self.name())
	}

	/// What the file is called.
	pub fn name(&self) -> String {
		self.credential.display().to_string()
	}
}

pub fn verify<D: Document>(credential: &Read) -> Result<ExitCode> {
	print_report(&credential.report::<D>()?)
}

/// Prints `report` for a program.
pub fn print_report<D: Document>(report: &Report<D>) -> Result<ExitCode> {
	println!("{}", serde_json::to_string_pretty(&Summary::of(report))?);
	Ok(match report.is_valid() {
		true => ExitCode::SUCCESS,
		false => ExitCode::FAILURE,
	})
}

pub fn show<D: Document>(credential: &Read) -> Result<ExitCode> {
	let report = credential.report::<D>()?;
	let text = credential.text()?;
	let elements = elements(&text).unwrap_or_default();
	print!("{}", show::page(&report, &elements));
	Ok(ExitCode::SUCCESS)
}

fn read_did_document(file: &std::path::Path) -> Result<DidDocument> {
	DidDocument::read_json(&files::read(file)?).with_context(|| file.display().to_string())
}

/// The moment by this machine's clock.
pub fn now() -> Result<Moment> {
	let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
	Ok(since_1970.as_millis().try_into()?)
}

/// A report as `verify` prints it.
#[derive(Serialize)]
struct Summary<'a, F> {
	id: Digest,
	valid: bool,
	issuer: Option<&'a Value>,
	checks: &'a [Checked],
	/// How many elements are withheld, among those that can be seen to exist.
	withheld: usize,
	/// What the chain records, where all of the document is disclosed and well-formed.
	#[serde(skip_serializing_if = "Option::is_none")]
	form: Option<F>,
}

impl<'a, F> Summary<'a, F> {
	fn of<D: Document<Form = F>>(report: &'a Report<D>) -> Self {
		Self {
			id: report.id,
			valid: report.is_valid(),
			issuer: report.claims.get("issuer"),
			checks: &report.checks,
			withheld: report.withheld,
			form: report
				.document
				.as_ref()
				.map(|document| document.recorded(&report.claims)),
		}
	}
}
