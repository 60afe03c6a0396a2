//! A seat, and what makes a set of seats a council.

use crate::{Config, Error, Pallet, Seats, SeatsOf, MIN_SEATS};
use alloc::{collections::BTreeSet, vec::Vec};
use bonafide_primitives::{scale, Entities as _, Lei, Spelled, Standing};
use frame_support::{ensure, traits::ChangeMembers};
use sp_runtime::TryRuntimeError;

/// A seat of the council.
#[scale]
pub struct Seat<AccountId> {
	/// The entity that has it.
	pub lei: Lei,
	/// The account that votes for it.
	pub account: AccountId,
}

/// A [`Seat`] as a motion spells it.
#[scale(unbounded)]
pub struct SeatForm<AccountId> {
	/// The entity that is to have it.
	pub lei: Spelled<Lei>,
	/// The account that is to vote for it.
	pub account: AccountId,
}

/// The accounts that vote, in order.
pub(crate) fn accounts<AccountId: Clone + Ord>(seats: &[Seat<AccountId>]) -> Vec<AccountId> {
	let mut accounts: Vec<_> = seats.iter().map(|seat| seat.account.clone()).collect();
	accounts.sort();
	accounts
}

impl<T: Config> Pallet<T> {
	/// The seat spelled here, of an entity that may take one.
	pub(crate) fn read(form: SeatForm<T::AccountId>) -> Result<Seat<T::AccountId>, Error<T>> {
		let lei = form.lei.read().map_err(Error::<T>::InvalidLei)?;
		let standing = T::Entities::standing(&lei).ok_or(Error::<T>::EntityNotFound)?;
		ensure!(Standing::is_active(standing), Error::<T>::EntityNotActive);
		Ok(Seat {
			lei,
			account: form.account,
		})
	}

	/// Refuses seats that are no council.
	pub(crate) fn ensure_sound(seats: &[Seat<T::AccountId>]) -> Result<(), Error<T>> {
		ensure!(
			MIN_SEATS <= u32::try_from(seats.len()).unwrap_or(u32::MAX),
			Error::<T>::TooFewSeats
		);
		let entities: BTreeSet<_> = seats.iter().map(|seat| seat.lei).collect();
		ensure!(entities.len() == seats.len(), Error::<T>::DuplicateEntity);
		let accounts: BTreeSet<_> = seats.iter().map(|seat| &seat.account).collect();
		ensure!(accounts.len() == seats.len(), Error::<T>::DuplicateAccount);
		Ok(())
	}

	/// Keeps these seats, and lets their accounts and no others vote.
	pub(crate) fn replace(seats: SeatsOf<T>) {
		let (before, after) = (accounts(&Seats::<T>::get()), accounts(&seats));
		T::Council::set_members_sorted(&after, &before);
		Seats::<T>::put(seats);
	}

	/// Checks that the seats are a council, and the motions of each. For tests and try-runtime.
	///
	/// # Errors
	///
	/// The first rule found broken.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let seats = Seats::<T>::get();
		ensure!(
			seats.is_empty() || Self::ensure_sound(&seats).is_ok(),
			"the seats are too few or double"
		);
		for seat in seats {
			ensure!(
				T::Entities::standing(&seat.lei).is_some(),
				"a seat is of an entity that was never admitted"
			);
		}
		Self::try_motions()
	}
}
