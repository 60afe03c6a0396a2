//! A case as it is kept, and the forms it is typed in.

use crate::{Document, DocumentForms, Documents, Opinion};
use bonafide_primitives::{scale, Digest, EntryNumber, Lei, Moment, Reason, RightId, Spelled, VerificationTimes};
use frame_support::{traits::ConstU32, BoundedVec};

/// Names a request in its case, counting from 1.
pub type RequestNumber = u16;

/// The most requests in one case.
pub const MAX_REQUESTS: u16 = 10;
/// The most answers to one request.
pub const MAX_ANSWERS_TO_REQUEST: u16 = 5;
/// The most times that one party lodges evidence in a case. It keeps anyone from writing so much that others find no
/// room.
pub const MAX_EVIDENCE: u16 = 6;
/// The most denials proposed in one case.
pub const MAX_PROPOSALS: u16 = 4;
/// The most objections of one party to one proposal. Evidence does not count: whoever has lodged all it may still
/// objects.
pub const MAX_OBJECTIONS: u16 = 2;
/// The most administrations that are invited to one case.
pub const MAX_INVITED: u32 = 2;
/// The most requests of each of them, so that most are left for the one that conducts the case.
pub const MAX_REQUESTS_OF_INVITED: u16 = 2;
/// The most parties that may write of their own accord: everyone asked, the importer, three whom the certificate names,
/// of which one is its certifier, and two administrations invited.
const MAX_PARTIES: u16 = MAX_REQUESTS + 4 + 2;
/// The most answers in one case that follows from it: all of them have written all they may.
pub const MAX_ANSWERS: u16 =
	MAX_REQUESTS * MAX_ANSWERS_TO_REQUEST + MAX_PARTIES * (MAX_EVIDENCE + MAX_PROPOSALS * MAX_OBJECTIONS);

/// The claim or the goods that a case is about.
#[scale(copy)]
pub enum About {
	/// The claim to preference on a line of an entry.
	Claim {
		/// Entry number.
		entry: EntryNumber,
		/// The line, from 1.
		line: u16,
	},
	/// The goods on a line of an entry: customs detains them because they may infringe a right.
	Goods {
		/// Entry number.
		entry: EntryNumber,
		/// The line, from 1.
		line: u16,
		/// The right that they may infringe.
		right: RightId,
	},
}

impl About {
	/// The entry, and the line on it.
	pub const fn line(&self) -> (EntryNumber, u16) {
		match self {
			Self::Claim { entry, line } | Self::Goods { entry, line, .. } => (*entry, *line),
		}
	}

	/// The right that the goods may infringe.
	pub const fn right(&self) -> Option<RightId> {
		match self {
			Self::Claim { .. } => None,
			Self::Goods { right, .. } => Some(*right),
		}
	}
}

/// A case: customs asks if a claim to preference is true, or if detained goods infringe a right; parties answer,
/// customs determines. 19 CFR 182.72 to 182.75; 133.21, 133.43 and 151.16.
#[scale]
pub struct Case {
	/// The claim or the goods, and the stage that the case is at.
	pub subject: Subject,
	/// The customs administration that conducts it.
	pub customs: Lei,
	/// The one that may take it up.
	pub offered: Option<Lei>,
	/// Those that take part.
	pub invited: BoundedVec<Invited, ConstU32<MAX_INVITED>>,
	/// Importer of record: it claims, or the goods are its own.
	pub importer: Lei,
	/// The time for each step, as the agreement leaves it or, for detained goods, the council.
	pub times: VerificationTimes,
	/// The moment of opening.
	pub opened: Moment,
	/// The last time that customs took up again a determined case.
	pub reopened: Option<Reopening>,
	/// The number of its requests.
	pub requests: RequestNumber,
	/// The number of its answers, evidence and objections among them.
	pub answers: u16,
	/// The number of denials proposed in it.
	pub proposals: u16,
}

/// An administration that takes part in the case of another.
#[scale(copy)]
pub struct Invited {
	/// The administration.
	pub customs: Lei,
	/// The number of its requests.
	pub requests: u16,
}

/// The statements of a party that nobody asked for, counted.
#[scale(copy)]
#[derive(Default)]
pub struct Statements {
	/// The times it lodged evidence.
	pub evidence: u16,
	/// The times it objected to the proposal of this number.
	pub objections: u16,
	/// The proposal, by its number in the case.
	pub proposal: u16,
}

/// The subject of a case, with all that is kept of one kind alone: a denial cannot be proposed for goods.
#[scale]
#[allow(clippy::large_enum_variant, reason = "one is read at a time")]
pub enum Subject {
	/// A claim to preference under verification.
	Claim(ClaimCase),
	/// Goods that customs detains.
	Goods(GoodsCase),
}

/// A claim to preference under verification.
#[scale]
pub struct ClaimCase {
	/// Entry number.
	pub entry: EntryNumber,
	/// The line, from 1.
	pub line: u16,
	/// The certificate of origin that the claim rests on.
	pub certificate: Option<Digest>,
	/// The entity that answers for the origin: the certifier, or the importer where the claim rests on its own
	/// knowledge.
	/// `None` if the certificate was never anchored.
	pub certifier: Option<Lei>,
	/// True if screening refused the claim: the certificate does not answer for these goods.
	pub refused: bool,
	/// The stage that it is at.
	pub stage: ClaimStage,
}

/// Goods that customs detains because they may infringe a right.
#[scale]
pub struct GoodsCase {
	/// Entry number.
	pub entry: EntryNumber,
	/// The line, from 1.
	pub line: u16,
	/// The right that they may infringe.
	pub right: RightId,
	/// The suspicion.
	pub reason: Reason,
	/// The maker of the goods, as the line says.
	pub manufacturer: Option<Lei>,
	/// The stage that it is at.
	pub stage: GoodsStage,
}

/// The stages of the verification of a claim.
#[scale]
pub enum ClaimStage {
	/// Customs asks, parties answer.
	Open,
	/// Customs intends to deny the claim, and has said so. 19 CFR 182.75.
	DenialProposed(Proposal),
	/// Customs has determined the claim.
	Determined {
		/// Its decision.
		decision: Decision,
		/// The denial that had been proposed.
		proposal: Option<Proposal>,
	},
}

/// The stages of a detention.
#[scale]
pub enum GoodsStage {
	/// Customs asks, the rights holder and others answer.
	Open,
	/// Customs has determined if the goods infringe the right.
	Determined(Decision),
}

/// The intent of customs to deny a claim.
#[scale]
pub struct Proposal {
	/// The determination proposed: that the goods do not originate, or that the claim alone is denied.
	pub determination: Determination,
	/// The reason given.
	pub reason: Reason,
	/// The written notice.
	pub notice: Option<Document>,
	/// The moment of the proposal.
	pub at: Moment,
	/// The last moment to object in time.
	pub until: Moment,
	/// The importer's first answer to it.
	pub answered: Option<Moment>,
	/// The certifier's first answer to it.
	pub certifier_answered: Option<Moment>,
}

/// A determination with its grounds.
#[scale]
pub struct Decision {
	/// The determination itself.
	pub ruling: Ruling,
	/// The reason given.
	pub reason: Reason,
	/// The written determination.
	pub notice: Option<Document>,
}

impl Subject {
	/// The claim or the goods.
	pub const fn about(&self) -> About {
		match self {
			Self::Claim(ClaimCase { entry, line, .. }) => About::Claim {
				entry: *entry,
				line: *line,
			},
			Self::Goods(GoodsCase { entry, line, right, .. }) => About::Goods {
				entry: *entry,
				line: *line,
				right: *right,
			},
		}
	}

	/// The decision of customs, once the case is determined.
	pub const fn decision(&self) -> Option<&Decision> {
		match self {
			Self::Claim(ClaimCase {
				stage: ClaimStage::Determined { decision, .. },
				..
			})
			| Self::Goods(GoodsCase {
				stage: GoodsStage::Determined(decision),
				..
			}) => Some(decision),
			_ => None,
		}
	}

	/// The denial that is, or was, proposed.
	pub const fn proposal(&self) -> Option<&Proposal> {
		match self {
			Self::Claim(ClaimCase {
				stage:
					ClaimStage::DenialProposed(proposal)
					| ClaimStage::Determined {
						proposal: Some(proposal),
						..
					},
				..
			}) => Some(proposal),
			_ => None,
		}
	}

	/// The certificate of origin that the claim rests on.
	pub fn certificate(&self) -> Option<Digest> {
		match self {
			Self::Claim(claim) => claim.certificate,
			Self::Goods(_) => None,
		}
	}

	/// The certificate that the claim puts to the test: none where screening refused the claim.
	pub fn certificate_at_stake(&self) -> Option<Digest> {
		match self {
			Self::Claim(claim) => claim.certificate.filter(|_| !claim.refused),
			Self::Goods(_) => None,
		}
	}

	/// The entity that answers for the origin claimed.
	pub const fn certifier(&self) -> Option<Lei> {
		match self {
			Self::Claim(claim) => claim.certifier,
			Self::Goods(_) => None,
		}
	}

	/// True while customs asks, with nothing proposed.
	pub(crate) const fn is_open(&self) -> bool {
		matches!(
			self,
			Self::Claim(ClaimCase {
				stage: ClaimStage::Open,
				..
			}) | Self::Goods(GoodsCase {
				stage: GoodsStage::Open,
				..
			})
		)
	}

	/// Customs asks anew: a denial that it proposed is off.
	pub(crate) fn open_again(&mut self) {
		match self {
			Self::Claim(claim) => claim.stage = ClaimStage::Open,
			Self::Goods(goods) => goods.stage = GoodsStage::Open,
		}
	}
}

/// A determination.
#[scale(copy)]
pub struct Ruling {
	/// The outcome.
	pub determination: Determination,
	/// The customs administration.
	pub by: Lei,
	/// The moment of the determination.
	pub at: Moment,
}

/// The outcome of a case: of a claim, if the goods originate as claimed; of detained goods, their fate.
#[scale(copy, json)]
pub enum Determination {
	/// They do, or nothing shows that they do not: the claim stands.
	Originating,
	/// They do not, or it could not be shown that they do: the claim is denied, and its certificate with it.
	NotOriginating,
	/// The claim is denied for another reason, such as the way of the goods or that they are others: its certificate
	/// stands.
	ClaimDenied,
	/// Detained goods do not infringe the right, or nothing shows that they do: customs lets go of them.
	Released,
	/// They infringe it: customs keeps them for good.
	Seized,
}

/// Customs takes up again a case that it had determined, such as on a protest, 19 U.S.C. 1514.
#[scale]
pub struct Reopening {
	/// The moment of reopening.
	pub at: Moment,
	/// The reason given.
	pub reason: Reason,
}

/// The remains of a case whose retention is over.
#[scale(copy)]
pub struct PrunedCase {
	/// The claim or the goods.
	pub about: About,
	/// The determination.
	pub ruling: Ruling,
}

/// The capacity in which a party is asked.
#[scale(copy, json)]
#[cfg_attr(feature = "std", schemars(rename = "CaseCapacity"))]
pub enum Capacity {
	/// As the one who claims, or owns the goods.
	Importer,
	/// As the sender of the goods from the country of export.
	Exporter,
	/// As the one who grew, mined or made them.
	Producer,
	/// As the producer of a material in them.
	MaterialProducer,
	/// As the holder of the right that detained goods may infringe: it answers with an opinion.
	RightsHolder,
	/// As the maker of goods that carry a right.
	Manufacturer,
}

/// The party that is asked.
#[scale(copy)]
pub enum Addressee {
	/// An entity, openly.
	Named(Lei),
	/// A party that neither importer nor public may know: the request is delivered off chain, and customs records
	/// what it is answered.
	Sealed,
}

/// A request for information or questionnaire, 19 CFR 182.72; on paper CBP Form 28.
#[scale]
pub struct Request {
	/// The customs administration that asks.
	pub by: Lei,
	/// The party that is asked.
	pub addressee: Addressee,
	/// The capacity in which it is asked.
	pub capacity: Capacity,
	/// The questions.
	pub documents: Documents,
	/// The moment of the request.
	pub asked: Moment,
	/// The last moment to answer in time: a later answer is taken, and is late.
	pub due: Moment,
	/// The first answer to it.
	pub answered: Option<Moment>,
	/// The number of answers to it.
	pub answers: u16,
}

/// A statement of a party.
#[scale]
pub struct Answer {
	/// The request or the proposal answered.
	pub reply_to: ReplyTo,
	/// The party that answers; `None` is one that stays sealed.
	pub party: Option<Lei>,
	/// The party itself, its broker, or customs for a party that stays sealed.
	pub by: Lei,
	/// The moment it was given; by a party that stays sealed, the day on which customs received it.
	pub at: Moment,
	/// The deadline as it stood then; `None` if nobody asked for it.
	pub due: Option<Moment>,
	/// The rights holder's view of the goods; nobody else gives one.
	pub opinion: Option<Opinion>,
	/// The answer. Without documents, the party has nothing to add.
	pub documents: Documents,
}

impl Answer {
	/// True if it was given after its deadline.
	pub fn is_late(&self) -> bool {
		self.due.is_some_and(|due| due < self.at)
	}
}

/// The request or the proposal that an answer replies to.
#[scale(copy)]
pub enum ReplyTo {
	/// A request for information.
	Request(RequestNumber),
	/// Nothing: evidence that nobody asked for.
	Nothing,
	/// The proposal to deny the claim.
	Proposal,
}

/// An [`Addressee`] as typed.
#[scale(unbounded)]
pub enum AddresseeForm {
	/// See [`Addressee::Named`].
	Named(Spelled<Lei>),
	/// See [`Addressee::Sealed`].
	Sealed,
}

/// A [`Request`] as customs types it.
#[scale(unbounded)]
pub struct RequestForm {
	/// The party to ask.
	pub addressee: AddresseeForm,
	/// The capacity in which it is asked.
	pub capacity: Capacity,
	/// The questions.
	pub documents: DocumentForms,
	/// Days to answer. Default and minimum: the days that [`Case::times`] leaves.
	pub days: Option<u16>,
}

/// A deadline that customs can extend.
#[scale(copy)]
pub enum Deadline {
	/// To answer a request.
	Answer(RequestNumber),
	/// To object to the denial proposed.
	Objection,
}
