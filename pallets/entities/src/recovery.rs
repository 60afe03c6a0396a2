//! Recovery of an entity from the loss of its controller's key.

use crate::{Config, Error, Pallet, Recoveries, Recovery};
use bonafide_primitives::{Clock, Lei};
use frame_support::{ensure, traits::Get};
use frame_system::Pallet as System;

impl<T: Config> Pallet<T> {
	/// Lets a recovery of `lei` wait for the council and its delay.
	pub(crate) fn begin_recovery(lei: Lei, recovery: Recovery<T::AccountId>) {
		System::<T>::inc_sufficients(&recovery.to);
		Recoveries::<T>::insert(lei, recovery);
	}

	/// Ends the recovery of `lei`, one way or the other.
	pub(crate) fn drop_recovery(lei: Lei) -> Option<Recovery<T::AccountId>> {
		Recoveries::<T>::take(lei).inspect(|recovery| {
			System::<T>::dec_sufficients(&recovery.to);
		})
	}

	/// The recovery of `lei`, which must be approved and its delay over.
	pub(crate) fn recovery_due(lei: Lei) -> Result<Recovery<T::AccountId>, Error<T>> {
		let recovery = Recoveries::<T>::get(lei).ok_or(Error::<T>::RecoveryNotFound)?;
		let approved_at = recovery.approved_at.ok_or(Error::<T>::NotApproved)?;
		let due = approved_at.saturating_add(T::RecoveryDelay::get());
		ensure!(due <= T::Time::now(), Error::<T>::RecoveryNotDue);
		Self::ensure_may_join(&recovery.to, lei)?;
		Ok(recovery)
	}
}
