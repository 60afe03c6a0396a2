//! Every broken rule is seen.

use super::*;
use crate::{
	AliasRecord, Aliases, AliasesOf, Delegates, Entities, Entity, Key, Keys, Mandates, Merger, Mergers, Offer,
	OfferedControl, OfferedDelegations, OfferedMandates, Power, Predecessors, Principals, Recoveries, Recovery,
	RecoveryProposal, Suspension, Suspensions,
};
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

fn power(held: &[Scope]) -> Power {
	let scopes = scopes(held);
	Power { scopes, until: None }
}

fn alias() -> Alias {
	Alias::Duns("123456789".parse().unwrap())
}

fn record(lei: Lei, role: Role) -> AliasRecord {
	AliasRecord {
		lei,
		roles: roles(&[role]),
		since: NOW,
	}
}

fn recovery(to: u64, proposed_by: Lei) {
	System::inc_sufficients(&to);
	let recovery = Recovery {
		to,
		proposed_by,
		since: NOW,
		approved_at: NOW,
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
fn who_has_merged_is_found_by_its_successor_and_nobody_else_is() {
	let merged = |listed| {
		broken_by(move || {
			change(|entity| {
				entity.standing = Standing::Merged;
				entity.successor = Some(broker());
			});
			Entities::<Test>::mutate_extant(broker(), |heir| heir.mergers = 1);
			if listed {
				Predecessors::<Test>::insert(broker(), acme(), ());
				Predecessors::<Test>::insert(broker(), registrar(), ());
			}
		})
	};
	let unlisted = "an entity that has merged is not found by its successor";
	assert_eq!(merged(false), unlisted.into());
	let wrong = "an entity has a predecessor that has not merged into it";
	assert_eq!(merged(true), wrong.into());
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
		let proposal = RecoveryProposal {
			to: STRANGER,
			since: NOW,
		};
		for broken in [
			broken_by(|| recovery(STRANGER, by)),
			broken_by(|| RecoveryProposals::<Test>::insert(acme(), by, proposal)),
		] {
			assert_eq!(broken, "a recovery was proposed by no registrar that could".into());
		}
	}
	let proposal = RecoveryProposal {
		to: STRANGER,
		since: NOW,
	};
	assert_eq!(
		broken_by(|| RecoveryProposals::<Test>::insert(newcomer(), registrar(), proposal)),
		"an unknown entity is to be recovered".into()
	);
}

#[test]
fn a_merger_is_of_two_entities_and_proposed_by_who_could() {
	let merger = |lei: Lei, successor: Lei, proposed_by, is_approved: bool| {
		broken_by(|| {
			let merger = Merger {
				proposed_by,
				since: NOW,
				accepted: false,
				approved_at: is_approved.then_some(NOW),
			};
			Mergers::<Test>::insert(lei, successor, merger);
		})
	};
	assert_eq!(
		merger(acme(), acme(), None, false),
		"an entity is to merge into itself".into()
	);
	for (lei, successor) in [(newcomer(), acme()), (acme(), newcomer())] {
		assert_eq!(
			merger(lei, successor, None, false),
			"an unknown entity is to merge".into()
		);
	}
	for by in [broker(), newcomer()] {
		assert_eq!(
			merger(acme(), broker(), Some(by), false),
			"a merger was proposed by nobody that could".into()
		);
	}
	assert_eq!(
		broken_by(|| change(|entity| entity.proposed_successor = Some(newcomer()))),
		"an entity has proposed an unknown successor".into()
	);
	assert_eq!(
		merger(acme(), broker(), None, true),
		"a merger was approved before it was accepted".into()
	);
}

#[test]
fn who_is_suspended_has_a_reason() {
	let suspension = Suspension {
		reason: reason("r"),
		by: None,
		since: NOW,
	};
	let without = "an entity is suspended without a reason, or has a reason without being suspended";
	for broken in [
		broken_by(|| change(|entity| entity.standing = Standing::Suspended)),
		broken_by(|| Suspensions::<Test>::insert(acme(), suspension)),
	] {
		assert_eq!(broken, without.into());
	}
}

#[test]
fn a_controller_stands_alone() {
	let power = power(&[Scope::File]);
	for (broken, told) in [
		(
			broken_by(|| change(|entity| entity.controller = Some(STRANGER))),
			"a controller is not among the accounts",
		),
		(
			broken_by(|| Delegates::<Test>::insert(acme(), ACME, power)),
			"a controller is its own delegate",
		),
		(
			broken_by(|| {
				change(|entity| entity.controller = None);
				OfferedControl::<Test>::insert(acme(), STRANGER);
			}),
			"control is offered that nobody has",
		),
	] {
		assert_eq!(broken, told.into());
	}
}

#[test]
fn delegates_and_offers_are_counted() {
	let offer = || Offer {
		power: power(&[Scope::File]),
		since: NOW,
	};
	let offered = |lei: Lei, who, scopes: &[Scope]| {
		broken_by(|| {
			let power = power(scopes);
			OfferedDelegations::<Test>::insert(lei, who, Offer { power, since: NOW });
			if lei == acme() {
				change(|entity| entity.offer_count = 1);
			}
		})
	};
	for (broken, told) in [
		(
			broken_by(|| change(|entity| entity.delegate_count = 1)),
			"an entity has miscounted its delegates",
		),
		(
			broken_by(|| OfferedDelegations::<Test>::insert(acme(), STRANGER, offer())),
			"an entity has miscounted those whom it offers to be its delegates",
		),
		(
			broken_by(|| {
				(70..72).for_each(|who| OfferedDelegations::<Test>::insert(acme(), who, offer()));
				change(|entity| entity.offer_count = 2);
			}),
			"an entity has too many delegates",
		),
		(
			offered(newcomer(), STRANGER, &[Scope::File]),
			"an unknown entity offers a delegation",
		),
		(
			offered(acme(), ACME_CLERK, &[Scope::File]),
			"a delegation is offered to an account that acts for the entity",
		),
		(offered(acme(), STRANGER, &[]), "a delegation is offered without scope"),
	] {
		assert_eq!(broken, told.into());
	}
}

#[test]
fn a_mandate_is_known_by_both_and_is_for_brokers() {
	let known = |principal: Lei, broker: Lei, scopes: &[Scope]| {
		broken_by(|| {
			let power = power(scopes);
			OfferedMandates::<Test>::insert(principal, broker, Offer { power, since: NOW });
			Principals::<Test>::insert(broker, principal, ());
		})
	};
	for (broken, told) in [
		(
			broken_by(|| Mandates::<Test>::insert(acme(), broker(), power(&[Scope::File]))),
			"a mandate is not known by its broker",
		),
		(
			broken_by(|| Principals::<Test>::insert(broker(), acme(), ())),
			"a broker lists a mandate that it does not hold",
		),
		(known(acme(), acme(), &[Scope::File]), "a mandate is to its principal"),
		(
			known(newcomer(), broker(), &[Scope::File]),
			"a mandate is of an unknown entity",
		),
		(
			known(acme(), newcomer(), &[Scope::File]),
			"a mandate is to an unknown entity",
		),
		(
			known(acme(), broker(), &[Scope::Certify]),
			"a mandate has no scope, or one that is not for brokers",
		),
	] {
		assert_eq!(broken, told.into());
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
			(1..=5).for_each(|number| {
				key(number, good);
				Keys::<Test>::mutate(acme(), number, |key| key.as_mut().unwrap().revoked_at = Some(NOW));
			});
			change(|entity| entity.last_key = 5);
		}),
		"an entity has had more keys than it can".into()
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
