//! How long entries and cases are kept whole, and what is left of them afterwards.

use crate::{
	Answers, CaseState, Cases, CasesFor, CasesSweptUpTo, Config, Entries, EntriesBy, EntryState, Envelopes, Event,
	Examinations, Lines, Pallet, Pruned, PrunedCase, PrunedCases, Reports, Requests, Sealed, SweptUpTo, WeightInfo,
};
use bonafide_primitives::{
	retention::{has_passed, sweep, Verdict},
	Moment,
};
use frame_support::{traits::Get, weights::Weight};

impl<T: Config> Pallet<T> {
	/// Visits the next entries and prunes those whose retention is over at `now`, unless they are held or under
	/// verification. Returns the weight it took.
	pub(crate) fn sweep_entries(now: Moment, remaining: Weight) -> Weight {
		sweep::<Entries<T>, SweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep_entries, |number, entry| {
			let is_open = matches!(entry.state, EntryState::Held { .. }) || entry.open_cases > 0;
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
				Self::forget_shipment(*number, shipment);
			}
			Sealed::<T>::remove(number);
			Envelopes::<T>::remove(number);
			Reports::<T>::remove(number);
			Pruned::<T>::insert(number, entry);
			Self::deposit_event(Event::EntryPruned { number: *number });
			Verdict::Remove
		})
	}

	/// Visits the next cases and prunes those that were determined long enough ago. Returns the weight it took.
	pub(crate) fn sweep_cases(now: Moment, remaining: Weight) -> Weight {
		sweep::<Cases<T>, CasesSweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep_cases, |id, case| {
			let CaseState::Determined { ruling, .. } = case.state else {
				return Verdict::Keep;
			};
			if !has_passed(T::Retention::get(), ruling.at, now) {
				return Verdict::Keep;
			}
			let asked = (1..=case.requests).filter_map(|number| Requests::<T>::take(id, number)?.addressee.lei());
			let wrote = (1..=case.answers).filter_map(|number| Answers::<T>::take(id, number)?.party);
			let parties = [case.customs, case.importer].into_iter().chain(case.certifier);
			for party in parties.chain(asked).chain(wrote) {
				CasesFor::<T>::remove(party, id);
			}
			Self::forget_seizure(*id, &case);
			let subject = case.subject;
			PrunedCases::<T>::insert(id, PrunedCase { subject, ruling });
			Self::deposit_event(Event::CasePruned { case: *id });
			Verdict::Remove
		})
	}
}
