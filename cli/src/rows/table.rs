//! Documents as a table. Each column is named by the dotted path of a field: `certifier.lei`, or `goods.0.hs` for the
//! first of a list. An empty cell says nothing; any other is read by what its column means.

use super::{
	cell,
	columns::Columns,
	grid::Grid,
	head::{self, letters, Head},
	Broken, Parsed,
};
use anyhow::{ensure, Result};
use serde_json::{Map, Value};

/// The documents in `grid`, each by its row.
///
/// # Errors
/// If it has no head, or nothing below.
pub fn read(grid: &Grid, columns: &Columns) -> Result<Vec<(usize, Parsed)>> {
	let head = head::read(grid, columns)?;
	let below = grid.rows().filter(|(row, ..)| *row > head.row);
	// A row in which nothing is written is none.
	let written = below.filter(|(_, cells, fault)| fault.is_some() || head::is_written(cells));
	let rows: Vec<_> = written
		.map(|(row, cells, fault)| match fault {
			Some(fault) => (row, Err(Broken::wholly(fault.to_owned()))),
			None => (row, document(&head, cells, grid)),
		})
		.collect();
	ensure!(!rows.is_empty(), "has a head and no row below");
	Ok(rows)
}

fn document(head: &Head, cells: &[String], grid: &Grid) -> Parsed {
	let mut document = Map::new();
	let mut faults = Vec::new();
	let named = head
		.columns
		.iter()
		.rposition(Option::is_some)
		.map_or(0, |last| last + 1);
	if cells.len() < named && !grid.is_ragged {
		let told = format!("has {} cells under {named} columns: a line may be broken", cells.len());
		return Err(Broken::wholly(told));
	}
	for (index, text) in cells.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
		let Some((name, meaning)) = head.columns.get(index).and_then(Option::as_ref) else {
			let told = format!(
				"{:?} stands in column {}, which has no name",
				text.trim(),
				letters(index)
			);
			faults.push((".".into(), told));
			continue;
		};
		match cell::read(text, *meaning, grid.thousands) {
			Ok(value) => {
				if put(&mut document, name, value).is_none() {
					faults.push((name.clone(), "says twice what the field is".into()));
				}
			}
			Err(reason) => faults.push((name.clone(), reason)),
		}
	}
	let document = with_lists(Value::Object(document));
	match faults.is_empty() {
		true => Ok(document),
		false => Err(Broken { faults, document }),
	}
}

/// Puts `value` where `path` leads; none if something else is there.
fn put(members: &mut Map<String, Value>, path: &str, value: Value) -> Option<()> {
	match path.split_once('.') {
		Some((name, rest)) => {
			let below = members.entry(name).or_insert_with(|| Value::Object(Map::new()));
			put(below.as_object_mut()?, rest, value)
		}
		None if members.contains_key(path) => None,
		None => {
			members.insert(path.into(), value);
			Some(())
		}
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
	use crate::rows::{delimited, Meaning};
	use serde_json::json;

	fn columns() -> Columns {
		Columns::default()
			.with("agreement", Meaning::Text)
			.with("exporter", Meaning::Text)
			.with("exporter.lei", Meaning::Text)
			.with_below("goods.#", &[("hs", Meaning::Hs), ("gtin", Meaning::Gtin)])
			.with("quantity", Meaning::Whole)
	}

	fn rows(text: &str) -> Vec<(usize, Parsed)> {
		read(&delimited::read(text, &columns()).unwrap(), &columns()).unwrap()
	}

	fn broken(faults: &[(&str, &str)], document: Value) -> Parsed {
		let faults = faults.iter().map(|(field, reason)| ((*field).into(), (*reason).into()));
		Err(Broken {
			faults: faults.collect(),
			document,
		})
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
		let text = "Goods of January\n\nagreement,exporter,,\n\"two\nlines\",1,,\n,\n\nx,,,\n";
		assert_eq!(
			rows(text),
			[
				(4, Ok(json!({ "agreement": "two lines", "exporter": "1" }))),
				(7, Ok(json!({ "agreement": "x" })))
			]
		);
	}

	#[test]
	fn a_row_at_fault_does_not_stop_the_others_and_has_every_fault_told() {
		let text =
			"exporter,exporter.lei,quantity,\nonRequest,A,,\nonRequest\n,B,ten,lost\n,B,\"1,200\",\n\"a\"b,B,1,\n";
		let read = rows(text);
		let twice = [("exporter.lei", "says twice what the field is")];
		assert_eq!(read[0], (2, broken(&twice, json!({ "exporter": "onRequest" }))));
		let short = [(".", "has 1 cells under 3 columns: a line may be broken")];
		assert_eq!(read[1], (3, broken(&short, Value::Null)));
		let both = [
			("quantity", r#""ten" is no whole number: expected digits, such as 1200"#),
			(".", r#""lost" stands in column D, which has no name"#),
		];
		assert_eq!(read[2], (4, broken(&both, json!({ "exporter": { "lei": "B" } }))));
		assert_eq!(
			read[3],
			(5, Ok(json!({ "exporter": { "lei": "B" }, "quantity": 1200 })))
		);
		assert!(
			matches!(&read[4], (6, Err(broken)) if broken.faults[0].1.contains("closing quotation mark of cell 1"))
		);
	}

	#[test]
	fn a_table_without_rows_is_told() {
		let grid = delimited::read("agreement,exporter\n,\n\n", &columns()).unwrap();
		assert_eq!(
			read(&grid, &columns()).unwrap_err().to_string(),
			"has a head and no row below"
		);
	}
}
