//! Applications on which nobody decides are dropped in time.

use super::*;
use crate::{ApplicationCursor, Applications, WeightInfo};
use bonafide_primitives::{retention::MAX_VISITS, Role};
use frame_support::{traits::Hooks, weights::Weight};

const APPLICANT: u64 = 500;

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
		after(APPLICATION_LIFETIME - 1);
		on_idle(Weight::MAX);
		assert_eq!(waiting(), 1);
		after(APPLICATION_LIFETIME);
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
		after(APPLICATION_LIFETIME);
		assert_ok!(Register::admit(council(), APPLICANT, NOW, RENEWAL.into()));
	});
}

#[test]
fn a_block_drops_no_more_than_it_has_weight_for() {
	test(|| {
		for who in 0..5 {
			apply(APPLICANT + who);
		}
		after(APPLICATION_LIFETIME);
		assert_eq!(on_idle(Weight::zero()), Weight::zero());
		assert_eq!(waiting(), 5);
		let for_two = <() as WeightInfo>::expire_applications(2);
		assert_eq!(on_idle(for_two), for_two);
		assert_eq!(waiting(), 3);
		assert!(ApplicationCursor::<Test>::exists());
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
		after(APPLICATION_LIFETIME);
		on_idle(Weight::MAX);
		assert_eq!(waiting(), 1);
	});
}
