//! Single shipments and blanket periods.

use super::*;
use bonafide_primitives::Malformed;
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_blanket_period_is_up_to_twelve_months() {
	run(|| {
		let periods = [
			("2026-01-01", "2026-12-31", true),
			("2026-01-01", "2027-01-01", false),
			("2027-03-15", "2028-03-14", true),
			("2027-03-15", "2028-03-15", false),
			("2024-02-29", "2025-02-28", true),
			("2024-02-29", "2025-03-01", false),
			("2026-05-01", "2026-05-01", true),
		];
		for (number, (from, until, is_allowed)) in (1..).zip(periods) {
			if is_allowed {
				assert_ok!(issue(number, blanket(from, until)));
				let cover = Cover::Blanket {
					from: from.parse().unwrap(),
					until: until.parse().unwrap(),
				};
				assert_eq!(stored(number).cover, cover);
			} else {
				assert_noop!(issue(number, blanket(from, until)), Refused::TooLongBlanket);
			}
		}
	});
}

#[test]
fn the_first_day_is_one_on_which_the_certificate_is_accepted() {
	run(|| {
		assert_noop!(issue(1, blanket("2030-03-02", "2030-12-31")), Refused::TooLateBlanket);
		assert_ok!(issue(1, blanket("2030-03-01", "2030-12-31")));
	});
}

#[test]
fn the_last_day_is_not_before_the_first() {
	run(|| {
		assert_noop!(issue(1, blanket("2026-03-02", "2026-03-01")), Refused::ReversedBlanket);
	});
}

#[test]
fn both_days_are_read() {
	run(|| {
		assert_noop!(
			issue(1, blanket("2026-13-01", "2026-12-31")),
			Refused::InvalidBlanketFrom(Malformed::NoSuchDay)
		);
		assert_noop!(
			issue(1, blanket("2026-01-01", "")),
			Refused::InvalidBlanketUntil(Malformed::Empty)
		);
	});
}
