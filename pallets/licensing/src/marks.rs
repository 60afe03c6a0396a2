//! Marks: the rights that a product carries, as its owner says, and as the holders of the rights say.
//!
//! The two are kept apart, so that neither takes off what the other said, nor fills the other's places.

use crate::{Config, Error, Marks, Pallet, Rights};
use alloc::collections::BTreeSet;
use bonafide_primitives::{scale, Clock, Date, Gtin, RightId, MAX_MARKS};
use frame_support::{traits::ConstU32, BoundedBTreeSet};

/// Rights, each once.
pub type MarkSet = BoundedBTreeSet<RightId, ConstU32<MAX_MARKS>>;

/// The rights that one product carries.
#[scale]
#[derive(Default)]
pub struct ProductMarks {
	/// Those that its owner has said.
	pub by_owner: MarkSet,
	/// Those whose holders have said so.
	pub by_holders: MarkSet,
}

/// Those who mark a product.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
	/// The product's owner.
	Owner,
	/// The right's holder.
	Holder,
}

impl ProductMarks {
	/// The rights that anybody has said, each once.
	pub fn rights(&self) -> BTreeSet<RightId> {
		self.by_owner.iter().chain(self.by_holders.iter()).copied().collect()
	}

	/// True if anybody has said that it carries `right`.
	pub fn carries(&self, right: &RightId) -> bool {
		self.by_owner.contains(right) || self.by_holders.contains(right)
	}

	/// The marks that `marker` makes.
	pub(crate) fn of(&mut self, marker: Marker) -> &mut MarkSet {
		match marker {
			Marker::Owner => &mut self.by_owner,
			Marker::Holder => &mut self.by_holders,
		}
	}

	/// True if nobody has marked the product.
	pub fn is_none(&self) -> bool {
		self.by_owner.is_empty() && self.by_holders.is_empty()
	}
}

impl<T: Config> Pallet<T> {
	/// Adds a mark with `right` to `marks`. Where there is no room, a mark gives way whose right protects no more, or,
	/// to a right that customs has recorded, one whose right is a claim: returns the right that did.
	pub(crate) fn add_mark(marks: &mut MarkSet, right: RightId) -> Result<Option<RightId>, Error<T>> {
		if marks.try_insert(right).is_ok() {
			return Ok(None);
		}
		let today = T::Time::today();
		let protects = |id: &RightId| Rights::<T>::get(id).is_some_and(|right| Self::protects(&right, today));
		let is_claim = |id: &RightId| Rights::<T>::get(id).is_some_and(|right| right.recordations == 0);
		let idle = marks.iter().find(|id| !protects(id));
		let weaker = || marks.iter().find(|id| !is_claim(&right) && is_claim(id));
		let out = idle.or_else(weaker).copied().ok_or(Error::<T>::MaxRightsExceeded)?;
		marks.remove(&out);
		marks.try_insert(right).map_err(|_| Error::<T>::MaxRightsExceeded)?;
		Ok(Some(out))
	}

	/// Puts the marks of `gtin` on record.
	pub(crate) fn put_marks(gtin: &Gtin, marks: ProductMarks) {
		if marks.is_none() {
			Marks::<T>::remove(gtin);
		} else {
			Marks::<T>::insert(gtin, marks);
		}
	}

	/// The rights on `gtin` that protect on the day `on`.
	pub(crate) fn protecting(gtin: &Gtin, on: Date) -> impl Iterator<Item = RightId> {
		let marked = Marks::<T>::get(gtin).rights().into_iter();
		marked.filter(move |id| Rights::<T>::get(id).is_some_and(|right| Self::protects(&right, on)))
	}
}
