//! Mandates: offered to brokers, accepted by them, and ended by either side.

use super::*;
use crate::{Mandates, Offer, OfferedMandates, Power, Principals};
use bonafide_primitives::{Malformed, Moment, Role};

fn offer(by: u64, held: &[Scope], until: Option<Moment>) -> DispatchResult {
	Register::offer_mandate(signed(by), broker().into(), scopes(held), until)
}

/// Offers the broker to file.
fn offered() {
	assert_ok!(offer(ACME, &[Scope::File], None));
}

/// Has it accept as well.
fn mandated() {
	offered();
	assert_ok!(accept_mandate(acme()));
}

#[test]
fn a_principal_offers_and_a_broker_accepts() {
	test(|| {
		let (principal, broker) = (acme(), broker());
		for until in [None, Some(NOW + 5)] {
			let power = Power {
				scopes: scopes(&[Scope::File, Scope::License, Scope::Respond]),
				until,
			};
			let before = Mandates::<Test>::get(principal, broker);
			assert_ok!(offer(ACME, &[Scope::File, Scope::License, Scope::Respond], until));
			let offered = Event::MandateOffered {
				principal,
				broker,
				power: power.clone(),
			};
			assert_eq!(last_event(), offered);
			let (held, since) = (power.clone(), NOW);
			assert_eq!(
				OfferedMandates::<Test>::get(principal, broker),
				Some(Offer { power: held, since })
			);
			assert_eq!(
				Mandates::<Test>::get(principal, broker),
				before,
				"nothing changes until it accepts"
			);

			assert_ok!(accept_mandate(acme()));
			let accepted = Event::MandateAccepted {
				principal,
				broker,
				power: power.clone(),
			};
			assert_eq!(last_event(), accepted);
			assert_eq!(Mandates::<Test>::get(principal, broker), Some(power));
			assert_eq!(OfferedMandates::<Test>::get(principal, broker), None);
			assert!(Principals::<Test>::contains_key(broker, principal));
		}
	});
}

#[test]
fn a_delegate_mandates_no_more_than_it_has() {
	test(|| {
		assert_ok!(offer(ACME_MANAGER, &[Scope::File], None));
		assert_noop!(
			offer(ACME_MANAGER, &[Scope::Respond], None),
			Error::<Test>::BeyondOwnPower
		);
	});
}

#[test]
fn a_mandate_has_scopes_that_are_for_brokers_and_a_future() {
	test(|| {
		assert_noop!(offer(ACME, &[], None), Error::<Test>::EmptyScopes);
		for scope in [Scope::Certify, Scope::Manage] {
			assert_noop!(offer(ACME, &[Scope::File, scope], None), Error::<Test>::ScopeNotAllowed);
		}
		assert_noop!(offer(ACME, &[Scope::File], Some(NOW)), Error::<Test>::MomentPast);
	});
}

#[test]
fn a_mandate_is_for_a_broker_in_good_standing() {
	test(|| {
		let to = |broker: &str| Register::offer_mandate(signed(ACME), broker.into(), scopes(&[Scope::File]), None);
		assert_noop!(
			to("213800WSGIIZCXF1P573"),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(to(newcomer().as_str()), Error::<Test>::NotBroker);
		assert_noop!(to(registrar().as_str()), Error::<Test>::NotBroker);
		assert_ok!(to(broker().as_str()));
		assert_ok!(Register::withdraw_role(council(), broker().into(), Role::Broker));
		assert_noop!(accept_mandate(acme()), Error::<Test>::NotBroker);
		assert_ok!(Register::suspend(council(), broker().into(), reason("r")));
		assert_noop!(to(broker().as_str()), Error::<Test>::NotBroker);
		assert_noop!(accept_mandate(acme()), not_authorized(NotActing::NotInGoodStanding));
	});
}

#[test]
fn nobody_is_his_own_broker() {
	test(|| {
		assert_ok!(Register::accredit(council(), acme().into(), Role::Broker));
		let own = Register::offer_mandate(signed(ACME), acme().into(), scopes(&[Scope::File]), None);
		assert_eq!(own, Err(Error::<Test>::SelfMandate.into()));
	});
}

#[test]
fn an_offer_lapses() {
	test(|| {
		assert_noop!(accept_mandate(acme()), Error::<Test>::MandateNotOffered);
		assert_ok!(offer(ACME, &[Scope::File], None));
		after(OFFER_LIFETIME);
		assert_noop!(accept_mandate(acme()), Error::<Test>::MandateNotOffered);
		assert_ok!(offer(ACME, &[Scope::File], Some(NOW + OFFER_LIFETIME + 1)));
		after(OFFER_LIFETIME + 1);
		assert_noop!(accept_mandate(acme()), Error::<Test>::MandateNotOffered);
	});
}

#[test]
fn nobody_becomes_the_broker_of_who_may_not_act() {
	test(|| {
		assert_ok!(offer(ACME, &[Scope::File], None));
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_noop!(accept_mandate(acme()), not_authorized(NotActing::NotInGoodStanding));
	});
}

#[test]
fn a_principal_revokes_a_mandate_or_its_offer() {
	test(|| {
		let revoke = |by| Register::revoke_mandate(signed(by), broker().into());
		let (principal, broker) = (acme(), broker());
		assert_noop!(revoke(ACME), Error::<Test>::MandateNotFound);
		mandated();
		assert_noop!(revoke(REGISTRAR), Error::<Test>::MandateNotFound);
		for prepare in [|| (), offered, mandated] {
			prepare();
			assert_ok!(revoke(ACME_MANAGER));
			assert_eq!(last_event(), Event::MandateRevoked { principal, broker });
			assert_eq!(Mandates::<Test>::get(principal, broker), None);
			assert_eq!(OfferedMandates::<Test>::get(principal, broker), None);
			assert!(!Principals::<Test>::contains_key(broker, principal));
		}
		let invalid = Error::<Test>::InvalidLei(Malformed::Empty);
		assert_noop!(Register::revoke_mandate(signed(ACME), "".into()), invalid);
	});
}

#[test]
fn a_broker_renounces_a_mandate_or_its_offer() {
	test(|| {
		let renounce = |by| Register::renounce_mandate(signed(by), acme().into());
		let (principal, broker) = (acme(), broker());
		assert_noop!(renounce(BROKER), Error::<Test>::MandateNotFound);
		for prepare in [mandated, offered] {
			prepare();
			assert_noop!(renounce(REGISTRAR), Error::<Test>::MandateNotFound);
			assert_ok!(renounce(BROKER));
			assert_eq!(last_event(), Event::MandateRenounced { principal, broker });
			assert_eq!(Mandates::<Test>::get(principal, broker), None);
			assert!(!Principals::<Test>::contains_key(broker, principal));
			assert_noop!(accept_mandate(acme()), Error::<Test>::MandateNotOffered);
		}
	});
}

#[test]
fn both_sides_are_spelled() {
	test(|| {
		let invalid = DispatchError::from(Error::<Test>::InvalidLei(Malformed::LowerCase));
		for call in [Register::accept_mandate, Register::renounce_mandate] {
			assert_noop!(call(signed(BROKER), "acme".into()), invalid);
		}
	});
}

#[test]
fn only_managers_offer_accept_and_end() {
	test(|| {
		assert_for_managers(|origin| Register::offer_mandate(origin, broker().into(), scopes(&[Scope::File]), None));
		mandated();
		assert_for_managers(|origin| Register::accept_mandate(origin, acme().into()));
		assert_for_managers(|origin| Register::revoke_mandate(origin, broker().into()));
		assert_for_managers(|origin| Register::renounce_mandate(origin, acme().into()));
	});
}
