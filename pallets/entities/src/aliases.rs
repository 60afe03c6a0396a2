//! Aliases: given and taken.

use crate::{pallet::Event, AliasRecord, Aliases, AliasesOf, Config, Entities, Error, Pallet, Roles};
use bonafide_primitives::{Alias, Clock, Entities as _, Lei, NotActing, Role};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// Makes `lei` known as `alias` in `roles`.
	pub(crate) fn give_alias(lei: Lei, alias: Alias, roles: Roles) -> Result<(), Error<T>> {
		ensure!(!roles.is_empty(), Error::<T>::EmptyRoles);
		ensure!(roles.iter().all(|role| role.is_gbi()), Error::<T>::RoleNotAllowed);
		let mut entity = Self::admitted(lei)?;
		ensure!(roles.is_subset(&entity.roles), Error::<T>::NotAccredited);
		Self::put_on_record(&lei, 1)?;
		match Aliases::<T>::get(alias) {
			Some(record) => ensure!(record.lei == lei, Error::<T>::AliasExists),
			None => {
				ensure!(
					entity.alias_count < T::MaxAliases::get(),
					Error::<T>::MaxAliasesExceeded
				);
				entity.alias_count = entity.alias_count.saturating_add(1);
			}
		}

		Entities::<T>::insert(lei, entity);
		AliasesOf::<T>::insert(lei, alias, ());
		let since = T::Time::now();
		Aliases::<T>::insert(
			alias,
			AliasRecord {
				lei,
				roles: roles.clone(),
				since,
			},
		);
		Self::deposit_event(Event::AliasAdded { lei, alias, roles });
		Ok(())
	}

	/// Ends that an entity is known as `alias`, if `by` may.
	pub(crate) fn take_alias(alias: Alias, by: Option<Lei>) -> Result<(), Error<T>> {
		let AliasRecord { lei, .. } = Aliases::<T>::get(alias).ok_or(Error::<T>::AliasNotFound)?;
		if let Some(by) = by {
			ensure!(
				Self::heir(&lei) == by || Self::is_accredited(&by, Role::Registrar),
				Error::<T>::NotAuthorized(NotActing::WithoutRole)
			);
		}
		let mut entity = Self::admitted(lei)?;

		entity.alias_count = entity.alias_count.saturating_sub(1);
		Entities::<T>::insert(lei, entity);
		AliasesOf::<T>::remove(lei, alias);
		Aliases::<T>::remove(alias);
		Self::deposit_event(Event::AliasRemoved { lei, alias, by });
		Ok(())
	}
}
