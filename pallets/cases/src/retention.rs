//! Retention: a case is kept whole until long enough after its determination, and then in a few words.

use crate::{Answers, Cases, CasesFor, Config, Due, Event, Pallet, Pruned, PrunedCase, Requests, Subject, WeightInfo};
use bonafide_primitives::{
	retention::{day_of, days, sweep},
	CaseId, Moment,
};
use frame_support::{traits::Get, weights::Weight};

impl<T: Config> Pallet<T> {
	/// Puts the case `id`, which is determined at the moment `at`, on the agenda.
	pub(crate) fn schedule(id: CaseId, at: Moment) {
		Due::<T>::insert(day_of(at), id, ());
	}

	/// Takes the case `id`, which was determined at the moment `at`, off the agenda.
	pub(crate) fn take_off(id: CaseId, at: Moment) {
		Due::<T>::remove(day_of(at), id);
	}

	/// Looks at the cases that are due at `now`, and prunes them. Returns the weight it took.
	pub(crate) fn sweep_cases(now: Moment, remaining: Weight) -> Weight {
		let kept = || days(T::Retention::get());
		sweep::<Due<T>, _>(kept, now, remaining, T::WeightInfo::sweep_cases, |_, id| {
			let case = Cases::<T>::get(id)?;
			let ruling = case.subject.decision()?.ruling;
			let asked = (1..=case.requests).filter_map(|number| Requests::<T>::take(id, number)?.addressee.lei());
			let wrote = (1..=case.answers).filter_map(|number| Answers::<T>::take(id, number)?.party);
			for party in case.parties().chain(asked).chain(wrote) {
				CasesFor::<T>::remove(party, id);
			}
			if let Subject::Goods(goods) = &case.subject {
				Self::forget_seizure(*id, goods);
			}
			let about = case.subject.about();
			Cases::<T>::remove(id);
			Pruned::<T>::insert(id, PrunedCase { about, ruling });
			Self::deposit_event(Event::CasePruned { case: *id });
			None
		})
	}
}
