//! `bonafide case answer`.

use super::{documents::Documents, send};
use crate::chain::Sender;
use anyhow::Result;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// The request, from 1
	request: u16,
	#[command(flatten)]
	documents: Documents,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let documents = args.documents.forms()?;
	let call = json!({ "answer": { "case": args.case, "request": args.request, "documents": documents } });
	send(&args.sender, call).await
}
