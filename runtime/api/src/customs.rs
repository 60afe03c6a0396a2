//! An entry as clients see it.

use alloc::{string::String, vec::Vec};
use bonafide_primitives::{
	view,
	views::{Bytes, Timestamp},
	CaseId, Country, Digest, EntryNumber, Gtin, HsCode, KeyNumber, Lei, RightId, Shipment,
};
use pallet_cases::{ClaimState, DetentionState};
use pallet_customs::{Draw, EntryKind, Finding, Line, Posted, Screened, SealedEntry, Severity};

/// An entry on file. Of one whose retention is over, the chain keeps all but the lines.
#[view]
pub struct EntryView {
	/// Its number.
	pub number: EntryNumber,
	/// Importer of record; none if that is sealed.
	pub importer: Option<Lei>,
	/// The filer.
	pub filer: Lei,
	/// Customs administration that decides on it: the one that assigned the filer code, or stands in its place.
	pub customs: Option<Lei>,
	/// Of what kind it is; none if that is sealed.
	pub kind: Option<EntryKind>,
	/// The shipment by its label: postal item identifier or SSCC; none if that is not told, or sealed.
	pub shipment: Option<Shipment>,
	/// The time.
	pub filed: Timestamp,
	/// Its state.
	pub state: EntryStateView,
	/// Customs administration that decided so; who canceled it.
	pub decided_by: Option<Lei>,
	/// The time.
	pub decided: Option<Timestamp>,
	/// The reason for holding or refusing it.
	pub reason: Option<String>,
	/// The number of hard findings on its lines, as far as customs has screened them.
	pub hard: u16,
	/// The number of findings of advice on its lines.
	pub advice: u16,
	/// Its lines.
	pub lines: Vec<LineView>,
	/// The part that everybody can read of its lines; none if it was filed open, or its retention is over.
	pub sealed: Option<SealedView>,
	/// The cases about its claims and about detained goods of it, in no meaningful order.
	pub cases: Vec<CaseId>,
	/// True if its retention is over.
	pub pruned: bool,
}

/// The entries for a shipment, in no meaningful order: the last of each filer, as far as they are kept.
#[view]
pub struct ShipmentEntriesView {
	/// The entries, at most a hundred.
	pub items: Vec<EntryView>,
}

/// The state of an entry.
#[view(copy)]
pub enum EntryStateView {
	/// On file, undecided.
	Filed,
	/// Held by customs, for a reason.
	Held,
	/// Released by customs.
	Released,
	/// Taken back by its importer or filer.
	Canceled,
	/// Refused by customs, for a reason.
	Refused,
}

/// The part that everybody can read of an entry that is sealed.
#[view]
pub struct SealedView {
	/// SHA-256 over what is sealed.
	pub commitment: Digest,
	/// Customs administration that can open it.
	pub customs: Lei,
	/// With which of its keys.
	pub key: KeyNumber,
	/// The units that its lines draw from licenses with a quota.
	pub draws: Vec<DrawView>,
	/// The certificates for a single shipment that its lines rest on.
	pub certificates: Vec<Digest>,
	/// The report that customs has posted, the last of several; none if it has not screened the entry.
	pub posted: Option<PostedView>,
	/// The reports that it has corrected, in order.
	pub corrected: Vec<PostedView>,
}

impl From<SealedEntry> for SealedView {
	fn from(sealed: SealedEntry) -> Self {
		let mut reports: Vec<_> = sealed.reports.into_iter().map(PostedView::from).collect();
		let posted = reports.pop();
		Self {
			commitment: sealed.commitment,
			customs: sealed.seal.customs,
			key: sealed.seal.key,
			draws: sealed.draws.into_iter().map(DrawView::from).collect(),
			certificates: sealed.certificates.into_inner(),
			posted,
			corrected: reports,
		}
	}
}

/// Units drawn at once, from each license once even where their chains meet.
#[view]
pub struct DrawView {
	/// The licenses.
	pub licenses: Vec<Digest>,
	/// Units.
	pub quantity: u64,
}

impl From<Draw> for DrawView {
	fn from(draw: Draw) -> Self {
		Self {
			licenses: draw.licenses.into_inner(),
			quantity: draw.quantity,
		}
	}
}

/// A report of customs on a sealed entry.
#[view]
pub struct PostedView {
	/// SHA-256 over the report.
	pub report: Digest,
	/// Customs administration.
	pub by: Lei,
	/// The time.
	pub at: Timestamp,
	/// The key of the filer to which the report is sealed; none if customs hands it over otherwise.
	pub key: Option<KeyNumber>,
}

impl From<Posted> for PostedView {
	fn from(posted: Posted) -> Self {
		Self {
			report: posted.report,
			by: posted.by,
			at: Timestamp(posted.at),
			key: posted.key,
		}
	}
}

/// The envelopes of a sealed entry.
#[view]
pub struct EnvelopesView {
	/// Importer and lines, for customs to open.
	pub entry: Bytes,
	/// The report of customs, for the filer to open; none if customs has posted no report.
	pub report: Option<Bytes>,
	/// The key of the filer to which that is sealed.
	pub report_key: Option<KeyNumber>,
}

/// The result of filing an entry, stored or not.
#[view]
pub struct ScreeningView {
	/// Number of the entry.
	pub number: EntryNumber,
	/// Importer of record.
	pub importer: Lei,
	/// The number of hard findings that its lines would have.
	pub hard: u16,
	/// The number of findings of advice that its lines would have.
	pub advice: u16,
	/// Its lines.
	pub lines: Vec<LineView>,
	/// The units that its lines draw from licenses with a quota: to be declared if it is filed sealed.
	pub draws: Vec<DrawView>,
	/// The certificates for a single shipment that its lines use up: likewise.
	pub certificates: Vec<Digest>,
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
			draws: screened.uses.draws.into_iter().map(DrawView::from).collect(),
			certificates: screened.uses.certificates,
		}
	}
}

/// A line of an entry, with what was found on it.
#[view]
pub struct LineView {
	/// Its number on the entry, from 1.
	pub number: u16,
	/// Tariff classification.
	pub hts: HsCode,
	/// The product.
	pub gtin: Option<Gtin>,
	/// The maker of the goods.
	pub manufacturer: Option<Lei>,
	/// Country of manufacture.
	pub country: Country,
	/// Units.
	pub quantity: u64,
	/// The retailer of the goods.
	pub retailer: Option<Lei>,
	/// Preference claimed.
	pub claim: Option<ClaimView>,
	/// The state of the claim in verification; none if customs has not asked about it.
	pub verification: Option<VerificationView>,
	/// The detentions of the goods, those that are over among them, in no meaningful order.
	pub detentions: Vec<DetentionView>,
	/// Licenses presented.
	pub licenses: Vec<Digest>,
	/// The findings of screening.
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
			detentions: Vec::new(),
			licenses: line.licenses.into_inner(),
			findings: line.findings.into_iter().map(FindingView::from).collect(),
		}
	}
}

/// A claim to preference.
#[view]
pub struct ClaimView {
	/// The agreement.
	pub agreement: String,
	/// The claim's code.
	pub code: String,
	/// Certificate it rests on.
	pub certificate: Option<Digest>,
}

/// The state of a claim in verification.
#[view]
pub struct VerificationView {
	/// The case about it.
	pub case: CaseId,
	/// Its state.
	pub state: ClaimState,
}

/// The detention of goods that may infringe a right.
#[view]
pub struct DetentionView {
	/// The case about them.
	pub case: CaseId,
	/// The right.
	pub right: RightId,
	/// The state of the goods.
	pub state: DetentionState,
}

/// One thing that was found.
#[view]
pub struct FindingView {
	/// Stable code, for programs.
	pub code: String,
	/// Hard if customs may enforce it.
	pub severity: Severity,
	/// Its meaning, for people.
	pub sentence: String,
	/// The license it speaks of.
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
