use crate::chain::{Chain, Node};
use anyhow::Result;
use bonafide_primitives::Digest;
use clap::Args;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(Args)]
pub struct Status {
	/// The certificates, by their ids
	#[arg(required = true, value_name = "ID")]
	ids: Vec<Digest>,
	#[command(flatten)]
	node: Node,
}

pub async fn run(Status { ids, node }: Status) -> Result<ExitCode> {
	let chain = Chain::connect(&node).await?;
	let mut outcome = ExitCode::SUCCESS;
	for id in ids {
		match chain.find::<Value>("certificates_get", &[json!(id)]).await? {
			Some(certificate) => println!("{}", serde_json::to_string_pretty(&certificate)?),
			None => {
				outcome = ExitCode::FAILURE;
				eprintln!("{id:?}: is not on the chain");
			}
		}
	}
	Ok(outcome)
}
