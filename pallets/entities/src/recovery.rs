//! Recovery of an entity from the loss of its controller's key.

use crate::{
	pallet::Event, Config, Entities, Error, Pallet, Recoveries, Recovery, RecoveryProposal, RecoveryProposals,
};
use bonafide_primitives::{Clock, Lei, Moment};
use frame_support::{ensure, traits::Get};
use frame_system::Pallet as System;

impl<T: Config> Pallet<T> {
	/// Lets the registrar `by` propose that `to` control `lei`.
	pub(crate) fn put_forward(lei: Lei, to: T::AccountId, by: Lei) -> Result<(), Error<T>> {
		ensure!(by != lei, Error::<T>::SelfJudgment);
		let entity = Self::extant(lei)?;
		ensure!(!entity.is_controlled_by(&to), Error::<T>::AlreadyActing);
		Self::ensure_may_join(&to, lei)?;

		let since = T::Time::now();
		RecoveryProposals::<T>::insert(lei, by, RecoveryProposal { to: to.clone(), since });
		Self::deposit_event(Event::RecoveryProposed { lei, to, by });
		Ok(())
	}

	/// Approves what `registrar` has proposed, which must be as it was `examined`.
	pub(crate) fn agree_to_recovery(
		lei: Lei,
		registrar: Lei,
		examined: RecoveryProposal<T::AccountId>,
	) -> Result<(), Error<T>> {
		let proposal = RecoveryProposals::<T>::get(lei, registrar)
			.filter(|proposal| !Self::has_lapsed(proposal.since))
			.ok_or(Error::<T>::RecoveryNotFound)?;
		ensure!(proposal == examined, Error::<T>::RecoveryChanged);
		let entity = Self::extant(lei)?;
		let RecoveryProposal { to, since } = proposal;
		ensure!(!entity.is_controlled_by(&to), Error::<T>::AlreadyActing);
		let before = Recoveries::<T>::get(lei);
		ensure!(
			before.is_none_or(|recovery| Self::has_expired(recovery.approved_at)),
			Error::<T>::AlreadyApproved
		);

		System::<T>::inc_sufficients(&to);
		Self::void_recovery(lei);
		RecoveryProposals::<T>::remove(lei, registrar);
		Recoveries::<T>::insert(
			lei,
			Recovery {
				to: to.clone(),
				proposed_by: registrar,
				since,
				approved_at: T::Time::now(),
			},
		);
		Self::deposit_event(Event::RecoveryApproved { lei, to, registrar });
		Ok(())
	}

	/// Ends the approved recovery of `lei`, one way or the other.
	pub(crate) fn drop_recovery(lei: Lei) -> Option<Recovery<T::AccountId>> {
		Recoveries::<T>::take(lei).inspect(|recovery| {
			System::<T>::dec_sufficients(&recovery.to);
		})
	}

	/// Ends the approved recovery of `lei`, if there is one, without anybody's wish.
	pub(crate) fn void_recovery(lei: Lei) {
		if let Some(Recovery { to, .. }) = Self::drop_recovery(lei) {
			Self::deposit_event(Event::RecoveryDropped { lei, to });
		}
	}

	/// Ends what `registrar` has proposed for `lei`, whether it is approved or not.
	pub(crate) fn drop_recovery_of(lei: Lei, registrar: Lei) -> Result<(), Error<T>> {
		let proposal = RecoveryProposals::<T>::take(lei, registrar);
		let is_approved = Recoveries::<T>::get(lei).is_some_and(|recovery| recovery.proposed_by == registrar);
		ensure!(proposal.is_some() || is_approved, Error::<T>::RecoveryNotFound);
		if is_approved {
			Self::drop_recovery(lei);
		}
		Ok(())
	}

	/// The recovery of `lei`, which must be approved and its delay over.
	pub(crate) fn recovery_due(lei: Lei) -> Result<Recovery<T::AccountId>, Error<T>> {
		let recovery = Recoveries::<T>::get(lei).ok_or(Error::<T>::NotApproved)?;
		Self::ensure_due(recovery.approved_at)?;
		Self::ensure_may_join(&recovery.to, lei)?;
		Ok(recovery)
	}

	/// Hands `lei` over to the account that it is recovered for, as its only one. Returns how many delegates and offers
	/// end thereby.
	pub(crate) fn recover(lei: Lei) -> Result<u32, Error<T>> {
		let to = Self::recovery_due(lei)?.to;
		let mut entity = Self::admitted(lei)?;

		let from = Self::install(lei, &mut entity, &to);
		Self::let_offer_lapse(lei);
		Self::drop_recovery(lei);
		let (dismissed, offers) = Self::dismiss_all(lei, &mut entity);
		entity.key_limit = entity.last_key.saturating_add(T::MaxKeysEver::get());
		Entities::<T>::insert(lei, entity);
		Self::deposit_event(Event::RecoveryCompleted {
			lei,
			from,
			to,
			dismissed,
		});
		Ok(dismissed.saturating_add(offers))
	}

	/// The moment from which what the council approved at `approved_at` can be completed.
	pub fn due(approved_at: Moment) -> Moment {
		approved_at.saturating_add(T::RecoveryDelay::get())
	}

	/// True if what the council approved at `approved_at` has waited too long to be completed.
	pub fn has_expired(approved_at: Moment) -> bool {
		Self::has_lapsed(Self::due(approved_at))
	}

	/// Refuses what the council approved at `approved_at` unless its delay is over, and not for too long.
	pub(crate) fn ensure_due(approved_at: Moment) -> Result<(), Error<T>> {
		ensure!(Self::due(approved_at) <= T::Time::now(), Error::<T>::NotDue);
		ensure!(!Self::has_expired(approved_at), Error::<T>::ApprovalExpired);
		Ok(())
	}
}
