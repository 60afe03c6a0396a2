//! The register of entities: who is who.
//!
//! An entity is named by its LEI. It applies from an account of its own, and a registrar or the council admits it. Roles say
//! what it is accredited as: a registrar accredits the roles of ordinary trade, the council alone those of public trust.
//!
//! One account controls an entity and may do everything for it. It can name delegates, limited by [`Scope`] and time, and give
//! brokers a mandate, the power of attorney under which they file. An account acts for at most one entity, and nobody passes on
//! more power than he has.
//!
//! The other rooms ask through [`bonafide_primitives::Entities`] for whom an account acts and what that entity is accredited as.

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

mod acting;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod try_state;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use bonafide_primitives::Scope;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use bonafide_primitives::{Country, Lei, Malformed, Moment, NotActing, Role, Spelled, Standing};
	use frame_support::{pallet_prelude::*, traits::Time, DefaultNoBound};
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The council: accredits roles of public trust, and may do what a registrar may.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Chain time.
		type Time: Time<Moment = Moment>;

		/// The most delegates one entity can have.
		#[pallet::constant]
		type MaxDelegates: Get<u32>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Applications that wait for a registrar, by the account that applied. Anyone can claim an LEI; whom it belongs to is for
	/// the registrar to find out.
	#[pallet::storage]
	pub type Applications<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Application>;

	/// The entities ever admitted.
	#[pallet::storage]
	pub type Entities<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Entity<T::AccountId>>;

	/// For which entity an account acts, as its controller or as a delegate.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Lei>;

	/// The delegates of an entity, and what is entrusted to each.
	#[pallet::storage]
	pub type Delegates<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, T::AccountId, Power>;

	/// The account to which an entity in good standing has offered its control.
	#[pallet::storage]
	pub type OfferedControl<T: Config> = StorageMap<_, Blake2_128Concat, Lei, T::AccountId>;

	/// Why a suspended entity is suspended.
	#[pallet::storage]
	pub type Suspensions<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Suspension>;

	/// Powers of attorney, by principal and broker.
	#[pallet::storage]
	pub type Mandates<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, Power>;

	/// Whose mandate a broker holds: [`Mandates`] by broker and principal.
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
			for Founder {
				lei,
				name,
				country,
				controller,
				roles,
			} in &self.entities
			{
				assert!(!Entities::<T>::contains_key(lei), "{lei} is listed twice");
				assert!(
					!Accounts::<T>::contains_key(controller),
					"the controller of {lei} acts for another entity"
				);
				assert!(!name.as_str().trim().is_empty(), "{lei} has no name");
				Pallet::<T>::enroll(*lei, name.clone(), *country, controller.clone(), roles.clone(), None);
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account asked to be admitted.
		Applied {
			/// Who asked.
			applicant: T::AccountId,
			/// Which entity it says it is.
			lei: Lei,
		},
		/// An applicant no longer wants to be admitted.
		ApplicationWithdrawn {
			/// Who had asked.
			applicant: T::AccountId,
		},
		/// An entity was admitted.
		Admitted {
			/// The entity.
			lei: Lei,
			/// The account that applied and now controls it.
			controller: T::AccountId,
			/// The roles granted; those of public trust that it asked a registrar for are not among them.
			roles: Roles,
			/// The registrar; `None` is the council.
			by: Option<Lei>,
		},
		/// An application was refused.
		Refused {
			/// Who had applied.
			applicant: T::AccountId,
			/// The entity it said it was.
			lei: Lei,
			/// The registrar; `None` is the council.
			by: Option<Lei>,
		},
		/// An entity was accredited in a role.
		Accredited {
			/// The entity.
			lei: Lei,
			/// The role it has now.
			role: Role,
			/// The registrar; `None` is the council.
			by: Option<Lei>,
		},
		/// An entity lost a role.
		RoleWithdrawn {
			/// The entity.
			lei: Lei,
			/// The role it no longer has.
			role: Role,
			/// The registrar; `None` is the council.
			by: Option<Lei>,
		},
		/// An entity may not act for now.
		Suspended {
			/// The entity.
			lei: Lei,
			/// Why.
			reason: Reason,
			/// The registrar; `None` is the council.
			by: Option<Lei>,
		},
		/// A suspended entity may act again.
		Reinstated {
			/// The entity.
			lei: Lei,
			/// The registrar; `None` is the council.
			by: Option<Lei>,
		},
		/// An entity will not act again.
		Retired {
			/// The entity.
			lei: Lei,
		},
		/// A controller offered its place to another account.
		ControlOffered {
			/// The entity.
			lei: Lei,
			/// Who may accept.
			to: T::AccountId,
		},
		/// A controller took its offer back.
		ControlOfferWithdrawn {
			/// The entity.
			lei: Lei,
		},
		/// Another account controls the entity now.
		ControlAccepted {
			/// The entity.
			lei: Lei,
			/// The controller before, which now acts for nobody.
			from: T::AccountId,
			/// The controller from now on.
			to: T::AccountId,
		},
		/// An account may act for an entity.
		DelegateAdded {
			/// The entity.
			lei: Lei,
			/// The account.
			delegate: T::AccountId,
			/// What is entrusted to it.
			power: Power,
		},
		/// An account may no longer act for an entity.
		DelegateRemoved {
			/// The entity.
			lei: Lei,
			/// The account.
			delegate: T::AccountId,
		},
		/// A delegate left by itself.
		DelegateResigned {
			/// The entity.
			lei: Lei,
			/// The account.
			delegate: T::AccountId,
		},
		/// A broker holds a power of attorney, in place of any it held before.
		MandateGranted {
			/// For whom it may act.
			principal: Lei,
			/// Who may act.
			broker: Lei,
			/// What is entrusted to it.
			power: Power,
		},
		/// A broker no longer holds a power of attorney.
		MandateRevoked {
			/// For whom it could act.
			principal: Lei,
			/// Who could act.
			broker: Lei,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The text given for an LEI is none, for this reason.
		InvalidLei(Malformed),
		/// The text given for a country is no assigned ISO 3166-1 alpha-2 code, for this reason.
		InvalidCountry(Malformed),
		/// The caller may not act for the entity in this, for this reason.
		NotAuthorized(NotActing),
		/// Only the controller of the entity may do this.
		NotController,
		/// Only the council may do this: a role of public trust is at stake, or it was the council that suspended.
		CouncilOnly,
		/// A registrar may not judge its own entity. Ask the council or another registrar.
		OwnEntity,
		/// No such entity is admitted.
		NotAdmitted,
		/// The LEI is admitted already. If the account in control of it is not yours, turn to a registrar.
		AlreadyAdmitted,
		/// The account acts for an entity already, and can act for one only.
		AlreadyActs,
		/// The account has an application waiting. Withdraw it first.
		AlreadyApplied,
		/// The account has no application waiting.
		NoApplication,
		/// The application is not the one of that moment: the applicant has changed it. Examine the new one.
		ApplicationChanged,
		/// The entity needs a name.
		EmptyName,
		/// A suspension needs a reason.
		EmptyReason,
		/// The entity has this role already.
		AlreadyAccredited,
		/// The entity does not have this role.
		NotAccredited,
		/// The entity is suspended already.
		AlreadySuspended,
		/// The entity is not suspended.
		NotSuspended,
		/// The entity has retired for good.
		Retired,
		/// Control of this entity is not offered to the caller, or not offered at all.
		ControlNotOffered,
		/// The account is no delegate of this entity.
		NotADelegate,
		/// The entity has as many delegates as it can have. Remove one first.
		MaxDelegatesExceeded,
		/// A power needs at least one scope.
		NoScopes,
		/// A power cannot end at a moment that is past.
		AlreadyPast,
		/// A delegate cannot give scopes that it lacks, nor for longer than its own power lasts.
		ExceedsOwnPower,
		/// A mandate is for another entity than the one that gives it.
		MandateToSelf,
		/// The entity is no broker in good standing.
		NotABroker,
		/// The broker holds no mandate of this entity.
		NoMandate,
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
		/// Asks to be admitted as the entity `lei`, in `roles`. The calling account will control it.
		///
		/// Open to every account that acts for nobody yet.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			lei: Spelled<Lei>,
			name: Name,
			country: Spelled<Country>,
			roles: Roles,
		) -> DispatchResult {
			let applicant = ensure_signed(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let country = country.read().map_err(Error::<T>::InvalidCountry)?;
			ensure!(!name.as_str().trim().is_empty(), Error::<T>::EmptyName);
			ensure!(!Applications::<T>::contains_key(&applicant), Error::<T>::AlreadyApplied);
			ensure!(!Accounts::<T>::contains_key(&applicant), Error::<T>::AlreadyActs);
			ensure!(!Entities::<T>::contains_key(lei), Error::<T>::AlreadyAdmitted);

			let since = T::Time::now();
			Applications::<T>::insert(
				&applicant,
				Application {
					lei,
					name,
					country,
					roles,
					since,
				},
			);
			Self::deposit_event(Event::Applied { applicant, lei });
			Ok(())
		}

		/// Takes the caller's application back.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>) -> DispatchResult {
			let applicant = ensure_signed(origin)?;
			Applications::<T>::take(&applicant).ok_or(Error::<T>::NoApplication)?;
			Self::deposit_event(Event::ApplicationWithdrawn { applicant });
			Ok(())
		}

		/// Admits the entity for which `applicant` applied at the moment `since`, as the application says. Naming the moment
		/// binds the decision to the application that was examined: another one put in its place meanwhile is not admitted.
		///
		/// The council, or an account that may [`Scope::Manage`] for a registrar. A registrar grants the roles of ordinary trade
		/// among those asked for; the council, all.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, applicant: T::AccountId, since: Moment) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let application = Applications::<T>::get(&applicant).ok_or(Error::<T>::NoApplication)?;
			ensure!(application.since == since, Error::<T>::ApplicationChanged);
			let Application {
				lei,
				name,
				country,
				mut roles,
				..
			} = application;
			ensure!(!Accounts::<T>::contains_key(&applicant), Error::<T>::AlreadyActs);
			ensure!(!Entities::<T>::contains_key(lei), Error::<T>::AlreadyAdmitted);

			if by.is_some() {
				for role in Role::ALL.iter().filter(|role| role.is_of_public_trust()) {
					roles.remove(role);
				}
			}
			Applications::<T>::remove(&applicant);
			Self::enroll(lei, name, country, applicant.clone(), roles.clone(), by);
			Self::deposit_event(Event::Admitted {
				lei,
				controller: applicant,
				roles,
				by,
			});
			Ok(())
		}

		/// Refuses the application of `applicant`, who may apply again.
		///
		/// The council, or an account that may [`Scope::Manage`] for a registrar.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::refuse())]
		pub fn refuse(origin: OriginFor<T>, applicant: T::AccountId) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let Application { lei, .. } = Applications::<T>::take(&applicant).ok_or(Error::<T>::NoApplication)?;
			Self::deposit_event(Event::Refused { applicant, lei, by });
			Ok(())
		}

		/// Accredits `lei` as `role`.
		///
		/// The council; for the roles of ordinary trade also an account that may [`Scope::Manage`] for a registrar, for any
		/// entity but the registrar's own.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::accredit())]
		pub fn accredit(origin: OriginFor<T>, lei: Spelled<Lei>, role: Role) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			Self::ensure_may_accredit(by, lei, role)?;
			let mut entity = Self::admitted(lei)?;
			ensure!(entity.standing != Standing::Retired, Error::<T>::Retired);
			ensure!(!entity.roles.contains(&role), Error::<T>::AlreadyAccredited);

			// Never fails: the set has room for every role there is.
			entity
				.roles
				.try_insert(role)
				.map_err(|_| Error::<T>::AlreadyAccredited)?;
			Entities::<T>::insert(lei, entity);
			Self::deposit_event(Event::Accredited { lei, role, by });
			Ok(())
		}

		/// Takes `role` from `lei`. What it did in that role before stays as it is.
		///
		/// The same callers as [`Pallet::accredit`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw_role())]
		pub fn withdraw_role(origin: OriginFor<T>, lei: Spelled<Lei>, role: Role) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			Self::ensure_may_accredit(by, lei, role)?;
			let mut entity = Self::admitted(lei)?;
			ensure!(entity.roles.remove(&role), Error::<T>::NotAccredited);

			Entities::<T>::insert(lei, entity);
			Self::deposit_event(Event::RoleWithdrawn { lei, role, by });
			Ok(())
		}

		/// Suspends `lei`: until reinstated, no account acts for it, its mandates rest, and a pending offer of control lapses.
		///
		/// The council; for an entity without a role of public trust also an account that may [`Scope::Manage`] for another
		/// entity that is a registrar.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, lei: Spelled<Lei>, reason: Reason) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(!reason.as_str().trim().is_empty(), Error::<T>::EmptyReason);
			let mut entity = Self::admitted(lei)?;
			Self::ensure_may_suspend(by, lei, &entity)?;
			match entity.standing {
				Standing::Good => entity.standing = Standing::Suspended,
				Standing::Suspended => return Err(Error::<T>::AlreadySuspended.into()),
				Standing::Retired => return Err(Error::<T>::Retired.into()),
			}

			Entities::<T>::insert(lei, entity);
			OfferedControl::<T>::remove(lei);
			Suspensions::<T>::insert(
				lei,
				Suspension {
					reason: reason.clone(),
					by,
					since: T::Time::now(),
				},
			);
			Self::deposit_event(Event::Suspended { lei, reason, by });
			Ok(())
		}

		/// Lets `lei` act again.
		///
		/// The same callers as [`Pallet::suspend`], but what the council has suspended, the council alone reinstates.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let mut entity = Self::admitted(lei)?;
			Self::ensure_may_suspend(by, lei, &entity)?;
			let suspension = Suspensions::<T>::get(lei).ok_or(Error::<T>::NotSuspended)?;
			ensure!(by.is_none() || suspension.by.is_some(), Error::<T>::CouncilOnly);

			entity.standing = Standing::Good;
			Entities::<T>::insert(lei, entity);
			Suspensions::<T>::remove(lei);
			Self::deposit_event(Event::Reinstated { lei, by });
			Ok(())
		}

		/// Retires `lei` for good: no account acts for it again, and the LEI is not admitted again. Its record stays.
		///
		/// The council, or the controller of the entity while it is in good standing.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::retire())]
		pub fn retire(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let signer = match T::GovernanceOrigin::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => Some(ensure_signed(origin)?),
			};
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			if let Some(who) = signer {
				ensure!(Self::controlled_by(&who)? == lei, Error::<T>::NotController);
			}
			let mut entity = Self::admitted(lei)?;
			ensure!(entity.standing != Standing::Retired, Error::<T>::Retired);

			entity.standing = Standing::Retired;
			Entities::<T>::insert(lei, entity);
			OfferedControl::<T>::remove(lei);
			Suspensions::<T>::remove(lei);
			Self::deposit_event(Event::Retired { lei });
			Ok(())
		}

		/// Offers control of the caller's entity to the account `to`, in place of any offer before. Nothing changes until that
		/// account accepts, so that a typing error cannot lose the entity.
		///
		/// The controller. `to` acts for nobody, or is a delegate of the same entity.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::offer_control())]
		pub fn offer_control(origin: OriginFor<T>, to: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = Self::controlled_by(&who)?;
			ensure!(to != who, Error::<T>::AlreadyActs);
			ensure!(
				Accounts::<T>::get(&to).is_none_or(|own| own == lei),
				Error::<T>::AlreadyActs
			);

			OfferedControl::<T>::insert(lei, &to);
			Self::deposit_event(Event::ControlOffered { lei, to });
			Ok(())
		}

		/// Takes control of `lei`, as offered to the caller. If the caller was a delegate, it no longer is; the controller
		/// before acts for nobody.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::accept_control())]
		pub fn accept_control(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(
				OfferedControl::<T>::get(lei).as_ref() == Some(&who),
				Error::<T>::ControlNotOffered
			);
			ensure!(
				Accounts::<T>::get(&who).is_none_or(|own| own == lei),
				Error::<T>::AlreadyActs
			);
			let mut entity = Self::admitted(lei)?;

			let from = core::mem::replace(&mut entity.controller, who.clone());
			if Delegates::<T>::take(lei, &who).is_some() {
				entity.delegates = entity.delegates.saturating_sub(1);
			}
			Entities::<T>::insert(lei, entity);
			Accounts::<T>::remove(&from);
			Accounts::<T>::insert(&who, lei);
			OfferedControl::<T>::remove(lei);
			Self::deposit_event(Event::ControlAccepted { lei, from, to: who });
			Ok(())
		}

		/// Entrusts `scopes` of the caller's entity to the account `delegate`, until the moment `until` or without end.
		///
		/// The controller, or a delegate that may [`Scope::Manage`], within its own power. `delegate` acts for nobody yet, and
		/// can [`Pallet::resign`] at any time: being named binds nobody.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::add_delegate())]
		pub fn add_delegate(
			origin: OriginFor<T>,
			delegate: T::AccountId,
			scopes: Scopes,
			until: Option<Moment>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let (lei, power) = Self::entrusted(&who, scopes, until)?;
			ensure!(!Accounts::<T>::contains_key(&delegate), Error::<T>::AlreadyActs);
			let mut entity = Self::admitted(lei)?;
			ensure!(
				entity.delegates < T::MaxDelegates::get(),
				Error::<T>::MaxDelegatesExceeded
			);

			entity.delegates = entity.delegates.saturating_add(1);
			Entities::<T>::insert(lei, entity);
			Accounts::<T>::insert(&delegate, lei);
			Delegates::<T>::insert(lei, &delegate, &power);
			Self::deposit_event(Event::DelegateAdded { lei, delegate, power });
			Ok(())
		}

		/// Takes back all that was entrusted to the account `delegate`.
		///
		/// The controller, or a delegate that may [`Scope::Manage`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::remove_delegate())]
		pub fn remove_delegate(origin: OriginFor<T>, delegate: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let (lei, _) = Self::power_of(&who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?;
			Self::release(lei, &delegate)?;
			Self::deposit_event(Event::DelegateRemoved { lei, delegate });
			Ok(())
		}

		/// Ends the caller's own delegation, however the entity stands.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			let delegate = ensure_signed(origin)?;
			let lei = Accounts::<T>::get(&delegate).ok_or(Error::<T>::NotADelegate)?;
			Self::release(lei, &delegate)?;
			Self::deposit_event(Event::DelegateResigned { lei, delegate });
			Ok(())
		}

		/// Gives `broker` a power of attorney to act in `scopes` for the caller's entity, until the moment `until` or without
		/// end, in place of any it held before.
		///
		/// The controller, or a delegate that may [`Scope::Manage`], within its own power.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::grant_mandate())]
		pub fn grant_mandate(
			origin: OriginFor<T>,
			broker: Spelled<Lei>,
			scopes: Scopes,
			until: Option<Moment>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let broker = broker.read().map_err(Error::<T>::InvalidLei)?;
			let (principal, power) = Self::entrusted(&who, scopes, until)?;
			ensure!(principal != broker, Error::<T>::MandateToSelf);
			ensure!(Self::is_accredited(&broker, Role::Broker), Error::<T>::NotABroker);

			Mandates::<T>::insert(principal, broker, &power);
			Principals::<T>::insert(broker, principal, ());
			Self::deposit_event(Event::MandateGranted {
				principal,
				broker,
				power,
			});
			Ok(())
		}

		/// Takes the power of attorney back from `broker`.
		///
		/// The controller, or a delegate that may [`Scope::Manage`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::revoke_mandate())]
		pub fn revoke_mandate(origin: OriginFor<T>, broker: Spelled<Lei>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let broker = broker.read().map_err(Error::<T>::InvalidLei)?;
			let (principal, _) = Self::power_of(&who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?;
			Mandates::<T>::take(principal, broker).ok_or(Error::<T>::NoMandate)?;
			Principals::<T>::remove(broker, principal);
			Self::deposit_event(Event::MandateRevoked { principal, broker });
			Ok(())
		}

		/// Takes back the offer of control, which might have gone to a wrong account.
		///
		/// The controller.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::withdraw_control_offer())]
		pub fn withdraw_control_offer(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = Self::controlled_by(&who)?;
			OfferedControl::<T>::take(lei).ok_or(Error::<T>::ControlNotOffered)?;
			Self::deposit_event(Event::ControlOfferWithdrawn { lei });
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		/// Puts an entity in good standing on the register, under its controller.
		pub(crate) fn enroll(
			lei: Lei,
			name: Name,
			country: Country,
			controller: T::AccountId,
			roles: Roles,
			admitted_by: Option<Lei>,
		) {
			Accounts::<T>::insert(&controller, lei);
			let (standing, since) = (Standing::Good, T::Time::now());
			let entity = Entity {
				name,
				country,
				controller,
				roles,
				standing,
				admitted_by,
				since,
				delegates: 0,
			};
			Entities::<T>::insert(lei, entity);
		}

		/// The record of an entity that must have been admitted.
		fn admitted(lei: Lei) -> Result<Entity<T::AccountId>, Error<T>> {
			Entities::<T>::get(lei).ok_or(Error::<T>::NotAdmitted)
		}

		/// Who judges: a registrar, or `None` for the council.
		fn council_or_registrar(origin: OriginFor<T>) -> Result<Option<Lei>, DispatchError> {
			use bonafide_primitives::Entities;

			let Err(origin) = T::GovernanceOrigin::try_origin(origin) else {
				return Ok(None);
			};
			let who = ensure_signed(origin)?;
			let lei = Self::acting_as(&who, Scope::Manage, Role::Registrar).map_err(Error::<T>::NotAuthorized)?;
			Ok(Some(lei))
		}

		/// Whether `by` may give `role` to `lei` and take it.
		fn ensure_may_accredit(by: Option<Lei>, lei: Lei, role: Role) -> Result<(), Error<T>> {
			ensure!(by != Some(lei), Error::<T>::OwnEntity);
			ensure!(by.is_none() || !role.is_of_public_trust(), Error::<T>::CouncilOnly);
			Ok(())
		}

		/// Whether `by` may suspend and reinstate `entity`.
		fn ensure_may_suspend(by: Option<Lei>, lei: Lei, entity: &Entity<T::AccountId>) -> Result<(), Error<T>> {
			ensure!(by != Some(lei), Error::<T>::OwnEntity);
			ensure!(by.is_none() || !entity.is_of_public_trust(), Error::<T>::CouncilOnly);
			Ok(())
		}

		/// The entity in good standing that `who` controls.
		fn controlled_by(who: &T::AccountId) -> Result<Lei, Error<T>> {
			match Self::power_of(who, Scope::Manage) {
				Ok((lei, None)) => Ok(lei),
				Ok((_, Some(_))) | Err(NotActing::OutOfScope) => Err(Error::<T>::NotController),
				Err(reason) => Err(Error::<T>::NotAuthorized(reason)),
			}
		}

		/// The power that `who` may entrust to others in this way, and the entity that does so.
		fn entrusted(who: &T::AccountId, scopes: Scopes, until: Option<Moment>) -> Result<(Lei, Power), Error<T>> {
			let (lei, own) = Self::power_of(who, Scope::Manage).map_err(Error::<T>::NotAuthorized)?;
			let power = Power { scopes, until };
			ensure!(!power.scopes.is_empty(), Error::<T>::NoScopes);
			ensure!(!power.has_ended(T::Time::now()), Error::<T>::AlreadyPast);
			ensure!(own.is_none_or(|own| power.is_within(&own)), Error::<T>::ExceedsOwnPower);
			Ok((lei, power))
		}

		/// Ends the delegation of `delegate` to `lei`.
		fn release(lei: Lei, delegate: &T::AccountId) -> Result<(), Error<T>> {
			Delegates::<T>::take(lei, delegate).ok_or(Error::<T>::NotADelegate)?;
			let mut entity = Self::admitted(lei)?;
			entity.delegates = entity.delegates.saturating_sub(1);
			Entities::<T>::insert(lei, entity);
			Accounts::<T>::remove(delegate);
			Ok(())
		}
	}
}
