//! `bonafide case propose`.

use super::{reason::Reason, send};
use crate::chain::Sender;
use anyhow::Result;
use clap::ValueEnum;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// The denial to propose
	determination: Denial,
	#[command(flatten)]
	reason: Reason,
	#[command(flatten)]
	sender: Sender,
}

#[derive(Clone, Copy, ValueEnum, Debug)]
enum Denial {
	/// The goods do not originate, or it could not be shown: the certificate falls. Its certifier must have been asked
	NotOriginating,
	/// The claim is denied for another reason: the certificate stands
	ClaimDenied,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let determination = format!("{:?}", args.determination);
	let (reason, notice) = (&args.reason.reason, args.reason.notice()?);
	let call = json!({ "case": args.case, "determination": determination, "reason": reason, "notice": notice });
	send(&args.sender, json!({ "propose_denial": call })).await
}
