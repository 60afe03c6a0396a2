//! Tests of the seats.

use crate::{mock::*, Error, Event, Seat, SeatForm};
use bonafide_primitives::{Malformed, Standing};
use frame_support::{assert_noop, assert_ok};
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
