//! A table of results, for a spreadsheet and for a program.

use super::files;
use anyhow::{Context, Result};
use serde::Serialize;
use std::path::Path;

/// Puts `rows` into the file `path`, in place of what it held: FILE.csv is a table with a head, any other is a list as
/// JSON. Nobody but its owner may read it.
pub fn write(path: &Path, rows: &[impl Serialize]) -> Result<()> {
	let is_table = path
		.extension()
		.is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
	let text = match is_table {
		true => table(rows)?,
		false => serde_json::to_string_pretty(rows)? + "\n",
	};
	files::replace_secret(path, &text)
}

fn table(rows: &[impl Serialize]) -> Result<String> {
	let mut table = csv::Writer::from_writer(Vec::new());
	for row in rows {
		table.serialize(row)?;
	}
	let told = table.into_inner().context("the table cannot be written")?;
	let mut plain = csv::Writer::from_writer(Vec::new());
	for row in csv::ReaderBuilder::new()
		.has_headers(false)
		.from_reader(&told[..])
		.records()
	{
		plain.write_record(row?.iter().map(text))?;
	}
	let bytes = plain.into_inner().context("the table cannot be written")?;
	Ok(String::from_utf8(bytes)?)
}

/// `cell` as a spreadsheet shows it: what others wrote runs there as a formula if it begins like one.
fn text(cell: &str) -> String {
	match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
		true => format!("'{cell}"),
		false => cell.into(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::{fs, os::unix::fs::PermissionsExt};

	#[derive(Serialize)]
	struct Row {
		row: &'static str,
		fault: Option<&'static str>,
	}

	#[test]
	fn no_cell_is_a_formula() {
		let row = Row {
			row: "=HYPERLINK(\"https://evil.example\")",
			fault: Some("@SUM(1)"),
		};
		assert_eq!(
			table(&[row]).unwrap(),
			"row,fault\n\"'=HYPERLINK(\"\"https://evil.example\"\")\",'@SUM(1)\n"
		);
	}

	#[test]
	fn a_table_and_json_say_the_same_and_are_replaced_whole() {
		let directory = tempfile::tempdir().unwrap();
		let rows = [
			Row {
				row: "goods.csv:2",
				fault: None,
			},
			Row {
				row: "goods.csv:3",
				fault: Some("hs: 69, \"61\""),
			},
		];
		for (name, text) in [
			(
				"results.CSV",
				"row,fault\ngoods.csv:2,\ngoods.csv:3,\"hs: 69, \"\"61\"\"\"\n",
			),
			(
				"results.json",
				concat!(
					"[\n  {\n    \"row\": \"goods.csv:2\",\n    \"fault\": null\n  },\n",
					"  {\n    \"row\": \"goods.csv:3\",\n    \"fault\": \"hs: 69, \\\"61\\\"\"\n  }\n]\n",
				),
			),
		] {
			let path = directory.path().join(name);
			fs::write(
				&path,
				"what was there before, and is longer than what comes: ".repeat(9),
			)
			.unwrap();
			write(&path, &rows).unwrap();
			assert_eq!(fs::read_to_string(&path).unwrap(), text);
			assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
		}
		assert_eq!(directory.path().read_dir().unwrap().count(), 2);
	}
}
