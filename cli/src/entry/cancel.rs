//! `bonafide entry cancel`.

use crate::{chain::Sender, shared::answer};
use anyhow::Result;
use bonafide_primitives::EntryNumber;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	number: EntryNumber,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(Args { number, sender }: Args) -> Result<ExitCode> {
	let call = json!({ "Customs": { "cancel_entry": { "number": number } } });
	answer::print(&json!({ "block": sender.send(call).await? }))
}
