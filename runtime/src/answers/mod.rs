//! Answers to the questions of `bonafide-runtime-api`, from the state of the rooms.

pub(crate) mod cases;
pub(crate) mod certificates;
pub(crate) mod customs;
pub(crate) mod entities;
pub(crate) mod examination;
pub(crate) mod licensing;
pub(crate) mod packet;
pub(crate) mod products;

use crate::Runtime;
use bonafide_primitives::Date;
use bonafide_runtime_api::Page;
use codec::FullCodec;
use frame_support::storage::IterableStorageDoubleMap;

/// The day it is on chain.
fn today() -> Date {
	Date::from_moment(now().0)
}

/// Chain time.
pub(crate) fn now() -> bonafide_runtime_api::Timestamp {
	bonafide_runtime_api::Timestamp(pallet_timestamp::Now::<Runtime>::get())
}

/// What `Map` lists under `first`, from the one after `cursor` on, at most `limit`.
fn page<Map, First, Second, Value>(first: First, cursor: Option<Second>, limit: u32) -> Page<Second>
where
	Map: IterableStorageDoubleMap<First, Second, Value>,
	First: FullCodec,
	Second: FullCodec + Clone,
	Value: FullCodec,
{
	match cursor {
		Some(cursor) => {
			let key = Map::hashed_key_for(&first, cursor);
			Page::of(Map::iter_key_prefix_from(first, key), limit)
		}
		None => Page::of(Map::iter_key_prefix(first), limit),
	}
}
