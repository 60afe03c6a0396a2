//! The events of the register of entities.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
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
		EntityRetired {
			lei: Lei,
			/// The entity itself; `None` is the council.
			by: Option<Lei>,
		},
		/// It was proposed that an entity merge into another.
		MergerProposed {
			lei: Lei,
			successor: Lei,
			/// The entity itself or a registrar; `None` is the council.
			by: Option<Lei>,
		},
		/// The successor agrees to the merger.
		MergerAccepted { lei: Lei, successor: Lei },
		/// The council agrees: once the delay is over, the merger can be completed.
		MergerApproved { lei: Lei, successor: Lei },
		/// The controller of the entity that was to merge objected: the merger does not take place.
		MergerVetoed { lei: Lei, successor: Lei },
		/// A merger does not take place.
		MergerCanceled {
			lei: Lei,
			successor: Lei,
			/// The one that proposed it, or the successor; `None` is the council.
			by: Option<Lei>,
		},
		/// An entity will not act again: another stands in its place.
		EntityMerged { lei: Lei, successor: Lei },
		/// A controller offered its place to another account.
		ControlOffered { lei: Lei, to: T::AccountId },
		/// A controller took its offer back.
		ControlOfferWithdrawn { lei: Lei },
		/// An offer of control cannot be accepted any more: the entity, its controller or the offer is another.
		ControlOfferLapsed { lei: Lei, to: T::AccountId },
		/// Another account controls the entity now.
		ControlAccepted {
			lei: Lei,
			/// The controller before, which now acts for nobody; none if it had left.
			from: Option<T::AccountId>,
			to: T::AccountId,
		},
		/// The controller of an entity that does not act any more acts for nobody now.
		ControllerResigned { lei: Lei, controller: T::AccountId },
		/// An account was asked to act for an entity.
		DelegationOffered {
			lei: Lei,
			delegate: T::AccountId,
			power: Power,
		},
		/// An account was asked no longer.
		DelegationOfferWithdrawn { lei: Lei, delegate: T::AccountId },
		/// An account did not want to act for an entity.
		DelegationDeclined { lei: Lei, delegate: T::AccountId },
		/// An offer of a delegation gave way: it was too old, or control of the entity was recovered.
		DelegationOfferLapsed { lei: Lei, delegate: T::AccountId },
		/// An account accepted to act for an entity.
		DelegateAdded {
			lei: Lei,
			delegate: T::AccountId,
			power: Power,
		},
		/// An account is no delegate of an entity any more.
		/// It was dismissed, its time was over, or it controls the entity now.
		DelegateRemoved { lei: Lei, delegate: T::AccountId },
		/// A delegate left by itself.
		DelegateResigned { lei: Lei, delegate: T::AccountId },
		/// A broker was asked to act under a power of attorney.
		MandateOffered { principal: Lei, broker: Lei, power: Power },
		/// A broker holds a power of attorney, in place of any it held before.
		MandateAccepted { principal: Lei, broker: Lei, power: Power },
		/// A broker no longer holds a power of attorney, nor is it offered one: the principal took it back.
		MandateRevoked { principal: Lei, broker: Lei },
		/// A broker no longer holds a power of attorney, nor is it offered one: it gave it back.
		MandateRenounced { principal: Lei, broker: Lei },
		/// A registrar asked that another account control an entity, whose controller has lost its key.
		RecoveryProposed { lei: Lei, to: T::AccountId, by: Lei },
		/// The council agrees: once the delay is over, the recovery can be completed.
		RecoveryApproved {
			lei: Lei,
			to: T::AccountId,
			/// The one that proposed it.
			registrar: Lei,
		},
		/// The controller objected to a recovery, which does not take place.
		RecoveryVetoed {
			lei: Lei,
			/// The one that had proposed it.
			registrar: Lei,
		},
		/// A recovery does not take place.
		RecoveryCanceled {
			lei: Lei,
			/// The one that had proposed it.
			registrar: Lei,
			by: Option<Lei>,
		},
		/// A recovery that the council had approved has become void.
		/// The entity has retired or merged, the account controls it already, or nobody completed it in time and
		/// another was approved.
		RecoveryDropped { lei: Lei, to: T::AccountId },
		/// Another account controls the entity now, and nobody else acts for it.
		RecoveryCompleted {
			lei: Lei,
			/// The controller before, which now acts for nobody; none if it had left.
			from: Option<T::AccountId>,
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
}
