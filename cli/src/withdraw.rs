use crate::{
	chain::{self, Account, AccountFile, Chain, Node},
	progress::Progress,
};
use anyhow::Result;
use bonafide_primitives::Digest;
use clap::Args;
use serde_json::json;
use std::process::ExitCode;

#[derive(Args)]
pub struct Withdraw {
	/// The certificates, by their ids
	#[arg(required = true, value_name = "ID")]
	ids: Vec<Digest>,
	#[command(flatten)]
	account: AccountFile,
	#[command(flatten)]
	node: Node,
}

pub async fn run(Withdraw { ids, account, node }: Withdraw) -> Result<ExitCode> {
	let account = Account::open(&account)?;
	let chain = Chain::connect(&node).await?;
	let call = |id| json!({ "Certificates": { "withdraw": { "id": format!("{id:?}") } } });
	let calls: Vec<_> = ids.iter().map(call).collect();
	let progress = Progress::new(ids.len(), "withdrawn");
	let mut outcome = ExitCode::SUCCESS;
	chain::send(&chain, &account, &calls, &progress, |before, landed| {
		progress.advance(landed.results.len());
		for (id, result) in ids[before..].iter().zip(landed.results) {
			match result {
				Ok(()) => println!("{}", json!({ "id": format!("{id:?}"), "withdrawnIn": landed.block })),
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
