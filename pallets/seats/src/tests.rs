//! Tests of the seats.

use crate::{mock::*, Error, Event, Motion, Seat, SeatForm};
use bonafide_primitives::{Malformed, Standing};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_core::H256;
use sp_runtime::{traits::BadOrigin, DispatchResult};

fn assign(seats: &[SeatForm<u64>]) -> DispatchResult {
	Seats::assign(RuntimeOrigin::signed(COUNCIL), seats.to_vec().try_into().unwrap())
}

fn seats() -> Vec<(bonafide_primitives::Lei, u64)> {
	crate::Seats::<Test>::get()
		.into_iter()
		.map(|seat| (seat.lei, seat.account))
		.collect()
}

fn test(work: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		work();
		assert_ok!(Seats::do_try_state());
	});
}

#[test]
fn genesis_seats_the_first_council() {
	test(|| {
		assert_eq!(seats(), ACCOUNTS.map(|number| (lei(number), number)));
		assert_eq!(Voters::get().unwrap(), ACCOUNTS);
	});
}

#[test]
fn seats_are_assigned_and_their_accounts_vote() {
	test(|| {
		assert_ok!(assign(&[seat(4, 9), seat(1, 1), seat(5, 8), seat(2, 7)]));
		assert_eq!(seats(), [(lei(4), 9), (lei(1), 1), (lei(5), 8), (lei(2), 7)]);
		assert_eq!(Voters::get().unwrap(), [1, 7, 8, 9]);
		let assigned = crate::Seats::<Test>::get();
		System::assert_last_event(Event::SeatsAssigned { seats: assigned }.into());
	});
}

#[test]
fn an_entity_whose_lei_has_lapsed_keeps_its_seat() {
	test(|| {
		Members::set_standing(lei(1), Standing::Lapsed);
		assert_ok!(assign(&[seat(1, 1), seat(2, 2), seat(3, 3)]));
	});
}

#[test]
fn only_who_may_assigns() {
	test(|| {
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root(), RuntimeOrigin::signed(1)] {
			let forms = vec![seat(1, 1), seat(2, 2), seat(3, 3)].try_into().unwrap();
			assert_noop!(Seats::assign(origin, forms), BadOrigin);
		}
	});
}

#[test]
fn a_council_has_three_seats_at_least() {
	test(|| {
		for forms in [&[][..], &[seat(1, 1)], &[seat(1, 1), seat(2, 2)]] {
			assert_noop!(assign(forms), Error::<Test>::TooFewSeats);
		}
	});
}

#[test]
fn nobody_has_two_seats() {
	test(|| {
		assert_noop!(
			assign(&[seat(1, 1), seat(2, 2), seat(1, 3)]),
			Error::<Test>::DuplicateEntity
		);
		assert_noop!(
			assign(&[seat(1, 1), seat(2, 2), seat(3, 2)]),
			Error::<Test>::DuplicateAccount
		);
	});
}

#[test]
fn a_seat_is_of_a_member_that_may_act() {
	test(|| {
		let misspelled = SeatForm {
			lei: "999900SEAT0000000100".into(),
			account: 3,
		};
		assert_noop!(
			assign(&[seat(1, 1), seat(2, 2), misspelled]),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(
			assign(&[seat(1, 1), seat(2, 2), seat(11, 3)]),
			Error::<Test>::EntityNotFound
		);
		for standing in [Standing::Suspended, Standing::Retired, Standing::Merged] {
			Members::set_standing(lei(4), standing);
			assert_noop!(
				assign(&[seat(1, 1), seat(2, 2), seat(4, 3)]),
				Error::<Test>::EntityNotActive
			);
		}
	});
}

#[test]
fn a_seat_moves_to_another_account_by_itself() {
	test(|| {
		// A majority that suspends the entity does not take its seat so.
		Members::set_standing(lei(2), Standing::Suspended);
		assert_ok!(Seats::move_seat(RuntimeOrigin::signed(2), 20));
		assert_eq!(seats(), [(lei(1), 1), (lei(2), 20), (lei(3), 3)]);
		assert_eq!(Voters::get().unwrap(), [1, 3, 20]);
		System::assert_last_event(
			Event::SeatMoved {
				lei: lei(2),
				from: 2,
				to: 20,
			}
			.into(),
		);
		assert_noop!(Seats::move_seat(RuntimeOrigin::signed(2), 21), Error::<Test>::NotSeat);
	});
}

#[test]
fn a_seat_moves_to_no_account_that_has_one() {
	test(|| {
		for taken in ACCOUNTS {
			assert_noop!(
				Seats::move_seat(RuntimeOrigin::signed(2), taken),
				Error::<Test>::DuplicateAccount
			);
		}
		assert_noop!(Seats::move_seat(RuntimeOrigin::signed(50), 51), Error::<Test>::NotSeat);
		assert_noop!(Seats::move_seat(RuntimeOrigin::root(), 51), BadOrigin);
	});
}

fn put(who: u64, motion: u64, open: &[u64]) -> DispatchResult {
	let open: Vec<_> = open.iter().map(|motion| H256::from_low_u64_be(*motion)).collect();
	Ok(Seats::count_motion(&who, H256::from_low_u64_be(motion), &open)?)
}

#[test]
fn a_seat_has_four_open_motions() {
	test(|| {
		for motion in 1..=4 {
			let before: Vec<_> = (1..motion).collect();
			assert_ok!(put(1, motion, &before));
		}
		assert_noop!(put(1, 5, &[1, 2, 3, 4]), Error::<Test>::MaxMotionsExceeded);
		// One was closed, and others have room of their own.
		assert_ok!(put(2, 6, &[1, 2, 3, 4]));
		assert_ok!(put(1, 7, &[1, 2, 4, 6]));
		assert_noop!(put(1, 8, &[1, 2, 4, 6, 7]), Error::<Test>::MaxMotionsExceeded);
		assert_noop!(put(50, 8, &[]), Error::<Test>::NotSeat);
	});
}

#[test]
fn a_seat_that_moves_takes_its_motions_along() {
	test(|| {
		for motion in 1..=4 {
			assert_ok!(put(1, motion, &[1, 2, 3]));
			assert_ok!(Seats::move_seat(RuntimeOrigin::signed(1), 10 + motion));
			assert_ok!(Seats::move_seat(RuntimeOrigin::signed(10 + motion), 1));
		}
		assert_ok!(Seats::move_seat(RuntimeOrigin::signed(1), 10));
		assert_noop!(put(10, 5, &[1, 2, 3, 4]), Error::<Test>::MaxMotionsExceeded);
		assert_ok!(assign(&[seat(1, 30), seat(2, 10), seat(3, 1)]));
		assert_noop!(put(30, 5, &[1, 2, 3, 4]), Error::<Test>::MaxMotionsExceeded);
		assert_ok!(put(10, 5, &[1, 2, 3, 4]));
	});
}

#[test]
fn a_call_put_again_by_another_counts_for_that_one() {
	test(|| {
		assert_ok!(put(1, 1, &[]));
		assert_ok!(put(2, 1, &[]));
		for motion in 2..=5 {
			let before: Vec<_> = (1..motion).collect();
			assert_ok!(put(1, motion, &before));
		}
		assert_noop!(put(1, 6, &[1, 2, 3, 4, 5]), Error::<Test>::MaxMotionsExceeded);
	});
}

#[test]
fn motions_that_are_counted_wrong_are_found() {
	let found = |motions: Vec<Motion<H256>>| {
		new_test_ext().execute_with(|| {
			crate::Motions::<Test>::put(BoundedVec::try_from(motions).unwrap());
			Seats::do_try_state()
		})
	};
	let motion = |nth, by| Motion {
		proposal: H256::from_low_u64_be(nth),
		by: lei(by),
	};
	assert_ok!(found((1..=4).map(|nth| motion(nth, 1)).collect()));
	let too_many = found((1..=5).map(|nth| motion(nth, 1)).collect());
	assert_eq!(too_many, Err("a seat has too many motions".into()));
	let double = found(vec![motion(1, 1), motion(1, 2)]);
	assert_eq!(double, Err("a motion counts for two seats".into()));
}

#[test]
fn a_broken_council_is_found() {
	new_test_ext().execute_with(|| {
		let double = [1, 2, 1].map(|number| Seat {
			lei: lei(number),
			account: number,
		});
		crate::Seats::<Test>::put(crate::SeatsOf::<Test>::try_from(double.to_vec()).unwrap());
		assert!(Seats::do_try_state().is_err());
	});
}
