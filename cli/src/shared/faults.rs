//! The faults of a document, before it is signed.

use super::answer;
use anyhow::Result;
use bonafide_credentials::Refusal;
use serde_json::{json, Value};
use std::process::ExitCode;

/// Prints `faults`; fails if there is one.
pub fn print(faults: &[Refusal]) -> Result<ExitCode> {
	let listed: Vec<Value> = faults
		.iter()
		.map(|Refusal { field, reason }| json!({ "field": field, "reason": reason }))
		.collect();
	answer::print(&json!({ "complete": faults.is_empty(), "faults": listed }))?;
	Ok(answer::code(faults.is_empty()))
}
