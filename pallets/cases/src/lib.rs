//! Cases: customs asks, parties answer, customs determines.
//!
//! Customs verifies a claim to preference in a case: it asks importer, exporter, producer or a material's producer,
//! they answer, customs proposes to deny the claim or lets it stand, parties object, customs determines. 19 CFR
//! 182.72 to 182.76. A party that must stay unknown answers off chain, and a document that only customs may read is
//! sealed to it. A determination counts when later claims are screened. Against a certificate it counts only if it was
//! for the certificate that the claim was denied, and its certifier has been heard.
//!
//! The administration with which the entry is filed opens the case and conducts it. It can invite others, such as the
//! customs of the country of export, and hand the case over; if it is gone, the one in its place takes the case up.
//!
//! Customs detains goods that may infringe a right, and gives its holder notice, in a case of the same kind: the
//! holder answers with an opinion, customs lets go of the goods or seizes them. 19 CFR 133.21, 133.43 and 151.16.
//!
//! A case is kept whole until its retention has passed, from its determination on. Its subject and its determination
//! stay.
//!
//! | module | subject |
//! |---|---|
//! | `types` | a case as it is kept, and its forms |
//! | `documents` | documents, and their readers |
//! | `opening` | a case is opened, goods are detained |
//! | `conduct` | the administrations in a case |
//! | `dialogue` | asking and answering |
//! | `deadlines` | the steps that a case waits for |
//! | `determining` | proposals, determinations, reopening |
//! | `record` | the record that cases leave for later screening |
//! | `standing` | the standing of a claim and of detained goods |
//! | `retention` | the end of a case |

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::as_conversions,
		clippy::arithmetic_side_effects,
		clippy::panic
	)
)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
#[allow(
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::as_conversions,
	clippy::arithmetic_side_effects
)]
mod benchmarking;
mod conduct;
mod deadlines;
mod determining;
mod dialogue;
mod documents;
#[cfg(test)]
mod mock;
mod opening;
mod record;
mod retention;
mod standing;
#[cfg(test)]
mod tests;
mod try_state;
mod types;
pub mod weights;

pub use deadlines::{Step, Wait};
pub use documents::{
	Document, DocumentForm, DocumentForms, DocumentKind, Documents, Readers, ReadersForm, MAX_DOCUMENTS,
};
pub use pallet::*;
pub use standing::{ClaimState, DetentionState, Opinion, SubjectState};
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use bonafide_primitives::{
		CaseId, Certificates, Clock, Date, Digest, Entities, EntryNumber, Lei, Licenses, Malformed, Moment, NotActing,
		OpenCases, Reason, RightId, Spelled, VerificationTimes,
	};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The other rooms, as far as this one asks them.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The register of entities.
		type Entities: Entities<Self::AccountId>;
		/// Rights, and the products that carry them.
		type Licenses: Licenses;
		/// Certificates of origin.
		type Certificates: Certificates;
		/// Entries on file, which cases are about.
		type Entries: bonafide_primitives::Entries;
		/// Chain time.
		type Time: Clock;
		/// Days that a case is kept whole after its determination.
		type Retention: Get<u32>;
		/// The time in the case of detained goods: to answer, and for customs to determine. None to object.
		type DetentionTimes: Get<VerificationTimes>;
		/// The price of each call.
		type WeightInfo: WeightInfo;
	}

	/// The case opened last.
	#[pallet::storage]
	pub type LastCase<T: Config> = StorageValue<_, CaseId, ValueQuery>;

	/// Cases by number.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, CaseId, Case>;

	/// The remains of the cases whose retention is over.
	#[pallet::storage]
	pub type Pruned<T: Config> = StorageMap<_, Twox64Concat, CaseId, PrunedCase>;

	/// The agenda of the sweep: the cases that are determined and kept whole, by the day after the determination.
	#[pallet::storage]
	pub type Due<T: Config> = StorageDoubleMap<_, Identity, Date, Twox64Concat, CaseId, ()>;

	/// The requests of each case, numbered from 1.
	#[pallet::storage]
	pub type Requests<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, RequestNumber, Request>;

	/// The answers in each case, numbered from 1 in the order in which they came.
	#[pallet::storage]
	pub type Answers<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, u16, Answer>;

	/// The cases of each party, as far as they are kept, with how often it has written of its own accord.
	/// Parties are the administrations, the importer, the certifier, everyone asked by name, and others that the
	/// certificate names, once they write.
	#[pallet::storage]
	pub type CasesFor<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Twox64Concat, CaseId, Statements>;

	/// The case about the claim on each line. There is one at most, and it stays known when it is pruned.
	#[pallet::storage]
	pub type CaseOn<T: Config> = StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, u16, CaseId>;

	/// The cases about the goods on the lines of each entry, by line and right. They stay known when they are pruned.
	#[pallet::storage]
	pub type DetentionOn<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, (u16, RightId), CaseId>;

	/// The open cases about each entry, counted.
	#[pallet::storage]
	pub type Open<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, OpenCases, ValueQuery>;

	/// The certificates on which claims under verification rest, with the count of those claims.
	#[pallet::storage]
	pub type UnderVerification<T: Config> = StorageMap<_, Blake2_128Concat, Digest, u32, ValueQuery>;

	/// The certificates on which denied claims rested, with the cases that denied them. Kept for ever.
	#[pallet::storage]
	pub type DeniedUnder<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Digest, Twox64Concat, CaseId, ()>;

	/// The count of denied claims for whose origin an entity answers. Kept for ever.
	#[pallet::storage]
	pub type NegativeDeterminations<T: Config> = StorageMap<_, Blake2_128Concat, Lei, u32, ValueQuery>;

	/// The cases in which goods of a manufacturer were seized for a right, as long as they are kept.
	#[pallet::storage]
	pub type Seizures<T: Config> = StorageDoubleMap<_, Blake2_128Concat, (Lei, RightId), Twox64Concat, CaseId, ()>;

	/// News of this room.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Customs verifies a claim, or detains goods.
		CaseOpened {
			/// Case number.
			case: CaseId,
			/// The claim or the goods.
			about: About,
			/// Importer of record.
			importer: Lei,
			/// The entity that answers for the origin claimed.
			certifier: Option<Lei>,
			/// Customs administration.
			by: Lei,
		},
		/// Customs invited another administration to take part in a case.
		AdministrationInvited {
			/// Case number.
			case: CaseId,
			/// The administration invited.
			customs: Lei,
			/// Customs administration.
			by: Lei,
		},
		/// Customs asks a party of a case. A denial that it had proposed is off.
		InformationRequested {
			/// Case number.
			case: CaseId,
			/// The request, by its number.
			request: RequestNumber,
			/// The party that is asked.
			addressee: Addressee,
			/// The capacity in which it is asked.
			capacity: Capacity,
			/// The last moment to answer in time.
			due: Moment,
			/// Customs administration.
			by: Lei,
		},
		/// Customs gives a party of a case more time.
		DeadlineExtended {
			/// Case number.
			case: CaseId,
			/// The deadline moved.
			deadline: Deadline,
			/// The new deadline.
			until: Moment,
			/// Customs administration.
			by: Lei,
		},
		/// A party of a case answered, lodged evidence or objected.
		AnswerReceived {
			/// Case number.
			case: CaseId,
			/// The answer, by its number.
			answer: u16,
			/// The request or the proposal that it answers.
			reply_to: ReplyTo,
			/// The party that answers; `None` is one that stays sealed.
			party: Option<Lei>,
			/// The party itself, its broker, or customs for a party that stays sealed.
			by: Lei,
			/// The rights holder's opinion on the goods.
			opinion: Option<Opinion>,
			/// True if it came after the deadline.
			late: bool,
		},
		/// Customs intends to deny a claim.
		DenialProposed {
			/// Case number.
			case: CaseId,
			/// The determination proposed.
			determination: Determination,
			/// The reason given.
			reason: Reason,
			/// The last moment to object in time.
			until: Moment,
			/// Customs administration.
			by: Lei,
		},
		/// Customs determined a claim, or the fate of detained goods.
		CaseDetermined {
			/// Case number.
			case: CaseId,
			/// The outcome.
			determination: Determination,
			/// The reason given.
			reason: Reason,
			/// Customs administration.
			by: Lei,
		},
		/// Customs took up a determined case again: its determination counts no longer.
		CaseReopened {
			/// Case number.
			case: CaseId,
			/// The reason given.
			reason: Reason,
			/// Customs administration.
			by: Lei,
		},
		/// Customs offered a case to another administration.
		CaseOffered {
			/// Case number.
			case: CaseId,
			/// The administration that may take it up.
			customs: Lei,
			/// Customs administration.
			by: Lei,
		},
		/// Another administration conducts a case from now on.
		ConductorChanged {
			/// Case number.
			case: CaseId,
			/// The administration that conducted it.
			before: Lei,
			/// The one that does now.
			by: Lei,
		},
		/// A case's retention is over: its requests and answers are no longer kept.
		CasePruned {
			/// Case number.
			case: CaseId,
		},
	}

	/// Reasons to refuse a call.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// The caller may not act for an entity in this; the value says why.
		/// Values: 0 NoEntity, 1 NotInGoodStanding, 2 LeiLapsed, 3 OutOfScope, 4 DelegationExpired, 5 WithoutRole.
		NotAuthorized(NotActing),
		/// Not an entry number; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidEntryNumber(Malformed),
		/// Not an LEI; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidLei(Malformed),
		/// Not a day written as `2026-03-01`; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidDate(Malformed),
		/// The entry is filed with another customs administration, or the filer code is assigned by another.
		NotCompetent,
		/// The entity is no customs administration, or not an active one.
		NotAdministration,
		/// No such entry is on file, or its retention is over.
		EntryNotFound,
		/// The entry has no such line.
		LineNotFound,
		/// The lines of the entry are sealed: a case is about a line that everybody can read.
		EntrySealed,
		/// The entry has been released.
		AlreadyReleased,
		/// The entry has been canceled.
		AlreadyCanceled,
		/// Customs has refused the entry.
		AlreadyRefused,
		/// The line claims no preference.
		ClaimNotFound,
		/// The agreement is not in force on that day.
		AgreementNotInForce,
		/// The line has no GTIN, by which to tell the rights that the goods carry.
		MissingGtin,
		/// The product of the line does not carry this right.
		RightNotCarried,
		/// There is a case about this claim, or about these goods for this right. Customs can reopen a determined one.
		CaseExists,
		/// No such case is on file, or its retention is over.
		CaseNotFound,
		/// Another customs administration conducts the case.
		NotConductor,
		/// The customs administration conducts the case.
		AlreadyConductor,
		/// The customs administration is invited already.
		AlreadyInvited,
		/// So many administrations are invited as can be.
		MaxInvitationsExceeded,
		/// Not offered, or not to the caller's entity.
		NotOffered,
		/// The case has no such request.
		RequestNotFound,
		/// The case has as many requests as it can have, or as many of an administration that is invited.
		MaxRequestsExceeded,
		/// The request has as many answers as it can have.
		/// Or the party has lodged evidence, or objected to this proposal, as often as it can.
		MaxAnswersExceeded,
		/// The agreement or the council leaves more days to answer, or no days are given.
		TooFewDays,
		/// An administration that is invited leaves the days of the agreement or the council to answer.
		TooManyDays,
		/// No such party is on the register: customs asks one that is not there as a sealed one.
		AddresseeNotFound,
		/// Only the importer of record is asked as importer, and it is asked by name.
		NotImporter,
		/// Only the holder of the right that detained goods may infringe is asked as such, and it is asked by name.
		NotRightsHolder,
		/// A party that stays sealed is asked: customs records its answers.
		AddresseeSealed,
		/// A party is asked by name: it answers itself.
		AddresseeNotSealed,
		/// The day is before that of the request, or to come.
		NotReceivedThen,
		/// The rights holder answers with an opinion on the goods.
		MissingOpinion,
		/// Only the rights holder is asked for an opinion on the goods.
		OpinionNotAsked,
		/// The caller is neither this party nor holds a mandate of it to respond.
		NotRespondent,
		/// The entity is neither the importer, nor named on the certificate, nor asked by name.
		NotParty,
		/// No document is listed.
		EmptyDocuments,
		/// A document is listed twice.
		DuplicateDocument,
		/// A digest is all zeros, as a form fills it in by itself: give one, or take the item out.
		ZeroDigest,
		/// Not an absolute `https` or `ipfs` URI of RFC 3986 in at most 256 bytes.
		InvalidUri,
		/// Not `type/subtype` of RFC 6838 without parameters in at most 64 bytes.
		InvalidMediaType,
		/// The entity sealed to is no customs administration, or not an active one.
		NotCustoms,
		/// The entity sealed to has no such key to be sealed to, or it is not good now.
		KeyNotValid,
		/// Not a reason of at most 256 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidReason(Malformed),
		/// The reason is blank: give one.
		BlankReason,
		/// A request is neither answered nor overdue: any, or that for the opinion of the rights holder.
		RequestPending,
		/// Customs has proposed to deny the claim: parties can object.
		AlreadyProposed,
		/// Customs has not proposed to deny the claim, or not for this.
		NotProposed,
		/// The case has as many proposals as it can have.
		MaxProposalsExceeded,
		/// Screening refused the claim, so its certificate does not answer for these goods: deny the claim alone.
		ClaimNotCovered,
		/// The certifier has been neither asked nor heard: ask it, or deny the claim alone.
		CertifierNotHeard,
		/// The importer has not answered the proposal, and may still.
		/// Or the certifier has not, where the certificate is at stake.
		ObjectionPending,
		/// The case is determined.
		AlreadyDetermined,
		/// The case is not determined.
		NotDetermined,
		/// A claim is affirmed or denied, and a denial can be proposed; detained goods are released or seized.
		NotForSubject,
		/// Customs has let go of the goods, and they have left.
		GoodsGone,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::sweep_cases(T::Time::now(), remaining)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Verify the claim on a line of an entry on file, with a first request for information.
		///
		/// Who: the customs administration that the entry is filed with.
		///
		/// The agreement in force on the day of filing says how much time there is for each step.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open())]
		pub fn open(
			origin: OriginFor<T>,
			entry: Spelled<EntryNumber>,
			line: u16,
			request: RequestForm,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let entry = entry.read().map_err(Error::<T>::InvalidEntryNumber)?;
			Self::do_open(by, entry, line, request)
		}

		/// Detain the goods on a line of an entry on file because they may infringe `right`.
		/// Its holder is given notice: a first request, for its opinion. 19 CFR 133.21 and 133.43.
		///
		/// Who: the customs administration that the entry is filed with.
		///
		/// The entry is held from then on if it is not already, and is not released before customs has determined the
		/// fate of the goods. `documents`: all that the holder needs to judge, such as pictures. `days`: to answer,
		/// not fewer than the council leaves.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::detain())]
		pub fn detain(
			origin: OriginFor<T>,
			entry: Spelled<EntryNumber>,
			line: u16,
			right: RightId,
			reason: Spelled<Reason>,
			documents: DocumentForms,
			days: Option<u16>,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let entry = entry.read().map_err(Error::<T>::InvalidEntryNumber)?;
			let reason = Self::read_reason(&reason)?;
			Self::do_detain(by, entry, line, right, reason, documents, days)
		}

		/// Invite another administration to take part in a case: it asks, and lodges what it found.
		/// Such as that of the country of export, which verifies with the exporter.
		///
		/// Who: the customs administration that conducts it.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(origin: OriginFor<T>, case: CaseId, customs: Spelled<Lei>) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			Self::do_invite(by, case, record, customs)
		}

		/// Ask more in a case, of the same party or another.
		///
		/// Who: the customs administration that conducts it, or one that it has invited.
		///
		/// A denial that was proposed is off: it must be proposed anew. An administration that is invited asks while
		/// nothing is proposed, twice, and leaves the days of the agreement.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::ask())]
		pub fn ask(origin: OriginFor<T>, case: CaseId, request: RequestForm) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			Self::do_ask(by, case, request)
		}

		/// Extend a deadline of a case by `days`: from where it is, or from now where that is past.
		///
		/// Who: the customs administration that conducts it.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::extend())]
		pub fn extend(origin: OriginFor<T>, case: CaseId, deadline: Deadline, days: u16) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			Self::do_extend(by, case, record, deadline, days)
		}

		/// Answer a request, once or several times, until customs proposes a denial or determines the case.
		/// Without documents: there is nothing to add.
		///
		/// Who: the party asked by name, or a broker with a mandate of it to respond.
		///
		/// After the deadline an answer is taken, and is late.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::answer())]
		pub fn answer(
			origin: OriginFor<T>,
			case: CaseId,
			request: RequestNumber,
			documents: DocumentForms,
		) -> DispatchResult {
			let by = Self::responding(origin)?;
			Self::do_answer(by, case, request, None, documents)
		}

		/// Answer the notice of a detention with an opinion on the goods.
		/// It can be given several times, until customs determines their fate. Documents show the grounds.
		///
		/// Who: the rights holder that was given notice, or a broker with a mandate of it to respond.
		///
		/// After the deadline an opinion is taken, and is late.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::give_opinion())]
		pub fn give_opinion(
			origin: OriginFor<T>,
			case: CaseId,
			request: RequestNumber,
			opinion: Opinion,
			documents: DocumentForms,
		) -> DispatchResult {
			let by = Self::responding(origin)?;
			Self::do_answer(by, case, request, Some(opinion), documents)
		}

		/// Record the answer of a party that stays sealed, as it came off chain on the day `received`.
		/// It can be recorded until the case is determined.
		///
		/// Who: the customs administration that conducts the case.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::record_answer())]
		pub fn record_answer(
			origin: OriginFor<T>,
			case: CaseId,
			request: RequestNumber,
			received: Spelled<Date>,
			documents: DocumentForms,
		) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			Self::do_record_answer(by, case, record, request, received, documents)
		}

		/// Lodge evidence that nobody asked for, such as for customs alone.
		/// It can be lodged until customs proposes a denial or determines the case.
		///
		/// Who: a party of the case, or a broker with a mandate of it to respond. Parties are the importer, everyone
		/// that the certificate of origin names, its certifier among them, everyone asked by name, and the
		/// administrations invited.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::lodge_evidence())]
		pub fn lodge_evidence(
			origin: OriginFor<T>,
			case: CaseId,
			party: Spelled<Lei>,
			documents: DocumentForms,
		) -> DispatchResult {
			let by = Self::responding(origin)?;
			Self::do_lodge_evidence(by, case, party, documents)
		}

		/// Propose to deny the claim, with a reason: parties may object.
		///
		/// Who: the customs administration that conducts the case.
		///
		/// Only once every request is answered or overdue. `NotOriginating` is proposed where the certificate is false:
		/// its certifier has been asked by name, or has written, and screening did not refuse the claim. Everything
		/// else is
		/// `ClaimDenied`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::propose_denial())]
		pub fn propose_denial(
			origin: OriginFor<T>,
			case: CaseId,
			determination: Determination,
			reason: Spelled<Reason>,
			notice: Option<DocumentForm>,
		) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			let reason = Self::read_reason(&reason)?;
			Self::do_propose_denial(by, case, record, determination, reason, notice)
		}

		/// Object to a proposed denial, once or several times.
		/// Without documents: there is nothing to add, and no need to wait.
		///
		/// Who: the same as may [`lodge_evidence`](Self::lodge_evidence).
		///
		/// After the deadline an objection is taken, and is late. Once the importer has answered, and the certifier
		/// where its certificate is at stake, customs need not wait for the end of the period: whoever wants all of it
		/// answers last.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::object())]
		pub fn object(
			origin: OriginFor<T>,
			case: CaseId,
			party: Spelled<Lei>,
			documents: DocumentForms,
		) -> DispatchResult {
			let by = Self::responding(origin)?;
			Self::do_object(by, case, party, documents)
		}

		/// Determine if the goods originate as claimed, or the fate of detained goods, with a reason.
		///
		/// Who: the customs administration that conducts the case.
		///
		/// A claim is affirmed at any time. It is denied once a denial is proposed and the importer has answered that,
		/// or its time is over. The ruling that the goods do not originate must be the one proposed, and the certifier
		/// has answered, too, or its time is over: screening then tells so of later claims that rest on the same
		/// certificate or certifier. A claim denied alone is held against neither.
		///
		/// Detained goods are released at any time, and seized once the holder of the right has answered or its time
		/// is over. Screening tells of later goods of the same manufacturer that some were seized.
		#[pallet::call_index(11)]
		#[pallet::weight(match determination {
			Determination::Seized => T::WeightInfo::seize(),
			_ => T::WeightInfo::determine(),
		})]
		pub fn determine(
			origin: OriginFor<T>,
			case: CaseId,
			determination: Determination,
			reason: Spelled<Reason>,
			notice: Option<DocumentForm>,
		) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			let reason = Self::read_reason(&reason)?;
			Self::do_determine(by, case, record, determination, reason, notice)
		}

		/// Reopen a determined case, such as on a protest, with a reason.
		///
		/// Who: the customs administration that conducts the case, as long as it is kept.
		///
		/// The determination counts no longer, and customs determines anew. Goods that were let go are detained again
		/// only while their entry is held.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::reopen())]
		pub fn reopen(origin: OriginFor<T>, case: CaseId, reason: Spelled<Reason>) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			let reason = Self::read_reason(&reason)?;
			Self::do_reopen(by, case, record, reason)
		}

		/// Offer a case to another administration, which conducts it once it takes it up. An earlier offer is replaced.
		///
		/// Who: the customs administration that conducts the case.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::hand_over())]
		pub fn hand_over(origin: OriginFor<T>, case: CaseId, customs: Spelled<Lei>) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			Self::do_hand_over(by, case, record, customs)
		}

		/// Take up a case: the caller's administration conducts it from now on.
		///
		/// Who: the customs administration to which it is offered; where the one that conducts it is none any more or
		/// is not active, also the one that the entry is filed with.
		///
		/// So nothing stays detained, and no case open, because an administration is gone.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::take_up())]
		pub fn take_up(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			Self::do_take_up(by, case)
		}
	}
}
