//! Retention: an entry is kept whole for a time, and then without its lines.

use crate::{
	Config, Entries, EntriesBy, EntryState, Envelopes, Event, Examinations, Lines, Pallet, Pruned, Reports, Sealed,
	SweptUpTo, WeightInfo,
};
use bonafide_primitives::{
	retention::{has_passed, sweep, Verdict},
	Cases, Moment,
};
use frame_support::{traits::Get, weights::Weight};

impl<T: Config> Pallet<T> {
	/// Visits the next entries and prunes those whose retention is over at `now`, unless customs has not
	/// decided on them or a case about them is open. Returns the weight it took.
	pub(crate) fn sweep_entries(now: Moment, remaining: Weight) -> Weight {
		sweep::<Entries<T>, SweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep_entries, |number, entry| {
			let is_undecided = matches!(entry.state, EntryState::Filed | EntryState::Held { .. });
			let is_open = is_undecided || !T::Cases::open_on(number).is_none();
			if is_open || !has_passed(T::Retention::get(), entry.filed, now) {
				return Verdict::Keep;
			}
			for line in 1..=entry.lines {
				Lines::<T>::remove(number, line);
				Examinations::<T>::remove(number, line);
			}
			for party in entry.importer.into_iter().chain([entry.filer]) {
				EntriesBy::<T>::remove(party, number);
			}
			if let Some(shipment) = &entry.shipment {
				Self::forget_shipment(*number, shipment, &entry.filer);
			}
			Sealed::<T>::remove(number);
			Envelopes::<T>::remove(number);
			Reports::<T>::remove(number);
			Pruned::<T>::insert(number, entry);
			Self::deposit_event(Event::EntryPruned { number: *number });
			Verdict::Remove
		})
	}
}
