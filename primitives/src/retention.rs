//! Letting go of old records, a few in each block, in the order in which they end.
//!
//! A room has an agenda: each record that will be over one day is on it under the day of its end. The agenda does not
//! say how long records are kept after that, which the council may change for all of them at once. It is in the order
//! of the days, as a [`Date`] is text and the hasher of the first key is `Identity`: the first key is the oldest.

use crate::{Date, Moment};
use alloc::collections::BTreeSet;
use codec::FullCodec;
use frame_support::{ensure, storage::IterableStorageDoubleMap, weights::Weight};
use sp_runtime::TryRuntimeError;

/// The most records that one sweep looks at in one block.
pub const MAX_VISITS: u32 = 50;

/// So many days in milliseconds.
pub fn days(days: u32) -> Moment {
	crate::date::MILLISECONDS_PER_DAY.saturating_mul(days.into())
}

/// True if so many days have passed at `now` since `since`.
pub fn has_passed(after: u32, since: Moment, now: Moment) -> bool {
	since.saturating_add(days(after)) <= now
}

/// The day of the agenda for a record that ends at `end`: the first that does not begin before.
pub fn day_of(end: Moment) -> Date {
	let day = Date::of(end);
	match day.midnight() < end {
		true => day.plus_days(1).unwrap_or(Date::MAX),
		false => day,
	}
}

/// Looks at the records of `Agenda` whose day began as long ago as they are `kept`, the oldest first: as many as fit
/// into `remaining`, and at most [`MAX_VISITS`]. For `on_idle`. Returns the weight that was used.
///
/// - `weight` is what looking at so many records weighs, whatever becomes of them.
/// - `look` takes the last day that is due and the key of a record, lets go of the record if it is over, and returns
///   the day on which it is on the agenda from now on, later than that one; `None` is no day.
pub fn sweep<Agenda, Key>(
	kept: impl FnOnce() -> Moment,
	now: Moment,
	remaining: Weight,
	weight: impl Fn(u32) -> Weight,
	mut look: impl FnMut(Date, &Key) -> Option<Date>,
) -> Weight
where
	Agenda: IterableStorageDoubleMap<Date, Key, ()>,
	Key: FullCodec,
{
	let Some(most) = (1..=MAX_VISITS).rev().find(|visits| weight(*visits).all_lte(remaining)) else {
		return Weight::zero();
	};
	let Some(last) = now.checked_sub(kept()).map(Date::of) else {
		return weight(0);
	};
	let due = Agenda::iter_keys().take_while(|(day, _)| *day <= last);
	let mut visits = 0;
	for (visit, (day, key)) in (1..=most).zip(due) {
		Agenda::remove(day, &key);
		if let Some(day) = look(last, &key) {
			Agenda::insert(day, &key, ());
		}
		visits = visit;
	}
	weight(visits)
}

/// Fails unless each of `kept` is on the agenda, on one day, and nothing else is.
pub fn check<Agenda, Key>(kept: impl IntoIterator<Item = Key>) -> Result<(), TryRuntimeError>
where
	Agenda: IterableStorageDoubleMap<Date, Key, ()>,
	Key: FullCodec + Ord,
{
	let mut agenda = BTreeSet::new();
	for (_, key) in Agenda::iter_keys() {
		ensure!(agenda.insert(key), "a record is on the agenda twice");
	}
	for key in kept {
		ensure!(agenda.remove(&key), "a record is not on the agenda");
	}
	ensure!(agenda.is_empty(), "the agenda has a record that is not kept");
	Ok(())
}
