//! Customs decides: it holds the goods of an entry, releases them, or refuses the entry.

use crate::{weights::WeightInfo, Config, Entries, Entry, EntryState, Error, Event, Pallet};
use bonafide_primitives::{Cases, Clock, EntryNumber, Lei, Reason};
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Holds the goods of an entry that customs has not decided on.
	pub(crate) fn do_hold(by: Lei, number: EntryNumber, entry: Entry, reason: Reason) -> DispatchResult {
		entry.ensure_filed::<T>()?;
		ensure!(!reason.is_blank(), Error::<T>::BlankReason);

		Self::put_on_hold(number, entry, by, reason);
		Ok(())
	}

	/// Holds the goods of `entry`.
	pub(crate) fn put_on_hold(number: EntryNumber, entry: Entry, by: Lei, reason: Reason) {
		let state = EntryState::Held {
			by,
			at: T::Time::now(),
			reason: reason.clone(),
		};
		Entries::<T>::insert(number, Entry { state, ..entry });
		Self::deposit_event(Event::EntryHeld { number, by, reason });
	}

	/// Releases the goods of an entry.
	pub(crate) fn do_release(by: Lei, number: EntryNumber, entry: Entry) -> DispatchResult {
		ensure!(T::Cases::open_on(&number).detentions == 0, Error::<T>::GoodsDetained);
		entry.ensure_undecided::<T>()?;

		Self::schedule(number, entry.filed);
		let state = EntryState::Released { by, at: T::Time::now() };
		Entries::<T>::insert(number, Entry { state, ..entry });
		Self::deposit_event(Event::EntryReleased { number, by });
		Ok(())
	}

	/// Refuses an entry.
	pub(crate) fn do_refuse(by: Lei, number: EntryNumber, entry: Entry, reason: Reason) -> DispatchResultWithPostInfo {
		entry.ensure_undecided::<T>()?;
		let open = T::Cases::open_on(&number);
		ensure!(open.detentions == 0, Error::<T>::GoodsDetained);
		ensure!(open.is_none(), Error::<T>::CaseOpen);
		ensure!(!reason.is_blank(), Error::<T>::BlankReason);

		Self::schedule(number, entry.filed);
		let given_back = Self::give_back(number, &entry);
		let state = EntryState::Refused {
			by,
			at: T::Time::now(),
			reason: reason.clone(),
		};
		Entries::<T>::insert(number, Entry { state, ..entry });
		Self::deposit_event(Event::EntryRefused { number, by, reason });
		Ok(Some(given_back.weight(T::WeightInfo::refuse_entry)).into())
	}
}
