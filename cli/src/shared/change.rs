//! Changing the standing of what is on the chain, by its id.

use super::progress::Progress;
use crate::chain::{self, Account, AccountFile, Chain, Node};
use anyhow::Result;
use bonafide_primitives::Digest;
use clap::Args;
use serde_json::json;
use std::process::ExitCode;

#[derive(Args)]
pub struct Change {
	/// Which, by their ids
	#[arg(required = true, value_name = "ID")]
	ids: Vec<Digest>,
	#[command(flatten)]
	account: AccountFile,
	#[command(flatten)]
	node: Node,
}

/// Makes the `call` of a `pallet` for each, and prints as `done` the block that it is done in.
pub async fn run(Change { ids, account, node }: &Change, pallet: &str, call: &str, done: &str) -> Result<ExitCode> {
	let account = Account::open(account)?;
	let chain = Chain::connect(node).await?;
	let call = |id| json!({ pallet: { call: { "id": format!("{id:?}") } } });
	let calls: Vec<_> = ids.iter().map(call).collect();
	let progress = Progress::new(ids.len(), "done");
	let mut outcome = ExitCode::SUCCESS;
	chain::send(&chain, &account, &calls, &progress, |before, landed| {
		progress.advance(landed.results.len());
		for (id, result) in ids[before..].iter().zip(landed.results) {
			match result {
				Ok(()) => println!("{}", json!({ "id": format!("{id:?}"), done: landed.block })),
				Err(refusal) => {
					outcome = ExitCode::FAILURE;
					progress.say(&format!("{id:?}: {refusal}"));
				}
			}
		}
		Ok(())
	})
	.await?;
	Ok(outcome)
}
