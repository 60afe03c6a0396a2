//! The findings of screening: read from an answer, and printed.

use crate::shared::answer;
use anyhow::{Context, Result};
use bonafide_credentials::sealed_entry::{Finding, Severity};
use bonafide_primitives::shown;
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::process::ExitCode;

/// The format of findings: words or JSON.
#[derive(Args)]
pub struct Format {
	/// Print JSON
	#[arg(long)]
	json: bool,
}

impl Format {
	/// Prints `answer`, which is JSON with the findings of `entry` on its `lines`; fails if customs may act on one.
	pub fn print(&self, entry: &str, lines: &[Vec<Finding>], answer: &impl Serialize) -> Result<ExitCode> {
		match self.json {
			true => drop(answer::print(answer)?),
			false => print!("{}", page(entry, lines)),
		}
		Ok(answer::code(count(lines, Severity::Hard) == 0))
	}
}

/// The findings on each line in `answer`, which is that of `customs_screen`.
pub fn findings(answer: &Value) -> Result<Vec<Vec<Finding>>> {
	let lines = answer.get("lines").and_then(Value::as_array);
	let lines = lines.context("the node tells no lines")?.iter();
	let findings = lines.map(|line| Vec::<Finding>::deserialize(line.get("findings").unwrap_or(&Value::Null)));
	findings.collect::<Result<_, _>>().context("the node tells no findings")
}

/// The number of findings on `lines` that are of `severity`.
pub fn count(lines: &[Vec<Finding>], severity: Severity) -> usize {
	lines
		.iter()
		.flatten()
		.filter(|finding| finding.severity == severity)
		.count()
}

/// The findings on the `lines` of `entry`, for a person: nothing in them moves the terminal.
fn page(entry: &str, lines: &[Vec<Finding>]) -> String {
	let [hard, advice] = [Severity::Hard, Severity::Advice].map(|severity| count(lines, severity));
	let mut page = format!(
		"{}: {} lines; findings: {hard} hard, {advice} of advice\n",
		shown(entry),
		lines.len()
	);
	for (number, findings) in (1..).zip(lines) {
		for finding in findings {
			let severity = match finding.severity {
				Severity::Hard => "hard  ",
				Severity::Advice => "advice",
			};
			let [code, sentence] = [&finding.code, &finding.sentence].map(|text| shown(text));
			page += &format!("line {number:<3} {severity} {code}: {sentence}\n");
		}
	}
	page
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn answer() -> Value {
		let hard = json!({
			"code": "NOT_LICENSED", "severity": "hard", "sentence": "No license.",
			"license": null, "right": 1, "case": null,
		});
		let advice = json!({
			"code": "PRODUCT_UNKNOWN", "severity": "advice", "sentence": "Unknown.",
			"license": null, "right": null, "case": null,
		});
		json!({ "number": "A", "lines": [{ "findings": [] }, { "findings": [hard, advice] }] })
	}

	#[test]
	fn each_finding_is_told_in_a_line() {
		let lines = findings(&answer()).unwrap();
		assert_eq!(
			page("A", &lines),
			"A: 2 lines; findings: 1 hard, 1 of advice\n\
			line 2   hard   NOT_LICENSED: No license.\n\
			line 2   advice PRODUCT_UNKNOWN: Unknown.\n"
		);
		assert_eq!(page("B", &[]), "B: 0 lines; findings: 0 hard, 0 of advice\n");
	}

	#[test]
	fn a_finding_writes_over_nothing() {
		let mut answer = answer();
		answer["lines"][1]["findings"][0]["sentence"] = json!("No.\u{1b}[2K\nline 2   clean \u{202e}");
		assert_eq!(
			page("A\u{8}", &findings(&answer).unwrap()),
			"A\\u{8}: 2 lines; findings: 1 hard, 1 of advice\n\
			line 2   hard   NOT_LICENSED: No.\\u{1b}[2K\\u{a}line 2   clean \\u{202e}\n\
			line 2   advice PRODUCT_UNKNOWN: Unknown.\n"
		);
	}

	#[test]
	fn an_answer_without_findings_is_none() {
		for answer in [
			json!({}),
			json!({ "lines": [{}] }),
			json!({ "lines": [{ "findings": [{ "code": "X" }] }] }),
		] {
			assert!(findings(&answer)
				.unwrap_err()
				.to_string()
				.starts_with("the node tells no "));
		}
	}
}
