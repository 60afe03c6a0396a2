//! `bonafide product show`.

use crate::{
	chain::{Chain, Node},
	shared::answer,
};
use anyhow::Result;
use bonafide_primitives::Gtin;
use serde_json::{json, Value};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
	/// The GTIN of each
	#[arg(required = true, value_name = "GTIN")]
	gtins: Vec<Gtin>,
	#[command(flatten)]
	node: Node,
}

pub async fn run(Args { gtins, node }: Args) -> Result<ExitCode> {
	let chain = Chain::connect(&node).await?;
	let mut all_found = true;
	for gtin in gtins {
		match chain.find::<Value>("products_get", &[json!(gtin)]).await? {
			Some(product) => drop(answer::print(&product)?),
			None => {
				all_found = false;
				eprintln!("{gtin}: is not registered");
			}
		}
	}
	Ok(answer::code(all_found))
}
