//! Licenses shrink when their retention is over, from the end of a chain upwards, and no sooner. It is 1826 days in
//! this runtime: five years, one of them with a leap day.

use super::*;
use bonafide_primitives::{retention::MAX_VISITS, Date, Moment};
use frame_support::{traits::Hooks, weights::Weight};

/// The first day on which the retention of [`terms`] is over.
const OVER: &str = "2032-01-01";

fn idle(remaining: Weight) -> Weight {
	Licensing::on_idle(1, remaining)
}

/// Sweeps on this day with weight to spare, once round.
fn sweep_on(day: &str) {
	on(day);
	idle(Weight::MAX);
}

fn is_whole(id: &Digest) -> bool {
	crate::Licenses::<Test>::contains_key(id)
}

fn is_pruned(id: &Digest) -> bool {
	!is_whole(id) && Pruned::<Test>::contains_key(id)
}

/// Asserts that the sweep leaves the license whole on the day before `over`, and prunes it on `over`.
#[track_caller]
fn assert_over_on(id: Digest, over: &str) {
	let day_before = Date::of(date(over).midnight() - 1);
	sweep_on(&day_before.to_string());
	assert!(is_whole(&id));
	sweep_on(over);
	assert!(is_pruned(&id));
}

fn was_valid_on(id: Digest, day: &str) -> bool {
	Licensing::was_valid_at(&id, date(day).midnight()).unwrap()
}

#[test]
fn what_is_not_due_is_left_alone() {
	run(|| {
		let id = granted(LicenseForm {
			products: these([0, 1]),
			..terms(MAKER)
		});
		let before = license(id);
		sweep_on("2031-12-31");
		assert_eq!(license(id), before);
		assert_eq!(Listed::<Test>::get(id).len(), 2);
		assert_eq!(Covers::<Test>::iter().count(), 2);
		assert!(ByLicensee::<Test>::contains_key((lei(MAKER), 0, id)));
		assert_eq!(Pruned::<Test>::iter().count(), 0);
	});
}

#[test]
fn retention_begins_after_the_last_day() {
	run(|| {
		let id = granted(terms(MAKER));
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), id));
		assert_over_on(id, OVER);
	});
}

#[test]
fn retention_begins_with_revocation() {
	run(|| {
		let id = granted(terms(MAKER));
		on("2026-06-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id));
		assert_over_on(id, "2031-06-01");
	});
}

#[test]
fn what_is_left_says_who_licensed_whom_and_when_it_held() {
	run(|| {
		let id = granted(LicenseForm {
			products: these([0, 1]),
			..terms(MAKER)
		});
		on("2026-05-01");
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), id));
		on("2026-06-01");
		assert_ok!(Licensing::reinstate(Origin::signed(HOLDER), id));
		sweep_on(OVER);
		assert_eq!(
			Pruned::<Test>::get(id),
			Some(Validity {
				credential: id,
				right: 0,
				licensor: lei(HOLDER),
				licensee: Some(lei(MAKER)),
				parent: None,
				role: Some(LicensedRole::Manufacturer),
				commitment: None,
				from: date("2026-01-01"),
				until: date("2026-12-31"),
				state: LicenseState::Active,
				suspensions: vec![Suspension {
					from: date("2026-05-01").midnight(),
					until: Some(date("2026-06-01").midnight()),
				}]
				.try_into()
				.unwrap(),
				since: date(TODAY).midnight(),
			})
		);
		assert_eq!(Listed::<Test>::iter().count(), 0);
		assert_eq!(Covers::<Test>::iter().count(), 0);
		assert_eq!(ByLicensee::<Test>::iter().count(), 0);
		assert_eq!(last_event(), Event::LicensePruned { license: id });
	});
}

#[test]
fn a_chain_goes_from_its_end_upwards() {
	run(|| {
		let ids = chain(3, None);
		on("2026-06-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), ids[0]));
		assert_eq!(license(ids[0]).sublicenses, 1);

		// The first is over already, and kept for those below.
		sweep_on("2031-12-31");
		assert!(ids.iter().all(is_whole));
		assert_eq!(Licensing::chain_of(ids[2]).len(), 3);

		on(OVER);
		for length in (0..3).rev() {
			while !is_pruned(&ids[length]) {
				assert!(ids[..length].iter().all(is_whole));
				idle(<() as WeightInfo>::sweep(1));
				assert_ok!(Licensing::do_try_state());
			}
		}
	});
}

#[test]
fn a_license_is_kept_while_any_license_below_it_is() {
	run(|| {
		let root = granted(terms(MAKER));
		let short = sublicensed(
			2,
			MAKER,
			root,
			LicenseForm {
				until: "2026-06-30".into(),
				..terms_below(1, OTHER_MAKER)
			},
		);
		let long = sublicensed(3, MAKER, root, terms_below(1, OTHER_MAKER));
		assert_eq!(license(root).sublicenses, 2);
		on("2026-04-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), root));

		sweep_on("2031-07-01");
		assert!(is_pruned(&short) && is_whole(&long) && is_whole(&root));
		assert_eq!(license(root).sublicenses, 1);
	});
}

#[test]
fn it_says_the_same_of_its_validity_before_and_after() {
	run(|| {
		let ids = chain(2, None);
		on("2026-04-01");
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), ids[0]));
		on("2026-05-01");
		assert_ok!(Licensing::reinstate(Origin::signed(HOLDER), ids[0]));
		on("2026-10-01");
		assert_ok!(Licensing::revoke(Origin::signed(MAKER), ids[1]));
		let days = [
			"2026-02-28",
			"2026-03-01",
			"2026-03-31",
			"2026-04-01",
			"2026-04-30",
			"2026-05-01",
			"2026-09-30",
			"2026-10-01",
			"2026-12-31",
			"2027-01-01",
		];
		let answers = || {
			ids.iter()
				.map(|id| days.map(|day| was_valid_on(*id, day)))
				.collect::<Vec<_>>()
		};
		let expected = [
			[false, true, true, false, false, true, true, true, true, false],
			[false, true, true, false, false, true, true, false, false, false],
		];
		assert_eq!(answers(), expected);
		while ids.iter().any(is_whole) {
			sweep_on(OVER);
		}
		assert_eq!(answers(), expected);
		assert_eq!(Licensing::was_valid_at(&id(9), Moment::MAX), None);
	});
}

#[test]
fn a_license_is_valid_no_longer_than_its_right() {
	run(|| {
		assert_ok!(Licensing::register_right(
			Origin::signed(HOLDER),
			RightKind::Patent,
			"US".parse().unwrap(),
			"1".parse().unwrap(),
			countries(""),
			Some("2026-06-30".into()),
		));
		assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(1), 0, terms(MAKER)));
		assert!(was_valid_on(id(1), "2026-06-30"));
		assert!(!was_valid_on(id(1), "2026-07-01"));
	});
}

#[test]
fn a_suspended_license_that_is_revoked_held_until_it_was_suspended() {
	run(|| {
		let id = granted(terms(MAKER));
		on("2026-04-01");
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), id));
		on("2026-05-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id));
		assert!(was_valid_on(id, "2026-03-31"));
		assert!(!was_valid_on(id, "2026-04-01"));
		assert!(!was_valid_on(id, "2026-05-01"));
	});
}

#[test]
fn a_license_is_suspended_as_often_as_is_kept_and_the_council_is_left_some() {
	run(|| {
		let id = granted(terms(MAKER));
		for _ in 0..MAX_SUSPENSIONS - 4 {
			assert_ok!(Licensing::suspend(Origin::signed(HOLDER), id));
			assert_ok!(Licensing::reinstate(Origin::signed(HOLDER), id));
		}
		assert_noop!(
			Licensing::suspend(Origin::signed(HOLDER), id),
			Failure::MaxSuspensionsExceeded
		);
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id));
	});
}

#[test]
fn what_is_pruned_cannot_be_anchored_again_or_changed() {
	run(|| {
		let id = granted(terms(MAKER));
		sweep_on(OVER);
		let anew = LicenseForm {
			until: "2032-12-31".into(),
			..terms(MAKER)
		};
		assert_noop!(
			Licensing::grant(Origin::signed(HOLDER), id, 0, anew.clone()),
			Failure::CredentialExists
		);
		assert_noop!(
			sublicense_by(Origin::signed(MAKER), self::id(2), id, anew),
			Failure::LicenseNotFound
		);
		assert_noop!(Licensing::suspend(Origin::signed(HOLDER), id), Failure::LicenseNotFound);
		assert_noop!(draw(&[id], 1), Failure::LicenseNotFound);
	});
}

#[test]
fn a_pruned_license_is_refused_for_its_true_reason() {
	run(|| {
		let expired = granted(terms(MAKER));
		let revoked = id(2);
		assert_ok!(Licensing::grant(Origin::signed(HOLDER), revoked, 0, terms(MAKER)));
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), revoked));
		sweep_on(OVER);
		for (license, fault, role) in [
			(expired, LicenseFault::Expired, Some(LicensedRole::Manufacturer)),
			(revoked, LicenseFault::Revoked, Some(LicensedRole::Manufacturer)),
			(id(3), LicenseFault::Unknown, None),
		] {
			assert_eq!(
				check_on(&license, &goods(MAKER, 1), date(OVER)),
				Err(LicenseRefusal { license, fault, role })
			);
		}
	});
}

#[test]
fn a_block_prunes_no_more_than_fits() {
	run(|| {
		add_right(HOLDER);
		for number in 1..=MAX_VISITS as u8 + 1 {
			assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(number), 0, terms(MAKER)));
		}
		on(OVER);
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
fn the_council_can_keep_licenses_longer_or_less_long() {
	run(|| {
		let id = granted(terms(MAKER));
		Retention::set(&(2 * 1826));
		sweep_on("2036-12-30");
		assert!(is_whole(&id));
		Retention::set(&1826);
		idle(Weight::MAX);
		assert!(is_pruned(&id));
	});
}

#[test]
fn a_license_that_is_amended_ends_by_its_new_terms() {
	for (until, over) in [("2027-12-31", "2032-12-31"), ("2026-06-30", "2031-07-01")] {
		run(|| {
			let id = granted(terms(MAKER));
			let until = until.into();
			amended(2, HOLDER, id, LicenseForm { until, ..terms(MAKER) });
			assert_eq!(Due::<Test>::iter().count(), 1);
			assert_over_on(id, over);
		});
	}
}

/// A license of ten thousand years that is revoked is gone five years later.
#[test]
fn a_license_of_ten_years_goes_when_it_is_revoked() {
	run(|| {
		let until = "2036-01-01".into();
		let id = granted(LicenseForm { until, ..terms(MAKER) });
		on("2026-06-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id));
		assert_over_on(id, "2031-06-01");
		assert_eq!(Due::<Test>::iter().count(), 0);
	});
}

/// A license with licenses below is looked at once, and then no more until they are gone.
#[test]
fn a_license_that_waits_for_those_below_costs_no_look() {
	run(|| {
		let root = granted(terms(MAKER));
		let leaf = sublicensed(2, MAKER, root, terms_below(1, OTHER_MAKER));
		on("2026-06-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), root));
		sweep_on("2031-06-01");
		assert!(is_whole(&root) && !Due::<Test>::iter_keys().any(|(_, id)| id == root));
		assert_ok!(Licensing::do_try_state());
		assert_eq!(idle(Weight::MAX), <() as WeightInfo>::sweep(0));

		sweep_on(OVER);
		idle(Weight::MAX);
		assert!(is_pruned(&leaf) && is_pruned(&root));
	});
}

/// One licensor floods the register: licenses of another that end before are pruned before, the next right after.
#[test]
fn a_flood_by_one_licensor_delays_another_by_the_blocks_that_it_fills() {
	run(|| {
		let until = |day: &str| LicenseForm {
			until: day.into(),
			..terms(MAKER)
		};
		let (flooded, other) = (add_right(HOLDER), add_right(OTHER_HOLDER));
		let flood = 2 * MAX_VISITS as u8;
		for number in 1..=flood {
			assert_ok!(Licensing::grant(
				Origin::signed(HOLDER),
				id(number),
				flooded,
				until("2026-06-30")
			));
		}
		let (before, after) = (id(flood + 1), id(flood + 2));
		assert_ok!(Licensing::grant(
			Origin::signed(OTHER_HOLDER),
			before,
			other,
			until("2026-06-29")
		));
		assert_ok!(Licensing::grant(
			Origin::signed(OTHER_HOLDER),
			after,
			other,
			until("2026-07-01")
		));

		sweep_on("2031-06-30");
		assert!(is_pruned(&before) && (1..=flood).map(id).all(|id| is_whole(&id)));
		sweep_on("2031-07-02");
		idle(Weight::MAX);
		assert!((1..=flood).map(id).all(|id| is_pruned(&id)) && is_whole(&after));
		idle(Weight::MAX);
		assert!(is_pruned(&after));
	});
}
