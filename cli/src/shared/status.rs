//! What the chain says of what is on it, by its id.

use crate::chain::{Chain, Node};
use anyhow::Result;
use bonafide_primitives::Digest;
use clap::Args;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(Args)]
pub struct Status {
	/// Which, by their ids
	#[arg(required = true, value_name = "ID")]
	ids: Vec<Digest>,
	#[command(flatten)]
	node: Node,
}

/// Prints of each what `telling` makes of what the node's `method` answers.
pub async fn run(
	Status { ids, node }: &Status,
	method: &str,
	telling: impl AsyncFn(&Chain, Value) -> Result<Value>,
) -> Result<ExitCode> {
	let chain = Chain::connect(node).await?;
	let mut outcome = ExitCode::SUCCESS;
	for id in ids {
		match chain.find::<Value>(method, &[json!(id)]).await? {
			Some(found) => {
				let told = telling(&chain, found).await?;
				println!("{}", serde_json::to_string_pretty(&told)?);
			}
			None => {
				outcome = ExitCode::FAILURE;
				eprintln!("{id:?}: is not on the chain");
			}
		}
	}
	Ok(outcome)
}
