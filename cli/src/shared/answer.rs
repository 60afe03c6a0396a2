//! Answers: JSON on standard output, and an exit code.

use anyhow::Result;
use serde::Serialize;
use std::process::ExitCode;

/// Prints `answer`.
pub fn print(answer: &impl Serialize) -> Result<ExitCode> {
	println!("{}", serde_json::to_string_pretty(answer)?);
	Ok(ExitCode::SUCCESS)
}

/// Success if all is well, else failure.
pub fn code(all_is_well: bool) -> ExitCode {
	match all_is_well {
		true => ExitCode::SUCCESS,
		false => ExitCode::FAILURE,
	}
}
