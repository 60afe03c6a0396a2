//! Retention: a case is kept whole until long enough after its determination, and then in a few words.

use crate::{
	Answers, Cases, CasesFor, Config, Event, Pallet, Pruned, PrunedCase, Requests, Subject, SweptUpTo, WeightInfo,
};
use bonafide_primitives::{
	retention::{has_passed, sweep, Verdict},
	Moment,
};
use frame_support::{traits::Get, weights::Weight};

impl<T: Config> Pallet<T> {
	/// Visits the next cases and prunes those that were determined long enough ago. Returns the weight it took.
	pub(crate) fn sweep_cases(now: Moment, remaining: Weight) -> Weight {
		sweep::<Cases<T>, SweptUpTo<T>, _, _>(remaining, T::WeightInfo::sweep_cases, |id, case| {
			let Some(ruling) = case.subject.decision().map(|decision| decision.ruling) else {
				return Verdict::Keep;
			};
			if !has_passed(T::Retention::get(), ruling.at, now) {
				return Verdict::Keep;
			}
			let asked = (1..=case.requests).filter_map(|number| Requests::<T>::take(id, number)?.addressee.lei());
			let wrote = (1..=case.answers).filter_map(|number| Answers::<T>::take(id, number)?.party);
			for party in case.parties().chain(asked).chain(wrote) {
				CasesFor::<T>::remove(party, id);
			}
			if let Subject::Goods(goods) = &case.subject {
				Self::forget_seizure(*id, goods);
			}
			let about = case.subject.about();
			Pruned::<T>::insert(id, PrunedCase { about, ruling });
			Self::deposit_event(Event::CasePruned { case: *id });
			Verdict::Remove
		})
	}
}
