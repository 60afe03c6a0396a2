//! `bonafide certificate show`.

use super::standing;
use crate::{
	chain::Node,
	shared::{answer, credential::Presented, show},
};
use anyhow::Result;
use bonafide_credentials::{elements, Certificate, Verdict};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// Node to ask for the record on chain. Default: none is asked
	#[arg(long, value_name = "URL", value_delimiter = ',')]
	node: Vec<String>,
}

pub async fn run(Args { credential, node }: Args) -> Result<ExitCode> {
	let report = credential.report::<Certificate>()?;
	let text = credential.text()?;
	print!("{}", show::page(&report, &elements(&text).unwrap_or_default()));
	let is_well = report.verdict() != Verdict::Invalid;
	let Some(node) = Node::of(&node) else {
		print!("{}", show::unasked());
		return Ok(answer::code(is_well));
	};
	let found = standing::ask(&node, &report.id).await?;
	match &found {
		Some(certificate) => print!("{}", standing::page(certificate)),
		None => print!("{}", show::unknown(&report.id)),
	}
	Ok(answer::code(is_well && found.is_some()))
}
