use crate::Timestamp;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Country, Digest, EntryNumber, Gtin, HsCode, Lei, RightId};
use codec::{Decode, Encode};
use pallet_customs::{CaseId, ClaimState, Finding, Line, Screened, Severity};
use scale_info::TypeInfo;

/// An entry on file. Of one whose retention is over, the chain keeps all but the lines.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct EntryView {
	/// Its number.
	pub number: EntryNumber,
	/// Importer of record.
	pub importer: Lei,
	/// Who filed.
	pub filer: Lei,
	/// When.
	pub filed: Timestamp,
	/// `filed`, `held` or `released`.
	pub state: String,
	/// Customs administration that decided so.
	pub decided_by: Option<Lei>,
	/// When.
	pub decided: Option<Timestamp>,
	/// Why it is held.
	pub reason: Option<String>,
	/// How many hard findings its lines have.
	pub hard: u16,
	/// How many findings of advice its lines have.
	pub advice: u16,
	/// Its lines.
	pub lines: Vec<LineView>,
	/// The cases about its claims, in no meaningful order.
	pub cases: Vec<CaseId>,
	/// Whether its retention is over.
	pub pruned: bool,
}

/// What filing an entry would store.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct ScreeningView {
	/// Number of the entry.
	pub number: EntryNumber,
	/// Importer of record.
	pub importer: Lei,
	/// How many hard findings its lines would have.
	pub hard: u16,
	/// How many findings of advice its lines would have.
	pub advice: u16,
	/// Its lines.
	pub lines: Vec<LineView>,
}

impl From<Screened> for ScreeningView {
	fn from(screened: Screened) -> Self {
		let lines: Vec<_> = (1..)
			.zip(screened.lines)
			.map(|(number, line)| LineView::new(number, line, None))
			.collect();
		let count = |severity| {
			let found = lines
				.iter()
				.flat_map(|line| &line.findings)
				.filter(|finding| finding.severity == severity);
			u16::try_from(found.count()).unwrap_or(u16::MAX)
		};
		let (hard, advice) = (count(Severity::Hard), count(Severity::Advice));
		Self {
			number: screened.number,
			importer: screened.importer,
			hard,
			advice,
			lines,
		}
	}
}

/// A line of an entry, with what was found on it.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct LineView {
	/// Its number on the entry, from 1.
	pub number: u16,
	/// Tariff classification.
	pub hts: HsCode,
	/// The product.
	pub gtin: Option<Gtin>,
	/// Who made the goods.
	pub manufacturer: Option<Lei>,
	/// Country of manufacture.
	pub country: Country,
	/// Units.
	pub quantity: u64,
	/// Who will sell the goods.
	pub retailer: Option<Lei>,
	/// Preference claimed.
	pub claim: Option<ClaimView>,
	/// Where the claim stands in verification; none if customs has not asked about it.
	pub verification: Option<VerificationView>,
	/// Licenses presented.
	#[cfg_attr(feature = "std", schemars(with = "Vec<String>"))]
	pub licenses: Vec<Digest>,
	/// What screening found.
	pub findings: Vec<FindingView>,
}

impl LineView {
	/// The view of `line`, the `number`th of its entry, whose claim stands so by that case.
	pub fn new(number: u16, line: Line, verification: Option<(CaseId, ClaimState)>) -> Self {
		Self {
			number,
			hts: line.hts,
			gtin: line.gtin,
			manufacturer: line.manufacturer,
			country: line.country,
			quantity: line.quantity,
			retailer: line.retailer,
			claim: line.claim.map(|claim| ClaimView {
				agreement: claim.agreement.as_str().into(),
				code: claim.code.as_str().into(),
				certificate: claim.certificate,
			}),
			verification: verification.map(|(case, state)| VerificationView { case, state }),
			licenses: line.licenses.into_inner(),
			findings: line.findings.into_iter().map(FindingView::from).collect(),
		}
	}
}

/// A claim to preference.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct ClaimView {
	/// The agreement.
	pub agreement: String,
	/// The claim's code.
	pub code: String,
	/// Certificate it rests on.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub certificate: Option<Digest>,
}

/// Where a claim stands in verification.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct VerificationView {
	/// The case about it.
	pub case: CaseId,
	/// Where it stands.
	pub state: ClaimState,
}

/// One thing that was found.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct FindingView {
	/// Stable code, for programs.
	pub code: String,
	/// Whether customs may enforce it.
	pub severity: Severity,
	/// What it means, for people.
	pub sentence: String,
	/// The license it speaks of.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub license: Option<Digest>,
	/// The right it speaks of.
	pub right: Option<RightId>,
	/// The case it speaks of.
	pub case: Option<CaseId>,
}

impl From<Finding> for FindingView {
	fn from(finding: Finding) -> Self {
		Self {
			code: finding.code().into(),
			severity: finding.severity(),
			sentence: finding.sentence(),
			license: finding.license().copied(),
			right: finding.right(),
			case: finding.case(),
		}
	}
}
