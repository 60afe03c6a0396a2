//! Tables of documents, as the desk reads them: each row is a document or a fault.

#![no_main]

#[path = "../../cli/src/rows/table.rs"]
mod table;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// As in the desk: a document, or the field at fault and the reason.
type Parsed = Result<Value, (String, String)>;

fuzz_target!(|text: &str| {
	let Ok(rows) = table::read(text) else { return };
	let mut before = 1;
	for (number, row) in rows {
		assert!(number > before, "rows are counted on");
		before = number;
		match row {
			Ok(document) => assert!(document.is_object() || document.is_array()),
			Err((field, reason)) => assert!(!field.is_empty() && !reason.is_empty()),
		}
	}
});
