//! Acting for an entity: scopes, time, standing and mandates.

use super::*;
use bonafide_primitives::{Entities as _, Role, Standing};

type Answer = Result<Lei, NotActing>;

fn acting(who: u64, scope: Scope) -> Answer {
	Register::acting(&who, scope)
}

fn suspend(lei: Lei) {
	assert_ok!(Register::suspend(council(), lei.into(), reason("r")));
}

#[test]
fn a_controller_has_every_scope() {
	test(|| {
		for scope in Scope::ALL {
			assert_eq!(acting(ACME, scope), Ok(acme()));
		}
	});
}

#[test]
fn a_delegate_has_its_scopes_until_they_end() {
	test(|| {
		let end = NOW + 1_000;
		assert_ok!(Register::offer_delegation(
			signed(ACME),
			60,
			scopes(&[Scope::Certify]),
			Some(end)
		));
		assert_eq!(acting(60, Scope::Certify), Err(NotActing::NoEntity));
		assert_ok!(Register::accept_delegation(signed(60), acme().into()));
		assert_eq!(acting(60, Scope::Certify), Ok(acme()));
		for scope in [Scope::License, Scope::File, Scope::Respond, Scope::Manage] {
			assert_eq!(acting(60, scope), Err(NotActing::OutOfScope));
		}
		Timestamp::set_timestamp(end - 1);
		assert_eq!(acting(60, Scope::Certify), Ok(acme()));
		Timestamp::set_timestamp(end);
		assert_eq!(acting(60, Scope::Certify), Err(NotActing::DelegationExpired));
	});
}

#[test]
fn nobody_acts_for_an_entity_that_is_suspended_or_retired() {
	test(|| {
		assert_eq!(acting(STRANGER, Scope::File), Err(NotActing::NoEntity));
		suspend(acme());
		for who in [ACME, ACME_CLERK] {
			assert_eq!(acting(who, Scope::File), Err(NotActing::NotInGoodStanding));
		}
		assert_ok!(Register::reinstate(council(), acme().into()));
		assert_eq!(acting(ACME_CLERK, Scope::File), Ok(acme()));
		assert_ok!(Register::retire(council(), acme().into()));
		assert_eq!(acting(ACME, Scope::File), Err(NotActing::NotInGoodStanding));
	});
}

#[test]
fn who_is_suspended_answers_itself_and_by_its_broker() {
	test(|| {
		let held = scopes(&[Scope::File, Scope::Respond]);
		assert_ok!(Register::offer_mandate(signed(ACME), broker().into(), held, None));
		assert_ok!(accept_mandate(acme()));
		entrust(ACME, 60, &[Scope::Respond]);
		suspend(acme());
		for who in [ACME, 60] {
			assert_eq!(acting(who, Scope::Respond), Ok(acme()));
			assert_eq!(acting(who, Scope::File), Err(NotActing::NotInGoodStanding));
		}
		assert_eq!(acting(ACME_CLERK, Scope::Respond), Err(NotActing::OutOfScope));
		let mandated = |scope| Register::has_mandate(&acme(), &broker(), scope);
		assert!(mandated(Scope::Respond) && !mandated(Scope::File));

		assert_ok!(Register::retire(council(), acme().into()));
		assert_eq!(acting(ACME, Scope::Respond), Err(NotActing::NotInGoodStanding));
		assert!(!mandated(Scope::Respond));
	});
}

#[test]
fn a_role_counts_in_good_standing() {
	test(|| {
		let acting_as = |role| Register::acting_as(&ACME, Scope::File, role);
		assert_eq!(acting_as(Role::Importer), Ok(acme()));
		assert_eq!(acting_as(Role::Customs), Err(NotActing::WithoutRole));
		assert!(Register::has_role(&acme(), Role::Importer));
		assert!(!Register::has_role(&acme(), Role::Customs));
		assert!(!Register::has_role(&newcomer(), Role::Importer));
		suspend(acme());
		assert!(!Register::has_role(&acme(), Role::Importer));
	});
}

#[test]
fn the_register_tells_standing_and_country() {
	test(|| {
		assert_eq!(Register::standing(&newcomer()), None);
		assert_eq!(Register::country(&newcomer()), None);
		assert_eq!(Register::standing(&acme()), Some(Standing::Good));
		assert_eq!(Register::country(&acme()), Some("US".parse().unwrap()));
		suspend(acme());
		assert_eq!(Register::standing(&acme()), Some(Standing::Suspended));
	});
}

#[test]
fn a_mandate_holds_within_scope_and_time() {
	test(|| {
		let holds = |scope| Register::has_mandate(&acme(), &broker(), scope);
		assert!(!holds(Scope::File));
		assert_ok!(Register::offer_mandate(
			signed(ACME),
			broker().into(),
			scopes(&[Scope::File]),
			Some(NOW + 10)
		));
		assert!(!holds(Scope::File));
		assert_ok!(accept_mandate(acme()));
		assert!(holds(Scope::File));
		assert!(!holds(Scope::Respond));
		assert!(!Register::has_mandate(&broker(), &acme(), Scope::File));
		Timestamp::set_timestamp(NOW + 10);
		assert!(!holds(Scope::File));
	});
}

#[test]
fn a_mandate_rests_while_principal_or_broker_may_not_act() {
	test(|| {
		let holds = || Register::has_mandate(&acme(), &broker(), Scope::File);
		assert_ok!(Register::offer_mandate(
			signed(ACME),
			broker().into(),
			scopes(&[Scope::File]),
			None
		));
		assert_ok!(accept_mandate(acme()));
		for lei in [acme(), broker()] {
			suspend(lei);
			assert!(!holds());
			assert_ok!(Register::reinstate(council(), lei.into()));
			assert!(holds());
		}
		assert_ok!(Register::withdraw_role(council(), broker().into(), Role::Broker));
		assert!(!holds());
	});
}
