//! Many documents at once, read from files: each a row, or a fault in its place.

mod read;
mod table;
mod template;

pub use read::read;

use bonafide_credentials::hex;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt;

/// A document as given, with its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
	/// The file and the row in it: `goods.csv:2`. A table's first row under its head is 2, as spreadsheets count; the
	/// first document of a list is 1.
	pub place: String,
	/// The document, with what the template gives.
	pub document: Value,
}

impl Row {
	/// A name for the document signed with the key `signer`: the same wherever it stands and however it is formatted.
	pub fn key(&self, signer: &str) -> String {
		let mut sorted = self.document.clone();
		sorted.sort_all_objects();
		hex::encode(&Sha256::digest(format!("{signer}\n{sorted}")))
	}
}

/// A fault of a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
	pub place: String,
	/// The path of the field, such as `goods[0].hs`; `.` is the row itself.
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

/// A document, or the field at fault and the reason.
type Parsed = Result<Value, (String, String)>;
