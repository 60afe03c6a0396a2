//! Licenses of intellectual property rights: at the desk, and on the chain.

mod check;
mod columns;
mod grant;
mod lineage;
mod new;
mod opening;
mod quota;
mod show;
mod sign;

use crate::{
	chain::{change, status, verify},
	shared::{answer, credential::Presented},
};
use anyhow::Result;
use bonafide_credentials::License;
use clap::Subcommand;
use grant::Means;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
	/// Print a license to fill in
	New(new::Args),
	/// Print every fault of a license before it is signed; exit with 1 if there is one
	Check(check::Args),
	/// Sign a license; print {id, credential, form}, where form is the record on chain
	Sign(sign::Args),
	/// Holder of a right: sign licenses and anchor them; run it again after a break, and it goes on where it was
	Grant(grant::Args),
	/// Licensee: sign sublicenses and anchor them, each under the license that it names as its parent
	Sublicense(grant::Args),
	/// Licensor: sign amendments and anchor them, each in place of the credential that it names; units drawn and
	/// sublicenses stay
	Amend(grant::Args),
	/// Verify a credential, by status lists, too, and by the chain with a node; print every check
	#[command(after_help = answer::VERDICTS)]
	Verify(verify::Args),
	/// Print a license for a person: a credential, or the record on chain under an id; exit with 1 if it is invalid
	Show(show::Args),
	/// Print the opening of a private license, for customs or a broker: {license, terms}
	Opening(Presented),
	/// Print what the chain says of licenses
	Status(status::Args),
	/// Print the units drawn and left of licenses, and of every license above them
	Quota(status::Args),
	/// Suspend licenses, and all below them, until they are reinstated
	Suspend(change::Args),
	/// Reinstate suspended licenses
	Reinstate(change::Args),
	/// Revoke licenses, and all below them, for good
	Revoke(change::Args),
}

const PALLET: &str = "Licensing";

/// The node's method that answers with a license.
const GET: &str = "licensing_get";

/// The one that verifies one.
const VERIFY: &str = "licensing_verify";

pub async fn run(command: Command) -> Result<ExitCode> {
	match command {
		Command::New(args) => new::run(&args),
		Command::Check(args) => check::run(&args),
		Command::Sign(args) => sign::run(&args),
		Command::Grant(args) => grant::run(args, Means::Grant).await,
		Command::Sublicense(args) => grant::run(args, Means::Sublicense).await,
		Command::Amend(args) => grant::run(args, Means::Amend).await,
		Command::Verify(args) => verify::run::<License>(args, VERIFY).await,
		Command::Show(args) => show::run(args).await,
		Command::Opening(credential) => opening::run(&credential),
		Command::Status(args) => status::run(args, GET).await,
		Command::Quota(args) => quota::run(args).await,
		Command::Suspend(args) => change::run(args, PALLET, "suspend", "suspendedIn").await,
		Command::Reinstate(args) => change::run(args, PALLET, "reinstate", "reinstatedIn").await,
		Command::Revoke(args) => change::run(args, PALLET, "revoke", "revokedIn").await,
	}
}
