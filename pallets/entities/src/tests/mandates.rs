//! Mandates: given to brokers, and taken back.

use super::*;
use crate::{Mandates, Power, Principals};
use bonafide_primitives::{Malformed, Moment, Role, Scope};
use frame_support::assert_ok;

fn grant(by: u64, held: &[Scope], until: Option<Moment>) -> DispatchResult {
	Register::grant_mandate(signed(by), broker().into(), scopes(held), until)
}

#[test]
fn a_principal_grants_and_renews_a_mandate() {
	test(|| {
		for until in [None, Some(NOW + 5)] {
			let power = Power {
				scopes: scopes(&[Scope::File, Scope::Respond]),
				until,
			};
			assert_ok!(grant(ACME, &[Scope::File, Scope::Respond], until));
			let event = Event::MandateGranted {
				principal: acme(),
				broker: broker(),
				power: power.clone(),
			};
			assert_eq!(last_event(), event);
			assert_eq!(Mandates::<Test>::get(acme(), broker()), Some(power));
			assert!(Principals::<Test>::contains_key(broker(), acme()));
		}
	});
}

#[test]
fn a_delegate_mandates_no_more_than_it_has() {
	test(|| {
		assert_ok!(grant(ACME_MANAGER, &[Scope::File], None));
		assert_noop!(
			grant(ACME_MANAGER, &[Scope::Certify], None),
			Error::<Test>::BeyondOwnPower
		);
	});
}

#[test]
fn a_mandate_has_scopes_and_a_future() {
	test(|| {
		assert_noop!(grant(ACME, &[], None), Error::<Test>::EmptyScopes);
		assert_noop!(grant(ACME, &[Scope::File], Some(NOW)), Error::<Test>::MomentPast);
	});
}

#[test]
fn a_mandate_is_for_a_broker_in_good_standing() {
	test(|| {
		let to = |broker: &str| Register::grant_mandate(signed(ACME), broker.into(), scopes(&[Scope::File]), None);
		assert_noop!(
			to("213800WSGIIZCXF1P573"),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(to(newcomer().as_str()), Error::<Test>::NotBroker);
		assert_noop!(to(registrar().as_str()), Error::<Test>::NotBroker);
		assert_ok!(Register::suspend(council(), broker().into(), reason("r")));
		assert_noop!(to(broker().as_str()), Error::<Test>::NotBroker);
	});
}

#[test]
fn nobody_is_his_own_broker() {
	test(|| {
		assert_ok!(Register::accredit(council(), acme().into(), Role::Broker));
		let own = Register::grant_mandate(signed(ACME), acme().into(), scopes(&[Scope::File]), None);
		assert_eq!(own, Err(Error::<Test>::SelfMandate.into()));
	});
}

#[test]
fn a_principal_revokes_a_mandate() {
	test(|| {
		let revoke = |by| Register::revoke_mandate(signed(by), broker().into());
		assert_noop!(revoke(ACME), Error::<Test>::MandateNotFound);
		assert_ok!(grant(ACME, &[Scope::File], None));
		assert_noop!(revoke(REGISTRAR), Error::<Test>::MandateNotFound);
		assert_ok!(revoke(ACME_MANAGER));
		assert_eq!(
			last_event(),
			Event::MandateRevoked {
				principal: acme(),
				broker: broker()
			}
		);
		assert_eq!(Mandates::<Test>::get(acme(), broker()), None);
		assert!(!Principals::<Test>::contains_key(broker(), acme()));
		let invalid = Error::<Test>::InvalidLei(Malformed::Empty);
		assert_noop!(Register::revoke_mandate(signed(ACME), "".into()), invalid);
	});
}

#[test]
fn only_managers_grant_and_revoke() {
	test(|| {
		assert_for_managers(|origin| Register::grant_mandate(origin, broker().into(), scopes(&[Scope::File]), None));
		assert_ok!(grant(ACME, &[Scope::File], None));
		assert_for_managers(|origin| Register::revoke_mandate(origin, broker().into()));
	});
}
