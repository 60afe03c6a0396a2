//! Marks: products that carry a right.

use super::*;
use bonafide_primitives::{MAX_MARKS, MAX_RIGHTS_PER_PRODUCT};

fn mark(who: u64, n: u32, right: RightId) -> sp_runtime::DispatchResult {
	Licensing::mark(Origin::signed(who), gtin(n).into(), right)
}

fn unmark(who: u64, n: u32, right: RightId) -> sp_runtime::DispatchResult {
	Licensing::unmark(Origin::signed(who), gtin(n).into(), right)
}

#[test]
fn the_owner_marks_a_product() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(OWNER, 200, right));
		assert_eq!(
			last_event(),
			Event::ProductMarked {
				gtin: gtin(200),
				right,
				by: lei(OWNER)
			}
		);
		assert!(Marks::<Test>::get(gtin(200)).by_owner.contains(&right));
		assert_eq!(rights_today(&gtin(200)), [right]);
	});
}

#[test]
fn the_holder_of_the_right_marks_a_product_of_another() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(CLERK, 200, right));
		assert!(Marks::<Test>::get(gtin(200)).by_holders.contains(&right));
	});
}

#[test]
fn the_holder_takes_off_what_the_owner_said() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(OWNER, 200, right));
		assert_ok!(unmark(HOLDER, 200, right));
		assert_eq!(
			last_event(),
			Event::ProductUnmarked {
				gtin: gtin(200),
				right,
				by: Some(lei(HOLDER))
			}
		);
		assert!(!Marks::<Test>::contains_key(gtin(200)));
	});
}

#[test]
fn the_owner_does_not_take_off_what_the_holder_said() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(HOLDER, 200, right));
		assert_noop!(unmark(OWNER, 200, right), Failure::NotMarker);
		// Nor does it help to have marked it before.
		assert_ok!(mark(OWNER, 200, right));
		assert_ok!(unmark(OWNER, 200, right));
		assert_eq!(rights_today(&gtin(200)), [right]);
		assert_noop!(unmark(OWNER, 200, right), Failure::NotMarker);
		assert_ok!(unmark(HOLDER, 200, right));
		assert!(rights_today(&gtin(200)).is_empty());
	});
}

#[test]
fn the_council_takes_off_a_mark_that_is_used_against_somebody() {
	run(|| {
		let right = add_right(HOLDER);
		let council = |gtin: Spelled<Gtin>| Licensing::unmark(RawOrigin::Root.into(), gtin, right);
		assert_noop!(council(gtin(200).into()), Failure::NotMarked);
		let misspelled = Failure::InvalidGtin(Malformed::CheckDigit);
		assert_noop!(council("9521321000010".into()), misspelled);
		assert_ok!(mark(HOLDER, 200, right));
		let reason = Some("It shows no such mark".parse().unwrap());
		let owner = Origin::signed(OWNER);
		assert_ok!(Licensing::contest_mark(owner, gtin(200).into(), right, reason));
		assert_ok!(council(gtin(200).into()));
		let (gtin, by) = (gtin(200), None);
		assert_eq!(last_event(), Event::ProductUnmarked { gtin, right, by });
		assert!(rights_today(&gtin).is_empty() && Contests::<Test>::iter().count() == 0);
	});
}

#[test]
fn nobody_else_marks_or_unmarks() {
	run(|| {
		let right = add_right(HOLDER);
		assert_staff_only(|origin| Licensing::mark(origin, gtin(200).into(), right));
		assert_noop!(mark(OTHER_HOLDER, 200, right), Failure::NotOwnerOrHolder);
		assert_ok!(mark(OWNER, 200, right));
		assert_members_only(|origin| Licensing::unmark(origin, gtin(200).into(), right));
		assert_noop!(unmark(OTHER_HOLDER, 200, right), Failure::NotOwnerOrHolder);
	});
}

#[test]
fn a_mark_is_set_once_and_taken_once() {
	run(|| {
		let right = add_right(HOLDER);
		assert_noop!(unmark(OWNER, 200, right), Failure::NotMarked);
		assert_ok!(mark(OWNER, 200, right));
		assert_noop!(mark(OWNER, 200, right), Failure::AlreadyMarked);
		assert_ok!(mark(HOLDER, 200, right));
		assert_noop!(mark(HOLDER, 200, right), Failure::AlreadyMarked);
		assert_eq!(rights_today(&gtin(200)), [right]);
	});
}

#[test]
fn a_product_carries_so_many_rights_of_each() {
	run(|| {
		for who in [HOLDER, OWNER] {
			for _ in 0..MAX_MARKS {
				let right = add_right(HOLDER);
				assert_ok!(mark(who, 200, right));
			}
			let one_more = add_right(HOLDER);
			assert_noop!(mark(who, 200, one_more), Failure::MaxRightsExceeded);
		}
		assert_eq!(rights_today(&gtin(200)).len(), MAX_RIGHTS_PER_PRODUCT as usize);
		let one_more = add_right(HOLDER);
		assert_ok!(unmark(HOLDER, 200, 0));
		assert_ok!(mark(HOLDER, 200, one_more));
	});
}

#[test]
fn a_mark_whose_right_protects_no_more_gives_way() {
	use bonafide_primitives::Standing;
	type End = (&'static str, fn(RightId));
	let ends: [End; 4] = [
		("expired", |right| {
			let expired = Some(date("2026-02-28"));
			Rights::<Test>::mutate(right, |right| right.as_mut().unwrap().expires = expired)
		}),
		("struck", |right| {
			Licensing::strike_right(RawOrigin::Root.into(), right).unwrap()
		}),
		("of a retired holder", |_| {
			Members::set_standing(lei(OTHER_HOLDER), Standing::Retired)
		}),
		("of a holder that the council suspended", |_| {
			Members::deny(lei(OTHER_HOLDER))
		}),
	];
	for (what, end) in ends {
		run(|| {
			let full = (0..MAX_MARKS).map(|_| add_right(OTHER_HOLDER)).collect::<Vec<_>>();
			for right in &full {
				assert_ok!(mark(OTHER_HOLDER, 200, *right));
			}
			let true_right = add_right(HOLDER);
			assert_noop!(mark(HOLDER, 200, true_right), Failure::MaxRightsExceeded);
			end(full[2]);
			assert_ok!(mark(HOLDER, 200, true_right));
			assert!(rights_today(&gtin(200)).contains(&true_right), "{what}");
			assert!(Marks::<Test>::get(gtin(200)).by_holders.len() == MAX_MARKS as usize);
		});
	}
}

#[test]
fn a_claim_gives_way_to_a_right_that_customs_has_recorded() {
	run(|| {
		for _ in 0..MAX_MARKS {
			let claim = add_right(OTHER_HOLDER);
			assert_ok!(mark(OTHER_HOLDER, 200, claim));
		}
		let right = add_right(HOLDER);
		assert_noop!(mark(HOLDER, 200, right), Failure::MaxRightsExceeded);
		let number = "TMK 26-00001".parse().unwrap();
		assert_ok!(Licensing::record_right(Origin::signed(CUSTOMS), right, number, None));
		assert_ok!(mark(HOLDER, 200, right));
		// What gave way is told.
		let told = System::events().into_iter().any(|record| {
			let unmarked = Event::ProductUnmarked {
				gtin: gtin(200),
				right: 0,
				by: Some(lei(HOLDER)),
			};
			record.event == unmarked.into()
		});
		assert!(told);
		assert_eq!(rights_today(&gtin(200)), [1, 2, 3, right]);
		// And the squatter does not come back.
		assert_ok!(Licensing::record_right(
			Origin::signed(CUSTOMS),
			1,
			"1".parse().unwrap(),
			None
		));
		for claim in [2, 3] {
			let number = "1".parse().unwrap();
			assert_ok!(Licensing::record_right(Origin::signed(CUSTOMS), claim, number, None));
		}
		assert_noop!(mark(OTHER_HOLDER, 200, 0), Failure::MaxRightsExceeded);
	});
}

#[test]
fn the_rights_of_a_holder_who_is_gone_are_on_no_product() {
	use bonafide_primitives::Standing;
	run(|| {
		let right = add_right(OTHER_HOLDER);
		assert_ok!(mark(OTHER_HOLDER, 200, right));
		assert_eq!(rights_today(&gtin(200)), [right]);
		// A registrar that suspends a holder does not open the border to its imitators.
		Members::set_standing(lei(OTHER_HOLDER), Standing::Suspended);
		assert_eq!(rights_today(&gtin(200)), [right]);
		Members::deny(lei(OTHER_HOLDER));
		assert!(rights_today(&gtin(200)).is_empty());
		Members::set_standing(lei(OTHER_HOLDER), Standing::Retired);
		assert!(rights_today(&gtin(200)).is_empty());
		Members::merge(lei(OTHER_HOLDER), lei(HOLDER));
		assert_eq!(rights_today(&gtin(200)), [right]);
	});
}

#[test]
fn product_and_right_exist() {
	run(|| {
		let right = add_right(HOLDER);
		assert_noop!(mark(HOLDER, 201, right), Failure::ProductNotFound);
		assert_noop!(mark(HOLDER, 0, right + 1), Failure::RightNotFound);
		assert_noop!(
			Licensing::mark(Origin::signed(HOLDER), "9521321000010".into(), right),
			Failure::InvalidGtin(Malformed::CheckDigit)
		);
	});
}

#[test]
fn an_expired_right_is_on_no_product() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(HOLDER, 0, right));
		Rights::<Test>::mutate(right, |right| right.as_mut().unwrap().expires = Some(date(TODAY)));
		assert_eq!(rights_today(&gtin(0)), [right]);
		on("2026-03-02");
		assert!(rights_today(&gtin(0)).is_empty());
		assert_noop!(mark(HOLDER, 1, right), Failure::RightExpired);
		assert_ok!(unmark(HOLDER, 0, right));
	});
}

#[test]
fn rights_are_asked_as_of_a_day() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(HOLDER, 0, right));
		Rights::<Test>::mutate(right, |right| {
			right.as_mut().unwrap().expires = Some(date("2026-03-10"))
		});
		on("2026-04-01");
		assert!(rights_today(&gtin(0)).is_empty());
		assert_eq!(Licensing::rights_on(&gtin(0), date("2026-03-10")), [right]);
		assert!(Licensing::rights_on(&gtin(0), date("2026-03-11")).is_empty());
	});
}
