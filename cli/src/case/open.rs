//! `bonafide case open`.

use super::{request::Request, PALLET};
use crate::{
	chain::{send_one, Sender},
	shared::answer,
};
use anyhow::Result;
use bonafide_primitives::EntryNumber;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	entry: EntryNumber,
	/// The line that claims, from 1
	line: u16,
	#[command(flatten)]
	request: Request,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let Args { entry, line, .. } = args;
	let call = json!({ "open": { "entry": entry, "line": line, "request": args.request.form()? } });
	let (account, chain) = args.sender.connect().await?;
	let block = send_one(&chain, &account, json!({ PALLET: call })).await?;
	let found: Option<Value> = chain.find("customs_entry", &[json!(entry)]).await?;
	let case = format!("/lines/{}/verification/case", line.saturating_sub(1));
	let case = found.as_ref().and_then(|entry| entry.pointer(&case));
	answer::print(&json!({ "block": block, "case": case }))
}
