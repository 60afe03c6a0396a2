//! `bonafide document seal`.

use super::sha256;
use crate::{
	chain::customs::DeskCustoms,
	shared::{answer, files},
};
use anyhow::{Context, Result};
use bonafide_credentials::sealed_document;
use serde_json::json;
use std::{path::PathBuf, process::ExitCode};

#[derive(clap::Args)]
pub struct Args {
	/// The file
	file: PathBuf,
	#[command(flatten)]
	customs: DeskCustoms,
	/// New file, sealed
	#[arg(long, value_name = "FILE")]
	out: PathBuf,
}

pub async fn run(Args { file, customs, out }: &Args) -> Result<ExitCode> {
	let key = customs.key().await?;
	let sealed = sealed_document::seal(&files::read_bytes(file)?, &key).with_context(|| customs.name())?;
	files::write_new_bytes(out, &sealed)?;
	customs.tell(&key);
	answer::print(&json!({ "sha256": sha256(&sealed), "seal": key.seal }))
}
