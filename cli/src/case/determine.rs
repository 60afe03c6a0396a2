//! `bonafide case determine`.

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
	/// The origin of the goods, or the fate of those detained
	determination: Determination,
	#[command(flatten)]
	reason: Reason,
	#[command(flatten)]
	sender: Sender,
}

#[derive(Clone, Copy, ValueEnum, Debug)]
enum Determination {
	/// The goods originate, or nothing shows that they do not
	Originating,
	/// They do not originate, or it could not be shown: the certificate falls
	NotOriginating,
	/// The claim is denied for another reason: the certificate stands
	ClaimDenied,
	/// Customs lets go of detained goods
	Released,
	/// Customs keeps them for good
	Seized,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let determination = format!("{:?}", args.determination);
	let (reason, notice) = (&args.reason.reason, args.reason.notice()?);
	let ruling = json!({ "case": args.case, "determination": determination, "reason": reason, "notice": notice });
	send(&args.sender, json!({ "determine": ruling })).await
}
