//! What a license may say: its terms read, checked in themselves, against the registers, and against the license above.

use crate::{
	types::{accreditation, is_ascending},
	ByLicensee, Config, Coverage, Covers, Error, License, LicenseState, LicenseTerms, Licenses, Listed, Marks, Pallet,
	ProductList, ProductTerms, Right, Rights, Suspensions, MAX_CHAIN,
};
use alloc::vec::Vec;
use bonafide_primitives::{
	Date, Digest, Entities, Gtin, Identifier, Lei, Malformed, Products, RightId, Spelled, Standing,
};
use frame_support::{
	ensure,
	traits::{Get, Time},
	BoundedVec,
};

/// Where a new license hangs.
pub(crate) struct Place {
	/// The right it licenses.
	pub right: RightId,
	/// Who grants it.
	pub licensor: Lei,
	/// The license it is granted under, if any.
	pub parent: Option<Digest>,
	/// How many licenses are above it.
	pub depth: u8,
}

impl<T: Config> Pallet<T> {
	/// The license that `terms` make at `place`, and the products it lists.
	pub(crate) fn draft(place: Place, terms: LicenseTerms) -> Result<(License, ProductList), Error<T>> {
		let Place {
			right,
			licensor,
			parent,
			depth,
		} = place;
		let LicenseTerms {
			licensee,
			role,
			products,
			countries,
			quota,
			from,
			until,
			sublicensing,
		} = terms;
		let since = T::Time::now();

		let licensee = licensee.read().map_err(Error::<T>::InvalidLei)?;
		ensure!(licensee != licensor, Error::<T>::SelfLicense);
		ensure!(
			T::Entities::standing(&licensee) == Some(Standing::Good),
			Error::<T>::LicenseeNotInGoodStanding
		);
		ensure!(
			T::Entities::has_role(&licensee, accreditation(role)),
			Error::<T>::LicenseeWithoutRole
		);

		let from = from.read().map_err(Error::<T>::InvalidDate)?;
		let until = until.read().map_err(Error::<T>::InvalidDate)?;
		ensure!(from <= until, Error::<T>::ReversedDates);
		ensure!(Date::from_moment(since) <= until, Error::<T>::AlreadyOver);
		ensure!(quota != Some(0), Error::<T>::ZeroQuota);
		ensure!(
			depth.saturating_add(sublicensing) < MAX_CHAIN,
			Error::<T>::DepthExceeded
		);

		let countries = read_list(countries).map_err(Error::<T>::InvalidCountry)?;
		ensure!(is_ascending(&countries), Error::<T>::DuplicateCountry);
		let (products, listed) = match products {
			ProductTerms::All => (Coverage::All, ProductList::new()),
			ProductTerms::Listed(products) => {
				ensure!(!products.is_empty(), Error::<T>::NoProducts);
				let listed = read_list(products).map_err(Error::<T>::InvalidGtin)?;
				ensure!(is_ascending(&listed), Error::<T>::DuplicateProduct);
				ensure!(
					listed.iter().all(|gtin| T::Products::facts(gtin).is_some()),
					Error::<T>::ProductNotFound
				);
				(
					Coverage::Listed(u32::try_from(listed.len()).unwrap_or(u32::MAX)),
					listed,
				)
			}
		};

		let license = License {
			right,
			licensor,
			licensee,
			parent,
			role,
			products,
			countries,
			quota,
			drawn: 0,
			from,
			until,
			sublicensing,
			sublicenses: 0,
			depth,
			state: LicenseState::Active,
			suspensions: Suspensions::new(),
			since,
		};
		Ok((license, listed))
	}

	/// That `license` gives nothing away that `parent` does not have, products aside.
	pub(crate) fn ensure_within(license: &License, parent: &License) -> Result<(), Error<T>> {
		ensure!(license.sublicensing < parent.sublicensing, Error::<T>::DepthExceeded);
		ensure!(license.role >= parent.role, Error::<T>::BeyondParentRole);
		ensure!(
			license.from >= parent.from && license.until <= parent.until,
			Error::<T>::BeyondParentDates
		);
		if let (Some(quota), Some(limit)) = (license.quota, parent.quota) {
			ensure!(quota <= limit, Error::<T>::BeyondParentQuota);
		}
		let is_wider = license.countries.is_empty() && !parent.countries.is_empty();
		ensure!(
			!is_wider && license.countries.iter().all(|country| parent.allows_country(country)),
			Error::<T>::BeyondParentCountries
		);
		Ok(())
	}

	/// That `license`, which lists `products`, covers no product that `parent` does not.
	pub(crate) fn ensure_products_within(
		license: &License,
		products: &[Gtin],
		parent_id: &Digest,
		parent: &License,
	) -> Result<(), Error<T>> {
		let is_within = match license.products {
			Coverage::All => parent.products == Coverage::All,
			Coverage::Listed(_) => products.iter().all(|gtin| Self::covers(parent_id, parent, gtin)),
		};
		ensure!(is_within, Error::<T>::BeyondParentProducts);
		Ok(())
	}

	/// Whether `license` covers `gtin`: lists it, or takes every product marked with its right and this one is.
	pub(crate) fn covers(id: &Digest, license: &License, gtin: &Gtin) -> bool {
		match license.products {
			Coverage::All => Marks::<T>::get(gtin).contains_key(&license.right),
			Coverage::Listed(_) => Covers::<T>::contains_key(gtin, id),
		}
	}

	/// The right `id`, which must still protect.
	pub(crate) fn right_in_force(id: RightId) -> Result<Right, Error<T>> {
		let right = Rights::<T>::get(id).ok_or(Error::<T>::RightNotFound)?;
		ensure!(right.is_in_force(Self::today()), Error::<T>::RightExpired);
		Ok(right)
	}

	/// Enters `license` under `id` in the register and its indexes.
	pub(crate) fn enter(id: Digest, license: License, products: ProductList) {
		for gtin in &products {
			Covers::<T>::insert(gtin, id, ());
		}
		if !products.is_empty() {
			Listed::<T>::insert(id, products);
		}
		ByLicensee::<T>::insert((license.licensee, license.right, id), ());
		if let Some(parent) = license.parent {
			Licenses::<T>::mutate_extant(parent, |parent| {
				parent.sublicenses = parent.sublicenses.saturating_add(1);
			});
		}
		Licenses::<T>::insert(id, license);
	}

	/// The day it is on chain.
	pub(crate) fn today() -> Date {
		Date::from_moment(T::Time::now())
	}
}

/// The identifiers spelled in a list, in order.
fn read_list<I: Identifier, N: Get<u32>>(spelled: BoundedVec<Spelled<I>, N>) -> Result<BoundedVec<I, N>, Malformed> {
	let mut items = spelled.iter().map(Spelled::read).collect::<Result<Vec<_>, _>>()?;
	items.sort_unstable();
	Ok(BoundedVec::truncate_from(items))
}
