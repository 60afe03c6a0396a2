//! The roles and the standing of an entity, and its judges.

use crate::{pallet::Event, Config, Entities, Entity, Error, Pallet, Reason, Suspension, Suspensions};
use bonafide_primitives::{Clock, Date, Lei, Role, Spelled, Standing};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// The day of renewal spelled here, which is to come.
	pub(crate) fn renewal(day: Spelled<Date>) -> Result<Date, Error<T>> {
		let day = day.read().map_err(Error::<T>::InvalidDate)?;
		ensure!(T::Time::today() < day, Error::<T>::RenewalPast);
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
	fn ensure_may_accredit(by: Option<Lei>, lei: Lei, role: Role) -> Result<(), Error<T>> {
		ensure!(by != Some(lei), Error::<T>::SelfJudgment);
		ensure!(by.is_none() || !role.is_of_public_trust(), Error::<T>::NotCouncil);
		Ok(())
	}

	/// Refuses `by` unless it may renew, suspend, reinstate and merge `entity`.
	pub(crate) fn ensure_may_judge(by: Option<Lei>, lei: Lei, entity: &Entity<T::AccountId>) -> Result<(), Error<T>> {
		ensure!(by != Some(lei), Error::<T>::SelfJudgment);
		ensure!(by.is_none() || !entity.is_of_public_trust(), Error::<T>::NotCouncil);
		Ok(())
	}

	/// Accredits `lei` as `role`.
	pub(crate) fn give_role(lei: Lei, role: Role, by: Option<Lei>) -> Result<(), Error<T>> {
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

	/// Takes `role` from `lei`.
	pub(crate) fn take_role(lei: Lei, role: Role, by: Option<Lei>) -> Result<(), Error<T>> {
		Self::ensure_may_accredit(by, lei, role)?;
		let mut entity = Self::admitted(lei)?;
		ensure!(entity.roles.remove(&role), Error::<T>::NotAccredited);

		Entities::<T>::insert(lei, entity);
		Self::deposit_event(Event::RoleWithdrawn { lei, role, by });
		Ok(())
	}

	/// Lets `lei` lapse after `until` and not before.
	pub(crate) fn renew_until(lei: Lei, until: Date, by: Option<Lei>) -> Result<(), Error<T>> {
		let mut entity = Self::extant(lei)?;
		Self::ensure_may_judge(by, lei, &entity)?;
		ensure!(by.is_none() || entity.renewal < until, Error::<T>::AlreadyRenewed);

		entity.renewal = until;
		Entities::<T>::insert(lei, entity);
		Self::deposit_event(Event::LeiRenewed { lei, until, by });
		Ok(())
	}

	/// Suspends `lei`. The council need not wait until a registrar, perhaps a false one, has lifted its own suspension;
	/// and nobody escapes it by retiring.
	pub(crate) fn suspend_entity(lei: Lei, reason: Reason, by: Option<Lei>) -> Result<(), Error<T>> {
		ensure!(!reason.is_blank(), Error::<T>::BlankReason);
		let mut entity = match Self::admitted(lei)? {
			retired if by.is_none() && retired.standing == Standing::Retired => retired,
			_ => Self::extant(lei)?,
		};
		Self::ensure_may_judge(by, lei, &entity)?;
		let before = Suspensions::<T>::get(lei);
		ensure!(
			before.is_none_or(|before| by.is_none() && before.by.is_some()),
			Error::<T>::AlreadySuspended
		);

		entity.standing = Standing::Suspended;
		Entities::<T>::insert(lei, entity);
		Self::let_offer_lapse(lei);
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

	/// Lets `lei` act again.
	pub(crate) fn reinstate_entity(lei: Lei, by: Option<Lei>) -> Result<(), Error<T>> {
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

	/// Retires `lei`, as `by` wants: itself, or the council. A suspension stays, and says how far to trust it.
	pub(crate) fn retire_entity(lei: Lei, by: Option<Lei>) -> Result<(), Error<T>> {
		let mut entity = Self::extant(lei)?;
		entity.standing = Standing::Retired;
		Self::close(lei, entity);
		Self::deposit_event(Event::EntityRetired { lei, by });
		Ok(())
	}

	/// Keeps the record of an entity that will not act again, and drops the offer and the recovery that waited for it
	/// to act.
	pub(crate) fn close(lei: Lei, entity: Entity<T::AccountId>) {
		Entities::<T>::insert(lei, entity);
		Self::let_offer_lapse(lei);
		Self::void_recovery(lei);
	}
}
