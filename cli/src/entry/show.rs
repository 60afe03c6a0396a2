//! `bonafide entry show`.

use crate::{
	chain::{Chain, Node},
	shared::answer,
};
use anyhow::{Context, Result};
use bonafide_primitives::EntryNumber;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the entry
	number: EntryNumber,
	#[command(flatten)]
	node: Node,
}

pub async fn run(Args { number, node }: Args) -> Result<ExitCode> {
	let chain = Chain::connect(&node).await?;
	let found: Option<Value> = chain.find("customs_entry", &[json!(number)]).await?;
	answer::print(&found.with_context(|| format!("{number}: no such entry is on file"))?)
}
