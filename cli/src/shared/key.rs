//! Private keys in files.

use super::files;
use anyhow::{Context, Result};
use bonafide_credentials::{Holder, IssuerKey, SealingKey};
use std::path::Path;

/// The key in `file`, to sign with.
pub fn read(file: &Path) -> Result<IssuerKey> {
	IssuerKey::from_jwk(&files::read_secret(file)?).with_context(|| file.display().to_string())
}

/// The key in `file`, to open with.
pub fn read_sealing(file: &Path) -> Result<SealingKey> {
	SealingKey::from_jwk(&files::read_secret(file)?).with_context(|| file.display().to_string())
}

/// The key in `file`, which came with a credential.
pub fn read_holder(file: &Path) -> Result<Holder> {
	Holder::from_jwk(&files::read_secret(file)?).with_context(|| file.display().to_string())
}
