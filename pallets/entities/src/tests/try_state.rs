//! Every broken rule is seen.

use super::*;
use crate::{AliasRecord, Aliases, AliasesOf, Entities, Entity, Key, Keys, OfferedControl, Recoveries, Recovery};
use bonafide_primitives::{Alias, PublicKey, Role, Standing};
use sp_runtime::TryRuntimeError;

/// The rule that `spoil` breaks on a chain where all else holds.
fn broken_by(spoil: impl FnOnce()) -> TryRuntimeError {
	new_test_ext().execute_with(|| {
		Register::do_try_state().unwrap();
		spoil();
		Register::do_try_state().unwrap_err()
	})
}

fn change(change: impl FnOnce(&mut Entity<u64>)) {
	Entities::<Test>::mutate_extant(acme(), change);
}

fn alias() -> Alias {
	Alias::Duns("123456789".parse().unwrap())
}

fn record(lei: bonafide_primitives::Lei, role: Role) -> AliasRecord {
	AliasRecord {
		lei,
		roles: roles(&[role]),
		since: NOW,
	}
}

fn recovery(to: u64, proposed_by: bonafide_primitives::Lei) {
	System::inc_sufficients(&to);
	let recovery = Recovery {
		to,
		proposed_by,
		since: NOW,
		approved_at: None,
	};
	Recoveries::<Test>::insert(acme(), recovery);
}

fn key(number: u32, public: PublicKey) {
	let key = Key {
		public,
		valid_from: NOW,
		revoked_at: None,
	};
	Keys::<Test>::insert(acme(), number, key);
}

#[test]
fn that_an_lei_has_lapsed_is_never_stored() {
	let broken = broken_by(|| change(|entity| entity.standing = Standing::Lapsed));
	assert_eq!(broken, "an entity is said to have lapsed".into());
}

#[test]
fn who_has_merged_has_a_successor_that_counts_it() {
	let miscounted = "an entity has merged into nobody, or has a successor without having merged";
	for broken in [
		broken_by(|| change(|entity| entity.standing = Standing::Merged)),
		broken_by(|| change(|entity| entity.successor = Some(broker()))),
	] {
		assert_eq!(broken, miscounted.into());
	}
	let into = |successor| {
		broken_by(|| {
			change(|entity| {
				entity.standing = Standing::Merged;
				entity.successor = Some(successor);
			})
		})
	};
	assert_eq!(into(acme()), "an entity has merged into itself".into());
	assert_eq!(into(newcomer()), "an entity has merged into an unknown one".into());
	assert_eq!(
		into(broker()),
		"an entity has miscounted the mergers that lead to it".into()
	);
	assert_eq!(
		broken_by(|| change(|entity| entity.mergers = 9)),
		"too many mergers lead to an entity".into()
	);
}

#[test]
fn a_recovery_is_of_an_entity_that_can_act_again() {
	let gone = || {
		recovery(STRANGER, registrar());
		change(|entity| entity.standing = Standing::Retired);
	};
	assert_eq!(broken_by(gone), "an entity that will not act again is recovered".into());
	assert_eq!(
		broken_by(|| recovery(ACME, registrar())),
		"an entity is recovered for its controller".into()
	);
	for by in [acme(), newcomer()] {
		assert_eq!(
			broken_by(|| recovery(STRANGER, by)),
			"a recovery was proposed by no registrar that could".into()
		);
	}
}

#[test]
fn keys_are_numbered_and_counted() {
	let good = PublicKey::Ed25519([1; 32]);
	assert_eq!(
		broken_by(|| key(1, good)),
		"a key has a number that was not given".into()
	);
	assert_eq!(
		broken_by(|| {
			key(1, PublicKey::Ed25519([0; 32]));
			change(|entity| entity.last_key = 1);
		}),
		"a key has not the form of its kind".into()
	);
	assert_eq!(
		broken_by(|| change(|entity| entity.last_key = 1)),
		"a key is gone".into()
	);
	assert_eq!(
		broken_by(|| {
			key(1, good);
			change(|entity| entity.last_key = 1);
		}),
		"an entity has miscounted its keys".into()
	);
	assert_eq!(
		broken_by(|| {
			(1..=3).for_each(|number| key(number, good));
			change(|entity| (entity.last_key, entity.key_count) = (3, 3));
		}),
		"an entity has too many keys".into()
	);
	assert_eq!(
		broken_by(|| {
			key(1, good);
			Keys::<Test>::swap(acme(), 1, newcomer(), 1);
		}),
		"a key is of an unknown entity".into()
	);
}

#[test]
fn aliases_are_found_both_ways() {
	assert_eq!(
		broken_by(|| Aliases::<Test>::insert(alias(), record(acme(), Role::Seller))),
		"an alias is not known by its entity".into()
	);
	assert_eq!(
		broken_by(|| AliasesOf::<Test>::insert(acme(), alias(), ())),
		"an entity lists an alias that names another".into()
	);
	let both = |lei, role| {
		broken_by(|| {
			Aliases::<Test>::insert(alias(), record(lei, role));
			AliasesOf::<Test>::insert(lei, alias(), ());
		})
	};
	assert_eq!(
		both(acme(), Role::Importer),
		"an alias has no role, or one that aliases are not for".into()
	);
	assert_eq!(
		both(acme(), Role::Seller),
		"an entity has miscounted its aliases".into()
	);
	assert_eq!(
		both(newcomer(), Role::Seller),
		"an alias names an unknown entity".into()
	);
}

#[test]
fn who_is_named_exists() {
	let lacking = "an account lacks a reference to exist by";
	for broken in [
		broken_by(|| {
			System::dec_sufficients(&ACME_CLERK);
		}),
		broken_by(|| OfferedControl::<Test>::insert(acme(), STRANGER)),
	] {
		assert_eq!(broken, lacking.into());
	}
	assert_eq!(
		broken_by(|| {
			recovery(STRANGER, registrar());
			System::dec_sufficients(&STRANGER);
		}),
		lacking.into()
	);
}

#[test]
fn who_puts_records_on_the_chain_is_known() {
	let broken = broken_by(|| {
		let day = date(TODAY);
		crate::DailyRecords::<Test>::insert(newcomer(), crate::DayOfRecords { day, kibibytes: 1 });
	});
	assert_eq!(broken, "an unknown entity has put records on the chain".into());
}

#[test]
fn only_applications_wait_to_be_dropped() {
	let broken = broken_by(|| crate::ApplicationsDue::<Test>::insert(date(TODAY), 500, ()));
	assert_eq!(broken, "the agenda has a record that is not kept".into());
}
