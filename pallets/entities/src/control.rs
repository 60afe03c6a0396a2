//! The accounts of an entity: they join, leave and take each other's place.
//!
//! Each record that names an account by its own will or by decision of registrar and council (as controller, delegate,
//! applicant, or as the one that control is offered to or recovered for) adds one to its sufficient references, so that
//! the account exists, has a nonce and can sign without holding coins. Where one record gives way to another, the new
//! one is added first: an account without references is gone, and its nonce with it.

use crate::{pallet::Event, Accounts, Config, Delegates, Entities, Entity, Error, OfferedControl, Pallet, Recoveries};
use bonafide_primitives::{Lei, Standing};
use frame_support::ensure;
use frame_system::Pallet as System;

impl<T: Config> Pallet<T> {
	/// Lets `who`, who acts for nobody, act for `lei`.
	pub(crate) fn join(lei: Lei, who: &T::AccountId) {
		System::<T>::inc_sufficients(who);
		Accounts::<T>::insert(who, lei);
	}

	/// Lets `who` act for nobody.
	pub(crate) fn leave(who: &T::AccountId) {
		Accounts::<T>::remove(who);
		System::<T>::dec_sufficients(who);
	}

	/// Refuses `who` if it acts for another entity than `lei`.
	pub(crate) fn ensure_may_join(who: &T::AccountId, lei: Lei) -> Result<(), Error<T>> {
		ensure!(
			Accounts::<T>::get(who).is_none_or(|own| own == lei),
			Error::<T>::AlreadyActing
		);
		Ok(())
	}

	/// Refuses `who` unless control of `lei` is offered to it and it is free to take it.
	pub(crate) fn ensure_may_accept(who: &T::AccountId, lei: Lei) -> Result<(), Error<T>> {
		ensure!(
			OfferedControl::<T>::get(lei).as_ref() == Some(who),
			Error::<T>::ControlNotOffered
		);
		Self::ensure_may_join(who, lei)
	}

	/// Offers control of `lei` to `to`, in place of any offer before.
	pub(crate) fn offer(lei: Lei, to: &T::AccountId) {
		System::<T>::inc_sufficients(to);
		Self::let_offer_lapse(lei);
		OfferedControl::<T>::insert(lei, to);
	}

	/// Ends an offer of control, and returns the account that it was made to.
	pub(crate) fn drop_offer(lei: Lei) -> Option<T::AccountId> {
		OfferedControl::<T>::take(lei).inspect(|to| {
			System::<T>::dec_sufficients(to);
		})
	}

	/// Ends an offer of control that nobody took back.
	pub(crate) fn let_offer_lapse(lei: Lei) {
		if let Some(to) = Self::drop_offer(lei) {
			Self::deposit_event(Event::ControlOfferLapsed { lei, to });
		}
	}

	/// Lets `who` take the control of `lei` that is offered to it.
	pub(crate) fn take_control(who: T::AccountId, lei: Lei) -> Result<(), Error<T>> {
		Self::ensure_may_accept(&who, lei)?;
		let mut entity = Self::admitted(lei)?;

		let from = Self::install(lei, &mut entity, &who);
		Self::drop_offer(lei);
		if Recoveries::<T>::get(lei).is_some_and(|recovery| recovery.to == who) {
			Self::void_recovery(lei);
		}
		Entities::<T>::insert(lei, entity);
		Self::deposit_event(Event::ControlAccepted { lei, from, to: who });
		Ok(())
	}

	/// Puts `to`, which acts for nobody or is a delegate, in the place of the controller of `lei`. Returns the
	/// controller before, which then acts for nobody.
	pub(crate) fn install(lei: Lei, entity: &mut Entity<T::AccountId>, to: &T::AccountId) -> Option<T::AccountId> {
		if Delegates::<T>::take(lei, to).is_some() {
			entity.delegate_count = entity.delegate_count.saturating_sub(1);
			Self::deposit_event(Event::DelegateRemoved {
				lei,
				delegate: to.clone(),
			});
		} else {
			Self::join(lei, to);
		}
		Self::let_delegation_offer_lapse(lei, entity, to);
		let from = entity.controller.replace(to.clone());
		if let Some(from) = &from {
			Self::leave(from);
		}
		from
	}

	/// Lets `who` act for nobody, as it wants. The controller of an entity that may act again cannot leave it alone.
	pub(crate) fn leave_post(who: T::AccountId) -> Result<(), Error<T>> {
		let (lei, is_controller) = Self::post(&who)?;
		if is_controller {
			Entities::<T>::mutate_extant(lei, |entity| entity.controller = None);
			Self::leave(&who);
			Self::deposit_event(Event::ControllerResigned { lei, controller: who });
		} else {
			Self::release(lei, &who)?;
			Self::deposit_event(Event::DelegateResigned { lei, delegate: who });
		}
		Ok(())
	}

	/// The entity for which `who` acts and which it can leave; true if it is its controller.
	pub(crate) fn post(who: &T::AccountId) -> Result<(Lei, bool), Error<T>> {
		let lei = Accounts::<T>::get(who).ok_or(Error::<T>::NotDelegate)?;
		let entity = Self::admitted(lei)?;
		if !entity.is_controlled_by(who) {
			return Ok((lei, false));
		}
		ensure!(
			matches!(entity.standing, Standing::Retired | Standing::Merged),
			Error::<T>::NotDelegate
		);
		Ok((lei, true))
	}
}
