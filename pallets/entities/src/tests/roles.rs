//! Roles: given and taken by those who may.

use super::*;
use crate::Entities;
use bonafide_primitives::{Malformed, Role};

fn held(lei: bonafide_primitives::Lei) -> crate::Roles {
	Entities::<Test>::get(lei).unwrap().roles
}

#[test]
fn the_council_accredits_and_withdraws_every_role() {
	test(|| {
		let before = held(acme());
		for role in Role::ALL.into_iter().filter(|role| !before.contains(role)) {
			assert_ok!(Register::accredit(council(), acme().into(), role));
			assert_eq!(
				last_event(),
				Event::EntityAccredited {
					lei: acme(),
					role,
					by: None
				}
			);
		}
		assert_eq!(held(acme()), roles(&Role::ALL));
		for role in Role::ALL {
			assert_ok!(Register::withdraw_role(council(), acme().into(), role));
			assert_eq!(
				last_event(),
				Event::RoleWithdrawn {
					lei: acme(),
					role,
					by: None
				}
			);
		}
		assert_eq!(held(acme()), roles(&[]));
	});
}

#[test]
fn a_registrar_accredits_and_withdraws_the_roles_of_ordinary_trade() {
	test(|| {
		let by = Some(registrar());
		for (who, role) in [(REGISTRAR, Role::Exporter), (REGISTRAR_MANAGER, Role::Seller)] {
			assert_ok!(Register::accredit(signed(who), acme().into(), role));
			assert_eq!(last_event(), Event::EntityAccredited { lei: acme(), role, by });
			assert_ok!(Register::withdraw_role(signed(who), acme().into(), role));
			assert_eq!(last_event(), Event::RoleWithdrawn { lei: acme(), role, by });
		}
		for role in Role::ALL.into_iter().filter(|role| role.is_of_public_trust()) {
			assert_noop!(
				Register::accredit(signed(REGISTRAR), acme().into(), role),
				Error::<Test>::NotCouncil
			);
			assert_noop!(
				Register::withdraw_role(signed(REGISTRAR), broker().into(), role),
				Error::<Test>::NotCouncil
			);
		}
	});
}

#[test]
fn a_registrar_does_not_accredit_itself() {
	test(|| {
		for call in [Register::accredit, Register::withdraw_role] {
			assert_noop!(
				call(signed(REGISTRAR), registrar().into(), Role::Exporter),
				Error::<Test>::SelfJudgment
			);
		}
		assert_ok!(Register::accredit(council(), registrar().into(), Role::Exporter));
	});
}

#[test]
fn a_role_is_accredited_once_and_withdrawn_once() {
	test(|| {
		let (lei, role) = (|| acme().into(), Role::Importer);
		assert_noop!(
			Register::accredit(council(), lei(), role),
			Error::<Test>::AlreadyAccredited
		);
		assert_ok!(Register::withdraw_role(council(), lei(), role));
		assert_noop!(
			Register::withdraw_role(council(), lei(), role),
			Error::<Test>::NotAccredited
		);
	});
}

#[test]
fn only_an_admitted_entity_has_roles() {
	test(|| {
		for call in [Register::accredit, Register::withdraw_role] {
			let invalid = Error::<Test>::InvalidLei(Malformed::Length);
			assert_noop!(call(council(), "5493006MHB84DD0ZWV1".into(), Role::Seller), invalid);
			assert_noop!(
				call(council(), newcomer().into(), Role::Seller),
				Error::<Test>::EntityNotFound
			);
		}
		assert_ok!(Register::retire(council(), acme().into()));
		assert_noop!(
			Register::accredit(council(), acme().into(), Role::Seller),
			Error::<Test>::AlreadyRetired
		);
		assert_ok!(Register::withdraw_role(council(), acme().into(), Role::Importer));
	});
}

#[test]
fn only_a_registrar_or_the_council_accredits() {
	test(|| {
		assert_for_council_or_registrar(|origin| Register::accredit(origin, broker().into(), Role::Seller));
		assert_for_council_or_registrar(|origin| Register::withdraw_role(origin, acme().into(), Role::Importer));
		assert_ok!(Register::withdraw_role(council(), registrar().into(), Role::Registrar));
		let refused = not_authorized(NotActing::WithoutRole);
		assert_noop!(
			Register::accredit(signed(REGISTRAR), broker().into(), Role::Seller),
			refused
		);
	});
}
