//! The record of a license, and the forms it is typed in.

use crate::Granted;
use bonafide_primitives::{
	scale, Country, Date, Digest, Gs1Prefix, Gtin, HolderKey, Lei, LicenseFault, LicensedRole, Moment, Nesting,
	RightId, Role, Spelled, MAX_LICENSED_COUNTRIES, MAX_LICENSED_PREFIXES, MAX_LICENSED_PRODUCTS,
};
use frame_support::{traits::ConstU32, BoundedVec};

/// The most licenses on one chain, from the one the holder of the right granted to the last sublicense, both counted.
pub const MAX_CHAIN: u8 = 5;

/// The most times a license can be amended.
pub const MAX_AMENDMENTS: u8 = 16;

/// The most times a license can be suspended, some of them by the holder of the right and the council alone. All are
/// kept: they tell when it held.
pub const MAX_SUSPENSIONS: u32 = 16;

/// Products in ascending order, none twice.
pub type ProductList = BoundedVec<Gtin, ConstU32<MAX_LICENSED_PRODUCTS>>;

/// GS1 company prefixes in ascending order, none within another.
pub type PrefixList = BoundedVec<Gs1Prefix, ConstU32<MAX_LICENSED_PREFIXES>>;

/// Countries in ascending order, none twice.
pub type CountryList = BoundedVec<Country, ConstU32<MAX_LICENSED_COUNTRIES>>;

/// The suspensions of a license, the first first. The last may be without end.
pub type Suspensions = BoundedVec<Suspension, ConstU32<MAX_SUSPENSIONS>>;

/// The products that a license covers.
#[scale]
pub enum Coverage {
	/// Every product marked with the right, now or later.
	All,
	/// This many products, listed one by one.
	Listed(u32),
	/// Every product whose GTIN was given out under one of these, now or later.
	Prefixes(PrefixList),
}

impl Coverage {
	/// The number of keys by which a license that covers this is found.
	pub(crate) fn keys(&self) -> usize {
		match self {
			Self::All => 1,
			Self::Listed(products) => usize::try_from(*products).unwrap_or(usize::MAX),
			Self::Prefixes(prefixes) => prefixes.len(),
		}
	}

	/// The coverage that lists `products`.
	pub(crate) fn listed(products: &ProductList) -> Self {
		Self::Listed(u32::try_from(products.len()).unwrap_or(u32::MAX))
	}
}

/// A key by which the licenses under a right that cover a product are found.
#[scale(copy)]
#[derive(PartialOrd, Ord)]
pub enum Covered {
	/// They list it.
	Product(Gtin),
	/// They list a prefix of its GTIN.
	Prefix(Gs1Prefix),
	/// They cover every product marked with the right.
	Marked,
}

/// The state of a license.
#[scale(copy, json)]
pub enum LicenseState {
	/// Holds within its terms.
	Active,
	/// Does not hold, until reinstated.
	Suspended {
		/// The entity that suspended it; `None` is the council.
		by: Option<Lei>,
	},
	/// Will not hold again.
	Revoked {
		/// The moment it was revoked.
		at: Moment,
	},
}

/// A period for which a license was suspended.
#[scale(copy)]
pub struct Suspension {
	/// The moment it was suspended.
	pub from: Moment,
	/// The moment it was reinstated; `None` if it was not.
	pub until: Option<Moment>,
}

impl Suspension {
	/// True if it lasted at `moment`.
	pub fn covers(&self, moment: Moment) -> bool {
		self.from <= moment && self.until.is_none_or(|until| moment < until)
	}
}

/// A license, granted under a right or under another license. It lives on when it is amended, with the units drawn and
/// with the licenses below it: only its credential and its terms are others.
#[scale]
pub struct License {
	/// Its credential in force: the one it was granted with, or that of its last amendment.
	pub credential: Digest,
	/// The number of its amendments.
	pub amendments: u8,
	/// The place of the credential in the status lists of its issuer, if it has one.
	pub status_index: Option<u32>,
	/// The right it licenses.
	pub right: RightId,
	/// The entity that issued the credential: the holder of the right at that time, or the licensee of the parent.
	pub licensor: Lei,
	/// The license it is granted under; `None` if by the holder of the right.
	pub parent: Option<Digest>,
	/// Its permission: licensee, role, products and countries.
	pub granted: Granted,
	/// The most units over the whole term; `None` sets no limit of its own.
	pub quota: Option<u64>,
	/// Tells if units drawn under its sublicenses count against the quota. It never changes, so that units drawn can be
	/// given back exactly.
	pub nesting: Nesting,
	/// Units drawn so far. Counted only against a quota: without one, trade volumes are nobody's business.
	pub drawn: u64,
	/// Units of a quota that stands apart that are set aside for the sublicenses right below, as their quotas.
	pub set_aside: u64,
	/// The key of whoever the credential was given to: see [`HolderKey`].
	pub holder: Option<HolderKey>,
	/// Its first day.
	pub from: Date,
	/// Its last day.
	pub until: Date,
	/// The number of levels of sublicenses that may follow below.
	pub sublicensing: u8,
	/// The number of sublicenses that are kept right below it. It is kept itself for as long.
	pub sublicenses: u32,
	/// The number of licenses above it.
	pub depth: u8,
	/// Active, suspended or revoked.
	pub state: LicenseState,
	/// The periods of its suspensions.
	pub suspensions: Suspensions,
	/// The moment it was anchored.
	pub since: Moment,
	/// The moment its credential in force was anchored.
	pub anchored: Moment,
}

impl License {
	/// Refuses it if its own state or dates do not let it hold on the day `on`. The licenses above it and the right are
	/// judged apart.
	pub fn standing(&self, on: Date) -> Result<(), LicenseFault> {
		match self.state {
			LicenseState::Revoked { .. } => Err(LicenseFault::Revoked),
			LicenseState::Suspended { .. } => Err(LicenseFault::Suspended),
			LicenseState::Active if on < self.from => Err(LicenseFault::NotYetValid),
			LicenseState::Active if on > self.until => Err(LicenseFault::Expired),
			LicenseState::Active => Ok(()),
		}
	}

	/// The same, suspended by `by` at `moment`. `None` if it has been suspended as often as it can be.
	pub(crate) fn suspended(mut self, by: Option<Lei>, moment: Moment) -> Option<Self> {
		let suspension = Suspension {
			from: moment,
			until: None,
		};
		self.suspensions.try_push(suspension).ok()?;
		self.state = LicenseState::Suspended { by };
		Some(self)
	}

	/// The same, reinstated at `moment`.
	pub(crate) fn reinstated(mut self, moment: Moment) -> Self {
		if let Some(suspension) = self.suspensions.last_mut() {
			suspension.until = Some(moment);
		}
		self.state = LicenseState::Active;
		self
	}
}

/// The products that a license is to cover, as typed; see [`Coverage`].
#[scale(unbounded)]
pub enum ProductsForm {
	/// Every product marked with the right, now or later.
	All,
	/// These, in any order.
	Listed(BoundedVec<Spelled<Gtin>, ConstU32<MAX_LICENSED_PRODUCTS>>),
	/// Every product whose GTIN was given out under one of these GS1 company prefixes, now or later.
	Prefixes(BoundedVec<Spelled<Gs1Prefix>, ConstU32<MAX_LICENSED_PREFIXES>>),
}

impl ProductsForm {
	/// The number of products or prefixes listed, which sets the work of reading the form.
	pub fn count(&self) -> u32 {
		let count = match self {
			Self::All => 1,
			Self::Listed(products) => products.len(),
			Self::Prefixes(prefixes) => prefixes.len(),
		};
		u32::try_from(count).unwrap_or(MAX_LICENSED_PRODUCTS)
	}
}

/// The terms of a license, as typed.
#[scale(unbounded)]
pub struct LicenseForm {
	/// The entity that is licensed.
	pub licensee: Spelled<Lei>,
	/// The licensee may act in this role.
	pub role: LicensedRole,
	/// The products that it covers.
	pub products: ProductsForm,
	/// The countries of manufacture it allows, in any order; empty allows every country.
	pub countries: BoundedVec<Spelled<Country>, ConstU32<MAX_LICENSED_COUNTRIES>>,
	/// The most units over the whole term; `None` sets no limit.
	pub quota: Option<u64>,
	/// First day.
	pub from: Spelled<Date>,
	/// Last day.
	pub until: Spelled<Date>,
	/// The number of levels of sublicenses that may follow below; 0 forbids them.
	pub sublicensing: u8,
	/// The place that the credential names for itself in the status lists of its issuer, below
	/// [`STATUS_LIST_ENTRIES`](bonafide_primitives::STATUS_LIST_ENTRIES) and drawn at random; `None` if it names none.
	pub status_index: Option<u32>,
	/// Tells if units drawn under its sublicenses count against the quota; `None` is [`Nesting::Nested`].
	pub nesting: Option<Nesting>,
	/// The key that goes with the credential: whoever holds its private half may have units drawn as well as the
	/// licensee.
	pub holder: Option<HolderKey>,
}

/// The terms of a private license, as typed.
#[scale(unbounded)]
pub struct PrivateLicenseForm {
	/// The commitment to its permission: see
	/// [`PrivateTerms::commitment`](bonafide_primitives::PrivateTerms::commitment).
	pub commitment: Digest,
	/// As in [`LicenseForm`].
	pub quota: Option<u64>,
	/// First day.
	pub from: Spelled<Date>,
	/// Last day.
	pub until: Spelled<Date>,
	/// As in [`LicenseForm`].
	pub sublicensing: u8,
	/// As in [`LicenseForm`].
	pub status_index: Option<u32>,
	/// As in [`LicenseForm`].
	pub nesting: Option<Nesting>,
	/// The key that goes with the credential: only who holds its private half may have units drawn, or sublicense. A
	/// private license whose units count has one.
	pub holder: Option<HolderKey>,
}

/// The accreditation a licensee needs for `role`.
pub(crate) const fn accreditation(role: LicensedRole) -> Role {
	match role {
		LicensedRole::Manufacturer => Role::Manufacturer,
		LicensedRole::Importer => Role::Importer,
		LicensedRole::Retailer => Role::Retailer,
	}
}

/// True if `items` ascend and none comes twice.
pub(crate) fn is_ascending<I: Ord>(items: &[I]) -> bool {
	items.is_sorted_by(|a, b| a < b)
}
