//! `bonafide license opening`.

use crate::shared::{answer, credential::Presented};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{license, License};
use std::process::ExitCode;

pub fn run(credential: &Presented) -> Result<ExitCode> {
	let report = credential.report::<License>()?;
	let failed: Vec<_> = report
		.failures()
		.map(|(check, reason)| format!("{check:?}: {reason}"))
		.collect();
	ensure!(failed.is_empty(), "{}: {}", credential.name(), failed.join("; "));
	ensure!(
		report.is_signed(),
		"{}: nothing shows who signed it: give the licensor's DID document",
		credential.name()
	);
	let opening = report
		.document
		.and_then(|license| license::opening(&license, report.id))
		.with_context(|| format!("{}: is not private: the register has it all", credential.name()))?;
	answer::print(&opening)
}
