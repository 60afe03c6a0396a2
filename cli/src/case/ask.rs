//! `bonafide case ask`.

use super::{request::Request, send};
use crate::chain::Sender;
use anyhow::Result;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	#[command(flatten)]
	request: Request,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let call = json!({ "ask": { "case": args.case, "request": args.request.form()? } });
	send(&args.sender, call).await
}
