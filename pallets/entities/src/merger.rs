//! Mergers: proposed, accepted by the successor, approved by the council, and completed after a delay.

use crate::{
	pallet::Event, Accounts, Config, Entities, Entity, Error, Merger, Mergers, Pallet, Predecessors, Suspensions,
};
use bonafide_primitives::{Clock, Lei, Moment, Standing, MAX_MERGERS};
use frame_support::ensure;

type Record<T> = Entity<<T as frame_system::Config>::AccountId>;

impl<T: Config> Pallet<T> {
	/// The one that proposes a merger of `lei`: itself by its controller, a registrar, or `None` for the council.
	pub(crate) fn merger_proposer(signer: Option<T::AccountId>, lei: Lei) -> Result<Option<Lei>, Error<T>> {
		let Some(who) = signer else {
			return Ok(None);
		};
		if Accounts::<T>::get(&who) == Some(lei) {
			return Self::controlled_by(&who).map(Some);
		}
		Self::issuing_registrar(who).map(Some)
	}

	/// Lets a merger wait for the successor and the council.
	pub(crate) fn begin_merger(lei: Lei, successor: Lei, by: Option<Lei>) -> Result<(), Error<T>> {
		let (mut entity, _) = Self::mergeable(lei, successor)?;
		ensure!(Self::merger(lei, successor).is_err(), Error::<T>::MergerExists);
		if by == Some(lei) {
			if let Some(before) = entity.proposed_successor.replace(successor) {
				Self::withdraw_own_merger(lei, before);
			}
			Entities::<T>::insert(lei, entity);
		} else {
			ensure!(by != Some(successor), Error::<T>::SelfJudgment);
			Self::ensure_may_judge(by, lei, &entity)?;
			let suspension = Suspensions::<T>::get(lei);
			ensure!(
				by.is_none() || suspension.is_none_or(|suspension| suspension.by.is_some()),
				Error::<T>::NotCouncil
			);
		}

		let merger = Merger {
			proposed_by: by,
			since: T::Time::now(),
			accepted: false,
			approved_at: None,
		};
		Mergers::<T>::insert(lei, successor, merger);
		Self::deposit_event(Event::MergerProposed { lei, successor, by });
		Ok(())
	}

	/// Notes that the successor accepts.
	pub(crate) fn take_merger(lei: Lei, successor: Lei) -> Result<(), Error<T>> {
		let mut merger = Self::merger(lei, successor)?;
		Self::mergeable(lei, successor)?;

		merger.accepted = true;
		Mergers::<T>::insert(lei, successor, merger);
		Self::deposit_event(Event::MergerAccepted { lei, successor });
		Ok(())
	}

	/// Notes that the council agrees.
	pub(crate) fn agree_to_merger(lei: Lei, successor: Lei, since: Moment) -> Result<(), Error<T>> {
		let mut merger = Self::merger(lei, successor)?;
		ensure!(merger.since == since, Error::<T>::MergerChanged);
		ensure!(merger.accepted, Error::<T>::MergerNotAccepted);
		ensure!(merger.approved_at.is_none(), Error::<T>::AlreadyApproved);
		Self::mergeable(lei, successor)?;

		merger.approved_at = Some(T::Time::now());
		Mergers::<T>::insert(lei, successor, merger);
		Self::deposit_event(Event::MergerApproved { lei, successor });
		Ok(())
	}

	/// Ends a merger that does not take place, whether it has lapsed or not.
	pub(crate) fn drop_merger(lei: Lei, successor: Lei) -> Result<(), Error<T>> {
		Mergers::<T>::take(lei, successor).ok_or(Error::<T>::MergerNotFound)?;
		Ok(())
	}

	/// Ends the merger into `successor` if `lei` itself proposed it: it proposes another.
	fn withdraw_own_merger(lei: Lei, successor: Lei) {
		if Mergers::<T>::get(lei, successor).is_some_and(|merger| merger.proposed_by == Some(lei)) {
			Mergers::<T>::remove(lei, successor);
			let by = Some(lei);
			Self::deposit_event(Event::MergerCanceled { lei, successor, by });
		}
	}

	/// Puts `successor` in the place of `lei`, as the council has approved.
	pub(crate) fn merge(lei: Lei, successor: Lei) -> Result<(), Error<T>> {
		let merger = Mergers::<T>::get(lei, successor).ok_or(Error::<T>::MergerNotFound)?;
		Self::ensure_due(merger.approved_at.ok_or(Error::<T>::NotApproved)?)?;
		let (mut entity, mut heir) = Self::mergeable(lei, successor)?;

		Mergers::<T>::remove(lei, successor);
		heir.mergers = entity.mergers.saturating_add(1).max(heir.mergers);
		Entities::<T>::insert(successor, heir);
		Predecessors::<T>::insert(successor, lei, ());
		entity.standing = Standing::Merged;
		entity.successor = Some(successor);
		Suspensions::<T>::remove(lei);
		Self::close(lei, entity);
		Self::deposit_event(Event::EntityMerged { lei, successor });
		Ok(())
	}

	/// The merger of the two that waits and has not lapsed.
	fn merger(lei: Lei, successor: Lei) -> Result<Merger, Error<T>> {
		Mergers::<T>::get(lei, successor)
			.filter(Self::is_pending)
			.ok_or(Error::<T>::MergerNotFound)
	}

	/// True of a merger that can still be completed.
	pub fn is_pending(merger: &Merger) -> bool {
		match merger.approved_at {
			Some(approved_at) => !Self::has_expired(approved_at),
			None => !Self::has_lapsed(merger.since),
		}
	}

	/// The records of two entities of which one can merge into the other.
	fn mergeable(lei: Lei, successor: Lei) -> Result<(Record<T>, Record<T>), Error<T>> {
		ensure!(lei != successor, Error::<T>::SelfMerger);
		let entity = Self::extant(lei)?;
		let heir = Entities::<T>::get(successor)
			.filter(|heir| heir.standing.is_active())
			.ok_or(Error::<T>::SuccessorNotInGoodStanding)?;
		ensure!(
			entity.mergers.saturating_add(1).max(heir.mergers) <= MAX_MERGERS,
			Error::<T>::MaxMergersExceeded
		);
		Ok((entity, heir))
	}
}
