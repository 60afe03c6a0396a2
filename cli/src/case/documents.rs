//! Documents that a request, an answer or a notice carries.

use crate::shared::files;
use anyhow::Result;
use bonafide_credentials::hex;
use clap::Args;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Documents {
	/// File with the documents: a JSON list of {kind, uri, mediaType, readers, sha256}; name a file in place of sha256,
	/// and it is calculated
	#[arg(long, value_name = "FILE")]
	documents: Option<PathBuf>,
}

impl Documents {
	/// The documents as a call takes them; none without a file.
	pub fn forms(&self) -> Result<Vec<Value>> {
		let Some(path) = &self.documents else {
			return Ok(Vec::new());
		};
		let documents: Vec<Value> = files::read_json(path)?;
		documents
			.into_iter()
			.map(|document| with_digest(document, path))
			.collect()
	}
}

/// `document` in the file `listed`: it names a file beside that, and gets its digest.
pub fn with_digest(mut document: Value, listed: &Path) -> Result<Value> {
	let file = document.as_object_mut().and_then(|members| members.remove("file"));
	if let Some(file) = file.as_ref().and_then(Value::as_str) {
		let path = listed.with_file_name(file);
		let content = files::read_bytes(&path)?;
		document["sha256"] = hex::encode(&Sha256::digest(content)).into();
	}
	Ok(document)
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;
	use std::fs;
	use tempfile::TempDir;

	/// A directory with these files.
	fn desk(files: &[(&str, &str)]) -> TempDir {
		let desk = tempfile::tempdir().unwrap();
		for (name, text) in files {
			fs::write(desk.path().join(name), text).unwrap();
		}
		desk
	}

	fn forms(desk: &TempDir) -> Result<Vec<Value>> {
		let documents = Some(desk.path().join("documents.json"));
		Documents { documents }.forms()
	}

	#[test]
	fn the_digest_of_a_file_is_calculated() {
		let list = r#"[{ "kind": "statement", "file": "abc.txt" }, { "kind": "other", "sha256": "0x01" }]"#;
		let forms = forms(&desk(&[("documents.json", list), ("abc.txt", "abc")])).unwrap();
		// FIPS 180-2, appendix B.1.
		let abc = "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
		assert_eq!(forms[0], json!({ "kind": "statement", "sha256": abc }));
		assert_eq!(forms[1], json!({ "kind": "other", "sha256": "0x01" }));
	}

	#[test]
	fn a_file_that_is_missing_is_named() {
		let desk = desk(&[("documents.json", r#"[{ "file": "none.pdf" }]"#)]);
		assert!(format!("{:#}", forms(&desk).unwrap_err()).contains("none.pdf: No such file"));
	}

	#[test]
	fn no_documents_are_nothing_to_add() {
		assert_eq!(Documents { documents: None }.forms().unwrap(), Vec::<Value>::new());
	}
}
