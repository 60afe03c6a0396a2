use crate::{AccountId, Entities as Register, Runtime};
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Alias, Entities as _, Lei};
use bonafide_runtime_api::{
	AliasView, DelegateView, EntityView, KeyView, MandateView, RecoveryView, SuspensionView, Timestamp,
};
use frame_support::traits::Get;
use pallet_entities::{
	Accounts, Aliases, AliasesOf, Config, Delegates, Entities, Keys, Mandates, Power, Principals, Recoveries,
	Suspensions,
};

pub(crate) fn get(lei: Lei) -> Option<EntityView> {
	let entity = Entities::<Runtime>::get(lei)?;
	Some(EntityView {
		lei,
		name: String::from(entity.name.as_str()),
		country: entity.country,
		standing: Register::standing(&lei)?,
		suspension: suspension(lei),
		renewal: entity.renewal,
		successor: entity.successor,
		roles: entity.roles.into_iter().collect(),
		controller: entity.controller,
		delegates: Delegates::<Runtime>::iter_prefix(lei)
			.map(|(account, power)| DelegateView {
				account,
				scopes: power.scopes.into_iter().collect(),
				until: power.until.map(Timestamp),
			})
			.collect(),
		recovery: recovery(lei),
		keys: keys(lei),
		aliases: aliases(lei),
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

pub(crate) fn by_alias(alias: Alias) -> Option<EntityView> {
	get(Aliases::<Runtime>::get(alias)?.lei)
}

fn suspension(lei: Lei) -> Option<SuspensionView> {
	let suspension = Suspensions::<Runtime>::get(lei)?;
	Some(SuspensionView {
		reason: suspension.reason.as_str().into(),
		by: suspension.by,
		since: Timestamp(suspension.since),
	})
}

fn recovery(lei: Lei) -> Option<RecoveryView> {
	let recovery = Recoveries::<Runtime>::get(lei)?;
	let delay = <Runtime as Config>::RecoveryDelay::get();
	Some(RecoveryView {
		to: recovery.to,
		proposed_by: recovery.proposed_by,
		proposed_at: Timestamp(recovery.since),
		approved_at: recovery.approved_at.map(Timestamp),
		due: recovery
			.approved_at
			.map(|approved| Timestamp(approved.saturating_add(delay))),
	})
}

fn keys(lei: Lei) -> Vec<KeyView> {
	let mut keys: Vec<_> = Keys::<Runtime>::iter_prefix(lei)
		.map(|(number, key)| KeyView {
			number,
			public: key.public,
			valid_from: Timestamp(key.valid_from),
			revoked_at: key.revoked_at.map(Timestamp),
		})
		.collect();
	keys.sort_by_key(|key| key.number);
	keys
}

fn aliases(lei: Lei) -> Vec<AliasView> {
	let mut aliases: Vec<_> = AliasesOf::<Runtime>::iter_key_prefix(lei)
		.filter_map(|alias| {
			let roles = Aliases::<Runtime>::get(alias)?.roles.into_iter().collect();
			Some(AliasView { alias, roles })
		})
		.collect();
	aliases.sort_by_key(|known| known.alias);
	aliases
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
