//! `bonafide license show`.

use super::{lineage, GET};
use crate::{
	chain::{Chain, Node},
	shared::{credential::Presented, show},
};
use anyhow::Result;
use bonafide_credentials::License;
use bonafide_primitives::Digest;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	#[command(flatten)]
	credential: Presented,
	/// Node to ask for the record on chain. Default: none for a credential, ws://127.0.0.1:9944 for an id
	#[arg(long, value_name = "URL")]
	node: Option<String>,
}

pub async fn run(Args { credential, node }: Args) -> Result<ExitCode> {
	let (id, page) = match credential.name().parse::<Digest>() {
		Ok(id) => (Some(id), String::new()),
		Err(_) => {
			let report = credential.report::<License>()?;
			(node.is_some().then_some(report.id), show::page(&report, &[]))
		}
	};
	print!("{page}");
	let Some(id) = id else { return Ok(ExitCode::SUCCESS) };
	let chain = Chain::connect(&Node::at(node)).await?;
	let found: Option<Value> = chain.find(GET, &[json!(id)]).await?;
	match found {
		Some(found) => {
			let above = lineage::above(&chain, &found).await?;
			print!("{}", lineage::page(&found, &above));
			Ok(ExitCode::SUCCESS)
		}
		None => {
			eprintln!("{id:?}: is not on the chain");
			Ok(ExitCode::FAILURE)
		}
	}
}
