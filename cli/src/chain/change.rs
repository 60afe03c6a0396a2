//! Changes of what is on the chain, by its id.

use super::{send, Call, Outcome, Sender};
use crate::shared::progress::Progress;
use anyhow::Result;
use bonafide_primitives::Digest;
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The id of each, such as 0x5a…
	#[arg(required = true, value_name = "ID")]
	ids: Vec<Digest>,
	#[command(flatten)]
	sender: Sender,
}

/// Makes the `call` of a `pallet` for each id, and prints as `done` the block that it is done in.
pub async fn run(Args { ids, sender }: Args, pallet: &str, call: &str, done: &str) -> Result<ExitCode> {
	let (account, chain) = sender.connect().await?;
	let call = |id: &Digest| Call::new(json!({ pallet: { call: { "id": id } } }));
	let calls: Vec<_> = ids.iter().map(call).collect();
	let progress = Progress::new(ids.len(), "done");
	let mut outcome = ExitCode::SUCCESS;
	send(&chain, &account, &calls, &progress, |landed| {
		progress.advance(landed.outcomes.len());
		for (place, result) in landed.outcomes {
			let id = ids[place];
			match result {
				Outcome::Done | Outcome::There => println!("{}", json!({ "id": id, done: landed.block })),
				Outcome::Refused(refusal) => {
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
