//! The standing of an entity, and its judges.

use crate::{Config, Entities, Entity, Error, Pallet, Suspensions};
use bonafide_primitives::{Clock, Date, Lei, Role, Spelled, Standing};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// The day of renewal spelled here, which must not have passed.
	pub(crate) fn renewal(day: &Spelled<Date>) -> Result<Date, Error<T>> {
		let day = day.read().map_err(Error::<T>::InvalidDate)?;
		ensure!(T::Time::today() <= day, Error::<T>::RenewalPast);
		Ok(day)
	}

	/// The record of an entity that must have been admitted.
	pub(crate) fn admitted(lei: Lei) -> Result<Entity<T::AccountId>, Error<T>> {
		Entities::<T>::get(lei).ok_or(Error::<T>::EntityNotFound)
	}

	/// The record of an entity that must have been admitted, and neither retired nor merged.
	pub(crate) fn extant(lei: Lei) -> Result<Entity<T::AccountId>, Error<T>> {
		let entity = Self::admitted(lei)?;
		match entity.standing {
			Standing::Retired => Err(Error::<T>::AlreadyRetired),
			Standing::Merged => Err(Error::<T>::AlreadyMerged),
			Standing::Good | Standing::Lapsed | Standing::Suspended => Ok(entity),
		}
	}

	/// Refuses `by` unless it may give `role` to `lei` and take it.
	pub(crate) fn ensure_may_accredit(by: Option<Lei>, lei: Lei, role: Role) -> Result<(), Error<T>> {
		ensure!(by != Some(lei), Error::<T>::SelfJudgment);
		ensure!(by.is_none() || !role.is_of_public_trust(), Error::<T>::NotCouncil);
		Ok(())
	}

	/// Refuses `by` unless it may suspend, reinstate and merge `entity`.
	pub(crate) fn ensure_may_judge(by: Option<Lei>, lei: Lei, entity: &Entity<T::AccountId>) -> Result<(), Error<T>> {
		ensure!(by != Some(lei), Error::<T>::SelfJudgment);
		ensure!(by.is_none() || !entity.is_of_public_trust(), Error::<T>::NotCouncil);
		Ok(())
	}

	/// Keeps the record of an entity that will not act again, and drops the offer and the recovery that waited for it
	/// to act.
	pub(crate) fn close(lei: Lei, entity: Entity<T::AccountId>) {
		Entities::<T>::insert(lei, entity);
		Suspensions::<T>::remove(lei);
		Self::drop_offer(lei);
		Self::drop_recovery(lei);
	}
}
