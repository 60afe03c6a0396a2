//! The results of a run, beside its ledger: the outcome of each row, for the one who sent the table.

use super::{invoice, ledger::Ledger};
use crate::{
	rows::{Fault, Row},
	shared::results,
};
use anyhow::Result;
use serde::Serialize;
use std::collections::HashSet;

/// The names of the tables.
const NAMES: [&str; 2] = ["results.csv", "results.json"];

/// The outcome of a row; a row with several faults has one for each.
#[derive(Serialize, PartialEq, Debug)]
struct Outcome<'a> {
	/// The file and the row in it.
	row: &'a str,
	invoice: Option<String>,
	/// The id of its credential, once that is signed.
	id: Option<&'a str>,
	/// The file with the credential, in the same directory, once it is anchored.
	file: Option<String>,
	/// The final block in whose state it was last seen.
	block: Option<&'a str>,
	/// The field and what is the matter with it.
	fault: Option<String>,
}

/// Writes the outcome of each of `rows`, which have their names in the `ledger`, and the `faults` of these and of rows
/// that could not be read: in the place of what the run before has written.
pub fn write(ledger: &Ledger, rows: &[(String, &Row)], faults: &[Fault]) -> Result<()> {
	let outcomes = outcomes(ledger, rows, faults);
	for name in NAMES {
		results::write(&ledger.directory().join(name), &outcomes)?;
	}
	Ok(())
}

fn outcomes<'a>(ledger: &'a Ledger, rows: &'a [(String, &Row)], faults: &'a [Fault]) -> Vec<Outcome<'a>> {
	let mut outcomes = Vec::with_capacity(rows.len());
	for (name, row) in rows {
		let signed = ledger.signed(name);
		let block = ledger.block(name);
		let outcome = |fault| Outcome {
			row: &row.place,
			invoice: invoice(&row.document),
			id: signed.map(|signed| signed.id.as_str()),
			file: signed.filter(|_| block.is_some()).map(|signed| signed.file()),
			block,
			fault,
		};
		let own: Vec<_> = faults.iter().filter(|fault| fault.place == row.place).collect();
		match own.is_empty() {
			true => outcomes.push(outcome(None)),
			false => outcomes.extend(own.iter().map(|fault| outcome(Some(without_place(fault))))),
		}
	}
	let known: HashSet<_> = rows.iter().map(|(_, row)| &row.place).collect();
	let unread = faults.iter().filter(|fault| !known.contains(&fault.place));
	outcomes.extend(unread.map(|fault| Outcome {
		row: &fault.place,
		invoice: None,
		id: None,
		file: None,
		block: None,
		fault: Some(without_place(fault)),
	}));
	outcomes
}

/// The fault as it is told, but for its place.
fn without_place(fault: &Fault) -> String {
	let told = fault.to_string();
	told.strip_prefix(&format!("{}: ", fault.place))
		.unwrap_or(&told)
		.to_owned()
}

#[cfg(test)]
mod tests {
	use super::{super::Signed, *};
	use bonafide_credentials::Openings;
	use serde_json::json;
	use std::fs;

	#[test]
	fn each_row_has_its_outcome_beside_the_ledger() {
		let directory = tempfile::tempdir().unwrap();
		let mut ledger = Ledger::open(directory.path(), "0x01").unwrap();
		let signed = |row: &str, id: &str| Signed {
			row: row.into(),
			place: "goods.csv:9".into(),
			id: id.into(),
			credential: "credential~".into(),
			form: json!({}),
			openings: Openings::new(),
			holder: None,
			invoice: Some("F-1".into()),
			manner: String::new(),
		};
		ledger
			.sign(vec![signed("a", "0x0102030405"), signed("b", "0x0203040506")])
			.unwrap();
		ledger.anchor(&["a"], "0xbb").unwrap();
		let row = |number: usize| Row {
			place: format!("goods.csv:{number}"),
			document: json!({ "invoice": format!("F-{number}") }),
			is_of_table: true,
		};
		let rows = [row(2), row(3), row(4)];
		let named: Vec<_> = ["a", "b", "c"].map(String::from).into_iter().zip(&rows).collect();
		let faults = [
			Fault::new("goods.csv:4", "goods[0].hs", "too short"),
			Fault::new("goods.csv:4", ".", "is old"),
			Fault::new("goods.csv:5", ".", "has 2 cells"),
		];
		write(&ledger, &named, &faults).unwrap();
		let read = |name: &str| fs::read_to_string(directory.path().join(name)).unwrap();
		assert_eq!(
			read("results.csv"),
			"row,invoice,id,file,block,fault\n\
			goods.csv:2,F-2,0x0102030405,F-1-01020304.sd-jwt,0xbb,\n\
			goods.csv:3,F-3,0x0203040506,,,\n\
			goods.csv:4,F-4,,,,goods[0].hs: too short\n\
			goods.csv:4,F-4,,,,is old\n\
			goods.csv:5,,,,,has 2 cells\n"
		);
		let json: serde_json::Value = serde_json::from_str(&read("results.json")).unwrap();
		assert_eq!(json.as_array().map(Vec::len), Some(5));
		assert_eq!(json[0]["file"], "F-1-01020304.sd-jwt");
		assert!(directory.path().join("F-1-01020304.sd-jwt").exists());
	}
}
