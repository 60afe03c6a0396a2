//! `bonafide case list`.

use crate::{
	chain::{Chain, Node},
	shared::answer,
};
use anyhow::{Context, Result};
use bonafide_primitives::Lei;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The importer, certifier, rights holder or customs administration
	lei: Lei,
	#[command(flatten)]
	node: Node,
}

pub async fn run(Args { lei, node }: Args) -> Result<ExitCode> {
	let chain = Chain::connect(&node).await?;
	let entity: Option<Value> = chain.find("entities_get", &[json!(lei)]).await?;
	entity.with_context(|| format!("{lei} was never admitted to the register"))?;
	let mut cases = Vec::new();
	let mut cursor = Value::Null;
	loop {
		let page: Option<Value> = chain.find("customs_casesFor", &[json!(lei), cursor]).await?;
		let mut page = page.context("the node tells no cases")?;
		if let Some(Value::Array(items)) = page.get_mut("items").map(Value::take) {
			cases.extend(items);
		}
		cursor = page.get_mut("nextCursor").map_or(Value::Null, Value::take);
		if cursor.is_null() {
			return answer::print(&json!(cases));
		}
	}
}
