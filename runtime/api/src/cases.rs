use crate::ExaminationView;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{views::Timestamp, Digest, EntryNumber, Lei, RightId, Seal};
use codec::{Decode, Encode};
use pallet_customs::{
	Answer, AnswerTo, Capacity, CaseId, Determination, Document, DocumentKind, Opinion, Proposal, Readers, Request,
	RequestNumber, Ruling, Step, Subject, SubjectState, Wait,
};
use scale_info::TypeInfo;

/// A case: about a claim to preference, or about goods that customs detains. Of one whose retention is over, the chain keeps what it was about and what was determined.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct CaseView {
	/// What its parties see in their lists.
	#[cfg_attr(feature = "std", serde(flatten))]
	pub summary: CaseSummaryView,
	/// The customs administration that conducts it.
	pub customs: Option<Lei>,
	/// What is suspected of detained goods.
	pub suspicion: Option<String>,
	/// The certificate on which the claim rests.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub certificate: Option<Digest>,
	/// Who answers for the origin.
	pub certifier: Option<Lei>,
	/// When customs last took up again what it had determined.
	pub reopened: Option<Timestamp>,
	/// Why.
	pub reopened_for: Option<String>,
	/// What officers found on the goods of the line, as long as the entry is kept.
	pub examinations: Vec<ExaminationView>,
	/// What was asked, in order.
	pub requests: Vec<RequestView>,
	/// What was answered, in order.
	pub answers: Vec<AnswerView>,
	/// That customs intends, or did intend, to deny the claim.
	pub proposal: Option<ProposalView>,
	/// What customs has determined.
	pub determination: Option<DeterminationView>,
	/// Whether its retention is over.
	pub pruned: bool,
}

/// A case as its parties see it in their lists.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct CaseSummaryView {
	/// Its number.
	pub id: CaseId,
	/// What it is about: a `claim` to preference, or detained `goods`.
	pub subject: String,
	/// The entry.
	pub entry: EntryNumber,
	/// The line that claims, or whose goods are detained, from 1.
	pub line: u16,
	/// The right that detained goods may infringe.
	pub right: Option<RightId>,
	/// Importer of record.
	pub importer: Option<Lei>,
	/// When it was opened.
	pub opened: Option<Timestamp>,
	/// Where the claim stands, or the goods.
	pub state: SubjectState,
	/// Whom it waits for, and until when.
	pub waiting_for: Vec<WaitView>,
	/// Whether one of them is overdue.
	pub overdue: bool,
}

impl CaseSummaryView {
	/// What is left of a case about `subject` that is pruned; the base of that of one that is not.
	pub fn of_pruned(id: CaseId, subject: Subject, state: SubjectState) -> Self {
		let (entry, line) = subject.line();
		let kind = match subject {
			Subject::Claim { .. } => "claim",
			Subject::Goods { .. } => "goods",
		};
		Self {
			id,
			subject: kind.into(),
			entry,
			line,
			right: subject.right(),
			importer: None,
			opened: None,
			state,
			waiting_for: Vec::new(),
			overdue: false,
		}
	}
}

/// Part of a list of cases, in no meaningful order.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct CasePage {
	/// What is on the list.
	pub items: Vec<CaseSummaryView>,
	/// The case after which the next part begins; none if this is the last.
	pub next_cursor: Option<CaseId>,
}

/// A step that a case waits for.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct WaitView {
	/// Who is to take it; none is a party that stays sealed.
	pub on: Option<Lei>,
	/// In what capacity, where a request is to be answered.
	pub capacity: Option<Capacity>,
	/// `answer` a request, `object` to a denial proposed, or `determine` the case.
	pub step: String,
	/// The request to answer.
	pub request: Option<RequestNumber>,
	/// Until when.
	pub due: Timestamp,
	/// Whether that has passed.
	pub overdue: bool,
}

impl From<Wait> for WaitView {
	fn from(wait: Wait) -> Self {
		let (step, request, capacity) = match wait.step {
			Step::Answer(request, capacity) => ("answer", Some(request), Some(capacity)),
			Step::Object => ("object", None, None),
			Step::Determine => ("determine", None, None),
		};
		Self {
			on: wait.on,
			capacity,
			step: step.into(),
			request,
			due: Timestamp(wait.due),
			overdue: wait.overdue,
		}
	}
}

/// A request for information.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct RequestView {
	/// Its number, from 1.
	pub number: RequestNumber,
	/// Who is asked; none is a party that stays sealed.
	pub addressee: Option<Lei>,
	/// In what capacity.
	pub capacity: Capacity,
	/// What is asked.
	pub documents: Vec<DocumentView>,
	/// When it was asked.
	pub asked: Timestamp,
	/// Until when to answer.
	pub due: Timestamp,
	/// When it was first answered.
	pub answered: Option<Timestamp>,
}

impl RequestView {
	/// The view of `request`, the `number`th of its case.
	pub fn new(number: RequestNumber, request: Request) -> Self {
		Self {
			number,
			addressee: request.addressee.lei(),
			capacity: request.capacity,
			documents: request.documents.into_iter().map(DocumentView::from).collect(),
			asked: Timestamp(request.asked),
			due: Timestamp(request.due),
			answered: request.answered.map(Timestamp),
		}
	}
}

/// What a party told.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct AnswerView {
	/// Its number, from 1.
	pub number: u16,
	/// What it answers: a `request`, the `proposal`, or `nothing` that was asked.
	pub to: String,
	/// The request.
	pub request: Option<RequestNumber>,
	/// Who answered; none is a party that stays sealed.
	pub party: Option<Lei>,
	/// Who brought it.
	pub by: Lei,
	/// When it was given.
	pub at: Timestamp,
	/// Whether that was after the deadline.
	pub late: bool,
	/// What the holder of the right thinks of the goods.
	pub opinion: Option<Opinion>,
	/// The answer; without documents, there was nothing to add.
	pub documents: Vec<DocumentView>,
}

impl AnswerView {
	/// The view of `answer`, the `number`th of its case.
	pub fn new(number: u16, answer: Answer) -> Self {
		let (to, request) = match answer.to {
			AnswerTo::Request(request) => ("request", Some(request)),
			AnswerTo::Nothing => ("nothing", None),
			AnswerTo::Proposal => ("proposal", None),
		};
		Self {
			number,
			to: to.into(),
			request,
			party: answer.party,
			by: answer.by,
			at: Timestamp(answer.at),
			late: answer.is_late(),
			opinion: answer.opinion,
			documents: answer.documents.into_iter().map(DocumentView::from).collect(),
		}
	}
}

/// That customs intends to deny a claim.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct ProposalView {
	/// Why.
	pub reason: String,
	/// The written notice.
	pub notice: Option<DocumentView>,
	/// When it was told.
	pub at: Timestamp,
	/// Until when parties may object.
	pub until: Timestamp,
	/// When the importer first answered it.
	pub answered: Option<Timestamp>,
}

impl From<Proposal> for ProposalView {
	fn from(proposal: Proposal) -> Self {
		Self {
			reason: proposal.reason.as_str().into(),
			notice: proposal.notice.map(DocumentView::from),
			at: Timestamp(proposal.at),
			until: Timestamp(proposal.until),
			answered: proposal.answered.map(Timestamp),
		}
	}
}

/// What customs has determined.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct DeterminationView {
	/// Whether the goods originate as claimed, or what becomes of detained goods.
	pub determination: Determination,
	/// The customs administration.
	pub by: Lei,
	/// When.
	pub at: Timestamp,
	/// Why; none once the case is pruned.
	pub reason: Option<String>,
	/// The written determination.
	pub notice: Option<DocumentView>,
}

impl From<Ruling> for DeterminationView {
	fn from(ruling: Ruling) -> Self {
		Self {
			determination: ruling.determination,
			by: ruling.by,
			at: Timestamp(ruling.at),
			reason: None,
			notice: None,
		}
	}
}

/// A document, which is kept elsewhere.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct DocumentView {
	/// What it is.
	pub kind: DocumentKind,
	/// Where to get it.
	pub uri: String,
	/// SHA-256 of what is found there.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub sha256: Digest,
	/// Media type of its content; where that is sealed, of what is in the seal.
	pub media_type: String,
	/// Who may read it: the `parties` of the case, the `correspondents`, who are customs and the party that it asks or that
	/// answers, or `customs` alone.
	pub readers: String,
	/// Who can open it, if customs alone may read it.
	pub seal: Option<Seal>,
}

impl From<Document> for DocumentView {
	fn from(document: Document) -> Self {
		let (readers, seal) = match document.readers {
			Readers::Parties => ("parties", None),
			Readers::Correspondents => ("correspondents", None),
			Readers::Customs(seal) => ("customs", Some(seal)),
		};
		Self {
			kind: document.kind,
			uri: document.uri.as_str().into(),
			sha256: document.sha256,
			media_type: document.media_type.as_str().into(),
			readers: readers.into(),
			seal,
		}
	}
}
