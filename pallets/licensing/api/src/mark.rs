//! The rights that a product carries, as clients see them.

use crate::ContestView;
use alloc::vec::Vec;
use bonafide_primitives::{view, Clock as _, Gtin, Licenses as _, RightId};
use pallet_licensing::{Config, Contested, Marks, Pallet};

/// A right that a product carries, as somebody said.
#[view]
pub struct MarkView {
	/// The right.
	pub right: RightId,
	/// True if the product's owner said so.
	pub by_owner: bool,
	/// True if the right's holder said so.
	pub by_holder: bool,
	/// True if the right protects today.
	pub protects: bool,
	/// True if a customs administration has the right on record.
	pub recorded: bool,
	/// The owner's word against the holder's mark.
	pub contests: Vec<ContestView>,
}

impl MarkView {
	/// The marks of a product, by right.
	pub fn all<T: Config>(gtin: Gtin) -> Vec<Self> {
		let marks = Marks::<T>::get(gtin);
		let today = T::Time::today();
		let protecting = Pallet::<T>::rights_on(&gtin, today);
		let view = |right| Self {
			right,
			by_owner: marks.by_owner.contains(&right),
			by_holder: marks.by_holders.contains(&right),
			protects: protecting.contains(&right),
			recorded: Pallet::<T>::is_recorded(right, today),
			contests: ContestView::all::<T>(Contested::Mark { gtin, right }),
		};
		marks.rights().into_iter().map(view).collect()
	}
}
