//! Customs: entries, and what screening finds on them.
//!
//! An importer, or its broker under a mandate, files an entry of lines. Every line is screened in the same
//! transaction against the products, licenses and certificates on the register: hard findings are what customs may
//! enforce, advice is worth knowing. Screening uses up what a line rests on (license quota, single-shipment
//! certificates), so two entries can never rest on the same. A finding never refuses an entry: an officer decides.
//! [`Pallet::screen`] runs the very same code and changes nothing. What an entry used up is given back when it is canceled or
//! refused.
//!
//! An entry of low value or of an express consignment names its shipment, and is found by the label of the parcel.
//!
//! An entry can be filed sealed: importer and lines are for customs to open, and on chain is only what must be counted. Customs
//! screens it by the very same code, [`Pallet::screen_sealed`], and posts what it found.
//!
//! Customs verifies a claim to preference in a case: it asks importer, exporter, producer or a material's producer, they
//! answer, customs proposes to deny the claim or lets it stand, parties object, customs determines. 19 CFR 182.72 to
//! 182.76. A party that must stay unknown answers off chain, and a document that only customs may read is sealed to it.
//! What was determined counts when later claims are screened.
//!
//! Where goods may infringe a right, customs detains them and gives its holder notice, in a case of the same kind: the holder
//! answers with an opinion, customs lets go of the goods or seizes them. 19 CFR 133.21, 133.43 and 151.16. What an officer
//! finds on the goods, feature by feature, is an examination.
//!
//! An entry is kept whole while it is held or a claim on it is under verification, and until its retention has passed. What
//! is left then is that it was filed, by whom and when, and what customs decided; its number stays taken. A case is kept
//! likewise from its determination on.

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
mod case;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod examination;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod finding;
#[cfg(test)]
mod mock;
mod reading;
mod retention;
mod screening;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod sealed;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod shipment;
#[cfg(test)]
mod tests;
mod try_sealed;
mod try_state;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod types;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod uses;
pub mod weights;

pub use case::*;
pub use examination::{Examination, ExaminationList, MaxExaminations, Note, Tick, Ticks};
pub use finding::{Finding, Severity};
pub use pallet::*;
pub use reading::Misfiled;
pub use sealed::{
	Envelope, Posted, PostedReport, ReportEnvelope, SealedEntry, SealedEntryForm, ENVELOPE_SIZES, MAX_ENVELOPE,
};
pub use shipment::{EntryKind, SHIPMENT_DAYS};
pub use types::{Claim, Entry, EntryForm, EntryState, Line, LineForm, Screened};
pub use uses::{Draw, Draws, UsedCertificates, Uses, MAX_LICENSES};
pub use weights::WeightInfo;

use frame_support::traits::ConstU32;

/// The most lines that one entry can have.
pub type MaxLines = ConstU32<100>;
/// The most licenses that one line can present.
pub type MaxLicensesPerLine = ConstU32<4>;
/// The most findings that one line can have. Screening stays below it whatever is filed.
pub type MaxFindings = ConstU32<24>;
/// The longest reason an officer can give, in bytes.
pub const MAX_REASON: u32 = 256;

/// The pallet.
// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use bonafide_primitives::{
		CertificateRefusal, Certificates, Date, Digest, Entities, EntryNumber, FilerCode, Lei, Licenses, Malformed,
		Moment, NotActing, Products, RightId, Role, Scope, Shipment, Spelled, Standing, Text, VerificationTimes,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What this room needs of the others.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who is who.
		type Entities: Entities<Self::AccountId>;
		/// What is what.
		type Products: Products;
		/// Who licensed it.
		type Licenses: Licenses;
		/// Where it is from.
		type Certificates: Certificates;
		/// Chain time, in milliseconds since 1970.
		type Time: Time<Moment = Moment>;
		/// For how many days an entry is kept whole after it was filed.
		type Retention: Get<u32>;
		/// How much time there is in the case of detained goods: to answer, and for customs to determine. None to object.
		type DetentionTimes: Get<VerificationTimes>;
		/// What each call costs.
		type WeightInfo: WeightInfo;
	}

	/// Who files under which filer code, as assigned by customs.
	#[pallet::storage]
	pub type FilerCodes<T: Config> = StorageMap<_, Blake2_128Concat, FilerCode, Lei>;

	/// Entries by number.
	#[pallet::storage]
	pub type Entries<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Entry>;

	/// What is left of the entries whose retention is over: all but their lines.
	#[pallet::storage]
	pub type Pruned<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Entry>;

	/// The entry that the sweep visited last.
	#[pallet::storage]
	pub type SweptUpTo<T: Config> = StorageValue<_, EntryNumber>;

	/// The lines of each entry, numbered from 1 as on paper.
	#[pallet::storage]
	pub type Lines<T: Config> = StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, u16, Line>;

	/// What is on chain of the entries that were filed sealed, as far as they are kept.
	#[pallet::storage]
	pub type Sealed<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, SealedEntry>;

	/// Importer and lines of each sealed entry, for customs to open. By themselves, so that nothing that looks at an entry reads
	/// them.
	#[pallet::storage]
	pub type Envelopes<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Envelope>;

	/// What customs found on each sealed entry, for its filer to open.
	#[pallet::storage]
	pub type Reports<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Envelope>;

	/// The entries of each importer that is told and of each filer, as far as they are kept.
	#[pallet::storage]
	pub type EntriesBy<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, EntryNumber, ()>;

	/// The last entry of each shipment, as far as it is kept.
	#[pallet::storage]
	pub type ByShipment<T: Config> = StorageMap<_, Blake2_128Concat, Shipment, EntryNumber>;

	/// The case opened last.
	#[pallet::storage]
	pub type LastCase<T: Config> = StorageValue<_, CaseId, ValueQuery>;

	/// Verification cases.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, CaseId, Case>;

	/// What is left of the cases whose retention is over.
	#[pallet::storage]
	pub type PrunedCases<T: Config> = StorageMap<_, Twox64Concat, CaseId, PrunedCase>;

	/// The case that the sweep visited last.
	#[pallet::storage]
	pub type CasesSweptUpTo<T: Config> = StorageValue<_, CaseId>;

	/// The requests of each case, numbered from 1.
	#[pallet::storage]
	pub type Requests<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, RequestNumber, Request>;

	/// The answers in each case, numbered from 1 in the order in which they came.
	#[pallet::storage]
	pub type Answers<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, u16, Answer>;

	/// The case about the claim on each line. There is one at most, and it stays known when it is pruned.
	#[pallet::storage]
	pub type CaseOn<T: Config> = StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, u16, CaseId>;

	/// The cases of each party, as far as they are kept, with how often the party has written of its own accord: customs, the
	/// importer, the certifier, whoever is asked by name, and whom else the certificate names, once it writes.
	#[pallet::storage]
	pub type CasesFor<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Twox64Concat, CaseId, u16>;

	/// The certificates on which claims under verification rest, with how many.
	#[pallet::storage]
	pub type UnderVerification<T: Config> = StorageMap<_, Blake2_128Concat, Digest, u32, ValueQuery>;

	/// The certificates on which claims rested that were denied, with the cases in which they were. Kept for ever.
	#[pallet::storage]
	pub type DeniedUnder<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Digest, Twox64Concat, CaseId, ()>;

	/// How many claims were denied for whose origin an entity answers. Kept for ever.
	#[pallet::storage]
	pub type NegativeDeterminations<T: Config> = StorageMap<_, Blake2_128Concat, Lei, u32, ValueQuery>;

	/// The cases about the goods on the lines of each entry, by line and right. They stay known when they are pruned.
	#[pallet::storage]
	pub type DetentionOn<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, (u16, RightId), CaseId>;

	/// The entries of which customs detains goods, with how many detentions are open.
	#[pallet::storage]
	pub type Detained<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, u16, ValueQuery>;

	/// The cases in which goods of a manufacturer were seized for a right, as long as they are kept.
	#[pallet::storage]
	pub type Seizures<T: Config> = StorageDoubleMap<_, Blake2_128Concat, (Lei, RightId), Twox64Concat, CaseId, ()>;

	/// What officers found on the goods of each line.
	#[pallet::storage]
	pub type Examinations<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, u16, ExaminationList, ValueQuery>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Customs assigned a filer code.
		FilerCodeAssigned {
			/// The code.
			code: FilerCode,
			/// Who files under it from now on.
			filer: Lei,
			/// Customs administration.
			by: Lei,
		},
		/// An entry was filed and screened.
		EntryFiled {
			/// Its number.
			number: EntryNumber,
			/// Importer of record.
			importer: Lei,
			/// Who filed.
			filer: Lei,
			/// How many lines it has.
			lines: u16,
			/// How many hard findings its lines have.
			hard: u16,
			/// How many findings of advice its lines have.
			advice: u16,
		},
		/// Customs holds the goods of an entry.
		EntryHeld {
			/// Its number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
			/// Why.
			reason: Text<MAX_REASON>,
		},
		/// Customs released the goods of an entry.
		EntryReleased {
			/// Its number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
		},
		/// An entry was filed sealed. What it uses up is used up.
		SealedEntryFiled {
			/// Its number.
			number: EntryNumber,
			/// Who filed.
			filer: Lei,
			/// Customs administration that can open it.
			customs: Lei,
		},
		/// Customs opened a sealed entry, screened it and posted what it found.
		FindingsPosted {
			/// Its number.
			number: EntryNumber,
			/// How many hard findings its lines have.
			hard: u16,
			/// How many findings of advice its lines have.
			advice: u16,
			/// SHA-256 of the report.
			report: Digest,
			/// Customs administration.
			by: Lei,
		},
		/// An entry was taken back, and with it what it had used up.
		EntryCanceled {
			/// Its number.
			number: EntryNumber,
			/// For whom: who filed it, its importer, or the importer's broker.
			by: Lei,
		},
		/// Customs does not accept an entry, and what it had used up was given back.
		EntryRefused {
			/// Its number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
			/// Why.
			reason: Text<MAX_REASON>,
		},
		/// An entry's retention is over, and its lines are no longer kept.
		EntryPruned {
			/// Its number.
			number: EntryNumber,
		},
		/// Customs verifies a claim, or detains goods.
		CaseOpened {
			/// The case.
			case: CaseId,
			/// What it is about.
			subject: Subject,
			/// Importer of record.
			importer: Lei,
			/// Who answers for the origin that is claimed.
			certifier: Option<Lei>,
			/// Customs administration.
			by: Lei,
		},
		/// Customs asks a party of a case. Had it proposed to deny the claim, that is off.
		InformationRequested {
			/// The case.
			case: CaseId,
			/// The request.
			request: RequestNumber,
			/// Who is asked.
			addressee: Addressee,
			/// In what capacity.
			capacity: Capacity,
			/// Until when to answer.
			due: Moment,
			/// Customs administration.
			by: Lei,
		},
		/// Customs gives a party of a case more time.
		DeadlineExtended {
			/// The case.
			case: CaseId,
			/// Which deadline.
			deadline: Deadline,
			/// Until when it is now.
			until: Moment,
			/// Customs administration.
			by: Lei,
		},
		/// A party of a case answered, lodged evidence or objected.
		Answered {
			/// The case.
			case: CaseId,
			/// The answer, by its number.
			answer: u16,
			/// What it answers.
			to: AnswerTo,
			/// Who answers; `None` is a party that stays sealed.
			party: Option<Lei>,
			/// Who brought it: the party, its broker, or customs for a party that stays sealed.
			by: Lei,
			/// What the holder of a right thinks of the goods.
			opinion: Option<Opinion>,
			/// Whether it came after the deadline.
			late: bool,
		},
		/// Customs intends to deny a claim.
		DenialProposed {
			/// The case.
			case: CaseId,
			/// Why.
			reason: Reason,
			/// Until when parties may object.
			until: Moment,
			/// Customs administration.
			by: Lei,
		},
		/// Customs determined a claim, or what becomes of detained goods.
		Determined {
			/// The case.
			case: CaseId,
			/// What.
			determination: Determination,
			/// Why.
			reason: Reason,
			/// Customs administration.
			by: Lei,
		},
		/// Customs took up again what it had determined, and what it determined no longer counts.
		CaseReopened {
			/// The case.
			case: CaseId,
			/// Why.
			reason: Reason,
			/// Customs administration.
			by: Lei,
		},
		/// A case's retention is over, and its requests and answers are no longer kept.
		CasePruned {
			/// The case.
			case: CaseId,
		},
		/// Customs examined goods.
		Examined {
			/// The entry.
			number: EntryNumber,
			/// The line, from 1.
			line: u16,
			/// Which examination of the line it is, from 1.
			examination: u32,
			/// How many features match.
			matches: u32,
			/// How many differ.
			differs: u32,
			/// Customs administration.
			by: Lei,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// The account may not make this call; the inner reason says why.
		NotAuthorized(NotActing),
		/// The entry number is malformed; the inner reason says how.
		InvalidEntryNumber(Malformed),
		/// A filer code is three characters of 0-9 and A-Z.
		InvalidFilerCode(Malformed),
		/// An LEI is malformed.
		InvalidLei(Malformed),
		/// A tariff classification is malformed.
		InvalidHts(Malformed),
		/// A GTIN is malformed.
		InvalidGtin(Malformed),
		/// A country is not an assigned ISO 3166-1 code.
		InvalidCountry(Malformed),
		/// An entry has at least one line.
		NoLines,
		/// A line has at least one unit.
		ZeroQuantity,
		/// A line presents the same license twice, or a sealed entry draws from it twice at once.
		DuplicateLicense,
		/// The lines of the entry present more licenses together than an entry can.
		MaxLicensesExceeded,
		/// The importer is not on the register, not in good standing, or not accredited as an importer.
		ImporterNotAccredited,
		/// The shipment is neither a postal item identifier (UPU S10) nor an SSCC.
		InvalidShipment(Malformed),
		/// An entry of low value or of an express consignment names its shipment: give what stands on the label.
		ShipmentMissing,
		/// Another entry for this shipment was filed within a year, and neither canceled nor refused: have it canceled
		/// first.
		ShipmentTaken,
		/// An entry of this number is on file, or was until its retention was over.
		AlreadyFiled,
		/// Nobody has been assigned this filer code.
		FilerCodeNotAssigned,
		/// The filer code is assigned to another filer.
		FilerCodeOfAnother,
		/// The filer is neither the importer nor a broker.
		NotABroker,
		/// The caller has not filed for itself, and holds no mandate of the importer to file.
		NoMandate,
		/// No entity of this LEI is in good standing.
		EntityNotFound,
		/// No entry of this number is on file, or its retention is over.
		EntryNotFound,
		/// The entry has been released.
		AlreadyReleased,
		/// The entry is held.
		AlreadyHeld,
		/// The entry has been canceled.
		AlreadyCanceled,
		/// Customs has refused the entry.
		AlreadyRefused,
		/// Customs has an open case about the entry.
		CaseOpen,
		/// The lines of the entry are sealed, and a case is about a line that everybody can read.
		EntrySealed,
		/// The entry was filed open.
		NotSealed,
		/// The entry is sealed to another customs administration.
		SealedToAnother,
		/// Customs has posted its findings on the entry.
		AlreadyPosted,
		/// An envelope is 2, 4, 8, 16, 32 or 64 KiB long, so that its length tells little.
		NotPadded,
		/// A draw names no license.
		NothingDrawn,
		/// A license to be drawn is not on the register, or there is no quota on its chain.
		NotCounted,
		/// A certificate cannot be used up; the inner reason says why.
		CertificateNotReserved(CertificateRefusal),
		/// The register has no commitment to these terms of this license.
		TermsNotCommittedTo,
		/// The entry has no line of this number.
		LineNotFound,
		/// The line claims no preference.
		NoClaim,
		/// The agreement was not in force on the day of filing, so that there is nothing to verify.
		AgreementNotInForce,
		/// There is a case about this claim, or of these goods for this right. If it is determined, customs can reopen it.
		CaseExists,
		/// No case of this number is on file, or its retention is over.
		CaseNotFound,
		/// Another customs administration conducts the case.
		CaseOfAnother,
		/// The case has no request of this number.
		RequestNotFound,
		/// The case has as many requests as it can have.
		MaxRequestsExceeded,
		/// The request has as many answers as it can have, or the party has written as often of its own accord as it can.
		MaxAnswersExceeded,
		/// The agreement leaves more time to answer, or no more time is given.
		TimeTooShort,
		/// Nobody of this LEI is on the register. Customs asks a party that is not there as a sealed one.
		AddresseeNotFound,
		/// Only the importer of record is asked as importer, and it is asked by name.
		NotTheImporter,
		/// A party that stays sealed is asked, whose answers customs records.
		AddresseeSealed,
		/// A party is asked by name, which answers itself.
		AddresseeNamed,
		/// A day is malformed.
		InvalidDate(Malformed),
		/// The day is before that of the request, or to come.
		NotReceivedThen,
		/// The caller is neither this party nor holds a mandate of it to respond.
		ActsForAnother,
		/// The entity is neither the importer, nor named on the certificate, nor asked by name.
		NotAParty,
		/// No document is listed.
		NoDocuments,
		/// A document is listed twice.
		DuplicateDocument,
		/// A document is found at an absolute `https` or `ipfs` URI.
		InvalidUri,
		/// A media type is `type/subtype`, without parameters.
		InvalidMediaType,
		/// The entity to which a document is sealed is no customs administration, or not an active one.
		NotCustoms,
		/// The customs administration to which a document is sealed has no such key to be sealed to, or it is not good now.
		KeyNotValid,
		/// A reason is given.
		EmptyReason,
		/// A request is neither answered nor overdue: any, or that for the opinion of the rights holder.
		RequestPending,
		/// Customs has proposed to deny the claim; parties can object.
		AlreadyProposed,
		/// Customs has not proposed to deny the claim.
		NotProposed,
		/// The importer has not answered the proposal, and may still.
		ObjectionPending,
		/// The case is determined.
		AlreadyDetermined,
		/// The case is not determined.
		NotDetermined,
		/// A case about a claim ends with whether the goods originate, which can be proposed; one of detained goods with release
		/// or seizure, which cannot.
		OtherSubject,
		/// The line has no GTIN, by which to tell what rights the goods carry.
		NoGtin,
		/// The product of the line does not carry this right.
		RightNotCarried,
		/// Only the holder of the right that detained goods may infringe is asked as such, and it is asked by name.
		NotTheRightsHolder,
		/// The rights holder answers with an opinion on the goods.
		OpinionMissing,
		/// Only the rights holder is asked for an opinion on the goods.
		OpinionNotAsked,
		/// Customs detains goods of the entry. It determines first what becomes of them.
		GoodsDetained,
		/// Customs has let go of the goods, and they have left.
		GoodsGone,
		/// An examination has a tick for each feature of the product, and none without.
		TicksDoNotMatch,
		/// An examination finds something of a feature, or has a note.
		NothingExamined,
		/// The line has as many examinations as it can have.
		MaxExaminationsExceeded,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let now = T::Time::now();
			let used = Self::sweep_entries(now, remaining);
			used.saturating_add(Self::sweep_cases(now, remaining.saturating_sub(used)))
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Assign a filer code, so that nobody else can file under it. By customs. An earlier assignment is replaced.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::assign_filer_code())]
		pub fn assign_filer_code(
			origin: OriginFor<T>,
			code: Spelled<FilerCode>,
			filer: Spelled<Lei>,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let code = code.read().map_err(Error::<T>::InvalidFilerCode)?;
			let filer = filer.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(
				T::Entities::standing(&filer).is_some_and(Standing::is_active),
				Error::<T>::EntityNotFound
			);

			FilerCodes::<T>::insert(code, filer);
			Self::deposit_event(Event::FilerCodeAssigned { code, filer, by });
			Ok(())
		}

		/// File an entry: every line is screened, its findings are kept, and what it rests on is used up.
		///
		/// By the importer, or by a broker with a mandate of the importer to file. The number starts with the filer's own code.
		/// All or nothing: a malformed field refuses the whole entry, and [`Pallet::screen`] tells which and why.
		#[pallet::call_index(1)]
		#[pallet::weight(form.weight::<T::WeightInfo>())]
		pub fn file_entry(origin: OriginFor<T>, form: EntryForm) -> DispatchResult {
			let filer = Self::filing(origin)?;
			let mut entry = Self::read_entry(&form).map_err(|misfiled| misfiled.error)?;
			Self::ensure_free(entry.number)?;
			Self::ensure_own_code(&filer, &entry.number)?;
			Self::ensure_files_for(&filer, &entry.importer)?;
			if let Some(shipment) = &entry.shipment {
				Self::ensure_unshipped(shipment)?;
			}

			let (number, importer) = (entry.number, entry.importer);
			let (kind, shipment) = (entry.kind, entry.shipment);
			let (mut lines, mut hard, mut advice) = (0u16, 0u16, 0u16);
			Self::screen_lines(&mut entry, Self::today())?;
			for line in entry.lines {
				lines = lines.saturating_add(1);
				for finding in &line.findings {
					let count = match finding.severity() {
						Severity::Hard => &mut hard,
						Severity::Advice => &mut advice,
					};
					*count = count.saturating_add(1);
				}
				Lines::<T>::insert(number, lines, line);
			}
			let filed = T::Time::now();
			Entries::<T>::insert(
				number,
				Entry {
					importer: Some(importer),
					filer,
					kind,
					shipment,
					filed,
					lines,
					hard,
					advice,
					open_cases: 0,
					state: EntryState::Filed,
				},
			);
			EntriesBy::<T>::insert(importer, number, ());
			EntriesBy::<T>::insert(filer, number, ());
			if let Some(shipment) = shipment {
				ByShipment::<T>::insert(shipment, number);
			}
			Self::deposit_event(Event::EntryFiled {
				number,
				importer,
				filer,
				lines,
				hard,
				advice,
			});
			Ok(())
		}

		/// Release the goods of an entry, filed or held, but those seized. By customs, whatever was found: the officer decides. Not
		/// while goods of it are detained.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, number: Spelled<EntryNumber>) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			Self::ensure_not_detained(number)?;
			Entries::<T>::try_mutate(number, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::EntryNotFound)?;
				entry.ensure_undecided::<T>()?;
				entry.state = EntryState::Released { by, at: T::Time::now() };
				Ok::<_, DispatchError>(())
			})?;
			Self::deposit_event(Event::EntryReleased { number, by });
			Ok(())
		}

		/// Hold the goods of an entry that has not been released. By customs.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::hold())]
		pub fn hold(origin: OriginFor<T>, number: Spelled<EntryNumber>, reason: Text<MAX_REASON>) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			Entries::<T>::try_mutate(number, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::EntryNotFound)?;
				entry.ensure_filed::<T>()?;
				entry.state = EntryState::Held {
					by,
					at: T::Time::now(),
					reason: reason.clone(),
				};
				Ok::<_, DispatchError>(())
			})?;
			Self::deposit_event(Event::EntryHeld { number, by, reason });
			Ok(())
		}

		/// Verify the claim on a line of an entry on file, with a first request for information. By customs.
		///
		/// The agreement in force on the day of filing says how much time there is for each step.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::open_case())]
		pub fn open_case(
			origin: OriginFor<T>,
			entry: Spelled<EntryNumber>,
			line: u16,
			request: RequestForm,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let entry = entry.read().map_err(Error::<T>::InvalidEntryNumber)?;
			let case = Self::case_about(by, entry, line)?;
			let request = Self::read_request(&case, request)?;

			let id = Self::put_on_file(&case)?;
			Self::deposit_event(Event::CaseOpened {
				case: id,
				subject: case.subject,
				importer: case.importer,
				certifier: case.certifier,
				by,
			});
			Self::ask(id, case, request, by);
			Ok(())
		}

		/// Ask more in a case, of the same party or another. By the customs administration that conducts it.
		///
		/// Had it proposed to deny the claim, that is off: it must be proposed anew.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::request_information())]
		pub fn request_information(origin: OriginFor<T>, case: CaseId, request: RequestForm) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			record.ensure_undetermined::<T>()?;
			ensure!(record.requests < MAX_REQUESTS, Error::<T>::MaxRequestsExceeded);
			let request = Self::read_request(&record, request)?;

			Self::ask(case, record, request, by);
			Ok(())
		}

		/// Give a party of a case `days` more: from the deadline, or from now where that is past. By the customs
		/// administration that conducts it.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::extend())]
		pub fn extend(origin: OriginFor<T>, case: CaseId, deadline: Deadline, days: u16) -> DispatchResult {
			let (by, mut record) = Self::conducted(origin, case)?;
			ensure!(days > 0, Error::<T>::TimeTooShort);
			let later = |due: Moment| days_after(due.max(T::Time::now()), days);

			let until = match deadline {
				Deadline::Answer(number) => {
					record.ensure_open::<T>()?;
					let mut request = Requests::<T>::get(case, number).ok_or(Error::<T>::RequestNotFound)?;
					request.due = later(request.due);
					let due = request.due;
					Requests::<T>::insert(case, number, request);
					due
				}
				Deadline::Objection => {
					record.ensure_undetermined::<T>()?;
					let CaseState::DenialProposed(proposal) = &mut record.state else {
						return Err(Error::<T>::NotProposed.into());
					};
					proposal.until = later(proposal.until);
					let until = proposal.until;
					Cases::<T>::insert(case, record);
					until
				}
			};
			Self::deposit_event(Event::DeadlineExtended {
				case,
				deadline,
				until,
				by,
			});
			Ok(())
		}

		/// Answer a request, once or several times, until customs proposes a denial or determines the claim. Without
		/// documents: there is nothing to add.
		///
		/// By whoever is asked by name, or a broker with a mandate of it to respond. After the deadline an answer is taken,
		/// and is late.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::answer())]
		pub fn answer(
			origin: OriginFor<T>,
			case: CaseId,
			request: RequestNumber,
			documents: DocumentForms,
		) -> DispatchResult {
			Self::reply(origin, case, request, None, documents)
		}

		/// Record what a party that stays sealed has answered off chain, on the day `received`. By the customs
		/// administration that conducts the case, until it determines the claim.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::record_answer())]
		pub fn record_answer(
			origin: OriginFor<T>,
			case: CaseId,
			request: RequestNumber,
			received: Spelled<Date>,
			documents: DocumentForms,
		) -> DispatchResult {
			let (by, record) = Self::conducted(origin, case)?;
			record.ensure_undetermined::<T>()?;
			let asked = Self::answerable(case, request)?;
			ensure!(asked.addressee == Addressee::Sealed, Error::<T>::AddresseeNamed);
			let received = received.read().map_err(Error::<T>::InvalidDate)?;
			ensure!(
				(Date::from_moment(asked.asked)..=Self::today()).contains(&received),
				Error::<T>::NotReceivedThen
			);
			let documents = Self::read_documents(documents)?;

			let answer = Answer {
				to: AnswerTo::Request(request),
				party: None,
				by,
				at: received.midnight().max(asked.asked),
				due: Some(asked.due),
				opinion: None,
				documents,
			};
			Self::take_reply(case, record, request, asked, answer);
			Ok(())
		}

		/// Lodge evidence that nobody asked for, such as for customs alone, until customs proposes a denial or determines the
		/// claim.
		///
		/// By a party of the case, which is the importer, whom the certificate of origin names, its certifier among them, and
		/// whoever is asked by name, or by a broker with a mandate of it to respond.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::lodge_evidence())]
		pub fn lodge_evidence(
			origin: OriginFor<T>,
			case: CaseId,
			party: Spelled<Lei>,
			documents: DocumentForms,
		) -> DispatchResult {
			let by = Self::responding(origin)?;
			let party = party.read().map_err(Error::<T>::InvalidLei)?;
			Self::ensure_speaks_for(&by, &party)?;
			let record = Cases::<T>::get(case).ok_or(Error::<T>::CaseNotFound)?;
			record.ensure_open::<T>()?;
			let statements = Self::statements_of(case, &record, party)?;
			ensure!(!documents.is_empty(), Error::<T>::NoDocuments);
			let documents = Self::read_documents(documents)?;

			let answer = Answer {
				to: AnswerTo::Nothing,
				party: Some(party),
				by,
				at: T::Time::now(),
				due: None,
				opinion: None,
				documents,
			};
			Self::take_statement(case, record, statements, answer);
			Ok(())
		}

		/// Propose to deny the claim, and say why: parties may object. By the customs administration that conducts the case,
		/// once every request is answered or overdue.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::propose_denial())]
		pub fn propose_denial(
			origin: OriginFor<T>,
			case: CaseId,
			reason: Reason,
			notice: Option<DocumentForm>,
		) -> DispatchResult {
			let (by, mut record) = Self::conducted(origin, case)?;
			record.ensure_open::<T>()?;
			ensure!(record.subject.is_claim(), Error::<T>::OtherSubject);
			let now = T::Time::now();
			ensure!(
				Self::requests_of(case, &record)
					.iter()
					.all(|request| request.is_settled(now)),
				Error::<T>::RequestPending
			);
			let (reason, notice) = Self::read_grounds(reason, notice)?;

			let until = days_after(now, record.times.objection_days);
			record.state = CaseState::DenialProposed(Proposal {
				reason: reason.clone(),
				notice,
				at: now,
				until,
				answered: None,
			});
			Cases::<T>::insert(case, record);
			Self::deposit_event(Event::DenialProposed {
				case,
				reason,
				until,
				by,
			});
			Ok(())
		}

		/// Object to a proposed denial, once or several times. Without documents: there is nothing to add, and no need to
		/// wait. After the deadline an objection is taken, and is late.
		///
		/// By the same as may [`lodge_evidence`](Self::lodge_evidence). Once the importer has answered, customs need not wait
		/// for the end of the period: an importer that wants all of it answers last.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::object())]
		pub fn object(
			origin: OriginFor<T>,
			case: CaseId,
			party: Spelled<Lei>,
			documents: DocumentForms,
		) -> DispatchResult {
			let by = Self::responding(origin)?;
			let party = party.read().map_err(Error::<T>::InvalidLei)?;
			Self::ensure_speaks_for(&by, &party)?;
			let mut record = Cases::<T>::get(case).ok_or(Error::<T>::CaseNotFound)?;
			record.ensure_undetermined::<T>()?;
			let statements = Self::statements_of(case, &record, party)?;
			let documents = Self::read_documents(documents)?;
			let now = T::Time::now();
			let by_importer = T::Entities::heir(&party) == T::Entities::heir(&record.importer);
			let CaseState::DenialProposed(proposal) = &mut record.state else {
				return Err(Error::<T>::NotProposed.into());
			};

			if by_importer {
				proposal.answered = proposal.answered.or(Some(now));
			}
			let due = Some(proposal.until);
			let answer = Answer {
				to: AnswerTo::Proposal,
				party: Some(party),
				by,
				at: now,
				due,
				opinion: None,
				documents,
			};
			Self::take_statement(case, record, statements, answer);
			Ok(())
		}

		/// Determine whether the goods originate as claimed, or what becomes of detained goods, and say why. By the customs
		/// administration that conducts the case.
		///
		/// That they do, at any time. That they do not, once a denial is proposed and the importer has answered that, or its
		/// time is over: the claim is denied, and screening tells so of later claims that rest on the same certificate or
		/// certifier.
		///
		/// Detained goods are released at any time, and seized once the holder of the right has answered or its time is over.
		/// Screening tells of later goods of the same manufacturer that some were seized.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::determine())]
		pub fn determine(
			origin: OriginFor<T>,
			case: CaseId,
			determination: Determination,
			reason: Reason,
			notice: Option<DocumentForm>,
		) -> DispatchResult {
			let (by, mut record) = Self::conducted(origin, case)?;
			record.ensure_undetermined::<T>()?;
			let at = T::Time::now();
			ensure!(
				record.subject.is_claim() == determination.is_on_claim(),
				Error::<T>::OtherSubject
			);
			match determination {
				Determination::NotOriginating => {
					let CaseState::DenialProposed(proposal) = &record.state else {
						return Err(Error::<T>::NotProposed.into());
					};
					ensure!(!proposal.may_be_objected_to(at), Error::<T>::ObjectionPending);
				}
				Determination::Seized => ensure!(
					Self::requests_of(case, &record)
						.iter()
						.all(|request| !request.wants_opinion() || request.is_settled(at)),
					Error::<T>::RequestPending
				),
				Determination::Originating | Determination::Released => {}
			}
			let (reason, notice) = Self::read_grounds(reason, notice)?;

			Self::end_verification(&record);
			Self::count(case, &record, determination);
			record.state = CaseState::Determined {
				ruling: Ruling { determination, by, at },
				reason: reason.clone(),
				notice,
				proposal: match record.state {
					CaseState::DenialProposed(proposal) => Some(proposal),
					_ => None,
				},
			};
			Cases::<T>::insert(case, record);
			Self::deposit_event(Event::Determined {
				case,
				determination,
				reason,
				by,
			});
			Ok(())
		}

		/// Take up again what was determined, such as on a protest, and say why. By the customs administration that conducts
		/// the case, as long as it is kept. What was determined counts no longer, and customs determines anew. Goods that were let
		/// go are detained again only while their entry is held.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::reopen())]
		pub fn reopen(origin: OriginFor<T>, case: CaseId, reason: Reason) -> DispatchResult {
			let (by, mut record) = Self::conducted(origin, case)?;
			let CaseState::Determined { ruling, .. } = &record.state else {
				return Err(Error::<T>::NotDetermined.into());
			};
			let determination = ruling.determination;
			if let Subject::Goods { entry, .. } = record.subject {
				Self::ensure_goods_here(entry, determination)?;
			}
			let (reason, _) = Self::read_grounds(reason, None)?;

			Self::count_no_longer(case, &record, determination);
			Self::begin_verification(&record);
			record.reopened = Some(Reopening {
				at: T::Time::now(),
				reason: reason.clone(),
			});
			record.state = CaseState::Open;
			Cases::<T>::insert(case, record);
			Self::deposit_event(Event::CaseReopened { case, reason, by });
			Ok(())
		}

		/// Detain the goods on a line of an entry on file because they may infringe `right`, and give its holder notice: a first
		/// request, for its opinion. By customs; 19 CFR 133.21 and 133.43.
		///
		/// The entry is held from then on if it is not already, and is not released before customs has determined what becomes
		/// of the goods. `documents`: what the holder needs to judge, such as pictures. `days`: to answer, not fewer than the
		/// council leaves.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::detain())]
		pub fn detain(
			origin: OriginFor<T>,
			entry: Spelled<EntryNumber>,
			line: u16,
			right: RightId,
			reason: Reason,
			documents: DocumentForms,
			days: Option<u16>,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let entry = entry.read().map_err(Error::<T>::InvalidEntryNumber)?;
			let (reason, _) = Self::read_grounds(reason, None)?;
			let (case, holder) = Self::detention_of(by, entry, line, right, reason.clone())?;
			let notice = RequestForm {
				addressee: AddresseeForm::Named(holder.into()),
				capacity: Capacity::RightsHolder,
				documents,
				days,
			};
			let request = Self::read_request(&case, notice)?;

			let id = Self::put_on_file(&case)?;
			Self::deposit_event(Event::CaseOpened {
				case: id,
				subject: case.subject,
				importer: case.importer,
				certifier: None,
				by,
			});
			Self::hold_detained(entry, by, case.opened, reason);
			Self::ask(id, case, request, by);
			Ok(())
		}

		/// Answer the notice of a detention with an opinion on the goods, once or several times, until customs determines what
		/// becomes of them. Documents show why.
		///
		/// By the rights holder that was given notice, or a broker with a mandate of it to respond. After the deadline an opinion
		/// is taken, and is late.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::give_opinion())]
		pub fn give_opinion(
			origin: OriginFor<T>,
			case: CaseId,
			request: RequestNumber,
			opinion: Opinion,
			documents: DocumentForms,
		) -> DispatchResult {
			Self::reply(origin, case, request, Some(opinion), documents)
		}

		/// Record what an officer found on the goods of a line: a tick for each feature of the product as its record is now, or a
		/// note where there is none. By customs. The note names no person.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::record_examination())]
		pub fn record_examination(
			origin: OriginFor<T>,
			entry: Spelled<EntryNumber>,
			line: u16,
			ticks: Ticks,
			note: Option<Note>,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let number = entry.read().map_err(Error::<T>::InvalidEntryNumber)?;
			ensure!(Entries::<T>::contains_key(number), Error::<T>::EntryNotFound);
			let examination = Self::examination(by, number, line, ticks, note)?;

			let (matches, differs) = (examination.count(Tick::Matches), examination.count(Tick::Differs));
			let examination = Examinations::<T>::try_mutate(number, line, |list| {
				list.try_push(examination)
					.map_err(|_| Error::<T>::MaxExaminationsExceeded)?;
				Ok::<_, Error<T>>(u32::try_from(list.len()).unwrap_or(u32::MAX))
			})?;
			Self::deposit_event(Event::Examined {
				number,
				line,
				examination,
				matches,
				differs,
				by,
			});
			Ok(())
		}

		/// Cancel an entry before customs decides on it: what filing it used up is given back. The number stays taken. Not while the
		/// goods are held or customs has an open case about it.
		///
		/// By whoever filed it, by its importer, or by a broker with a mandate of the importer to file.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::cancel_entry(<MaxLines as Get<u32>>::get()))]
		pub fn cancel_entry(origin: OriginFor<T>, number: Spelled<EntryNumber>) -> DispatchResultWithPostInfo {
			let by = Self::filing(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			let entry = Entries::<T>::get(number).ok_or(Error::<T>::EntryNotFound)?;
			if by != T::Entities::heir(&entry.filer) {
				let importer = entry.importer.ok_or(Error::<T>::NoMandate)?;
				Self::ensure_files_for(&by, &T::Entities::heir(&importer))?;
			}
			entry.ensure_filed::<T>()?;
			entry.ensure_without_case::<T>()?;

			let given_back = Self::give_back(number, &entry);
			let state = EntryState::Canceled { by, at: T::Time::now() };
			Entries::<T>::insert(number, Entry { state, ..entry });
			Self::deposit_event(Event::EntryCanceled { number, by });
			Ok(Some(T::WeightInfo::cancel_entry(given_back)).into())
		}

		/// Refuse an entry that has not been released, and say why: what filing it used up is given back. The number stays taken.
		/// By customs, unless it has an open case about it.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::refuse_entry(<MaxLines as Get<u32>>::get()))]
		pub fn refuse_entry(
			origin: OriginFor<T>,
			number: Spelled<EntryNumber>,
			reason: Text<MAX_REASON>,
		) -> DispatchResultWithPostInfo {
			let by = Self::ensure_customs(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			let entry = Entries::<T>::get(number).ok_or(Error::<T>::EntryNotFound)?;
			entry.ensure_undecided::<T>()?;
			Self::ensure_not_detained(number)?;
			entry.ensure_without_case::<T>()?;
			let (reason, _) = Self::read_grounds(reason, None)?;

			let given_back = Self::give_back(number, &entry);
			let state = EntryState::Refused {
				by,
				at: T::Time::now(),
				reason: reason.clone(),
			};
			Entries::<T>::insert(number, Entry { state, ..entry });
			Self::deposit_event(Event::EntryRefused { number, by, reason });
			Ok(Some(T::WeightInfo::refuse_entry(given_back)).into())
		}

		/// File an entry whose importer and lines only customs can read: what it declares to draw and to rest on alone is used up, or
		/// the call is refused. Customs opens and screens it, as [`Pallet::screen_sealed`] does, and finds out what was not declared.
		///
		/// By an importer or a broker, under its own filer code. Whether the broker has a mandate is seen when customs opens it.
		#[pallet::call_index(16)]
		#[pallet::weight(form.weight::<T::WeightInfo>())]
		pub fn file_sealed_entry(origin: OriginFor<T>, form: SealedEntryForm) -> DispatchResult {
			let filer = Self::filing(origin)?;
			ensure!(
				T::Entities::has_role(&filer, Role::Importer) || T::Entities::has_role(&filer, Role::Broker),
				Error::<T>::NotABroker
			);
			let (number, sealed) = Self::read_sealed(&form)?;
			Self::ensure_own_code(&filer, &number)?;

			for draw in &sealed.draws {
				T::Licenses::draw(&draw.licenses, draw.quantity)?;
			}
			for certificate in &sealed.certificates {
				T::Certificates::reserve(certificate, number).map_err(Error::<T>::CertificateNotReserved)?;
			}
			let customs = sealed.seal.customs;
			Entries::<T>::insert(
				number,
				Entry {
					importer: None,
					filer,
					kind: EntryKind::default(),
					shipment: None,
					filed: T::Time::now(),
					lines: 0,
					hard: 0,
					advice: 0,
					open_cases: 0,
					state: EntryState::Filed,
				},
			);
			Sealed::<T>::insert(number, sealed);
			Envelopes::<T>::insert(number, form.sealed);
			EntriesBy::<T>::insert(filer, number, ());
			Self::deposit_event(Event::SealedEntryFiled { number, filer, customs });
			Ok(())
		}

		/// Post what was found on a sealed entry: counts for everybody, the report for its filer. Once, by the customs administration
		/// that the entry is sealed to.
		#[pallet::call_index(17)]
		#[pallet::weight(report.weight::<T::WeightInfo>())]
		pub fn post_findings(
			origin: OriginFor<T>,
			number: Spelled<EntryNumber>,
			report: PostedReport,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			let entry = Entries::<T>::get(number).ok_or(Error::<T>::EntryNotFound)?;
			let sealed = Sealed::<T>::get(number).ok_or(Error::<T>::NotSealed)?;
			ensure!(
				by == T::Entities::heir(&sealed.seal.customs),
				Error::<T>::SealedToAnother
			);
			entry.ensure_counts::<T>()?;
			ensure!(sealed.posted.is_none(), Error::<T>::AlreadyPosted);
			let PostedReport {
				hard,
				advice,
				report,
				envelope,
			} = report;
			if let Some(envelope) = &envelope {
				Self::ensure_readable(envelope, &entry.filer)?;
			}

			let posted = Some(Posted {
				report,
				by,
				at: T::Time::now(),
				key: envelope.as_ref().map(|envelope| envelope.key),
			});
			Entries::<T>::insert(number, Entry { hard, advice, ..entry });
			Sealed::<T>::insert(number, SealedEntry { posted, ..sealed });
			if let Some(envelope) = envelope {
				Reports::<T>::insert(number, envelope.sealed);
			}
			Self::deposit_event(Event::FindingsPosted {
				number,
				hard,
				advice,
				report,
				by,
			});
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		/// The entity for which the caller files.
		fn filing(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::acting(&who, Scope::File).map_err(Error::<T>::NotAuthorized)?)
		}

		fn ensure_own_code(filer: &Lei, number: &EntryNumber) -> Result<(), Error<T>> {
			ensure!(
				FilerCodes::<T>::get(number.filer()) == Some(*filer),
				Error::<T>::FilerCodeOfAnother
			);
			Ok(())
		}

		/// Fails unless `filer` is `importer`, or a broker with a mandate of it to file.
		pub(crate) fn ensure_files_for(filer: &Lei, importer: &Lei) -> Result<(), Error<T>> {
			if filer == importer {
				return Ok(());
			}
			ensure!(T::Entities::has_role(filer, Role::Broker), Error::<T>::NotABroker);
			ensure!(
				T::Entities::has_mandate(importer, filer, Scope::File),
				Error::<T>::NoMandate
			);
			Ok(())
		}

		pub(crate) fn ensure_customs(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?)
		}

		/// The day it is on chain.
		pub(crate) fn today() -> Date {
			Date::from_moment(T::Time::now())
		}
	}
}
