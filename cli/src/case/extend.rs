//! `bonafide case extend`.

use super::send;
use crate::chain::Sender;
use anyhow::Result;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	/// The number of days more
	#[arg(long)]
	days: u16,
	/// The request, from 1
	#[arg(long, value_name = "NUMBER")]
	request: Option<u16>,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let deadline = args
		.request
		.map_or(json!("Objection"), |request| json!({ "Answer": request }));
	let call = json!({ "extend": { "case": args.case, "deadline": deadline, "days": args.days } });
	send(&args.sender, call).await
}
