//! The key of a customs administration, to seal to.

use super::files;
use crate::chain::Chain;
use anyhow::{Context, Result};
use bonafide_credentials::CustomsKey;
use bonafide_primitives::{KeyNumber, Lei};
use clap::Args;
use serde_json::{json, Value};
use std::path::{Path, PathBuf};

/// Customs, which alone can open what is sealed.
#[derive(Args)]
pub struct Customs {
	/// Customs, who alone can open it: its DID document as `entities_didDocument` answers it, or {lei, key, publicKey}
	#[arg(long, value_name = "FILE")]
	customs: PathBuf,
	/// The number of customs' key. Default: the newest
	#[arg(long, value_name = "NUMBER")]
	customs_key: Option<KeyNumber>,
}

impl Customs {
	pub fn key(&self) -> Result<CustomsKey> {
		read(&self.customs, self.customs_key)
	}

	/// The name of the file.
	pub fn name(&self) -> String {
		self.customs.display().to_string()
	}
}

/// The key `number` in `file`; the newest, without a number.
pub fn read(file: &Path, number: Option<KeyNumber>) -> Result<CustomsKey> {
	CustomsKey::read_json(&files::read(file)?, number).with_context(|| file.display().to_string())
}

/// The newest key that `lei` has on the register.
pub async fn registered(chain: &Chain, lei: Lei) -> Result<CustomsKey> {
	let answer: Value = chain
		.find("entities_didDocument", &[json!(lei)])
		.await?
		.with_context(|| format!("{lei} was never admitted to the register"))?;
	CustomsKey::read_json(&answer.to_string(), None).with_context(|| lei.to_string())
}
