//! `bonafide features set`.

use crate::{
	chain::Sender,
	shared::{answer, files},
};
use anyhow::Result;
use bonafide_primitives::Gtin;
use serde_json::{json, Value};
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The product
	gtin: Gtin,
	/// The features, as `features seal` prints them
	file: PathBuf,
	#[command(flatten)]
	sender: Sender,
}

pub async fn run(Args { gtin, file, sender }: Args) -> Result<ExitCode> {
	let features: Value = files::read_json(&file)?;
	let call = json!({ "Products": { "set_features": { "gtin": gtin, "features": features } } });
	answer::print(&json!({ "block": sender.send(call).await? }))
}
