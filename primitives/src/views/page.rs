//! Lists, a part at a time.

use alloc::vec::Vec;
use codec::{Decode, Encode, FullCodec};
use frame_support::storage::IterableStorageDoubleMap;
use scale_info::TypeInfo;

/// The most items of a list that one question answers.
pub const MAX_PAGE: u32 = 100;

/// Part of a list, in no meaningful order. An item that joins or leaves the list between two questions moves no other.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase"),
	schemars(rename = "{T}Page")
)]
pub struct Page<T> {
	/// This part of the list.
	pub items: Vec<T>,
	/// The item after which the next part begins; none if this is the last.
	pub next_cursor: Option<T>,
}

impl<T: Clone> Page<T> {
	/// The next `limit` items of `list`: at least one, and at most [`MAX_PAGE`].
	pub fn of(mut list: impl Iterator<Item = T>, limit: u32) -> Self {
		let items: Vec<_> = (0..limit.clamp(1, MAX_PAGE)).map_while(|_| list.next()).collect();
		let next_cursor = list.next().and_then(|_| items.last().cloned());
		Self { items, next_cursor }
	}
}

impl<T: FullCodec + Clone> Page<T> {
	/// The next `limit` items that `Map` lists under `first`, after `cursor`.
	pub fn under<Map, First, Value>(first: First, cursor: Option<T>, limit: u32) -> Self
	where
		Map: IterableStorageDoubleMap<First, T, Value>,
		First: FullCodec,
		Value: FullCodec,
	{
		match cursor {
			Some(cursor) => {
				let key = Map::hashed_key_for(&first, cursor);
				Self::of(Map::iter_key_prefix_from(first, key), limit)
			}
			None => Self::of(Map::iter_key_prefix(first), limit),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_page_says_where_the_next_begins_if_there_is_one() {
		let page = |items: &[u32], next_cursor| Page {
			items: items.to_vec(),
			next_cursor,
		};
		assert_eq!(Page::of(1..=3, 2), page(&[1, 2], Some(2)));
		assert_eq!(Page::of(1..=3, 3), page(&[1, 2, 3], None));
		assert_eq!(Page::of(core::iter::empty(), 3), page(&[], None));
	}

	#[test]
	fn a_page_has_1_to_100_items() {
		let count = |limit| Page::of(0..1_000, limit).items.len();
		assert_eq!([0, 1, 100, 101, u32::MAX].map(count), [1, 1, 100, 100, 100]);
	}
}
