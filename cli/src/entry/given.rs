//! Entries as given. A table has a line of an entry in each row: the columns `number`, `importer`, `kind` and
//! `shipment`, and the fields of a line, such as `hts` or `claim.code`. Rows of one number are one entry. Any other
//! file has whole entries.

use super::{columns, form};
use crate::rows::{self, Fault, Row, Rows};
use anyhow::Result;
use bonafide_credentials::Refusal;
use bonafide_primitives::EntryNumber;
use serde_json::{Map, Value};
use std::{
	collections::{hash_map, HashMap},
	path::PathBuf,
};

/// The columns of a table that tell of the whole entry, besides its number. One row of an entry says them, or all do.
const OF_ENTRY: [&str; 3] = ["importer", "kind", "shipment"];

/// The entries in files.
pub struct Entries {
	pub entries: Vec<Given>,
	/// The faults of rows that belong to no entry that can be told.
	pub strays: Vec<Fault>,
}

/// An entry, with its place.
pub struct Given {
	/// The file, and the row in which it begins.
	pub place: String,
	/// The place of each line, in a table.
	rows: Vec<String>,
	pub document: Value,
	/// The faults of its rows, and of its number where that is given twice. One that has any is not to be filed.
	pub faults: Vec<Fault>,
	/// False if a row of it could not be read.
	is_whole: bool,
}

impl Given {
	fn new(place: String, document: Value) -> Self {
		Self {
			place,
			rows: Vec::new(),
			document,
			faults: Vec::new(),
			is_whole: true,
		}
	}

	/// The number as it is written; none if it is no text.
	pub fn written_number(&self) -> Option<&str> {
		self.document.get("number").and_then(Value::as_str)
	}

	/// The number; none if it cannot be read.
	pub fn number(&self) -> Option<EntryNumber> {
		self.written_number()?.parse().ok()
	}

	/// The entry with every identifier as the register has it; or all its faults.
	pub fn form(&self) -> Result<Value, Vec<Fault>> {
		if !self.is_whole {
			// What else may be wrong is seen once all of it can be read.
			return Err(self.faults.clone());
		}
		match (self.faults.is_empty(), form::read(&self.document)) {
			(true, Ok(form)) => Ok(form),
			(_, read) => {
				let found = read.err().unwrap_or_default();
				let found = found.iter().map(|refusal| self.refused(refusal));
				Err(self.faults.iter().cloned().chain(found).collect())
			}
		}
	}

	/// A fault of the entry, in its place: `what` begins with the field, such as `lines[2].hts: …`.
	pub fn fault(&self, what: &str) -> Fault {
		match what.split_once(": ") {
			Some((field, reason)) if !field.contains(' ') => self.located(field, reason),
			_ => self.located(".", what),
		}
	}

	/// The fault of a field, in its place.
	pub fn refused(&self, Refusal { field, reason }: &Refusal) -> Fault {
		self.located(field, reason)
	}

	/// The fault of `field`: of a line, in the row that the line is of.
	fn located(&self, field: &str, reason: &str) -> Fault {
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

/// The entries in `files`. Each is known by its number, however that is spelled: where several are given under one
/// number, each of them has a fault.
pub fn read(files: &[PathBuf]) -> Result<Entries> {
	let (mut entries, mut strays) = (Vec::new(), Vec::new());
	for file in files {
		let rows = rows::read(std::slice::from_ref(file), None, &columns::all())?;
		match rows::is_table(file) {
			true => gather(rows, &mut entries, &mut strays),
			false => {
				strays.extend(rows.faults);
				let whole = rows.sound.into_iter();
				entries.extend(whole.map(|Row { place, document, .. }| Given::new(place, document)));
			}
		}
	}
	fault_doubles(&mut entries);
	Ok(Entries { entries, strays })
}

/// A fault for each of `entries` that has a number of another: to file the first alone would lose the second.
fn fault_doubles(entries: &mut [Given]) {
	let mut firsts: HashMap<EntryNumber, usize> = HashMap::new();
	for index in 0..entries.len() {
		let Some(number) = entries.get(index).and_then(Given::number) else {
			continue;
		};
		match firsts.entry(number) {
			hash_map::Entry::Vacant(first) => drop(first.insert(index)),
			hash_map::Entry::Occupied(first) => {
				let first = *first.get();
				for (one, other) in [(first, index), (index, first)] {
					let reason = format!("{number} is given twice, also at {}", entries[other].place);
					let fault = entries[one].located("number", &reason);
					entries[one].faults.push(fault);
				}
			}
		}
	}
}

/// The entries of a table, in the order in which they begin.
#[derive(Default)]
struct Gathered {
	entries: Vec<Given>,
	/// The index of each by its number, as the register has it or, if it is none, as it is written.
	known: HashMap<String, usize>,
}

impl Gathered {
	/// The entry of the `number` in the row at `place`, which may begin it. None if there is none to tell.
	fn entry(&mut self, number: Option<Value>, place: &str) -> Option<&mut Given> {
		let number = number?;
		let written = number.as_str().unwrap_or_default();
		let name = match written.parse::<EntryNumber>() {
			Ok(number) => number.to_string(),
			Err(_) => written.to_owned(),
		};
		let index = *self.known.entry(name).or_insert_with(|| {
			let mut entry = Map::new();
			entry.insert("number".into(), number);
			entry.insert("lines".into(), Value::Array(Vec::new()));
			self.entries.push(Given::new(place.to_owned(), Value::Object(entry)));
			self.entries.len() - 1
		});
		self.entries.get_mut(index)
	}
}

/// Puts the lines in `rows` of a table to their entries. A row at fault takes its entry out; one whose entry cannot be
/// told takes out all of the table, because it may be a line of any.
fn gather(rows: Rows, entries: &mut Vec<Given>, strays: &mut Vec<Fault>) {
	let mut gathered = Gathered::default();
	let (broken, mut lost): (Vec<_>, Vec<_>) = rows
		.faults
		.into_iter()
		.partition(|fault| rows.broken.iter().any(|row| row.place == fault.place));
	for Row { place, document, .. } in rows.sound {
		let Value::Object(mut line) = document else { continue };
		let Some(given) = gathered.entry(line.remove("number"), &place) else {
			lost.push(Fault::new(
				&place,
				"number",
				"is missing: a row of an entry names its number",
			));
			continue;
		};
		given.add(&place, line);
	}
	for row in rows.broken {
		let faults = broken.iter().filter(|fault| fault.place == row.place).cloned();
		match gathered.entry(row.document.get("number").cloned(), &row.place) {
			Some(given) => {
				given.is_whole = false;
				given.faults.extend(faults);
			}
			None => lost.extend(faults),
		}
	}
	if let Some(row) = lost.first() {
		let reason = format!("is not filed: {} may be a line of it", row.place);
		for given in &mut gathered.entries {
			given.faults.push(Fault::new(&given.place, ".", &reason));
		}
	}
	strays.extend(lost);
	entries.extend(gathered.entries);
}

impl Given {
	/// Adds the line in the row at `place`.
	fn add(&mut self, place: &str, mut line: Map<String, Value>) {
		for field in OF_ENTRY {
			let Some(given) = line.remove(field) else { continue };
			let told = self.document.get(field);
			if told.is_some_and(|told| *told != given) {
				let reason = format!("{given} is another than at {}", self.place);
				self.faults.push(Fault::new(place, field, reason));
			}
			self.document[field] = given;
		}
		if let Some(lines) = self.document.get_mut("lines").and_then(Value::as_array_mut) {
			lines.push(Value::Object(line));
		}
		self.rows.push(place.to_owned());
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;
	use std::fs;

	const IMPORTER: &str = "506700GE1G29325QX363";
	const OTHER: &str = "5493006MHB84DD0ZWV18";

	/// The entries in the files of a directory, each a name and what it holds.
	fn read_all(files: &[(&str, &str)]) -> Entries {
		let directory = tempfile::tempdir().unwrap();
		let paths = files.iter().map(|(name, text)| {
			let path = directory.path().join(name);
			fs::write(&path, text).unwrap();
			path
		});
		let before = format!("{}/", directory.path().display());
		let mut read = read(&paths.collect::<Vec<_>>()).unwrap();
		let shorten = |text: &mut String| *text = text.replace(&before, "");
		let shorten_fault = |fault: &mut Fault| {
			shorten(&mut fault.place);
			shorten(&mut fault.reason);
		};
		read.strays.iter_mut().for_each(shorten_fault);
		for entry in &mut read.entries {
			std::iter::once(&mut entry.place)
				.chain(&mut entry.rows)
				.for_each(shorten);
			entry.faults.iter_mut().for_each(shorten_fault);
		}
		read
	}

	fn table(text: &str) -> Entries {
		read_all(&[("day.csv", text)])
	}

	/// All faults of rows: those of no entry first.
	fn faults(entries: &Entries) -> Vec<String> {
		let of_entries = entries.entries.iter().flat_map(|entry| &entry.faults);
		entries
			.strays
			.iter()
			.chain(of_entries)
			.map(ToString::to_string)
			.collect()
	}

	fn sound(entries: &Entries) -> Vec<&Value> {
		let sound = entries.entries.iter().filter(|entry| entry.faults.is_empty());
		sound.map(|entry| &entry.document).collect()
	}

	#[test]
	fn parcels_name_their_kind_and_their_shipment() {
		let text = "number,importer,kind,shipment,hts,quantity\n\
			A-1,506700GE1G29325QX363,express,RA473124829GB,6109.10,1\n\
			A-1,,lowValue,,6109.10,1\n";
		assert_eq!(
			faults(&table(text)),
			["day.csv:3: kind: \"lowValue\" is another than at day.csv:2"]
		);
		let read = table(&text.replace("lowValue", "express"));
		assert_eq!(faults(&read), [""; 0]);
		let [parcel] = &sound(&read)[..] else {
			panic!("{} entries", read.entries.len())
		};
		assert_eq!(parcel["kind"], json!("express"));
		assert_eq!(parcel["shipment"], json!("RA473124829GB"));
		assert_eq!(parcel["lines"].as_array().map(Vec::len), Some(2));
	}

	#[test]
	fn a_table_has_a_line_in_each_row() {
		let read = table(
			"number,importer,kind,hts,quantity,claim.agreement,claim.code,licenses.0\n\
			A-1,506700GE1G29325QX363,,6109.10,10,USMCA,S,0x01\n\
			A-2,5493006MHB84DD0ZWV18,LowValue,6912.00,20,,,\n\
			A-1,,,6110.20,30,,,\n",
		);
		assert_eq!(faults(&read), [""; 0]);
		let claim = json!({ "agreement": "USMCA", "code": "S" });
		assert_eq!(
			sound(&read),
			[
				&json!({ "number": "A-1", "importer": IMPORTER, "lines": [
					{ "hts": "6109.10", "quantity": 10, "claim": claim, "licenses": ["0x01"] },
					{ "hts": "6110.20", "quantity": 30 },
				] }),
				&json!({ "number": "A-2", "importer": OTHER, "kind": "lowValue", "lines": [
					{ "hts": "6912.00", "quantity": 20 },
				] }),
			]
		);
		let told = |what| read.entries[0].fault(what).to_string();
		assert_eq!(told("lines[1].hts: too few"), "day.csv:4: hts: too few");
		assert_eq!(told("lines[0]: too few"), "day.csv:2: too few");
		assert_eq!(told("importer: is gone"), "day.csv:2: importer: is gone");
		assert_eq!(
			told("the node is busy: try again"),
			"day.csv:2: the node is busy: try again"
		);
	}

	#[test]
	fn rows_of_one_number_are_one_entry_however_it_is_spelled() {
		let read = table(
			"number,importer,hts,country,quantity\n\
			BRK-2600501-4,999900IMPORTERUS0166,6912.00.3500,MX,120\n\
			BRK26005014,,6912.00.3500,MX,80\n\
			brk-2600501-5,,6912.00.3500,MX,80\n",
		);
		assert_eq!(faults(&read), [""; 0]);
		assert_eq!(read.entries.len(), 2);
		let form = read.entries[0].form().unwrap();
		assert_eq!(form["number"], "BRK-2600501-4");
		assert_eq!(
			[&form["lines"][0]["quantity"], &form["lines"][1]["quantity"]],
			[120, 80]
		);
	}

	#[test]
	fn a_number_given_twice_takes_out_both() {
		let entry = r#"{ "number": "BRK-2600501-4" }"#;
		let list = format!(
			r#"[{entry}, {{ "number": "BRK-2600301-9" }}, {}]"#,
			entry.replace('-', "")
		);
		let read = read_all(&[("day.json", &list), ("more.jsonl", entry)]);
		assert_eq!(
			faults(&read),
			[
				"day.json:1: number: BRK-2600501-4 is given twice, also at day.json:3",
				"day.json:1: number: BRK-2600501-4 is given twice, also at more.jsonl:1",
				"day.json:3: number: BRK-2600501-4 is given twice, also at day.json:1",
				"more.jsonl:1: number: BRK-2600501-4 is given twice, also at day.json:1",
			]
		);
		assert_eq!(sound(&read), [&json!({ "number": "BRK-2600301-9" })]);
	}

	#[test]
	fn a_row_at_fault_takes_its_entry_out_and_no_other() {
		let read = table(
			"number,importer,hts,country,quantity\n\
			BRK-2600501-4,999900IMPORTERUS0166,6109.10,MX,10\n\
			BRK-2600501-4,999900MAKERMX0000118,6109.10,MX,10\n\
			BRK-2600301-9,999900IMPORTERUS0166,6109.10,MX,ten\n\
			BRK-2600302-7,999900IMPORTERUS0166,6109.10,MX,10\n",
		);
		let forms: Vec<_> = read.entries.iter().map(Given::form).collect();
		let told = forms.iter().filter_map(|form| form.as_ref().err()).flatten();
		assert_eq!(
			told.map(ToString::to_string).collect::<Vec<_>>(),
			[
				"day.csv:3: importer: \"999900MAKERMX0000118\" is another than at day.csv:2",
				"day.csv:4: quantity: \"ten\" is no whole number: expected digits, such as 1200",
			]
		);
		assert_eq!(forms[1].as_ref().unwrap()["number"], "BRK-2600302-7");
	}

	#[test]
	fn a_row_of_no_entry_that_can_be_told_takes_out_the_table() {
		for (row, fault) in [
			(
				",506700GE1G29325QX363,6109.10,10",
				"number: is missing: a row of an entry names its number",
			),
			(
				"A-1,506700GE1G29325QX363",
				"has 2 cells under 4 columns: a line may be broken",
			),
		] {
			let read = table(&format!(
				"number,importer,hts,quantity\nA-1,{IMPORTER},6109.10,10\n{row}\nA-2,{IMPORTER},6109.10,10\n"
			));
			let row = format!("day.csv:3: {fault}");
			assert_eq!(
				faults(&read),
				[
					row.as_str(),
					"day.csv:2: is not filed: day.csv:3 may be a line of it",
					"day.csv:4: is not filed: day.csv:3 may be a line of it",
				]
			);
		}
	}

	#[test]
	fn any_other_file_has_whole_entries() {
		let text = r#"[{ "number": "A-1", "lines": [{}] }, { "number": "A-2" }]"#;
		let read = read_all(&[("day.json", text)]);
		assert_eq!((read.entries.len(), faults(&read).len()), (2, 0));
		let told = read.entries[0].fault("lines[0].hts: is missing").to_string();
		assert_eq!(told, "day.json:1: lines[0].hts: is missing");
	}
}
