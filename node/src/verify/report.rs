//! What holds of a credential, check by check.

use bonafide_credentials::{Check, Report};
use bonafide_primitives::Digest;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// What holds of a credential, check by check.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Verification {
	/// The id: SHA-256 of the issuer-signed part of the credential.
	pub id: String,
	/// How many checks passed.
	pub passed: usize,
	/// How many failed: one is enough not to rely on the document, or not on what was presented of it.
	pub failed: usize,
	/// How many could not be made.
	pub skipped: usize,
	/// Every check.
	pub checks: Vec<Checked>,
}

/// A check.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
pub struct Checked {
	/// Its name. It is stable.
	pub check: String,
	/// How it went.
	#[serde(flatten)]
	pub outcome: Outcome,
}

/// How a check went.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", tag = "result", content = "reason")]
pub enum Outcome {
	/// It holds.
	Passed,
	/// It does not: why.
	Failed(String),
	/// It could not be made: why.
	Skipped(String),
}

impl Outcome {
	/// Passed if `holds`, else failed for `reason`.
	pub fn of(holds: bool, reason: impl FnOnce() -> String) -> Self {
		if holds {
			Self::Passed
		} else {
			Self::Failed(reason())
		}
	}

	/// Both together: failed if either is, skipped if neither failed and either is.
	pub fn and(self, other: Self) -> Self {
		match (&self, &other) {
			(Self::Failed(_), _) | (Self::Skipped(_), Self::Passed | Self::Skipped(_)) => self,
			_ => other,
		}
	}
}

impl From<&bonafide_credentials::Outcome> for Outcome {
	fn from(outcome: &bonafide_credentials::Outcome) -> Self {
		match outcome {
			bonafide_credentials::Outcome::Passed => Self::Passed,
			bonafide_credentials::Outcome::Failed(reason) => Self::Failed(reason.clone()),
			bonafide_credentials::Outcome::Skipped(reason) => Self::Skipped(reason.clone()),
		}
	}
}

impl Verification {
	/// The report of `checks` on the document `id`.
	pub fn new(id: String, checks: Vec<Checked>) -> Self {
		let count = |is: fn(&Outcome) -> bool| checks.iter().filter(|checked| is(&checked.outcome)).count();
		Self {
			id,
			passed: count(|outcome| matches!(outcome, Outcome::Passed)),
			failed: count(|outcome| matches!(outcome, Outcome::Failed(_))),
			skipped: count(|outcome| matches!(outcome, Outcome::Skipped(_))),
			checks,
		}
	}
}

/// The check `check`, and how it went.
pub fn checked(check: impl Into<String>, outcome: Outcome) -> Checked {
	Checked {
		check: check.into(),
		outcome,
	}
}

/// What the credential is by itself, check by check, but for its key and its period: those are judged by what the chain says to
/// them, too. Of its status the chain alone is asked.
pub fn own<D>(report: &Report<D>) -> Vec<Checked> {
	let made = report.checks.iter();
	let own = made.filter(|checked| !matches!(checked.check, Check::Key | Check::Period | Check::Status));
	own.map(|own| checked(name(own.check), (&own.outcome).into())).collect()
}

/// How the check `which` of the credential by itself went.
pub fn of<D>(report: &Report<D>, which: Check) -> Outcome {
	let made = report.checks.iter().find(|checked| checked.check == which);
	made.map_or(Outcome::Passed, |checked| (&checked.outcome).into())
}

/// A check as reports name it.
fn name(check: Check) -> String {
	match serde_json::to_value(check) {
		Ok(Value::String(name)) => name,
		_ => format!("{check:?}"),
	}
}

/// Whether the chain has it at the block asked about, or only `latest`, at the best block.
pub fn anchored<T>(then: &Option<T>, latest: &Option<T>) -> Outcome {
	Outcome::of(then.is_some(), || match latest {
		Some(_) => "it was anchored after this block".into(),
		None => "the chain has no credential of this id".into(),
	})
}

/// Whether the credential is the one asked for, if one was.
pub fn digest(asked: Option<Digest>, presented: Digest) -> Outcome {
	Outcome::of(asked.is_none_or(|id| id == presented), || {
		format!("the SHA-256 of what the issuer signed is {presented:?}")
	})
}
