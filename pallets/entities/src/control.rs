//! The accounts of an entity: they join, leave and take each other's place.
//!
//! Each record that names an account (as controller, delegate, applicant, or as the one that control is offered to or
//! recovered for) adds one to its sufficient references, so that the account exists, has a nonce and can sign without
//! holding coins. Where one record gives way to another, the new one is added first: an account without references is
//! gone, and its nonce with it.

use crate::{Accounts, Config, Delegates, Entities, Entity, Error, OfferedControl, Pallet, Recoveries};
use bonafide_primitives::Lei;
use frame_support::ensure;
use frame_system::Pallet as System;

impl<T: Config> Pallet<T> {
	/// Lets `who`, who acts for nobody, act for `lei`.
	pub(crate) fn join(lei: Lei, who: &T::AccountId) {
		System::<T>::inc_sufficients(who);
		Accounts::<T>::insert(who, lei);
	}

	/// Lets `who` act for nobody.
	fn leave(who: &T::AccountId) {
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
		Self::drop_offer(lei);
		OfferedControl::<T>::insert(lei, to);
	}

	/// Ends an offer of control, and returns the account that it was made to.
	pub(crate) fn drop_offer(lei: Lei) -> Option<T::AccountId> {
		OfferedControl::<T>::take(lei).inspect(|to| {
			System::<T>::dec_sufficients(to);
		})
	}

	/// Puts `to`, which acts for nobody or is a delegate, in the place of the controller of `lei`. Returns the
	/// controller before, which then acts for nobody: an offer that it made falls with it.
	pub(crate) fn install(lei: Lei, entity: &mut Entity<T::AccountId>, to: &T::AccountId) -> T::AccountId {
		let from = core::mem::replace(&mut entity.controller, to.clone());
		if Delegates::<T>::take(lei, to).is_some() {
			entity.delegate_count = entity.delegate_count.saturating_sub(1);
		} else {
			Self::join(lei, to);
		}
		Self::leave(&from);
		Self::drop_offer(lei);
		if Recoveries::<T>::get(lei).is_some_and(|recovery| recovery.to == *to) {
			Self::drop_recovery(lei);
		}
		from
	}

	/// Ends the delegation of `delegate` to `lei`.
	pub(crate) fn release(lei: Lei, delegate: &T::AccountId) -> Result<(), Error<T>> {
		Delegates::<T>::take(lei, delegate).ok_or(Error::<T>::NotDelegate)?;
		let mut entity = Self::admitted(lei)?;
		entity.delegate_count = entity.delegate_count.saturating_sub(1);
		Entities::<T>::insert(lei, entity);
		Self::leave(delegate);
		Ok(())
	}

	/// Ends every delegation to `lei`, but leaves its count of them to the caller.
	pub(crate) fn dismiss_delegates(lei: Lei) {
		for (delegate, _) in Delegates::<T>::drain_prefix(lei) {
			Self::leave(&delegate);
		}
	}
}
