//! Customs: entries, and what screening finds on them.
//!
//! An entry is filed with the customs administration that assigned its filer code: that one alone, or whoever stands in
//! its place, decides on it. An importer, or its broker under a mandate, files an entry of lines. Every line is
//! screened in the same transaction against the products, licenses and certificates on the register: hard findings are
//! what customs may enforce, advice is worth knowing. Only who holds a license or a certificate uses it up, or who acts
//! for the one it was given to. Screening uses up what a line rests on (license quota, single-shipment certificates),
//! so two entries can never rest on the same. A finding never refuses an entry: an officer decides. [`Pallet::screen`]
//! runs the very same code and changes nothing. An entry that is canceled or refused gives back all that it used up.
//!
//! An entry of low value or of an express consignment names its shipment, and is found by the label of the parcel.
//!
//! An entry can be filed sealed: importer and lines are for customs to open, and on chain is only what must be counted.
//! Customs screens it by the very same code, [`Pallet::screen_sealed`], and posts what it found.
//!
//! An officer examines goods feature by feature. Claims are verified and goods detained in cases, a room of its own:
//! screening asks it for the record of certificates, certifiers and manufacturers.
//!
//! An entry is kept whole until customs has decided on it and while a case about it is open, and until its retention
//! has passed. Its number, its filer, the day of filing and the decision of customs stay; the number stays taken.
//!
//! | module | subject |
//! |---|---|
//! | `types` | entries as they are kept, and their forms |
//! | `reading` | from a form to an entry that can be screened |
//! | `screening` | each line against everything the register knows |
//! | `finding` | the findings, in one table |
//! | `jurisdiction` | filer codes, and the administration that decides |
//! | `filing` | filing, canceling |
//! | `uses` | quota and certificates that an entry uses up |
//! | `sealed` | entries filed sealed |
//! | `shipment` | parcels, found by their label |
//! | `deciding` | customs holds, releases, refuses |
//! | `examination` | an officer's findings on the goods |
//! | `on_file` | entries on file, for the room of cases |
//! | `retention` | the end of an entry |

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
mod deciding;
#[cfg(test)]
mod doubles;
mod examination;
mod filing;
mod finding;
mod jurisdiction;
#[cfg(test)]
mod mock;
mod on_file;
mod reading;
mod retention;
mod screening;
mod sealed;
mod shipment;
#[cfg(test)]
mod tests;
mod try_sealed;
mod try_state;
mod types;
mod uses;
pub mod weights;

pub use examination::{Examination, ExaminationList, MaxExaminations, Note, Tick, Ticks};
pub use finding::{codes, Finding, Row, Severity, MAX_FINDINGS};
pub use pallet::*;
pub use reading::Misfiled;
pub use screening::PATTERN;
pub use sealed::{
	Envelope, MaxReports, Posted, PostedReport, ReportEnvelope, SealedEntry, SealedEntryForm, ENVELOPE_SIZES,
	MAX_ENVELOPE,
};
pub use shipment::{EntryKind, SHIPMENT_DAYS};
pub use types::{AssignedCode, Claim, ClaimForm, Entry, EntryForm, EntryState, Holdings, Line, LineForm, Screened};
pub use uses::{Draw, Draws, GivenBack, UsedCertificates, Uses, MAX_LICENSES, MAX_USED};
pub use weights::WeightInfo;

use frame_support::traits::ConstU32;

/// The most lines that one entry can have.
pub type MaxLines = ConstU32<100>;
/// The most licenses that one line can present.
pub const MAX_LICENSES_PER_LINE: u32 = 4;
/// The same, as a type.
pub type MaxLicensesPerLine = ConstU32<MAX_LICENSES_PER_LINE>;
/// The most findings that one line can have.
pub type MaxFindings = ConstU32<MAX_FINDINGS>;

/// The pallet.
// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use bonafide_primitives::{
		CertificateRefusal, Certificates, Clock, Date, Digest, Entities, EntryNumber, FilerCode, Lei, Licenses,
		Malformed, NotActing, Products, Reason, Shipment, Spelled,
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
		/// The council, more than half of it.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The register of entities.
		type Entities: Entities<Self::AccountId>;
		/// The register of products.
		type Products: Products;
		/// Rights and licenses.
		type Licenses: Licenses;
		/// Certificates of origin.
		type Certificates: Certificates;
		/// Cases about claims and detained goods.
		type Cases: bonafide_primitives::Cases;
		/// Chain time.
		type Time: Clock;
		/// Days that an entry is kept whole after it was filed.
		type Retention: Get<u32>;
		/// The price of each call.
		type WeightInfo: WeightInfo;
	}

	/// The filer of each filer code, and the administration that assigned it, with which its entries are filed.
	#[pallet::storage]
	pub type FilerCodes<T: Config> = StorageMap<_, Blake2_128Concat, FilerCode, AssignedCode>;

	/// The administration that decides in the place of another, for as long as that is none or not active.
	#[pallet::storage]
	pub type Successors<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Lei>;

	/// Entries by number.
	#[pallet::storage]
	pub type Entries<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Entry>;

	/// The remains of the entries whose retention is over: all but their lines.
	#[pallet::storage]
	pub type Pruned<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Entry>;

	/// The agenda of the sweep: the entries that are kept whole, by the day after filing.
	/// One that was still open then is on it again later.
	#[pallet::storage]
	pub type Due<T: Config> = StorageDoubleMap<_, Identity, Date, Blake2_128Concat, EntryNumber, ()>;

	/// The lines of each entry, numbered from 1 as on paper.
	#[pallet::storage]
	pub type Lines<T: Config> = StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, u16, Line>;

	/// The public part of the entries that were filed sealed, as far as they are kept.
	#[pallet::storage]
	pub type Sealed<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, SealedEntry>;

	/// Importer and lines of each sealed entry, for customs to open.
	/// By themselves, so that nothing that looks at an entry reads them.
	#[pallet::storage]
	pub type Envelopes<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Envelope>;

	/// The findings of customs on each sealed entry, for its filer to open.
	#[pallet::storage]
	pub type Reports<T: Config> = StorageMap<_, Blake2_128Concat, EntryNumber, Envelope>;

	/// The entries of each importer that is not sealed and of each filer, as far as they are kept.
	#[pallet::storage]
	pub type EntriesBy<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, EntryNumber, ()>;

	/// The last entry of each filer for each shipment, as far as it is kept.
	#[pallet::storage]
	pub type ByShipment<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Shipment, Blake2_128Concat, Lei, EntryNumber>;

	/// The examinations of the goods of each line.
	#[pallet::storage]
	pub type Examinations<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, EntryNumber, Twox64Concat, u16, ExaminationList, ValueQuery>;

	/// News of this room.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Customs assigned a filer code.
		FilerCodeAssigned {
			/// The filer code.
			code: FilerCode,
			/// The entity that files under it from now on.
			filer: Lei,
			/// Customs administration.
			by: Lei,
		},
		/// The council named the administration that decides in the place of another.
		SuccessorNamed {
			/// The administration that is gone.
			customs: Lei,
			/// The one in its place.
			successor: Lei,
		},
		/// An entry was filed and screened.
		EntryFiled {
			/// Entry number.
			number: EntryNumber,
			/// Importer of record.
			importer: Lei,
			/// The entity that filed.
			filer: Lei,
			/// The number of its lines.
			lines: u16,
			/// The number of hard findings on its lines.
			hard: u16,
			/// The number of findings of advice on its lines.
			advice: u16,
		},
		/// An entry was taken back, and with it all that it had used up.
		EntryCanceled {
			/// Entry number.
			number: EntryNumber,
			/// The filer, its importer, or the importer's broker.
			by: Lei,
		},
		/// An entry was filed sealed. All that it declares is used up.
		SealedEntryFiled {
			/// Entry number.
			number: EntryNumber,
			/// The entity that filed.
			filer: Lei,
			/// Customs administration that can open it.
			customs: Lei,
		},
		/// Customs opened a sealed entry, screened it and posted its findings. They take the place of earlier ones.
		FindingsPosted {
			/// Entry number.
			number: EntryNumber,
			/// The number of hard findings on its lines.
			hard: u16,
			/// The number of findings of advice on its lines.
			advice: u16,
			/// SHA-256 of the report.
			report: Digest,
			/// Customs administration.
			by: Lei,
		},
		/// Customs holds the goods of an entry.
		EntryHeld {
			/// Entry number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
			/// The reason given.
			reason: Reason,
		},
		/// Customs released the goods of an entry.
		EntryReleased {
			/// Entry number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
		},
		/// Customs does not accept an entry: all that it had used up was given back.
		EntryRefused {
			/// Entry number.
			number: EntryNumber,
			/// Customs administration.
			by: Lei,
			/// The reason given.
			reason: Reason,
		},
		/// Customs examined goods.
		GoodsExamined {
			/// Entry number.
			number: EntryNumber,
			/// The line, from 1.
			line: u16,
			/// The examination among those of the line, from 1.
			examination: u32,
			/// The number of features that match.
			matches: u32,
			/// The number of features that differ.
			differs: u32,
			/// Customs administration.
			by: Lei,
		},
		/// An entry's retention is over: its lines are no longer kept.
		EntryPruned {
			/// Entry number.
			number: EntryNumber,
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
		/// Not a filer code of three characters of 0-9 and A-Z; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidFilerCode(Malformed),
		/// Not an LEI; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidLei(Malformed),
		/// Not a tariff classification; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidHts(Malformed),
		/// Not a GTIN; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidGtin(Malformed),
		/// Not an assigned ISO 3166-1 alpha-2 code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidCountry(Malformed),
		/// Neither a postal item identifier of UPU S10 nor an SSCC; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidShipment(Malformed),
		/// Not the name of an agreement; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidAgreement(Malformed),
		/// Not a criterion or a claim code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidCode(Malformed),
		/// A digest is all zeros, as a form fills it in by itself: give one, or take the item out.
		ZeroDigest,
		/// The entry is filed with another customs administration, or the filer code is assigned by another.
		NotCompetent,
		/// The entity is no customs administration, or not an active one.
		NotAdministration,
		/// The customs administration is active: it decides itself.
		NotVacant,
		/// A credential is shown to be held twice.
		DuplicateHolding,
		/// An entry has at least one line.
		EmptyLines,
		/// A line has at least one unit.
		ZeroQuantity,
		/// A line presents the same license twice, or a sealed entry draws from it twice at once.
		DuplicateLicense,
		/// The lines of the entry present more licenses together than an entry can.
		MaxLicensesExceeded,
		/// The importer is not on the register, not in good standing, or not accredited as an importer.
		ImporterNotAccredited,
		/// An entry of low value or of an express consignment names its shipment: give the label's number.
		MissingShipment,
		/// The filer has filed another entry for this shipment within a year, neither canceled nor refused.
		/// Cancel it first.
		ShipmentExists,
		/// An entry of this number is on file, or was until its retention was over.
		EntryExists,
		/// Nobody has been assigned this filer code.
		FilerCodeNotAssigned,
		/// The filer code is assigned to another filer.
		NotFiler,
		/// The entity is no broker in good standing.
		NotBroker,
		/// The broker holds no mandate of this entity.
		MandateNotFound,
		/// The filer is not on the register, or not in good standing.
		FilerNotActive,
		/// No such entry is on file, or its retention is over.
		EntryNotFound,
		/// The entry has no such line.
		LineNotFound,
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
		/// Customs detains goods of the entry: it determines first their fate.
		GoodsDetained,
		/// Not a reason of at most 256 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidReason(Malformed),
		/// The reason is blank: give one.
		BlankReason,
		/// The entry was filed open.
		NotSealed,
		/// An entry is sealed to the customs administration that it is filed with, which assigned its filer code.
		NotRecipient,
		/// The entry has as many reports as it can have.
		MaxReportsExceeded,
		/// An envelope is 2, 4, 8, 16, 32 or 64 KiB long, so that its length tells little.
		NotPadded,
		/// A draw names no license.
		EmptyDraw,
		/// A license to be drawn is not on the register, or there is no quota on its chain.
		NotCounted,
		/// The filer may not draw a license: it neither acts for its licensee nor shows that it holds the credential.
		LicenseNotHeld,
		/// The filer may not use a certificate up.
		/// It neither acts for the importer named nor, where none is named, shows that it holds the certificate.
		CertificateNotHeld,
		/// A certificate cannot be used up; the value says why.
		/// Values: 0 AgreementUnknown, 1 AgreementNotInForce, 2 ClaimCodeUnknown, 3 OriginOutsideParties,
		/// 4 CertificateMissing, 5 CertificateUnknown, 6 OtherAgreement, 7 Withdrawn, 8 Superseded, 9 Expired,
		/// 10 OutsideBlanketPeriod, 11 AlreadyUsed, 12 OtherImporter, 13 ClassificationNotCovered,
		/// 14 ProductNotCovered, 15 OtherOrigin, 16 OtherProducer, 17 CertifierSuspended, 18 NotHeld.
		CertificateNotReserved(CertificateRefusal),
		/// A certificate covers a blanket period: it is not used up, and none is declared.
		NotSingle,
		/// The register has no commitment to these terms of this license.
		TermsNotCommittedTo,
		/// The entity sealed to is no customs administration, or not an active one.
		NotCustoms,
		/// The entity sealed to has no such key to be sealed to, or it is not good now.
		KeyNotValid,
		/// An examination has a tick for each feature of the product, and none without.
		TicksDoNotMatch,
		/// Not a note of at most 256 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidNote(Malformed),
		/// An examination finds something of a feature, or has a note.
		EmptyExamination,
		/// The line has as many examinations as it can have.
		MaxExaminationsExceeded,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::sweep_entries(T::Time::now(), remaining)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Assign a filer code, so that nobody else can file under it. An earlier assignment is replaced.
		///
		/// Who: customs; an assigned code, the administration that assigned it.
		///
		/// Entries under it are filed with that administration, which alone decides on them.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::assign_filer_code())]
		pub fn assign_filer_code(
			origin: OriginFor<T>,
			code: Spelled<FilerCode>,
			filer: Spelled<Lei>,
		) -> DispatchResult {
			let by = Self::ensure_customs(origin)?;
			Self::do_assign(by, code, filer)
		}

		/// Name the administration that decides in the place of another, which is none any more or is not active.
		/// It decides on the entries filed with it, on its filer codes, and in its cases once it takes them up. An
		/// earlier one is replaced.
		///
		/// Who: the council.
		///
		/// It lasts for as long as the other is not active. An entity that has merged has its heir in its place anyhow.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::name_successor())]
		pub fn name_successor(origin: OriginFor<T>, customs: Spelled<Lei>, successor: Spelled<Lei>) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_name_successor(customs, successor)
		}

		/// File an entry: every line is screened, its findings are kept, and all that it rests on is used up.
		///
		/// Who: the importer, or a broker with a mandate of the importer to file.
		///
		/// The number starts with the filer's own code. A license that counts its units is drawn if the entry is of the
		/// licensee, under its mandate, or shows that the filer holds the credential; otherwise that is a finding, and
		/// it is not drawn. Likewise a certificate for one shipment. All or nothing: a malformed field refuses the
		/// whole entry, and [`Pallet::screen`] says where and why.
		#[pallet::call_index(2)]
		#[pallet::weight(form.weight::<T::WeightInfo>())]
		pub fn file_entry(origin: OriginFor<T>, form: EntryForm) -> DispatchResult {
			let filer = Self::filing(origin)?;
			Self::do_file(filer, form)
		}

		/// Cancel an entry before customs decides on it: all that filing used up is given back.
		/// The number stays taken. Not while the goods are held or customs has an open case about it.
		///
		/// Who: its filer, its importer, or a broker with a mandate of the importer to file.
		#[pallet::call_index(3)]
		#[pallet::weight(GivenBack::most().weight(T::WeightInfo::cancel_entry))]
		pub fn cancel_entry(origin: OriginFor<T>, number: Spelled<EntryNumber>) -> DispatchResultWithPostInfo {
			let by = Self::filing(origin)?;
			let number = number.read().map_err(Error::<T>::InvalidEntryNumber)?;
			Self::do_cancel(by, number)
		}

		/// File an entry whose importer and lines only customs can read.
		/// All that it declares to draw and to rest on alone is used up, or the call is refused. Customs opens and
		/// screens it, as `Pallet::screen_sealed` does, and finds out what was not declared.
		///
		/// Who: an importer or a broker, under its own filer code, who may draw and use up all that the entry declares.
		///
		/// It is sealed to the administration that it is filed with. A broker's mandate is seen when customs opens the
		/// entry.
		#[pallet::call_index(4)]
		#[pallet::weight(form.weight::<T::WeightInfo>())]
		pub fn file_sealed_entry(origin: OriginFor<T>, form: SealedEntryForm) -> DispatchResultWithPostInfo {
			let filer = Self::filing(origin)?;
			Self::do_file_sealed(filer, form)
		}

		/// Post the findings on a sealed entry.
		/// Their counts are for everybody, the report is for its filer or whoever stands in its place. Posted again,
		/// they take the place of those posted before, of which the digests stay.
		///
		/// Who: the customs administration that the entry is filed with.
		#[pallet::call_index(5)]
		#[pallet::weight(report.weight::<T::WeightInfo>())]
		pub fn post_findings(
			origin: OriginFor<T>,
			number: Spelled<EntryNumber>,
			report: PostedReport,
		) -> DispatchResult {
			let (by, number, entry) = Self::officer(origin, number)?;
			Self::do_post_findings(by, number, entry, report)
		}

		/// Hold the goods of an entry that has not been released, with a reason.
		///
		/// Who: the customs administration that the entry is filed with.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::hold())]
		pub fn hold(origin: OriginFor<T>, number: Spelled<EntryNumber>, reason: Spelled<Reason>) -> DispatchResult {
			let (by, number, entry) = Self::officer(origin, number)?;
			let reason = reason.read().map_err(Error::<T>::InvalidReason)?;
			Self::do_hold(by, number, entry, reason)
		}

		/// Release the goods of an entry, filed or held, but those seized. Not while goods of it are detained.
		///
		/// Who: the customs administration that the entry is filed with.
		///
		/// The findings do not bind: the officer decides.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, number: Spelled<EntryNumber>) -> DispatchResult {
			let (by, number, entry) = Self::officer(origin, number)?;
			Self::do_release(by, number, entry)
		}

		/// Refuse an entry that has not been released, with a reason: all that filing used up is given back.
		/// The number stays taken. Not while customs has an open case about it.
		///
		/// Who: the customs administration that the entry is filed with.
		#[pallet::call_index(8)]
		#[pallet::weight(GivenBack::most().weight(T::WeightInfo::refuse_entry))]
		pub fn refuse_entry(
			origin: OriginFor<T>,
			number: Spelled<EntryNumber>,
			reason: Spelled<Reason>,
		) -> DispatchResultWithPostInfo {
			let (by, number, entry) = Self::officer(origin, number)?;
			let reason = reason.read().map_err(Error::<T>::InvalidReason)?;
			Self::do_refuse(by, number, entry, reason)
		}

		/// Record an officer's findings on the goods of a line.
		/// There is a tick for each feature of the product as its record is now, or a note where there is none. The
		/// note names no person.
		///
		/// Who: the customs administration that the entry is filed with.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::record_examination())]
		pub fn record_examination(
			origin: OriginFor<T>,
			entry: Spelled<EntryNumber>,
			line: u16,
			ticks: Ticks,
			note: Option<Spelled<Note>>,
		) -> DispatchResult {
			let (by, number, _) = Self::officer(origin, entry)?;
			let note = note.map(|note| note.read()).transpose();
			let note = note.map_err(Error::<T>::InvalidNote)?;
			Self::do_examine(by, number, line, ticks, note)
		}
	}
}
