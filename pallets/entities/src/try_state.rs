//! The rules that always hold between the maps of this pallet.

use crate::{
	Accounts, Aliases, AliasesOf, Applications, ApplicationsDue, Config, DailyRecords, Delegates, Entities, Entity,
	Keys, Mandates, Mergers, OfferedControl, OfferedDelegations, OfferedMandates, Pallet, Predecessors, Principals,
	Recoveries, RecoveryProposals, Suspensions,
};
use alloc::collections::BTreeMap;
use bonafide_primitives::{retention, Lei, Standing, MAX_MERGERS};
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
		Self::check_mergers()?;
		Self::check_offers()?;
		Self::check_recoveries()?;
		Self::check_keys()?;
		Self::check_aliases()?;
		Self::check_sufficients()?;
		for application in Applications::<T>::iter_values() {
			ensure!(!application.name.is_blank(), "an applicant has no name");
		}
		ensure!(
			DailyRecords::<T>::iter_keys().all(Entities::<T>::contains_key),
			"an unknown entity has put records on the chain"
		);
		retention::check::<ApplicationsDue<T>, _>(Applications::<T>::iter_keys())
	}

	fn check_entities() -> Result<(), TryRuntimeError> {
		for (lei, entity) in Entities::<T>::iter() {
			ensure!(!entity.name.is_blank(), "an entity has no name");
			if let Some(controller) = &entity.controller {
				ensure!(
					Accounts::<T>::get(controller) == Some(lei),
					"a controller is not among the accounts"
				);
				ensure!(
					!Delegates::<T>::contains_key(lei, controller),
					"a controller is its own delegate"
				);
			} else {
				ensure!(
					!OfferedControl::<T>::contains_key(lei),
					"control is offered that nobody has"
				);
			}
			let count = |keys: usize| u32::try_from(keys).unwrap_or(u32::MAX);
			let delegates = count(Delegates::<T>::iter_key_prefix(lei).count());
			ensure!(
				entity.delegate_count == delegates,
				"an entity has miscounted its delegates"
			);
			let offers = count(OfferedDelegations::<T>::iter_key_prefix(lei).count());
			ensure!(
				entity.offer_count == offers,
				"an entity has miscounted those whom it offers to be its delegates"
			);
			ensure!(
				delegates.saturating_add(offers) <= T::MaxDelegates::get(),
				"an entity has too many delegates"
			);
			ensure!(
				entity
					.admitted_by
					.is_none_or(|registrar| registrar != lei && Entities::<T>::contains_key(registrar)),
				"an entity was admitted by an unknown registrar"
			);
			ensure!(
				entity.standing == Standing::Retired
					|| Suspensions::<T>::contains_key(lei) == (entity.standing == Standing::Suspended),
				"an entity is suspended without a reason, or has a reason without being suspended"
			);
			Self::check_merger(&lei, &entity)?;
		}
		ensure!(
			Predecessors::<T>::iter_keys()
				.all(|(lei, before)| Entities::<T>::get(before).is_some_and(|before| before.successor == Some(lei))),
			"an entity has a predecessor that has not merged into it"
		);
		for lei in Suspensions::<T>::iter_keys() {
			ensure!(Entities::<T>::contains_key(lei), "an unknown entity is suspended");
		}
		Ok(())
	}

	fn check_merger(lei: &Lei, entity: &Entity<T::AccountId>) -> Result<(), TryRuntimeError> {
		ensure!(entity.standing != Standing::Lapsed, "an entity is said to have lapsed");
		ensure!(
			entity.successor.is_some() == (entity.standing == Standing::Merged),
			"an entity has merged into nobody, or has a successor without having merged"
		);
		ensure!(entity.mergers <= MAX_MERGERS, "too many mergers lead to an entity");
		ensure!(
			entity
				.proposed_successor
				.is_none_or(|successor| successor != *lei && Entities::<T>::contains_key(successor)),
			"an entity has proposed an unknown successor"
		);
		let Some(successor) = entity.successor else {
			return Ok(());
		};
		ensure!(successor != *lei, "an entity has merged into itself");
		let heir = Entities::<T>::get(successor).ok_or("an entity has merged into an unknown one")?;
		ensure!(
			heir.mergers > entity.mergers,
			"an entity has miscounted the mergers that lead to it"
		);
		ensure!(
			Predecessors::<T>::contains_key(successor, lei),
			"an entity that has merged is not found by its successor"
		);
		Ok(())
	}

	fn check_offers() -> Result<(), TryRuntimeError> {
		for (lei, to) in OfferedControl::<T>::iter() {
			let entity = Entities::<T>::get(lei).ok_or("control of an unknown entity is offered")?;
			ensure!(
				entity.standing == Standing::Good,
				"control of an entity that may not act is offered"
			);
			ensure!(!entity.is_controlled_by(&to), "control is offered to the controller");
		}
		for (lei, to, offer) in OfferedDelegations::<T>::iter() {
			ensure!(
				Entities::<T>::contains_key(lei),
				"an unknown entity offers a delegation"
			);
			ensure!(
				Accounts::<T>::get(&to) != Some(lei),
				"a delegation is offered to an account that acts for the entity"
			);
			ensure!(!offer.power.scopes.is_empty(), "a delegation is offered without scope");
		}
		Ok(())
	}

	fn check_recoveries() -> Result<(), TryRuntimeError> {
		for (lei, recovery) in Recoveries::<T>::iter() {
			let entity = Entities::<T>::get(lei).ok_or("an unknown entity is recovered")?;
			ensure!(
				matches!(entity.standing, Standing::Good | Standing::Suspended),
				"an entity that will not act again is recovered"
			);
			ensure!(
				!entity.is_controlled_by(&recovery.to),
				"an entity is recovered for its controller"
			);
			ensure!(
				Self::is_judge(recovery.proposed_by, lei),
				"a recovery was proposed by no registrar that could"
			);
		}
		for (lei, registrar, _) in RecoveryProposals::<T>::iter() {
			ensure!(Entities::<T>::contains_key(lei), "an unknown entity is to be recovered");
			ensure!(
				Self::is_judge(registrar, lei),
				"a recovery was proposed by no registrar that could"
			);
		}
		Ok(())
	}

	/// True of an entity that can have judged `lei`, if it was a registrar then.
	fn is_judge(registrar: Lei, lei: Lei) -> bool {
		registrar != lei && Entities::<T>::contains_key(registrar)
	}

	fn check_mergers() -> Result<(), TryRuntimeError> {
		for (lei, successor, merger) in Mergers::<T>::iter() {
			ensure!(lei != successor, "an entity is to merge into itself");
			ensure!(
				Entities::<T>::contains_key(lei) && Entities::<T>::contains_key(successor),
				"an unknown entity is to merge"
			);
			ensure!(
				merger
					.proposed_by
					.is_none_or(|by| by == lei || by != successor && Entities::<T>::contains_key(by)),
				"a merger was proposed by nobody that could"
			);
			ensure!(
				merger.accepted || merger.approved_at.is_none(),
				"a merger was approved before it was accepted"
			);
		}
		Ok(())
	}

	fn check_keys() -> Result<(), TryRuntimeError> {
		for (lei, entity) in Entities::<T>::iter() {
			let (mut numbers, mut good) = (0u32, 0u32);
			for (number, key) in Keys::<T>::iter_prefix(lei) {
				ensure!(
					(1..=entity.last_key).contains(&number),
					"a key has a number that was not given"
				);
				ensure!(key.public.is_well_formed(), "a key has not the form of its kind");
				numbers = numbers.saturating_add(1);
				good = good.saturating_add(key.revoked_at.is_none().into());
			}
			ensure!(numbers == entity.last_key, "a key is gone");
			ensure!(good == entity.key_count, "an entity has miscounted its keys");
			ensure!(good <= T::MaxKeys::get(), "an entity has too many keys");
			ensure!(
				entity.last_key <= entity.key_limit,
				"an entity has had more keys than it can"
			);
		}
		for (lei, _, _) in Keys::<T>::iter() {
			ensure!(Entities::<T>::contains_key(lei), "a key is of an unknown entity");
		}
		Ok(())
	}

	fn check_aliases() -> Result<(), TryRuntimeError> {
		for (alias, record) in Aliases::<T>::iter() {
			ensure!(
				AliasesOf::<T>::contains_key(record.lei, alias),
				"an alias is not known by its entity"
			);
			ensure!(
				!record.roles.is_empty() && record.roles.iter().all(|role| role.is_gbi()),
				"an alias has no role, or one that aliases are not for"
			);
		}
		let mut counts = BTreeMap::<Lei, u32>::new();
		for (lei, alias, ()) in AliasesOf::<T>::iter() {
			ensure!(
				Aliases::<T>::get(alias).is_some_and(|record| record.lei == lei),
				"an entity lists an alias that names another"
			);
			let count = counts.entry(lei).or_default();
			*count = count.saturating_add(1);
		}
		for (lei, entity) in Entities::<T>::iter() {
			let count = counts.remove(&lei).unwrap_or_default();
			ensure!(entity.alias_count == count, "an entity has miscounted its aliases");
			ensure!(count <= T::MaxAliases::get(), "an entity has too many aliases");
		}
		ensure!(counts.is_empty(), "an alias names an unknown entity");
		Ok(())
	}

	/// An account that is named on the register exists, coins or none.
	fn check_sufficients() -> Result<(), TryRuntimeError> {
		let mut ties = BTreeMap::<T::AccountId, u32>::new();
		let named = Accounts::<T>::iter_keys()
			.chain(Applications::<T>::iter_keys())
			.chain(OfferedControl::<T>::iter_values())
			.chain(Recoveries::<T>::iter_values().map(|recovery| recovery.to));
		for account in named {
			let count = ties.entry(account).or_default();
			*count = count.saturating_add(1);
		}
		ensure!(
			ties.iter()
				.all(|(account, ties)| frame_system::Pallet::<T>::sufficients(account) >= *ties),
			"an account lacks a reference to exist by"
		);
		Ok(())
	}

	fn check_accounts() -> Result<(), TryRuntimeError> {
		for (account, lei) in Accounts::<T>::iter() {
			let entity = Entities::<T>::get(lei).ok_or("an account acts for an unknown entity")?;
			ensure!(
				entity.is_controlled_by(&account) || Delegates::<T>::contains_key(lei, &account),
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
		let given = Mandates::<T>::iter();
		let offered = OfferedMandates::<T>::iter().map(|(principal, broker, offer)| (principal, broker, offer.power));
		for (principal, broker, power) in given.chain(offered) {
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
			ensure!(
				!power.scopes.is_empty() && power.scopes.iter().all(|scope| scope.is_for_brokers()),
				"a mandate has no scope, or one that is not for brokers"
			);
		}
		for (broker, principal, ()) in Principals::<T>::iter() {
			ensure!(
				Mandates::<T>::contains_key(principal, broker) || OfferedMandates::<T>::contains_key(principal, broker),
				"a broker lists a mandate that it does not hold"
			);
		}
		Ok(())
	}
}
