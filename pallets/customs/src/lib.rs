//! Customs: entries, and what screening finds on them.
//!
//! An importer, or its broker under a mandate, files an entry of lines. Every line is screened in the same
//! transaction against the products, licenses and certificates on the register: hard findings are what customs may
//! enforce, advice is worth knowing. Screening uses up what a line rests on (license quota, single-shipment
//! certificates), so two entries can never rest on the same. A finding never refuses an entry: an officer decides.
//! [`Pallet::screen`] runs the very same code and changes nothing.
//!
//! Customs verifies a claim to preference in a case: it asks importer, exporter, producer or a material's producer, they
//! answer, customs proposes to deny the claim or lets it stand, parties object, customs determines. 19 CFR 182.72 to
//! 182.76. A party that must stay unknown answers off chain, and a document that only customs may read is sealed to it.
//! What was determined counts when later claims are screened.
//!
//! An entry is kept whole while it is held or a claim on it is under verification, and until its retention has passed. What
//! is left then is that it was filed, by whom and when, and what customs decided; its number stays taken. A case is kept
//! likewise from its determination on.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
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
mod benchmarking;
mod case;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod finding;
#[cfg(test)]
mod mock;
mod reading;
mod retention;
mod screening;
#[cfg(test)]
mod tests;
mod try_state;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod types;
pub mod weights;

pub use case::*;
pub use finding::{Finding, Severity};
pub use pallet::*;
pub use reading::Misfiled;
pub use types::{Claim, Entry, EntryForm, EntryState, Line, LineForm, Screened};
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
		Certificates, Date, Digest, Entities, EntryNumber, FilerCode, Lei, Licenses, Malformed, Moment, NotActing,
		Products, Role, Scope, Spelled, Standing, Text,
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

	/// The entries of each importer and of each filer, as far as they are kept.
	#[pallet::storage]
	pub type EntriesBy<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, EntryNumber, ()>;

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
	/// importer, the certifier, and whoever is asked by name.
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
		/// An entry's retention is over, and its lines are no longer kept.
		EntryPruned {
			/// Its number.
			number: EntryNumber,
		},
		/// Customs verifies a claim.
		CaseOpened {
			/// The case.
			case: CaseId,
			/// What it is about.
			subject: Subject,
			/// Importer of record, who claims.
			importer: Lei,
			/// Who answers for the origin.
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
		/// Customs determined a claim.
		Determined {
			/// The case.
			case: CaseId,
			/// Whether the goods originate as claimed.
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
		/// A line presents the same license twice.
		DuplicateLicense,
		/// The importer is not on the register, not in good standing, or not accredited as an importer.
		ImporterNotAccredited,
		/// An entry of this number is on file, or was until its retention was over.
		AlreadyFiled,
		/// Nobody has been assigned this filer code.
		FilerCodeNotAssigned,
		/// The filer code is assigned to another filer.
		FilerCodeOfAnother,
		/// The filer is neither the importer nor a broker.
		NotABroker,
		/// The broker holds no mandate of the importer to file.
		NoMandate,
		/// No entity of this LEI is in good standing.
		EntityNotFound,
		/// No entry of this number is on file, or its retention is over.
		EntryNotFound,
		/// The entry has been released.
		AlreadyReleased,
		/// The entry is held.
		AlreadyHeld,
		/// The entry has no line of this number.
		LineNotFound,
		/// The line claims no preference.
		NoClaim,
		/// The agreement was not in force on the day of filing, so that there is nothing to verify.
		AgreementNotInForce,
		/// There is a case about this claim. If it is determined, customs can reopen it.
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
		/// The entity is neither importer nor certifier nor asked by name.
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
		/// A request is neither answered nor overdue.
		RequestPending,
		/// Customs has proposed to deny the claim; parties can object.
		AlreadyProposed,
		/// Customs has not proposed to deny the claim.
		NotProposed,
		/// The importer has not answered the proposal, and may still.
		ObjectionPending,
		/// The claim is determined.
		AlreadyDetermined,
		/// The claim is not determined.
		NotDetermined,
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
			let who = ensure_signed(origin)?;
			let filer = T::Entities::acting(&who, Scope::File).map_err(Error::<T>::NotAuthorized)?;
			let entry = Self::read_entry(&form).map_err(|misfiled| misfiled.error)?;
			ensure!(
				FilerCodes::<T>::get(entry.number.filer()) == Some(filer),
				Error::<T>::FilerCodeOfAnother
			);
			if filer != entry.importer {
				ensure!(T::Entities::has_role(&filer, Role::Broker), Error::<T>::NotABroker);
				ensure!(
					T::Entities::has_mandate(&entry.importer, &filer, Scope::File),
					Error::<T>::NoMandate
				);
			}

			let (number, importer) = (entry.number, entry.importer);
			let (mut lines, mut hard, mut advice) = (0u16, 0u16, 0u16);
			for line in Self::screen_lines(entry)? {
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
					importer,
					filer,
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

		/// Release the goods of an entry, filed or held. By customs, whatever was found: the officer decides.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, number: Spelled<EntryNumber>) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			Entries::<T>::try_mutate(number, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::EntryNotFound)?;
				ensure!(
					!matches!(entry.state, EntryState::Released { .. }),
					Error::<T>::AlreadyReleased
				);
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
				match entry.state {
					EntryState::Filed => {}
					EntryState::Held { .. } => return Err(Error::<T>::AlreadyHeld.into()),
					EntryState::Released { .. } => return Err(Error::<T>::AlreadyReleased.into()),
				}
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
			let by = Self::responding(origin)?;
			let record = Cases::<T>::get(case).ok_or(Error::<T>::CaseNotFound)?;
			let asked = Self::answerable(case, request)?;
			let party = asked.addressee.lei().ok_or(Error::<T>::AddresseeSealed)?;
			Self::ensure_speaks_for(&by, &party)?;
			record.ensure_open::<T>()?;
			let documents = Self::read_documents(documents)?;

			let answer = Answer {
				to: AnswerTo::Request(request),
				party: Some(party),
				by,
				at: T::Time::now(),
				due: Some(asked.due),
				documents,
			};
			Self::take_reply(case, record, request, asked, answer);
			Ok(())
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
				documents,
			};
			Self::take_reply(case, record, request, asked, answer);
			Ok(())
		}

		/// Lodge evidence that nobody asked for, such as for customs alone, until customs proposes a denial or determines the
		/// claim.
		///
		/// By a party of the case, which is the importer, the certifier and whoever is asked by name, or by a broker with a
		/// mandate of it to respond.
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
				documents,
			};
			Self::take_statement(case, record, statements, answer);
			Ok(())
		}

		/// Determine whether the goods originate as claimed, and say why. By the customs administration that conducts the
		/// case.
		///
		/// That they do, at any time. That they do not, once a denial is proposed and the importer has answered that, or its
		/// time is over: the claim is denied, and screening tells so of later claims that rest on the same certificate or
		/// certifier.
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
			if determination == Determination::NotOriginating {
				let CaseState::DenialProposed(proposal) = &record.state else {
					return Err(Error::<T>::NotProposed.into());
				};
				ensure!(!proposal.may_be_objected_to(at), Error::<T>::ObjectionPending);
			}
			let (reason, notice) = Self::read_grounds(reason, notice)?;

			Self::end_verification(&record);
			if determination == Determination::NotOriginating {
				Self::hold_against(case, &record);
			}
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
		/// the case, as long as it is kept. What was determined counts no longer, and customs determines anew.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::reopen())]
		pub fn reopen(origin: OriginFor<T>, case: CaseId, reason: Reason) -> DispatchResult {
			let (by, mut record) = Self::conducted(origin, case)?;
			let CaseState::Determined { ruling, .. } = &record.state else {
				return Err(Error::<T>::NotDetermined.into());
			};
			let was_denied = ruling.determination == Determination::NotOriginating;
			let (reason, _) = Self::read_grounds(reason, None)?;

			if was_denied {
				Self::hold_no_longer(case, &record);
			}
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
	}

	impl<T: Config> Pallet<T> {
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
