//! `bonafide entry refuse`.

use crate::{chain::Sender, shared::answer};
use anyhow::Result;
use bonafide_primitives::EntryNumber;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	number: EntryNumber,
	/// The reason, which the filer reads
	#[arg(long)]
	reason: String,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let call = json!({ "Customs": { "refuse_entry": { "number": args.number, "reason": args.reason } } });
	answer::print(&json!({ "block": args.sender.send(call).await? }))
}
