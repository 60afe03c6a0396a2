//! `bonafide case record`.

use super::{documents::Documents, send};
use crate::chain::Sender;
use anyhow::Result;
use bonafide_primitives::Date;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// The request, from 1
	request: u16,
	/// The day on which the answer came, such as 2026-03-01
	#[arg(long, value_name = "DATE")]
	received: Date,
	#[command(flatten)]
	documents: Documents,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let documents = args.documents.forms()?;
	let answer =
		json!({ "case": args.case, "request": args.request, "received": args.received, "documents": documents });
	send(&args.sender, json!({ "record_answer": answer })).await
}
