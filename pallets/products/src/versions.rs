//! The last versions of a record, which stay answerable.

use crate::{Config, Error, FeatureList, Features, GuideList, Guides, Pallet, Product, Products, Version, Versions};
use alloc::vec::Vec;
use bonafide_primitives::{kibibytes, retention::has_passed, Clock, Gtin};
use codec::{Encode, MaxEncodedLen};
use frame_support::ensure;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// The number of versions of each record that are kept, the one in force among them. Older ones are in the states of
/// older blocks alone.
pub const KEPT_VERSIONS: u32 = 32;

/// The days for which a version is kept after it was in force: its owner cannot flush it out with idle changes.
pub const KEPT_DAYS: u32 = 365;

impl<T: Config> Pallet<T> {
	/// The versions kept of the record of `gtin`, each with its number, the one in force first. The first of them whose
	/// moment is not after a given one was in force then.
	pub fn versions(gtin: Gtin) -> Vec<(u32, Version)> {
		let latest = Products::<T>::get(gtin).map_or(0, |product| product.version);
		(1..=latest)
			.rev()
			.map_while(|number| Some((number, Versions::<T>::get(gtin, number)?)))
			.collect()
	}

	/// The number of the version that follows `product`, if the one that gives way to it is long out of force.
	pub(crate) fn next_version(gtin: Gtin, product: &Product) -> Result<u32, Error<T>> {
		let next = product.version.saturating_add(1);
		let oldest = next.saturating_sub(KEPT_VERSIONS);
		if oldest > 0 {
			// It was in force until the one after it was.
			let after = Versions::<T>::get(gtin, oldest.saturating_add(1));
			let is_over = |after: Version| has_passed(KEPT_DAYS, after.since, T::Time::now());
			ensure!(after.is_none_or(is_over), Error::MaxChangesExceeded);
		}
		Ok(next)
	}

	/// Puts `product`, `guides` and `features` on record as the version that it says it is.
	pub(crate) fn put(gtin: Gtin, product: Product, guides: GuideList, features: FeatureList) {
		Versions::<T>::insert(gtin, product.version, version(&product, &guides, &features));
		if let Some(oldest) = product.version.checked_sub(KEPT_VERSIONS) {
			Versions::<T>::remove(gtin, oldest);
		}
		Products::<T>::insert(gtin, product);
		Guides::<T>::insert(gtin, guides);
		match features.is_empty() {
			true => Features::<T>::remove(gtin),
			false => Features::<T>::insert(gtin, features),
		}
	}
}

/// The KiB that a product takes on the chain with its lists.
pub(crate) fn room(product: &Product, guides: &GuideList, features: &FeatureList) -> u32 {
	// Its record, guides, features and version, and the place in the list of its owner.
	const KEYS: usize = 5;
	let bytes = (product, guides, features).encoded_size();
	kibibytes(KEYS, bytes.saturating_add(Version::max_encoded_len()))
}

/// The part of a version that is kept.
pub(crate) fn version(product: &Product, guides: &GuideList, features: &FeatureList) -> Version {
	let Product {
		owner, hs, description, ..
	} = product;
	Version {
		since: product.changed,
		owner: *owner,
		hs: *hs,
		digest: BlakeTwo256::hash_of(&(owner, hs, description, guides, features)).into(),
	}
}
