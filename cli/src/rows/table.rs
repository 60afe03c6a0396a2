//! Documents as a table. Each column is named by the dotted path of a field: `certifier.lei`, or `goods.0.hs` for the
//! first of a list. An empty cell says nothing; any other is text.

use super::Parsed;
use anyhow::{ensure, Result};
use serde_json::{Map, Value};

/// The most levels of a path: more than any document has, and fewer than a reader's stack bears.
const MAX_DEPTH: usize = 32;

/// The documents in `text`, comma-separated values, each by its row; the head is row 1.
pub fn read(text: &str) -> Result<Vec<(usize, Parsed)>> {
	let mut table = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
	let columns: Vec<String> = table.headers()?.iter().map(|column| column.trim().to_owned()).collect();
	for (index, column) in columns.iter().enumerate() {
		ensure!(
			column.split('.').all(|part| !part.is_empty()),
			"column {} is called {column:?}: call it by the path of a field, such as goods.0.hs",
			index + 1
		);
		ensure!(
			column.split('.').count() <= MAX_DEPTH,
			"column {} lies deeper than {MAX_DEPTH} levels: no document does",
			index + 1
		);
		ensure!(!columns[..index].contains(column), "two columns are called {column}");
	}
	let rows = table.records().enumerate().map(|(index, record)| {
		let read = match record {
			Ok(record) => document(&columns, &record),
			Err(error) => Err((".".into(), unreadable(&error, columns.len()))),
		};
		(index + 2, read)
	});
	// A row in which nothing is written is none.
	Ok(rows
		.filter(|(_, read)| !matches!(read, Ok(Value::Object(members)) if members.is_empty()))
		.collect())
}

fn unreadable(error: &csv::Error, columns: usize) -> String {
	match error.kind() {
		csv::ErrorKind::UnequalLengths { len, .. } => format!("has {len} cells under {columns} columns"),
		csv::ErrorKind::Utf8 { .. } => "is not in UTF-8".into(),
		_ => error.to_string(),
	}
}

fn document(columns: &[String], record: &csv::StringRecord) -> Parsed {
	let mut document = Map::new();
	for (column, cell) in columns.iter().zip(record) {
		let text = cell.trim();
		if !text.is_empty() {
			put(&mut document, column, text).ok_or_else(|| (column.clone(), "says twice what the field is".into()))?;
		}
	}
	Ok(with_lists(Value::Object(document)))
}

/// Puts `text` where `path` leads; none if something else is there.
fn put(members: &mut Map<String, Value>, path: &str, text: &str) -> Option<()> {
	match path.split_once('.') {
		Some((name, rest)) => {
			let below = members.entry(name).or_insert_with(|| Value::Object(Map::new()));
			put(below.as_object_mut()?, rest, text)
		}
		None => members.insert(path.into(), text.into()).is_none().then_some(()),
	}
}

/// The same, where an object whose members are all numbered is the list of them, in their order.
fn with_lists(value: Value) -> Value {
	let Value::Object(members) = value else { return value };
	let members = members.into_iter().map(|(name, member)| (name, with_lists(member)));
	let mut members: Vec<_> = members.collect();
	let number = |name: &str| name.parse::<usize>().ok();
	match !members.is_empty() && members.iter().all(|(name, _)| number(name).is_some()) {
		true => {
			members.sort_by_key(|(name, _)| number(name));
			members.into_iter().map(|(_, member)| member).collect()
		}
		false => members.into_iter().collect(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn rows(text: &str) -> Vec<(usize, Parsed)> {
		read(text).unwrap()
	}

	#[test]
	fn a_row_is_a_document() {
		let text = "agreement, exporter.lei ,goods.0.hs,goods.0.gtin,goods.1.hs,goods.10.hs\n\
			USMCA,A,6109.10,,6110.20,\n\
			USMCA,B,\"6912.00\",04012345000009,,6505.00\n";
		let first = json!({
			"agreement": "USMCA",
			"exporter": { "lei": "A" },
			"goods": [{ "hs": "6109.10" }, { "hs": "6110.20" }],
		});
		let second = json!({
			"agreement": "USMCA",
			"exporter": { "lei": "B" },
			"goods": [{ "hs": "6912.00", "gtin": "04012345000009" }, { "hs": "6505.00" }],
		});
		assert_eq!(rows(text), [(2, Ok(first)), (3, Ok(second))]);
	}

	#[test]
	fn rows_are_counted_as_spreadsheets_count_them() {
		let text = "\u{feff}a,b\n\"two\nlines\",1\n,\nx,\n";
		assert_eq!(
			rows(text),
			[
				(2, Ok(json!({ "a": "two\nlines", "b": "1" }))),
				(4, Ok(json!({ "a": "x" })))
			]
		);
	}

	#[test]
	fn a_row_at_fault_does_not_stop_the_others() {
		let text = "exporter,exporter.lei,c\nonRequest,A,\nonRequest\n,B,\n";
		let twice = ("exporter.lei".into(), "says twice what the field is".into());
		let short = (".".into(), "has 1 cells under 3 columns".into());
		assert_eq!(
			rows(text),
			[
				(2, Err(twice)),
				(3, Err(short)),
				(4, Ok(json!({ "exporter": { "lei": "B" } })))
			]
		);
	}

	#[test]
	fn a_head_that_names_no_fields_is_refused() {
		let refused = |text: &str| read(text).unwrap_err().to_string();
		assert!(refused("a,,b\n").starts_with("column 2 is called \"\""));
		assert!(refused("a,b..c\n").starts_with("column 2 is called \"b..c\""));
		assert_eq!(refused("a,b,a\n"), "two columns are called a");
		let deep = ["a"; 100_000].join(".");
		assert_eq!(refused(&deep), "column 1 lies deeper than 32 levels: no document does");
	}
}
