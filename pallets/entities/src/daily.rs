//! A bound on the records that an entity puts on the chain in a day, so that nobody fills it with what stays for years.

use crate::{Config, DailyRecords, DayOfRecords, Error, Pallet};
use bonafide_primitives::{Clock, Date, Lei};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// Counts records of so many KiB among those that `lei` puts on the chain today, or refuses them.
	pub(crate) fn put_on_record(lei: &Lei, kibibytes: u32) -> Result<(), Error<T>> {
		let day = T::Time::today();
		let kibibytes = Self::recorded_on(day, lei).saturating_add(kibibytes);
		ensure!(
			kibibytes <= T::MaxDailyRecords::get(),
			Error::<T>::MaxDailyRecordsExceeded
		);

		DailyRecords::<T>::insert(lei, DayOfRecords { day, kibibytes });
		Ok(())
	}

	/// The KiB of records that `lei` can still put on the chain today.
	pub fn records_left(lei: &Lei) -> u32 {
		T::MaxDailyRecords::get().saturating_sub(Self::recorded_on(T::Time::today(), lei))
	}

	fn recorded_on(day: Date, lei: &Lei) -> u32 {
		let last = DailyRecords::<T>::get(lei).filter(|last| last.day == day);
		last.map_or(0, |today| today.kibibytes)
	}
}
