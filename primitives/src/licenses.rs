//! The questions that other pallets ask the register of rights and licenses.

use crate::{at_most, scale, Country, Date, Digest, EntryNumber, Gs1Prefix, Gtin, Lei, Presenter};
use alloc::vec::Vec;
use frame_support::{traits::ConstU32, BoundedVec};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchResult,
};

/// Number of a registered intellectual property right.
pub type RightId = u32;

/// The most marks of a product that its owner has made, and the most that others, the rights' holders, have made.
pub const MAX_MARKS: u32 = 4;

/// The most rights one product can carry. Bounds the work of screening a line.
pub const MAX_RIGHTS_PER_PRODUCT: u32 = 2 * MAX_MARKS;

/// The use of the protected goods that a license allows.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
pub enum LicensedRole {
	/// Make them.
	Manufacturer,
	/// Bring them into the country.
	Importer,
	/// Sell them to the public.
	Retailer,
}

/// Entries of a status list: the fewest that Bitstring Status List 1.0 allows, so that one entry is hidden among many.
pub const STATUS_LIST_ENTRIES: u32 = 131_072;

/// The status that a list tells of credentials: `statusPurpose` of Bitstring Status List 1.0.
#[scale(copy, json)]
pub enum StatusPurpose {
	/// They will not hold again.
	Revocation,
	/// They do not hold now, and may again.
	Suspension,
}

/// The units that count against the quota of a license.
#[scale(copy, json)]
#[derive(Default)]
pub enum Nesting {
	/// Those drawn under it and under any license below.
	#[default]
	Nested,
	/// Those drawn under it alone. Every license right below it has a quota of its own.
	Apart,
}

/// Goods for which a license is presented.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LicensedGoods {
	/// The product.
	pub gtin: Gtin,
	/// Country of manufacture.
	pub country: Country,
	/// The maker, if the entry names one.
	pub manufacturer: Option<Lei>,
	/// The importer, if the entry names one.
	pub importer: Option<Lei>,
	/// The seller to the public, if the entry names one.
	pub retailer: Option<Lei>,
	/// Units of the product.
	pub quantity: u64,
}

impl LicensedGoods {
	/// The party that acts in `role` for these goods, if the entry names one.
	pub fn party(&self, role: LicensedRole) -> Option<&Lei> {
		match role {
			LicensedRole::Manufacturer => self.manufacturer.as_ref(),
			LicensedRole::Importer => self.importer.as_ref(),
			LicensedRole::Retailer => self.retailer.as_ref(),
		}
	}
}

/// The facts of a license that holds for the goods it is presented for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LicenseFacts {
	/// The right it licenses.
	pub right: RightId,
	/// The use that it allows.
	pub role: LicensedRole,
	/// The licensee.
	pub licensee: Lei,
	/// True if a licensor or licensee on the chain is [`Trust::Doubted`](crate::Trust).
	pub doubted: bool,
}

/// The fault of a license, for the goods it is presented for.
#[scale(copy, json)]
pub enum LicenseFault {
	/// No such license is on the register.
	Unknown,
	/// Revoked for good.
	Revoked,
	/// Suspended until its licensor reinstates it.
	Suspended,
	/// Its first day is still to come.
	NotYetValid,
	/// Its last day, or that of the right, is past.
	Expired,
	/// Does not cover the product.
	ProductNotCovered,
	/// Does not allow manufacture in this country.
	CountryNotCovered,
	/// Its licensee is not the party that acts in its role for these goods, is not accredited in that role, or could
	/// not be licensed so by the license above.
	PartyNotCovered,
	/// Fewer units are left than the goods have.
	OverQuota,
	/// The license was amended, and another credential is in its place.
	Superseded,
	/// Its licensee, role, products and countries are private, and have not been shown, or not as its licensor
	/// committed to them.
	Private,
	/// Its units are counted, and the entry neither is of the licensee or under its mandate, nor shows that the filer
	/// holds the credential. The licensee is that of the license, or the one whose quota it uses up.
	NotHeld,
	/// Its licensor or licensee is suspended by the council.
	PartySuspended,
}

/// The most products that one license can list.
pub const MAX_LICENSED_PRODUCTS: u32 = 100;

/// The most GS1 company prefixes that one license can list.
pub const MAX_LICENSED_PREFIXES: u32 = 8;

/// The most countries of manufacture that one license can list.
pub const MAX_LICENSED_COUNTRIES: u32 = 32;

/// The terms that a private license keeps from the register, which has their [`commitment`](Self::commitment) alone.
/// Whoever is shown them can check that the licensor committed to these and nothing else.
#[scale(json)]
#[serde(deny_unknown_fields)]
pub struct PrivateTerms {
	/// The licensee.
	pub licensee: Lei,
	/// The use that it allows.
	pub role: LicensedRole,
	/// The products it is for.
	pub products: PrivateProducts,
	/// Countries of manufacture, in ascending order; none: any.
	#[serde(deserialize_with = "at_most")]
	#[cfg_attr(feature = "std", schemars(with = "Vec<Country>"))]
	pub countries: BoundedVec<Country, ConstU32<MAX_LICENSED_COUNTRIES>>,
	/// 32 random bytes, so that nobody can guess what is committed to and compare.
	pub salt: Digest,
}

/// The products that a private license is for, each list in ascending order.
#[scale(json)]
pub enum PrivateProducts {
	/// All that carry the right.
	All,
	/// These.
	Listed(
		#[serde(deserialize_with = "at_most")]
		#[cfg_attr(feature = "std", schemars(with = "Vec<Gtin>"))]
		BoundedVec<Gtin, ConstU32<MAX_LICENSED_PRODUCTS>>,
	),
	/// All whose GTIN was given out under one of these GS1 company prefixes.
	Prefixes(
		#[serde(deserialize_with = "at_most")]
		#[cfg_attr(feature = "std", schemars(with = "Vec<Gs1Prefix>"))]
		BoundedVec<Gs1Prefix, ConstU32<MAX_LICENSED_PREFIXES>>,
	),
}

impl PrivateTerms {
	/// The commitment on the register: BLAKE2b-256 of the SCALE encoding.
	pub fn commitment(&self) -> Digest {
		BlakeTwo256::hash_of(self).into()
	}
}

/// The terms of a private license, as whoever presents it shows them.
#[scale(json)]
#[serde(deny_unknown_fields)]
pub struct LicenseOpening {
	/// Its credential.
	pub license: Digest,
	/// The terms that it keeps private.
	pub terms: PrivateTerms,
}

/// A license refused, and which license of its chain is at fault.
#[scale(copy)]
pub struct LicenseRefusal {
	/// The license at fault: the one presented, or one above it.
	pub license: Digest,
	/// Its fault.
	pub fault: LicenseFault,
	/// The role of the license presented; `None` if that license is unknown, or private and not shown.
	pub role: Option<LicensedRole>,
}

/// The register of rights and licenses.
pub trait Licenses {
	/// The rights that `gtin` carries on the day `on`, at most [`MAX_RIGHTS_PER_PRODUCT`]: those in force that nobody
	/// has struck, of holders that are neither retired nor suspended by the council.
	fn rights_on(gtin: &Gtin, on: Date) -> Vec<RightId>;

	/// True if the law lets the administration `customs` enforce `right` on the day `on`: it has recorded it, and it is
	/// of a kind that customs enforces by record: a trademark or a copyright. 19 CFR part 133.
	fn is_enforceable(right: RightId, customs: &Lei, on: Date) -> bool;

	/// The holder of `right`, or its heir.
	fn holder(right: RightId) -> Option<Lei>;

	/// True if `lei` holds `right`, or its heir does.
	fn is_holder(right: RightId, lei: &Lei) -> bool {
		Self::holder(right) == Some(*lei)
	}

	/// The facts of `license`, if it covers `goods` on the day `on`, with everything above it: states, dates, product,
	/// country, party, and quota left wherever [`Self::draw`] counts.
	///
	/// It also asks whether the `presenter` may draw, if the units count: see [`Self::may_draw`].
	fn check(
		license: &Digest,
		goods: &LicensedGoods,
		on: Date,
		presenter: &Presenter,
	) -> Result<LicenseFacts, LicenseRefusal>;

	/// True if the units of `license` may be drawn for `presenter`: its entry is of the licensee or under its mandate,
	/// where the licensee is known, or shows that the filer holds the credential. A license that has no quota itself is
	/// drawn for the licensee whose quota it uses up, too. What does not hold today is not drawn.
	fn may_draw(license: &Digest, presenter: &Presenter) -> bool;

	/// True if `right` is satisfied for `goods` by the licenses that [`Self::check`]ed: its holder makes or imports
	/// them, or one of the licenses is for their making or import. Sale to the public is apart:
	/// [`Self::is_licensed_to_retailer`].
	fn is_licensed(right: RightId, goods: &LicensedGoods, licenses: &[LicenseFacts]) -> bool {
		let by = |party: Option<Lei>| party.is_some_and(|party| Self::is_holder(right, &party));
		by(goods.manufacturer)
			|| by(goods.importer)
			|| licenses
				.iter()
				.any(|license| license.right == right && license.role != LicensedRole::Retailer)
	}

	/// True if the retailer of `goods` holds `right` or is licensed under it, or the entry names none.
	fn is_licensed_to_retailer(right: RightId, goods: &LicensedGoods, licenses: &[LicenseFacts]) -> bool {
		goods.retailer.is_none_or(|retailer| Self::is_holder(right, &retailer))
			|| licenses
				.iter()
				.any(|license| license.right == right && license.role == LicensedRole::Retailer)
	}

	/// Draws `quantity` from `licenses` and from every license above them whose quota is [`Nesting::Nested`], once
	/// from each even where chains meet: licenses that [`Self::check`]ed one by one can be drawn together. The caller
	/// rolls back where one fails. Each draw is told by an event that names the `entry`.
	fn draw(licenses: &[Digest], quantity: u64, entry: EntryNumber) -> DispatchResult;

	/// True if drawing from `license` counts: it has a quota, or one above it has a quota that is [`Nesting::Nested`].
	fn is_counted(license: &Digest) -> bool;

	/// Makes the terms of a private license known to [`Self::check`], if its licensor committed to them. The caller
	/// asks in a storage transaction and rolls it back: the terms must not stay on chain.
	fn show(opening: &LicenseOpening) -> Result<(), LicenseFault>;

	/// Gives back the units of one [`Self::draw`] of the same `licenses` and `quantity`, whatever became of them
	/// since. A license that is no longer kept is passed over. The caller remembers what it drew, and gives it back
	/// once.
	fn give_back(licenses: &[Digest], quantity: u64, entry: EntryNumber);

	/// Makes a license of `role` for `licensee` on `gtin`, at the end of the longest chain allowed, with all lists
	/// full, and marks the product with its right, so that another pallet can be measured. `seed` tells one from
	/// another.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(seed: u32, licensee: &Lei, role: LicensedRole, gtin: &Gtin, country: &Country) -> Digest;
}
