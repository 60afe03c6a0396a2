//! Control of an entity: offered, accepted, taken back.

use super::*;
use crate::{Delegates, Entities, OfferedControl, OfferedDelegations};
use bonafide_primitives::Malformed;

fn offered_to(who: u64) {
	assert_ok!(Register::offer_control(signed(ACME), who));
}

#[test]
fn control_moves_in_two_steps() {
	test(|| {
		offered_to(STRANGER);
		assert_eq!(
			last_event(),
			Event::ControlOffered {
				lei: acme(),
				to: STRANGER
			}
		);
		assert!(Entities::<Test>::get(acme()).unwrap().is_controlled_by(&ACME));

		assert_ok!(Register::accept_control(signed(STRANGER), acme().into()));
		assert_eq!(
			last_event(),
			Event::ControlAccepted {
				lei: acme(),
				from: Some(ACME),
				to: STRANGER
			}
		);
		assert!(Entities::<Test>::get(acme()).unwrap().is_controlled_by(&STRANGER));
		assert_eq!(Accounts::<Test>::get(STRANGER), Some(acme()));
		assert_eq!(Accounts::<Test>::get(ACME), None);
		assert_eq!(OfferedControl::<Test>::get(acme()), None);
		assert_noop!(
			Register::accept_control(signed(STRANGER), acme().into()),
			Error::<Test>::ControlNotOffered
		);
	});
}

#[test]
fn a_delegate_becomes_controller() {
	test(|| {
		offered_to(ACME_CLERK);
		assert_ok!(Register::accept_control(signed(ACME_CLERK), acme().into()));
		assert_eq!(Delegates::<Test>::get(acme(), ACME_CLERK), None);
		let entity = Entities::<Test>::get(acme()).unwrap();
		assert_eq!((entity.controller, entity.delegate_count), (Some(ACME_CLERK), 1));
		let delegate = ACME_CLERK;
		assert!(events().contains(&Event::DelegateRemoved { lei: acme(), delegate }));
	});
}

#[test]
fn whoever_takes_control_is_offered_no_delegation_any_more() {
	test(|| {
		assert_ok!(offer_delegation(ACME, STRANGER, &[Scope::File]));
		offered_to(STRANGER);
		assert_ok!(Register::accept_control(signed(STRANGER), acme().into()));
		assert!(!OfferedDelegations::<Test>::contains_key(acme(), STRANGER));
		let delegate = STRANGER;
		assert!(events().contains(&Event::DelegationOfferLapsed { lei: acme(), delegate }));
	});
}

#[test]
fn only_the_account_named_last_accepts() {
	test(|| {
		let accept = |origin| Register::accept_control(origin, acme().into());
		assert_noop!(accept(signed(STRANGER)), Error::<Test>::ControlNotOffered);
		offered_to(STRANGER);
		offered_to(ACME_MANAGER);
		let to = STRANGER;
		assert!(events().contains(&Event::ControlOfferLapsed { lei: acme(), to }));
		for who in [STRANGER, ACME, ACME_CLERK, REGISTRAR] {
			assert_noop!(accept(signed(who)), Error::<Test>::ControlNotOffered);
		}
		assert_noop!(accept(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(accept(council()), BadOrigin);
		let invalid = Error::<Test>::InvalidLei(Malformed::CheckDigit);
		assert_noop!(
			Register::accept_control(signed(ACME_MANAGER), "5493006MHB84DD0ZWV19".into()),
			invalid
		);
		assert_ok!(accept(signed(ACME_MANAGER)));
	});
}

#[test]
fn an_account_that_acts_for_another_cannot_take_control() {
	test(|| {
		for who in [ACME, BROKER, REGISTRAR_CLERK] {
			assert_noop!(Register::offer_control(signed(ACME), who), Error::<Test>::AlreadyActing);
		}
		offered_to(STRANGER);
		entrust(BROKER, STRANGER, &[Scope::File]);
		assert_noop!(
			Register::accept_control(signed(STRANGER), acme().into()),
			Error::<Test>::AlreadyActing
		);
		assert_ok!(Register::resign(signed(STRANGER)));
		assert_ok!(Register::accept_control(signed(STRANGER), acme().into()));
	});
}

#[test]
fn an_offer_is_taken_back() {
	test(|| {
		assert_noop!(
			Register::withdraw_control_offer(signed(ACME)),
			Error::<Test>::ControlNotOffered
		);
		offered_to(STRANGER);
		assert_ok!(Register::withdraw_control_offer(signed(ACME)));
		assert_eq!(last_event(), Event::ControlOfferWithdrawn { lei: acme() });
		assert_noop!(
			Register::accept_control(signed(STRANGER), acme().into()),
			Error::<Test>::ControlNotOffered
		);
	});
}

#[test]
fn only_the_controller_offers() {
	test(|| {
		assert_for_controllers(|origin| Register::offer_control(origin, STRANGER));
		offered_to(STRANGER);
		assert_for_controllers(Register::withdraw_control_offer);
	});
}
