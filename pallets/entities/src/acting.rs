//! What the register answers to the other rooms.

use crate::{Accounts, Config, Delegates, Entities, Mandates, Pallet, Power};
use bonafide_primitives::{Country, Lei, NotActing, Role, Scope, Standing};
use frame_support::traits::Time;

impl<T: Config> Pallet<T> {
	/// The entity for which `who` may act within `scope` at this moment, and the delegate's power that says so; `None` is the
	/// controller, whose power has no limit.
	pub(crate) fn power_of(who: &T::AccountId, scope: Scope) -> Result<(Lei, Option<Power>), NotActing> {
		let lei = Accounts::<T>::get(who).ok_or(NotActing::NoEntity)?;
		let entity = Entities::<T>::get(lei).ok_or(NotActing::NoEntity)?;
		if entity.standing != Standing::Good {
			return Err(NotActing::NotInGoodStanding);
		}
		if entity.controller == *who {
			return Ok((lei, None));
		}
		let power = Delegates::<T>::get(lei, who).ok_or(NotActing::NoEntity)?;
		if power.has_ended(T::Time::now()) {
			return Err(NotActing::DelegationExpired);
		}
		if !power.scopes.contains(&scope) {
			return Err(NotActing::OutOfScope);
		}
		Ok((lei, Some(power)))
	}

	/// Whether `lei` is in good standing and accredited as `role`.
	pub(crate) fn is_accredited(lei: &Lei, role: Role) -> bool {
		Entities::<T>::get(lei).is_some_and(|entity| entity.standing == Standing::Good && entity.roles.contains(&role))
	}
}

impl<T: Config> bonafide_primitives::Entities<T::AccountId> for Pallet<T> {
	fn acting(who: &T::AccountId, scope: Scope) -> Result<Lei, NotActing> {
		Self::power_of(who, scope).map(|(lei, _)| lei)
	}

	fn standing(lei: &Lei) -> Option<Standing> {
		Entities::<T>::get(lei).map(|entity| entity.standing)
	}

	fn has_role(lei: &Lei, role: Role) -> bool {
		Self::is_accredited(lei, role)
	}

	fn country(lei: &Lei) -> Option<Country> {
		Entities::<T>::get(lei).map(|entity| entity.country)
	}

	/// A mandate holds while it lasts, its principal is in good standing, and its broker is a broker in good standing.
	fn has_mandate(principal: &Lei, broker: &Lei, scope: Scope) -> bool {
		let reaches = |power: Power| power.scopes.contains(&scope) && !power.has_ended(T::Time::now());
		Mandates::<T>::get(principal, broker).is_some_and(reaches)
			&& Self::standing(principal) == Some(Standing::Good)
			&& Self::is_accredited(broker, Role::Broker)
	}

	/// Here `controller` is a delegate with every scope, not the controller: the longest way to an answer, which is what the
	/// other rooms have to measure.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(lei: &Lei, controller: &T::AccountId, roles: &[Role]) {
		crate::benchmarking::admit::<T>(*lei, controller, roles);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(principal: &Lei, broker: &Lei, scope: Scope) {
		crate::benchmarking::mandate::<T>(*principal, *broker, scope);
	}
}
