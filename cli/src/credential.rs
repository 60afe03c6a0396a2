use crate::{files, key, show};
use anyhow::{Context, Result};
use bonafide_credentials::{issue, verify, Checked, Document, Report};
use bonafide_primitives::{Date, Digest, Moment};
use clap::Subcommand;
use serde::Serialize;
use serde_json::Value;
use std::{
	path::{Path, PathBuf},
	process::ExitCode,
	time::SystemTime,
};

#[derive(Subcommand)]
pub enum Command {
	/// Sign a document; print {id, credential, form}, where form is what the chain records
	Sign {
		/// The document, as JSON
		document: PathBuf,
		/// File with the private key
		#[arg(long, value_name = "FILE")]
		key: PathBuf,
		/// New file for the credential alone
		#[arg(long, value_name = "FILE")]
		out: Option<PathBuf>,
	},
	/// Make every check; print the report; exit with 1 if one failed
	Verify {
		/// The credential, alone or as `sign` prints it
		credential: PathBuf,
		/// The day to verify for, such as 2026-03-01. Default: now
		#[arg(long, value_name = "DATE")]
		at: Option<Date>,
	},
	/// Print what a credential says, for a person
	Show {
		/// The credential, alone or as `sign` prints it
		credential: PathBuf,
		/// The day to verify for, such as 2026-03-01. Default: now
		#[arg(long, value_name = "DATE")]
		at: Option<Date>,
	},
}

pub fn run<D: Document>(command: Command) -> Result<ExitCode> {
	match command {
		Command::Sign { document, key, out } => {
			let name = document.display().to_string();
			let document = D::read_json(&files::read(&document)?).context(name)?;
			let issued = issue(&document, &key::read(&key)?)?;
			if let Some(out) = out {
				files::write_new(&out, &issued.credential)?;
			}
			println!("{}", serde_json::to_string_pretty(&issued)?);
			Ok(ExitCode::SUCCESS)
		}
		Command::Verify { credential, at } => {
			let report = report::<D>(&credential, at)?;
			println!("{}", serde_json::to_string_pretty(&Summary::of(&report))?);
			Ok(match report.is_valid() {
				true => ExitCode::SUCCESS,
				false => ExitCode::FAILURE,
			})
		}
		Command::Show { credential, at } => {
			print!("{}", show::page(&report::<D>(&credential, at)?));
			Ok(ExitCode::SUCCESS)
		}
	}
}

fn report<D: Document>(file: &Path, at: Option<Date>) -> Result<Report<D>> {
	let text = files::read(file)?;
	let signed: Option<Value> = serde_json::from_str(&text).ok();
	let credential = signed
		.as_ref()
		.and_then(|signed| signed.get("credential")?.as_str())
		.unwrap_or(text.trim());
	let at = match at {
		Some(day) => day.midnight(),
		None => now()?,
	};
	verify(credential, at).with_context(|| file.display().to_string())
}

fn now() -> Result<Moment> {
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
			form: report.document.as_ref().map(Document::form),
		}
	}
}
