//! An officer's findings on the goods themselves, feature by feature.

use crate::{Config, Error, Event, Examinations, Lines, Pallet};
use bonafide_primitives::{scale, Clock, EntryNumber, Lei, Moment, Products, Text, MAX_FEATURES, MAX_REASON};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use sp_runtime::DispatchResult;

/// The most examinations of one line.
pub type MaxExaminations = ConstU32<8>;

/// The examinations of one line, in the order in which they were made.
pub type ExaminationList = BoundedVec<Examination, MaxExaminations>;

/// A tick for each feature of the product, in their order.
pub type Ticks = BoundedVec<Tick, ConstU32<MAX_FEATURES>>;

/// A remark, in which no person is named.
pub type Note = Text<MAX_REASON>;

/// An examination of the goods on a line.
#[scale]
pub struct Examination {
	/// The customs administration.
	pub by: Lei,
	/// The moment of the examination.
	pub at: Moment,
	/// The version of the product's record whose features were checked; `None` if the product is not on the register.
	pub version: Option<u32>,
	/// A tick for each of its features.
	pub ticks: Ticks,
	/// A remark.
	pub note: Option<Note>,
}

/// An officer's finding on a feature.
#[scale(copy, json)]
pub enum Tick {
	/// The goods show it.
	Matches,
	/// They show something else.
	Differs,
	/// Nobody looked.
	NotChecked,
}

impl Examination {
	/// The number of features with this tick.
	pub fn count(&self, what: Tick) -> u32 {
		let found = self.ticks.iter().filter(|tick| **tick == what).count();
		u32::try_from(found).unwrap_or(u32::MAX)
	}
}

impl<T: Config> Pallet<T> {
	/// Records an examination of the goods on a line.
	pub(crate) fn do_examine(
		by: Lei,
		number: EntryNumber,
		line: u16,
		ticks: Ticks,
		note: Option<Note>,
	) -> DispatchResult {
		let examination = Self::examination(by, number, line, ticks, note)?;

		let (matches, differs) = (examination.count(Tick::Matches), examination.count(Tick::Differs));
		let examination = Examinations::<T>::try_mutate(number, line, |list| {
			list.try_push(examination)
				.map_err(|_| Error::<T>::MaxExaminationsExceeded)?;
			Ok::<_, Error<T>>(u32::try_from(list.len()).unwrap_or(u32::MAX))
		})?;
		Self::deposit_event(Event::GoodsExamined {
			number,
			line,
			examination,
			matches,
			differs,
			by,
		});
		Ok(())
	}

	/// An examination by `by` of the goods on a line on file, which tells something.
	pub(crate) fn examination(
		by: Lei,
		entry: EntryNumber,
		line: u16,
		ticks: Ticks,
		note: Option<Note>,
	) -> Result<Examination, Error<T>> {
		let line = Lines::<T>::get(entry, line).ok_or(Error::<T>::LineNotFound)?;
		let checklist = line.gtin.and_then(|gtin| T::Products::checklist(&gtin));
		let features = checklist.map_or(0, |checklist| checklist.features);
		ensure!(u32::try_from(ticks.len()) == Ok(features), Error::<T>::TicksDoNotMatch);
		let is_told = |note: &Note| !note.is_blank();
		ensure!(
			note.as_ref().is_some_and(is_told) || ticks.iter().any(|tick| *tick != Tick::NotChecked),
			Error::<T>::EmptyExamination
		);
		Ok(Examination {
			by,
			at: T::Time::now(),
			version: checklist.map(|checklist| checklist.version),
			ticks,
			note,
		})
	}
}
