//! Withdrawing and superseding.

use super::*;
use bonafide_primitives::{Certificates as _, NotActing, Standing};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn withdraw_as(who: u64, number: u8) -> DispatchResult {
	let withdrawn = Pallet::<Test>::withdraw(RuntimeOrigin::signed(who), id(number));
	withdrawn.map(drop).map_err(|refused| refused.error)
}

fn supersede_as(who: u64, old: u8, number: u8, form: CertificateForm) -> DispatchResult {
	let superseded = Pallet::<Test>::supersede(RuntimeOrigin::signed(who), id(old), id(number), form.into());
	superseded.map(drop).map_err(|refused| refused.error)
}

#[test]
fn the_certifier_withdraws() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(withdraw_as(DELEGATE, 1));
		assert_eq!(stored(1).state, CertificateState::Withdrawn { at: Timestamp::get() });
		System::assert_last_event(
			Event::CertificateWithdrawn {
				id: id(1),
				by: Some(exporter()),
			}
			.into(),
		);
	});
}

#[test]
fn a_lapsed_certifier_withdraws_and_issues_nothing_new() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::set_standing(exporter(), Standing::Lapsed);
		let lapsed = Refused::NotAuthorized(NotActing::LeiLapsed);
		assert_noop!(issue(2, form()), lapsed);
		assert_noop!(
			supersede_as(EXPORTER, 1, 2, form()),
			Refused::NotAuthorized(NotActing::LeiLapsed)
		);
		assert_ok!(withdraw_as(EXPORTER, 1));
	});
}

#[test]
fn whoever_takes_the_certifiers_place_withdraws() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::set_heir(exporter(), producer());
		assert_noop!(withdraw_as(EXPORTER, 1), Refused::NotIssuer);
		assert_ok!(withdraw_as(PRODUCER, 1));
	});
}

#[test]
fn whoever_takes_the_certifiers_place_supersedes() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::merge(exporter(), producer());
		let by_heir = CertificateForm {
			certifier: Capacity::Producer,
			..form()
		};
		assert_ok!(supersede_as(PRODUCER, 1, 2, by_heir));
		assert_eq!((stored(1).issuer, stored(2).issuer), (exporter(), producer()));
	});
}

#[test]
fn a_used_certificate_can_be_withdrawn() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(Pallet::<Test>::use_up(&claims::claim()));
		assert_ok!(withdraw_as(EXPORTER, 1));
		assert!(stored(1).used.is_some());
	});
}

#[test]
fn none_but_the_certifier_withdraws() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_noop!(
			Pallet::<Test>::withdraw(RuntimeOrigin::none(), id(1)),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Pallet::<Test>::withdraw(RuntimeOrigin::root(), id(1)),
			Refused::NotIssuer
		);
		assert_noop!(
			Pallet::<Test>::withdraw(RuntimeOrigin::root(), id(2)),
			Refused::CertificateNotFound
		);
		assert_noop!(withdraw_as(STRANGER, 1), Refused::NotAuthorized(NotActing::NoEntity));
		assert_noop!(withdraw_as(CLERK, 1), Refused::NotAuthorized(NotActing::OutOfScope));
		assert_noop!(
			withdraw_as(SUSPENDED, 1),
			Refused::NotAuthorized(NotActing::NotInGoodStanding)
		);
		assert_noop!(withdraw_as(PRODUCER, 1), Refused::NotIssuer);
		assert_noop!(withdraw_as(EXPORTER, 2), Refused::CertificateNotFound);
	});
}

#[test]
fn a_withdrawal_is_final() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(withdraw_as(EXPORTER, 1));
		assert_noop!(withdraw_as(EXPORTER, 1), Refused::NotActive);
		assert_noop!(supersede_as(EXPORTER, 1, 2, form()), Refused::NotActive);
		assert_noop!(issue(1, form()), Refused::CertificateExists);
	});
}

#[test]
fn the_certifier_supersedes() {
	run(|| {
		assert_ok!(issue(1, form()));
		let corrected = CertificateForm {
			goods: vec![good("610990", "A")],
			..form()
		};
		assert_ok!(supersede_as(EXPORTER, 1, 2, corrected));
		assert_eq!(
			stored(1).state,
			CertificateState::Superseded {
				superseded_by: id(2),
				at: Timestamp::get()
			}
		);
		assert_eq!(stored(2).state, CertificateState::Active);
		assert_eq!(stored(2).goods[0].hs.digits(), "610990");
		assert!(ByCertifier::<Test>::contains_key(exporter(), id(2)));
		System::assert_has_event(
			Event::CertificateIssued {
				id: id(2),
				by: exporter(),
				agreement: "USMCA".try_into().unwrap(),
			}
			.into(),
		);
		System::assert_last_event(
			Event::CertificateSuperseded {
				id: id(1),
				superseded_by: id(2),
				by: exporter(),
			}
			.into(),
		);

		assert_noop!(supersede_as(EXPORTER, 1, 3, form()), Refused::NotActive);
		assert_ok!(supersede_as(DELEGATE, 2, 3, form()));
	});
}

#[test]
fn none_but_the_certifier_supersedes() {
	run(|| {
		assert_ok!(issue(1, form()));
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Pallet::<Test>::supersede(origin, id(1), id(2), form().into()),
				DispatchError::BadOrigin
			);
		}
		for (who, why) in [
			(STRANGER, NotActing::NoEntity),
			(CLERK, NotActing::OutOfScope),
			(SUSPENDED, NotActing::NotInGoodStanding),
			(PRODUCER, NotActing::WithoutRole),
		] {
			assert_noop!(supersede_as(who, 1, 2, form()), Refused::NotAuthorized(why));
		}
		let as_producer = CertificateForm {
			certifier: Capacity::Producer,
			..form()
		};
		assert_noop!(supersede_as(PRODUCER, 1, 2, as_producer), Refused::NotIssuer);
	});
}

#[test]
fn a_superseding_certificate_is_judged_like_any_other() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_noop!(supersede_as(EXPORTER, 2, 3, form()), Refused::CertificateNotFound);
		assert_noop!(supersede_as(EXPORTER, 1, 1, form()), Refused::CertificateExists);
		let faulty = CertificateForm {
			goods: vec![good("610910", "D")],
			..form()
		};
		assert_noop!(supersede_as(EXPORTER, 1, 2, faulty), Refused::ChapterExcluded(0));
	});
}

#[test]
fn a_certificate_that_served_an_entry_is_not_superseded() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(Pallet::<Test>::use_up(&claims::claim()));
		assert_noop!(supersede_as(EXPORTER, 1, 2, form()), Refused::AlreadyUsed);
	});
}
