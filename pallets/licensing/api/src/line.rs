//! A product line as the public sees it.

use crate::listing::covering;
use alloc::vec::Vec;
use bonafide_primitives::{view, Clock as _, Gtin, LicensedRole, Licenses as _, Products as _, RightId};
use pallet_licensing::{Config, Licenses, Pallet};

/// The most licenses under one right that one question looks for, those of retailers left out, and the most it visits.
const MAX_LOOKED_AT: usize = 100;
const MAX_VISITED: usize = 1_000;

/// The state of a product line, as far as the public may know. It says nothing of one item: a GTIN can be copied onto
/// anything.
#[view(copy)]
pub enum LineStatus {
	/// Its owner has recalled it.
	Recalled,
	/// It carries rights that customs has recorded, and each of them is its owner's or is openly licensed for it today.
	Licensed,
	/// The same, but no customs administration has recorded any of the rights: that they are their holders' is the
	/// holders' own word.
	LicensedUnrecorded,
	/// Nothing is known of its being licensed.
	Unknown,
}

impl LineStatus {
	/// The state of the line of `gtin`. An owner that holds the right needs no license. A retailer's license alone says
	/// nothing of how the goods were made. A private license is found by no product, and nothing is told by it.
	///
	/// Once a right on the product is recorded, rights that are not are passed over: anybody can claim one.
	pub fn of<T: Config>(gtin: &Gtin) -> Self {
		let Some(product) = T::Products::facts(gtin) else {
			return Self::Unknown;
		};
		if product.recalled {
			return Self::Recalled;
		}
		let today = T::Time::today();
		let rights = Pallet::<T>::rights_on(gtin, today);
		let is_licensed = |right: &RightId| {
			Pallet::<T>::is_holder(*right, &product.owner)
				|| covering::<T>(*gtin, [*right], None)
					.take(MAX_VISITED)
					.filter_map(Licenses::<T>::get)
					.filter(|license| license.granted.role() != Some(LicensedRole::Retailer))
					.take(MAX_LOOKED_AT)
					.any(|license| Pallet::<T>::covers_line(&license.credential, gtin, today))
		};
		let (recorded, claimed): (Vec<_>, Vec<_>) = rights
			.into_iter()
			.partition(|right| Pallet::<T>::is_recorded(*right, today));
		match (recorded.is_empty(), claimed.is_empty()) {
			(false, _) if recorded.iter().all(is_licensed) => Self::Licensed,
			(true, false) if claimed.iter().all(is_licensed) => Self::LicensedUnrecorded,
			_ => Self::Unknown,
		}
	}
}
