//! Documents by rows. `FILE.csv` has one in each row under its head, `FILE.jsonl` one in each line; any other file is
//! JSON, of one document or a list of them.

use super::{table, template::fill, Fault, Parsed, Row};
use crate::shared::files;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The rows of `files`, each filled by `template`; and the faults of those that cannot be read.
pub fn read(files: &[PathBuf], template: Option<&Path>) -> Result<(Vec<Row>, Vec<Fault>)> {
	let template = template.map(files::read_json::<Value>).transpose()?.unwrap_or_default();
	let (mut rows, mut faults) = (Vec::new(), Vec::new());
	for path in files {
		let name = path.display().to_string();
		let text = files::read(path)?;
		for (number, read) in documents(path, &text).with_context(|| name.clone())? {
			let place = format!("{name}:{number}");
			match read {
				Ok(document) => rows.push(Row {
					place,
					document: fill(document, &template),
				}),
				Err((field, reason)) => faults.push(Fault { place, field, reason }),
			}
		}
	}
	Ok((rows, faults))
}

fn documents(path: &Path, text: &str) -> Result<Vec<(usize, Parsed)>> {
	let documents = match path.extension().and_then(|extension| extension.to_str()) {
		Some("csv") => return table::read(text),
		Some("jsonl") => {
			let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
			let parse = |line| serde_json::from_str(line).map_err(|error| (".".to_owned(), error.to_string()));
			return Ok(lines.map(|(index, line)| (index + 1, parse(line))).collect());
		}
		_ => serde_json::from_str(text)?,
	};
	let documents = match documents {
		Value::Array(documents) => documents,
		document => vec![document],
	};
	Ok(documents
		.into_iter()
		.enumerate()
		.map(|(index, document)| (index + 1, Ok(document)))
		.collect())
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;
	use std::fs;

	type Rows = Vec<(String, Value)>;

	/// The rows read of a file `name` that holds `text`, and the faults of others, without the directory.
	fn read_one(name: &str, text: &str) -> Result<(Rows, Vec<String>)> {
		let directory = tempfile::tempdir()?;
		let path = directory.path().join(name);
		fs::write(&path, text)?;
		let before = format!("{}/", directory.path().display());
		let (rows, faults) = read(&[path], None)?;
		let rows = rows
			.into_iter()
			.map(|row| (row.place.replace(&before, ""), row.document));
		let faults = faults.into_iter().map(|fault| fault.to_string().replace(&before, ""));
		Ok((rows.collect(), faults.collect()))
	}

	#[test]
	fn one_document_a_list_lines_and_a_table() {
		let both = vec![
			("list.json:1".into(), json!({ "a": 1 })),
			("list.json:2".into(), json!({ "a": 2 })),
		];
		assert_eq!(
			read_one("one.json", r#"{"a": 1}"#).unwrap().0,
			[("one.json:1".into(), json!({ "a": 1 }))]
		);
		assert_eq!(read_one("list.json", r#"[{"a": 1}, {"a": 2}]"#).unwrap().0, both);
		let (lines, faults) = read_one("list.jsonl", "{\"a\": 1}\n\n{\"a\"\n{\"a\": 4}\n").unwrap();
		assert_eq!(
			lines.iter().map(|(place, _)| place.as_str()).collect::<Vec<_>>(),
			["list.jsonl:1", "list.jsonl:4"]
		);
		assert!(
			matches!(&faults[..], [fault] if fault.starts_with("list.jsonl:3: EOF")),
			"{faults:?}"
		);
		assert_eq!(
			read_one("t.csv", "a\n1\n").unwrap().0,
			[("t.csv:2".into(), json!({ "a": "1" }))]
		);
	}

	#[test]
	fn a_file_that_is_no_json_is_refused_by_name() {
		let refused = format!("{:#}", read_one("bad.json", "{").unwrap_err());
		assert!(refused.contains("bad.json: EOF"), "{refused}");
	}

	#[test]
	fn a_key_is_of_document_and_signer_and_not_of_place_or_order() {
		let row = |place: &str, text: &str| Row {
			place: place.into(),
			document: serde_json::from_str(text).unwrap(),
		};
		let key = row("a:1", r#"{"a": {"c": 1, "b": 2}, "d": 3}"#).key("0x01");
		assert_eq!(key, row("b:7", r#"{"d": 3, "a": {"b": 2, "c": 1}}"#).key("0x01"));
		assert_ne!(key, row("a:1", r#"{"a": {"c": 1, "b": 2}, "d": 4}"#).key("0x01"));
		assert_ne!(key, row("a:1", r#"{"a": {"c": 1, "b": 2}, "d": 3}"#).key("0x02"));
		assert_eq!(key.len(), 66);
	}
}
