//! Certificates of a certifier that is not active.

use super::{claims::claim, *};
use bonafide_primitives::{CertificateRefusal as Why, Certificates as _, NotReserved, Standing};
use frame_support::{assert_noop, assert_ok};

fn check() -> Result<(), Why> {
	Pallet::<Test>::check(&claim(), &presenter(claim().entry))
}

fn reserve() -> Result<u32, NotReserved> {
	Pallet::<Test>::reserve(&id(1), &presenter(claim().entry))
}

fn withdraw(origin: RuntimeOrigin) -> DispatchResult {
	let withdrawn = Pallet::<Test>::withdraw(origin, id(1));
	withdrawn.map(drop).map_err(|refused| refused.error)
}

/// An exporter certifies, and is found to have forged.
#[test]
fn nothing_rests_on_what_a_certifier_issued_that_the_council_suspended() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert!(!Pallet::<Test>::is_doubted(&id(1)));
		assert_ok!(check());
		Members::deny(exporter());
		assert_eq!(check(), Err(Why::CertifierSuspended));
		assert_noop!(
			Pallet::<Test>::use_up(&claim()),
			Refused::ClaimRefused(Why::CertifierSuspended)
		);
		assert_noop!(reserve(), Why::CertifierSuspended);
		assert!(!Pallet::<Test>::is_doubted(&id(1)));
	});
}

#[test]
fn what_a_registrar_suspends_is_doubted_and_holds() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert!(!Pallet::<Test>::is_doubted(&id(2)));
		for standing in [Standing::Suspended, Standing::Retired] {
			Members::set_standing(exporter(), standing);
			assert!(Pallet::<Test>::is_doubted(&id(1)));
			assert_ok!(check());
		}
		Members::set_standing(exporter(), Standing::Lapsed);
		assert!(!Pallet::<Test>::is_doubted(&id(1)));
		assert_ok!(reserve());
	});
}

#[test]
fn the_heir_of_a_certifier_answers_for_it() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::merge(exporter(), producer());
		assert_ok!(check());
		assert!(!Pallet::<Test>::is_doubted(&id(1)));
		Members::deny(producer());
		assert_eq!(check(), Err(Why::CertifierSuspended));
	});
}

#[test]
fn the_council_withdraws_what_a_certifier_issued_that_is_not_active() {
	for suspend in [Members::deny, |lei| Members::set_standing(lei, Standing::Retired)] {
		run(|| {
			assert_ok!(issue(1, form()));
			assert_noop!(withdraw(RuntimeOrigin::root()), Refused::NotIssuer);
			suspend(exporter());
			assert_ok!(withdraw(RuntimeOrigin::root()));
			assert_eq!(stored(1).state, CertificateState::Withdrawn { at: Timestamp::get() });
			System::assert_last_event(Event::CertificateWithdrawn { id: id(1), by: None }.into());
			assert_eq!(check(), Err(Why::Withdrawn));
			assert_noop!(withdraw(RuntimeOrigin::root()), Refused::NotActive);
		});
	}
}

#[test]
fn of_a_merged_certifier_its_heir_counts() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::merge(exporter(), producer());
		assert_noop!(withdraw(RuntimeOrigin::root()), Refused::NotIssuer);
		Members::deny(producer());
		assert_ok!(withdraw(RuntimeOrigin::root()));
	});
}
