//! Aliases: entered, moved between roles, removed.

use super::*;
use crate::{AliasRecord, Aliases, AliasesOf, Entities};
use bonafide_primitives::{Alias, Malformed, Role, SpelledAlias};

fn duns(text: &str) -> SpelledAlias {
	SpelledAlias::Duns(text.into())
}

fn gln(text: &str) -> SpelledAlias {
	SpelledAlias::Gln(text.into())
}

fn alias() -> Alias {
	duns("123456789").read().unwrap()
}

fn add(who: u64, alias: SpelledAlias, held: &[Role]) -> DispatchResult {
	Register::add_alias(signed(who), alias, roles(held))
}

fn added() {
	assert_ok!(add(ACME, alias().into(), &[Role::Manufacturer]));
}

fn remove(origin: RuntimeOrigin) -> DispatchResult {
	Register::remove_alias(origin, alias().into())
}

fn count() -> u32 {
	Entities::<Test>::get(acme()).unwrap().alias_count
}

#[test]
fn an_entity_is_known_by_numbers_of_other_schemes() {
	test(|| {
		assert_ok!(Register::accredit(council(), acme().into(), Role::Shipper));
		for (spelled, held) in [
			(duns("12-345-6789"), roles(&[Role::Manufacturer, Role::Shipper])),
			(gln("9506000134352"), roles(&[Role::Manufacturer])),
		] {
			assert_ok!(Register::add_alias(signed(ACME_MANAGER), spelled.clone(), held.clone()));
			let alias = spelled.read().unwrap();
			assert_eq!(
				last_event(),
				Event::AliasAdded {
					lei: acme(),
					alias,
					roles: held.clone()
				}
			);
			let record = AliasRecord {
				lei: acme(),
				roles: held,
				since: NOW,
			};
			assert_eq!(Aliases::<Test>::get(alias), Some(record));
			assert!(AliasesOf::<Test>::contains_key(acme(), alias));
		}
		assert_eq!(count(), 2);
	});
}

#[test]
fn the_roles_of_an_alias_change() {
	test(|| {
		added();
		assert_ok!(Register::accredit(council(), acme().into(), Role::Seller));
		after(5);
		assert_ok!(add(ACME, alias().into(), &[Role::Seller]));
		let record = Aliases::<Test>::get(alias()).unwrap();
		assert_eq!((record.roles, record.since), (roles(&[Role::Seller]), NOW + 5));
		assert_eq!(count(), 1);
	});
}

#[test]
fn an_alias_names_one_entity() {
	test(|| {
		added();
		assert_ok!(Register::accredit(council(), broker().into(), Role::Seller));
		assert_noop!(add(BROKER, alias().into(), &[Role::Seller]), Error::<Test>::AliasExists);
		assert_ok!(remove(signed(ACME)));
		assert_ok!(add(BROKER, alias().into(), &[Role::Seller]));
	});
}

#[test]
fn an_alias_is_for_roles_of_business_that_the_entity_is_accredited_in() {
	test(|| {
		let with = |held: &[Role]| add(ACME, alias().into(), held);
		assert_noop!(with(&[]), Error::<Test>::EmptyRoles);
		for role in Role::ALL.into_iter().filter(|role| !role.is_gbi()) {
			assert_noop!(with(&[Role::Manufacturer, role]), Error::<Test>::RoleNotAllowed);
		}
		for role in Role::ALL
			.into_iter()
			.filter(|role| role.is_gbi() && *role != Role::Manufacturer)
		{
			assert_noop!(with(&[Role::Manufacturer, role]), Error::<Test>::NotAccredited);
			assert_ok!(Register::accredit(council(), acme().into(), role));
			assert_ok!(with(&[Role::Manufacturer, role]));
		}
	});
}

#[test]
fn an_alias_is_spelled_as_its_scheme_says() {
	test(|| {
		let held = &[Role::Manufacturer];
		for (spelled, fault) in [
			(duns("12345678"), Malformed::Length),
			(duns("12345678A"), Malformed::Character),
			(gln("9506000134351"), Malformed::CheckDigit),
		] {
			assert_noop!(add(ACME, spelled.clone(), held), Error::<Test>::InvalidAlias(fault));
			assert_noop!(
				Register::remove_alias(council(), spelled),
				Error::<Test>::InvalidAlias(fault)
			);
		}
	});
}

#[test]
fn aliases_are_bounded() {
	test(|| {
		let held = &[Role::Manufacturer];
		assert_ok!(add(ACME, duns("000000001"), held));
		assert_ok!(add(ACME, duns("000000002"), held));
		assert_noop!(add(ACME, duns("000000003"), held), Error::<Test>::MaxAliasesExceeded);
		assert_ok!(add(ACME, duns("000000002"), held));
		assert_ok!(Register::remove_alias(signed(ACME), duns("000000001")));
		assert_ok!(add(ACME, duns("000000003"), held));
	});
}

#[test]
fn an_entity_a_registrar_or_the_council_removes_an_alias() {
	test(|| {
		for (origin, by) in [
			(signed(ACME_MANAGER), Some(acme())),
			(signed(REGISTRAR_MANAGER), Some(registrar())),
			(council(), None),
		] {
			added();
			assert_ok!(remove(origin.clone()));
			assert_eq!(
				last_event(),
				Event::AliasRemoved {
					lei: acme(),
					alias: alias(),
					by
				}
			);
			assert_eq!(Aliases::<Test>::get(alias()), None);
			assert!(!AliasesOf::<Test>::contains_key(acme(), alias()));
			assert_eq!(count(), 0);
			assert_noop!(remove(origin), Error::<Test>::AliasNotFound);
		}
	});
}

#[test]
fn an_heir_removes_an_alias() {
	test(|| {
		added();
		assert_noop!(remove(signed(BROKER)), not_authorized(NotActing::WithoutRole));
		merge(acme(), broker(), BROKER);
		assert_noop!(remove(signed(ACME)), not_authorized(NotActing::NotInGoodStanding));
		assert_ok!(remove(signed(BROKER)));
	});
}

#[test]
fn nobody_else_adds_or_removes_aliases() {
	test(|| {
		let held = || roles(&[Role::Manufacturer]);
		assert_for_managers(|origin| Register::add_alias(origin, alias().into(), held()));
		added();
		assert_noop!(remove(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(remove(signed(STRANGER)), not_authorized(NotActing::NoEntity));
		for who in [ACME_CLERK, REGISTRAR_CLERK] {
			assert_noop!(remove(signed(who)), not_authorized(NotActing::OutOfScope));
		}
	});
}
