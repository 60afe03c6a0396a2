//! What a license may say: its terms read, checked in themselves, against the registers, and against the license above.

use crate::{
	status,
	types::{accreditation, is_ascending},
	ByLicensee, Config, CountryList, Coverage, Covered, Covers, Error, License, LicenseState, LicenseTerms, Licenses,
	Listed, Marks, Pallet, ProductList, ProductTerms, Right, Rights, StatusEntries, Suspensions, MAX_CHAIN,
	MAX_COUNTRIES,
};
use alloc::vec::Vec;
use bonafide_primitives::{
	Country, Date, Digest, Entities, Gtin, Identifier, Lei, Malformed, Products, RightId, Spelled, Standing,
};
use frame_support::{
	ensure,
	traits::{ConstU32, Get, Time},
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
	/// The license that `credential` and `terms` make at `place`, and the products it lists.
	pub(crate) fn draft(
		credential: Digest,
		place: Place,
		terms: LicenseTerms,
	) -> Result<(License, ProductList), Error<T>> {
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
			status_index,
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

		if let Some(index) = status_index {
			let (page, entry) = status::place(index).ok_or(Error::<T>::NoSuchStatusIndex)?;
			let is_taken = StatusEntries::<T>::contains_key((licensor, page, entry));
			ensure!(!is_taken, Error::<T>::StatusIndexTaken);
		}

		let countries = Self::read_countries(countries)?;
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
			ProductTerms::Prefixes(prefixes) => {
				ensure!(!prefixes.is_empty(), Error::<T>::NoProducts);
				let prefixes = read_list(prefixes).map_err(Error::<T>::InvalidPrefix)?;
				// In order, whatever begins with a prefix comes right after it.
				let is_apart = prefixes.is_sorted_by(|one, next| !next.as_str().starts_with(one.as_str()));
				ensure!(is_apart, Error::<T>::DuplicatePrefix);
				(Coverage::Prefixes(prefixes), ProductList::new())
			}
		};

		let license = License {
			credential,
			amendments: 0,
			status_index,
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

	/// The countries of a list, in order and each once.
	pub(crate) fn read_countries(
		countries: BoundedVec<Spelled<Country>, ConstU32<MAX_COUNTRIES>>,
	) -> Result<CountryList, Error<T>> {
		let countries = read_list(countries).map_err(Error::<T>::InvalidCountry)?;
		ensure!(is_ascending(&countries), Error::<T>::DuplicateCountry);
		Ok(countries)
	}

	/// That `license`, which lists `products`, gives nothing away that a license of `chain` does not have: those above it, its
	/// parent first. Products are held against the parent's, and whenever goods are checked against all.
	pub(crate) fn ensure_within_chain(
		license: &License,
		products: &[Gtin],
		chain: &[(Digest, License)],
	) -> Result<(), Error<T>> {
		for (levels, (_, above)) in (1u8..).zip(chain) {
			ensure!(
				license.sublicensing.saturating_add(levels) <= above.sublicensing,
				Error::<T>::DepthExceeded
			);
			Self::ensure_within(license, above)?;
		}
		match chain.first() {
			Some((id, parent)) => Self::ensure_products_within(license, products, id, parent),
			None => Ok(()),
		}
	}

	/// That `license` gives nothing away that `parent` does not have, products and levels aside.
	pub(crate) fn ensure_within(license: &License, parent: &License) -> Result<(), Error<T>> {
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
		let is_within = match &license.products {
			Coverage::All => parent.products == Coverage::All,
			Coverage::Listed(_) => products.iter().all(|gtin| Self::covers(parent_id, parent, gtin)),
			Coverage::Prefixes(prefixes) => match &parent.products {
				// What is not marked is found when goods are checked.
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

	/// Whether `license` covers `gtin`: lists it or a prefix of it, or takes every product marked with its right and this one is.
	pub(crate) fn covers(id: &Digest, license: &License, gtin: &Gtin) -> bool {
		match &license.products {
			Coverage::All => Marks::<T>::get(gtin).contains_key(&license.right),
			Coverage::Listed(_) => Covers::<T>::contains_key(Covered::Product(*gtin), id),
			Coverage::Prefixes(prefixes) => prefixes.iter().any(|prefix| gtin.has_prefix(prefix)),
		}
	}

	/// What `license` is found by, which lists `products`.
	pub(crate) fn covered(license: &License, products: &[Gtin]) -> Vec<Covered> {
		match &license.products {
			Coverage::All => Vec::from([Covered::Right(license.right)]),
			Coverage::Listed(_) => products.iter().copied().map(Covered::Product).collect(),
			Coverage::Prefixes(prefixes) => prefixes.iter().copied().map(Covered::Prefix).collect(),
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
		ByLicensee::<T>::insert((license.licensee, license.right, id), ());
		if let Some(parent) = license.parent {
			Licenses::<T>::mutate_extant(parent, |parent| {
				parent.sublicenses = parent.sublicenses.saturating_add(1);
			});
		}
		Self::put(id, license, products);
	}

	/// Puts the license kept under `id` on record with its credential, and the products that it lists.
	pub(crate) fn put(id: Digest, license: License, products: ProductList) {
		for covered in Self::covered(&license, &products) {
			Covers::<T>::insert(covered, id, ());
		}
		if !products.is_empty() {
			Listed::<T>::insert(id, products);
		}
		if let Some((page, entry)) = license.status_index.and_then(status::place) {
			StatusEntries::<T>::insert((license.licensor, page, entry), license.credential);
		}
		Licenses::<T>::insert(id, license);
	}

	/// Takes the license kept under `id` out of what it is found by.
	pub(crate) fn uncover(id: &Digest, license: &License) {
		for covered in Self::covered(license, &Listed::<T>::take(id)) {
			Covers::<T>::remove(covered, id);
		}
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
