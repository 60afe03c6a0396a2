//! The register of entities: the companies and authorities that take part in the trade.
//!
//! An entity is named by its LEI. It applies from an account of its own, and a registrar or the council admits it. Its
//! roles are its accreditations: a registrar accredits the roles of ordinary trade, the council alone those of public
//! trust.
//!
//! One account controls an entity and may do everything for it. It can offer a delegation to other accounts, limited by
//! [`Scope`](bonafide_primitives::Scope) and time, and to brokers a mandate, the power of attorney under which they
//! file. Nobody is named against his will: whoever is offered control, a delegation or a mandate accepts it, or is
//! bound to nothing. An account acts for at most one entity, and nobody passes on more power than he has.
//!
//! If the controller's key is lost or stolen, a registrar and the council together replace the controller, after a
//! delay in which it can object. The same delay precedes a merger, which a registrar or the entity itself proposes, its
//! successor accepts and the council approves: then the successor stands in its place.
//!
//! An entity puts on the register the keys that its credentials are signed with, and the other names it is known under.
//! Its LEI has to be renewed from time to time, or it issues nothing new.
//!
//! Offers and proposals lapse if nobody takes them up ([`Config::OfferLifetime`]), without an event.
//!
//! No account here needs coins: it exists for as long as something ties it to the register.
//!
//! Other pallets ask through [`bonafide_primitives::Entities`] which entity an account acts for, and its
//! accreditations.
//!
//! This file says what the register keeps and who may change it how; the work is done in a module for each subject.

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

mod acting;
mod admission;
mod aliases;
#[cfg(feature = "runtime-benchmarks")]
#[allow(
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::as_conversions,
	clippy::arithmetic_side_effects
)]
mod benchmarking;
mod control;
mod daily;
mod delegation;
mod errors;
mod events;
mod genesis;
mod keys;
mod mandates;
mod merger;
#[cfg(test)]
mod mock;
mod recovery;
mod standing;
#[cfg(test)]
mod tests;
mod try_state;
mod types;
pub mod weights;
mod welcome;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use bonafide_primitives::{
		Alias, Clock, Country, Date, KeyNumber, Lei, Malformed, Moment, NotActing, PublicKey, Role, Spelled,
		SpelledAlias,
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
		/// The council: accredits roles of public trust, and may do what a registrar may.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Chain time.
		type Time: Clock;

		/// The most delegates one entity can have, those included to whom it is offered.
		#[pallet::constant]
		type MaxDelegates: Get<u32>;

		/// The most keys one entity can have that are not revoked.
		#[pallet::constant]
		type MaxKeys: Get<u32>;

		/// The most keys one entity can add. The count begins anew when it is recovered: a thief may have added them.
		#[pallet::constant]
		type MaxKeysEver: Get<u32>;

		/// The most aliases one entity can have.
		#[pallet::constant]
		type MaxAliases: Get<u32>;

		/// Milliseconds for which the controller can still object after the council has approved that another controls
		/// the entity or stands in its place.
		type RecoveryDelay: Get<Moment>;

		/// The most KiB of records that one entity can put on the chain in a day.
		type MaxDailyRecords: Get<u32>;

		/// Milliseconds for which an offer or a proposal waits.
		/// An offer waits to be accepted, a proposal to be approved, and what is approved to be completed once it can
		/// be.
		#[pallet::constant]
		type OfferLifetime: Get<Moment>;

		/// Milliseconds for which an application waits for a decision before it is dropped, from the day after it was
		/// filed.
		type ApplicationLifetime: Get<Moment>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Applications that wait for a decision, by the account that applied.
	/// Anyone can claim an LEI: the registrar finds out whose it is.
	#[pallet::storage]
	pub type Applications<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Application>;

	/// The agenda of the sweep for applications that waited too long: all of them, by the day after they were filed.
	#[pallet::storage]
	pub type ApplicationsDue<T: Config> = StorageDoubleMap<_, Identity, Date, Blake2_128Concat, T::AccountId, ()>;

	/// The records that each entity has put on the chain, on the last day that it did.
	#[pallet::storage]
	pub type DailyRecords<T: Config> = StorageMap<_, Blake2_128Concat, Lei, DayOfRecords>;

	/// The entities ever admitted.
	#[pallet::storage]
	pub type Entities<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Entity<T::AccountId>>;

	/// The entity that an account acts for, as its controller or as a delegate.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Lei>;

	/// The delegates of an entity, and what is entrusted to each.
	#[pallet::storage]
	pub type Delegates<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, T::AccountId, Power>;

	/// The accounts that an entity offers to be its delegates.
	/// Such an offer binds the account to nothing: it may act for another entity, and be offered the same by many.
	#[pallet::storage]
	pub type OfferedDelegations<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, T::AccountId, Offer>;

	/// The account to which an entity in good standing has offered its control.
	#[pallet::storage]
	pub type OfferedControl<T: Config> = StorageMap<_, Blake2_128Concat, Lei, T::AccountId>;

	/// The suspensions in force, by entity.
	/// An entity that retires keeps its own: it tells how far to trust what the entity issued.
	#[pallet::storage]
	pub type Suspensions<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Suspension>;

	/// The recoveries that registrars have proposed, by entity and registrar: none stands in another's way.
	#[pallet::storage]
	pub type RecoveryProposals<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, RecoveryProposal<T::AccountId>>;

	/// The recoveries that the council has approved, by entity.
	#[pallet::storage]
	pub type Recoveries<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Recovery<T::AccountId>>;

	/// The mergers proposed and approved, by the entity that is to merge and its successor.
	#[pallet::storage]
	pub type Mergers<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, Merger>;

	/// The entities that have merged, by the successor that each has merged into.
	#[pallet::storage]
	pub type Predecessors<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, ()>;

	/// The keys an entity has ever had. None goes: each still tells what it was good for, and when.
	#[pallet::storage]
	pub type Keys<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, KeyNumber, Key>;

	/// The entity that an alias names.
	#[pallet::storage]
	pub type Aliases<T: Config> = StorageMap<_, Blake2_128Concat, Alias, AliasRecord>;

	/// The aliases of an entity: `Aliases` by entity.
	#[pallet::storage]
	pub type AliasesOf<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Alias, ()>;

	/// Powers of attorney, by principal and broker.
	#[pallet::storage]
	pub type Mandates<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, Power>;

	/// Powers of attorney that a broker has not accepted yet, by principal and broker.
	#[pallet::storage]
	pub type OfferedMandates<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, Offer>;

	/// The principals of a broker: `Mandates` and `OfferedMandates` by broker and principal.
	#[pallet::storage]
	pub type Principals<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, ()>;

	/// The entities that are there from the first block, so that somebody can admit the others.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Each is admitted as if by the council.
		pub entities: Vec<Founder<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			self.entities.iter().cloned().for_each(Pallet::<T>::found);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Drops applications that have waited too long, as far as the block has weight to spare.
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::expire_applications(T::Time::now(), remaining)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Ask to be admitted as the entity `lei`, in `roles`. The calling account will control it.
		///
		/// Who: every account that acts for nobody yet.
		///
		/// An application on which nobody decides is dropped in time.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			lei: Spelled<Lei>,
			name: Spelled<Name>,
			country: Spelled<Country>,
			roles: Roles,
		) -> DispatchResult {
			let applicant = ensure_signed(origin)?;
			let lei = Self::lei(lei)?;
			let name = name.read().map_err(Error::<T>::InvalidName)?;
			let country = country.read().map_err(Error::<T>::InvalidCountry)?;
			let application = Application {
				lei,
				name,
				country,
				roles,
				since: T::Time::now(),
			};
			Ok(Self::file_application(applicant, application)?)
		}

		/// Take the caller's application back.
		///
		/// Who: an account that has applied.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>) -> DispatchResult {
			let applicant = ensure_signed(origin)?;
			Self::drop_application(&applicant)?;
			Self::deposit_event(Event::ApplicationWithdrawn { applicant });
			Ok(())
		}

		/// Admit the entity for which `applicant` applied at the moment `since`, as the application says.
		///
		/// Who: the council, or an account that may `Scope::Manage` for a registrar whose LEI has not lapsed. A
		/// registrar grants the roles of ordinary trade among those asked for; the council, all.
		///
		/// Naming the moment binds the decision to the application that was examined: another one put in its place
		/// meanwhile is not admitted.
		///
		/// - `renewal`: the day by which the LEI is to be renewed, as its issuer says; it is to come. After that day
		///   the entity counts as lapsed, until it is [renewed](Pallet::renew).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(
			origin: OriginFor<T>,
			applicant: T::AccountId,
			since: Moment,
			renewal: Spelled<Date>,
		) -> DispatchResult {
			let by = Self::council_or_issuer(origin)?;
			let renewal = Self::renewal(renewal)?;
			Ok(Self::admit_applicant(applicant, since, renewal, by)?)
		}

		/// Refuse the application of `applicant`, who may apply again.
		///
		/// Who: the council, or an account that may `Scope::Manage` for a registrar.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::refuse())]
		pub fn refuse(origin: OriginFor<T>, applicant: T::AccountId) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let Application { lei, .. } = Self::drop_application(&applicant)?;
			Self::deposit_event(Event::ApplicationRefused { applicant, lei, by });
			Ok(())
		}

		/// Accredit `lei` as `role`.
		///
		/// Who: the council; for the roles of ordinary trade also an account that may `Scope::Manage` for a registrar
		/// whose LEI has not lapsed, for any entity but the registrar's own.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::accredit())]
		pub fn accredit(origin: OriginFor<T>, lei: Spelled<Lei>, role: Role) -> DispatchResult {
			let by = Self::council_or_issuer(origin)?;
			Ok(Self::give_role(Self::lei(lei)?, role, by)?)
		}

		/// Take `role` from `lei`. All that it did in that role before stays as it is.
		///
		/// Who: the council; for the roles of ordinary trade also an account that may `Scope::Manage` for a registrar,
		/// for any entity but the registrar's own.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw_role())]
		pub fn withdraw_role(origin: OriginFor<T>, lei: Spelled<Lei>, role: Role) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			Ok(Self::take_role(Self::lei(lei)?, role, by)?)
		}

		/// Note that the LEI `lei` has been renewed with its issuer.
		/// It lapses after the day `until`, which is to come and is later than the one before. If it had lapsed, the
		/// entity issues again.
		///
		/// Who: the council; for an entity without a role of public trust also an account that may `Scope::Manage` for
		/// another entity that is a registrar, and whose LEI has not lapsed.
		///
		/// The council alone sets an earlier day, to correct a slip: an entity that lapses issues nothing.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>, lei: Spelled<Lei>, until: Spelled<Date>) -> DispatchResult {
			let by = Self::council_or_issuer(origin)?;
			let lei = Self::lei(lei)?;
			Ok(Self::renew_until(lei, Self::renewal(until)?, by)?)
		}

		/// Suspend `lei`.
		/// Until reinstated, no account acts for it but to answer, its mandates rest, and an offer of control lapses.
		///
		/// Who: the council; for an entity without a role of public trust also an account that may `Scope::Manage` for
		/// another entity that is a registrar.
		///
		/// Nobody relies any longer on an entity that the council suspends. Its suspension takes a registrar's place,
		/// and reaches a retired entity, too: nobody escapes by retiring.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, lei: Spelled<Lei>, reason: Spelled<Reason>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let reason = reason.read().map_err(Error::<T>::InvalidReason)?;
			Ok(Self::suspend_entity(Self::lei(lei)?, reason, by)?)
		}

		/// Let `lei` act again.
		///
		/// Who: the same as for [`Pallet::suspend`]. An entity that the council has suspended, or that has retired, the
		/// council alone reinstates.
		///
		/// A retired entity can come back because a stolen key may have retired it. If its controller has left
		/// meanwhile, another is found by a recovery.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			Ok(Self::reinstate_entity(Self::lei(lei)?, by)?)
		}

		/// Retire `lei`: no account acts for it again, unless the council brings it back. Its record stays.
		///
		/// Who: the council, or the controller of the entity while it is in good standing.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::retire())]
		pub fn retire(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let signer = Self::council_or_signer(origin)?;
			let lei = Self::lei(lei)?;
			let by = signer.map(|who| Self::controlled_by(&who)).transpose()?;
			ensure!(by.is_none_or(|by| by == lei), Error::<T>::NotController);
			Ok(Self::retire_entity(lei, by)?)
		}

		/// Propose that `lei` merge into `successor`, which stands in its place from then on.
		/// It keeps what `lei` owned in the other pallets, and no account acts for `lei` again. A later proposal of
		/// `lei` takes the place of its earlier one.
		///
		/// Who: the controller of `lei`; the council; for an entity without a role of public trust that the council has
		/// not suspended, also an account that may `Scope::Manage` for a registrar that is neither of the two, and
		/// whose LEI has not lapsed.
		///
		/// Nothing changes until the successor accepts, the council approves, and the delay is over in which the
		/// controller of `lei` can veto it.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::propose_merger())]
		pub fn propose_merger(origin: OriginFor<T>, lei: Spelled<Lei>, successor: Spelled<Lei>) -> DispatchResult {
			let signer = Self::council_or_signer(origin)?;
			let (lei, successor) = (Self::lei(lei)?, Self::lei(successor)?);
			let by = Self::merger_proposer(signer, lei)?;
			Ok(Self::begin_merger(lei, successor, by)?)
		}

		/// Accept that `lei` merges into the caller's entity.
		///
		/// Who: the controller of the successor.
		///
		/// The successor answers for what it inherits, so nobody hangs another's past on it.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::accept_merger())]
		pub fn accept_merger(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let successor = Self::controller(origin)?;
			Ok(Self::take_merger(Self::lei(lei)?, successor)?)
		}

		/// Agree that `lei` shall merge into `successor`, as proposed at the moment `since`.
		/// The successor has accepted, and the delay for objections counts from now.
		///
		/// Who: the council.
		///
		/// Naming the moment binds the decision to the proposal that was examined.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::approve_merger())]
		pub fn approve_merger(
			origin: OriginFor<T>,
			lei: Spelled<Lei>,
			successor: Spelled<Lei>,
			since: Moment,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Ok(Self::agree_to_merger(Self::lei(lei)?, Self::lei(successor)?, since)?)
		}

		/// Object to the merger of the caller's entity into `successor`, which does not take place.
		///
		/// Who: the controller of the entity that is to merge, unless it is suspended.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::veto_merger())]
		pub fn veto_merger(origin: OriginFor<T>, successor: Spelled<Lei>) -> DispatchResult {
			let lei = Self::controller(origin)?;
			let successor = Self::lei(successor)?;
			Self::drop_merger(lei, successor)?;
			Self::deposit_event(Event::MergerVetoed { lei, successor });
			Ok(())
		}

		/// Give up the merger of `lei` into `successor`.
		///
		/// Who: the council, or an account that may `Scope::Manage` for the successor or for whoever proposed it.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::cancel_merger())]
		pub fn cancel_merger(origin: OriginFor<T>, lei: Spelled<Lei>, successor: Spelled<Lei>) -> DispatchResult {
			let by = Self::council_or_manager(origin)?;
			let (lei, successor) = (Self::lei(lei)?, Self::lei(successor)?);
			let merger = Mergers::<T>::get(lei, successor).ok_or(Error::<T>::MergerNotFound)?;
			let may_cancel = by.is_none() || by == Some(successor) || by == merger.proposed_by;
			ensure!(may_cancel, Error::<T>::NotProposer);

			Self::drop_merger(lei, successor)?;
			Self::deposit_event(Event::MergerCanceled { lei, successor, by });
			Ok(())
		}

		/// Complete the merger of `lei` into `successor` now that its delay is over.
		///
		/// Who: every account.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::complete_merger())]
		pub fn complete_merger(origin: OriginFor<T>, lei: Spelled<Lei>, successor: Spelled<Lei>) -> DispatchResult {
			ensure_signed(origin)?;
			Ok(Self::merge(Self::lei(lei)?, Self::lei(successor)?)?)
		}

		/// Offer control of the caller's entity to the account `to`, in place of any offer before.
		/// `to` acts for nobody, or is a delegate of the same entity.
		///
		/// Who: the controller.
		///
		/// Nothing changes until that account accepts, so that a typing error cannot lose the entity.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::offer_control())]
		pub fn offer_control(origin: OriginFor<T>, to: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = Self::controlled_by(&who)?;
			ensure!(to != who, Error::<T>::AlreadyActing);
			Self::ensure_may_join(&to, lei)?;

			Self::offer(lei, &to);
			Self::deposit_event(Event::ControlOffered { lei, to });
			Ok(())
		}

		/// Take back the offer of control, which might have gone to a wrong account.
		///
		/// Who: the controller.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::withdraw_control_offer())]
		pub fn withdraw_control_offer(origin: OriginFor<T>) -> DispatchResult {
			let lei = Self::controller(origin)?;
			Self::drop_offer(lei).ok_or(Error::<T>::ControlNotOffered)?;
			Self::deposit_event(Event::ControlOfferWithdrawn { lei });
			Ok(())
		}

		/// Take control of `lei`, as offered to the caller.
		/// If the caller was a delegate, it no longer is; the controller before acts for nobody.
		///
		/// Who: the account that control is offered to.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::accept_control())]
		pub fn accept_control(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Ok(Self::take_control(who, Self::lei(lei)?)?)
		}

		/// Offer the account `delegate` to act for the caller's entity in `scopes`.
		/// It lasts until the moment `until`, in milliseconds since 1970, or without end, and takes the place of any
		/// such offer before.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`, within its own power.
		///
		/// The offer binds `delegate` to nothing until it accepts. Where the entity has as many delegates as it can
		/// have, offers included, the place of one whose time is over is given away.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::offer_delegation(T::MaxDelegates::get()))]
		pub fn offer_delegation(
			origin: OriginFor<T>,
			delegate: T::AccountId,
			scopes: Scopes,
			until: Option<Moment>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let (lei, power) = Self::entrusted(&who, scopes, until)?;
			let looked_at = Self::offer_power(lei, delegate, power)?;
			Ok(Some(T::WeightInfo::offer_delegation(looked_at)).into())
		}

		/// Act for `lei` from now on, as it has offered to the caller.
		///
		/// Who: an account that acts for nobody and to which `lei` has offered it, and whose offer has not lapsed.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::accept_delegation())]
		pub fn accept_delegation(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let delegate = ensure_signed(origin)?;
			Ok(Self::take_delegation(delegate, Self::lei(lei)?)?)
		}

		/// Decline to act for `lei`.
		///
		/// Who: an account to which `lei` has offered it.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::decline_delegation())]
		pub fn decline_delegation(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let delegate = ensure_signed(origin)?;
			let lei = Self::lei(lei)?;
			Self::drop_delegation_offer(lei, &delegate)?;
			Self::deposit_event(Event::DelegationDeclined { lei, delegate });
			Ok(())
		}

		/// Take back all that was entrusted or offered to the account `delegate`.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::remove_delegate())]
		pub fn remove_delegate(origin: OriginFor<T>, delegate: T::AccountId) -> DispatchResult {
			let lei = Self::manager(origin)?;
			Ok(Self::dismiss(lei, delegate)?)
		}

		/// Act no longer for the caller's entity.
		///
		/// Who: a delegate, however the entity stands; the controller of an entity that has retired or merged.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Ok(Self::leave_post(who)?)
		}

		/// Offer `broker` a power of attorney to act in `scopes` for the caller's entity.
		/// It lasts until the moment `until`, in milliseconds since 1970, or without end. Once accepted it takes the
		/// place of any that the broker held before.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`, within its own power.
		///
		/// Brokers act in the scopes `Scope::File`, `Scope::License`, to present licenses, and `Scope::Respond`.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::offer_mandate())]
		pub fn offer_mandate(
			origin: OriginFor<T>,
			broker: Spelled<Lei>,
			scopes: Scopes,
			until: Option<Moment>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let broker = Self::lei(broker)?;
			let (principal, power) = Self::entrusted(&who, scopes, until)?;
			Ok(Self::offer_power_of_attorney(principal, broker, power)?)
		}

		/// Accept the power of attorney that `principal` has offered to the caller's entity.
		///
		/// Who: an account that may `Scope::Manage` for the broker.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::accept_mandate())]
		pub fn accept_mandate(origin: OriginFor<T>, principal: Spelled<Lei>) -> DispatchResult {
			let broker = Self::manager(origin)?;
			Ok(Self::take_mandate(Self::lei(principal)?, broker)?)
		}

		/// Take the power of attorney, or its offer, back from `broker`.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::revoke_mandate())]
		pub fn revoke_mandate(origin: OriginFor<T>, broker: Spelled<Lei>) -> DispatchResult {
			let principal = Self::manager(origin)?;
			let broker = Self::lei(broker)?;
			Self::end_mandate(principal, broker)?;
			Self::deposit_event(Event::MandateRevoked { principal, broker });
			Ok(())
		}

		/// Give the power of attorney of `principal`, or its offer, back.
		///
		/// Who: an account that may `Scope::Manage` for the broker.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::renounce_mandate())]
		pub fn renounce_mandate(origin: OriginFor<T>, principal: Spelled<Lei>) -> DispatchResult {
			let broker = Self::manager(origin)?;
			let principal = Self::lei(principal)?;
			Self::end_mandate(principal, broker)?;
			Self::deposit_event(Event::MandateRenounced { principal, broker });
			Ok(())
		}

		/// Propose that the account `to` control `lei`, whose controller has lost its key or had it stolen.
		/// It takes the place of what the same registrar proposed before. `to` acts for nobody, or is a delegate of
		/// `lei`.
		///
		/// Who: an account that may `Scope::Manage` for another entity that is a registrar, and whose LEI has not
		/// lapsed.
		///
		/// If the key is stolen, [suspend](Pallet::suspend) the entity first: the thief could object.
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::propose_recovery())]
		pub fn propose_recovery(origin: OriginFor<T>, lei: Spelled<Lei>, to: T::AccountId) -> DispatchResult {
			let by = Self::issuing_registrar(ensure_signed(origin)?)?;
			Ok(Self::put_forward(Self::lei(lei)?, to, by)?)
		}

		/// Agree that `to` shall control `lei`, as `registrar` proposed at the moment `since`.
		/// It does so once the delay for objections has passed.
		///
		/// Who: the council.
		///
		/// Naming registrar, account and moment binds the decision to the proposal that was examined.
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::approve_recovery())]
		pub fn approve_recovery(
			origin: OriginFor<T>,
			lei: Spelled<Lei>,
			registrar: Spelled<Lei>,
			to: T::AccountId,
			since: Moment,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			let proposal = RecoveryProposal { to, since };
			Ok(Self::agree_to_recovery(
				Self::lei(lei)?,
				Self::lei(registrar)?,
				proposal,
			)?)
		}

		/// Object to the recovery of the caller's entity that `registrar` has proposed.
		/// Its key is neither lost nor stolen.
		///
		/// Who: the controller, unless the entity is suspended.
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::veto_recovery())]
		pub fn veto_recovery(origin: OriginFor<T>, registrar: Spelled<Lei>) -> DispatchResult {
			let lei = Self::controller(origin)?;
			let registrar = Self::lei(registrar)?;
			Self::drop_recovery_of(lei, registrar)?;
			Self::deposit_event(Event::RecoveryVetoed { lei, registrar });
			Ok(())
		}

		/// Give up the recovery of `lei` that `registrar` has proposed.
		///
		/// Who: the council, or an account that may `Scope::Manage` for that registrar.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::cancel_recovery())]
		pub fn cancel_recovery(origin: OriginFor<T>, lei: Spelled<Lei>, registrar: Spelled<Lei>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let (lei, registrar) = (Self::lei(lei)?, Self::lei(registrar)?);
			ensure!(by.is_none_or(|by| by == registrar), Error::<T>::NotProposer);
			Self::drop_recovery_of(lei, registrar)?;
			Self::deposit_event(Event::RecoveryCanceled { lei, registrar, by });
			Ok(())
		}

		/// Complete the recovery of `lei` now that its delay is over: the account that it is to takes control.
		///
		/// Who: every account.
		///
		/// The controller before acts for nobody. Its offers and delegates count no longer, as it may have been a
		/// thief. A suspension stays, and so do keys and mandates: revoke those that are not the entity's.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::complete_recovery(T::MaxDelegates::get()))]
		pub fn complete_recovery(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let dismissed = Self::recover(Self::lei(lei)?)?;
			Ok(Some(T::WeightInfo::complete_recovery(dismissed)).into())
		}

		/// Put a key of the caller's entity on the register.
		/// It is good from the moment `valid_from`, in milliseconds since 1970, or from now on. Its number follows that
		/// of the key before it.
		///
		/// Who: the controller alone.
		///
		/// A signature by the key is the entity's own, and only the entity may read what is sealed to an X25519 key.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::add_key())]
		pub fn add_key(origin: OriginFor<T>, public: PublicKey, valid_from: Option<Moment>) -> DispatchResult {
			let lei = Self::controller(origin)?;
			Ok(Self::put_key(lei, public, valid_from)?)
		}

		/// End the validity of a key of the caller's entity, now and for good.
		/// All that was anchored while it was good stays good.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::revoke_key())]
		pub fn revoke_key(origin: OriginFor<T>, number: KeyNumber) -> DispatchResult {
			let lei = Self::manager(origin)?;
			Ok(Self::end_key(lei, number)?)
		}

		/// Make the caller's entity known as `alias`, in `roles`; if it is so already, in these roles from now on.
		/// The roles are among the six of the Global Business Identifier test, and the entity is accredited in each.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		///
		/// Nobody here proves that a number is his: a registrar or the council removes an alias that another has taken.
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::add_alias())]
		pub fn add_alias(origin: OriginFor<T>, alias: SpelledAlias, roles: Roles) -> DispatchResult {
			let lei = Self::manager(origin)?;
			let alias = alias.read().map_err(Error::<T>::InvalidAlias)?;
			Ok(Self::give_alias(lei, alias, roles)?)
		}

		/// End that an entity is known as `alias`, which may be given anew.
		///
		/// Who: an account that may `Scope::Manage` for the entity, its heir or a registrar, or the council.
		///
		/// A registrar and the council act against those who take a number that is not theirs.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::remove_alias())]
		pub fn remove_alias(origin: OriginFor<T>, alias: SpelledAlias) -> DispatchResult {
			let by = Self::council_or_manager(origin)?;
			let alias = alias.read().map_err(Error::<T>::InvalidAlias)?;
			Ok(Self::take_alias(alias, by)?)
		}
	}
}
