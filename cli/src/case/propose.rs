//! `bonafide case propose`.

use super::{reason::Reason, send};
use crate::chain::Sender;
use anyhow::Result;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	#[command(flatten)]
	reason: Reason,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let (reason, notice) = (&args.reason.reason, args.reason.notice()?);
	let call = json!({ "propose_denial": { "case": args.case, "reason": reason, "notice": notice } });
	send(&args.sender, call).await
}
