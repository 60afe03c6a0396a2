//! What screening found, for a person.

use super::filed;
use crate::{
	chain::{Chain, Node},
	shared::{files, key},
};
use anyhow::{ensure, Context, Result};
use bonafide_credentials::{
	sealed_entry::{Finding, Severity},
	FindingsReport,
};
use bonafide_primitives::EntryNumber;
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{path::PathBuf, process::ExitCode};

/// How findings are printed.
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
			true => println!("{}", serde_json::to_string_pretty(answer)?),
			false => print!("{}", told(entry, lines)),
		}
		Ok(match count(lines, Severity::Hard) {
			0 => ExitCode::SUCCESS,
			_ => ExitCode::FAILURE,
		})
	}
}

/// The findings on each line in `answer`, as `customs_screen` gives it.
pub fn of(answer: &Value) -> Result<Vec<Vec<Finding>>> {
	let lines = answer.get("lines").and_then(Value::as_array);
	let lines = lines.context("the node tells no lines")?.iter();
	let findings = lines.map(|line| Vec::<Finding>::deserialize(line.get("findings").unwrap_or(&Value::Null)));
	findings.collect::<Result<_, _>>().context("the node tells no findings")
}

/// How many findings on `lines` are of `severity`.
pub fn count(lines: &[Vec<Finding>], severity: Severity) -> usize {
	lines
		.iter()
		.flatten()
		.filter(|finding| finding.severity == severity)
		.count()
}

fn told(entry: &str, lines: &[Vec<Finding>]) -> String {
	let [hard, advice] = [Severity::Hard, Severity::Advice].map(|severity| count(lines, severity));
	let mut told = format!(
		"{entry}: {} lines; findings: {hard} hard, {advice} of advice\n",
		lines.len()
	);
	for (number, findings) in (1..).zip(lines) {
		for finding in findings {
			let severity = match finding.severity {
				Severity::Hard => "hard  ",
				Severity::Advice => "advice",
			};
			told += &format!("line {number:<3} {severity} {}: {}\n", finding.code, finding.sentence);
		}
	}
	told
}

/// Reads the findings that customs posted on a sealed entry.
#[derive(Args)]
pub struct Findings {
	/// The entry
	number: EntryNumber,
	/// File with the filer's private key
	#[arg(long, value_name = "FILE", required_unless_present = "report")]
	key: Option<PathBuf>,
	/// The report that customs handed over, in place of a key
	#[arg(long, value_name = "FILE", conflicts_with = "key")]
	report: Option<PathBuf>,
	#[command(flatten)]
	format: Format,
	#[command(flatten)]
	node: Node,
}

pub async fn run(command: Findings) -> Result<ExitCode> {
	let number = command.number;
	let chain = Chain::connect(&command.node).await?;
	let (_, sealed) = filed::sealed(&chain, number).await?;
	let posted = sealed
		.posted
		.with_context(|| format!("{number}: customs has posted no findings yet"))?;
	let report = match (&command.key, &command.report) {
		(Some(file), _) => {
			let key = key::read_sealing(file)?;
			let sealed = filed::report(&chain, number).await?;
			FindingsReport::open(number, &posted.report, &sealed, &key).with_context(|| number.to_string())?
		}
		(None, file) => {
			let file = file.clone().unwrap_or_default();
			let name = file.display().to_string();
			let report: FindingsReport = serde_json::from_str(&files::read(&file)?).with_context(|| name.clone())?;
			ensure!(
				report.number == number && report.commitment() == posted.report,
				"{name}: is not the report that customs posted on {number}"
			);
			report
		}
	};
	command.format.print(&number.to_string(), &report.lines, &report)
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn answer() -> Value {
		let hard = json!({ "code": "NOT_LICENSED", "severity": "hard", "sentence": "No license.", "license": null, "right": 1, "case": null });
		let advice = json!({ "code": "PRODUCT_UNKNOWN", "severity": "advice", "sentence": "Unknown.", "license": null, "right": null, "case": null });
		json!({ "number": "A", "lines": [{ "findings": [] }, { "findings": [hard, advice] }] })
	}

	#[test]
	fn each_finding_is_told_in_a_line() {
		let lines = of(&answer()).unwrap();
		assert_eq!(
			told("A", &lines),
			"A: 2 lines; findings: 1 hard, 1 of advice\n\
			line 2   hard   NOT_LICENSED: No license.\n\
			line 2   advice PRODUCT_UNKNOWN: Unknown.\n"
		);
		assert_eq!(told("B", &[]), "B: 0 lines; findings: 0 hard, 0 of advice\n");
	}

	#[test]
	fn an_answer_without_findings_is_none() {
		for answer in [
			json!({}),
			json!({ "lines": [{}] }),
			json!({ "lines": [{ "findings": [{ "code": "X" }] }] }),
		] {
			assert!(of(&answer).unwrap_err().to_string().starts_with("the node tells no "));
		}
	}
}
