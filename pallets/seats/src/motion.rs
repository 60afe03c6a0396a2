//! The open motions of the seats, of which each has a few.

use crate::{Config, Error, Motions, Pallet, Seats, MAX_MOTIONS};
use alloc::collections::BTreeSet;
use bonafide_primitives::{scale, Lei};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

/// A motion that a seat has put to the council.
#[scale(copy)]
pub struct Motion<Hash> {
	/// The hash of its call, as the collective has it.
	pub proposal: Hash,
	/// The entity whose seat has put it.
	pub by: Lei,
}

impl<T: Config> Pallet<T> {
	/// Counts the motion `proposal` for the seat that votes by `who`, or refuses it. `open` are the motions that are
	/// open without it.
	///
	/// It counts for the entity: a seat that moves from account to account has no more motions than one that stays.
	pub fn count_motion(who: &T::AccountId, proposal: T::Hash, open: &[T::Hash]) -> Result<(), Error<T>> {
		let seats = Seats::<T>::get();
		let seat = seats.iter().find(|seat| seat.account == *who);
		let by = seat.ok_or(Error::<T>::NotSeat)?.lei;
		let open: BTreeSet<_> = open.iter().collect();
		let mut motions = Motions::<T>::get();
		motions.retain(|motion| open.contains(&motion.proposal));
		ensure!(Self::has_room(&motions, &by), Error::<T>::MaxMotionsExceeded);
		motions
			.try_push(Motion { proposal, by })
			.map_err(|_| Error::<T>::MaxMotionsExceeded)?;

		Motions::<T>::put(motions);
		Ok(())
	}

	/// True if `by` has fewer of these than all that a seat can have.
	fn has_room(motions: &[Motion<T::Hash>], by: &Lei) -> bool {
		let own = motions.iter().filter(|motion| motion.by == *by).count();
		u32::try_from(own).is_ok_and(|own| own < MAX_MOTIONS)
	}

	/// No seat has too many motions, and each is there once.
	pub(crate) fn try_motions() -> Result<(), TryRuntimeError> {
		let mut motions = Motions::<T>::get();
		while let Some(Motion { proposal, by }) = motions.pop() {
			ensure!(Self::has_room(&motions, &by), "a seat has too many motions");
			ensure!(
				motions.iter().all(|motion| motion.proposal != proposal),
				"a motion counts for two seats"
			);
		}
		Ok(())
	}
}
