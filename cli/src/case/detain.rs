//! `bonafide case detain`.

use super::{documents::Documents, PALLET};
use crate::{
	chain::{send_one, Sender},
	shared::answer,
};
use anyhow::Result;
use bonafide_primitives::{EntryNumber, RightId};
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	entry: EntryNumber,
	/// The line with the goods, from 1
	line: u16,
	/// The number of the right
	right: RightId,
	/// The suspicion, which the rights holder reads
	#[arg(long)]
	reason: String,
	#[command(flatten)]
	documents: Documents,
	/// Days for the holder to answer. Default: those that the council has set
	#[arg(long)]
	days: Option<u16>,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(args: Args) -> Result<ExitCode> {
	let Args { entry, line, right, .. } = args;
	let documents = args.documents.forms()?;
	let detention = json!({
		"entry": entry, "line": line, "right": right, "reason": args.reason, "documents": documents, "days": args.days,
	});
	let (account, chain) = args.sender.connect().await?;
	let block = send_one(&chain, &account, json!({ PALLET: { "detain": detention } })).await?;
	let found: Option<Value> = chain.find("customs_entry", &[json!(entry)]).await?;
	let case = found.as_ref().and_then(|entry| detention_case(entry, line, right));
	answer::print(&json!({ "block": block, "case": case }))
}

/// The number of the case about the goods on a line of `entry`.
fn detention_case(entry: &Value, line: u16, right: RightId) -> Option<&Value> {
	let detentions = entry.pointer(&format!("/lines/{}/detentions", line.saturating_sub(1)))?;
	let mut detentions = detentions.as_array()?.iter();
	let detention = detentions.find(|detention| detention["right"] == right)?;
	detention.get("case")
}
