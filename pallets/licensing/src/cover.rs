//! The coverage of a license: held against the licenses above, and entered in the indexes that find it.

use crate::{
	status, ByLicensee, Config, Coverage, Covered, Covers, Due, Error, License, Licenses, Listed, Marks, Pallet,
	Permission, ProductList, StatusEntries,
};
use alloc::vec::Vec;
use bonafide_primitives::{Digest, Gtin, Nesting, RightId};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
	/// Refuses `license`, which lists `products`, if it gives anything that a license of `chain` does not have. `chain`
	/// is all above it, its parent first. Products are held against the parent here, and against all of the chain when
	/// goods are checked. A private permission is held against the chain when it is shown.
	///
	/// Every unit counts against a quota if a license above has one: a license right below a quota that stands apart
	/// has a quota of its own, set aside from that one, and a license further below counts against it, or has its own
	/// for the same reason. `before` is the quota that was set aside for it so far.
	pub(crate) fn ensure_within_chain(
		license: &License,
		products: &[Gtin],
		chain: &[(Digest, License)],
		before: Option<u64>,
	) -> Result<(), Error<T>> {
		let is_counted = license.quota.is_some() || chain.iter().any(|(_, above)| above.counts(false));
		ensure!(
			license.holder.is_some() || license.granted.commitment().is_none() || !is_counted,
			Error::<T>::MissingHolderKey
		);
		for (levels, (_, above)) in (1u8..).zip(chain) {
			ensure!(
				license.sublicensing.saturating_add(levels) <= above.sublicensing,
				Error::<T>::MaxDepthExceeded
			);
			Self::ensure_within(license, above)?;
		}
		match chain.first() {
			Some((id, parent)) => {
				ensure!(is_limited_below(license, parent), Error::<T>::BeyondParentQuota);
				let more = license
					.quota
					.unwrap_or_default()
					.saturating_sub(before.unwrap_or_default());
				ensure!(
					!parent.sets_aside() || parent.has_left(more),
					Error::<T>::BeyondParentQuota
				);
				Self::ensure_products_within(license, products, id, parent)
			}
			None => Ok(()),
		}
	}

	/// Refuses `license` if it gives anything that `parent` does not have, products and levels aside.
	pub(crate) fn ensure_within(license: &License, parent: &License) -> Result<(), Error<T>> {
		ensure!(
			license.from >= parent.from && license.until <= parent.until,
			Error::<T>::BeyondParentDates
		);
		if let (Some(quota), Some(limit)) = (license.quota, parent.quota) {
			ensure!(quota <= limit, Error::<T>::BeyondParentQuota);
		}
		let (Some(given), Some(had)) = (license.granted.permission(), parent.granted.permission()) else {
			return Ok(());
		};
		ensure!(given.role >= had.role, Error::<T>::BeyondParentRole);
		let is_wider = given.countries.is_empty() && !had.countries.is_empty();
		ensure!(
			!is_wider && given.countries.iter().all(|country| had.allows_country(country)),
			Error::<T>::BeyondParentCountries
		);
		Ok(())
	}

	/// Refuses `license`, which lists `products`, if it covers a product that `parent` does not.
	pub(crate) fn ensure_products_within(
		license: &License,
		products: &[Gtin],
		parent_id: &Digest,
		parent: &License,
	) -> Result<(), Error<T>> {
		let (Some(given), Some(had)) = (license.granted.permission(), parent.granted.permission()) else {
			return Ok(());
		};
		let is_had = |gtin: &Gtin| Self::covers(parent_id, parent.right, had, gtin);
		let is_within = match &given.products {
			Coverage::All => had.products == Coverage::All,
			Coverage::Listed(_) => products.iter().all(is_had),
			Coverage::Prefixes(prefixes) => match &had.products {
				// Products that are not marked are found when goods are checked.
				Coverage::All => true,
				Coverage::Listed(_) => false,
				Coverage::Prefixes(wider) => prefixes
					.iter()
					.all(|prefix| wider.contains(prefix) || prefix.shorter().any(|shorter| wider.contains(&shorter))),
			},
		};
		ensure!(is_within, Error::<T>::BeyondParentProducts);
		Ok(())
	}

	/// True if the license under `right` that is kept under `id` covers `gtin`: it lists the product or a prefix of it,
	/// or it takes every product marked with its right and this one is.
	pub(crate) fn covers(id: &Digest, right: RightId, permission: &Permission, gtin: &Gtin) -> bool {
		match &permission.products {
			Coverage::All => Marks::<T>::get(gtin).carries(&right),
			Coverage::Listed(_) => Covers::<T>::contains_key((right, Covered::Product(*gtin)), id),
			Coverage::Prefixes(prefixes) => prefixes.iter().any(|prefix| gtin.has_prefix(prefix)),
		}
	}

	/// The keys by which `license`, which lists `products`, is found under its right. None if it is private.
	pub(crate) fn covered(license: &License, products: &[Gtin]) -> Vec<Covered> {
		match license.granted.permission().map(|permission| &permission.products) {
			None => Vec::new(),
			Some(Coverage::All) => Vec::from([Covered::Marked]),
			Some(Coverage::Listed(_)) => products.iter().copied().map(Covered::Product).collect(),
			Some(Coverage::Prefixes(prefixes)) => prefixes.iter().copied().map(Covered::Prefix).collect(),
		}
	}

	/// Enters `license` under `id` in the register and its indexes.
	pub(crate) fn enter(id: Digest, license: License, products: ProductList) {
		if let Some(parent) = license.parent {
			Self::set_aside(&license, None, license.quota);
			Licenses::<T>::mutate_extant(parent, |parent| {
				parent.sublicenses = parent.sublicenses.saturating_add(1);
			});
		}
		Self::put(id, license, products);
	}

	/// Puts the license kept under `id` on record with its credential, and the products that it lists.
	pub(crate) fn put(id: Digest, license: License, products: ProductList) {
		Self::cover(id, &license, products);
		if let Some((page, entry)) = license.status_index.and_then(status::place) {
			StatusEntries::<T>::insert((license.licensor, page, entry), license.credential);
		}
		Licenses::<T>::insert(id, license);
	}

	/// Lets the license kept under `id`, which lists `products`, be found by its end, its licensee and its products.
	pub(crate) fn cover(id: Digest, license: &License, products: ProductList) {
		Due::<T>::insert(license.end(), id, ());
		if let Some(licensee) = license.granted.licensee() {
			ByLicensee::<T>::insert((licensee, license.right, id), ());
		}
		for covered in Self::covered(license, &products) {
			Covers::<T>::insert((license.right, covered), id, ());
		}
		if !products.is_empty() {
			Listed::<T>::insert(id, products);
		}
	}

	/// Takes the license kept under `id` out of the indexes. Returns the number of keys it was found by.
	pub(crate) fn uncover(id: &Digest, license: &License) -> u32 {
		Due::<T>::remove(license.end(), id);
		if let Some(licensee) = license.granted.licensee() {
			ByLicensee::<T>::remove((licensee, license.right, id));
		}
		let covered = Self::covered(license, &Listed::<T>::take(id));
		for covered in &covered {
			Covers::<T>::remove((license.right, covered), id);
		}
		u32::try_from(covered.len()).unwrap_or(u32::MAX)
	}
}

/// True if `license`, right below `parent`, draws from some quota if the parent has one: the parent's, or its own where
/// that stands apart.
pub(crate) fn is_limited_below(license: &License, parent: &License) -> bool {
	license.quota.is_some() || parent.quota.is_none() || parent.nesting == Nesting::Nested
}
