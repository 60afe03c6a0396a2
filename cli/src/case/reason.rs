//! The reason of customs, and the written notice.

use super::documents::with_digest;
use crate::shared::files;
use anyhow::Result;
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;

#[derive(Args)]
pub struct Reason {
	/// The reason, which the parties read
	#[arg(long)]
	pub reason: String,
	/// File with the written notice: one document {kind, uri, mediaType, readers, sha256}, or with a file in place of
	/// sha256
	#[arg(long, value_name = "FILE")]
	notice: Option<PathBuf>,
}

impl Reason {
	/// The notice as a call takes it.
	pub fn notice(&self) -> Result<Option<Value>> {
		let Some(path) = &self.notice else { return Ok(None) };
		with_digest(files::read_json(path)?, path).map(Some)
	}
}
