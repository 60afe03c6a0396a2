//! A case as clients see it.

use crate::ExaminationView;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{view, views::Timestamp, CaseId, Digest, EntryNumber, Lei, RightId, Seal};
use pallet_cases::{
	About, Answer, Capacity, Determination, Document, DocumentKind, Opinion, Proposal, Readers, ReplyTo, Request,
	RequestNumber, Ruling, Step, SubjectState, Wait,
};

/// A case: about a claim to preference, or about goods that customs detains. Of one whose retention is over, the chain
/// keeps its subject and the determination.
#[view]
pub struct CaseView {
	/// The part that its parties see in their lists.
	#[cfg_attr(feature = "std", serde(flatten))]
	pub summary: CaseSummaryView,
	/// The customs administration that conducts it.
	pub customs: Option<Lei>,
	/// The one to which it is offered.
	pub offered: Option<Lei>,
	/// Those that are invited to take part.
	pub invited: Vec<Lei>,
	/// The suspicion against detained goods.
	pub suspicion: Option<String>,
	/// The certificate on which the claim rests.
	pub certificate: Option<Digest>,
	/// The certifier, who answers for the origin.
	pub certifier: Option<Lei>,
	/// True if screening refused the claim, so that the certificate does not answer for these goods.
	pub refused: bool,
	/// The time at which customs last took up again what it had determined.
	pub reopened: Option<Timestamp>,
	/// The reason.
	pub reopened_for: Option<String>,
	/// The examinations of the goods on the line, as long as the entry is kept.
	pub examinations: Vec<ExaminationView>,
	/// The requests, in order.
	pub requests: Vec<RequestView>,
	/// The answers, in order.
	pub answers: Vec<AnswerView>,
	/// The denial that customs proposes, or did propose.
	pub proposal: Option<ProposalView>,
	/// The determination of customs.
	pub determination: Option<DeterminationView>,
	/// True if its retention is over.
	pub pruned: bool,
}

/// A case as its parties see it in their lists.
#[view]
pub struct CaseSummaryView {
	/// Its number.
	pub id: CaseId,
	/// Its subject.
	pub subject: SubjectKind,
	/// The entry.
	pub entry: EntryNumber,
	/// The line that claims, or whose goods are detained, from 1.
	pub line: u16,
	/// The right that detained goods may infringe.
	pub right: Option<RightId>,
	/// Importer of record.
	pub importer: Option<Lei>,
	/// The time at which it was opened.
	pub opened: Option<Timestamp>,
	/// The state of the claim, or of the goods.
	pub state: SubjectState,
	/// The steps it waits for.
	pub waiting_for: Vec<WaitView>,
	/// True if one of them is overdue.
	pub overdue: bool,
}

/// The kinds of subject that a case can have.
#[view(copy)]
pub enum SubjectKind {
	/// A claim to preference.
	Claim,
	/// Detained goods.
	Goods,
}

impl CaseSummaryView {
	/// The view of a pruned case; the base of that of one that is not.
	pub fn of_pruned(id: CaseId, about: About, state: SubjectState) -> Self {
		let (entry, line) = about.line();
		let kind = match about {
			About::Claim { .. } => SubjectKind::Claim,
			About::Goods { .. } => SubjectKind::Goods,
		};
		Self {
			id,
			subject: kind,
			entry,
			line,
			right: about.right(),
			importer: None,
			opened: None,
			state,
			waiting_for: Vec::new(),
			overdue: false,
		}
	}
}

/// Part of a list of cases, in no meaningful order.
#[view]
pub struct CasePage {
	/// This part of the list.
	pub items: Vec<CaseSummaryView>,
	/// The case after which the next part begins; none if this is the last.
	pub next_cursor: Option<CaseId>,
}

/// A step that a case waits for.
#[view]
pub struct WaitView {
	/// The party that is to take it; none is one that stays sealed.
	pub on: Option<Lei>,
	/// In what capacity, where a request is to be answered.
	pub capacity: Option<Capacity>,
	/// The step.
	pub step: StepKind,
	/// The request to answer.
	pub request: Option<RequestNumber>,
	/// Until when.
	pub due: Timestamp,
	/// True if that has passed.
	pub overdue: bool,
}

/// The steps that a case can wait for.
#[view(copy)]
pub enum StepKind {
	/// To answer a request.
	Answer,
	/// To object to a denial proposed.
	Object,
	/// To determine the case.
	Determine,
}

impl From<Wait> for WaitView {
	fn from(wait: Wait) -> Self {
		let (step, request, capacity) = match wait.step {
			Step::Answer(request, capacity) => (StepKind::Answer, Some(request), Some(capacity)),
			Step::Object => (StepKind::Object, None, None),
			Step::Determine => (StepKind::Determine, None, None),
		};
		Self {
			on: wait.on,
			capacity,
			step,
			request,
			due: Timestamp(wait.due),
			overdue: wait.overdue,
		}
	}
}

/// A request for information.
#[view]
pub struct RequestView {
	/// Its number, from 1.
	pub number: RequestNumber,
	/// The customs administration that asks.
	pub by: Lei,
	/// The party asked; none is one that stays sealed.
	pub addressee: Option<Lei>,
	/// In what capacity.
	pub capacity: Capacity,
	/// The questions.
	pub documents: Vec<DocumentView>,
	/// The time of the request.
	pub asked: Timestamp,
	/// Until when to answer.
	pub due: Timestamp,
	/// The time of the first answer.
	pub answered: Option<Timestamp>,
}

impl RequestView {
	/// The view of `request`, the `number`th of its case.
	pub fn new(number: RequestNumber, request: Request) -> Self {
		Self {
			number,
			by: request.by,
			addressee: request.addressee.lei(),
			capacity: request.capacity,
			documents: request.documents.into_iter().map(DocumentView::from).collect(),
			asked: Timestamp(request.asked),
			due: Timestamp(request.due),
			answered: request.answered.map(Timestamp),
		}
	}
}

/// An answer of a party.
#[view]
pub struct AnswerView {
	/// Its number, from 1.
	pub number: u16,
	/// The thing that it answers.
	pub to: AnsweredKind,
	/// The request.
	pub request: Option<RequestNumber>,
	/// The party that answered; none is one that stays sealed.
	pub party: Option<Lei>,
	/// The entity that brought it.
	pub by: Lei,
	/// The time at which it was given.
	pub at: Timestamp,
	/// True if that was after the deadline.
	pub late: bool,
	/// The opinion of the right's holder on the goods.
	pub opinion: Option<Opinion>,
	/// The answer; without documents, there was nothing to add.
	pub documents: Vec<DocumentView>,
}

/// The things that can be answered.
#[view(copy)]
pub enum AnsweredKind {
	/// A request.
	Request,
	/// The proposal of a denial.
	Proposal,
	/// Nothing that was asked.
	Nothing,
}

impl AnswerView {
	/// The view of `answer`, the `number`th of its case.
	pub fn new(number: u16, answer: Answer) -> Self {
		let (to, request) = match answer.reply_to {
			ReplyTo::Request(request) => (AnsweredKind::Request, Some(request)),
			ReplyTo::Nothing => (AnsweredKind::Nothing, None),
			ReplyTo::Proposal => (AnsweredKind::Proposal, None),
		};
		Self {
			number,
			to,
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

/// The proposal of customs to deny a claim.
#[view]
pub struct ProposalView {
	/// The determination proposed.
	pub determination: Determination,
	/// The reason.
	pub reason: String,
	/// The written notice.
	pub notice: Option<DocumentView>,
	/// The time of the proposal.
	pub at: Timestamp,
	/// Until when parties may object.
	pub until: Timestamp,
	/// The time at which the importer first answered it.
	pub answered: Option<Timestamp>,
	/// The time at which the certifier did.
	pub certifier_answered: Option<Timestamp>,
}

impl From<Proposal> for ProposalView {
	fn from(proposal: Proposal) -> Self {
		Self {
			determination: proposal.determination,
			reason: proposal.reason.as_str().into(),
			notice: proposal.notice.map(DocumentView::from),
			at: Timestamp(proposal.at),
			until: Timestamp(proposal.until),
			answered: proposal.answered.map(Timestamp),
			certifier_answered: proposal.certifier_answered.map(Timestamp),
		}
	}
}

/// The determination of customs.
#[view]
pub struct DeterminationView {
	/// The finding on the origin, or on detained goods.
	pub determination: Determination,
	/// The customs administration.
	pub by: Lei,
	/// The time.
	pub at: Timestamp,
	/// The reason; none once the case is pruned.
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
#[view]
pub struct DocumentView {
	/// The kind of document.
	pub kind: DocumentKind,
	/// The address where it is kept.
	pub uri: String,
	/// SHA-256 of the content at that address.
	pub sha256: Digest,
	/// Media type of the content; where that is sealed, of the content in the seal.
	pub media_type: String,
	/// Its readers.
	pub readers: ReadersKind,
	/// The customs administration that can open it, if customs alone may read it.
	pub seal: Option<Seal>,
}

/// Those who may read a document.
#[view(copy)]
pub enum ReadersKind {
	/// The parties of the case.
	Parties,
	/// Customs, and the party that it asks or that answers.
	Correspondents,
	/// Customs alone.
	Customs,
}

impl From<Document> for DocumentView {
	fn from(document: Document) -> Self {
		let (readers, seal) = match document.readers {
			Readers::Parties => (ReadersKind::Parties, None),
			Readers::Correspondents => (ReadersKind::Correspondents, None),
			Readers::Customs(seal) => (ReadersKind::Customs, Some(seal)),
		};
		Self {
			kind: document.kind,
			uri: document.uri.as_str().into(),
			sha256: document.sha256,
			media_type: document.media_type.as_str().into(),
			readers,
			seal,
		}
	}
}
