//! `bonafide case invite`.

use super::send;
use crate::chain::Sender;
use anyhow::Result;
use bonafide_primitives::Lei;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// Customs administration to invite, such as that of the country of export
	customs: Lei,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let call = json!({ "invite": { "case": args.case, "customs": args.customs } });
	send(&args.sender, call).await
}
