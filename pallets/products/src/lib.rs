//! The register of products, by GTIN.
//!
//! A product line is named by its GTIN. The council assigns each GS1 Prefix to a GS1 organization, as GS1 does off
//! chain. That one grants company prefixes out of it to entities, and the holder of the longest granted prefix of a
//! GTIN may register it. The record has the classification of the product, the guides by which an officer knows the
//! genuine product, and the features to check one by one. A GTIN can be copied onto anything: the record speaks of the
//! product line, never of one item.
//!
//! A product can pass to another entity, as GTINs go with the brand they were allocated to (GS1 General Specifications,
//! section 1.6): its owner offers it, the new owner accepts. The prefix stays with its holder. If an owner or a holder
//! has merged into another entity, that one acts in its place. What was registered under a prefix that is granted to
//! another since, the GS1 organization reassigns to that one. A GTIN is never used again, so no product is taken off.
//!
//! A GTIN-8 or a singly licensed GTIN is granted as a prefix of 12 digits: those between the first and the last of the
//! number written with 14 digits.
//!
//! Other pallets ask through [`bonafide_primitives::Products`].

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
mod features;
mod guides;
#[cfg(test)]
mod mock;
mod prefixes;
#[cfg(test)]
mod tests;
mod try_state;
mod types;
mod versions;
pub mod weights;

pub use features::{Feature, FeatureForm, FeatureForms, FeatureList, Shows, ShowsForm, MAX_SHOWN, SEALED_FEATURE};
pub use pallet::*;
pub use types::*;
pub use versions::{KEPT_DAYS, KEPT_VERSIONS};
pub use weights::WeightInfo;

use bonafide_primitives::{Checklist, Clock, Gtin, ProductFacts};

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use bonafide_primitives::{
		Entities, Gs1Prefix, HsCode, Lei, Malformed, MemberPrefix, NotActing, Role, Scope, Spelled, Standing,
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
		/// The council, which assigns GS1 Prefixes to GS1 organizations.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The register of entities.
		type Entities: Entities<Self::AccountId>;

		/// Chain time.
		type Time: Clock;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The GS1 organization to which each GS1 Prefix is assigned. It alone decides on the company prefixes out of it.
	#[pallet::storage]
	pub type Ranges<T: Config> = StorageMap<_, Blake2_128Concat, MemberPrefix, Lei>;

	/// The company prefixes granted. A longer one takes its numbers out of a shorter one.
	#[pallet::storage]
	pub type Prefixes<T: Config> = StorageMap<_, Blake2_128Concat, Gs1Prefix, Grant>;

	/// The products registered.
	#[pallet::storage]
	pub type Products<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Product>;

	/// The guides of each product, apart from its record: screening does not read them.
	#[pallet::storage]
	pub type Guides<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, GuideList, ValueQuery>;

	/// The features that an officer checks, of each product that has any.
	#[pallet::storage]
	pub type Features<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, FeatureList, ValueQuery>;

	/// The last `KEPT_VERSIONS` versions of each record by number, the one in force among them.
	#[pallet::storage]
	pub type Versions<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Gtin, Blake2_128Concat, u32, Version>;

	/// The entity that each product is offered to whose owner wants to transfer it.
	#[pallet::storage]
	pub type Offers<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Lei>;

	/// The products of each owner.
	#[pallet::storage]
	pub type ByOwner<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Gtin, ()>;

	/// The GS1 Prefixes that are assigned from the first block.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first and the last of each range, and the GS1 organization.
		pub ranges: Vec<(MemberPrefix, MemberPrefix, Lei)>,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (from, until, to) in &self.ranges {
				let assigned = Pallet::<T>::assign(*from, *until, Some(*to));
				assert!(
					assigned.is_ok(),
					"GS1 Prefixes {from} to {until} in the genesis config: {assigned:?}"
				);
			}
		}
	}

	/// `version` is the number of the new version of a product's record.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	#[allow(missing_docs)]
	pub enum Event<T: Config> {
		/// The council assigned a range of GS1 Prefixes.
		RangeAssigned {
			from: MemberPrefix,
			until: MemberPrefix,
			/// The GS1 organization that decides on them; none if none is to.
			to: Option<Lei>,
		},
		/// A GS1 organization granted a company prefix.
		PrefixGranted {
			prefix: Gs1Prefix,
			/// The entity that may register GTINs under it.
			holder: Lei,
			/// The GS1 organization.
			by: Lei,
		},
		/// A GS1 organization took a company prefix back.
		PrefixRevoked {
			prefix: Gs1Prefix,
			/// The entity that may no longer register GTINs under it.
			holder: Lei,
			/// The GS1 organization.
			by: Lei,
		},
		/// A product was registered.
		ProductRegistered {
			gtin: Gtin,
			/// The owner, which answers for the record.
			by: Lei,
		},
		/// The record of a product was replaced.
		ProductUpdated { gtin: Gtin, version: u32 },
		/// The owner set the features that an officer checks, in place of those before.
		FeaturesSet {
			gtin: Gtin,
			version: u32,
			/// The number of features.
			features: u32,
		},
		/// The owner recalls a product.
		ProductRecalled { gtin: Gtin, reason: Reason },
		/// The owner no longer recalls a product.
		RecallLifted { gtin: Gtin },
		/// The owner offers a product to another entity.
		ProductOffered { gtin: Gtin, to: Lei },
		/// The owner no longer offers a product.
		ProductOfferWithdrawn { gtin: Gtin, to: Lei },
		/// A product has a new owner.
		ProductTransferred {
			gtin: Gtin,
			/// The owner before.
			from: Lei,
			/// The owner from now on.
			to: Lei,
			version: u32,
		},
		/// A product went to whoever holds its prefix now.
		ProductReassigned {
			gtin: Gtin,
			/// The owner before.
			from: Lei,
			/// The owner from now on.
			to: Lei,
			/// The GS1 organization.
			by: Lei,
			version: u32,
		},
	}

	/// A call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// Not a GTIN; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidGtin(Malformed),
		/// Not a GS1 Prefix of three digits; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidRange(Malformed),
		/// The last GS1 Prefix of the range is before the first.
		ReversedRange,
		/// A range is assigned to an accredited GS1 organization, and this is none.
		NotGs1Organization,
		/// Not a GS1 company prefix; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidPrefix(Malformed),
		/// GS1 gives these numbers to no company.
		/// They are for circulation within a region or a company, for coupons and refunds, ISSN, ISBN or ISMN, or of
		/// several GS1 organizations.
		NotCompanyPrefix,
		/// Not an HS code; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidHsCode(Malformed),
		/// Not an LEI; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidLei(Malformed),
		/// The caller may not act for an entity in this; the value says why.
		/// Values: 0 NoEntity, 1 NotInGoodStanding, 2 LeiLapsed, 3 OutOfScope, 4 DelegationExpired, 5 WithoutRole.
		NotAuthorized(NotActing),
		/// A prefix is granted to an admitted entity in good standing, and this is none.
		HolderNotInGoodStanding,
		/// The prefix is granted already. It must be revoked before it is granted anew.
		PrefixExists,
		/// No prefix of this GTIN is granted, or this prefix is not. Ask your GS1 organization.
		PrefixNotFound,
		/// Another entity holds the prefix of this GTIN.
		NotPrefixHolder,
		/// The council has assigned the GS1 Prefix of these numbers to another GS1 organization, or to none.
		NotGranter,
		/// The GTIN is registered already.
		ProductExists,
		/// No such product is registered: its owner registers it first.
		ProductNotFound,
		/// Another entity owns the product.
		NotOwner,
		/// Not a description of at most 256 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidDescription(Malformed),
		/// The description is blank: give one.
		BlankDescription,
		/// Not an absolute `https` or `ipfs` URI of RFC 3986 in at most 256 bytes.
		InvalidUri,
		/// Not `type/subtype` of RFC 6838 without parameters in at most 64 bytes.
		InvalidMediaType,
		/// Two guides are of the same kind and have the same URI.
		DuplicateGuide,
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
		/// The product is recalled already.
		AlreadyRecalled,
		/// The product is not recalled.
		NotRecalled,
		/// The record has changed so often that a version not a year out of force would be lost: wait until it is.
		MaxChangesExceeded,
		/// The product is this entity's already.
		AlreadyOwner,
		/// The prefix has not been granted anew since the product was registered: its owner has it rightly.
		PrefixNotRegranted,
		/// A product passes to an admitted entity in good standing, and this is none.
		NewOwnerNotInGoodStanding,
		/// Not offered, or not to the caller's entity.
		NotOffered,
		/// The owner is suspended or retired. Until it is reinstated, the product does not pass on.
		OwnerNotActive,
		/// A digest is all zeros, as a form fills it in by itself: give one, or take the item out.
		ZeroDigest,
		/// Not a feature of at most 160 bytes that people can see; the value says why.
		/// Values: 0 Empty, 1 Character, 2 Length, 3 Form, 4 CheckDigit, 5 Unassigned, 6 NoSuchDay, 7 TooLong,
		/// 8 LowerCase, 9 LeadingZero, 10 Zeros, 11 OtherCode.
		InvalidFeature(Malformed),
		/// A feature is blank: say what the genuine product shows.
		BlankFeature,
		/// A sealed feature has not the length that all of them have: fill it with blanks before it is sealed.
		FeatureNotPadded,
		/// The product has no guide of this digest.
		GuideNotFound,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Assign the GS1 Prefixes from `from` to `until` to the GS1 organization `to`.
		/// It takes the place of whoever had them; `None` takes them back.
		///
		/// Who: the council.
		///
		/// As the table in section 1.4.2 of the GS1 General Specifications has them: one organization cannot grant what
		/// is another's. Grants made before stay, and from now on `to` decides on them.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::assign_range(Pallet::<T>::length(from, until)))]
		pub fn assign_range(
			origin: OriginFor<T>,
			from: Spelled<MemberPrefix>,
			until: Spelled<MemberPrefix>,
			to: Option<Spelled<Lei>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			let from = from.read().map_err(Error::<T>::InvalidRange)?;
			let until = until.read().map_err(Error::<T>::InvalidRange)?;
			let to = to
				.map(|typed| typed.read())
				.transpose()
				.map_err(Error::<T>::InvalidLei)?;
			ensure!(
				to.is_none_or(|to| T::Entities::has_role(&to, Role::Gs1Organization)),
				Error::<T>::NotGs1Organization
			);
			Self::assign(from, until, to)?;
			Self::deposit_event(Event::RangeAssigned { from, until, to });
			Ok(())
		}

		/// Grant `prefix` to `holder`, who may then register GTINs that begin with it.
		///
		/// Who: an account that may [`Scope::Manage`] for the GS1 organization to which its GS1 Prefix is assigned,
		/// whose LEI is not lapsed.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::grant_prefix())]
		pub fn grant_prefix(origin: OriginFor<T>, prefix: Spelled<Gs1Prefix>, holder: Spelled<Lei>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let prefix = prefix.read().map_err(Error::<T>::InvalidPrefix)?;
			let holder = holder.read().map_err(Error::<T>::InvalidLei)?;
			let by = T::Entities::issuing_as(&who, Scope::Manage, Role::Gs1Organization)
				.map_err(Error::<T>::NotAuthorized)?;
			ensure!(
				T::Entities::standing(&holder) == Some(Standing::Good),
				Error::<T>::HolderNotInGoodStanding
			);
			Self::ensure_decides(&by, prefix)?;
			ensure!(!Prefixes::<T>::contains_key(prefix), Error::<T>::PrefixExists);

			Prefixes::<T>::insert(
				prefix,
				Grant {
					holder,
					by,
					since: T::Time::now(),
				},
			);
			Self::deposit_event(Event::PrefixGranted { prefix, holder, by });
			Ok(())
		}

		/// Take `prefix` back from its holder.
		/// Products registered under it stay with their owner, until `Pallet::reassign`.
		///
		/// Who: an account that may [`Scope::Manage`] for the GS1 organization to which its GS1 Prefix is assigned.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::revoke_prefix())]
		pub fn revoke_prefix(origin: OriginFor<T>, prefix: Spelled<Gs1Prefix>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let prefix = prefix.read().map_err(Error::<T>::InvalidPrefix)?;
			let by = Self::gs1_organization(&who)?;
			let grant = Prefixes::<T>::get(prefix).ok_or(Error::<T>::PrefixNotFound)?;
			Self::ensure_decides(&by, prefix)?;

			Prefixes::<T>::remove(prefix);
			Self::deposit_event(Event::PrefixRevoked {
				prefix,
				holder: grant.holder,
				by,
			});
			Ok(())
		}

		/// Register a product, which the caller's entity owns from then on.
		///
		/// Who: an account that may [`Scope::Manage`] for the holder of the GTIN's prefix.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::register(guides.len().try_into().unwrap_or(u32::MAX)))]
		pub fn register(
			origin: OriginFor<T>,
			gtin: Spelled<Gtin>,
			hs: Spelled<HsCode>,
			description: Spelled<Description>,
			guides: GuideForms,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let gtin = gtin.read().map_err(Error::<T>::InvalidGtin)?;
			let hs = hs.read().map_err(Error::<T>::InvalidHsCode)?;
			let owner = T::Entities::acting(&who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?;
			ensure!(!Products::<T>::contains_key(gtin), Error::<T>::ProductExists);
			let grant = Self::grant_of(gtin).ok_or(Error::<T>::PrefixNotFound)?;
			ensure!(T::Entities::heir(&grant.holder) == owner, Error::<T>::NotPrefixHolder);
			let description = Self::read_description(&description)?;
			let guides = guides::read::<T>(guides)?;

			let now = T::Time::now();
			let product = Product {
				owner,
				hs,
				description,
				version: 1,
				registered: now,
				changed: now,
				recall: None,
			};
			let features = FeatureList::new();
			T::Entities::note(&owner, versions::room(&product, &guides, &features))?;
			Self::enter(gtin, product, guides, features);
			Self::deposit_event(Event::ProductRegistered { gtin, by: owner });
			Ok(())
		}

		/// Replace the record of a product and all its guides.
		/// A recall goes on. Features stay, but lose a guide that is gone.
		///
		/// Who: an account that may [`Scope::Manage`] for the owner.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::update(guides.len().try_into().unwrap_or(u32::MAX)))]
		pub fn update(
			origin: OriginFor<T>,
			gtin: Spelled<Gtin>,
			hs: Spelled<HsCode>,
			description: Spelled<Description>,
			guides: GuideForms,
		) -> DispatchResult {
			let (gtin, product) = Self::owned(origin, gtin)?;
			let hs = hs.read().map_err(Error::<T>::InvalidHsCode)?;
			let description = Self::read_description(&description)?;
			let guides = guides::read::<T>(guides)?;
			let version = Self::next_version(gtin, &product)?;
			let mut features = Features::<T>::get(gtin);
			features::forget_guides(&mut features, &guides);

			let product = Product {
				hs,
				description,
				version,
				changed: T::Time::now(),
				..product
			};
			T::Entities::note(&product.owner, versions::room(&product, &guides, &features))?;
			Self::put(gtin, product, guides, features);
			Self::deposit_event(Event::ProductUpdated { gtin, version });
			Ok(())
		}

		/// Recall a product: everybody who looks it up is warned, until `Pallet::lift_recall`.
		///
		/// Who: an account that may [`Scope::Manage`] for the owner.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::recall())]
		pub fn recall(origin: OriginFor<T>, gtin: Spelled<Gtin>, reason: Spelled<Reason>) -> DispatchResult {
			let (gtin, product) = Self::owned(origin, gtin)?;
			let reason = reason.read().map_err(Error::<T>::InvalidReason)?;
			ensure!(!reason.is_blank(), Error::<T>::BlankReason);
			ensure!(product.recall.is_none(), Error::<T>::AlreadyRecalled);

			let recall = Some(Recall {
				reason: reason.clone(),
				since: T::Time::now(),
			});
			Products::<T>::insert(gtin, Product { recall, ..product });
			Self::deposit_event(Event::ProductRecalled { gtin, reason });
			Ok(())
		}

		/// End the recall of a product.
		///
		/// Who: an account that may [`Scope::Manage`] for the owner.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::lift_recall())]
		pub fn lift_recall(origin: OriginFor<T>, gtin: Spelled<Gtin>) -> DispatchResult {
			let (gtin, product) = Self::owned(origin, gtin)?;
			ensure!(product.recall.is_some(), Error::<T>::NotRecalled);

			Products::<T>::insert(
				gtin,
				Product {
					recall: None,
					..product
				},
			);
			Self::deposit_event(Event::RecallLifted { gtin });
			Ok(())
		}

		/// Offer a product to another entity, in place of an earlier offer. It passes on when that one accepts.
		///
		/// Who: an account that may [`Scope::Manage`] for the owner.
		///
		/// The successor of an owner that has merged may offer the product to itself, to be on record as its owner.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::offer_transfer())]
		pub fn offer_transfer(origin: OriginFor<T>, gtin: Spelled<Gtin>, to: Spelled<Lei>) -> DispatchResult {
			let (gtin, product) = Self::owned(origin, gtin)?;
			let to = to.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(to != product.owner, Error::<T>::AlreadyOwner);
			ensure!(
				T::Entities::standing(&to) == Some(Standing::Good),
				Error::<T>::NewOwnerNotInGoodStanding
			);

			Offers::<T>::insert(gtin, to);
			Self::deposit_event(Event::ProductOffered { gtin, to });
			Ok(())
		}

		/// Accept a product that is offered.
		/// The caller's entity owns it from then on, and its record has a new version. A recall goes on. Licenses and
		/// rights refer to the GTIN, and stay as they are.
		///
		/// Who: an account that may [`Scope::Manage`] for the entity that the product is offered to.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::accept_transfer())]
		pub fn accept_transfer(origin: OriginFor<T>, gtin: Spelled<Gtin>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let gtin = gtin.read().map_err(Error::<T>::InvalidGtin)?;
			let to = T::Entities::acting(&who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?;
			let product = Products::<T>::get(gtin).ok_or(Error::<T>::ProductNotFound)?;
			ensure!(Offers::<T>::get(gtin) == Some(to), Error::<T>::NotOffered);
			ensure!(
				T::Entities::standing(&to) == Some(Standing::Good),
				Error::<T>::NewOwnerNotInGoodStanding
			);
			let from = product.owner;
			ensure!(
				T::Entities::standing(&T::Entities::heir(&from)).is_some_and(Standing::is_active),
				Error::<T>::OwnerNotActive
			);
			let version = Self::next_version(gtin, &product)?;

			let product = Product {
				owner: to,
				version,
				changed: T::Time::now(),
				..product
			};
			Offers::<T>::remove(gtin);
			ByOwner::<T>::remove(from, gtin);
			Self::enter(gtin, product, Guides::<T>::get(gtin), Features::<T>::get(gtin));
			Self::deposit_event(Event::ProductTransferred {
				gtin,
				from,
				to,
				version,
			});
			Ok(())
		}

		/// Take back the offer of a product.
		///
		/// Who: an account that may [`Scope::Manage`] for the owner.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, gtin: Spelled<Gtin>) -> DispatchResult {
			let (gtin, _) = Self::owned(origin, gtin)?;
			let to = Offers::<T>::take(gtin).ok_or(Error::<T>::NotOffered)?;
			Self::deposit_event(Event::ProductOfferWithdrawn { gtin, to });
			Ok(())
		}

		/// Give a product to whoever holds its longest prefix now, which was granted after the product was registered.
		/// The record has a new version without guides and features, and a recall ends: they were the word of another.
		///
		/// Who: an account that may [`Scope::Manage`] for the GS1 organization to which the GS1 Prefix of the product
		/// is assigned.
		///
		/// A prefix granted by mistake, or to a firm that is gone, costs its next holder no number. A product that
		/// passed on while the prefix stayed with its holder is not touched.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::reassign())]
		pub fn reassign(origin: OriginFor<T>, gtin: Spelled<Gtin>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let gtin = gtin.read().map_err(Error::<T>::InvalidGtin)?;
			let by = Self::gs1_organization(&who)?;
			let product = Products::<T>::get(gtin).ok_or(Error::<T>::ProductNotFound)?;
			let longest = gtin.prefixes().next().ok_or(Error::<T>::PrefixNotFound)?;
			Self::ensure_decides(&by, longest)?;
			let grant = Self::grant_of(gtin).ok_or(Error::<T>::PrefixNotFound)?;
			let (from, to) = (product.owner, T::Entities::heir(&grant.holder));
			ensure!(T::Entities::heir(&from) != to, Error::<T>::AlreadyOwner);
			ensure!(product.registered < grant.since, Error::<T>::PrefixNotRegranted);
			ensure!(
				T::Entities::standing(&to) == Some(Standing::Good),
				Error::<T>::HolderNotInGoodStanding
			);

			let version = product.version.saturating_add(1);
			let now = T::Time::now();
			let product = Product {
				owner: to,
				version,
				registered: now,
				changed: now,
				recall: None,
				..product
			};
			Offers::<T>::remove(gtin);
			ByOwner::<T>::remove(from, gtin);
			Self::enter(gtin, product, GuideList::new(), FeatureList::new());
			Self::deposit_event(Event::ProductReassigned {
				gtin,
				from,
				to,
				by,
				version,
			});
			Ok(())
		}

		/// Set the features that an officer checks on the product, in place of those before.
		/// The record has a new version.
		///
		/// Who: an account that may [`Scope::Manage`] for the owner.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::set_features(features.len().try_into().unwrap_or(u32::MAX)))]
		pub fn set_features(origin: OriginFor<T>, gtin: Spelled<Gtin>, features: FeatureForms) -> DispatchResult {
			let (gtin, product) = Self::owned(origin, gtin)?;
			let guides = Guides::<T>::get(gtin);
			let features = features::read::<T>(features, &guides)?;
			let version = Self::next_version(gtin, &product)?;

			let count = features.len().try_into().unwrap_or(u32::MAX);
			let changed = T::Time::now();
			let product = Product {
				version,
				changed,
				..product
			};
			T::Entities::note(&product.owner, versions::room(&product, &guides, &features))?;
			Self::put(gtin, product, guides, features);
			Self::deposit_event(Event::FeaturesSet {
				gtin,
				version,
				features: count,
			});
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		/// The description typed in `description`.
		fn read_description(description: &Spelled<Description>) -> Result<Description, Error<T>> {
			let description = description.read().map_err(Error::InvalidDescription)?;
			ensure!(!description.is_blank(), Error::BlankDescription);
			Ok(description)
		}

		/// The product that the caller means, if it may manage it for its owner.
		fn owned(origin: OriginFor<T>, gtin: Spelled<Gtin>) -> Result<(Gtin, Product), DispatchError> {
			let who = ensure_signed(origin)?;
			let gtin = gtin.read().map_err(Error::<T>::InvalidGtin)?;
			let lei = T::Entities::acting(&who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?;
			let product = Products::<T>::get(gtin).ok_or(Error::<T>::ProductNotFound)?;
			ensure!(T::Entities::heir(&product.owner) == lei, Error::<T>::NotOwner);
			Ok((gtin, product))
		}

		/// Puts a product on record under its owner.
		pub(crate) fn enter(gtin: Gtin, product: Product, guides: GuideList, features: FeatureList) {
			ByOwner::<T>::insert(product.owner, gtin, ());
			Self::put(gtin, product, guides, features);
		}
	}
}

impl<T: Config> bonafide_primitives::Products for Pallet<T> {
	fn facts(gtin: &Gtin) -> Option<ProductFacts> {
		let Product { owner, hs, recall, .. } = Products::<T>::get(gtin)?;
		Some(ProductFacts {
			owner,
			hs,
			recalled: recall.is_some(),
		})
	}

	fn checklist(gtin: &Gtin) -> Option<Checklist> {
		let Product { version, .. } = Products::<T>::get(gtin)?;
		let features = Features::<T>::decode_len(gtin).unwrap_or_default();
		Some(Checklist {
			version,
			features: features.try_into().unwrap_or(u32::MAX),
		})
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(gtin: &Gtin, owner: &bonafide_primitives::Lei, hs: &bonafide_primitives::HsCode) {
		benchmarking::enter::<T>(*gtin, *owner, *hs);
	}
}
