//! The key of a customs administration, to seal to.

use super::files;
use anyhow::{Context, Result};
use bonafide_credentials::CustomsKey;
use bonafide_primitives::KeyNumber;
use clap::Args;
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
