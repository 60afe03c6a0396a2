//! Every call of the seats, and whom it lets through.

use crate::origins::{
	callers::Caller,
	gate::Who::{Seat, ThreeQuartersOfCouncil},
	rooms::Room,
	table::{row, Row},
};
use bonafide_runtime::{Runtime, RuntimeCall, RuntimeError};
use sp_keyring::Sr25519Keyring::BobStash;

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Seats",
	place: 31,
	rows,
	settle: || (),
	is_refusal: |error| matches!(error, RuntimeError::Seats(pallet_seats::Error::NotSeat)),
	check: bonafide_runtime::Seats::do_try_state,
};

fn rows() -> Vec<Row> {
	vec![
		row("Seats.assign", &[ThreeQuartersOfCouncil], assign),
		row("Seats.move_seat", &[Seat], move_seat),
	]
}

fn assign(_: Caller) -> RuntimeCall {
	let seats = pallet_seats::Seats::<Runtime>::get();
	let forms: Vec<_> = seats
		.into_iter()
		.map(|seat| pallet_seats::SeatForm {
			lei: seat.lei.as_str().into(),
			account: seat.account,
		})
		.collect();
	pallet_seats::Call::assign {
		seats: forms.try_into().unwrap(),
	}
	.into()
}

fn move_seat(_: Caller) -> RuntimeCall {
	pallet_seats::Call::move_seat {
		to: BobStash.to_account_id(),
	}
	.into()
}
