//! `bonafide case show`.

use crate::{
	chain::{Chain, Node},
	shared::answer,
};
use anyhow::{Context, Result};
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The number of the case
	case: u32,
	#[command(flatten)]
	node: Node,
}

pub async fn run(Args { case, node }: Args) -> Result<ExitCode> {
	let chain = Chain::connect(&node).await?;
	let found: Option<Value> = chain.find("customs_case", &[json!(case)]).await?;
	answer::print(&found.with_context(|| format!("there is no case {case}"))?)
}
