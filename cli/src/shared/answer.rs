//! Answers: JSON on standard output, and an exit code.

use anyhow::Result;
use bonafide_credentials::Verdict;
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

/// The exit code of a credential that is neither shown to be valid nor found invalid.
const NOT_SHOWN: u8 = 3;

/// Success for a credential that is valid, failure for one that is not; [`NOT_SHOWN`] between.
pub fn verdict(verdict: Verdict) -> ExitCode {
	match verdict {
		Verdict::Valid => ExitCode::SUCCESS,
		Verdict::Invalid => ExitCode::FAILURE,
		Verdict::NotShown => NOT_SHOWN.into(),
	}
}
