//! Certificates shrink when their retention is over, and no sooner. It is 1826 days in this runtime: five years, one of
//! them with a leap day.

use super::*;
use bonafide_primitives::{
	retention::MAX_VISITS, CertificateRefusal as Why, Certificates as _, ClaimedOrigin, Date, Moment,
};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};

/// The last day on which the agreement accepts [`form`], and the first on which its retention is over.
const LAST_DAY: &str = "2030-03-01";
const OVER: &str = "2035-03-02";

fn date(day: &str) -> Date {
	day.parse().unwrap()
}

fn noon(day: &str) -> Moment {
	date(day).midnight() + 12 * 60 * 60 * 1000
}

fn idle(remaining: Weight) -> Weight {
	Pallet::<Test>::on_idle(1, remaining)
}

/// Sweeps at noon of this day with weight to spare, once round.
fn sweep_on(day: &str) {
	set_day(day);
	idle(Weight::MAX);
}

fn withdraw(number: u8) {
	assert_ok!(Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(number)));
}

fn is_whole(number: u8) -> bool {
	crate::pallet::Certificates::<Test>::contains_key(id(number))
}

fn is_pruned(number: u8) -> bool {
	!is_whole(number) && Pruned::<Test>::contains_key(id(number))
}

/// Asserts that the sweep leaves certificate 1 whole on the day before `over`, and prunes it on `over`.
#[track_caller]
fn assert_over_on(over: &str) {
	let day_before = Date::of(date(over).midnight() - 1);
	sweep_on(&day_before.to_string());
	assert!(is_whole(1));
	sweep_on(over);
	assert!(is_pruned(1));
}

#[test]
fn what_is_not_due_is_left_alone() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(Pallet::<Test>::use_up(&claims::claim()));
		let before = stored(1);
		sweep_on("2035-03-01");
		assert_eq!(stored(1), before);
		assert!(ByCertifier::<Test>::contains_key(exporter(), id(1)));
		assert_eq!(Pruned::<Test>::iter().count(), 0);
	});
}

#[test]
fn retention_begins_after_the_last_day_of_claims() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_over_on(OVER);
	});
	run(|| {
		assert_ok!(issue(1, blanket("2026-01-01", "2026-12-31")));
		assert_over_on("2032-01-01");
	});
}

#[test]
fn retention_begins_when_it_was_anchored_if_that_was_too_late_for_claims() {
	run(|| {
		assert_ok!(issue(1, blanket("2026-01-01", "2026-03-01")));
		assert_eq!(Pallet::<Test>::was_valid_at(&id(1), Timestamp::get()), Some(false));
		assert_over_on("2031-03-03");
	});
}

#[test]
fn a_withdrawal_delays_the_end_of_retention_and_never_hastens_it() {
	run(|| {
		assert_ok!(issue(1, form()));
		withdraw(1);
		assert_over_on(OVER);
	});
	run(|| {
		assert_ok!(issue(1, form()));
		set_day("2031-01-01");
		withdraw(1);
		// Withdrawn at noon: the days count from the next one.
		assert_over_on("2036-01-02");
	});
}

#[test]
fn what_is_left_says_who_certified_and_when_it_held() {
	run(|| {
		assert_ok!(issue(1, form()));
		sweep_on(OVER);
		assert!(!Pallet::<Test>::names(&id(1), &exporter()));
		assert_eq!(
			Pruned::<Test>::get(id(1)),
			Some(Validity {
				agreement: "USMCA".try_into().unwrap(),
				issuer: exporter(),
				from: date("2026-03-02"),
				until: date(LAST_DAY),
				state: CertificateState::Active,
			})
		);
		assert!(!ByCertifier::<Test>::contains_key(exporter(), id(1)));
		assert_eq!(Listed::<Test>::iter().count(), 0);
		System::assert_last_event(Event::CertificatePruned { id: id(1) }.into());
	});
}

#[test]
fn envelopes_go_with_the_certificate() {
	run(|| {
		assert_ok!(issue(1, envelopes::form_with_envelopes()));
		sweep_on("2035-03-01");
		assert_eq!(Envelopes::<Test>::iter_prefix(id(1)).count(), 2);
		sweep_on(OVER);
		assert_eq!(Envelopes::<Test>::iter().count(), 0);
	});
}

#[test]
fn it_says_the_same_of_its_validity_before_and_after() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(issue(2, blanket("2026-04-01", "2026-12-31")));
		set_day("2026-05-01");
		withdraw(1);
		let moments = [
			"2026-03-01",
			"2026-03-02",
			"2026-04-01",
			"2026-04-30",
			"2026-05-01",
			"2026-12-31",
			"2027-01-01",
		];
		let answers = |number| moments.map(|day| Pallet::<Test>::was_valid_at(&id(number), noon(day)).unwrap());
		let expected = [
			[false, true, true, true, false, false, false],
			[false, false, true, true, true, true, false],
		];
		assert_eq!([1, 2].map(answers), expected);
		sweep_on(OVER);
		assert!(is_pruned(1) && is_pruned(2));
		assert_eq!([1, 2].map(answers), expected);
		assert_eq!(Pallet::<Test>::was_valid_at(&id(3), noon("2026-04-01")), None);
	});
}

#[test]
fn what_is_pruned_cannot_be_anchored_again_or_taken_back() {
	run(|| {
		assert_ok!(issue(1, form()));
		sweep_on(OVER);
		let anew = CertificateForm {
			signed_on: OVER.into(),
			..form()
		};
		assert_noop!(issue(1, anew.clone()), Refused::CertificateExists);
		assert_noop!(
			Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(1)),
			Refused::CertificateNotFound
		);
		assert_noop!(
			Pallet::<Test>::supersede(RuntimeOrigin::signed(EXPORTER), id(1), id(2), anew.into()),
			Refused::CertificateNotFound
		);
	});
}

#[test]
fn a_claim_on_what_is_pruned_is_refused_for_its_true_reason() {
	run(|| {
		for number in [1, 2, 3] {
			assert_ok!(issue(number, form()));
		}
		withdraw(2);
		assert_ok!(Pallet::<Test>::supersede(
			RuntimeOrigin::signed(EXPORTER),
			id(3),
			id(4),
			form().into()
		));
		sweep_on(OVER);
		for (number, why) in [
			(1, Why::Expired),
			(2, Why::Withdrawn),
			(3, Why::Superseded),
			(5, Why::CertificateUnknown),
		] {
			let claim = ClaimedOrigin {
				certificate: Some(id(number)),
				on: date(OVER),
				..claims::claim()
			};
			assert_eq!(Pallet::<Test>::check(&claim, &presenter(claim.entry)), Err(why));
		}
	});
}

#[test]
fn a_certificate_can_outlast_the_one_in_its_place() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(Pallet::<Test>::supersede(
			RuntimeOrigin::signed(EXPORTER),
			id(1),
			id(2),
			blanket("2026-01-01", "2026-12-31").into()
		));
		sweep_on("2032-01-01");
		assert!(is_whole(1) && is_pruned(2));
	});
}

#[test]
fn a_block_prunes_no_more_than_fits() {
	run(|| {
		for number in 1..=MAX_VISITS as u8 + 1 {
			assert_ok!(issue(number, form()));
		}
		set_day(OVER);
		let pruned = || Pruned::<Test>::iter().count() as u32;

		let room = <() as WeightInfo>::sweep(1);
		assert_eq!(idle(room - Weight::from_parts(1, 0)), Weight::zero());
		assert_eq!(pruned(), 0);
		assert_eq!(idle(room), room);
		assert_eq!(pruned(), 1);
		assert_eq!(idle(Weight::MAX), <() as WeightInfo>::sweep(MAX_VISITS));
		assert_eq!(pruned(), MAX_VISITS + 1);
	});
}

#[test]
fn the_council_can_keep_certificates_longer_or_less_long() {
	run(|| {
		assert_ok!(issue(1, blanket("2026-01-01", "2026-12-31")));
		assert_ok!(issue(2, form()));
		Retention::set(&(2 * 1826));
		sweep_on("2036-12-30");
		assert!(is_whole(1));
		sweep_on("2036-12-31");
		assert!(is_pruned(1) && is_whole(2));
		Retention::set(&1826);
		idle(Weight::MAX);
		assert!(is_pruned(2));
	});
}

/// The certificates of others that end before the flood are pruned before it, and those that end after it as soon as
/// the blocks have passed that it fills: it delays nothing that is due sooner, however late that was issued.
#[test]
fn a_flood_by_one_certifier_does_not_delay_what_others_have_pruned_before() {
	run(|| {
		let until = |day| blanket("2026-01-01", day);
		let flood = 2 * MAX_VISITS as u8;
		for number in 1..=flood {
			assert_ok!(issue(number, until("2026-06-30")));
		}
		let (before, after) = (flood + 1, flood + 2);
		let by_producer = |day| CertificateForm {
			certifier: Capacity::Producer,
			..until(day)
		};
		assert_ok!(issue_as(PRODUCER, before, by_producer("2026-06-29")));
		assert_ok!(issue_as(PRODUCER, after, by_producer("2026-07-01")));

		sweep_on("2031-06-30");
		assert!(is_pruned(before) && (1..=flood).all(is_whole));
		sweep_on("2031-07-02");
		idle(Weight::MAX);
		assert!((1..=flood).all(is_pruned) && is_whole(after));
		idle(Weight::MAX);
		assert!(is_pruned(after));
	});
}

/// Withdrawn after its last day, it is looked at on that day's anniversary, and again on the right one.
#[test]
fn what_is_taken_back_late_is_due_once_and_later() {
	run(|| {
		assert_ok!(issue(1, form()));
		set_day("2031-01-01");
		withdraw(1);
		sweep_on(OVER);
		let due: Vec<_> = Due::<Test>::iter_keys().collect();
		assert_eq!(due, [(date("2031-01-02"), id(1))]);
	});
}
