//! What always holds between the maps of this pallet.

use crate::{
	Accounts, Applications, Config, Delegates, Entities, Mandates, OfferedControl, Pallet, Principals, Suspensions,
};
use bonafide_primitives::Standing;
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the whole register. Reads all of it: for tests and try-runtime.
	///
	/// # Errors
	///
	/// The first rule found broken.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_entities()?;
		Self::check_accounts()?;
		Self::check_delegates()?;
		Self::check_mandates()?;
		for lei in OfferedControl::<T>::iter_keys() {
			let entity = Entities::<T>::get(lei).ok_or("control of an unknown entity is offered")?;
			ensure!(
				entity.standing == Standing::Good,
				"control of an entity that may not act is offered"
			);
			ensure!(
				OfferedControl::<T>::get(lei) != Some(entity.controller),
				"control is offered to the controller"
			);
		}
		for application in Applications::<T>::iter_values() {
			ensure!(!application.name.as_str().trim().is_empty(), "an applicant has no name");
		}
		Ok(())
	}

	fn check_entities() -> Result<(), TryRuntimeError> {
		for (lei, entity) in Entities::<T>::iter() {
			ensure!(!entity.name.as_str().trim().is_empty(), "an entity has no name");
			ensure!(
				Accounts::<T>::get(&entity.controller) == Some(lei),
				"a controller is not among the accounts"
			);
			ensure!(
				!Delegates::<T>::contains_key(lei, &entity.controller),
				"a controller is its own delegate"
			);
			let delegates = u32::try_from(Delegates::<T>::iter_key_prefix(lei).count()).unwrap_or(u32::MAX);
			ensure!(entity.delegates == delegates, "an entity has miscounted its delegates");
			ensure!(delegates <= T::MaxDelegates::get(), "an entity has too many delegates");
			ensure!(
				entity
					.admitted_by
					.is_none_or(|registrar| registrar != lei && Entities::<T>::contains_key(registrar)),
				"an entity was admitted by an unknown registrar"
			);
			ensure!(
				Suspensions::<T>::contains_key(lei) == (entity.standing == Standing::Suspended),
				"an entity is suspended without a reason, or has a reason without being suspended"
			);
		}
		for lei in Suspensions::<T>::iter_keys() {
			ensure!(Entities::<T>::contains_key(lei), "an unknown entity is suspended");
		}
		Ok(())
	}

	fn check_accounts() -> Result<(), TryRuntimeError> {
		for (account, lei) in Accounts::<T>::iter() {
			let entity = Entities::<T>::get(lei).ok_or("an account acts for an unknown entity")?;
			ensure!(
				entity.controller == account || Delegates::<T>::contains_key(lei, &account),
				"an account is neither controller nor delegate of its entity"
			);
		}
		Ok(())
	}

	fn check_delegates() -> Result<(), TryRuntimeError> {
		for (lei, account, power) in Delegates::<T>::iter() {
			ensure!(
				Accounts::<T>::get(&account) == Some(lei),
				"a delegate is not among the accounts"
			);
			ensure!(!power.scopes.is_empty(), "a delegate has no scope");
		}
		Ok(())
	}

	fn check_mandates() -> Result<(), TryRuntimeError> {
		for (principal, broker, power) in Mandates::<T>::iter() {
			ensure!(principal != broker, "a mandate is to its principal");
			ensure!(
				Principals::<T>::contains_key(broker, principal),
				"a mandate is not known by its broker"
			);
			ensure!(
				Entities::<T>::contains_key(principal),
				"a mandate is of an unknown entity"
			);
			ensure!(Entities::<T>::contains_key(broker), "a mandate is to an unknown entity");
			ensure!(!power.scopes.is_empty(), "a mandate has no scope");
		}
		for (broker, principal, ()) in Principals::<T>::iter() {
			ensure!(
				Mandates::<T>::contains_key(principal, broker),
				"a broker lists a mandate that it does not hold"
			);
		}
		Ok(())
	}
}
