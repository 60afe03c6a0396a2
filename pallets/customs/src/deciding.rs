//! Customs decides: it holds the goods of an entry, releases them, or refuses the entry.

use crate::{weights::WeightInfo, Config, Entries, Entry, EntryState, Error, Event, Pallet};
use bonafide_primitives::{Cases, Entities, EntryNumber, Lei, Reason, Role, Scope, Spelled};
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure, traits::Time};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The customs administration for which the caller acts.
	pub(crate) fn ensure_customs(origin: OriginFor<T>) -> Result<Lei, DispatchError> {
		let who = ensure_signed(origin)?;
		Ok(T::Entities::acting_as(&who, Scope::File, Role::Customs).map_err(Error::<T>::NotAuthorized)?)
	}

	/// The same, and the entry that it looks at.
	pub(crate) fn officer(
		origin: OriginFor<T>,
		number: Spelled<EntryNumber>,
	) -> Result<(Lei, EntryNumber), DispatchError> {
		let by = Self::ensure_customs(origin)?;
		Ok((by, number.read().map_err(Error::<T>::InvalidEntryNumber)?))
	}

	/// The entry `number`, as long as it is kept.
	pub(crate) fn on_file(number: EntryNumber) -> Result<Entry, Error<T>> {
		Entries::<T>::get(number).ok_or(Error::EntryNotFound)
	}

	/// Holds the goods of an entry that customs has not decided on.
	pub(crate) fn do_hold(by: Lei, number: EntryNumber, reason: Reason) -> DispatchResult {
		let entry = Self::on_file(number)?;
		entry.ensure_filed::<T>()?;
		Self::ensure_reason(&reason)?;

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
	pub(crate) fn do_release(by: Lei, number: EntryNumber) -> DispatchResult {
		ensure!(T::Cases::open_on(&number).detentions == 0, Error::<T>::GoodsDetained);
		let entry = Self::on_file(number)?;
		entry.ensure_undecided::<T>()?;

		Self::schedule(number, entry.filed);
		let state = EntryState::Released { by, at: T::Time::now() };
		Entries::<T>::insert(number, Entry { state, ..entry });
		Self::deposit_event(Event::EntryReleased { number, by });
		Ok(())
	}

	/// Refuses an entry.
	pub(crate) fn do_refuse(by: Lei, number: EntryNumber, reason: Reason) -> DispatchResultWithPostInfo {
		let entry = Self::on_file(number)?;
		entry.ensure_undecided::<T>()?;
		let open = T::Cases::open_on(&number);
		ensure!(open.detentions == 0, Error::<T>::GoodsDetained);
		ensure!(open.is_none(), Error::<T>::CaseOpen);
		Self::ensure_reason(&reason)?;

		Self::schedule(number, entry.filed);
		let given_back = Self::give_back(number, &entry);
		let state = EntryState::Refused {
			by,
			at: T::Time::now(),
			reason: reason.clone(),
		};
		Entries::<T>::insert(number, Entry { state, ..entry });
		Self::deposit_event(Event::EntryRefused { number, by, reason });
		Ok(Some(T::WeightInfo::refuse_entry(given_back)).into())
	}

	fn ensure_reason(reason: &Reason) -> Result<(), Error<T>> {
		ensure!(!reason.as_str().trim().is_empty(), Error::<T>::BlankReason);
		Ok(())
	}
}
