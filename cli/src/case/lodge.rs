//! `bonafide case lodge`.

use super::{documents::Documents, send};
use crate::chain::Sender;
use anyhow::Result;
use bonafide_primitives::Lei;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// The party whose evidence it is
	party: Lei,
	#[command(flatten)]
	documents: Documents,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let documents = args.documents.forms()?;
	let call = json!({ "lodge_evidence": { "case": args.case, "party": args.party, "documents": documents } });
	send(&args.sender, call).await
}
