//! Drafts of documents, as people write them.

use super::files;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;

/// The draft in `path`, in which nothing is said twice.
pub fn read(path: &Path) -> Result<Value> {
	bonafide_credentials::draft(&files::read(path)?).with_context(|| path.display().to_string())
}
