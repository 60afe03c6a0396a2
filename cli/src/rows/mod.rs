//! Many documents at once, read from files: each a row, or a fault in its place.

mod blank;
mod cell;
mod columns;
mod decode;
mod delimited;
mod grid;
mod head;
mod read;
mod table;
mod teller;
mod template;
mod workbook;

pub use blank::{write as write_blank, Blank};
pub use columns::{Columns, Meaning};
pub use read::{is_table, read};
pub use teller::Teller;

use bonafide_credentials::hex;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{fmt, path::PathBuf};

/// A document as given, with its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
	/// The file and the row in it: `goods.csv:2`. A table's first row is 1, as spreadsheets count, and so is the first
	/// document of a list.
	pub place: String,
	/// The document, with what the template gives.
	pub document: Value,
	/// True if it is of a table, whose columns are called by dotted paths.
	pub is_of_table: bool,
}

impl Row {
	/// A name for the document signed with the key `signer`: the same wherever it stands and however it is formatted.
	pub fn key(&self, signer: &str) -> String {
		let mut sorted = self.document.clone();
		sorted.sort_all_objects();
		hex::encode(&Sha256::digest(format!("{signer}\n{sorted}")))
	}

	/// `fault` as whoever wrote the row finds it: by the name of the column, with what stands there.
	pub fn found(&self, fault: Fault) -> Fault {
		let pointer = fault.field.replace('[', "/").replace(']', "").replace('.', "/");
		let told = match self.document.pointer(&format!("/{pointer}")) {
			Some(Value::String(text)) if !fault.reason.contains(text.as_str()) => Some(format!("{text:?}")),
			Some(value @ Value::Number(_)) => Some(value.to_string()).filter(|value| !fault.reason.contains(value)),
			_ => None,
		};
		let reason = match told {
			Some(value) => format!("{value}: {}", fault.reason),
			None => fault.reason,
		};
		let field = match self.is_of_table && fault.field != "." {
			true => fault.field.replace('[', ".").replace(']', ""),
			false => fault.field,
		};
		Fault { field, reason, ..fault }
	}
}

/// A fault of a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
	pub place: String,
	/// The column of a table, such as `goods.0.hs`, or the path of the field, such as `goods[0].hs`; `.` is the row
	/// itself.
	pub field: String,
	pub reason: String,
}

impl Fault {
	/// A fault of the row at `place`.
	pub fn new(place: &str, field: impl ToString, reason: impl ToString) -> Self {
		Self {
			place: place.to_owned(),
			field: field.to_string(),
			reason: reason.to_string(),
		}
	}
}

impl fmt::Display for Fault {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self.field.as_str() {
			"." => write!(f, "{}: {}", self.place, self.reason),
			field => write!(f, "{}: {field}: {}", self.place, self.reason),
		}
	}
}

/// Puts `faults` into the order of the rows in `files`, which they were read from; those of one row stay as they are.
pub fn sort(faults: &mut [Fault], files: &[PathBuf]) {
	let names: Vec<_> = files.iter().map(|file| file.display().to_string()).collect();
	faults.sort_by_key(|fault| {
		let (name, number) = fault.place.rsplit_once(':').unwrap_or((fault.place.as_str(), ""));
		let file = names.iter().position(|known| known == name);
		(file.unwrap_or(names.len()), number.parse::<usize>().unwrap_or_default())
	});
}

/// The rows of some files.
#[derive(Default)]
pub struct Rows {
	/// Those that could be read.
	pub sound: Vec<Row>,
	/// Those that could not, with what could be read of them.
	pub broken: Vec<Row>,
	/// The faults of the broken ones.
	pub faults: Vec<Fault>,
}

/// A document, or what is wrong with it.
type Parsed = Result<Value, Broken>;

/// A document that could not be read.
#[derive(PartialEq, Debug)]
struct Broken {
	/// Each the field, or `.` for all of it, and the reason.
	faults: Vec<(String, String)>,
	/// The fields that could be read.
	document: Value,
}

impl Broken {
	/// One of which nothing could be read.
	fn wholly(reason: String) -> Self {
		Self {
			faults: vec![(".".into(), reason)],
			document: Value::Null,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn row(text: &str) -> Row {
		Row {
			place: "a:1".into(),
			document: serde_json::from_str(text).unwrap(),
			is_of_table: true,
		}
	}

	#[test]
	fn a_key_is_of_document_and_signer_and_not_of_place_or_order() {
		let key = row(r#"{"a": {"c": 1, "b": 2}, "d": 3}"#).key("0x01");
		let moved = Row {
			place: "b:7".into(),
			is_of_table: false,
			..row(r#"{"d": 3, "a": {"b": 2, "c": 1}}"#)
		};
		assert_eq!(key, moved.key("0x01"));
		assert_ne!(key, row(r#"{"a": {"c": 1, "b": 2}, "d": 4}"#).key("0x01"));
		assert_ne!(key, row(r#"{"a": {"c": 1, "b": 2}, "d": 3}"#).key("0x02"));
		assert_eq!(key.len(), 66);
	}

	#[test]
	fn faults_are_in_the_order_of_the_rows_and_of_a_row_as_found() {
		let files = ["b.csv", "a.csv"].map(PathBuf::from);
		let fault = |place: &str, field: &str| Fault::new(place, field, "is wrong");
		let mut faults = [
			fault("a.csv:2", "hs"),
			fault("b.csv:10", "origin"),
			fault("b.csv:10", "hs"),
			fault("b.csv:9", "hs"),
			fault("a.csv:1", "."),
		];
		sort(&mut faults, &files);
		let told = faults.map(|fault| format!("{} {}", fault.place, fault.field));
		assert_eq!(
			told,
			[
				"b.csv:9 hs",
				"b.csv:10 origin",
				"b.csv:10 hs",
				"a.csv:1 .",
				"a.csv:2 hs"
			]
		);
	}

	#[test]
	fn a_fault_is_told_by_its_column_and_with_what_stands_there() {
		let row = Row {
			document: json!({ "goods": [{ "hs": "7700.00" }], "quantity": 0 }),
			..row("0")
		};
		let told = |field: &str, reason: &str| row.found(Fault::new("a:1", field, reason)).to_string();
		assert_eq!(told("goods[0].hs", "is none"), r#"a:1: goods.0.hs: "7700.00": is none"#);
		assert_eq!(
			told("goods[0].hs", "7700.00 is none"),
			"a:1: goods.0.hs: 7700.00 is none"
		);
		assert_eq!(told("quantity", "is zero"), "a:1: quantity: 0: is zero");
		assert_eq!(told("goods[0].gtin", "is missing"), "a:1: goods.0.gtin: is missing");
		assert_eq!(told(".", "is the same as a:0"), "a:1: is the same as a:0");
		let listed = Row {
			is_of_table: false,
			..row.clone()
		};
		let told = listed.found(Fault::new("a:1", "goods[0].hs", "is none")).to_string();
		assert_eq!(told, r#"a:1: goods[0].hs: "7700.00": is none"#);
	}
}
