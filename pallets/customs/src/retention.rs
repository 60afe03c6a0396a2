//! How long an entry is kept whole, and what is left of it afterwards.

use crate::{Config, Entries, EntriesBy, EntryState, Event, Lines, Pallet, Pruned, SweptUpTo, WeightInfo};
use bonafide_primitives::{
	retention::{has_passed, sweep, Verdict},
	Moment,
};
use frame_support::{traits::Get, weights::Weight};

impl<T: Config> Pallet<T> {
	/// Visits the next entries and prunes those whose retention is over at `now`, unless they are held. Returns the
	/// weight it took.
	pub(crate) fn sweep(now: Moment, remaining: Weight) -> Weight {
		sweep::<Entries<T>, SweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep, |number, entry| {
			let is_open = matches!(entry.state, EntryState::Held { .. });
			if is_open || !has_passed(T::Retention::get(), entry.filed, now) {
				return Verdict::Keep;
			}
			for line in 1..=entry.lines {
				Lines::<T>::remove(number, line);
			}
			EntriesBy::<T>::remove(entry.importer, number);
			EntriesBy::<T>::remove(entry.filer, number);
			Pruned::<T>::insert(number, entry);
			Self::deposit_event(Event::EntryPruned { number: *number });
			Verdict::Remove
		})
	}
}
