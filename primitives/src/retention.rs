//! Letting go of old records, a few in each block.
//!
//! No index by date is kept: a sweep goes round the whole map again and again, in the weight that a block leaves over,
//! and lets each record say whether its time has come.

use crate::{date::MILLISECONDS_PER_DAY, Moment};
use codec::FullCodec;
use frame_support::{
	storage::{IterableStorageMap, StorageValue},
	weights::Weight,
};

/// The most records that one sweep visits in one block.
pub const MAX_VISITS: u32 = 20;

/// The fate of a record that is visited.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict<Record> {
	/// It stays as it is.
	Keep,
	/// This takes its place.
	Replace(Record),
	/// It goes.
	Remove,
}

/// True if `days` have passed at `now` since `since`.
pub fn has_passed(days: u32, since: Moment, now: Moment) -> bool {
	since.saturating_add(MILLISECONDS_PER_DAY.saturating_mul(days.into())) <= now
}

/// Visits the next records of `Map` and does with each as `judge` says: as many as fit into `remaining`, and at most
/// [`MAX_VISITS`]. For `on_idle`. Returns the weight that was used.
///
/// - `Cursor` keeps the key visited last, and is empty before the first record. A round that comes to the end of the
///   map closes; the next block opens another.
/// - `weight` is what visiting so many records weighs, whatever is said of them.
/// - `judge` may change other maps, and of `Map` nothing: it says what it wants.
///
/// A record that was removed after it was visited, or that is added before the end of the round, does not disturb it.
pub fn sweep<Map, Cursor, Key, Record>(
	remaining: Weight,
	weight: impl Fn(u32) -> Weight,
	mut judge: impl FnMut(&Key, Record) -> Verdict<Record>,
) -> Weight
where
	Map: IterableStorageMap<Key, Record>,
	Cursor: StorageValue<Key, Query = Option<Key>>,
	Key: FullCodec,
	Record: FullCodec,
{
	let Some(most) = (1..=MAX_VISITS).rev().find(|visits| weight(*visits).all_lte(remaining)) else {
		return Weight::zero();
	};
	let mut last = Cursor::get();
	let mut records = match &last {
		Some(last) => Map::iter_from(Map::hashed_key_for(last)),
		None => Map::iter(),
	};
	for visited in 0..most {
		let Some((key, record)) = records.next() else {
			Cursor::kill();
			return weight(visited);
		};
		match judge(&key, record) {
			Verdict::Keep => {}
			Verdict::Replace(record) => Map::insert(&key, record),
			Verdict::Remove => Map::remove(&key),
		}
		last = Some(key);
	}
	Cursor::set(last);
	weight(most)
}
