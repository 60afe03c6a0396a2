//! The register of entities: the companies and authorities that take part in the trade.
//!
//! An entity is named by its LEI. It applies from an account of its own, and a registrar or the council admits it. Its
//! roles are its accreditations: a registrar accredits the roles of ordinary trade, the council alone those of public
//! trust.
//!
//! One account controls an entity and may do everything for it. It can name delegates, limited by
//! [`Scope`](bonafide_primitives::Scope) and time, and give brokers a mandate, the power of attorney under which they
//! file. An account acts for at most one entity, and nobody passes on more power than he has. If the controller's key
//! is lost or stolen, a registrar and the council together replace the controller, after a delay in which it can
//! object.
//!
//! An entity puts on the register the keys that its credentials are signed with, and the other names it is known under.
//! Its LEI has to be renewed from time to time, or it issues nothing new; once it has merged, its successor stands in
//! its place.
//!
//! No account here needs coins: it exists for as long as something ties it to the register.
//!
//! Other pallets ask through [`bonafide_primitives::Entities`] which entity an account acts for, and its
//! accreditations.

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

// FRAME's own code that the macro puts here casts and expects.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use bonafide_primitives::{
		Alias, Clock, Country, Date, KeyNumber, Lei, Malformed, Moment, NotActing, PublicKey, Role, Spelled,
		SpelledAlias, Standing, MAX_MERGERS,
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

		/// The most delegates one entity can have.
		#[pallet::constant]
		type MaxDelegates: Get<u32>;

		/// The most keys one entity can have that are not revoked.
		#[pallet::constant]
		type MaxKeys: Get<u32>;

		/// The most aliases one entity can have.
		#[pallet::constant]
		type MaxAliases: Get<u32>;

		/// Milliseconds for which the controller can still object after the council has approved a recovery.
		type RecoveryDelay: Get<Moment>;

		/// The most KiB of records that one entity can put on the chain in a day.
		type MaxDailyRecords: Get<u32>;

		/// Milliseconds for which an application waits for a decision before it is dropped, from the day after it was
		/// filed.
		type ApplicationLifetime: Get<Moment>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Applications that wait for a decision, by the account that applied. Anyone can claim an LEI: the registrar finds
	/// out whose it is.
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

	/// The account to which an entity in good standing has offered its control.
	#[pallet::storage]
	pub type OfferedControl<T: Config> = StorageMap<_, Blake2_128Concat, Lei, T::AccountId>;

	/// The suspensions in force, by entity.
	#[pallet::storage]
	pub type Suspensions<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Suspension>;

	/// The recoveries that wait, by entity.
	#[pallet::storage]
	pub type Recoveries<T: Config> = StorageMap<_, Blake2_128Concat, Lei, Recovery<T::AccountId>>;

	/// The keys an entity has ever had. None goes: each still tells what it was good for, and when.
	#[pallet::storage]
	pub type Keys<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, KeyNumber, Key>;

	/// The entity that an alias names.
	#[pallet::storage]
	pub type Aliases<T: Config> = StorageMap<_, Blake2_128Concat, Alias, AliasRecord>;

	/// The aliases of an entity: [`Aliases`] by entity.
	#[pallet::storage]
	pub type AliasesOf<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Alias, ()>;

	/// Powers of attorney, by principal and broker.
	#[pallet::storage]
	pub type Mandates<T: Config> = StorageDoubleMap<_, Blake2_128Concat, Lei, Blake2_128Concat, Lei, Power>;

	/// The principals of a broker: [`Mandates`] by broker and principal.
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
				renewal,
			} in &self.entities
			{
				assert!(!Entities::<T>::contains_key(lei), "{lei} is listed twice");
				assert!(
					!Accounts::<T>::contains_key(controller),
					"the controller of {lei} acts for another entity"
				);
				assert!(!name.is_blank(), "{lei} has no name");
				Pallet::<T>::enroll(
					*lei,
					name.clone(),
					*country,
					controller.clone(),
					roles.clone(),
					*renewal,
					None,
				);
			}
		}
	}

	/// `lei` is the entity that the event is about. `by` is the registrar that decided; `None` is the council.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	#[allow(missing_docs)]
	pub enum Event<T: Config> {
		/// An account asked to be admitted.
		ApplicationFiled { applicant: T::AccountId, lei: Lei },
		/// An applicant no longer wants to be admitted.
		ApplicationWithdrawn { applicant: T::AccountId },
		/// Nobody decided on an application in time. The applicant may apply again.
		ApplicationExpired { applicant: T::AccountId, lei: Lei },
		/// An application was refused.
		ApplicationRefused {
			applicant: T::AccountId,
			lei: Lei,
			by: Option<Lei>,
		},
		/// An entity was admitted.
		EntityAdmitted {
			lei: Lei,
			/// The account that applied and now controls the entity.
			controller: T::AccountId,
			/// The roles granted: by a registrar, only those of ordinary trade.
			roles: Roles,
			/// The day by which the LEI is to be renewed.
			renewal: Date,
			by: Option<Lei>,
		},
		/// An entity was accredited in a role.
		EntityAccredited { lei: Lei, role: Role, by: Option<Lei> },
		/// An entity lost a role.
		RoleWithdrawn { lei: Lei, role: Role, by: Option<Lei> },
		/// The LEI of an entity was renewed with its issuer.
		LeiRenewed {
			lei: Lei,
			/// The day by which it is to be renewed again.
			until: Date,
			by: Option<Lei>,
		},
		/// An entity may not act for now.
		EntitySuspended { lei: Lei, reason: Reason, by: Option<Lei> },
		/// An entity that was suspended, or had retired, may act again.
		EntityReinstated { lei: Lei, by: Option<Lei> },
		/// An entity no longer acts.
		EntityRetired { lei: Lei },
		/// An entity will not act again: another stands in its place.
		EntityMerged { lei: Lei, successor: Lei, by: Option<Lei> },
		/// A controller offered its place to another account.
		ControlOffered { lei: Lei, to: T::AccountId },
		/// A controller took its offer back.
		ControlOfferWithdrawn { lei: Lei },
		/// Another account controls the entity now.
		ControlAccepted {
			lei: Lei,
			/// The controller before, which now acts for nobody.
			from: T::AccountId,
			to: T::AccountId,
		},
		/// An account may act for an entity.
		DelegateAdded {
			lei: Lei,
			delegate: T::AccountId,
			power: Power,
		},
		/// An account may no longer act for an entity.
		DelegateRemoved { lei: Lei, delegate: T::AccountId },
		/// A delegate left by itself.
		DelegateResigned { lei: Lei, delegate: T::AccountId },
		/// A broker holds a power of attorney, in place of any it held before.
		MandateGranted { principal: Lei, broker: Lei, power: Power },
		/// A broker no longer holds a power of attorney.
		MandateRevoked { principal: Lei, broker: Lei },
		/// A registrar asked that another account control an entity, whose controller has lost its key.
		RecoveryProposed { lei: Lei, to: T::AccountId, by: Lei },
		/// The council agrees: once the delay is over, the recovery can be completed.
		RecoveryApproved { lei: Lei, to: T::AccountId },
		/// The controller objected to a recovery, which does not take place.
		RecoveryVetoed { lei: Lei },
		/// A recovery does not take place.
		RecoveryCanceled { lei: Lei, by: Option<Lei> },
		/// Another account controls the entity now, and nobody else acts for it.
		RecoveryCompleted {
			lei: Lei,
			/// The controller before, which now acts for nobody.
			from: T::AccountId,
			to: T::AccountId,
			/// The number of delegates dismissed.
			dismissed: u32,
		},
		/// An entity put a key on the register.
		KeyAdded {
			lei: Lei,
			number: KeyNumber,
			public: PublicKey,
			valid_from: Moment,
		},
		/// A key is good no longer.
		KeyRevoked { lei: Lei, number: KeyNumber },
		/// An entity is known by an alias, in place of what the register said of that alias before.
		AliasAdded {
			lei: Lei,
			alias: Alias,
			/// The roles in which it goes by the alias.
			roles: Roles,
		},
		/// An entity is no longer known by an alias.
		AliasRemoved {
			lei: Lei,
			alias: Alias,
			/// The entity itself, its heir or a registrar; `None` is the council.
			by: Option<Lei>,
		},
	}

	/// A call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// Not an LEI; the value says why.
		InvalidLei(Malformed),
		/// Not an assigned ISO 3166-1 alpha-2 code; the value says why.
		InvalidCountry(Malformed),
		/// Not a day written as `2026-03-01`; the value says why.
		InvalidDate(Malformed),
		/// Not an alias of its scheme; the value says why.
		InvalidAlias(Malformed),
		/// The caller may not act for an entity in this; the value says why.
		NotAuthorized(NotActing),
		/// Only the controller of the entity may do this.
		NotController,
		/// Only the council may do this: a role of public trust is at stake, or the council suspended the entity.
		NotCouncil,
		/// A registrar may not judge its own entity: ask the council or another registrar.
		SelfJudgment,
		/// No such entity is admitted.
		EntityNotFound,
		/// The LEI is admitted already. If the account in control of it is not yours, turn to a registrar.
		EntityExists,
		/// The account acts for an entity already, and can act for one only.
		AlreadyActing,
		/// The account has an application waiting. Withdraw it first.
		ApplicationExists,
		/// The account has no application waiting.
		ApplicationNotFound,
		/// The application is not the one of that moment: the applicant has changed it. Examine the new one.
		ApplicationChanged,
		/// The name is blank: give one.
		BlankName,
		/// The reason is blank: give one.
		BlankReason,
		/// The entity has this role already.
		AlreadyAccredited,
		/// The entity does not have this role.
		NotAccredited,
		/// It is suspended already.
		AlreadySuspended,
		/// It is not suspended.
		NotSuspended,
		/// The entity has retired.
		AlreadyRetired,
		/// The entity has merged into another.
		AlreadyMerged,
		/// The day of renewal is past: the LEI has lapsed, and is to be renewed with its issuer first.
		RenewalPast,
		/// An entity does not merge into itself.
		SelfMerger,
		/// The successor is not admitted, or is suspended, retired or merged itself.
		SuccessorNotInGoodStanding,
		/// Too many mergers would lead from one entity to the successor for anybody to follow.
		MaxMergersExceeded,
		/// Control of this entity is not offered to the caller, or not offered at all.
		ControlNotOffered,
		/// The account is no delegate of this entity.
		NotDelegate,
		/// The entity has as many delegates as it can have. Remove one first.
		MaxDelegatesExceeded,
		/// A power needs at least one scope.
		EmptyScopes,
		/// A power cannot end, and a key cannot begin to be good, at a moment that is past.
		MomentPast,
		/// A delegate cannot give scopes that it lacks, nor for longer than its own power lasts.
		BeyondOwnPower,
		/// A mandate is for another entity than the one that gives it.
		SelfMandate,
		/// The entity is no broker in good standing.
		NotBroker,
		/// The broker holds no mandate of this entity.
		MandateNotFound,
		/// A recovery of this entity waits already. Cancel it first.
		RecoveryExists,
		/// No recovery of this entity waits.
		RecoveryNotFound,
		/// The recovery is to another account than that: it was proposed anew. Examine the new one.
		RecoveryChanged,
		/// The council has approved the recovery already.
		AlreadyApproved,
		/// The council has not approved the recovery.
		NotApproved,
		/// The controller can still object to the recovery.
		RecoveryNotDue,
		/// Another registrar has proposed the recovery. It or the council can cancel it.
		NotProposer,
		/// The bytes cannot be a key of that kind.
		InvalidKey,
		/// The entity has as many keys as it can have. Revoke one first.
		MaxKeysExceeded,
		/// The entity has no key of that number.
		KeyNotFound,
		/// It is revoked already, which is final.
		AlreadyRevoked,
		/// An alias needs at least one role.
		EmptyRoles,
		/// Aliases are for the roles manufacturer, shipper, seller, exporter, distributor and packager.
		RoleNotAllowed,
		/// The alias names another entity. If it is yours, turn to a registrar.
		AliasExists,
		/// The entity has as many aliases as it can have. Remove one first.
		MaxAliasesExceeded,
		/// The alias names no entity.
		AliasNotFound,
		/// The entity has put as many records on the chain today as a member can. Go on after midnight UTC, or ask the
		/// council for more.
		MaxDailyRecordsExceeded,
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
			name: Name,
			country: Spelled<Country>,
			roles: Roles,
		) -> DispatchResult {
			let applicant = ensure_signed(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let country = country.read().map_err(Error::<T>::InvalidCountry)?;
			ensure!(!name.is_blank(), Error::<T>::BlankName);
			ensure!(
				!Applications::<T>::contains_key(&applicant),
				Error::<T>::ApplicationExists
			);
			ensure!(!Accounts::<T>::contains_key(&applicant), Error::<T>::AlreadyActing);
			ensure!(!Entities::<T>::contains_key(lei), Error::<T>::EntityExists);

			let since = T::Time::now();
			Self::file_application(
				&applicant,
				Application {
					lei,
					name,
					country,
					roles,
					since,
				},
			);
			Self::deposit_event(Event::ApplicationFiled { applicant, lei });
			Ok(())
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
		/// Who: the council, or an account that may `Scope::Manage` for a registrar. A registrar grants the roles of
		/// ordinary trade among those asked for; the council, all.
		///
		/// Naming the moment binds the decision to the application that was examined: another one put in its place
		/// meanwhile is not admitted.
		///
		/// - `renewal`: the day by which the LEI is to be renewed, as its issuer says; it has not passed. After that
		///   day the entity counts as lapsed, until it is [renewed](Pallet::renew).
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(
			origin: OriginFor<T>,
			applicant: T::AccountId,
			since: Moment,
			renewal: Spelled<Date>,
		) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let renewal = Self::renewal(&renewal)?;
			let application = Applications::<T>::get(&applicant).ok_or(Error::<T>::ApplicationNotFound)?;
			ensure!(application.since == since, Error::<T>::ApplicationChanged);
			let Application {
				lei,
				name,
				country,
				mut roles,
				..
			} = application;
			ensure!(!Accounts::<T>::contains_key(&applicant), Error::<T>::AlreadyActing);
			ensure!(!Entities::<T>::contains_key(lei), Error::<T>::EntityExists);

			if by.is_some() {
				for role in Role::ALL.iter().filter(|role| role.is_of_public_trust()) {
					roles.remove(role);
				}
			}
			Self::enroll(lei, name, country, applicant.clone(), roles.clone(), renewal, by);
			Self::drop_application(&applicant)?;
			Self::deposit_event(Event::EntityAdmitted {
				lei,
				controller: applicant,
				roles,
				renewal,
				by,
			});
			Ok(())
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
		/// Who: the council; for the roles of ordinary trade also an account that may `Scope::Manage` for a registrar,
		/// for any entity but the registrar's own.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::accredit())]
		pub fn accredit(origin: OriginFor<T>, lei: Spelled<Lei>, role: Role) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			Self::ensure_may_accredit(by, lei, role)?;
			let mut entity = Self::extant(lei)?;
			ensure!(!entity.roles.contains(&role), Error::<T>::AlreadyAccredited);

			// Never fails: the set has room for every role there is.
			entity
				.roles
				.try_insert(role)
				.map_err(|_| Error::<T>::AlreadyAccredited)?;
			Entities::<T>::insert(lei, entity);
			Self::deposit_event(Event::EntityAccredited { lei, role, by });
			Ok(())
		}

		/// Take `role` from `lei`. All that it did in that role before stays as it is.
		///
		/// Who: the same as for [`Pallet::accredit`].
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

		/// Suspend `lei`: until reinstated, no account acts for it, its mandates rest, and a pending offer of control
		/// lapses.
		///
		/// Who: the council; for an entity without a role of public trust also an account that may `Scope::Manage` for
		/// another entity that is a registrar.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, lei: Spelled<Lei>, reason: Reason) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(!reason.is_blank(), Error::<T>::BlankReason);
			let mut entity = Self::extant(lei)?;
			Self::ensure_may_judge(by, lei, &entity)?;
			ensure!(entity.standing != Standing::Suspended, Error::<T>::AlreadySuspended);

			entity.standing = Standing::Suspended;
			Entities::<T>::insert(lei, entity);
			Self::drop_offer(lei);
			Suspensions::<T>::insert(
				lei,
				Suspension {
					reason: reason.clone(),
					by,
					since: T::Time::now(),
				},
			);
			Self::deposit_event(Event::EntitySuspended { lei, reason, by });
			Ok(())
		}

		/// Let `lei` act again.
		///
		/// Who: the same as for [`Pallet::suspend`]. An entity that the council has suspended, or that has retired, the
		/// council alone reinstates.
		///
		/// A retired entity can come back because a stolen key may have retired it.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let mut entity = Self::admitted(lei)?;
			Self::ensure_may_judge(by, lei, &entity)?;
			let by_council = match entity.standing {
				Standing::Retired => true,
				_ => Suspensions::<T>::get(lei).ok_or(Error::<T>::NotSuspended)?.by.is_none(),
			};
			ensure!(by.is_none() || !by_council, Error::<T>::NotCouncil);

			entity.standing = Standing::Good;
			Entities::<T>::insert(lei, entity);
			Suspensions::<T>::remove(lei);
			Self::deposit_event(Event::EntityReinstated { lei, by });
			Ok(())
		}

		/// Retire `lei`: no account acts for it again, unless the council brings it back. Its record stays.
		///
		/// Who: the council, or the controller of the entity while it is in good standing.
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
			let mut entity = Self::extant(lei)?;

			entity.standing = Standing::Retired;
			Self::close(lei, entity);
			Self::deposit_event(Event::EntityRetired { lei });
			Ok(())
		}

		/// Offer control of the caller's entity to the account `to`, in place of any offer before. `to` acts for
		/// nobody, or is a delegate of the same entity.
		///
		/// Who: the controller.
		///
		/// Nothing changes until that account accepts, so that a typing error cannot lose the entity.
		#[pallet::call_index(9)]
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

		/// Take control of `lei`, as offered to the caller. If the caller was a delegate, it no longer is; the
		/// controller before acts for nobody.
		///
		/// Who: the account that control is offered to.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::accept_control())]
		pub fn accept_control(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			Self::ensure_may_accept(&who, lei)?;
			let mut entity = Self::admitted(lei)?;

			let from = Self::install(lei, &mut entity, &who);
			Entities::<T>::insert(lei, entity);
			Self::deposit_event(Event::ControlAccepted { lei, from, to: who });
			Ok(())
		}

		/// Entrust `scopes` of the caller's entity to the account `delegate`, until the moment `until` or without end.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`, within its own power.
		///
		/// `delegate` acts for nobody yet, and can [`Pallet::resign`] at any time: being named binds nobody.
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
			ensure!(!Accounts::<T>::contains_key(&delegate), Error::<T>::AlreadyActing);
			let mut entity = Self::admitted(lei)?;
			ensure!(
				entity.delegate_count < T::MaxDelegates::get(),
				Error::<T>::MaxDelegatesExceeded
			);

			entity.delegate_count = entity.delegate_count.saturating_add(1);
			Entities::<T>::insert(lei, entity);
			Self::join(lei, &delegate);
			Delegates::<T>::insert(lei, &delegate, &power);
			Self::deposit_event(Event::DelegateAdded { lei, delegate, power });
			Ok(())
		}

		/// Take back all that was entrusted to the account `delegate`.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::remove_delegate())]
		pub fn remove_delegate(origin: OriginFor<T>, delegate: T::AccountId) -> DispatchResult {
			let lei = Self::manager(origin)?;
			Self::release(lei, &delegate)?;
			Self::deposit_event(Event::DelegateRemoved { lei, delegate });
			Ok(())
		}

		/// End the caller's own delegation.
		///
		/// Who: a delegate, however the entity stands.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			let delegate = ensure_signed(origin)?;
			let lei = Accounts::<T>::get(&delegate).ok_or(Error::<T>::NotDelegate)?;
			Self::release(lei, &delegate)?;
			Self::deposit_event(Event::DelegateResigned { lei, delegate });
			Ok(())
		}

		/// Give `broker` a power of attorney to act in `scopes` for the caller's entity, until the moment `until` or
		/// without end, in place of any it held before.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`, within its own power.
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
			ensure!(principal != broker, Error::<T>::SelfMandate);
			ensure!(Self::is_accredited(&broker, Role::Broker), Error::<T>::NotBroker);

			Mandates::<T>::insert(principal, broker, &power);
			Principals::<T>::insert(broker, principal, ());
			Self::deposit_event(Event::MandateGranted {
				principal,
				broker,
				power,
			});
			Ok(())
		}

		/// Take the power of attorney back from `broker`.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::revoke_mandate())]
		pub fn revoke_mandate(origin: OriginFor<T>, broker: Spelled<Lei>) -> DispatchResult {
			let principal = Self::manager(origin)?;
			let broker = broker.read().map_err(Error::<T>::InvalidLei)?;
			Mandates::<T>::take(principal, broker).ok_or(Error::<T>::MandateNotFound)?;
			Principals::<T>::remove(broker, principal);
			Self::deposit_event(Event::MandateRevoked { principal, broker });
			Ok(())
		}

		/// Take back the offer of control, which might have gone to a wrong account.
		///
		/// Who: the controller.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::withdraw_control_offer())]
		pub fn withdraw_control_offer(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = Self::controlled_by(&who)?;
			Self::drop_offer(lei).ok_or(Error::<T>::ControlNotOffered)?;
			Self::deposit_event(Event::ControlOfferWithdrawn { lei });
			Ok(())
		}

		/// Note that the LEI `lei` has been renewed with its issuer: it lapses after the day `until`, which has not
		/// passed. If it had lapsed before, the entity issues again.
		///
		/// Who: the council, or an account that may `Scope::Manage` for another entity that is a registrar.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>, lei: Spelled<Lei>, until: Spelled<Date>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(by != Some(lei), Error::<T>::SelfJudgment);
			let until = Self::renewal(&until)?;
			let mut entity = Self::extant(lei)?;

			entity.renewal = until;
			Entities::<T>::insert(lei, entity);
			Self::deposit_event(Event::LeiRenewed { lei, until, by });
			Ok(())
		}

		/// Put `successor` in the place of `lei`, which has merged into it: no account acts for `lei` again, and the
		/// successor keeps what it owned in the other pallets. Its own record stays.
		///
		/// Who: the council; for an entity without a role of public trust that the council has not suspended, also an
		/// account that may `Scope::Manage` for a registrar that is neither of the two.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::merge())]
		pub fn merge(origin: OriginFor<T>, lei: Spelled<Lei>, successor: Spelled<Lei>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let successor = successor.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(lei != successor, Error::<T>::SelfMerger);
			ensure!(by != Some(successor), Error::<T>::SelfJudgment);
			let mut entity = Self::extant(lei)?;
			Self::ensure_may_judge(by, lei, &entity)?;
			let suspension = Suspensions::<T>::get(lei);
			ensure!(
				by.is_none() || suspension.is_none_or(|suspension| suspension.by.is_some()),
				Error::<T>::NotCouncil
			);
			let mut heir = Entities::<T>::get(successor)
				.filter(|heir| heir.standing.is_active())
				.ok_or(Error::<T>::SuccessorNotInGoodStanding)?;
			let mergers = entity.mergers.saturating_add(1).max(heir.mergers);
			ensure!(mergers <= MAX_MERGERS, Error::<T>::MaxMergersExceeded);

			heir.mergers = mergers;
			Entities::<T>::insert(successor, heir);
			entity.standing = Standing::Merged;
			entity.successor = Some(successor);
			Self::close(lei, entity);
			Self::deposit_event(Event::EntityMerged { lei, successor, by });
			Ok(())
		}

		/// Propose that the account `to` control `lei`, whose controller has lost its key or had it stolen. `to` acts
		/// for nobody, or is a delegate of `lei`.
		///
		/// Who: an account that may `Scope::Manage` for another entity that is a registrar.
		///
		/// If the key is stolen, [suspend](Pallet::suspend) the entity first: the thief could object.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::propose_recovery())]
		pub fn propose_recovery(origin: OriginFor<T>, lei: Spelled<Lei>, to: T::AccountId) -> DispatchResult {
			let by = Self::registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			ensure!(by != lei, Error::<T>::SelfJudgment);
			let entity = Self::extant(lei)?;
			ensure!(entity.controller != to, Error::<T>::AlreadyActing);
			Self::ensure_may_join(&to, lei)?;
			ensure!(!Recoveries::<T>::contains_key(lei), Error::<T>::RecoveryExists);

			Self::begin_recovery(
				lei,
				Recovery {
					to: to.clone(),
					proposed_by: by,
					since: T::Time::now(),
					approved_at: None,
				},
			);
			Self::deposit_event(Event::RecoveryProposed { lei, to, by });
			Ok(())
		}

		/// Agree that `to` shall control `lei`, once [`Config::RecoveryDelay`] has passed.
		///
		/// Who: the council.
		///
		/// Naming the account binds the decision to the proposal that was examined.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::approve_recovery())]
		pub fn approve_recovery(origin: OriginFor<T>, lei: Spelled<Lei>, to: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let mut recovery = Recoveries::<T>::get(lei).ok_or(Error::<T>::RecoveryNotFound)?;
			ensure!(recovery.to == to, Error::<T>::RecoveryChanged);
			ensure!(recovery.approved_at.is_none(), Error::<T>::AlreadyApproved);

			recovery.approved_at = Some(T::Time::now());
			Recoveries::<T>::insert(lei, recovery);
			Self::deposit_event(Event::RecoveryApproved { lei, to });
			Ok(())
		}

		/// Object to the recovery of the caller's entity: its key is neither lost nor stolen.
		///
		/// Who: the controller, unless the entity is suspended.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::veto_recovery())]
		pub fn veto_recovery(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = Self::controlled_by(&who)?;
			Self::drop_recovery(lei).ok_or(Error::<T>::RecoveryNotFound)?;
			Self::deposit_event(Event::RecoveryVetoed { lei });
			Ok(())
		}

		/// Give up the recovery of `lei`.
		///
		/// Who: the council, or an account that may `Scope::Manage` for the registrar that proposed it.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::cancel_recovery())]
		pub fn cancel_recovery(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResult {
			let by = Self::council_or_registrar(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let recovery = Recoveries::<T>::get(lei).ok_or(Error::<T>::RecoveryNotFound)?;
			ensure!(by.is_none_or(|by| by == recovery.proposed_by), Error::<T>::NotProposer);

			Self::drop_recovery(lei);
			Self::deposit_event(Event::RecoveryCanceled { lei, by });
			Ok(())
		}

		/// Complete the recovery of `lei` now that its delay is over: the account that it is to takes control.
		///
		/// Who: every account.
		///
		/// The controller before acts for nobody. Its offers and delegates count no longer, as it may have been a
		/// thief. A suspension stays, and so do the keys: revoke those that are not the entity's.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::complete_recovery(T::MaxDelegates::get()))]
		pub fn complete_recovery(origin: OriginFor<T>, lei: Spelled<Lei>) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let lei = lei.read().map_err(Error::<T>::InvalidLei)?;
			let to = Self::recovery_due(lei)?.to;
			let mut entity = Self::admitted(lei)?;

			let from = Self::install(lei, &mut entity, &to);
			let dismissed = core::mem::take(&mut entity.delegate_count);
			Entities::<T>::insert(lei, entity);
			Self::dismiss_delegates(lei);
			Self::deposit_event(Event::RecoveryCompleted {
				lei,
				from,
				to,
				dismissed,
			});
			Ok(Some(T::WeightInfo::complete_recovery(dismissed)).into())
		}

		/// Put a key of the caller's entity on the register, good from the moment `valid_from` or from now on. Its
		/// number follows that of the key before it.
		///
		/// Who: the controller alone.
		///
		/// A signature by the key is the entity's own, and only the entity may read what is sealed to an X25519 key.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::add_key())]
		pub fn add_key(origin: OriginFor<T>, public: PublicKey, valid_from: Option<Moment>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let lei = Self::controlled_by(&who)?;
			ensure!(public.is_well_formed(), Error::<T>::InvalidKey);
			let now = T::Time::now();
			let valid_from = valid_from.unwrap_or(now);
			ensure!(valid_from >= now, Error::<T>::MomentPast);
			let mut entity = Self::admitted(lei)?;
			ensure!(entity.key_count < T::MaxKeys::get(), Error::<T>::MaxKeysExceeded);
			let number = entity.last_key.checked_add(1).ok_or(Error::<T>::MaxKeysExceeded)?;
			Self::put_on_record(&lei, 1)?;

			entity.last_key = number;
			entity.key_count = entity.key_count.saturating_add(1);
			Entities::<T>::insert(lei, entity);
			Keys::<T>::insert(
				lei,
				number,
				Key {
					public,
					valid_from,
					revoked_at: None,
				},
			);
			Self::deposit_event(Event::KeyAdded {
				lei,
				number,
				public,
				valid_from,
			});
			Ok(())
		}

		/// End the validity of a key of the caller's entity, now and for good. All that was anchored while it was good
		/// stays good.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::revoke_key())]
		pub fn revoke_key(origin: OriginFor<T>, number: KeyNumber) -> DispatchResult {
			let lei = Self::manager(origin)?;
			let mut key = Keys::<T>::get(lei, number).ok_or(Error::<T>::KeyNotFound)?;
			ensure!(key.revoked_at.is_none(), Error::<T>::AlreadyRevoked);
			let mut entity = Self::admitted(lei)?;

			key.revoked_at = Some(T::Time::now());
			Keys::<T>::insert(lei, number, key);
			entity.key_count = entity.key_count.saturating_sub(1);
			Entities::<T>::insert(lei, entity);
			Self::deposit_event(Event::KeyRevoked { lei, number });
			Ok(())
		}

		/// Make the caller's entity known as `alias`, in `roles`; if it is so already, in these roles from now on. The
		/// roles are among the six of the Global Business Identifier test, and the entity is accredited in each.
		///
		/// Who: the controller, or a delegate that may `Scope::Manage`.
		///
		/// Nobody here proves that a number is his: a registrar or the council removes an alias that another has taken.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::add_alias())]
		pub fn add_alias(origin: OriginFor<T>, alias: SpelledAlias, roles: Roles) -> DispatchResult {
			let lei = Self::manager(origin)?;
			let alias = alias.read().map_err(Error::<T>::InvalidAlias)?;
			ensure!(!roles.is_empty(), Error::<T>::EmptyRoles);
			ensure!(roles.iter().all(|role| role.is_gbi()), Error::<T>::RoleNotAllowed);
			let mut entity = Self::admitted(lei)?;
			ensure!(roles.is_subset(&entity.roles), Error::<T>::NotAccredited);
			Self::put_on_record(&lei, 1)?;
			match Aliases::<T>::get(alias) {
				Some(record) => ensure!(record.lei == lei, Error::<T>::AliasExists),
				None => {
					ensure!(
						entity.alias_count < T::MaxAliases::get(),
						Error::<T>::MaxAliasesExceeded
					);
					entity.alias_count = entity.alias_count.saturating_add(1);
				}
			}

			Entities::<T>::insert(lei, entity);
			AliasesOf::<T>::insert(lei, alias, ());
			let since = T::Time::now();
			Aliases::<T>::insert(
				alias,
				AliasRecord {
					lei,
					roles: roles.clone(),
					since,
				},
			);
			Self::deposit_event(Event::AliasAdded { lei, alias, roles });
			Ok(())
		}

		/// End that an entity is known as `alias`, which may be given anew.
		///
		/// Who: an account that may `Scope::Manage` for the entity, its heir or a registrar, or the council.
		///
		/// A registrar and the council act against those who take a number that is not theirs.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::remove_alias())]
		pub fn remove_alias(origin: OriginFor<T>, alias: SpelledAlias) -> DispatchResult {
			let by = Self::council_or_manager(origin)?;
			let alias = alias.read().map_err(Error::<T>::InvalidAlias)?;
			let AliasRecord { lei, .. } = Aliases::<T>::get(alias).ok_or(Error::<T>::AliasNotFound)?;
			if let Some(by) = by {
				use bonafide_primitives::Entities;

				ensure!(
					Self::heir(&lei) == by || Self::has_role(&by, Role::Registrar),
					Error::<T>::NotAuthorized(NotActing::WithoutRole)
				);
			}
			let mut entity = Self::admitted(lei)?;

			entity.alias_count = entity.alias_count.saturating_sub(1);
			Entities::<T>::insert(lei, entity);
			AliasesOf::<T>::remove(lei, alias);
			Aliases::<T>::remove(alias);
			Self::deposit_event(Event::AliasRemoved { lei, alias, by });
			Ok(())
		}
	}
}
