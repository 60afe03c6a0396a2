//! Answers of the chain about what is on it, by its id.

use super::{Chain, Node};
use crate::shared::answer;
use anyhow::Result;
use bonafide_primitives::Digest;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The id of each, such as 0x5a…
	#[arg(required = true, value_name = "ID")]
	ids: Vec<Digest>,
	#[command(flatten)]
	node: Node,
}

/// Prints what the node's `method` answers for each id.
pub async fn run(args: Args, method: &str) -> Result<ExitCode> {
	run_with(args, method, async |_, found| Ok(found)).await
}

/// The same, where `rewrite` makes of an answer what is printed.
pub async fn run_with(
	Args { ids, node }: Args,
	method: &str,
	rewrite: impl AsyncFn(&Chain, Value) -> Result<Value>,
) -> Result<ExitCode> {
	let chain = Chain::connect(&node).await?;
	let mut outcome = ExitCode::SUCCESS;
	for id in ids {
		match chain.find::<Value>(method, &[json!(id)]).await? {
			Some(found) => drop(answer::print(&rewrite(&chain, found).await?)?),
			None => {
				outcome = ExitCode::FAILURE;
				eprintln!("{id:?}: is not on the chain");
			}
		}
	}
	Ok(outcome)
}
