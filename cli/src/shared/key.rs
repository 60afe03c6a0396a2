//! The keys in files.

use super::files;
use anyhow::{Context, Result};
use bonafide_credentials::{IssuerKey, SealingKey};
use std::path::Path;

/// The signing key in `file`.
pub fn read(file: &Path) -> Result<IssuerKey> {
	IssuerKey::from_jwk(&files::read_secret(file)?).with_context(|| file.display().to_string())
}

/// The key in `file` that opens what was sealed.
pub fn read_sealing(file: &Path) -> Result<SealingKey> {
	SealingKey::from_jwk(&files::read_secret(file)?).with_context(|| file.display().to_string())
}
