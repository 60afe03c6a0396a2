//! The report on a credential, check by check.

use bonafide_primitives::{Digest, Moment};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The checks, in their order.
#[derive(Serialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Check {
	/// The header's `typ` is the media type of such a credential. A Data Integrity proof has none.
	MediaType,
	/// The header's `alg` is that of the key, with no extension that must be understood; or the proof's `cryptosuite`.
	Algorithm,
	/// The header's `kid`, or the proof's `verificationMethod`, is the absolute URL of a key: a `did:key`,
	/// or one that the resolver knows.
	Key,
	/// The key made the signature.
	Signature,
	/// The Data Integrity proof is for asserting, is neither expired nor made later, and covers the contexts.
	Proof,
	/// Each disclosure was signed, once, and is in its place.
	Disclosures,
	/// The first `@context` is that of the Verifiable Credentials Data Model 2.0.
	Context,
	/// `type` has `VerifiableCredential` and the document's own type.
	CredentialType,
	/// `issuer` is the DID that the key belongs to; where the DID names an entity, it is the `lei` too.
	Issuer,
	/// The key is of the `lei` that the issuer states, by a DID that names it. Skipped for a `did:key`: it is nobody's.
	Lei,
	/// Neither `vc` nor `vp` is there: the payload itself is the credential.
	Claims,
	/// The moment asked about is within `validFrom` and `validUntil`, and within `nbf` and `exp` where given.
	Period,
	/// By the status lists at hand, a credential that names some is neither revoked nor suspended.
	Status,
	/// The subject is a well-formed document, whose signer is the issuer.
	Document,
}

impl Check {
	/// Its name in reports: `mediaType`.
	pub fn name(self) -> String {
		match serde_json::to_value(self) {
			Ok(Value::String(name)) => name,
			_ => format!("{self:?}"),
		}
	}
}

/// The sum of all checks.
#[derive(Serialize, JsonSchema, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
	/// Every check passed.
	Valid,
	/// A check failed: rely on nothing.
	Invalid,
	/// No check failed, and one could not be made: what it is about is not shown.
	NotShown,
}

impl Verdict {
	/// The sum of these outcomes.
	pub fn of<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> Self {
		outcomes
			.into_iter()
			.fold(Self::Valid, |verdict, outcome| match (verdict, outcome) {
				(Self::Invalid, _) | (_, Outcome::Failed(_)) => Self::Invalid,
				(Self::NotShown, _) | (_, Outcome::Skipped(_)) => Self::NotShown,
				(Self::Valid, Outcome::Passed) => Self::Valid,
			})
	}
}

/// The outcome of a check.
#[derive(Serialize, Deserialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", tag = "result", content = "reason")]
pub enum Outcome {
	/// It holds.
	Passed,
	/// It does not hold, for this reason.
	Failed(String),
	/// It could not be made, for this reason.
	Skipped(String),
}

impl Outcome {
	/// Passed if it `holds`, else failed for `reason`.
	pub fn of(holds: bool, reason: impl FnOnce() -> String) -> Self {
		match holds {
			true => Self::Passed,
			false => Self::Failed(reason()),
		}
	}

	/// Of two ways to make one check: failed if either is, passed if either shows it.
	pub fn or(self, other: Self) -> Self {
		match (&self, &other) {
			(Self::Failed(_), _) | (Self::Passed | Self::Skipped(_), Self::Skipped(_)) => self,
			_ => other,
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

/// A check made. Those of a credential by itself are [`Check`]s; whoever makes more gives them names.
#[derive(Serialize, Deserialize, JsonSchema, Clone, PartialEq, Eq, Debug)]
#[schemars(rename = "Checked")]
pub struct Checked<C = Check> {
	/// Its name. It is stable.
	pub check: C,
	/// Its outcome.
	#[serde(flatten)]
	pub outcome: Outcome,
}

/// The claims of a credential, and the checks of them.
#[derive(Clone, PartialEq, Debug)]
pub struct Report<D> {
	/// The id under which it is anchored, if it is.
	pub id: Digest,
	/// All checks, in order.
	pub checks: Vec<Checked>,
	/// The claims, with the disclosed elements in place. Nothing vouches for them where [`Self::verdict`] is
	/// invalid.
	pub claims: Map<String, Value>,
	/// The number of elements withheld, among those that can be seen to exist.
	pub withheld: usize,
	/// The document, where all of it is disclosed and well-formed.
	pub document: Option<D>,
	/// The moment as of which the oldest of the status lists tells that it holds.
	pub as_of: Option<Moment>,
	/// The things passed over: proofs of other kinds, statuses that tell nothing of its validity.
	pub notes: Vec<String>,
}

impl<D> Report<D> {
	/// The sum of the checks.
	pub fn verdict(&self) -> Verdict {
		Verdict::of(self.checks.iter().map(|checked| &checked.outcome))
	}

	/// The outcome of `check`, if it was made.
	pub fn outcome(&self, check: Check) -> Option<&Outcome> {
		let checked = self.checks.iter().find(|checked| checked.check == check);
		checked.map(|checked| &checked.outcome)
	}

	/// True if the signature was checked and holds. Without that, nobody need have said any of the claims.
	pub fn is_signed(&self) -> bool {
		self.outcome(Check::Signature) == Some(&Outcome::Passed)
	}

	/// The checks that failed, with the reason.
	pub fn failures(&self) -> impl Iterator<Item = (Check, &str)> {
		self.checks.iter().filter_map(|checked| match &checked.outcome {
			Outcome::Failed(reason) => Some((checked.check, reason.as_str())),
			_ => None,
		})
	}
}

impl From<Result<(), String>> for Outcome {
	fn from(result: Result<(), String>) -> Self {
		match result {
			Ok(()) => Outcome::Passed,
			Err(reason) => Outcome::Failed(reason),
		}
	}
}
