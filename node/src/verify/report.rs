//! The verification of a credential, check by check.

use bonafide_credentials::{Check, Outcome, Report, Verdict};
use bonafide_primitives::Digest;
use schemars::JsonSchema;
use serde::Serialize;

/// The checks of a credential, and their count.
#[derive(Serialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Verification {
	/// The id: SHA-256 of the issuer-signed part of the credential.
	pub id: Digest,
	/// Valid if all checks passed, invalid if one failed; else something is not shown.
	pub verdict: Verdict,
	pub passed: usize,
	/// One is enough not to rely on the document, or not on the part that was presented.
	pub failed: usize,
	/// Checks that could not be made: what they are about is not shown.
	pub skipped: usize,
	pub checks: Vec<Checked>,
}

/// A check by its name, and how it went.
pub type Checked = bonafide_credentials::Checked<String>;

impl Verification {
	/// The report of `checks` on the document `id`.
	pub fn new(id: Digest, checks: Vec<Checked>) -> Self {
		let count = |is: fn(&Outcome) -> bool| checks.iter().filter(|checked| is(&checked.outcome)).count();
		Self {
			id,
			verdict: Verdict::of(checks.iter().map(|checked| &checked.outcome)),
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

/// The checks of the credential by itself, but for its key, its LEI and its period: on those the chain has a say, too.
/// Of its status the chain alone is asked. `host` is the outcome for the host of its issuer's DID.
pub fn own<D>(report: &Report<D>, host: &Outcome) -> Vec<Checked> {
	let made = report.checks.iter();
	let own = made.filter(|checked| !matches!(checked.check, Check::Key | Check::Lei | Check::Period | Check::Status));
	let outcome = |own: &bonafide_credentials::Checked| match own.check {
		Check::Issuer => own.outcome.clone().and(host.clone()),
		_ => own.outcome.clone(),
	};
	own.map(|own| checked(own.check.name(), outcome(own))).collect()
}

/// The outcome of the check `which` of the credential by itself.
pub fn of<D>(report: &Report<D>, which: Check) -> Outcome {
	let made = report.outcome(which).cloned();
	made.unwrap_or_else(|| Outcome::Skipped("this check was not made".into()))
}

/// Checks that the chain has it at the block asked about, and not only the `latest`, at the best block.
pub fn anchored<T>(then: &Option<T>, latest: &Option<T>) -> Outcome {
	Outcome::of(then.is_some(), || match latest {
		Some(_) => "it was anchored after this block".into(),
		None => "the chain has no credential of this id".into(),
	})
}

/// Checks that the credential is the one asked for, if one was.
pub fn digest(asked: Option<Digest>, presented: Digest) -> Outcome {
	Outcome::of(asked.is_none_or(|id| id == presented), || {
		format!("the SHA-256 of what the issuer signed is {presented:?}")
	})
}
