//! A product line as the public sees it.

use crate::listing::covering;
use alloc::collections::BTreeSet;
use bonafide_primitives::{view, Clock as _, Entities as _, Gtin, LicensedRole, Licenses as _, Products as _, RightId};
use pallet_licensing::{Config, Licenses, Pallet};

/// The most licenses that one question looks at.
const MAX_LOOKED_AT: usize = 100;

/// The state of a product line, as far as the public may know. It says nothing of one item: a GTIN can be copied onto
/// anything.
#[view(copy)]
pub enum LineStatus {
	/// Its owner has recalled it.
	Recalled,
	/// It carries rights, and each of them is its owner's or is openly licensed for it today.
	Licensed,
	/// Nothing is known of its being licensed.
	Unknown,
}

impl LineStatus {
	/// The state of the line of `gtin`. An owner that holds the right needs no license. A retailer's license alone says
	/// nothing of how the goods were made. A private license is found by no product, and nothing is told by it.
	pub fn of<T: Config>(gtin: &Gtin) -> Self {
		let Some(product) = T::Products::facts(gtin) else {
			return Self::Unknown;
		};
		if product.recalled {
			return Self::Recalled;
		}
		let today = T::Time::today();
		let owner = T::Entities::heir(&product.owner);
		let mut licenses = covering::<T>(*gtin, None)
			.take(MAX_LOOKED_AT)
			.filter_map(Licenses::<T>::get)
			.filter(|license| license.granted.role() != Some(LicensedRole::Retailer))
			.filter(|license| Pallet::<T>::covers_line(&license.credential, gtin, today))
			.map(|license| license.right);
		let mut licensed = BTreeSet::new();
		let is_licensed = |right: RightId| {
			let is_the_owners = Pallet::<T>::holder(right).is_some_and(|holder| T::Entities::heir(&holder) == owner);
			is_the_owners
				|| licensed.contains(&right)
				|| licenses.by_ref().any(|found| {
					licensed.insert(found);
					found == right
				})
		};
		let rights = Pallet::<T>::rights_on(gtin);
		if !rights.is_empty() && rights.into_iter().all(is_licensed) {
			Self::Licensed
		} else {
			Self::Unknown
		}
	}
}
