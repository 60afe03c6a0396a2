//! Answers: JSON on standard output, and an exit code.

use anyhow::Result;
use bonafide_credentials::Verdict;
use bonafide_primitives::is_unseen;
use serde::Serialize;
use std::{fmt::Write, process::ExitCode};

/// Prints `answer`.
pub fn print(answer: &impl Serialize) -> Result<ExitCode> {
	println!("{}", visible(&serde_json::to_string_pretty(answer)?));
	Ok(ExitCode::SUCCESS)
}

/// Success if all is well, else failure.
pub fn code(all_is_well: bool) -> ExitCode {
	match all_is_well {
		true => ExitCode::SUCCESS,
		false => ExitCode::FAILURE,
	}
}

/// The codes that verifying ends with.
pub const VERDICTS: &str = "Exit codes: 0 valid, 1 invalid, 2 command not understood, 3 a credential that is neither \
	shown to be valid nor found invalid.";

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

/// The same `json`, in which all can be seen: a character that cannot, or that moves the others, is escaped. Outside of
/// texts there are none but line breaks.
fn visible(json: &str) -> String {
	let mut shown = String::with_capacity(json.len());
	for character in json.chars() {
		match is_unseen(character) && character != '\n' {
			true => {
				for unit in character.encode_utf16(&mut [0; 2]) {
					let _ = write!(shown, "\\u{unit:04x}");
				}
			}
			false => shown.push(character),
		}
	}
	shown
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::{json, Value};

	#[test]
	fn json_stays_the_same_and_hides_nothing() {
		let answer = json!({ "name\u{200b}": "Müller \u{202e}\u{1b}[2K\n\u{e0041}", "list": [1, "a"] });
		let shown = visible(&serde_json::to_string_pretty(&answer).unwrap());
		assert!(
			!shown.contains(|character| is_unseen(character) && character != '\n'),
			"{shown}"
		);
		assert!(shown.contains(r"Müller \u202e\u001b[2K\n\udb40\udc41"), "{shown}");
		assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), answer);
	}
}
