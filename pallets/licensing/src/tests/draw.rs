//! Drawing units from quotas, and giving them back.

use super::*;

fn drawn(ids: &[Digest]) -> Vec<u64> {
	ids.iter().map(|id| license(*id).drawn).collect()
}

#[test]
fn units_are_drawn_from_the_whole_chain_above_and_nothing_below() {
	run(|| {
		let ids = chain(4, Some(100));
		assert_ok!(draw(&ids[2..3], 30));
		assert_eq!(drawn(&ids), [30, 30, 30, 0]);
		assert_ok!(draw(&ids[..1], 5));
		assert_eq!(drawn(&ids), [35, 30, 30, 0]);
		assert_eq!(Licensing::quota_left(ids[3]), Some(65));
	});
}

#[test]
fn licenses_drawn_together_are_drawn_once_where_their_chains_meet() {
	run(|| {
		let ids = chain(3, Some(10));
		let sibling = sublicensed(
			9,
			MAKER,
			ids[0],
			LicenseForm {
				quota: Some(10),
				..terms_below(1, OTHER_MAKER)
			},
		);
		assert_ok!(draw(&[ids[2], sibling, ids[1], ids[2]], 10));
		assert_eq!(drawn(&[ids[0], ids[1], ids[2], sibling]), [10, 10, 10, 10]);
	});
}

#[test]
fn siblings_share_what_their_parent_has() {
	run(|| {
		let root = chain(1, Some(10))[0];
		let terms = LicenseForm {
			quota: Some(10),
			..terms_below(1, OTHER_MAKER)
		};
		let [first, second] = [2, 3].map(|n| sublicensed(n, MAKER, root, terms.clone()));
		assert_ok!(draw(&[first], 7));
		assert_eq!(Licensing::quota_left(second), Some(3));
		assert_noop!(draw(&[second], 4), Failure::BeyondQuota);
		assert_ok!(draw(&[second], 3));
	});
}

#[test]
fn a_quota_is_drawn_to_its_last_unit() {
	run(|| {
		let ids = chain(1, Some(u64::MAX));
		assert_ok!(draw(&ids, u64::MAX));
		assert_eq!(Licensing::quota_left(ids[0]), Some(0));
		assert_ok!(draw(&ids, 0));
		assert_noop!(draw(&ids, 1), Failure::BeyondQuota);
	});
}

#[test]
fn without_a_quota_nothing_is_counted() {
	run(|| {
		let root = chain(1, None)[0];
		let leaf = sublicensed(
			2,
			MAKER,
			root,
			LicenseForm {
				quota: Some(5),
				..terms_below(1, OTHER_MAKER)
			},
		);
		for _ in 0..2 {
			assert_ok!(draw(&[root], u64::MAX));
		}
		assert_ok!(draw(&[leaf], 5));
		assert_eq!(drawn(&[root, leaf]), [0, 5]);
		assert_eq!(
			(Licensing::quota_left(root), Licensing::quota_left(leaf)),
			(None, Some(0))
		);
	});
}

#[test]
fn an_unknown_license_cannot_be_drawn_from() {
	run(|| {
		let ids = chain(1, Some(5));
		assert_noop!(draw(&[ids[0], id(9)], 1), Failure::LicenseNotFound);
	});
}

#[test]
fn what_was_drawn_is_given_back_to_the_whole_chain_once_where_chains_meet() {
	run(|| {
		let ids = chain(3, Some(10));
		assert_ok!(draw(&[ids[2], ids[1]], 7));
		assert_ok!(draw(&ids[..1], 2));
		give_back(&[ids[2], ids[1]], 7);
		assert_eq!(drawn(&ids), [2, 0, 0]);
	});
}

#[test]
fn it_is_given_back_whatever_became_of_the_licenses() {
	run(|| {
		let ids = chain(2, Some(10));
		assert_ok!(draw(&ids[1..], 7));
		let more = LicenseForm {
			quota: Some(20),
			..terms(MAKER)
		};
		amended(9, HOLDER, ids[0], more);
		assert_ok!(Licensing::revoke(Origin::signed(MAKER), ids[1]));
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id(9)));
		give_back(&ids[1..], 7);
		assert_eq!(drawn(&ids), [0, 0]);
	});
}

#[test]
fn nothing_goes_below_zero_and_what_is_not_there_is_passed_over() {
	run(|| {
		let ids = chain(1, Some(10));
		assert_ok!(draw(&ids, 3));
		give_back(&[ids[0], id(9)], 4);
		assert_eq!(drawn(&ids), [0]);
	});
}

#[test]
fn it_comes_back_to_the_license_above_one_that_is_pruned() {
	use frame_support::traits::Hooks;
	run(|| {
		let root = granted(LicenseForm {
			quota: Some(10),
			until: "2035-12-31".into(),
			..terms(MAKER)
		});
		let short = sublicensed(2, MAKER, root, terms_below(1, OTHER_MAKER));
		assert_ok!(draw(&[short], 6));
		on("2032-01-01");
		Licensing::on_idle(1, frame_support::weights::Weight::MAX);
		assert!(Pruned::<Test>::contains_key(short));
		give_back(&[short], 6);
		assert_eq!(drawn(&[root]), [0]);
	});
}

#[test]
fn drawing_counts_where_a_quota_is_on_the_chain() {
	run(|| {
		let free = chain(2, None);
		assert!(!Licensing::is_counted(&free[1]));
		assert!(!Licensing::is_counted(&id(9)));
	});
}

#[test]
fn each_license_tells_what_is_drawn_and_what_is_left() {
	run(|| {
		let ids = chain(2, Some(10));
		let before = System::events().len();
		assert_ok!(draw(&ids[1..], 7));
		assert_ok!(draw(&ids[..1], 1));
		give_back(&ids[1..], 7);
		let told: Vec<_> = System::events()
			.split_off(before)
			.into_iter()
			.map(|record| record.event)
			.collect();
		let entry = entry();
		let drawn = |license, units, left| Event::UnitsDrawn {
			license,
			entry,
			units,
			left,
		};
		let given_back = |license, left| Event::UnitsGivenBack {
			license,
			entry,
			units: 7,
			left,
		};
		let expected: Vec<RuntimeEvent> = [
			drawn(ids[1], 7, 3),
			drawn(ids[0], 7, 3),
			drawn(ids[0], 1, 2),
			Event::QuotaNearlyDrawn {
				license: ids[0],
				left: 2,
			},
			given_back(ids[1], 10),
			given_back(ids[0], 9),
		]
		.map(RuntimeEvent::from)
		.into();
		assert_eq!(told, expected);
	});
}

#[test]
fn a_quota_that_runs_low_is_told_once() {
	run(|| {
		let id = chain(1, Some(4))[0];
		let told = || {
			let is_it = |event: &RuntimeEvent| matches!(event, RuntimeEvent::Licensing(Event::QuotaNearlyDrawn { .. }));
			System::events().iter().filter(|record| is_it(&record.event)).count()
		};
		assert_ok!(draw(&[id], 3));
		assert_eq!(told(), 0);
		assert_ok!(draw(&[id], 1));
		assert_eq!(told(), 1);
		assert_ok!(draw(&[id], 0));
		assert_eq!(told(), 1);
	});
}
