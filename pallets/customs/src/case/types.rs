//! What the chain keeps of a case, and the forms it is typed in.

use super::{Document, DocumentForms, Documents, Opinion};
use crate::MAX_REASON;
use bonafide_primitives::{Digest, EntryNumber, Lei, Moment, RightId, Spelled, Text, VerificationTimes};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Names a case, counting from 1.
pub type CaseId = u32;

/// Names a request in its case, counting from 1.
pub type RequestNumber = u16;

/// The most requests in one case.
pub const MAX_REQUESTS: u16 = 10;
/// The most answers to one request.
pub const MAX_ANSWERS_TO_REQUEST: u16 = 5;
/// The most evidence and objections of one party in a case, each of them counting as one. It keeps anyone from writing so
/// much that others find no room.
pub const MAX_STATEMENTS: u16 = 6;
/// The most parties that may write of their own accord: everyone asked, the importer, and three whom the certificate names,
/// of which one is its certifier.
const MAX_PARTIES: u16 = MAX_REQUESTS + 4;
/// The most answers in one case that follows from it: all of them have written all they may.
pub const MAX_ANSWERS: u16 = MAX_REQUESTS * MAX_ANSWERS_TO_REQUEST + MAX_PARTIES * MAX_STATEMENTS;
/// Why something is done in a case.
pub type Reason = Text<MAX_REASON>;

/// What a case is about.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
	/// The claim to preference on a line of an entry.
	Claim {
		/// The entry.
		entry: EntryNumber,
		/// The line, from 1.
		line: u16,
	},
	/// The goods on a line of an entry, which customs detains because they may infringe a right.
	Goods {
		/// The entry.
		entry: EntryNumber,
		/// The line, from 1.
		line: u16,
		/// The right.
		right: RightId,
	},
}

impl Subject {
	/// The entry, and the line on it.
	pub const fn line(&self) -> (EntryNumber, u16) {
		match self {
			Self::Claim { entry, line } | Self::Goods { entry, line, .. } => (*entry, *line),
		}
	}

	/// Whether it is a claim to preference.
	pub const fn is_claim(&self) -> bool {
		matches!(self, Self::Claim { .. })
	}

	/// The right that the goods may infringe.
	pub const fn right(&self) -> Option<RightId> {
		match self {
			Self::Claim { .. } => None,
			Self::Goods { right, .. } => Some(*right),
		}
	}
}

/// A case: customs asks whether a claim to preference is true, or whether detained goods infringe a right; parties answer,
/// customs determines. 19 CFR 182.72 to 182.75; 133.21, 133.43 and 151.16.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Case {
	/// What it is about.
	pub subject: Subject,
	/// The customs administration that conducts it.
	pub customs: Lei,
	/// Importer of record, who claims, or whose goods they are.
	pub importer: Lei,
	/// The certificate of origin that the claim rests on; `None` of goods.
	pub certificate: Option<Digest>,
	/// Who answers for the origin: the certifier of that certificate, or the importer where the claim rests on its own
	/// knowledge. `None` if the certificate was never anchored, and of goods.
	pub certifier: Option<Lei>,
	/// Set of goods: their detention.
	pub detention: Option<Detention>,
	/// How much time there is for each step: what the agreement leaves or, for detained goods, the council.
	pub times: VerificationTimes,
	/// When it was opened.
	pub opened: Moment,
	/// The last time that customs took up again what it had determined.
	pub reopened: Option<Reopening>,
	/// How many requests it has.
	pub requests: RequestNumber,
	/// How many answers it has, evidence and objections among them.
	pub answers: u16,
	/// How far it has come.
	pub state: CaseState,
}

/// That customs detains goods.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Detention {
	/// What is suspected.
	pub reason: Reason,
	/// Who made the goods, as the line says it.
	pub manufacturer: Option<Lei>,
}

/// How far a case has come.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum CaseState {
	/// Customs asks, parties answer.
	Open,
	/// Customs intends to deny the claim, and has told so. 19 CFR 182.75.
	DenialProposed(Proposal),
	/// Customs has determined the claim, or what becomes of the goods.
	Determined {
		/// What, and when.
		ruling: Ruling,
		/// Why.
		reason: Reason,
		/// The written determination.
		notice: Option<Document>,
		/// The denial that had been proposed.
		proposal: Option<Proposal>,
	},
}

/// That customs intends to deny a claim.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
	/// Why.
	pub reason: Reason,
	/// The written notice.
	pub notice: Option<Document>,
	/// When it was told.
	pub at: Moment,
	/// Until when parties may object.
	pub until: Moment,
	/// When the importer first answered it.
	pub answered: Option<Moment>,
}

/// What customs has determined.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ruling {
	/// What.
	pub determination: Determination,
	/// The customs administration.
	pub by: Lei,
	/// When.
	pub at: Moment,
}

/// What customs determines: whether goods originate as claimed, or what becomes of goods that it detained.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Determination {
	/// They do, or nothing shows that they do not: the claim stands.
	Originating,
	/// They do not, or it could not be shown that they do: the claim is denied.
	NotOriginating,
	/// Detained goods do not infringe the right, or nothing shows that they do: customs lets go of them.
	Released,
	/// They infringe it: customs keeps them for good.
	Seized,
}

impl Determination {
	/// Whether it is on a claim to preference, and not on detained goods.
	pub const fn is_on_claim(&self) -> bool {
		matches!(self, Self::Originating | Self::NotOriginating)
	}
}

/// That customs took up again what it had determined, such as on a protest, 19 U.S.C. 1514.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Reopening {
	/// When.
	pub at: Moment,
	/// Why.
	pub reason: Reason,
}

/// What is left of a case whose retention is over.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct PrunedCase {
	/// What it was about.
	pub subject: Subject,
	/// What was determined, and when.
	pub ruling: Ruling,
}

/// In what capacity a party is asked.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Capacity {
	/// As who claims, or whose goods they are.
	Importer,
	/// As who sent the goods from the country of export.
	Exporter,
	/// As who grew, mined or made them.
	Producer,
	/// As who produced a material that they are made of.
	MaterialProducer,
	/// As the holder of the right that detained goods may infringe, who answers with an opinion.
	RightsHolder,
	/// As who made goods that carry a right.
	Manufacturer,
}

/// Who is asked.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Addressee {
	/// An entity, openly.
	Named(Lei),
	/// A party that neither importer nor public may know: the request is delivered off chain, and customs records what it is
	/// answered.
	Sealed,
}

/// A request for information or questionnaire, 19 CFR 182.72; on paper CBP Form 28.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Request {
	/// Who is asked.
	pub addressee: Addressee,
	/// In what capacity.
	pub capacity: Capacity,
	/// What is asked.
	pub documents: Documents,
	/// When it was asked.
	pub asked: Moment,
	/// Until when to answer. What comes later is taken, and is late.
	pub due: Moment,
	/// When it was first answered.
	pub answered: Option<Moment>,
	/// How many answers it has.
	pub answers: u16,
}

/// What a party tells.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Answer {
	/// What it answers.
	pub to: AnswerTo,
	/// Who answers; `None` is a party that stays sealed.
	pub party: Option<Lei>,
	/// Who brought it: the party, its broker, or customs for a party that stays sealed.
	pub by: Lei,
	/// When it was given; by a party that stays sealed, on the day that customs received it.
	pub at: Moment,
	/// Until when it was to be given, as it stood then; `None` if nobody asked for it.
	pub due: Option<Moment>,
	/// What the holder of the right thinks of the goods; told by nobody else.
	pub opinion: Option<Opinion>,
	/// The answer. Without documents, the party has nothing to add.
	pub documents: Documents,
}

impl Answer {
	/// Whether it was given after its deadline.
	pub fn is_late(&self) -> bool {
		self.due.is_some_and(|due| due < self.at)
	}
}

/// What an answer answers.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AnswerTo {
	/// A request for information.
	Request(RequestNumber),
	/// Nothing: evidence that nobody asked for.
	Nothing,
	/// The proposal to deny the claim.
	Proposal,
}

/// Who is to be asked, as typed; see [`Addressee`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AddresseeForm {
	/// See [`Addressee::Named`].
	Named(Spelled<Lei>),
	/// See [`Addressee::Sealed`].
	Sealed,
}

/// A request as customs types it; see [`Request`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct RequestForm {
	/// Who is asked.
	pub addressee: AddresseeForm,
	/// In what capacity.
	pub capacity: Capacity,
	/// What is asked.
	pub documents: DocumentForms,
	/// How many days there are to answer, not fewer than the [`Case::times`] leave, which it is if not told.
	pub days: Option<u16>,
}

/// A deadline that customs can extend.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deadline {
	/// To answer a request.
	Answer(RequestNumber),
	/// To object to the denial proposed.
	Objection,
}
