//! `bonafide certificate print`.

use super::standing;
use crate::{
	chain::Node,
	shared::{credential::Presented, files, paper, show},
};
use anyhow::{bail, ensure, Context, Result};
use bonafide_credentials::{elements, Certificate};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// New file for the page, as PDF
	#[arg(long, value_name = "FILE")]
	out: PathBuf,
	/// Node to ask for the record on chain, which is printed, too. Default: none is asked
	#[arg(long, value_name = "URL", value_delimiter = ',')]
	node: Vec<String>,
}

/// Stands on the paper, below all else.
const NOTE: &str = "\n\
	This paper proves nothing by itself: it shows what the credential of this id says. Verify the credential, and\n\
	ask the chain for the id in the QR code: bonafide certificate status ID\n";

pub async fn run(Args { credential, out, node }: Args) -> Result<ExitCode> {
	let report = credential.report::<Certificate>()?;
	if let Some((check, reason)) = report.failures().next() {
		bail!(
			"{}: does not verify, and is not printed: {check:?}: {reason}",
			credential.name()
		);
	}
	ensure!(
		report.is_signed(),
		"{}: is not printed: nothing shows whose key signed it; give the certifier's DID document with --did-document",
		credential.name()
	);
	let text = credential.text()?;
	let shown = elements(&text).unwrap_or_default();
	let standing = match Node::of(&node) {
		Some(node) => {
			let found = standing::ask(&node, &report.id).await?;
			let found = found.with_context(|| {
				let name = credential.name();
				format!("{name}: is not printed: the chain does not know {:?}", report.id)
			})?;
			standing::page(&found)
		}
		None => show::unasked(),
	};
	let page = show::page(&report, &shown) + &standing + NOTE;
	files::write_new_bytes(
		&out,
		&paper::pdf("Certificate of origin", &report.id.to_string(), &page)?,
	)?;
	Ok(ExitCode::SUCCESS)
}
