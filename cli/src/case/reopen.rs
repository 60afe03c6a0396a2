//! `bonafide case reopen`.

use super::send;
use crate::chain::Sender;
use anyhow::Result;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// The reason, which the parties read
	#[arg(long)]
	reason: String,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let call = json!({ "reopen": { "case": args.case, "reason": args.reason } });
	send(&args.sender, call).await
}
