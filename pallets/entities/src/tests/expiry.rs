//! Applications on which nobody decides are dropped in time.

use super::*;
use crate::{Applications, ApplicationsDue, WeightInfo};
use bonafide_primitives::{retention::MAX_VISITS, Role};
use frame_support::{traits::Hooks, weights::Weight};

const APPLICANT: u64 = 500;

/// The time from the beginning of a test to the midnight after it.
const MIDNIGHT: u64 = 86_400_000 - NOW % 86_400_000;

/// The time from an application at the beginning of a test until it is dropped.
const LIFETIME: u64 = MIDNIGHT + APPLICATION_LIFETIME;

fn apply(who: u64) {
	let asked = roles(&[Role::Exporter]);
	assert_ok!(Register::apply(
		signed(who),
		newcomer().into(),
		name("N"),
		"MX".into(),
		asked
	));
}

fn on_idle(remaining: Weight) -> Weight {
	Register::on_idle(1, remaining)
}

fn waiting() -> usize {
	Applications::<Test>::iter().count()
}

#[test]
fn an_application_on_which_nobody_decides_is_dropped() {
	test(|| {
		apply(APPLICANT);
		after(LIFETIME - 1);
		on_idle(Weight::MAX);
		assert_eq!(waiting(), 1);
		after(LIFETIME);
		on_idle(Weight::MAX);
		assert_eq!(
			last_event(),
			Event::ApplicationExpired {
				applicant: APPLICANT,
				lei: newcomer()
			}
		);
		assert_eq!(waiting(), 0);
		assert_eq!(System::sufficients(&APPLICANT), 0);
		apply(APPLICANT);
	});
}

#[test]
fn an_application_is_decided_on_until_it_is_dropped() {
	test(|| {
		apply(APPLICANT);
		after(LIFETIME);
		assert_ok!(Register::admit(council(), APPLICANT, NOW, RENEWAL.into()));
	});
}

#[test]
fn a_block_drops_no_more_than_it_has_weight_for() {
	test(|| {
		for who in 0..5 {
			apply(APPLICANT + who);
		}
		after(LIFETIME);
		assert_eq!(on_idle(Weight::zero()), Weight::zero());
		assert_eq!(waiting(), 5);
		let for_two = <() as WeightInfo>::expire_applications(2);
		assert_eq!(on_idle(for_two), for_two);
		assert_eq!(waiting(), 3);
		assert_eq!(ApplicationsDue::<Test>::iter().count(), 3);
		Register::do_try_state().unwrap();
		on_idle(Weight::MAX);
		assert_eq!(waiting(), 0);
	});
}

#[test]
fn a_block_visits_so_many_at_most() {
	test(|| {
		let many = u64::from(MAX_VISITS) + 1;
		for who in 0..many {
			apply(APPLICANT + who);
		}
		after(LIFETIME);
		on_idle(Weight::MAX);
		assert_eq!(waiting(), 1);
	});
}

#[test]
fn the_oldest_application_is_dropped_first() {
	test(|| {
		const DAY: u64 = 86_400_000;
		let in_order = [APPLICANT + 2, APPLICANT, APPLICANT + 1];
		for (days, who) in (0..).zip(in_order) {
			after(days * DAY);
			apply(who);
		}
		after(2 * DAY + LIFETIME);
		for who in in_order {
			assert!(Applications::<Test>::contains_key(who));
			on_idle(<() as WeightInfo>::expire_applications(1));
			assert!(!Applications::<Test>::contains_key(who));
		}
	});
}

#[test]
fn an_application_that_is_decided_on_is_due_no_longer() {
	test(|| {
		apply(APPLICANT);
		apply(APPLICANT + 1);
		assert_ok!(Register::admit(council(), APPLICANT, NOW, RENEWAL.into()));
		assert_ok!(Register::withdraw_application(signed(APPLICANT + 1)));
		assert_eq!(ApplicationsDue::<Test>::iter().count(), 0);
	});
}
