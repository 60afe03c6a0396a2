//! The calls of the commands, and the documents they carry.

use super::{Command, Documents, Reason, Request, Sender};
use crate::{hex, shared::files};
use anyhow::{anyhow, Context, Result};
use serde_json::{json, Value};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

impl Command {
	/// Who sends it, and the call.
	pub(super) fn call(&self) -> Result<(&Sender, Value)> {
		Ok(match self {
			Self::List { .. } | Self::Show { .. } => return Err(anyhow!("is nothing to send")),
			Self::Open {
				entry,
				line,
				request,
				sender,
			} => (
				sender,
				json!({ "open_case": { "entry": entry, "line": line, "request": request.form()? } }),
			),
			Self::Detain {
				entry,
				line,
				right,
				reason,
				documents,
				days,
				sender,
			} => {
				let documents = documents.forms()?;
				let detention = json!({
					"entry": entry, "line": line, "right": right, "reason": reason, "documents": documents, "days": days,
				});
				(sender, json!({ "detain": detention }))
			}
			Self::Opinion {
				case,
				request,
				opinion,
				documents,
				sender,
			} => {
				let (opinion, documents) = (format!("{opinion:?}"), documents.forms()?);
				let answer = json!({ "case": case, "request": request, "opinion": opinion, "documents": documents });
				(sender, json!({ "give_opinion": answer }))
			}
			Self::Ask { case, request, sender } => (
				sender,
				json!({ "request_information": { "case": case, "request": request.form()? } }),
			),
			Self::Extend {
				case,
				days,
				request,
				sender,
			} => {
				let deadline = request.map_or(json!("Objection"), |request| json!({ "Answer": request }));
				(
					sender,
					json!({ "extend": { "case": case, "deadline": deadline, "days": days } }),
				)
			}
			Self::Answer {
				case,
				request,
				documents,
				sender,
			} => {
				let documents = documents.forms()?;
				(
					sender,
					json!({ "answer": { "case": case, "request": request, "documents": documents } }),
				)
			}
			Self::Record {
				case,
				request,
				received,
				documents,
				sender,
			} => {
				let answer =
					json!({ "case": case, "request": request, "received": received, "documents": documents.forms()? });
				(sender, json!({ "record_answer": answer }))
			}
			Self::Lodge {
				case,
				party,
				documents,
				sender,
			} => {
				let documents = documents.forms()?;
				(
					sender,
					json!({ "lodge_evidence": { "case": case, "party": party, "documents": documents } }),
				)
			}
			Self::Propose { case, reason, sender } => {
				let Reason { reason: why, .. } = reason;
				(
					sender,
					json!({ "propose_denial": { "case": case, "reason": why, "notice": reason.notice()? } }),
				)
			}
			Self::Object {
				case,
				party,
				documents,
				sender,
			} => {
				let documents = documents.forms()?;
				(
					sender,
					json!({ "object": { "case": case, "party": party, "documents": documents } }),
				)
			}
			Self::Determine {
				case,
				determination,
				reason,
				sender,
			} => {
				let determination = format!("{determination:?}");
				let (why, notice) = (&reason.reason, reason.notice()?);
				let ruling = json!({ "case": case, "determination": determination, "reason": why, "notice": notice });
				(sender, json!({ "determine": ruling }))
			}
			Self::Reopen { case, reason, sender } => (sender, json!({ "reopen": { "case": case, "reason": reason } })),
		})
	}
}

impl Request {
	fn form(&self) -> Result<Value> {
		Ok(json!({
			"addressee": self.of.map_or(json!("Sealed"), |lei| json!({ "Named": lei })),
			"capacity": format!("{:?}", self.capacity),
			"documents": self.documents.forms()?,
			"days": self.days,
		}))
	}
}

impl Documents {
	fn forms(&self) -> Result<Vec<Value>> {
		let Some(path) = &self.documents else {
			return Ok(Vec::new());
		};
		let named = || path.display().to_string();
		let documents: Vec<Value> = serde_json::from_str(&files::read(path)?).with_context(named)?;
		documents
			.into_iter()
			.map(|document| with_digest(document, path))
			.collect()
	}
}

impl Reason {
	fn notice(&self) -> Result<Option<Value>> {
		let Some(path) = &self.notice else { return Ok(None) };
		let document = serde_json::from_str(&files::read(path)?).with_context(|| path.display().to_string())?;
		with_digest(document, path).map(Some)
	}
}

/// `document` of the list in the file `listed`, with the digest of the file beside it that it names.
fn with_digest(mut document: Value, listed: &Path) -> Result<Value> {
	let file = document.as_object_mut().and_then(|members| members.remove("file"));
	if let Some(file) = file.as_ref().and_then(Value::as_str) {
		let path = listed.with_file_name(file);
		let content = fs::read(&path).with_context(|| path.display().to_string())?;
		document["sha256"] = hex::encode(&Sha256::digest(content)).into();
	}
	Ok(document)
}

#[cfg(test)]
mod tests {
	use super::*;
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
