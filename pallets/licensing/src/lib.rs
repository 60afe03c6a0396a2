//! Who may make, import and sell it: the register of intellectual property rights and of the licenses under them.
//!
//! A rights holder registers a right, marks the products that carry it, and grants licenses to make, import or sell them.
//! A licensee may grant sublicenses, as far down as its own license allows and with nothing that it does not have itself. So
//! licenses form chains that end in one granted by the holder, and a license is worth what its whole chain is worth: a
//! license suspended, revoked, expired or used up anywhere above counts for every license below.
//!
//! A license is amended by another credential in the place of its last: it keeps what was drawn and the licenses below it.
//! Those then hold as far as the amended terms allow.
//!
//! A license is a credential kept off chain; here it is anchored by the SHA-256 of its issuer-signed part, with the terms
//! that customs checks: products, countries of manufacture, quantity and dates. Price and channel are no part of it.
//!
//! Where an entity has merged, its successor stands in its place as holder of rights, as licensor and as owner of products. What
//! it was licensed is its licensor's to grant anew. A right can be transferred to another holder, who from then on licenses it
//! and oversees the licenses under it, which stay.
//!
//! A license can be private: then the register has a commitment to whom it lets do what with which goods, and judges that when
//! it is shown. What a private license allows, anybody can check who is shown it, and nobody else can tell.
//!
//! A license is kept whole for as long as any license below it, and until its retention has passed. What is left then
//! still says who licensed whom, and when that held: [`Validity`].

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
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod permission;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod retention;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod right;
mod status;
mod terms;
#[cfg(test)]
mod tests;
mod try_state;
mod try_versions;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod types;
// SCALE's derives cast.
#[allow(clippy::as_conversions)]
mod versions;
pub mod weights;

pub use pallet::*;
pub use permission::{Granted, Permission};
pub use retention::Validity;
pub use right::{Office, ProductMarks, Recordation, RecordationNumber, Right, RightKind, RightNumber};
pub use status::{STATUS_PAGES, STATUS_PAGE_ENTRIES};
pub use types::{
	CountryList, Coverage, Covered, License, LicenseState, LicenseTerms, PrefixList, PrivateLicenseTerms, ProductList,
	ProductTerms, Suspension, Suspensions, MAX_AMENDMENTS, MAX_CHAIN, MAX_SUSPENSIONS,
};
pub use versions::{Supersession, Version};
pub use weights::WeightInfo;

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::{
		Covered, License, LicenseState, LicenseTerms, Office, PrivateLicenseTerms, ProductList, ProductMarks,
		Recordation, RecordationNumber, Right, RightKind, RightNumber, Supersession, Validity, WeightInfo,
	};
	use bonafide_primitives::{
		Country, Date, Digest, Entities, Gtin, Lei, LicensedRole, Malformed, Moment, NotActing, Products, RightId,
		Role, Scope, Spelled, Standing, MAX_LICENSED_COUNTRIES,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;
	use sp_runtime::ArithmeticError;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What the register of rights and licenses asks of its runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The register of entities.
		type Entities: Entities<Self::AccountId>;
		/// The register of products.
		type Products: Products;
		/// Chain time.
		type Time: Time<Moment = Moment>;
		/// For how many days a license is kept whole after it has expired or was revoked.
		type Retention: Get<u32>;
		/// What the calls cost.
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

	/// The rights that customs administrations have recorded, by who did.
	#[pallet::storage]
	pub type Recordations<T> = StorageDoubleMap<_, Twox64Concat, RightId, Blake2_128Concat, Lei, Recordation>;

	/// To whom each right is offered that its holder wants to transfer.
	#[pallet::storage]
	pub type Offers<T> = StorageMap<_, Twox64Concat, RightId, Lei>;

	/// The rights that a product carries, each with the entity that said so.
	#[pallet::storage]
	pub type Marks<T> = StorageMap<_, Blake2_128Concat, Gtin, ProductMarks, ValueQuery>;

	/// The licenses, by the SHA-256 of the issuer-signed part of the credential that they were granted with.
	#[pallet::storage]
	pub type Licenses<T> = StorageMap<_, Blake2_128Concat, Digest, License>;

	/// The license that each credential amends, by what the license is kept under. Kept for ever, as is what is left of a license.
	#[pallet::storage]
	pub type Amended<T> = StorageMap<_, Blake2_128Concat, Digest, Digest>;

	/// What is left of the credentials that were superseded. Kept for ever.
	#[pallet::storage]
	pub type Superseded<T> = StorageMap<_, Blake2_128Concat, Digest, Supersession>;

	/// The credentials in the status lists of their issuers, by page and place there. Kept for ever: a place is given once.
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

	/// What is left of the licenses whose retention is over.
	#[pallet::storage]
	pub type Pruned<T> = StorageMap<_, Blake2_128Concat, Digest, Validity>;

	/// The license that the sweep visited last.
	#[pallet::storage]
	pub type SweptUpTo<T> = StorageValue<_, Digest>;

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

	/// What happened to rights and licenses.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A holder registered a right.
		RightRegistered {
			/// The right's number here.
			right: RightId,
			/// Who holds it.
			holder: Lei,
			/// What kind of right it is.
			kind: RightKind,
			/// Which office registered it.
			office: Office,
			/// Under which number.
			number: RightNumber,
		},
		/// The holder told that the office renewed a right.
		RightRenewed {
			/// The right.
			right: RightId,
			/// Its new last day.
			until: Date,
		},
		/// A customs administration recorded a right.
		RightRecorded {
			/// The right.
			right: RightId,
			/// The customs administration.
			by: Lei,
			/// Under which number.
			number: RecordationNumber,
		},
		/// A customs administration no longer has a right on record.
		RecordationEnded {
			/// The right.
			right: RightId,
			/// The customs administration.
			by: Lei,
		},
		/// The holder offers a right to another entity.
		TransferOffered {
			/// The right.
			right: RightId,
			/// The other entity.
			to: Lei,
		},
		/// The holder no longer offers a right.
		OfferWithdrawn {
			/// The right.
			right: RightId,
			/// Who could have accepted it.
			to: Lei,
		},
		/// A right has a new holder.
		RightTransferred {
			/// The right.
			right: RightId,
			/// Who held it.
			from: Lei,
			/// Who holds it from now on.
			to: Lei,
		},
		/// A product was said to carry a right.
		Marked {
			/// The product.
			gtin: Gtin,
			/// The right.
			right: RightId,
			/// Who said so: the product's owner or the right's holder.
			by: Lei,
		},
		/// A product was said to carry a right no more.
		Unmarked {
			/// The product.
			gtin: Gtin,
			/// The right.
			right: RightId,
			/// Who said so: the product's owner or the right's holder.
			by: Lei,
		},
		/// The holder of a right granted a license under it.
		Granted {
			/// The license.
			license: Digest,
			/// The right it is under.
			right: RightId,
			/// Who granted it.
			licensor: Lei,
			/// Who is licensed.
			licensee: Lei,
			/// What the licensee may do.
			role: LicensedRole,
		},
		/// A licensee granted a license under its own.
		Sublicensed {
			/// The new license.
			license: Digest,
			/// The license it is under.
			parent: Digest,
			/// Who granted it.
			licensor: Lei,
			/// Who is licensed.
			licensee: Lei,
			/// What the licensee may do.
			role: LicensedRole,
		},
		/// The holder of a right granted a private license under it.
		GrantedPrivately {
			/// The license.
			license: Digest,
			/// The right it is under.
			right: RightId,
			/// Who granted it.
			licensor: Lei,
		},
		/// A private license was granted under another license.
		SublicensedPrivately {
			/// The new license.
			license: Digest,
			/// The license it is under.
			parent: Digest,
			/// Who granted it.
			licensor: Lei,
		},
		/// A license was amended. It has another credential and other terms, and all else stays.
		Amended {
			/// Its credential from now on.
			license: Digest,
			/// Its credential before.
			superseded: Digest,
			/// Who amended it.
			licensor: Lei,
		},
		/// A license was suspended, and every license below with it.
		Suspended {
			/// The license.
			license: Digest,
			/// Who suspended it: its licensor or the right's holder.
			by: Lei,
		},
		/// A suspended license holds again.
		Reinstated {
			/// The license.
			license: Digest,
			/// Who reinstated it: who had suspended it, or the right's holder.
			by: Lei,
		},
		/// A license was revoked for good, and every license below with it.
		Revoked {
			/// The license.
			license: Digest,
			/// Who revoked it: its licensor or the right's holder.
			by: Lei,
		},
		/// A license's retention is over, and no more is kept of it than its validity.
		Pruned {
			/// The license.
			license: Digest,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The account may not act so for an entity: see the reason.
		NotAuthorized(NotActing),
		/// The licensee's LEI is none: correct the spelling.
		InvalidLei(Malformed),
		/// A GTIN is none: correct the spelling.
		InvalidGtin(Malformed),
		/// A GS1 company prefix is none: correct the spelling.
		InvalidPrefix(Malformed),
		/// A country is none that ISO 3166-1 assigned: correct its two letters.
		InvalidCountry(Malformed),
		/// A date is none: write it as `2026-03-01`.
		InvalidDate(Malformed),
		/// The office or a number of the right is blank: give both.
		Blank,
		/// The office's number is registered already: license under that right.
		RightAlreadyExists,
		/// No such right: register it first.
		RightNotFound,
		/// The right's last day is past: it can no longer be registered, marked or licensed.
		RightExpired,
		/// Only the holder of the right may license, renew and transfer it; a licensee sublicenses.
		NotHolder,
		/// The new last day is not after the one on record, or the right runs without end.
		NotLater,
		/// The caller's customs administration has not recorded the right.
		NotRecorded,
		/// The right is this entity's already.
		AlreadyHolder,
		/// A right passes to an admitted rights holder in good standing, and this is none.
		NewHolderNotInGoodStanding,
		/// The right is not offered, or not to the caller's entity.
		NotOffered,
		/// The holder is suspended or retired. Until it is reinstated, the right does not pass on.
		HolderNotActive,
		/// No such product, or one on the list is not registered: its owner registers it first.
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
		AlreadyExists,
		/// No such license, or its retention is over.
		LicenseNotFound,
		/// The license was amended: name its last credential.
		Superseded,
		/// A license is amended for the same licensee in the same role: for another, grant another.
		LicenseeOrRoleChanged,
		/// A license without a quota has not counted what was drawn, and cannot get one: revoke it, and grant another.
		QuotaNeverCounted,
		/// More units are drawn already.
		QuotaBelowDrawn,
		/// Whether the quotas of sublicenses nest in a license's is settled when it is granted: say the same, or grant another.
		NestingFixed,
		/// The license has been amended as often as it can be: revoke it, and grant another.
		MaxAmendmentsExceeded,
		/// A status list has fewer entries.
		NoSuchStatusIndex,
		/// Another credential has this place in the status lists of the issuer: draw another at random, and sign again.
		StatusIndexTaken,
		/// Only the parent's licensee may sublicense.
		NotLicensee,
		/// The parent, or a license above it, is suspended, revoked or past its last day.
		ParentNotValid,
		/// Licensor and licensee are the same entity, which needs no license of its own.
		SelfLicense,
		/// The licensee was never admitted, or is suspended or retired.
		LicenseeNotInGoodStanding,
		/// The licensee is not accredited in the role licensed: it asks a registrar first.
		LicenseeWithoutRole,
		/// The last day is before the first.
		ReversedDates,
		/// The last day is past.
		AlreadyOver,
		/// A quota of nothing allows nothing: leave it out for no limit.
		ZeroQuota,
		/// The list of products or prefixes is empty: list some, or cover all.
		NoProducts,
		/// A product is listed twice, maybe in two spellings of its GTIN.
		DuplicateProduct,
		/// A prefix is listed twice, or within another that is listed.
		DuplicatePrefix,
		/// A country is listed twice.
		DuplicateCountry,
		/// The parent allows no sublicenses.
		SublicensingNotAllowed,
		/// More levels of sublicenses are to follow than the parent leaves, or than a chain can have.
		DepthExceeded,
		/// The role is further up the trade than the parent's: an importer cannot license a manufacturer.
		BeyondParentRole,
		/// A product or a prefix is not covered by the parent. If the parent covers every product marked with the right, mark it first.
		BeyondParentProducts,
		/// A country is not allowed by the parent.
		BeyondParentCountries,
		/// The term is not within the parent's.
		BeyondParentDates,
		/// The quota is larger than the parent's, or the parent's stands apart from those below and this license has none.
		BeyondParentQuota,
		/// Only the license's licensor may amend it, and only the licensor and the right's holder suspend, reinstate or revoke it.
		NotLicensor,
		/// The license is suspended already.
		AlreadySuspended,
		/// The license has been suspended as often as it can be: revoke it, and grant another.
		MaxSuspensionsExceeded,
		/// The license is not suspended.
		NotSuspended,
		/// The right's holder suspended the license, and alone can reinstate it.
		SuspendedByHolder,
		/// The license is revoked, which is final.
		AlreadyRevoked,
		/// Fewer units are left on the chain of a license than are drawn.
		OverQuota,
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
		/// Registers a right of the caller's entity, a rights holder.
		///
		/// - `kind`, `office`, `number`: what the office registered, once in this register.
		/// - `jurisdictions`: the countries where it protects, in any order; none listed does not say where.
		/// - `expires`: its last day; none if it runs without end.
		///
		/// Nobody here proves to hold the right: the office's register does, and who registers answers for it.
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
			ensure!(
				!is_blank(office.as_str()) && !is_blank(number.as_str()),
				Error::<T>::Blank
			);
			let jurisdictions = Self::read_countries(jurisdictions)?;
			let expires = expires
				.map(|day| day.read())
				.transpose()
				.map_err(Error::<T>::InvalidDate)?;
			ensure!(
				expires.is_none_or(|last| Self::today() <= last),
				Error::<T>::RightExpired
			);
			let registered = (kind, office.clone(), number.clone());
			ensure!(
				!RightNumbers::<T>::contains_key(&registered),
				Error::<T>::RightAlreadyExists
			);
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
				holder,
				kind,
				office,
				number,
			});
			Ok(())
		}

		/// Says that a product carries a right, so that customs asks for a license under it. For the product's owner and the
		/// right's holder.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::mark())]
		pub fn mark(origin: OriginFor<T>, gtin: Spelled<Gtin>, right: RightId) -> DispatchResult {
			let (gtin, by) = Self::acting_marker(origin, &gtin, right)?;
			Self::right_in_force(right)?;
			let mut marks = Marks::<T>::get(gtin);
			ensure!(!marks.contains_key(&right), Error::<T>::AlreadyMarked);
			marks.try_insert(right, by).map_err(|_| Error::<T>::MaxRightsExceeded)?;

			Marks::<T>::insert(gtin, marks);
			Self::deposit_event(Event::Marked { gtin, right, by });
			Ok(())
		}

		/// Takes back that a product carries a right. For the product's owner and the right's holder, whoever said so.
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
			Self::deposit_event(Event::Unmarked { gtin, right, by });
			Ok(())
		}

		/// Anchors the credential `id` as a license under a right. For the right's holder.
		///
		/// The licensee is in good standing and accredited in the role licensed; listed products are registered, by
		/// whomever. The right may expire before the license does, which then ends with it.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::grant(terms.products.count()))]
		pub fn grant(origin: OriginFor<T>, id: Digest, right: RightId, terms: LicenseTerms) -> DispatchResult {
			Self::do_grant(origin, id, right, terms.into())
		}

		/// Anchors the credential `id` as a license under the license `parent`. For the parent's licensee.
		///
		/// As [`grant`](Pallet::grant), and within the parent: its products, countries, dates and quota, fewer levels of
		/// sublicenses to follow than it leaves, and the same role or one further down the trade, which goes from
		/// manufacturer to importer to retailer. What a private parent keeps from the register is judged when the new license is
		/// presented. Where the parent's quota nests, units drawn below are drawn from it too, and its sublicenses together can hold
		/// more than it has left; who comes first draws. Where it stands apart, the new license has a quota of its own.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::sublicense(terms.products.count()))]
		pub fn sublicense(origin: OriginFor<T>, id: Digest, parent: Digest, terms: LicenseTerms) -> DispatchResult {
			Self::do_sublicense(origin, id, parent, terms.into())
		}

		/// Suspends a license, and with it every license below, until it is reinstated. For its licensor and the right's
		/// holder.
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
			Self::deposit_event(Event::Suspended { license: id, by });
			Ok(())
		}

		/// Lets a suspended license hold again. For who suspended it, and the right's holder.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			let (kept_as, license, by, holder) = Self::acting_licensor(origin, &id)?;
			match license.state {
				LicenseState::Suspended { by: suspender } => {
					ensure!(
						Self::stands_for(&by, &suspender) || Self::stands_for(&by, &holder),
						Error::<T>::SuspendedByHolder
					)
				}
				LicenseState::Active => return Err(Error::<T>::NotSuspended.into()),
				LicenseState::Revoked { .. } => return Err(Error::<T>::AlreadyRevoked.into()),
			}

			Licenses::<T>::insert(kept_as, license.reinstated(T::Time::now()));
			Self::deposit_event(Event::Reinstated { license: id, by });
			Ok(())
		}

		/// Revokes a license, and with it every license below, for good. For its licensor and the right's holder.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::revoke())]
		pub fn revoke(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			let (kept_as, license, by, _) = Self::acting_licensor(origin, &id)?;
			ensure!(
				!matches!(license.state, LicenseState::Revoked { .. }),
				Error::<T>::AlreadyRevoked
			);

			Licenses::<T>::insert(
				kept_as,
				License {
					state: LicenseState::Revoked { at: T::Time::now() },
					..license
				},
			);
			Self::deposit_event(Event::Revoked { license: id, by });
			Ok(())
		}

		/// Amends the license whose credential is `license`: the credential `id` takes its place, with other terms for the same
		/// licensee in the same role, as far as the register knows those. For its licensor, who for a license of the right's holder is whoever holds it now.
		///
		/// What was drawn stays drawn, so a new quota is no smaller, and it nests or stands apart as before: terms that do not say
		/// `Apart` do not amend a license that does. What is suspended stays suspended. Licenses below stay too,
		/// and hold from now on as far as the new terms allow; the credentials that they were granted with still name the one they
		/// were granted under. The terms are judged as those of a new license.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::amend(terms.products.count()))]
		pub fn amend(origin: OriginFor<T>, license: Digest, id: Digest, terms: LicenseTerms) -> DispatchResult {
			Self::do_amend(origin, license, id, terms.into())
		}

		/// Tells that the office renewed a right, which now runs to the day `until`. For its holder, also after its last day.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::renew_right())]
		pub fn renew_right(origin: OriginFor<T>, right: RightId, until: Spelled<Date>) -> DispatchResult {
			let record = Self::held(origin, right)?;
			let until = until.read().map_err(Error::<T>::InvalidDate)?;
			ensure!(record.expires.is_some_and(|last| last < until), Error::<T>::NotLater);
			ensure!(Self::today() <= until, Error::<T>::RightExpired);

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

		/// Says under what number the caller's customs administration has recorded a right, in place of an earlier one, or with
		/// `None` that it has no longer. By customs alone: who holds a right cannot say that it is protected at the border.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::record_right())]
		pub fn record_right(origin: OriginFor<T>, right: RightId, number: Option<RecordationNumber>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let by = T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?;
			ensure!(Rights::<T>::contains_key(right), Error::<T>::RightNotFound);
			let Some(number) = number else {
				ensure!(Recordations::<T>::contains_key(right, by), Error::<T>::NotRecorded);

				Recordations::<T>::remove(right, by);
				Self::deposit_event(Event::RecordationEnded { right, by });
				return Ok(());
			};
			ensure!(!is_blank(number.as_str()), Error::<T>::Blank);

			let since = T::Time::now();
			let recordation = Recordation {
				number: number.clone(),
				since,
			};
			Recordations::<T>::insert(right, by, recordation);
			Self::deposit_event(Event::RightRecorded { right, by, number });
			Ok(())
		}

		/// Offers a right to another rights holder, in place of an earlier offer. It passes on when that one accepts. For its
		/// holder. One that stands in the place of a holder that merged into it may offer the right to itself, to be on record.
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
			Self::deposit_event(Event::TransferOffered { right, to });
			Ok(())
		}

		/// Accepts a right that is offered: the caller's entity holds it from then on. Marks, recordations and licenses stay, and
		/// the licenses that earlier holders granted are the new holder's to amend, suspend and revoke.
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

		/// Takes back the offer of a right. For its holder.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, right: RightId) -> DispatchResult {
			Self::held(origin, right)?;
			let to = Offers::<T>::take(right).ok_or(Error::<T>::NotOffered)?;
			Self::deposit_event(Event::OfferWithdrawn { right, to });
			Ok(())
		}

		/// As [`grant`](Pallet::grant), privately: whom the license lets do what with which goods stands on the register as a
		/// commitment alone. That is judged when the license is presented, and then refused as whatever it is not.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::grant_private())]
		pub fn grant_private(
			origin: OriginFor<T>,
			id: Digest,
			right: RightId,
			terms: PrivateLicenseTerms,
		) -> DispatchResult {
			Self::do_grant(origin, id, right, terms.into())
		}

		/// As [`sublicense`](Pallet::sublicense), privately: see [`grant_private`](Pallet::grant_private).
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::sublicense_private())]
		pub fn sublicense_private(
			origin: OriginFor<T>,
			id: Digest,
			parent: Digest,
			terms: PrivateLicenseTerms,
		) -> DispatchResult {
			Self::do_sublicense(origin, id, parent, terms.into())
		}

		/// As [`amend`](Pallet::amend), to private terms. What an open license said stays in the blocks before.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::amend_private())]
		pub fn amend_private(
			origin: OriginFor<T>,
			license: Digest,
			id: Digest,
			terms: PrivateLicenseTerms,
		) -> DispatchResult {
			Self::do_amend(origin, license, id, terms.into())
		}
	}

	fn is_blank(text: &str) -> bool {
		text.trim().is_empty()
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

		/// Who answers for `license`, which is under `right`: whoever holds that now, or the licensee above.
		pub(crate) fn licensor_of<'a>(license: &'a License, right: &'a Right) -> &'a Lei {
			match license.parent {
				None => &right.holder,
				Some(_) => &license.licensor,
			}
		}

		/// Whether `lei` is `party`, or in its place since `party` has merged.
		pub(crate) fn stands_for(lei: &Lei, party: &Lei) -> bool {
			lei == party || *lei == T::Entities::heir(party)
		}

		/// The license whose credential is `id` and what it is kept under, the entity the caller acts for, which is its licensor or
		/// the holder of its right, and that holder.
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
