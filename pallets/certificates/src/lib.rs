//! The register of certificates of origin, and of the agreements that judge them.
//!
//! An importer, exporter or producer certifies that goods originate under an agreement, signs the certificate off
//! chain as a credential and anchors here its digest with the data elements that everyone may know. The rules of each
//! agreement are data: versioned profiles that the council sets. A certificate is judged by the version in force on
//! the day of its signature, and each element that is missing or contradicts another is refused by name.
//!
//! A claim to preference on an entry rests on a certificate through [`bonafide_primitives::Certificates`]: a blanket
//! certificate serves every shipment of its period, a certificate for a single shipment serves one entry, and there
//! each of its goods once. So that no stranger uses it up, it names the importer that files openly, or has the key of
//! whoever holds it.
//!
//! A certificate is kept whole until its retention has passed. [`Validity`] is left: it says who certified, and when
//! claims could rest on it.

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
mod claiming;
mod envelope;
mod judging;
mod listing;
#[cfg(test)]
mod mock;
mod packet;
mod profile;
mod profile_form;
mod retention;
#[cfg(test)]
mod tests;
mod try_state;
mod types;
mod versions;
pub mod weights;

pub use bonafide_primitives::MAX_GOODS;
pub use claiming::{Tariff, Wanted};
pub use envelope::{Envelope, EnvelopeFault, EnvelopeForm, MAX_SEALED, MIN_SEALED};
pub use listing::{Goods, Heading, Place, Rank};
pub use packet::{Basis, ClaimPacket, LineOfGoods, Miss, MissReason};
pub use pallet::*;
pub use profile::{
	Criterion, Placeholder, Profile, MAX_CLAIM_CODES, MAX_CRITERIA, MAX_EXCLUDED_CHAPTERS, MAX_FINER, MAX_PARTIES,
};
pub use profile_form::{CriterionForm, ProfileForm};
pub use retention::Validity;
pub use types::{
	Capacity, Certificate, CertificateForm, CertificateState, Cover, CoverForm, Good, GoodForm, Party, PartyForm, Use,
};
pub use versions::MAX_VERSIONS;
pub use weights::WeightInfo;

/// The number of `things`, of which there are few.
fn count(things: usize) -> u32 {
	u32::try_from(things).unwrap_or(u32::MAX)
}

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::{judging::Judged, *};
	use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};
	use bonafide_primitives::{
		Agreement, CertificateRefusal, Clock, Date, Digest, Entities, EntryNumber, Lei, Malformed, NotActing, Scope,
		Spelled, Trust,
	};
	use frame_support::{pallet_prelude::*, DefaultNoBound};
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Raised by whoever changes how records are kept, with a migration in `runtime/src/migrations.rs`.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The council, which sets the profiles of agreements, and takes back what a certifier issued that is not
		/// active.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The register of entities.
		type Entities: Entities<Self::AccountId>;
		/// Chain time, in milliseconds since 1970.
		type Time: Clock;
		/// Days for which a certificate is kept whole after the last on which a claim could rest on it.
		type Retention: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The rules of each agreement by version, counted from 1. A version once set never changes.
	#[pallet::storage]
	pub type Profiles<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Agreement, Twox64Concat, u32, Profile>;

	/// The versions of each agreement that can still be asked for, each with its first day in force.
	/// The first version is first: finding the one in force reads one profile.
	#[pallet::storage]
	pub type Versions<T: Config> =
		StorageMap<_, Blake2_128Concat, Agreement, BoundedVec<(u32, Date), ConstU32<MAX_VERSIONS>>>;

	/// Certificates of origin by digest.
	#[pallet::storage]
	pub type Certificates<T: Config> = StorageMap<_, Blake2_128Concat, Digest, Certificate>;

	/// Every certificate that is kept whole, under its goods and its importer.
	#[pallet::storage]
	pub type Listed<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Heading, Identity, Place, ()>;

	/// The envelopes that customs alone can open, of each party on a certificate that is sealed with one.
	#[pallet::storage]
	pub type Envelopes<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Digest, Twox64Concat, Capacity, Envelope>;

	/// The certificates whose retention is over: their validity alone.
	#[pallet::storage]
	pub type Pruned<T: Config> = StorageMap<_, Blake2_128Concat, Digest, Validity>;

	/// The agenda of the sweep: the certificates that are kept whole, by the day after the last of claims.
	#[pallet::storage]
	pub type Due<T: Config> = StorageDoubleMap<_, Identity, Date, Blake2_128Concat, Digest, ()>;

	/// The certificates of each certifier, as far as they are kept.
	#[pallet::storage]
	pub type ByCertifier<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Digest, ()>;

	/// Agreements in force from the first block.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The versions of each agreement's profile, the first first.
		pub profiles: BTreeMap<Agreement, Vec<Profile>>,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (agreement, versions) in &self.profiles {
				for profile in versions {
					let added = Pallet::<T>::add_version(agreement, profile);
					assert!(added.is_ok(), "profile of {agreement} in the genesis config: {added:?}");
				}
			}
		}
	}

	/// `id` is the digest of the certificate that the event is about. `by` is its certifier, or whoever is in its
	/// place.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	#[allow(missing_docs)]
	pub enum Event<T: Config> {
		/// The council set a version of an agreement's profile.
		ProfileSet { agreement: Agreement, version: u32 },
		/// A certificate of origin was anchored.
		CertificateIssued { id: Digest, by: Lei, agreement: Agreement },
		/// A certificate was withdrawn.
		CertificateWithdrawn {
			id: Digest,
			/// Its certifier; none if the council withdrew it.
			by: Option<Lei>,
		},
		/// A certificate was superseded by its certifier.
		CertificateSuperseded {
			id: Digest,
			/// The certificate in its place.
			superseded_by: Digest,
			by: Lei,
		},
		/// A good of a single-shipment certificate was claimed on an entry.
		CertificateUsed {
			id: Digest,
			/// The only entry that the certificate serves from now on.
			entry: EntryNumber,
			/// The good's place on the certificate, from 0.
			good: u8,
		},
		/// A single-shipment certificate was used up whole by an entry whose lines are sealed.
		CertificateReserved {
			id: Digest,
			/// The only entry that the certificate serves from now on.
			entry: EntryNumber,
		},
		/// An entry no longer uses a single-shipment certificate, which another can use.
		CertificateGivenBack { id: Digest, entry: EntryNumber },
		/// A certificate's retention is over, and no more is kept of it than its validity.
		CertificatePruned { id: Digest },
	}

	/// A call was refused. A number in an error on goods is the good's place on the certificate, from 0; on a profile,
	/// the place among the classifications that need more digits.
	#[pallet::error]
	pub enum Error<T> {
		/// The caller may not act for an entity in this; the value says why.
		/// Values: 0 NoEntity, 1 NotInGoodStanding, 2 LeiLapsed, 3 OutOfScope, 4 DelegationExpired, 5 WithoutRole.
		NotAuthorized(NotActing),
		/// A digest is all zeros, as a form fills it in by itself: give one, or take the item out.
		ZeroDigest,
		/// A certificate with this digest is anchored already: the same credential cannot be issued twice.
		CertificateExists,
		/// No such certificate, or its retention is over.
		CertificateNotFound,
		/// Another entity certified.
		/// Only the certifier can take a certificate back, and the council while that one is not active.
		NotIssuer,
		/// The certificate is withdrawn or superseded already.
		NotActive,
		/// The certificate has served an entry, so none can take its place: withdraw it.
		AlreadyUsed,
		/// The claim does not hold; the value says why.
		/// Values: 0 AgreementUnknown, 1 AgreementNotInForce, 2 ClaimCodeUnknown, 3 OriginOutsideParties,
		/// 4 CertificateMissing, 5 CertificateUnknown, 6 OtherAgreement, 7 Withdrawn, 8 Superseded, 9 Expired,
		/// 10 OutsideBlanketPeriod, 11 AlreadyUsed, 12 OtherImporter, 13 ClassificationNotCovered,
		/// 14 ProductNotCovered, 15 OtherOrigin, 16 OtherProducer, 17 CertifierSuspended, 18 NotHeld.
		ClaimRefused(CertificateRefusal),

		/// Not the name of an agreement; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidAgreement(Malformed),
		/// The agreement is blank: give it a name.
		BlankAgreement,
		/// Not a day written as `2026-03-01`; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidDate(Malformed),
		/// Not an assigned ISO 3166-1 alpha-2 code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidCountry(Malformed),
		/// Not a criterion or a claim code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidCode(Malformed),
		/// The profile is of no country: name the parties.
		EmptyParties,
		/// The profile has no origin criterion: name at least one.
		EmptyCriteria,
		/// The profile lets nobody certify: name at least one kind of certifier.
		EmptyCertifiers,
		/// The profile has no code for a claim: name at least one.
		EmptyClaimCodes,
		/// A criterion or claim code of the profile is blank.
		BlankCode,
		/// Two criteria of the profile have one code.
		DuplicateCriterion,
		/// A criterion excludes a chapter that cannot be: chapters run from 1 to 99.
		InvalidChapter,
		/// The profile asks for fewer than 6 or more than 10 digits of a classification.
		InvalidHsDigits,
		/// The profile names a classification twice that needs more digits.
		DuplicateHsCode,
		/// The profile accepts certificates for no time at all.
		ZeroAcceptedMonths,
		/// The profile leaves no day for a step of the verification of a claim.
		ZeroVerificationDays,
		/// The last day is before the first.
		ReversedDates,
		/// The agreement has as many versions as can be asked for, and the oldest is not long enough over.
		MaxVersionsExceeded,

		/// The council has set no agreement of this name.
		AgreementNotFound,
		/// The agreement is not in force on that day.
		AgreementNotInForce,
		/// The agreement does not let this kind of party certify.
		CertifierNotAllowed,
		/// Not a day of signature; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidSignedOn(Malformed),
		/// The day of signature is yet to come.
		SignedInFuture,
		/// The agreement no longer accepts a certificate of this day: certify anew.
		TooOld,

		/// Not an LEI of the importer; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidImporter(Malformed),
		/// Not a country of the importer's address; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidImporterCountry(Malformed),
		/// The importer was never admitted to the register: have it admitted, or seal it.
		ImporterNotFound,
		/// The importer's address is in no party to the agreement.
		ImporterOutsideParties,
		/// The importer must be given: the agreement does not accept what stands in place of its name.
		MissingImporter,
		/// The importer certifies, and the form names another importer or hides its name.
		ContradictoryImporter,
		/// Nobody at customs could open the envelope of the importer; the value says why.
		/// Values: 0 InvalidLei, 1 NotCustoms, 2 KeyNotValid, 3 TooShort.
		InvalidImporterEnvelope(EnvelopeFault),
		/// It is used up by whoever holds it: give a holder key, whose private half goes beside the credential.
		MissingHolderKey,
		/// Anybody can sign for this holder key, as for all zeros: give the public half of a new Ed25519 key.
		InvalidHolderKey,

		/// Not an LEI of the exporter; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidExporter(Malformed),
		/// Not a country of the exporter's address; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidExporterCountry(Malformed),
		/// The exporter was never admitted to the register: have it admitted, or seal it.
		ExporterNotFound,
		/// The exporter's address, the place of export, is in no party to the agreement.
		ExporterOutsideParties,
		/// The exporter must be given.
		/// The agreement does not accept what stands in place of its name, or not from this certifier.
		MissingExporter,
		/// The exporter certifies, and the form names another exporter or hides its name.
		ContradictoryExporter,
		/// Nobody at customs could open the envelope of the exporter; the value says why.
		/// Values: 0 InvalidLei, 1 NotCustoms, 2 KeyNotValid, 3 TooShort.
		InvalidExporterEnvelope(EnvelopeFault),

		/// Not an LEI of the producer; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidProducer(Malformed),
		/// Not a country of the producer's address; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidProducerCountry(Malformed),
		/// The producer was never admitted to the register: have it admitted, or seal it.
		ProducerNotFound,
		/// The producer's address, the place of production, is in no party to the agreement.
		ProducerOutsideParties,
		/// The producer must be given: the agreement does not accept what stands in place of its name.
		MissingProducer,
		/// The producer certifies, and the form names another producer or hides its name.
		ContradictoryProducer,
		/// Nobody at customs could open the envelope of the producer; the value says why.
		/// Values: 0 InvalidLei, 1 NotCustoms, 2 KeyNotValid, 3 TooShort.
		InvalidProducerEnvelope(EnvelopeFault),

		/// Not the first day of a blanket period; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidBlanketFrom(Malformed),
		/// Not the last day of a blanket period; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidBlanketUntil(Malformed),
		/// The last day of the blanket period is before its first.
		ReversedBlanket,
		/// The blanket period is longer than the agreement allows.
		TooLongBlanket,
		/// The blanket period begins when the agreement no longer accepts a certificate of this day.
		TooLateBlanket,

		/// The certificate covers no goods.
		EmptyGoods,
		/// The certificate covers more than 50 goods: spread them over several.
		MaxGoodsExceeded,
		/// Not an HS code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidHsCode(u8, Malformed),
		/// A good's classification has fewer digits than the agreement asks for, of all goods or of these.
		TooFewHsDigits(u8),
		/// Not a GTIN; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidGtin(u8, Malformed),
		/// The agreement has no such criterion as a good claims.
		CriterionNotFound(u8),
		/// Goods of this chapter cannot originate on the criterion that the good claims.
		ChapterExcluded(u8),
		/// Not a country of origin; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidOrigin(u8, Malformed),
		/// A good's country of origin is no party to the agreement.
		OriginOutsideParties(u8),
		/// A good repeats an earlier one in every element.
		DuplicateGood(u8),
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::sweep(T::Time::now(), remaining)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Set the next version of an agreement's profile.
		///
		/// Who: the council.
		///
		/// It judges certificates signed on or after the day from which it is in force. Certificates anchored before
		/// keep the version they were judged by.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_profile())]
		pub fn set_profile(
			origin: OriginFor<T>,
			agreement: Spelled<Agreement>,
			profile: Box<ProfileForm>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			let agreement = Self::read_agreement(&agreement)?;
			let version = Self::add_version(&agreement, &profile.read::<T>()?)?;
			Self::deposit_event(Event::ProfileSet { agreement, version });
			Ok(())
		}

		/// Anchor the certificate of origin with the digest `id`.
		///
		/// Who: an account that may [`Scope::Certify`] for an entity in good standing, accredited as the certifier on
		/// the form.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::issue(form.goods_judged()))]
		pub fn issue(origin: OriginFor<T>, id: Digest, form: Box<CertificateForm>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let issuer = Self::certifying(&who, form.certifier)?;
			let judged = Self::judge(id, issuer, *form)?;
			T::Entities::note(&issuer, judged.room())?;
			Self::anchor(id, judged);
			Ok(())
		}

		/// Take back a certificate: no claim can rest on it from now on.
		///
		/// Who: an account that may [`Scope::Certify`] for its certifier; the council, while the certifier is not
		/// active.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw(MAX_GOODS))]
		pub fn withdraw(origin: OriginFor<T>, id: Digest) -> DispatchResultWithPostInfo {
			let (by, certificate) = match T::GovernanceOrigin::try_origin(origin) {
				Ok(_) => {
					let certificate = Self::active(id)?;
					let trust = T::Entities::trust(&certificate.issuer);
					ensure!(trust != Trust::Full, Error::<T>::NotIssuer);
					(None, certificate)
				}
				Err(origin) => {
					let who = ensure_signed(origin)?;
					let issuer = T::Entities::acting(&who, Scope::Certify).map_err(Error::<T>::NotAuthorized)?;
					(Some(issuer), Self::active_of(&issuer, id)?)
				}
			};
			let state = CertificateState::Withdrawn { at: T::Time::now() };
			let headings = certificate.headings().len();
			Self::replace(id, certificate, |certificate| certificate.state = state);
			Self::deposit_event(Event::CertificateWithdrawn { id, by });
			Ok(Some(T::WeightInfo::withdraw(count(headings))).into())
		}

		/// Anchor the certificate with the digest `id` in place of `old`, which has served no entry.
		///
		/// Who: an account that may [`Scope::Certify`] for the certifier of both.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::supersede(form.goods_judged(), MAX_GOODS))]
		pub fn supersede(
			origin: OriginFor<T>,
			old: Digest,
			id: Digest,
			form: Box<CertificateForm>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let goods = form.goods_judged();
			let issuer = Self::certifying(&who, form.certifier)?;
			let superseded = Self::active_of(&issuer, old)?;
			ensure!(superseded.used.is_none(), Error::<T>::AlreadyUsed);
			let judged = Self::judge(id, issuer, *form)?;
			T::Entities::note(&issuer, judged.room())?;
			let state = CertificateState::Superseded {
				superseded_by: id,
				at: T::Time::now(),
			};
			let headings = superseded.headings().len();
			Self::replace(old, superseded, |superseded| superseded.state = state);
			Self::anchor(id, judged);
			Self::deposit_event(Event::CertificateSuperseded {
				id: old,
				superseded_by: id,
				by: issuer,
			});
			Ok(Some(T::WeightInfo::supersede(goods, count(headings))).into())
		}
	}

	impl<T: Config> Pallet<T> {
		/// The entity for which `who` certifies as `certifier`.
		fn certifying(who: &T::AccountId, certifier: Capacity) -> Result<Lei, Error<T>> {
			T::Entities::issuing_as(who, Scope::Certify, certifier.role()).map_err(Error::NotAuthorized)
		}

		/// The certificate `id`, if it still stands.
		fn active(id: Digest) -> Result<Certificate, Error<T>> {
			let certificate = Certificates::<T>::get(id).ok_or(Error::CertificateNotFound)?;
			ensure!(certificate.state == CertificateState::Active, Error::NotActive);
			Ok(certificate)
		}

		/// The same, if `issuer` certified it, or has taken the certifier's place since.
		fn active_of(issuer: &Lei, id: Digest) -> Result<Certificate, Error<T>> {
			let certificate = Self::active(id)?;
			ensure!(T::Entities::heir(&certificate.issuer) == *issuer, Error::NotIssuer);
			Ok(certificate)
		}

		/// Keeps a judged certificate as `id`.
		pub(crate) fn anchor(id: Digest, Judged { certificate, envelopes }: Judged) {
			for (which, envelope) in envelopes {
				Envelopes::<T>::insert(id, which, envelope);
			}
			for (heading, place) in Self::places(id, &certificate) {
				Listed::<T>::insert(heading, place, ());
			}
			let (issuer, agreement) = (certificate.issuer, certificate.agreement.clone());
			Due::<T>::insert(Self::day_of(&certificate), id, ());
			Certificates::<T>::insert(id, certificate);
			ByCertifier::<T>::insert(issuer, id, ());
			Self::deposit_event(Event::CertificateIssued {
				id,
				by: issuer,
				agreement,
			});
		}

		/// Changes the certificate `id` as it is kept and listed. Returns the number of headings under which its place
		/// changed.
		pub(crate) fn replace(id: Digest, before: Certificate, change: impl FnOnce(&mut Certificate)) -> u32 {
			let mut after = before.clone();
			change(&mut after);
			let relisted = Self::relist(id, &before, &after);
			Certificates::<T>::insert(id, after);
			relisted
		}
	}
}
