//! Delegates: added within the power of the one who adds them, and removed.

use super::*;
use crate::{Accounts, Delegates, Entities, Power};
use bonafide_primitives::{Moment, Scope};
use frame_support::assert_ok;

const NEW: u64 = 60;

fn add(by: u64, delegate: u64, held: &[Scope], until: Option<Moment>) -> DispatchResult {
	Register::add_delegate(signed(by), delegate, scopes(held), until)
}

fn count() -> u32 {
	Entities::<Test>::get(acme()).unwrap().delegate_count
}

#[test]
fn a_controller_entrusts_anything() {
	test(|| {
		let power = Power {
			scopes: scopes(&Scope::ALL),
			until: Some(NOW + 1),
		};
		assert_ok!(add(ACME, NEW, &Scope::ALL, power.until));
		assert_eq!(
			last_event(),
			Event::DelegateAdded {
				lei: acme(),
				delegate: NEW,
				power: power.clone()
			}
		);
		assert_eq!(Delegates::<Test>::get(acme(), NEW), Some(power));
		assert_eq!(Accounts::<Test>::get(NEW), Some(acme()));
		assert_eq!(count(), 3);
	});
}

#[test]
fn a_delegate_entrusts_no_more_than_it_has() {
	test(|| {
		assert_noop!(
			add(ACME_MANAGER, NEW, &[Scope::License], None),
			Error::<Test>::BeyondOwnPower
		);
		assert_noop!(add(ACME_MANAGER, NEW, &Scope::ALL, None), Error::<Test>::BeyondOwnPower);
		assert_ok!(add(ACME_MANAGER, NEW, &[Scope::Manage, Scope::File], None));
	});
}

#[test]
fn a_delegate_entrusts_for_no_longer_than_its_own_power_lasts() {
	test(|| {
		assert_ok!(Register::remove_delegate(signed(ACME), ACME_CLERK));
		assert_ok!(add(ACME, NEW, &[Scope::Manage], Some(NOW + 10)));
		for until in [None, Some(NOW + 11)] {
			assert_noop!(
				add(NEW, NEW + 1, &[Scope::Manage], until),
				Error::<Test>::BeyondOwnPower
			);
		}
		assert_ok!(add(NEW, NEW + 1, &[Scope::Manage], Some(NOW + 10)));
	});
}

#[test]
fn a_power_has_scopes_and_a_future() {
	test(|| {
		assert_noop!(add(ACME, NEW, &[], None), Error::<Test>::EmptyScopes);
		for past in [0, NOW - 1, NOW] {
			assert_noop!(add(ACME, NEW, &[Scope::File], Some(past)), Error::<Test>::MomentPast);
		}
	});
}

#[test]
fn an_account_acts_for_one_entity() {
	test(|| {
		for who in [ACME, ACME_CLERK, BROKER, REGISTRAR_CLERK] {
			assert_noop!(add(ACME, who, &[Scope::File], None), Error::<Test>::AlreadyActing);
		}
	});
}

#[test]
fn delegates_are_bounded() {
	test(|| {
		assert_ok!(add(ACME, NEW, &[Scope::File], None));
		assert_noop!(
			add(ACME, NEW + 1, &[Scope::File], None),
			Error::<Test>::MaxDelegatesExceeded
		);
		assert_ok!(Register::remove_delegate(signed(ACME), NEW));
		assert_ok!(add(ACME, NEW + 1, &[Scope::File], None));
	});
}

#[test]
fn a_manager_removes_delegates() {
	test(|| {
		assert_ok!(Register::remove_delegate(signed(ACME_MANAGER), ACME_CLERK));
		assert_eq!(
			last_event(),
			Event::DelegateRemoved {
				lei: acme(),
				delegate: ACME_CLERK
			}
		);
		assert_eq!(Delegates::<Test>::get(acme(), ACME_CLERK), None);
		assert_eq!(Accounts::<Test>::get(ACME_CLERK), None);
		assert_eq!(count(), 1);
		for who in [ACME_CLERK, ACME, REGISTRAR_CLERK, STRANGER] {
			assert_noop!(Register::remove_delegate(signed(ACME), who), Error::<Test>::NotDelegate);
		}
	});
}

#[test]
fn a_delegate_resigns_even_from_a_suspended_entity() {
	test(|| {
		assert_ok!(Register::suspend(council(), acme().into(), reason("r")));
		assert_ok!(Register::resign(signed(ACME_CLERK)));
		assert_eq!(
			last_event(),
			Event::DelegateResigned {
				lei: acme(),
				delegate: ACME_CLERK
			}
		);
		assert_eq!(Accounts::<Test>::get(ACME_CLERK), None);
		assert_eq!(count(), 1);
	});
}

#[test]
fn only_delegates_resign() {
	test(|| {
		for origin in [RuntimeOrigin::none(), council()] {
			assert_noop!(Register::resign(origin), BadOrigin);
		}
		for who in [STRANGER, ACME] {
			assert_noop!(Register::resign(signed(who)), Error::<Test>::NotDelegate);
		}
	});
}

#[test]
fn only_managers_name_and_remove_delegates() {
	test(|| {
		assert_for_managers(|origin| Register::add_delegate(origin, NEW, scopes(&[Scope::File]), None));
		assert_for_managers(|origin| Register::remove_delegate(origin, ACME_CLERK));
	});
}
