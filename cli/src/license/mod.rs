//! Licenses of intellectual property rights: at the desk, and on the chain.

mod grant;
mod lineage;
mod new;
mod read;
mod sign;

use crate::shared::{change, credential, files, status};
use anyhow::{Context, Result};
use bonafide_credentials::{license, License, Refusal};
use clap::Subcommand;
use grant::Means;
use serde_json::json;
use std::{path::PathBuf, process::ExitCode};

#[derive(Subcommand)]
pub enum Command {
	/// Print a license to fill in
	New(new::New),
	/// Name every fault of a license before it is signed; exit with 1 if there is one
	Check {
		/// The license, as JSON
		document: PathBuf,
	},
	/// Sign a license; print {id, credential, form}, where form is what the chain records
	Sign(sign::Sign),
	/// As the holder of a right: sign licenses and anchor them; killed and run again, go on where it was
	Grant(grant::Issue),
	/// As a licensee: the same, under the license that each names as its parent
	Sublicense(grant::Issue),
	/// The same, in the place of the credential that each amends: what was drawn and the sublicenses stay
	Amend(grant::Issue),
	/// Make every check, by status lists too; print the report; exit with 1 if one failed
	Verify(read::Verify),
	/// Print what a license says, for a person: a credential, or what the chain has under an id
	Show(read::Show),
	/// Print what opens a private license, for customs or a broker: {license, terms}
	Opening(credential::Read),
	/// Let licenses not hold until they are reinstated, and what is below them
	Suspend(change::Change),
	/// Let suspended licenses hold again
	Reinstate(change::Change),
	/// End licenses for good, and what is below them
	Revoke(change::Change),
	/// Print how many units are drawn and left, of each license up the chain
	Quota(status::Status),
	/// Print what the chain says of licenses
	Status(status::Status),
}

const PALLET: &str = "Licensing";

/// The node's method that tells of a license.
const GET: &str = "licensing_get";

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::New(command) => new::run(&command),
		Command::Check { document } => check(&document),
		Command::Sign(command) => sign::run(&command),
		Command::Grant(command) => grant::run(&command, Means::Grant).await,
		Command::Sublicense(command) => grant::run(&command, Means::Sublicense).await,
		Command::Amend(command) => grant::run(&command, Means::Amend).await,
		Command::Verify(command) => read::verify(&command),
		Command::Show(command) => read::show(&command).await,
		Command::Opening(credential) => opening(&credential),
		Command::Suspend(command) => change::run(&command, PALLET, "suspend", "suspendedIn").await,
		Command::Reinstate(command) => change::run(&command, PALLET, "reinstate", "reinstatedIn").await,
		Command::Revoke(command) => change::run(&command, PALLET, "revoke", "revokedIn").await,
		Command::Quota(command) => {
			status::run(&command, GET, async |chain, license| {
				let above = lineage::above(chain, &license).await?;
				Ok(lineage::quota(&license, &above))
			})
			.await
		}
		Command::Status(command) => status::run(&command, GET, async |_, license| Ok(license)).await,
	}
}

fn check(file: &std::path::Path) -> Result<ExitCode> {
	let document = serde_json::from_str(&files::read(file)?).with_context(|| file.display().to_string())?;
	let faults = license::faults(&document);
	let listed: Vec<_> = faults
		.iter()
		.map(|Refusal { field, reason }| json!({ "field": field, "reason": reason }))
		.collect();
	let answer = json!({ "complete": faults.is_empty(), "faults": listed });
	println!("{}", serde_json::to_string_pretty(&answer)?);
	Ok(match faults.is_empty() {
		true => ExitCode::SUCCESS,
		false => ExitCode::FAILURE,
	})
}

fn opening(credential: &credential::Read) -> Result<ExitCode> {
	let report = credential.report::<License>()?;
	let failed: Vec<_> = report
		.failures()
		.map(|(check, reason)| format!("{check:?}: {reason}"))
		.collect();
	anyhow::ensure!(failed.is_empty(), "{}: {}", credential.name(), failed.join("; "));
	let opening = report
		.document
		.and_then(|license| license::opening(&license, report.id))
		.with_context(|| format!("{}: is not private: the register has it all", credential.name()))?;
	println!("{}", serde_json::to_string_pretty(&opening)?);
	Ok(ExitCode::SUCCESS)
}
