//! The outcome of each entry of a run: told as it goes, and kept in a table.

use super::given::Given;
use crate::{
	rows::{Fault, Teller},
	shared::results,
};
use anyhow::{ensure, Result};
use serde::Serialize;
use std::path::Path;

/// The outcome of an entry, or of a row of none; an entry with several faults has one for each.
#[derive(Serialize)]
pub struct Outcome {
	/// The file and the row in it.
	row: String,
	/// The entry's number, as it is written.
	number: Option<String>,
	/// In a word: `filed`, `is there`, `at fault`.
	outcome: &'static str,
	/// The final block that it is filed in, by this run.
	block: Option<String>,
	/// The field and what is the matter with it.
	fault: Option<String>,
}

impl Outcome {
	/// The outcome of an entry without fault.
	pub fn of(entry: &Given, block: Option<&str>, outcome: &'static str) -> Self {
		Self {
			row: entry.place.clone(),
			number: entry.written_number().map(Into::into),
			outcome,
			block: block.map(Into::into),
			fault: None,
		}
	}
}

/// The outcomes of a run.
pub struct Outcomes<'a> {
	file: Option<&'a Path>,
	noted: Vec<Outcome>,
	teller: Teller,
}

impl<'a> Outcomes<'a> {
	/// None yet, for the new table `file`, which can be written.
	pub fn new(file: Option<&'a Path>) -> Result<Self> {
		if let Some(file) = file {
			ensure!(!file.exists(), "{}: is there already", file.display());
		}
		let outcomes = Self {
			file,
			noted: Vec::new(),
			teller: Teller::new(),
		};
		outcomes.write()?;
		Ok(outcomes)
	}

	pub fn note(&mut self, outcome: Outcome) {
		self.noted.push(outcome);
	}

	/// Tells and notes the `faults` of `entry`, or of rows that are of none.
	pub fn refuse(&mut self, entry: Option<&Given>, faults: &[Fault]) {
		for fault in faults {
			self.teller.tell(fault);
			let told = fault.to_string();
			let reason = told.strip_prefix(&format!("{}: ", fault.place)).unwrap_or(&told);
			self.noted.push(Outcome {
				row: fault.place.clone(),
				number: entry.and_then(Given::written_number).map(Into::into),
				outcome: "at fault",
				block: None,
				fault: Some(reason.to_owned()),
			});
		}
	}

	/// Tells how many faults were not told, and writes the table.
	pub fn end(&self) -> Result<()> {
		self.teller.end();
		self.write()
	}

	/// Puts what is noted so far into the table, if there is to be one.
	fn write(&self) -> Result<()> {
		match self.file {
			Some(file) => results::write(file, &self.noted),
			None => Ok(()),
		}
	}
}
