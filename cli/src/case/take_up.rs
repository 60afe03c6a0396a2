//! `bonafide case take-up`.

use super::send;
use crate::chain::Sender;
use anyhow::Result;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	send(&args.sender, json!({ "take_up": { "case": args.case } })).await
}
