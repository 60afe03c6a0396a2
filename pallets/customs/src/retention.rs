//! Retention: an entry is kept whole for a time, and then without its lines.

use crate::{
	Config, Due, Entries, EntriesBy, Entry, EntryState, Envelopes, Event, Examinations, Lines, Pallet, Pruned, Reports,
	Screened, Sealed, SealedEntryForm, WeightInfo,
};
use bonafide_primitives::{
	kibibytes,
	retention::{check, day_of, days, sweep},
	Cases, Date, EntryNumber, Moment,
};
use codec::Encode;
use frame_support::{traits::Get, weights::Weight};
use sp_runtime::TryRuntimeError;

/// The days after which an entry is looked at again about which a case was still open.
const AGAIN: u32 = 30;

/// The keys of an entry beside those of its lines: its record, its day on the agenda, its importer, filer and shipment.
const LISTS: usize = 5;

impl Screened {
	/// The KiB that the entry takes on the chain with its lists.
	pub(crate) fn room(&self) -> u32 {
		kibibytes(LISTS.saturating_add(self.lines.len()), self.encoded_size())
	}
}

impl SealedEntryForm {
	/// The KiB that the entry takes on the chain with its lists.
	pub(crate) fn room(&self) -> u32 {
		kibibytes(LISTS, self.encoded_size())
	}
}

impl<T: Config> Pallet<T> {
	/// Puts the entry `number`, which was filed at the moment `filed`, on the agenda: when it is filed, and again when
	/// customs decides on it, which may be after its time.
	pub(crate) fn schedule(number: EntryNumber, filed: Moment) {
		Due::<T>::insert(day_of(filed), number, ());
	}

	/// Looks at the entries that are due at `now` and prunes those that are not open. Returns the weight it took.
	pub(crate) fn sweep_entries(now: Moment, remaining: Weight) -> Weight {
		let kept = || days(T::Retention::get());
		sweep::<Due<T>, _>(kept, now, remaining, T::WeightInfo::sweep_entries, |last, number| {
			let entry = Entries::<T>::get(number)?;
			if entry.is_undecided() {
				return None;
			}
			if !T::Cases::open_on(number).is_none() {
				return Some(last.plus_days(AGAIN).unwrap_or(Date::MAX));
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
			Entries::<T>::remove(number);
			Pruned::<T>::insert(number, entry);
			Self::deposit_event(Event::EntryPruned { number: *number });
			None
		})
	}

	/// Fails unless each entry is due once. One that customs has not decided on may be due at no time.
	pub(crate) fn check_due() -> Result<(), TryRuntimeError> {
		let is_on_agenda = |(number, entry): &(EntryNumber, Entry)| {
			!entry.is_undecided() || Due::<T>::contains_key(day_of(entry.filed), number)
		};
		let on_agenda = Entries::<T>::iter().filter(is_on_agenda);
		check::<Due<T>, _>(on_agenda.map(|(number, _)| number))
	}
}

impl Entry {
	/// True of an entry that is kept until customs decides on it.
	fn is_undecided(&self) -> bool {
		matches!(self.state, EntryState::Filed | EntryState::Held { .. })
	}
}
