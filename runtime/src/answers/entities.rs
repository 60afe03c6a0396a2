use crate::{AccountId, Runtime};
use alloc::vec::Vec;
use bonafide_primitives::Lei;
use bonafide_runtime_api::{DelegateView, EntityView, MandateView, Timestamp};
use pallet_entities::{Accounts, Delegates, Entities, Mandates, Power, Principals};

pub(crate) fn get(lei: Lei) -> Option<EntityView> {
	let entity = Entities::<Runtime>::get(lei)?;
	Some(EntityView {
		lei,
		name: entity.name.as_str().into(),
		country: entity.country,
		standing: entity.standing,
		roles: entity.roles.into_iter().collect(),
		controller: entity.controller,
		delegates: Delegates::<Runtime>::iter_prefix(lei)
			.map(|(account, power)| DelegateView {
				account,
				scopes: power.scopes.into_iter().collect(),
				until: power.until.map(Timestamp),
			})
			.collect(),
		mandates_given: Mandates::<Runtime>::iter_prefix(lei)
			.map(|(broker, power)| mandate(broker, power))
			.collect(),
		mandates_held: mandates_held(&lei),
		admitted_by: entity.admitted_by,
		since: Timestamp(entity.since),
	})
}

pub(crate) fn by_account(account: AccountId) -> Option<EntityView> {
	get(Accounts::<Runtime>::get(account)?)
}

fn mandates_held(broker: &Lei) -> Vec<MandateView> {
	Principals::<Runtime>::iter_key_prefix(broker)
		.filter_map(|principal| Some(mandate(principal, Mandates::<Runtime>::get(principal, broker)?)))
		.collect()
}

fn mandate(with: Lei, power: Power) -> MandateView {
	MandateView {
		with,
		scopes: power.scopes.into_iter().collect(),
		until: power.until.map(Timestamp),
	}
}
