//! The permission of a license: for everybody to see, or known to the register by a commitment alone.
//!
//! The dates, the quota, the levels of sublicenses and the licensor of a private license are on the register as those
//! of any other: they are held against the licenses above when it is granted, and units are drawn from it. Its
//! permission is judged when it is presented: it is shown to the register in a storage transaction that is rolled back,
//! and judged there like an open one.

use crate::{
	refusal::refusal, types::accreditation, Config, CountryList, Coverage, License, Licenses, Pallet, PrefixList,
	ProductList,
};
use alloc::vec::Vec;
use bonafide_primitives::{
	scale, Country, Digest, Entities, Lei, LicenseFault, LicenseOpening, LicenseRefusal, LicensedRole, Licenses as _,
	PrivateProducts, PrivateTerms, Trust,
};
use frame_support::ensure;

/// The permission that a license gives.
#[scale]
pub struct Permission {
	/// The entity that is licensed.
	pub licensee: Lei,
	/// The licensee may act in this role.
	pub role: LicensedRole,
	/// The products that it covers.
	pub products: Coverage,
	/// The countries of manufacture it allows; empty allows every country.
	pub countries: CountryList,
}

impl Permission {
	/// True if goods made in `country` are within it.
	pub fn allows_country(&self, country: &Country) -> bool {
		self.countries.is_empty() || self.countries.contains(country)
	}
}

/// A permission as it is granted, openly or privately.
#[scale]
pub enum Granted {
	/// For everybody to see.
	Open(Permission),
	/// To the register by a commitment alone.
	Private {
		/// The commitment: see [`PrivateTerms::commitment`].
		commitment: Digest,
		/// The permission, in a storage transaction that is rolled back; on the register never.
		shown: Option<Permission>,
	},
}

impl Granted {
	/// The permission, if it is known.
	pub const fn permission(&self) -> Option<&Permission> {
		match self {
			Self::Open(permission) => Some(permission),
			Self::Private { shown, .. } => shown.as_ref(),
		}
	}

	/// The commitment to a private one.
	pub const fn commitment(&self) -> Option<Digest> {
		match self {
			Self::Open(_) => None,
			Self::Private { commitment, .. } => Some(*commitment),
		}
	}

	/// The licensee, if known.
	pub fn licensee(&self) -> Option<Lei> {
		self.permission().map(|permission| permission.licensee)
	}

	/// The role licensed, if known.
	pub fn role(&self) -> Option<LicensedRole> {
		self.permission().map(|permission| permission.role)
	}
}

/// A license of a chain, the digest that it is kept under, and its permission.
pub(crate) struct Link<'a> {
	pub id: &'a Digest,
	pub license: &'a License,
	pub permission: &'a Permission,
}

impl<T: Config> Pallet<T> {
	/// The licenses of `chain`, if the permission of each is known.
	pub(crate) fn known(chain: &[(Digest, License)]) -> Result<Vec<Link<'_>>, LicenseRefusal> {
		let links = chain.iter().map(|(id, license)| {
			let permission = license.granted.permission();
			let presented = chain.first().map_or(license, |(_, presented)| presented);
			Ok(Link {
				id,
				license,
				permission: permission.ok_or_else(|| refusal(presented, license, LicenseFault::Private))?,
			})
		});
		links.collect()
	}

	/// Refuses a license of `links`, all of a chain, that could not be granted as those above it are today. Open and
	/// private ones are judged alike:
	///
	/// - Nobody licenses or is licensed whom the council has suspended. Returns true if the standing of one is doubted.
	/// - A licensee is accredited in its role, and was not excluded by the holder of the right before it was licensed,
	///   nor is whoever stands in its place.
	/// - A licensor is the licensee above, or its heir, and licenses no role further up the trade.
	/// - The license presented is no deeper than each above it allows.
	///
	/// Products, countries, dates and quotas are asked apart.
	pub(crate) fn ensure_grantable(links: &[Link]) -> Result<bool, LicenseRefusal> {
		let Some(presented) = links.first() else {
			return Ok(false);
		};
		let refuse = |link: &Link, fault| refusal(presented.license, link.license, fault);
		let mut doubted = false;
		let mut relies_on = |lei: &Lei, link: &Link| match T::Entities::trust(lei) {
			Trust::Full => Ok(true),
			Trust::Doubted => {
				doubted = true;
				Ok(false)
			}
			Trust::Denied => Err(refuse(link, LicenseFault::PartySuspended)),
		};
		if let (Some(root), Some(holder)) = (links.last(), Self::holder(presented.license.right)) {
			relies_on(&holder, root)?;
		}
		for link in links {
			let Permission { licensee, role, .. } = link.permission;
			// Who is suspended has no roles.
			let is_accredited = !relies_on(licensee, link)?
				|| T::Entities::has_role(&T::Entities::heir(licensee), accreditation(*role));
			ensure!(
				is_accredited && !Self::is_excluded(link),
				refuse(link, LicenseFault::PartyNotCovered)
			);
		}
		for (link, above) in links.iter().zip(links.iter().skip(1)) {
			let licensor = T::Entities::heir(&link.license.licensor);
			ensure!(
				T::Entities::heir(&above.permission.licensee) == licensor
					&& link.permission.role >= above.permission.role,
				refuse(link, LicenseFault::PartyNotCovered)
			);
		}
		for (levels, above) in (1u8..).zip(links.iter().skip(1)) {
			ensure!(
				levels <= above.license.sublicensing,
				refuse(presented, LicenseFault::PartyNotCovered)
			);
		}
		Ok(doubted)
	}

	/// Shows the terms of a private license: see [`Licenses::show`](bonafide_primitives::Licenses::show).
	pub(crate) fn show_terms(opening: &LicenseOpening) -> Result<(), LicenseFault> {
		let id = Self::license_of(&opening.license);
		let license = Licenses::<T>::get(id).ok_or_else(|| Self::refusal_without(&opening.license).fault)?;
		ensure!(license.credential == opening.license, LicenseFault::Superseded);
		let commitment = opening.terms.commitment();
		ensure!(license.granted.commitment() == Some(commitment), LicenseFault::Private);

		let (permission, products) = permission(&opening.terms);
		let granted = Granted::Private {
			commitment,
			shown: Some(permission),
		};
		let shown = License { granted, ..license };
		Self::cover(id, &shown, products);
		Licenses::<T>::insert(id, shown);
		Ok(())
	}
}

/// The permission in `terms`, and the products that they list.
fn permission(terms: &PrivateTerms) -> (Permission, ProductList) {
	let (products, listed) = match &terms.products {
		PrivateProducts::All => (Coverage::All, ProductList::new()),
		PrivateProducts::Listed(products) => (Coverage::listed(products), products.clone()),
		PrivateProducts::Prefixes(prefixes) => (Coverage::Prefixes(PrefixList::clone(prefixes)), ProductList::new()),
	};
	let permission = Permission {
		licensee: terms.licensee,
		role: terms.role,
		products,
		countries: terms.countries.clone(),
	};
	(permission, listed)
}
