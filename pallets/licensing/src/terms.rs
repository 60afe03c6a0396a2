//! The terms of a license: read from a form, and checked in themselves and against the registers.

use crate::{
	status,
	types::{accreditation, is_ascending},
	Config, CountryList, Coverage, Error, Granted, License, LicenseForm, LicenseState, Pallet, Permission,
	PrivateLicenseForm, ProductList, ProductsForm, Right, Rights, StatusEntries, Suspensions, MAX_CHAIN,
};
use alloc::vec::Vec;
use bonafide_primitives::{
	Clock, Country, Date, Digest, Entities, HolderKey, Identifier, Lei, LicensedRole, Malformed, Nesting, Products,
	RightId, Spelled, Standing, MAX_LICENSED_COUNTRIES,
};
use frame_support::{
	ensure,
	traits::{ConstU32, Get},
	BoundedVec,
};

/// The months from the day it is granted within which a license ends. One without an end would stay for ever.
const MAX_TERM_MONTHS: u32 = 120;

/// The place of a new license in its chain.
pub(crate) struct Place {
	/// The right it licenses.
	pub right: RightId,
	/// The entity that grants it.
	pub licensor: Lei,
	/// The license it is granted under, if any.
	pub parent: Option<Digest>,
	/// The number of licenses above it.
	pub depth: u8,
}

/// The terms of a license as typed, open or private.
pub(crate) struct TermsForm {
	permission: PermissionForm,
	quota: Option<u64>,
	from: Spelled<Date>,
	until: Spelled<Date>,
	sublicensing: u8,
	status_index: Option<u32>,
	nesting: Nesting,
	holder: Option<HolderKey>,
}

/// The permission of a license, as typed.
enum PermissionForm {
	Open {
		licensee: Spelled<Lei>,
		role: LicensedRole,
		products: ProductsForm,
		countries: BoundedVec<Spelled<Country>, ConstU32<MAX_LICENSED_COUNTRIES>>,
	},
	Private(Digest),
}

impl From<LicenseForm> for TermsForm {
	fn from(terms: LicenseForm) -> Self {
		Self {
			permission: PermissionForm::Open {
				licensee: terms.licensee,
				role: terms.role,
				products: terms.products,
				countries: terms.countries,
			},
			quota: terms.quota,
			from: terms.from,
			until: terms.until,
			sublicensing: terms.sublicensing,
			status_index: terms.status_index,
			nesting: terms.nesting.unwrap_or_default(),
			holder: terms.holder,
		}
	}
}

impl From<PrivateLicenseForm> for TermsForm {
	fn from(terms: PrivateLicenseForm) -> Self {
		Self {
			permission: PermissionForm::Private(terms.commitment),
			quota: terms.quota,
			from: terms.from,
			until: terms.until,
			sublicensing: terms.sublicensing,
			status_index: terms.status_index,
			nesting: terms.nesting.unwrap_or_default(),
			holder: terms.holder,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The license that `credential` and `terms` make at `place`, and the products it lists.
	pub(crate) fn draft(
		credential: Digest,
		place: Place,
		terms: TermsForm,
	) -> Result<(License, ProductList), Error<T>> {
		let Place {
			right,
			licensor,
			parent,
			depth,
		} = place;
		let TermsForm {
			permission,
			quota,
			from,
			until,
			sublicensing,
			status_index,
			nesting,
			holder,
		} = terms;
		let since = T::Time::now();

		let (granted, listed) = Self::read_permission(permission, &licensor)?;
		if let Some(licensee) = granted.licensee().filter(|_| parent.is_some()) {
			Self::ensure_not_excluded(right, &licensee)?;
		}
		let from = from.read().map_err(Error::<T>::InvalidDate)?;
		let until = until.read().map_err(Error::<T>::InvalidDate)?;
		ensure!(from <= until, Error::<T>::ReversedDates);
		let today = Date::of(since);
		ensure!(today <= until, Error::<T>::TermPast);
		ensure!(
			today.plus_months(MAX_TERM_MONTHS).is_none_or(|last| until <= last),
			Error::<T>::TooLongTerm
		);
		ensure!(quota != Some(0), Error::<T>::ZeroQuota);
		ensure!(
			holder.is_none_or(|key| key.is_well_formed()),
			Error::<T>::InvalidHolderKey
		);
		ensure!(
			depth.saturating_add(sublicensing) < MAX_CHAIN,
			Error::<T>::MaxDepthExceeded
		);
		if let Some(index) = status_index {
			let (page, entry) = status::place(index).ok_or(Error::<T>::MaxStatusIndexExceeded)?;
			let is_taken = StatusEntries::<T>::contains_key((licensor, page, entry));
			ensure!(!is_taken, Error::<T>::StatusIndexExists);
		}

		let license = License {
			credential,
			amendments: 0,
			status_index,
			right,
			licensor,
			parent,
			granted,
			quota,
			nesting,
			drawn: 0,
			set_aside: 0,
			holder,
			from,
			until,
			sublicensing,
			sublicenses: 0,
			depth,
			state: LicenseState::Active,
			suspensions: Suspensions::new(),
			since,
			anchored: since,
		};
		Ok((license, listed))
	}

	/// The permission that `typed` grants to another entity than `licensor`, and the products it lists.
	fn read_permission(typed: PermissionForm, licensor: &Lei) -> Result<(Granted, ProductList), Error<T>> {
		let (licensee, role, products, countries) = match typed {
			PermissionForm::Open {
				licensee,
				role,
				products,
				countries,
			} => (licensee, role, products, countries),
			PermissionForm::Private(commitment) => {
				ensure!(!commitment.is_zero(), Error::<T>::ZeroDigest);
				let shown = None;
				return Ok((Granted::Private { commitment, shown }, ProductList::new()));
			}
		};

		let licensee = licensee.read().map_err(Error::<T>::InvalidLei)?;
		ensure!(
			T::Entities::heir(&licensee) != T::Entities::heir(licensor),
			Error::<T>::SelfLicense
		);
		ensure!(
			T::Entities::standing(&licensee) == Some(Standing::Good),
			Error::<T>::LicenseeNotInGoodStanding
		);
		ensure!(
			T::Entities::has_role(&licensee, accreditation(role)),
			Error::<T>::LicenseeNotAccredited
		);
		let countries = Self::read_countries(countries)?;
		let (products, listed) = Self::read_products(products)?;
		let permission = Permission {
			licensee,
			role,
			products,
			countries,
		};
		Ok((Granted::Open(permission), listed))
	}

	/// The coverage of `typed`, and the products it lists.
	fn read_products(typed: ProductsForm) -> Result<(Coverage, ProductList), Error<T>> {
		match typed {
			ProductsForm::All => Ok((Coverage::All, ProductList::new())),
			ProductsForm::Listed(products) => {
				ensure!(!products.is_empty(), Error::<T>::EmptyProducts);
				let listed = read_list(products).map_err(Error::<T>::InvalidGtin)?;
				ensure!(is_ascending(&listed), Error::<T>::DuplicateProduct);
				ensure!(
					listed.iter().all(|gtin| T::Products::facts(gtin).is_some()),
					Error::<T>::ProductNotFound
				);
				Ok((Coverage::listed(&listed), listed))
			}
			ProductsForm::Prefixes(prefixes) => {
				ensure!(!prefixes.is_empty(), Error::<T>::EmptyProducts);
				let prefixes = read_list(prefixes).map_err(Error::<T>::InvalidPrefix)?;
				// In order, whatever begins with a prefix comes right after it.
				let is_apart = prefixes.is_sorted_by(|one, next| !next.as_str().starts_with(one.as_str()));
				ensure!(is_apart, Error::<T>::DuplicatePrefix);
				Ok((Coverage::Prefixes(prefixes), ProductList::new()))
			}
		}
	}

	/// The countries of a list, in order and each once.
	pub(crate) fn read_countries(
		countries: BoundedVec<Spelled<Country>, ConstU32<MAX_LICENSED_COUNTRIES>>,
	) -> Result<CountryList, Error<T>> {
		let countries = read_list(countries).map_err(Error::<T>::InvalidCountry)?;
		ensure!(is_ascending(&countries), Error::<T>::DuplicateCountry);
		Ok(countries)
	}

	/// The right `id`, which must still protect.
	pub(crate) fn right_in_force(id: RightId) -> Result<Right, Error<T>> {
		let right = Rights::<T>::get(id).ok_or(Error::<T>::RightNotFound)?;
		ensure!(right.ended.is_none(), Error::<T>::RightGone);
		ensure!(right.is_in_force(T::Time::today()), Error::<T>::RightExpired);
		Ok(right)
	}
}

/// The identifiers spelled in a list, in order.
fn read_list<I: Identifier, N: Get<u32>>(spelled: BoundedVec<Spelled<I>, N>) -> Result<BoundedVec<I, N>, Malformed> {
	let mut items = spelled.iter().map(Spelled::read).collect::<Result<Vec<_>, _>>()?;
	items.sort_unstable();
	Ok(BoundedVec::truncate_from(items))
}
