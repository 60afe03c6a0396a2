//! The register of intellectual property rights, and of the licenses to make, import and sell under them.
//!
//! A rights holder registers a right, which is a claim until a customs administration records it, marks the products
//! that carry it, and grants licenses to make, import or sell them. A licensee may grant sublicenses, as far down as
//! its own license allows and with nothing that it does not have itself. So licenses form chains that end in one
//! granted by the holder, and a license holds only with its whole chain: a license suspended, revoked, expired or used
//! up anywhere above counts for every license below.
//!
//! A license is amended by another credential in the place of its last: it keeps the units drawn and the licenses below
//! it, which then hold as far as the amended terms allow.
//!
//! A license is a credential kept off chain; here it is anchored by the SHA-256 of its issuer-signed part, with the
//! terms that customs checks: products, countries of manufacture, quantity and dates. Price and channel are no part of
//! it.
//!
//! The successor of an entity that has merged stands in its place as holder of rights, as licensor and as owner of
//! products, and as licensee. A right can be transferred to another holder, who
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
mod contests;
mod cover;
mod drawing;
mod exclusion;
mod granting;
mod marks;
#[cfg(test)]
mod mock;
mod oversight;
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

pub use contests::{Contest, ContestList, Contested, MAX_CONTESTS, MAX_CONTESTS_OF_ONE};
pub use exclusion::MAX_UNITED;
pub use marks::{MarkSet, ProductMarks};
pub use pallet::*;
pub use permission::{Granted, Permission};
pub use retention::Validity;
pub use right::{Office, Recordation, RecordationNumber, Right, RightEnd, RightKind, RightNumber};
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
		marks::Marker, ContestList, Contested, Covered, License, LicenseForm, Office, PrivateLicenseForm, ProductList,
		ProductMarks, Recordation, RecordationNumber, Right, RightEnd, RightKind, RightNumber, Supersession, Validity,
		WeightInfo,
	};
	use bonafide_primitives::{
		Clock, Country, Date, Digest, Entities, EntryNumber, Gtin, HolderSignature, Lei, LicensedRole, Malformed,
		Moment, NotActing, Products, Reason, RightId, Role, Scope, Spelled, Standing, MAX_LICENSED_COUNTRIES,
		MAX_LICENSED_PRODUCTS,
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
		/// The council, which strikes rights, and takes back licenses of those it has suspended.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
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

	/// The right of an office's number, without what people write differently. A right is registered once.
	#[pallet::storage]
	pub type RightNumbers<T> = StorageMap<_, Blake2_128Concat, (RightKind, Office, RightNumber), RightId>;

	/// The rights that customs administrations have recorded, by administration.
	#[pallet::storage]
	pub type Recordations<T> = StorageDoubleMap<_, Twox64Concat, RightId, Blake2_128Concat, Lei, Recordation>;

	/// The entity that each right is offered to whose holder wants to transfer it.
	#[pallet::storage]
	pub type Offers<T> = StorageMap<_, Twox64Concat, RightId, Lei>;

	/// The rights that a product carries.
	#[pallet::storage]
	pub type Marks<T> = StorageMap<_, Blake2_128Concat, Gtin, ProductMarks, ValueQuery>;

	/// The licenses, by the SHA-256 of the issuer-signed part of the credential that they were granted with.
	#[pallet::storage]
	pub type Licenses<T> = StorageMap<_, Blake2_128Concat, Digest, License>;

	/// The license that each credential amends, by the digest that it is kept under.
	/// Kept for ever, as is `Pruned`.
	#[pallet::storage]
	pub type Amended<T> = StorageMap<_, Blake2_128Concat, Digest, Digest>;

	/// The credentials that were superseded. Kept for ever.
	#[pallet::storage]
	pub type Superseded<T> = StorageMap<_, Blake2_128Concat, Digest, Supersession>;

	/// The credentials in the status lists of their issuers, by page and place there.
	/// Kept for ever: a place is given once.
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

	/// The agenda of the sweep: the licenses that are kept whole, by the day of their end.
	/// One that was due before the licenses below it are gone is on it again as they go.
	#[pallet::storage]
	pub type Due<T> = StorageDoubleMap<_, Identity, Date, Blake2_128Concat, Digest, ()>;

	/// The products that a license lists. Empty for a license that covers products otherwise.
	#[pallet::storage]
	pub type Listed<T> = StorageMap<_, Blake2_128Concat, Digest, ProductList, ValueQuery>;

	/// The licenses under a right that list a product or a prefix, or cover all that is marked.
	/// They are listed as long as they are kept.
	#[pallet::storage]
	pub type Covers<T> = StorageDoubleMap<_, Blake2_128Concat, (RightId, Covered), Blake2_128Concat, Digest, ()>;

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

	/// The licensees under a right whose license its holder, or the council, has suspended or revoked, and since when.
	/// Nobody but the holder licenses them anew, nor the entities that they merge into.
	#[pallet::storage]
	pub type Excluded<T> = StorageDoubleMap<_, Twox64Concat, RightId, Blake2_128Concat, Lei, Moment>;

	/// The contests of a right, of a mark and of what is drawn from a license.
	#[pallet::storage]
	pub type Contests<T> = StorageMap<_, Blake2_128Concat, Contested, ContestList, ValueQuery>;

	/// `by` is the entity that acted: the holder of a right, a licensor, the owner of a product or a customs
	/// administration. `None` is the council.
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
		/// The holder gave a right up, or retired and left it to another.
		RightSurrendered { right: RightId, by: Lei },
		/// The council struck a right: it should never have been registered.
		RightStruck { right: RightId },
		/// A rights holder says that a right is not its holder's.
		RightContested { right: RightId, by: Lei },
		/// A customs administration recorded a right.
		RightRecorded {
			right: RightId,
			by: Lei,
			number: RecordationNumber,
			/// The last day of the record; `None` if it runs as long as the right.
			until: Option<Date>,
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
		ProductUnmarked {
			gtin: Gtin,
			right: RightId,
			by: Option<Lei>,
		},
		/// The owner of a product says that it does not carry the right that the right's holder marked it with.
		MarkContested { gtin: Gtin, right: RightId, by: Lei },
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
		LicenseSuspended { license: Digest, by: Option<Lei> },
		/// A suspended license holds again.
		LicenseReinstated { license: Digest, by: Option<Lei> },
		/// A license was revoked for good, and every license below with it.
		LicenseRevoked { license: Digest, by: Option<Lei> },
		/// An entry drew units from a license.
		UnitsDrawn {
			license: Digest,
			entry: EntryNumber,
			units: u64,
			/// Units that its own quota leaves.
			left: u64,
		},
		/// Four fifths of a license's quota are used.
		QuotaNearlyDrawn {
			license: Digest,
			/// Units that it leaves.
			left: u64,
		},
		/// An entry gave back the units that it had drawn from a license.
		UnitsGivenBack {
			license: Digest,
			entry: EntryNumber,
			units: u64,
			/// Units that its own quota leaves.
			left: u64,
		},
		/// A party to a license says that an entry should not have drawn from it. The units stay drawn.
		DrawContested {
			license: Digest,
			entry: EntryNumber,
			by: Lei,
		},
		/// A contest was taken back.
		ContestWithdrawn {
			what: Contested,
			by: Lei,
			/// The entry, where it was about units drawn.
			entry: Option<EntryNumber>,
		},
		/// A license's retention is over, and no more is kept of it than its validity.
		LicensePruned { license: Digest },
	}

	/// A call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The caller may not act for an entity in this; the value says why.
		/// Values: 0 NoEntity, 1 NotInGoodStanding, 2 LeiLapsed, 3 OutOfScope, 4 DelegationExpired, 5 WithoutRole.
		NotAuthorized(NotActing),
		/// Not an LEI; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidLei(Malformed),
		/// Not a GTIN; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidGtin(Malformed),
		/// Not a GS1 company prefix; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidPrefix(Malformed),
		/// Not an assigned ISO 3166-1 alpha-2 code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidCountry(Malformed),
		/// Not a day written as `2026-03-01`; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidDate(Malformed),
		/// Not an entry number; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidEntryNumber(Malformed),
		/// The office is blank: give its code.
		BlankOffice,
		/// Not a two-letter code of WIPO ST.3, such as `US` or `EM`.
		InvalidOffice,
		/// The number is blank: give the one under which the office or customs has the right.
		BlankNumber,
		/// The number has more than 64 bytes, that of a recordation more than 32, or letters other than those of ASCII.
		/// Write it in Latin letters, as the office's register does.
		InvalidNumber,
		/// Not a reason of at most 256 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidReason(Malformed),
		/// The reason is blank: give one.
		BlankReason,
		/// The office's number is registered already: license under that right.
		RightExists,
		/// No such right is registered.
		RightNotFound,
		/// The right's last day is past: it can no longer be registered, marked or licensed.
		RightExpired,
		/// Its holder gave the right up, or the council struck it.
		RightGone,
		/// Customs records trademarks and copyrights alone: it enforces a patent or a design by an order.
		KindNotRecorded,
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
		/// Another entity owns the product.
		NotOwner,
		/// Only the product's owner and the right's holder may mark and unmark.
		NotOwnerOrHolder,
		/// The right's holder made the mark, and it or the council takes it off: the product's owner can contest it.
		NotMarker,
		/// The product carries the right already.
		AlreadyMarked,
		/// The product does not carry the right.
		NotMarked,
		/// The product carries as many rights as its owner can mark it with, or as others can: unmark one first.
		MaxRightsExceeded,
		/// A digest is all zeros, as a form fills it in by itself: give one, or take the item out.
		ZeroDigest,
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
		/// More units are drawn, or set aside for sublicenses, already.
		QuotaBelowDrawn,
		/// A license is granted with the nesting of its quota, for good: say the same, or grant another.
		NestingChanged,
		/// The license has been amended as often as it can be: revoke it, and grant another.
		MaxAmendmentsExceeded,
		/// A status list has fewer entries.
		MaxStatusIndexExceeded,
		/// Another credential has this place in the status lists of the issuer: draw another at random, and sign again.
		StatusIndexExists,
		/// Only the parent's licensee may sublicense: below a private license, it signs with the key that came with it.
		NotLicensee,
		/// The parent, or a license above it, is suspended, revoked or past its last day.
		ParentNotValid,
		/// Licensor and licensee are the same entity, which needs no license of its own.
		SelfLicense,
		/// The licensee was never admitted, or is suspended or retired.
		LicenseeNotInGoodStanding,
		/// The licensee is not accredited in the role licensed: it asks a registrar first.
		LicenseeNotAccredited,
		/// The right's holder has suspended or revoked a license of this licensee, and alone licenses it anew.
		/// Or the council has; or one in whose place the licensee stands had that license; or there are more than
		/// sixteen of these, and nobody looks through them.
		LicenseeExcluded,
		/// It is used up by whoever holds it: give a holder key, whose private half goes beside the credential.
		MissingHolderKey,
		/// Anybody can sign for this holder key, as for all zeros: give the public half of a new Ed25519 key.
		InvalidHolderKey,
		/// The last day is before the first.
		ReversedDates,
		/// The last day is past.
		TermPast,
		/// The last day is more than ten years ahead: amend the license when that day is nearer.
		TooLongTerm,
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
		/// A product or a prefix is not covered by the parent.
		/// If the parent covers every product marked with the right, mark it first.
		BeyondParentProducts,
		/// A country is not allowed by the parent.
		BeyondParentCountries,
		/// The term is not within the parent's.
		BeyondParentDates,
		/// The quota is larger than the parent's.
		/// Or the parent's stands apart and leaves fewer units to set aside for it, or this license has none then.
		BeyondParentQuota,
		/// Only the license's licensor may amend it.
		/// It and the right's holder suspend, reinstate and revoke it.
		NotLicensor,
		/// The licensor and the right's holder are active: the council takes back only for those that are not.
		LicensorNotSuspended,
		/// It is suspended already.
		AlreadySuspended,
		/// The license has been suspended as often as it can be: revoke it, and grant another.
		MaxSuspensionsExceeded,
		/// It is not suspended.
		NotSuspended,
		/// The right's holder or the council suspended the license, and alone can reinstate it.
		NotSuspender,
		/// It is revoked already, which is final.
		AlreadyRevoked,
		/// Fewer units are left on the chain of a license than are drawn.
		BeyondQuota,
		/// Only licensee and licensor of a license and the holder of its right may contest what is drawn from it.
		NotPartyToLicense,
		/// The caller's entity does not contest it.
		NotContested,
		/// It is contested by as many entities, or for as many entries, as can be kept.
		MaxContestsExceeded,
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
		/// - `kind`, `office`, `number`: as the office registered the right, once in this register, however it is
		///   written.
		/// - `jurisdictions`: the countries where it protects, in any order; empty does not say where.
		/// - `expires`: its last day; none if it runs without end.
		///
		/// Nobody here proves to hold the right: it is a claim until a customs administration records it, and the
		/// caller answers for it. The number of a claim whose holder has retired is free.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_right())]
		pub fn register_right(
			origin: OriginFor<T>,
			kind: RightKind,
			office: Spelled<Office>,
			number: Spelled<RightNumber>,
			jurisdictions: BoundedVec<Spelled<Country>, ConstU32<MAX_LICENSED_COUNTRIES>>,
			expires: Option<Spelled<Date>>,
		) -> DispatchResult {
			let holder = Self::acting_holder(origin)?;
			let office = office.read().map_err(|_| Error::<T>::InvalidOffice)?;
			let number = number.read().map_err(|_| Error::<T>::InvalidNumber)?;
			let (office, normal) = Self::read_number(&office, &number)?;
			let jurisdictions = Self::read_countries(jurisdictions)?;
			let expires = expires
				.map(|day| day.read())
				.transpose()
				.map_err(Error::<T>::InvalidDate)?;
			ensure!(
				expires.is_none_or(|last| T::Time::today() <= last),
				Error::<T>::RightExpired
			);
			T::Entities::note(&holder, 1)?;
			let id = NextRight::<T>::get();
			let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			let registered = (kind, office.clone(), normal);
			Self::free(&registered)?;

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
				recordations: 0,
				ended: None,
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

		/// Note that the office renewed a right, which now runs to the day `until`.
		///
		/// Who: an account that may [`Scope::License`] for its holder, also after its last day.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::renew_right())]
		pub fn renew_right(origin: OriginFor<T>, right: RightId, until: Spelled<Date>) -> DispatchResult {
			let (_, record) = Self::held(origin, right)?;
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

		/// Give a right up, for good: it protects no more from tomorrow on, and its office's number is free.
		///
		/// Who: an account that may [`Scope::License`] for its holder.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::surrender_right())]
		pub fn surrender_right(origin: OriginFor<T>, right: RightId) -> DispatchResult {
			let (by, record) = Self::held(origin, right)?;
			let at = T::Time::now();
			Self::end(right, record, RightEnd::Surrendered { at });
			Self::deposit_event(Event::RightSurrendered { right, by });
			Ok(())
		}

		/// Strike a right that should never have been registered.
		/// It counts on no product, no license under it holds, and its office's number is free.
		///
		/// Who: the council.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::strike_right())]
		pub fn strike_right(origin: OriginFor<T>, right: RightId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			let record = Self::standing_right(right)?;
			let at = T::Time::now();
			Self::end(right, record, RightEnd::Struck { at });
			Self::deposit_event(Event::RightStruck { right });
			Ok(())
		}

		/// Say that a right is not its holder's; without a reason, take that back.
		///
		/// Who: an account that may [`Scope::License`] for a rights holder in good standing.
		///
		/// The right stands until the council strikes it: a false word must not undo a true right.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::contest_right())]
		pub fn contest_right(origin: OriginFor<T>, right: RightId, reason: Option<Spelled<Reason>>) -> DispatchResult {
			let by = Self::acting_holder(origin)?;
			let record = Self::standing_right(right)?;
			ensure!(!Self::stands_for(&by, &record.holder), Error::<T>::AlreadyHolder);
			Self::contest(
				Contested::Right(right),
				by,
				None,
				reason,
				Event::RightContested { right, by },
			)
		}

		/// Note the number under which the caller's customs administration has recorded a right, to the day `until`.
		/// It takes the place of an earlier record.
		///
		/// Who: an account that may [`Scope::File`] for a customs administration.
		///
		/// A trademark or a copyright is enforced at the border of an administration that has recorded it, 19 CFR part
		/// 133. The holder cannot say that it is.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::record_right())]
		pub fn record_right(
			origin: OriginFor<T>,
			right: RightId,
			number: Spelled<RecordationNumber>,
			until: Option<Spelled<Date>>,
		) -> DispatchResult {
			let by = Self::acting_customs(origin)?;
			let record = Self::standing_right(right)?;
			ensure!(record.kind.is_recordable(), Error::<T>::KindNotRecorded);
			let number = number.read().map_err(|_| Error::<T>::InvalidNumber)?;
			ensure!(!number.is_blank(), Error::<T>::BlankNumber);
			let until = until
				.map(|day| day.read())
				.transpose()
				.map_err(Error::<T>::InvalidDate)?;
			ensure!(until.is_none_or(|last| T::Time::today() <= last), Error::<T>::TermPast);

			let before = Recordations::<T>::get(right, by);
			if before.is_none() {
				let recordations = record.recordations.saturating_add(1);
				Rights::<T>::insert(right, Right { recordations, ..record });
			}
			// A record that is renewed was there all the time; one that had run out begins anew.
			let renewed = before.filter(|before| before.is_in_force(T::Time::today()));
			let since = renewed.map_or_else(T::Time::now, |before| before.since);
			let recordation = Recordation {
				number: number.clone(),
				since,
				until,
			};
			Recordations::<T>::insert(right, by, recordation);
			Self::deposit_event(Event::RightRecorded {
				right,
				by,
				number,
				until,
			});
			Ok(())
		}

		/// Note that the caller's customs administration has a right on record no more.
		///
		/// Who: an account that may [`Scope::File`] for that administration.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::strike_record())]
		pub fn strike_record(origin: OriginFor<T>, right: RightId) -> DispatchResult {
			let by = Self::acting_customs(origin)?;
			let record = Rights::<T>::get(right).ok_or(Error::<T>::RightNotFound)?;
			Recordations::<T>::take(right, by).ok_or(Error::<T>::RecordationNotFound)?;

			let recordations = record.recordations.saturating_sub(1);
			Rights::<T>::insert(right, Right { recordations, ..record });
			Self::deposit_event(Event::RecordationEnded { right, by });
			Ok(())
		}

		/// Offer a right to another rights holder, in place of an earlier offer. It passes on when that one accepts.
		///
		/// Who: an account that may [`Scope::License`] for its holder.
		///
		/// The successor of a holder that has merged may offer the right to itself, to be on record.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::offer_transfer())]
		pub fn offer_transfer(origin: OriginFor<T>, right: RightId, to: Spelled<Lei>) -> DispatchResult {
			let (_, record) = Self::held(origin, right)?;
			let to = to.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(to != record.holder, Error::<T>::AlreadyHolder);
			ensure!(
				T::Entities::standing(&to) == Some(Standing::Good) && T::Entities::has_role(&to, Role::RightsHolder),
				Error::<T>::NewHolderNotInGoodStanding
			);

			if let Some(before) = Offers::<T>::get(right).filter(|before| *before != to) {
				Self::deposit_event(Event::RightOfferWithdrawn { right, to: before });
			}
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
		#[pallet::call_index(8)]
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
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, right: RightId) -> DispatchResult {
			Self::held(origin, right)?;
			let to = Offers::<T>::take(right).ok_or(Error::<T>::NotOffered)?;
			Self::deposit_event(Event::RightOfferWithdrawn { right, to });
			Ok(())
		}

		/// Say that a product carries a right, so that customs asks for a license under it.
		///
		/// Who: an account that may [`Scope::License`] for the product's owner or the right's holder.
		///
		/// Marks of owners and of holders have places of their own. Where all are taken, a mark whose right protects no
		/// more gives way, and a claim gives way to a right that customs has recorded.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::mark())]
		pub fn mark(origin: OriginFor<T>, gtin: Spelled<Gtin>, right: RightId) -> DispatchResult {
			let (gtin, by, is_owner, _) = Self::acting_marker(origin, &gtin, right)?;
			Self::right_in_force(right)?;
			let marker = if is_owner { Marker::Owner } else { Marker::Holder };
			let mut marks = Marks::<T>::get(gtin);
			ensure!(!marks.of(marker).contains(&right), Error::<T>::AlreadyMarked);
			let gave_way = Self::add_mark(marks.of(marker), right)?;

			Self::put_marks(&gtin, marks);
			if let Some(right) = gave_way {
				Contests::<T>::remove(Contested::Mark { gtin, right });
				Self::deposit_event(Event::ProductUnmarked {
					gtin,
					right,
					by: Some(by),
				});
			}
			Self::deposit_event(Event::ProductMarked { gtin, right, by });
			Ok(())
		}

		/// Take back that a product carries a right.
		///
		/// Who: an account that may [`Scope::License`] for the right's holder, or for the product's owner if an owner
		/// said so; the council, for whoever a recorded right is used against.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::unmark())]
		pub fn unmark(origin: OriginFor<T>, gtin: Spelled<Gtin>, right: RightId) -> DispatchResult {
			let (gtin, by, is_above) = match T::GovernanceOrigin::try_origin(origin) {
				Ok(_) => (gtin.read().map_err(Error::<T>::InvalidGtin)?, None, true),
				Err(origin) => {
					let (gtin, by, _, is_holder) = Self::acting_marker(origin, &gtin, right)?;
					(gtin, Some(by), is_holder)
				}
			};
			let mut marks = Marks::<T>::get(gtin);
			ensure!(marks.carries(&right), Error::<T>::NotMarked);
			let was_owners = marks.of(Marker::Owner).remove(&right);
			let was_holders = is_above && marks.of(Marker::Holder).remove(&right);
			ensure!(was_owners || was_holders, Error::<T>::NotMarker);

			if was_holders {
				Contests::<T>::remove(Contested::Mark { gtin, right });
			}
			Self::put_marks(&gtin, marks);
			Self::deposit_event(Event::ProductUnmarked { gtin, right, by });
			Ok(())
		}

		/// Say that a product does not carry the right that the right's holder marked it with.
		/// Without a reason, take that back.
		///
		/// Who: an account that may [`Scope::License`] for the product's owner.
		///
		/// The mark stays: an owner that could take it off would need no license.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::contest_mark())]
		pub fn contest_mark(
			origin: OriginFor<T>,
			gtin: Spelled<Gtin>,
			right: RightId,
			reason: Option<Spelled<Reason>>,
		) -> DispatchResult {
			let by = Self::acting(origin)?;
			let gtin = gtin.read().map_err(Error::<T>::InvalidGtin)?;
			let owner = T::Products::facts(&gtin).ok_or(Error::<T>::ProductNotFound)?.owner;
			ensure!(Self::stands_for(&by, &owner), Error::<T>::NotOwner);
			let is_marked = Marks::<T>::get(gtin).by_holders.contains(&right);
			ensure!(is_marked, Error::<T>::NotMarked);
			Self::contest(
				Contested::Mark { gtin, right },
				by,
				None,
				reason,
				Event::MarkContested { gtin, right, by },
			)
		}

		/// Anchor the credential `id` as a license under a right.
		///
		/// Who: an account that may [`Scope::License`] for the right's holder.
		///
		/// The licensee is in good standing and accredited in the role licensed; listed products are registered by
		/// anybody. The right may expire before the license does, which then ends with it.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::grant(terms.products.count()).saturating_add(Pallet::<T>::looking_back()))]
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
		/// - `held`: below a private parent with a holder key, the signature with it that shows that its licensee
		///   sublicenses: see [`Holding::sublicense_message`](bonafide_primitives::Holding::sublicense_message).
		///
		/// If the parent's quota nests, units drawn below are drawn from it as well, and its sublicenses together can
		/// hold more than it has left: the first to come draws. If it stands apart, the new license has a quota of its
		/// own, which is set aside from the parent's.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::sublicense(terms.products.count()).saturating_add(Pallet::<T>::looking_back()))]
		pub fn sublicense(
			origin: OriginFor<T>,
			id: Digest,
			parent: Digest,
			terms: LicenseForm,
			held: Option<HolderSignature>,
		) -> DispatchResult {
			Self::do_sublicense(origin, id, parent, terms.into(), held)
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
		#[pallet::call_index(15)]
		#[pallet::weight(
			Pallet::<T>::looking_back()
				.saturating_add(T::WeightInfo::amend(terms.products.count(), MAX_LICENSED_PRODUCTS))
		)]
		pub fn amend(
			origin: OriginFor<T>,
			license: Digest,
			id: Digest,
			terms: LicenseForm,
		) -> DispatchResultWithPostInfo {
			let count = terms.products.count();
			let found_by = Self::do_amend(origin, license, id, terms.into())?;
			Ok(Some(T::WeightInfo::amend(count, found_by).saturating_add(Self::looking_back())).into())
		}

		/// Anchor the credential `id` as a private license under a right.
		/// Its permission stands on the register as a commitment alone.
		///
		/// Who: an account that may [`Scope::License`] for the right's holder, as for [`grant`](Pallet::grant).
		///
		/// The permission is judged when the license is presented: what could not have been granted openly is refused
		/// then.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::grant_private())]
		pub fn grant_private(
			origin: OriginFor<T>,
			id: Digest,
			right: RightId,
			terms: PrivateLicenseForm,
		) -> DispatchResult {
			Self::do_grant(origin, id, right, terms.into())
		}

		/// Anchor the credential `id` as a private license under the license `parent`: see `grant_private`.
		///
		/// Who: an account that may [`Scope::License`] for the parent's licensee, as for
		/// [`sublicense`](Pallet::sublicense).
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::sublicense_private())]
		pub fn sublicense_private(
			origin: OriginFor<T>,
			id: Digest,
			parent: Digest,
			terms: PrivateLicenseForm,
			held: Option<HolderSignature>,
		) -> DispatchResult {
			Self::do_sublicense(origin, id, parent, terms.into(), held)
		}

		/// Amend the license whose credential is `license` to private terms.
		/// The terms of an open license stay in the blocks before.
		///
		/// Who: an account that may [`Scope::License`] for its licensor, as for [`amend`](Pallet::amend).
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::amend_private(MAX_LICENSED_PRODUCTS))]
		pub fn amend_private(
			origin: OriginFor<T>,
			license: Digest,
			id: Digest,
			terms: PrivateLicenseForm,
		) -> DispatchResultWithPostInfo {
			let found_by = Self::do_amend(origin, license, id, terms.into())?;
			Ok(Some(T::WeightInfo::amend_private(found_by)).into())
		}

		/// Suspend a license, and with it every license below, until it is reinstated.
		///
		/// Who: an account that may [`Scope::License`] for its licensor or the right's holder; the council, where one
		/// of them is suspended or retired.
		///
		/// The holder can suspend in the place of the licensor, and the council in the place of either: then the one
		/// below cannot reinstate it. Whoever the holder or the council suspends gets no license under the right from
		/// anybody but the holder.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			Self::do_suspend(origin, id)
		}

		/// Let a suspended license hold again.
		///
		/// Who: an account that may [`Scope::License`] for the entity that suspended it, or for the right's holder, or
		/// the council for what it suspended.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			Self::do_reinstate(origin, id)
		}

		/// Revoke a license, and with it every license below, for good.
		///
		/// Who: an account that may [`Scope::License`] for its licensor or the right's holder; the council, where one
		/// of them is suspended or retired.
		///
		/// Units set aside for it that it has not used come back to the license above. See [`suspend`](Pallet::suspend)
		/// for the licensee.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::revoke())]
		pub fn revoke(origin: OriginFor<T>, id: Digest) -> DispatchResult {
			Self::do_revoke(origin, id)
		}

		/// Say that an entry should not have drawn from a license; without a reason, take that back.
		///
		/// Who: an account that may [`Scope::License`] for its licensee, its licensor or the right's holder.
		///
		/// The units stay drawn, for customs to look into: refusing the entry gives them back. A licensee that says so
		/// says that the goods were not made, brought or sold under its license.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::contest_draw())]
		pub fn contest_draw(
			origin: OriginFor<T>,
			license: Digest,
			entry: Spelled<EntryNumber>,
			reason: Option<Spelled<Reason>>,
		) -> DispatchResult {
			let by = Self::acting(origin)?;
			let entry = entry.read().map_err(Error::<T>::InvalidEntryNumber)?;
			let kept_as = Self::license_of(&license);
			let record = Licenses::<T>::get(kept_as).ok_or(Error::<T>::LicenseNotFound)?;
			let right = Rights::<T>::get(record.right).ok_or(Error::<T>::RightNotFound)?;
			let licensee = record.granted.licensee();
			let parties = [Self::licensor_of(&record, &right), &right.holder]
				.into_iter()
				.chain(&licensee);
			ensure!(
				parties.into_iter().any(|party| Self::stands_for(&by, party)),
				Error::<T>::NotPartyToLicense
			);
			let event = Event::DrawContested { license, entry, by };
			Self::contest(Contested::License(kept_as), by, Some(entry), reason, event)
		}
	}

	impl<T: Config> Pallet<T> {
		/// The entity the caller acts for in matters of licensing.
		pub(crate) fn acting(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::acting(&who, Scope::License).map_err(Error::<T>::NotAuthorized)?)
		}

		/// The rights holder the caller issues for.
		pub(crate) fn acting_holder(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::issuing_as(&who, Scope::License, Role::RightsHolder).map_err(Error::<T>::NotAuthorized)?)
		}

		/// The customs administration that the caller acts for.
		fn acting_customs(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
			let who = ensure_signed(origin)?;
			Ok(T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?)
		}

		/// The right `right`, unless it has ended before its last day.
		fn standing_right(right: RightId) -> Result<Right, Error<T>> {
			let record = Rights::<T>::get(right).ok_or(Error::<T>::RightNotFound)?;
			ensure!(record.ended.is_none(), Error::<T>::RightGone);
			Ok(record)
		}

		/// The right that the caller means, if it acts for its holder, after the entity that it acts for.
		fn held(origin: OriginFor<T>, right: RightId) -> Result<(Lei, Right), DispatchError> {
			let lei = Self::acting(origin)?;
			let record = Self::standing_right(right)?;
			ensure!(Self::stands_for(&lei, &record.holder), Error::<T>::NotHolder);
			Ok((lei, record))
		}

		/// The product, and the entity the caller acts for; if that is the product's owner, and if the right's holder:
		/// it is one of them.
		fn acting_marker(
			origin: OriginFor<T>,
			gtin: &Spelled<Gtin>,
			right: RightId,
		) -> Result<(Gtin, Lei, bool, bool), DispatchError> {
			let lei = Self::acting(origin)?;
			let gtin = gtin.read().map_err(Error::<T>::InvalidGtin)?;
			let holder = Rights::<T>::get(right).ok_or(Error::<T>::RightNotFound)?.holder;
			let owner = T::Products::facts(&gtin).ok_or(Error::<T>::ProductNotFound)?.owner;
			let (is_owner, is_holder) = (Self::stands_for(&lei, &owner), Self::stands_for(&lei, &holder));
			ensure!(is_owner || is_holder, Error::<T>::NotOwnerOrHolder);
			Ok((gtin, lei, is_owner, is_holder))
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
	}
}
