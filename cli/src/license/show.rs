//! `bonafide license show`.

use super::{lineage, GET};
use crate::{
	chain::{Chain, Node},
	shared::{answer, credential::Presented, show},
};
use anyhow::Result;
use bonafide_credentials::{License, Verdict};
use bonafide_primitives::Digest;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// Node to ask for the record on chain. Given again, or with commas between: others that take its place. Default:
	/// none for a credential, ws://127.0.0.1:9944 for an id
	#[arg(long, value_name = "URL", value_delimiter = ',')]
	node: Vec<String>,
}

pub async fn run(Args { credential, node }: Args) -> Result<ExitCode> {
	let (id, code) = match credential.name().parse::<Digest>() {
		Ok(id) => (Some(id), ExitCode::SUCCESS),
		Err(_) => {
			let report = credential.report::<License>()?;
			print!("{}", show::page(&report, &[]));
			let code = answer::code(report.verdict() != Verdict::Invalid);
			if node.is_empty() {
				print!("{}", show::unasked());
			}
			((!node.is_empty()).then_some(report.id), code)
		}
	};
	let Some(id) = id else { return Ok(code) };
	let chain = Chain::connect(&Node::at(node)).await?;
	let found: Option<Value> = chain.find(GET, &[json!(id)]).await?;
	match found {
		Some(found) => {
			let above = lineage::above(&chain, &found).await?;
			print!("{}", lineage::page(&found, &above));
			Ok(code)
		}
		None => {
			eprintln!("{id:?}: is not on the chain");
			Ok(ExitCode::FAILURE)
		}
	}
}
