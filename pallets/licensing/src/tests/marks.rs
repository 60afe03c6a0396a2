//! Marks: products that carry a right.

use super::*;
use bonafide_primitives::MAX_RIGHTS_PER_PRODUCT;

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
		assert_eq!(Marks::<Test>::get(gtin(200)).get(&right), Some(&lei(OWNER)));
		assert_eq!(Licensing::rights_on(&gtin(200)), [right]);
	});
}

#[test]
fn the_holder_of_the_right_marks_a_product_of_another() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(CLERK, 200, right));
		assert_eq!(Marks::<Test>::get(gtin(200)).get(&right), Some(&lei(HOLDER)));
	});
}

#[test]
fn who_may_mark_may_unmark() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(mark(OWNER, 200, right));
		assert_ok!(unmark(HOLDER, 200, right));
		assert_eq!(
			last_event(),
			Event::ProductUnmarked {
				gtin: gtin(200),
				right,
				by: lei(HOLDER)
			}
		);
		assert!(!Marks::<Test>::contains_key(gtin(200)));

		let other = add_right(OTHER_HOLDER);
		assert_ok!(mark(HOLDER, 200, right));
		assert_ok!(mark(OTHER_HOLDER, 200, other));
		assert_ok!(unmark(OWNER, 200, right));
		assert_eq!(Licensing::rights_on(&gtin(200)), [other]);
	});
}

#[test]
fn nobody_else_marks_or_unmarks() {
	run(|| {
		let right = add_right(HOLDER);
		assert_staff_only(|origin| Licensing::mark(origin, gtin(200).into(), right));
		assert_noop!(mark(OTHER_HOLDER, 200, right), Failure::NotOwnerOrHolder);
		assert_ok!(mark(OWNER, 200, right));
		assert_staff_only(|origin| Licensing::unmark(origin, gtin(200).into(), right));
		assert_noop!(unmark(OTHER_HOLDER, 200, right), Failure::NotOwnerOrHolder);
	});
}

#[test]
fn a_mark_is_set_once_and_taken_once() {
	run(|| {
		let right = add_right(HOLDER);
		assert_noop!(unmark(OWNER, 200, right), Failure::NotMarked);
		assert_ok!(mark(OWNER, 200, right));
		assert_noop!(mark(HOLDER, 200, right), Failure::AlreadyMarked);
	});
}

#[test]
fn a_product_carries_so_many_rights() {
	run(|| {
		for _ in 0..MAX_RIGHTS_PER_PRODUCT {
			let right = add_right(HOLDER);
			assert_ok!(mark(HOLDER, 200, right));
		}
		let one_more = add_right(HOLDER);
		assert_noop!(mark(HOLDER, 200, one_more), Failure::MaxRightsExceeded);
		assert_ok!(unmark(HOLDER, 200, 0));
		assert_ok!(mark(HOLDER, 200, one_more));
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
		assert_eq!(Licensing::rights_on(&gtin(0)), [right]);
		on("2026-03-02");
		assert!(Licensing::rights_on(&gtin(0)).is_empty());
		assert_noop!(mark(HOLDER, 1, right), Failure::RightExpired);
		assert_ok!(unmark(HOLDER, 0, right));
	});
}
