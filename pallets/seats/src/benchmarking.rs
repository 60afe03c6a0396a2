//! The cost of changing seats, without that of the council itself, which weighs its own.

use crate::*;
use alloc::{format, vec::Vec};
use bonafide_primitives::{Entities, Lei};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::Hash;

/// The LEI of the member of this number.
fn lei(number: u32) -> Lei {
	Lei::with_check_digits(&format!("999900SEAT{number:08}")).unwrap()
}

/// As many seats, each of an admitted member.
fn council<T: Config>(seats: u32) -> Vec<Seat<T::AccountId>> {
	(0..seats)
		.map(|number| {
			let seat = Seat {
				lei: lei(number),
				account: account("seat", number, 0),
			};
			T::Entities::prepare(&seat.lei, &seat.account, &[]);
			seat
		})
		.collect()
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn assign(s: Linear<3, { T::MaxSeats::get() }>) -> Result<(), BenchmarkError> {
		let origin = T::SeatingOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let seats = council::<T>(s);
		let forms: Vec<_> = seats
			.iter()
			.map(|seat| SeatForm {
				lei: seat.lei.as_str().into(),
				account: seat.account.clone(),
			})
			.collect();
		let forms = BoundedVec::try_from(forms).unwrap();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, forms);

		assert_eq!(Seats::<T>::get().into_inner(), seats);
		Ok(())
	}

	#[benchmark]
	fn move_seat() {
		let seats = council::<T>(T::MaxSeats::get());
		let from = seats[0].account.clone();
		let to: T::AccountId = account("another", 0, 0);
		Pallet::<T>::replace(seats.try_into().unwrap());

		#[extrinsic_call]
		_(RawOrigin::Signed(from), to.clone());

		assert_eq!(Seats::<T>::get()[0].account, to);
	}

	/// Not a call: the council asks it of each motion.
	#[benchmark]
	fn count_motion() {
		let seats = council::<T>(T::MaxSeats::get());
		let who = seats[0].account.clone();
		Pallet::<T>::replace(seats.clone().try_into().unwrap());
		let hash = |nth: u32| T::Hashing::hash_of(&nth);
		let motions: Vec<_> = (1..T::MaxOpenMotions::get())
			.zip(seats.iter().cycle().skip(1))
			.map(|(nth, seat)| Motion {
				proposal: hash(nth),
				by: seat.lei,
			})
			.collect();
		let open: Vec<_> = motions.iter().map(|motion| motion.proposal).collect();
		Motions::<T>::put(BoundedVec::try_from(motions).unwrap());

		#[block]
		{
			Pallet::<T>::count_motion(&who, hash(0), &open).unwrap();
		}

		assert_eq!(Motions::<T>::get().last().map(|motion| motion.proposal), Some(hash(0)));
	}
}
