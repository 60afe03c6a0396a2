//! Documents by rows: a table (`.csv`, `.tsv`, `.txt` or `.xlsx`) has one in each row under its head, `.jsonl` or
//! `.ndjson` one in each line; any other file is JSON, of one document or a list of them.

use super::{
	blank::is_workbook, decode, delimited, table, template::fill, workbook, Broken, Columns, Fault, Parsed, Row, Rows,
};
use crate::shared::files;
use anyhow::{anyhow, Context, Result};
use bonafide_credentials::json;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The rows of `files`, each filled by `template`, where tables have `columns`.
pub fn read(files: &[PathBuf], template: Option<&Path>, columns: &Columns) -> Result<Rows> {
	let template = template.map(files::read_json::<Value>).transpose()?.unwrap_or_default();
	let mut rows = Rows::default();
	for path in files {
		let name = path.display().to_string();
		let bytes = files::read_bytes(path)?;
		for (number, read) in documents(path, &bytes, columns).with_context(|| name.clone())? {
			let place = format!("{name}:{number}");
			let row = |document| Row {
				place: place.clone(),
				document,
				is_of_table: is_table(path),
			};
			match read {
				Ok(document) => rows.sound.push(row(fill(document, &template))),
				Err(Broken { faults, document }) => {
					rows.broken.push(row(document));
					let faults = faults.into_iter();
					rows.faults
						.extend(faults.map(|(field, reason)| Fault::new(&place, field, reason)));
				}
			}
		}
	}
	Ok(rows)
}

/// True if the file `path` is a table.
pub fn is_table(path: &Path) -> bool {
	is_workbook(path) || has_extension(path, &["csv", "tsv", "txt"])
}

fn has_extension(path: &Path, known: &[&str]) -> bool {
	let extension = path.extension().and_then(|extension| extension.to_str());
	extension.is_some_and(|extension| known.iter().any(|known| extension.eq_ignore_ascii_case(known)))
}

fn documents(path: &Path, bytes: &[u8], columns: &Columns) -> Result<Vec<(usize, Parsed)>> {
	if is_workbook(path) {
		return table::read(&workbook::read(bytes, columns)?, columns);
	}
	if is_table(path) {
		let decode::Decoded { text, guessed } = decode::table(bytes)?;
		if let Some(encoding) = guessed {
			eprintln!(
				"{}: is not in UTF-8, and is read as {encoding}: see that its accents are right",
				path.display()
			);
		}
		return table::read(&delimited::read(&text, columns)?, columns);
	}
	if has_extension(path, &["xls", "xlsb", "ods", "numbers"]) {
		return Err(anyhow!(
			"is of a form that is not read: save it as Excel workbook (.xlsx) or CSV UTF-8"
		));
	}
	let text = decode::json(bytes)?;
	if has_extension(path, &["jsonl", "ndjson"]) {
		let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
		let parse = |line| json::read(line).map_err(|error| Broken::wholly(no_json(&error)));
		return Ok(lines.map(|(index, line)| (index + 1, parse(line))).collect());
	}
	let documents = match json::read(&text) {
		Ok(Value::Array(documents)) => documents,
		Ok(document) => vec![document],
		Err(_) if !text.trim_start().starts_with(['{', '[']) => {
			return Err(anyhow!("is no JSON: call a table .csv, .tsv, .txt or .xlsx"))
		}
		Err(error) => return Err(anyhow!(no_json(&error))),
	};
	let numbered = documents.into_iter().enumerate();
	Ok(numbered.map(|(index, document)| (index + 1, Ok(document))).collect())
}

/// The place at which a text stops being JSON, in words.
fn no_json(error: &serde_json::Error) -> String {
	let (line, column) = (error.line(), error.column());
	if error.is_data() {
		// It is JSON, and has two meanings.
		return error.to_string();
	}
	match error.is_eof() {
		true => format!("is no whole JSON: it ends in line {line}, where more was to come"),
		false => format!("is no JSON: see line {line}, character {column}"),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rows::Meaning;
	use serde_json::json;
	use std::fs;

	type Placed = Vec<(String, Value)>;

	/// The rows read of a file `name` that holds `bytes`, and the faults of others, without the directory.
	fn read_one(name: &str, bytes: impl AsRef<[u8]>) -> Result<(Placed, Vec<String>)> {
		let directory = tempfile::tempdir()?;
		let path = directory.path().join(name);
		fs::write(&path, bytes)?;
		let before = format!("{}/", directory.path().display());
		let columns = Columns::default().with("a", Meaning::Whole).with("b", Meaning::Text);
		let Rows { sound, faults, .. } = read(&[path], None, &columns)?;
		let rows = sound
			.into_iter()
			.map(|row| (row.place.replace(&before, ""), row.document));
		let faults = faults.into_iter().map(|fault| fault.to_string().replace(&before, ""));
		Ok((rows.collect(), faults.collect()))
	}

	fn refused(name: &str, bytes: impl AsRef<[u8]>) -> String {
		let told = format!("{:#}", read_one(name, bytes).unwrap_err());
		told.rsplit_once('/').map_or(told.clone(), |(_, told)| told.to_owned())
	}

	#[test]
	fn what_has_two_meanings_is_refused() {
		let twice = r#"{"a": 1, "a": 2}"#;
		assert!(refused("one.json", twice).contains("the member `a` is there twice"));
		assert!(refused("large.json", r#"[{"a": 9007199254740993}]"#).contains("an integer beyond"));
		let (lines, faults) = read_one("lines.jsonl", format!("{{\"a\": 1}}\n{twice}\n")).unwrap();
		assert_eq!(lines.len(), 1);
		assert!(
			faults[0].starts_with("lines.jsonl:2: the member `a` is there twice"),
			"{faults:?}"
		);
	}

	#[test]
	fn one_document_a_list_and_lines() {
		let both = vec![
			("list.json:1".into(), json!({ "a": 1 })),
			("list.json:2".into(), json!({ "a": 2 })),
		];
		assert_eq!(
			read_one("one.json", r#"{"a": 1}"#).unwrap().0,
			[("one.json:1".into(), json!({ "a": 1 }))]
		);
		let list = "\u{feff}[{\"a\": 1}, {\"a\": 2}]";
		assert_eq!(read_one("list.json", list).unwrap().0, both);
		for name in ["list.jsonl", "list.NDJSON"] {
			let (lines, faults) = read_one(name, "\u{feff}{\"a\": 1}\n\n{\"a\"\n{\"a\": 4}\n").unwrap();
			let places: Vec<_> = lines.into_iter().map(|(place, _)| place).collect();
			assert_eq!(places, [format!("{name}:1"), format!("{name}:4")]);
			let told = format!("{name}:3: is no whole JSON: it ends in line 1, where more was to come");
			assert_eq!(faults, [told]);
		}
	}

	#[test]
	fn a_table_by_every_ending_and_in_every_encoding() {
		for name in ["t.csv", "T.CSV", "t.tsv", "t.Txt"] {
			let row = (format!("{name}:2"), json!({ "a": 1200, "b": "é" }));
			for text in ["A,b\n\"1,200\",é\n", "a;b\r\n1.200;é\r\n", "a\tb\n1200\té\n"] {
				assert_eq!(read_one(name, text).unwrap().0, std::slice::from_ref(&row));
				let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
				assert_eq!(
					read_one(name, [b"\xff\xfe".to_vec(), utf16].concat()).unwrap().0,
					std::slice::from_ref(&row)
				);
				let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(text);
				assert_eq!(read_one(name, windows).unwrap().0, std::slice::from_ref(&row));
			}
		}
	}

	#[test]
	fn a_file_that_is_not_what_its_name_says_is_refused_by_name() {
		assert_eq!(
			refused("bad.json", "{"),
			"bad.json: is no whole JSON: it ends in line 1, where more was to come"
		);
		assert_eq!(
			refused("bad.json", "{\n x"),
			"bad.json: is no JSON: see line 2, character 2"
		);
		assert_eq!(
			refused("goods.dat", "a,b\n1,2\n"),
			"goods.dat: is no JSON: call a table .csv, .tsv, .txt or .xlsx"
		);
		assert!(refused("goods.ods", "PK").starts_with("goods.ods: is of a form that is not read"));
		assert!(refused("goods.xlsx", "a,b\n").starts_with("goods.xlsx: is no workbook that can be read"));
		assert!(refused("goods.csv", "").starts_with("goods.csv: is empty"));
		assert_eq!(refused("goods.csv", "a,b\n"), "goods.csv: has a head and no row below");
	}
}
