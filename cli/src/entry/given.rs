//! Entries as given. A table has a line of an entry in each row: the columns `number`, `importer`, `kind` and
//! `shipment`, and the fields of a line, such as `hts` or `claim.code`. Rows of one number are one entry. Any other
//! file has whole entries.

use super::columns;
use crate::rows::{self, Fault, Row, Rows};
use anyhow::Result;
use serde_json::{Map, Value};
use std::{
	collections::{HashMap, HashSet},
	path::PathBuf,
};

/// The columns of a table that tell of the whole entry, besides its number. One row of an entry says them, or all do.
const OF_ENTRY: [&str; 3] = ["importer", "kind", "shipment"];

/// An entry, with its place.
pub struct Given {
	/// The file, and the row in which it begins.
	pub place: String,
	/// The place of each line, in a table.
	rows: Vec<String>,
	pub document: Value,
}

impl Given {
	/// A fault of the entry, in its place: `what` begins with the field, such as `lines[2].hts: …`.
	pub fn fault(&self, what: &str) -> Fault {
		let (field, reason) = match what.split_once(": ") {
			Some((field, reason)) if !field.contains(' ') => (field, reason),
			_ => (".", what),
		};
		let line = field.strip_prefix("lines[").and_then(|rest| rest.split_once(']'));
		let row = line.and_then(|(index, rest)| {
			let row = self.rows.get(index.parse::<usize>().ok()?)?;
			Some((row, rest.strip_prefix('.').unwrap_or(".")))
		});
		match row {
			Some((row, field)) => Fault::new(row, field, reason),
			None => Fault::new(&self.place, field, reason),
		}
	}
}

/// The entries in `files`, and the faults of rows that belong to none.
pub fn read(files: &[PathBuf]) -> Result<(Vec<Given>, Vec<Fault>)> {
	let (mut entries, mut faults) = (Vec::new(), Vec::new());
	for file in files {
		let rows = rows::read(std::slice::from_ref(file), None, &columns::all())?;
		match rows::is_table(file) {
			true => gather(rows, &mut entries, &mut faults),
			false => {
				faults.extend(rows.faults);
				entries.extend(rows.sound.into_iter().map(|Row { place, document, .. }| Given {
					place,
					rows: Vec::new(),
					document,
				}));
			}
		}
	}
	Ok((entries, faults))
}

/// Puts the lines in `rows` to their entries. A row at fault takes its entry out; one whose entry is not known, all
/// that are in the file.
fn gather(rows: Rows, entries: &mut Vec<Given>, faults: &mut Vec<Fault>) {
	faults.extend(rows.faults);
	let number = |row: &Row| Some(row.document.get("number")?.to_string());
	let mut broken: HashSet<_> = rows.broken.iter().filter_map(number).collect();
	let unknown = rows.broken.iter().chain(&rows.sound).find(|row| number(row).is_none());
	if let Some(row) = unknown {
		let reason = "belongs to an entry that is not known: no entry of this file is taken";
		faults.push(Fault::new(&row.place, "number", reason));
		return;
	}
	let mut gathered: Vec<Given> = Vec::new();
	let mut known = HashMap::new();
	for Row { place, document, .. } in rows.sound {
		let Value::Object(mut line) = document else { continue };
		let number = line.remove("number").unwrap_or_default();
		let named = number.to_string();
		let index = *known.entry(named.clone()).or_insert_with(|| {
			let mut entry = Map::new();
			entry.insert("number".into(), number);
			entry.insert("lines".into(), Value::Array(Vec::new()));
			gathered.push(Given {
				place: place.clone(),
				rows: Vec::new(),
				document: Value::Object(entry),
			});
			gathered.len() - 1
		});
		let Some(given) = gathered.get_mut(index) else { continue };
		if let Err((field, reason)) = given.add(&place, line) {
			broken.insert(named);
			faults.push(Fault::new(&place, field, reason));
		}
	}
	let is_sound = |given: &Given| {
		given
			.document
			.get("number")
			.is_some_and(|it| !broken.contains(&it.to_string()))
	};
	entries.extend(gathered.into_iter().filter(is_sound));
}

impl Given {
	/// Adds the line in the row at `place`; or the field at fault, and why.
	fn add(&mut self, place: &str, mut line: Map<String, Value>) -> Result<(), (&'static str, String)> {
		for field in OF_ENTRY {
			let Some(given) = line.remove(field) else { continue };
			let told = self.document.get(field);
			if told.is_some_and(|told| *told != given) {
				return Err((field, format!("is another than at {}", self.place)));
			}
			self.document[field] = given;
		}
		if let Some(lines) = self.document.get_mut("lines").and_then(Value::as_array_mut) {
			lines.push(Value::Object(line));
		}
		self.rows.push(place.to_owned());
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;
	use std::fs;

	const IMPORTER: &str = "506700GE1G29325QX363";
	const OTHER: &str = "5493006MHB84DD0ZWV18";

	/// The entries in a file `name` that holds `text`, and the faults, without the directory.
	fn given(name: &str, text: &str) -> (Vec<Given>, Vec<String>) {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join(name);
		fs::write(&path, text).unwrap();
		let before = format!("{}/", directory.path().display());
		let (mut entries, faults) = read(&[path]).unwrap();
		for entry in &mut entries {
			let places = std::iter::once(&mut entry.place).chain(&mut entry.rows);
			places.for_each(|place| *place = place.replace(&before, ""));
		}
		let faults = faults.iter().map(|fault| fault.to_string().replace(&before, ""));
		(entries, faults.collect())
	}

	#[test]
	fn parcels_name_their_kind_and_their_shipment() {
		let text = "number,importer,kind,shipment,hts,quantity\n\
			A-1,506700GE1G29325QX363,express,RA473124829GB,6109.10,1\n\
			A-1,,lowValue,,6109.10,1\n";
		let (_, faults) = given("day.csv", text);
		assert_eq!(faults, ["day.csv:3: kind: is another than at day.csv:2"]);
		let (entries, faults) = given("day.csv", &text.replace("lowValue", "express"));
		assert_eq!(faults, [""; 0]);
		let [parcel] = &entries[..] else {
			panic!("{} entries", entries.len())
		};
		assert_eq!(parcel.document["kind"], json!("express"));
		assert_eq!(parcel.document["shipment"], json!("RA473124829GB"));
		assert_eq!(parcel.document["lines"].as_array().map(Vec::len), Some(2));
	}

	#[test]
	fn a_table_has_a_line_in_each_row() {
		let (entries, faults) = given(
			"day.csv",
			"number,importer,kind,hts,quantity,claim.agreement,claim.code,licenses.0\n\
			A-1,506700GE1G29325QX363,,6109.10,10,USMCA,S,0x01\n\
			A-2,5493006MHB84DD0ZWV18,LowValue,6912.00,20,,,\n\
			A-1,,,6110.20,30,,,\n",
		);
		assert_eq!(faults, [""; 0]);
		let documents: Vec<_> = entries.iter().map(|entry| entry.document.clone()).collect();
		let claim = json!({ "agreement": "USMCA", "code": "S" });
		assert_eq!(
			documents,
			[
				json!({ "number": "A-1", "importer": IMPORTER, "lines": [
					{ "hts": "6109.10", "quantity": 10, "claim": claim, "licenses": ["0x01"] },
					{ "hts": "6110.20", "quantity": 30 },
				] }),
				json!({ "number": "A-2", "importer": OTHER, "kind": "lowValue", "lines": [
					{ "hts": "6912.00", "quantity": 20 },
				] }),
			]
		);
		let told = |what| entries[0].fault(what).to_string();
		assert_eq!(told("lines[1].hts: too few"), "day.csv:4: hts: too few");
		assert_eq!(told("lines[0]: too few"), "day.csv:2: too few");
		assert_eq!(told("importer: is gone"), "day.csv:2: importer: is gone");
		assert_eq!(
			told("the node is busy: try again"),
			"day.csv:2: the node is busy: try again"
		);
	}

	#[test]
	fn a_row_at_fault_takes_its_entry_out_and_no_other() {
		let (entries, faults) = given(
			"day.csv",
			"number,importer,hts,quantity\n\
			A-1,506700GE1G29325QX363,6109.10,10\n\
			A-1,5493006MHB84DD0ZWV18,6109.10,10\n\
			A-2,506700GE1G29325QX363,6109.10,ten\n\
			A-2,506700GE1G29325QX363,6109.10,10\n\
			A-3,506700GE1G29325QX363,6109.10,10\n",
		);
		assert_eq!(
			faults,
			[
				"day.csv:4: quantity: \"ten\" is no whole number: expected digits, such as 1200",
				"day.csv:3: importer: is another than at day.csv:2",
			]
		);
		assert_eq!(entries.len(), 1);
		assert_eq!(entries[0].document["number"], "A-3");
	}

	#[test]
	fn a_row_whose_entry_is_not_known_takes_all_out() {
		for (row, first) in [
			(",506700GE1G29325QX363,6109.10,10", "day.csv:3: number: belongs to"),
			("506700GE1G29325QX363", "day.csv:3: has 1 cells under 4 columns"),
		] {
			let text =
				format!("number,importer,hts,quantity\nA-1,{IMPORTER},6109.10,10\n{row}\nA-2,{IMPORTER},6109.10,1\n");
			let (entries, faults) = given("day.csv", &text);
			assert_eq!(entries.len(), 0);
			assert!(faults[0].starts_with(first), "{faults:?}");
			let last = "day.csv:3: number: belongs to an entry that is not known: no entry of this file is taken";
			assert_eq!(faults.last().map(String::as_str), Some(last));
		}
	}

	#[test]
	fn any_other_file_has_whole_entries() {
		let text = r#"[{ "number": "A-1", "lines": [{}] }, { "number": "A-2" }]"#;
		let (entries, faults) = given("day.json", text);
		assert_eq!((entries.len(), faults.len()), (2, 0));
		let told = entries[0].fault("lines[0].hts: is missing").to_string();
		assert_eq!(told, "day.json:1: lines[0].hts: is missing");
	}
}
