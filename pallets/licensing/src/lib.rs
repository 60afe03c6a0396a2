//! The register of intellectual property rights, and of the licenses to make, import and sell under them.
//!
//! A rights holder registers a right, marks the products that carry it, and grants licenses to make, import or sell
//! them. A licensee may grant sublicenses, as far down as its own license allows and with nothing that it does not have
//! itself. So licenses form chains that end in one granted by the holder, and a license holds only with its whole
//! chain: a license suspended, revoked, expired or used up anywhere above counts for every license below.
//!
//! A license is amended by another credential in the place of its last: it keeps the units drawn and the licenses below
//! it, which then hold as far as the amended terms allow.
//!
//! A license is a credential kept off chain; here it is anchored by the SHA-256 of its issuer-signed part, with the
//! terms that customs checks: products, countries of manufacture, quantity and dates. Price and channel are no part of
//! it.
//!
//! The successor of an entity that has merged stands in its place as holder of rights, as licensor and as owner of
//! products. Its own licenses are their licensors' to grant anew. A right can be transferred to another holder, who
//! from then on licenses it and oversees the licenses under it, which stay.
//!
//! A license can be private: then the register has a commitment to its permission (licensee, role, products,
//! countries), and judges the permission when it is shown. Anybody who is shown it can check it, and nobody else can
//! tell it.
//!
//! A license is kept whole for as long as any license below it, and until its retention has passed. [`Validity`] is
//! left: it says who licensed whom, and when that held.

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
mod chain;
mod cover;
mod granting;
#[cfg(test)]
mod mock;
mod permission;
mod refusal;
mod retention;
mod right;
mod status;
mod terms;
#[cfg(test)]
mod tests;
mod try_state;
mod try_versions;
mod types;
mod versions;
pub mod weights;

pub use pallet::*;
pub use permission::{Granted, Permission};
pub use retention::Validity;
pub use right::{Office, ProductMarks, Recordation, RecordationNumber, Right, RightKind, RightNumber};
pub use status::{STATUS_PAGES, STATUS_PAGE_ENTRIES};
pub use types::{
	CountryList, Coverage, Covered, License, LicenseForm, LicenseState, PrefixList, PrivateLicenseForm, ProductList,
	ProductsForm, Suspension, Suspensions, MAX_AMENDMENTS, MAX_CHAIN, MAX_SUSPENSIONS,
};
pub use versions::{Supersession, Version};
pub use weights::WeightInfo;

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::{
		Covered, License, LicenseForm, LicenseState, Office, PrivateLicenseForm, ProductList, ProductMarks,
		Recordation, RecordationNumber, Right, RightKind, RightNumber, Supersession, Validity, WeightInfo,
	};
	use bonafide_primitives::{
		Clock, Country, Date, Digest, Entities, Gtin, Lei, LicensedRole, Malformed, NotActing, Products, RightId, Role,
		Scope, Spelled, Standing, MAX_LICENSED_COUNTRIES,
	};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use sp_runtime::ArithmeticError;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Raised by whoever changes how records are kept, with a migration in `runtime/src/migrations.rs`.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The register of entities.
		type Entities: Entities<Self::AccountId>;
		/// The register of products.
		type Products: Products;
		/// Chain time.
		type Time: Clock;
		/// Days for which a license is kept whole after it has expired or was revoked.
		type Retention: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The number of the next right.
	#[pallet::storage]
	pub type NextRight<T> = StorageValue<_, RightId, ValueQuery>;

	/// The registered rights.
	#[pallet::storage]
	pub type Rights<T> = StorageMap<_, Twox64Concat, RightId, Right>;

	/// The right of an office's number. A right is registered once.
	#[pallet::storage]
	pub type RightNumbers<T> = StorageMap<_, Blake2_128Concat, (RightKind, Office, RightNumber), RightId>;

	/// The rights that customs administrations have recorded, by administration.
	#[pallet::storage]
	pub type Recordations<T> = StorageDoubleMap<_, Twox64Concat, RightId, Blake2_128Concat, Lei, Recordation>;

	/// The entity that each right is offered to whose holder wants to transfer it.
	#[pallet::storage]
	pub type Offers<T> = StorageMap<_, Twox64Concat, RightId, Lei>;

	/// The rights that a product carries, each with the entity that said so.
	#[pallet::storage]
	pub type Marks<T> = StorageMap<_, Blake2_128Concat, Gtin, ProductMarks, ValueQuery>;

	/// The licenses, by the SHA-256 of the issuer-signed part of the credential that they were granted with.
	#[pallet::storage]
	pub type Licenses<T> = StorageMap<_, Blake2_128Concat, Digest, License>;

	/// The license that each credential amends, by the digest that it is kept under. Kept for ever, as is [`Pruned`].
	#[pallet::storage]
	pub type Amended<T> = StorageMap<_, Blake2_128Concat, Digest, Digest>;

	/// The credentials that were superseded. Kept for ever.
	#[pallet::storage]
	pub type Superseded<T> = StorageMap<_, Blake2_128Concat, Digest, Supersession>;

	/// The credentials in the status lists of their issuers, by page and place there. Kept for ever: a place is given
	/// once.
	#[pallet::storage]
	pub type StatusEntries<T> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, Lei>,
			NMapKey<Twox64Concat, u8>,
			NMapKey<Twox64Concat, u16>,
		),
		Digest,
	>;

	/// The licenses whose retention is over: their validity alone.
	#[pallet::storage]
	pub type Pruned<T> = StorageMap<_, Blake2_128Concat, Digest, Validity>;

	/// The agenda of the sweep: the licenses that are kept whole, by the day of their end. One that was due before the
	/// licenses below it are gone is on it again as they go.
	#[pallet::storage]
	pub type Due<T> = StorageDoubleMap<_, Identity, Date, Blake2_128Concat, Digest, ()>;

	/// The products that a license lists. Empty for a license that covers products otherwise.
	#[pallet::storage]
	pub type Listed<T> = StorageMap<_, Blake2_128Concat, Digest, ProductList, ValueQuery>;

	/// The licenses that list a product or a prefix, or cover all that is marked with a right, as far as they are kept.
	#[pallet::storage]
	pub type Covers<T> = StorageDoubleMap<_, Blake2_128Concat, Covered, Blake2_128Concat, Digest, ()>;

	/// The licenses of a licensee, by the right they are under, as far as they are kept.
	#[pallet::storage]
	pub type ByLicensee<T> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, Lei>,
			NMapKey<Twox64Concat, RightId>,
			NMapKey<Blake2_128Concat, Digest>,
		),
		(),
	>;

	/// `by` is the entity that acted: the holder of a right, a licensor, the owner of a product or a customs
	/// administration.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	#[allow(missing_docs)]
	pub enum Event<T: Config> {
		/// A holder registered a right.
		RightRegistered {
			right: RightId,
			by: Lei,
			kind: RightKind,
			office: Office,
			number: RightNumber,
		},
		/// The office renewed a right, as its holder says.
		RightRenewed {
			right: RightId,
			/// Its new last day.
			until: Date,
		},
		/// A customs administration recorded a right.
		RightRecorded {
			right: RightId,
			by: Lei,
			number: RecordationNumber,
		},
		/// A customs administration no longer has a right on record.
		RecordationEnded { right: RightId, by: Lei },
		/// The holder offers a right to another entity.
		RightOffered { right: RightId, to: Lei },
		/// The holder no longer offers a right.
		RightOfferWithdrawn { right: RightId, to: Lei },
		/// A right has a new holder.
		RightTransferred {
			right: RightId,
			/// The holder before.
			from: Lei,
			/// The holder from now on.
			to: Lei,
		},
		/// A product was said to carry a right.
		ProductMarked { gtin: Gtin, right: RightId, by: Lei },
		/// A product was said to carry a right no more.
		ProductUnmarked { gtin: Gtin, right: RightId, by: Lei },
		/// The holder of a right granted a license under it.
		LicenseGranted {
			license: Digest,
			right: RightId,
			by: Lei,
			licensee: Lei,
			role: LicensedRole,
		},
		/// A licensee granted a license under its own.
		SublicenseGranted {
			license: Digest,
			parent: Digest,
			by: Lei,
			licensee: Lei,
			role: LicensedRole,
		},
		/// The holder of a right granted a private license under it.
		PrivateLicenseGranted { license: Digest, right: RightId, by: Lei },
		/// A private license was granted under another license.
		PrivateSublicenseGranted { license: Digest, parent: Digest, by: Lei },
		/// A license was amended. It has another credential and other terms, and all else stays.
		LicenseAmended {
			/// Its credential from now on.
			license: Digest,
			/// Its credential before.
			superseded: Digest,
			by: Lei,
		},
		/// A license was suspended, and every license below with it.
		LicenseSuspended { license: Digest, by: Lei },
		/// A suspended license holds again.
		LicenseReinstated { license: Digest, by: Lei },
		/// A license was revoked for good, and every license below with it.
		LicenseRevoked { license: Digest, by: Lei },
		/// A license's retention is over, and no more is kept of it than its validity.
		LicensePruned { license: Digest },
	}

	/// A call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The caller may not act for an entity in this; the value says why.
		NotAuthorized(NotActing),
		/// Not an LEI; the value says why.
		InvalidLei(Malformed),
		/// Not a GTIN; the value says why.
		InvalidGtin(Malformed),
		/// Not a GS1 company prefix; the value says why.
		InvalidPrefix(Malformed),
		/// Not an assigned ISO 3166-1 alpha-2 code; the value says why.
		InvalidCountry(Malformed),
		/// Not a day written as `2026-03-01`; the value says why.
		InvalidDate(Malformed),
		/// The office is blank: give its code or its name.
		BlankOffice,
		/// The number is blank: give the one under which the office or customs has the right.
		BlankNumber,
		/// The office's number is registered already: license under that right.
		RightExists,
		/// No such right is registered.
		RightNotFound,
		/// The right's last day is past: it can no longer be registered, marked or licensed.
		RightExpired,
		/// Only the holder of the right may license, renew and transfer it; a licensee sublicenses.
		NotHolder,
		/// The new last day is not after the one on record, or the right runs without end.
		RenewalNotLater,
		/// The caller's customs administration has not recorded the right.
		RecordationNotFound,
		/// The right is this entity's already.
		AlreadyHolder,
		/// A right passes to an admitted rights holder in good standing, and this is none.
		NewHolderNotInGoodStanding,
		/// Not offered, or not to the caller's entity.
		NotOffered,
		/// The holder is suspended or retired. Until it is reinstated, the right does not pass on.
		HolderNotActive,
		/// No such product is registered: its owner registers it first.
		ProductNotFound,
		/// Only the product's owner and the right's holder may mark and unmark.
		NotOwnerOrHolder,
		/// The product carries the right already.
		AlreadyMarked,
		/// The product does not carry the right.
		NotMarked,
		/// The product carries as many rights as it can: unmark one first.
		MaxRightsExceeded,
		/// This credential is anchored already: a new license needs a new credential.
		CredentialExists,
		/// No such license, or its retention is over.
		LicenseNotFound,
		/// The license was amended: name its last credential.
		AlreadySuperseded,
		/// A license is amended for the same licensee in the same role: for another, grant another.
		LicenseeOrRoleChanged,
		/// A license without a quota has not counted what was drawn, and cannot get one: revoke it, and grant another.
		QuotaNotCounted,
		/// More units are drawn already.
		QuotaBelowDrawn,
		/// A license is granted with the nesting of its quota, for good: say the same, or grant another.
		NestingChanged,
		/// The license has been amended as often as it can be: revoke it, and grant another.
		MaxAmendmentsExceeded,
		/// A status list has fewer entries.
		MaxStatusIndexExceeded,
		/// Another credential has this place in the status lists of the issuer: draw another at random, and sign again.
		StatusIndexExists,
		/// Only the parent's licensee may sublicense.
		NotLicensee,
		/// The parent, or a license above it, is suspended, revoked or past its last day.
		ParentNotValid,
		/// Licensor and licensee are the same entity, which needs no license of its own.
		SelfLicense,
		/// The licensee was never admitted, or is suspended or retired.
		LicenseeNotInGoodStanding,
		/// The licensee is not accredited in the role licensed: it asks a registrar first.
		LicenseeNotAccredited,
		/// The last day is before the first.
		ReversedDates,
		/// The last day is past.
		TermPast,
		/// A quota of nothing allows nothing: leave it out for no limit.
		ZeroQuota,
		/// The list of products or prefixes is empty: list some, or cover all.
		EmptyProducts,
		/// A product is listed twice, maybe in two spellings of its GTIN.
		DuplicateProduct,
		/// A prefix is listed twice, or within another that is listed.
		DuplicatePrefix,
		/// A country is listed twice.
		DuplicateCountry,
		/// The parent allows no sublicenses.
		SublicensingNotAllowed,
		/// More levels of sublicenses are to follow than the parent leaves, or than a chain can have.
		MaxDepthExceeded,
		/// The role is further up the trade than the parent's: an importer cannot license a manufacturer.
		BeyondParentRole,
		/// A product or a prefix is not covered by the parent. If the parent covers every product marked with the
		/// right, mark it first.
		BeyondParentProducts,
		/// A country is not allowed by the parent.
		BeyondParentCountries,
		/// The term is not within the parent's.
		BeyondParentDates,
		/// The quota is larger than the parent's, or the parent's stands apart from those below and this license has
		/// none.
		BeyondParentQuota,
		/// Only the license's licensor may amend it, and only the licensor and the right's holder suspend, reinstate or
		/// revoke it.
		NotLicensor,
		/// It is suspended already.
		AlreadySuspended,
		/// The license has been suspended as often as it can be: revoke it, and grant another.
		MaxSuspensionsExceeded,
		/// It is not suspended.
		NotSuspended,
		/// The right's holder suspended the license, and alone can reinstate it.
		NotSuspender,
		/// It is revoked already, which is final.
		AlreadyRevoked,
		/// Fewer units are left on the chain of a license than are drawn.
		BeyondQuota,
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
		/// Register a right of the caller's entity.
		///
		/// Who: an account that may [`Scope::License`] for a rights holder in good standing.
		///
		/// - `kind`, `office`, `number`: as the office registered the right, once in this register.
		/// - `jurisdictions`: the countries where it protects, in any order; empty does not say where.
		/// - `expires`: its last day; none if it runs without end.
		///
		/// Nobody here proves to hold the right: the office's register does, and the caller answers for it.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_right())]
		pub fn register_right(
			origin: OriginFor<T>,
			kind: RightKind,
			office: Office,
			number: RightNumber,
			jurisdictions: BoundedVec<Spelled<Country>, ConstU32<MAX_LICENSED_COUNTRIES>>,
			expires: Option<Spelled<Date>>,
		) -> DispatchResult {
			let holder = Self::acting_holder(origin)?;
			ensure!(!office.is_blank(), Error::<T>::BlankOffice);
			ensure!(!number.is_blank(), Error::<T>::BlankNumber);
			let jurisdictions = Self::read_countries(jurisdictions)?;
			let expires = expires
				.map(|day| day.read())
				.transpose()
				.map_err(Error::<T>::InvalidDate)?;
			ensure!(
				expires.is_none_or(|last| T::Time::today() <= last),
				Error::<T>::RightExpired
			);
			let registered = (kind, office.clone(), number.clone());
			ensure!(!RightNumbers::<T>::contains_key(&registered), Error::<T>::RightExists);
			T::Entities::note(&holder, 1)?;
			let id = NextRight::<T>::get();
			let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

			NextRight::<T>::put(next);
			RightNumbers::<T>::insert(registered, id);
			let since = T::Time::now();
			let right = Right {
				holder,
				kind,
				office: office.clone(),
				number: number.clone(),
				jurisdictions,
				expires,
				since,
				held_since: since,
			};
			Rights::<T>::insert(id, right);
			Self::deposit_event(Event::RightRegistered {
				right: id,
				by: holder,
				kind,
				office,
				number,
			});
			Ok(())
		}

		/// Say that a product carries a right, so that customs asks for a license under it.
		///
		/// Who: an account that may [`Scope::License`] for the product's owner or the right's holder.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::mark())]
		pub fn mark(origin: OriginFor<T>, gtin: Spelled<Gtin>, right: RightId) -> DispatchResult {
			let (gtin, by) = Self::acting_marker(origin, &gtin, right)?;
			Self::right_in_force(right)?;
			let mut marks = Marks::<T>::get(gtin);
			ensure!(!marks.contains_key(&right), Error::<T>::AlreadyMarked);
			marks.try_insert(right, by).map_err(|_| Error::<T>::MaxRightsExceeded)?;

			Marks::<T>::insert(gtin, marks);
			Self::deposit_event(Event::ProductMarked { gtin, right, by });
			Ok(())
		}

		/// Take back that a product carries a right.
		///
		/// Who: an account that may [`Scope::License`] for the product's owner or the right's holder, even if the other
		/// said so.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::unmark())]
		pub fn unmark(origin: OriginFor<T>, gtin: Spelled<Gtin>, right: RightId) -> DispatchResult {
			let (gtin, by) = Self::acting_marker(origin, &gtin, right)?;
			let mut marks = Marks::<T>::get(gtin);
			ensure!(marks.remove(&right).is_some(), Error::<T>::NotMarked);

			if marks.is_empty() {
				Marks::<T>::remove(gtin);
			} else {
				Marks::<T>::insert(gtin, marks);
			}
			Self::deposit_event(Event::ProductUnmarked { gtin, right, by });
			Ok(())
		}

		/// Anchor the credential `id` as a license under a right.
		///
		/// Who: an account that may [`Scope::License`] for the right's holder.
		///
		/// The licensee is in good standing and accredited in the role licensed; listed products are registered by
		/// anybody. The right may expire before the license does, which then ends with it.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::grant(terms.products.count()))]
		pub fn grant(origin: OriginFor<T>, id: Digest, right: RightId, terms: LicenseForm) -> DispatchResult {
			Self::do_grant(origin, id, right, terms.into())
		}

		/// Anchor the credential `id` as a license under the license `parent`.
		///
		/// Who: an account that may [`Scope::License`] for the parent's licensee.
		///
		/// As [`grant`](Pallet::grant), and within the parent: its products, countries, dates and quota, fewer levels
		/// of sublicenses to follow than it leaves, and the same role or one further down the trade, which goes from
		/// manufacturer to importer to retailer. A private parent is judged when the new license is presented.
		///
		/// If the parent's quota nests, units drawn below are drawn from it as well, and its sublicenses together can
		/// hold more than it has left: the first to come draws. If it stands apart, the new license has a quota of its
		/// own.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::sublicense(terms.products.count()))]
		pub fn sublicense(origin: OriginFor<T>, id: Digest, parent: Digest, terms: LicenseForm) -> DispatchResult {
			Self::do_sublicense(origin, id, parent, terms.into())
		}

		/// Suspend a license, and with it every license below, until it is reinstated.
		///
		/// Who: an account that may [`Scope::License`] for its licensor or the right's holder.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			let (kept_as, license, by, _) = Self::acting_licensor(origin, &id)?;
			match license.state {
				LicenseState::Active => {}
				LicenseState::Suspended { .. } => return Err(Error::<T>::AlreadySuspended.into()),
				LicenseState::Revoked { .. } => return Err(Error::<T>::AlreadyRevoked.into()),
			}
			let suspended = license.suspended(by, T::Time::now());
			let suspended = suspended.ok_or(Error::<T>::MaxSuspensionsExceeded)?;

			Licenses::<T>::insert(kept_as, suspended);
			Self::deposit_event(Event::LicenseSuspended { license: id, by });
			Ok(())
		}

		/// Let a suspended license hold again.
		///
		/// Who: an account that may [`Scope::License`] for the entity that suspended it, or for the right's holder.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			let (kept_as, license, by, holder) = Self::acting_licensor(origin, &id)?;
			match license.state {
				LicenseState::Suspended { by: suspender } => {
					ensure!(
						Self::stands_for(&by, &suspender) || Self::stands_for(&by, &holder),
						Error::<T>::NotSuspender
					)
				}
				LicenseState::Active => return Err(Error::<T>::NotSuspended.into()),
				LicenseState::Revoked { .. } => return Err(Error::<T>::AlreadyRevoked.into()),
			}

			Licenses::<T>::insert(kept_as, license.reinstated(T::Time::now()));
			Self::deposit_event(Event::LicenseReinstated { license: id, by });
			Ok(())
		}

		/// Revoke a license, and with it every license below, for good.
		///
		/// Who: an account that may [`Scope::License`] for its licensor or the right's holder.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::revoke())]
		pub fn revoke(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			let (kept_as, license, by, _) = Self::acting_licensor(origin, &id)?;
			ensure!(
				!matches!(license.state, LicenseState::Revoked { .. }),
				Error::<T>::AlreadyRevoked
			);

			Self::end_now(&kept_as, &license);
			Licenses::<T>::insert(
				kept_as,
				License {
					state: LicenseState::Revoked { at: T::Time::now() },
					..license
				},
			);
			Self::deposit_event(Event::LicenseRevoked { license: id, by });
			Ok(())
		}

		/// Amend the license whose credential is `license`: the credential `id` takes its place, with other terms.
		/// Licensee and role stay; of a private license the register cannot tell.
		///
		/// Who: an account that may [`Scope::License`] for its licensor. A license granted by the right's holder is the
		/// present holder's to amend.
		///
		/// - Units drawn stay drawn: a new quota is no smaller.
		/// - The quota nests or stands apart as before: say [`Apart`](bonafide_primitives::Nesting::Apart) again for
		///   one that does.
		/// - A suspended license stays suspended.
		/// - Licenses below stay, and hold from now on as far as the new terms allow. Their own credentials still name
		///   the one they were granted under.
		/// - The terms are judged as those of a new license.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::amend(terms.products.count()))]
		pub fn amend(origin: OriginFor<T>, license: Digest, id: Digest, terms: LicenseForm) -> DispatchResult {
			Self::do_amend(origin, license, id, terms.into())
		}

		/// Note that the office renewed a right, which now runs to the day `until`.
		///
		/// Who: an account that may [`Scope::License`] for its holder, also after its last day.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::renew_right())]
		pub fn renew_right(origin: OriginFor<T>, right: RightId, until: Spelled<Date>) -> DispatchResult {
			let record = Self::held(origin, right)?;
			let until = until.read().map_err(Error::<T>::InvalidDate)?;
			ensure!(
				record.expires.is_some_and(|last| last < until),
				Error::<T>::RenewalNotLater
			);
			ensure!(T::Time::today() <= until, Error::<T>::RightExpired);

			Rights::<T>::insert(
				right,
				Right {
					expires: Some(until),
					..record
				},
			);
			Self::deposit_event(Event::RightRenewed { right, until });
			Ok(())
		}

		/// Note the number under which the caller's customs administration has recorded a right, in place of an earlier
		/// one; `None` ends the recordation.
		///
		/// Who: an account that may [`Scope::File`] for a customs administration.
		///
		/// The holder of a right cannot say that it is protected at the border.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::record_right())]
		pub fn record_right(origin: OriginFor<T>, right: RightId, number: Option<RecordationNumber>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let by = T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?;
			ensure!(Rights::<T>::contains_key(right), Error::<T>::RightNotFound);
			let Some(number) = number else {
				ensure!(
					Recordations::<T>::contains_key(right, by),
					Error::<T>::RecordationNotFound
				);

				Recordations::<T>::remove(right, by);
				Self::deposit_event(Event::RecordationEnded { right, by });
				return Ok(());
			};
			ensure!(!number.is_blank(), Error::<T>::BlankNumber);

			let since = T::Time::now();
			let recordation = Recordation {
				number: number.clone(),
				since,
			};
			Recordations::<T>::insert(right, by, recordation);
			Self::deposit_event(Event::RightRecorded { right, by, number });
			Ok(())
		}

		/// Offer a right to another rights holder, in place of an earlier offer. It passes on when that one accepts.
		///
		/// Who: an account that may [`Scope::License`] for its holder.
		///
		/// The successor of a holder that has merged may offer the right to itself, to be on record.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::offer_transfer())]
		pub fn offer_transfer(origin: OriginFor<T>, right: RightId, to: Spelled<Lei>) -> DispatchResult {
			let record = Self::held(origin, right)?;
			let to = to.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(to != record.holder, Error::<T>::AlreadyHolder);
			ensure!(
				T::Entities::standing(&to) == Some(Standing::Good) && T::Entities::has_role(&to, Role::RightsHolder),
				Error::<T>::NewHolderNotInGoodStanding
			);

			Offers::<T>::insert(right, to);
			Self::deposit_event(Event::RightOffered { right, to });
			Ok(())
		}

		/// Accept a right that is offered: the caller's entity holds it from then on.
		///
		/// Who: an account that may [`Scope::License`] for the rights holder that the right is offered to.
		///
		/// Marks, recordations and licenses stay, and the licenses that earlier holders granted are the new holder's to
		/// amend, suspend and revoke.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::accept_transfer())]
		pub fn accept_transfer(origin: OriginFor<T>, right: RightId) -> DispatchResult {
			let to = Self::acting_holder(origin)?;
			let record = Rights::<T>::get(right).ok_or(Error::<T>::RightNotFound)?;
			ensure!(Offers::<T>::get(right) == Some(to), Error::<T>::NotOffered);
			let from = record.holder;
			ensure!(
				T::Entities::standing(&T::Entities::heir(&from)).is_some_and(Standing::is_active),
				Error::<T>::HolderNotActive
			);

			Offers::<T>::remove(right);
			Rights::<T>::insert(
				right,
				Right {
					holder: to,
					held_since: T::Time::now(),
					..record
				},
			);
			Self::deposit_event(Event::RightTransferred { right, from, to });
			Ok(())
		}

		/// Take back the offer of a right.
		///
		/// Who: an account that may [`Scope::License`] for its holder.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, right: RightId) -> DispatchResult {
			Self::held(origin, right)?;
			let to = Offers::<T>::take(right).ok_or(Error::<T>::NotOffered)?;
			Self::deposit_event(Event::RightOfferWithdrawn { right, to });
			Ok(())
		}

		/// Anchor the credential `id` as a private license under a right: its permission stands on the register as a
		/// commitment alone.
		///
		/// Who: an account that may [`Scope::License`] for the right's holder, as for [`grant`](Pallet::grant).
		///
		/// The permission is judged when the license is presented: what could not have been granted openly is refused
		/// then.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::grant_private())]
		pub fn grant_private(
			origin: OriginFor<T>,
			id: Digest,
			right: RightId,
			terms: PrivateLicenseForm,
		) -> DispatchResult {
			Self::do_grant(origin, id, right, terms.into())
		}

		/// Anchor the credential `id` as a private license under the license `parent`: see
		/// [`grant_private`](Pallet::grant_private).
		///
		/// Who: an account that may [`Scope::License`] for the parent's licensee, as for
		/// [`sublicense`](Pallet::sublicense).
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::sublicense_private())]
		pub fn sublicense_private(
			origin: OriginFor<T>,
			id: Digest,
			parent: Digest,
			terms: PrivateLicenseForm,
		) -> DispatchResult {
			Self::do_sublicense(origin, id, parent, terms.into())
		}

		/// Amend the license whose credential is `license` to private terms. The terms of an open license stay in the
		/// blocks before.
		///
		/// Who: an account that may [`Scope::License`] for its licensor, as for [`amend`](Pallet::amend).
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::amend_private())]
		pub fn amend_private(
			origin: OriginFor<T>,
			license: Digest,
			id: Digest,
			terms: PrivateLicenseForm,
		) -> DispatchResult {
			Self::do_amend(origin, license, id, terms.into())
		}
	}

	impl<T: Config> Pallet<T> {
		/// The entity the caller acts for in matters of licensing.
		fn acting(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::acting(&who, Scope::License).map_err(Error::<T>::NotAuthorized)?)
		}

		/// The rights holder the caller issues for.
		pub(crate) fn acting_holder(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::issuing_as(&who, Scope::License, Role::RightsHolder).map_err(Error::<T>::NotAuthorized)?)
		}

		/// The right that the caller means, if it acts for its holder.
		fn held(origin: OriginFor<T>, right: RightId) -> Result<Right, DispatchError> {
			let lei = Self::acting(origin)?;
			let record = Rights::<T>::get(right).ok_or(Error::<T>::RightNotFound)?;
			ensure!(Self::stands_for(&lei, &record.holder), Error::<T>::NotHolder);
			Ok(record)
		}

		/// The product, and the entity the caller acts for: the product's owner or the right's holder.
		fn acting_marker(
			origin: OriginFor<T>,
			gtin: &Spelled<Gtin>,
			right: RightId,
		) -> Result<(Gtin, Lei), DispatchError> {
			let lei = Self::acting(origin)?;
			let gtin = gtin.read().map_err(Error::<T>::InvalidGtin)?;
			let holder = Rights::<T>::get(right).ok_or(Error::<T>::RightNotFound)?.holder;
			let owner = T::Products::facts(&gtin).ok_or(Error::<T>::ProductNotFound)?.owner;
			ensure!(
				Self::stands_for(&lei, &owner) || Self::stands_for(&lei, &holder),
				Error::<T>::NotOwnerOrHolder
			);
			Ok((gtin, lei))
		}

		/// The entity that answers for `license`, which is under `right`: the present holder of the right, or the
		/// licensee above.
		pub(crate) fn licensor_of<'a>(license: &'a License, right: &'a Right) -> &'a Lei {
			match license.parent {
				None => &right.holder,
				Some(_) => &license.licensor,
			}
		}

		/// True if `lei` is `party`, or its successor.
		pub(crate) fn stands_for(lei: &Lei, party: &Lei) -> bool {
			lei == party || *lei == T::Entities::heir(party)
		}

		/// The license whose credential is `id`, after the digest that it is kept under. Then the entity the caller
		/// acts for, which is its licensor or the holder of its right, and that holder.
		fn acting_licensor(origin: OriginFor<T>, id: &Digest) -> Result<(Digest, License, Lei, Lei), DispatchError> {
			let lei = Self::acting(origin)?;
			let (kept_as, license) = Self::in_force(id)?;
			let right = Rights::<T>::get(license.right).ok_or(Error::<T>::RightNotFound)?;
			ensure!(
				Self::stands_for(&lei, Self::licensor_of(&license, &right)) || Self::stands_for(&lei, &right.holder),
				Error::<T>::NotLicensor
			);
			Ok((kept_as, license, lei, right.holder))
		}
	}
}
