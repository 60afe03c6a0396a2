use crate::{Country, Date, Digest, Gs1Prefix, Gtin, Lei};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchResult,
};

/// Number of a registered intellectual property right.
pub type RightId = u32;

/// The most rights one product can carry. Bounds the work of screening a line.
pub const MAX_RIGHTS_PER_PRODUCT: u32 = 4;

/// What a licensee is licensed to do with the protected goods.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LicensedRole {
	/// Make them.
	Manufacturer,
	/// Bring them into the country.
	Importer,
	/// Sell them to the public.
	Retailer,
}

/// How many entries a status list has: the least that Bitstring Status List 1.0 allows, so that one entry is hidden among many.
pub const STATUS_LIST_ENTRIES: u32 = 131_072;

/// What a status list tells of credentials. `statusPurpose` of Bitstring Status List 1.0.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StatusPurpose {
	/// Which will not hold again.
	Revocation,
	/// Which do not hold now, and may again.
	Suspension,
}

/// Which units count against the quota of a license.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Default,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
	/// Who made them, if told.
	pub manufacturer: Option<Lei>,
	/// Who imports them, if told.
	pub importer: Option<Lei>,
	/// Who will sell them, if told.
	pub retailer: Option<Lei>,
	/// Units of the product.
	pub quantity: u64,
}

impl LicensedGoods {
	/// The party that acts in `role` for these goods, if told.
	pub fn party(&self, role: LicensedRole) -> Option<&Lei> {
		match role {
			LicensedRole::Manufacturer => self.manufacturer.as_ref(),
			LicensedRole::Importer => self.importer.as_ref(),
			LicensedRole::Retailer => self.retailer.as_ref(),
		}
	}
}

/// What a good license says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LicenseFacts {
	/// The right it licenses.
	pub right: RightId,
	/// What it allows its licensee to do.
	pub role: LicensedRole,
	/// Who is licensed.
	pub licensee: Lei,
}

/// What is wrong with a license, for the goods it is presented for.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
	/// Its licensee is not the party that acts in its role for these goods.
	PartyNotCovered,
	/// Fewer units are left than the goods have.
	OverQuota,
	/// The license was amended, and another credential is in its place.
	Superseded,
	/// Its licensee, role, products and countries are private, and have not been shown, or not as its licensor committed to them.
	Private,
}

/// The most products that one license can list.
pub const MAX_LICENSED_PRODUCTS: u32 = 100;

/// The most GS1 company prefixes that one license can list.
pub const MAX_LICENSED_PREFIXES: u32 = 8;

/// The most countries of manufacture that one license can list.
pub const MAX_LICENSED_COUNTRIES: u32 = 32;

/// What a private license keeps from the register, which has the [`commitment`](Self::commitment) to it alone. Whoever is shown it
/// can check that the licensor committed to this and nothing else.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrivateTerms {
	/// Who is licensed.
	pub licensee: Lei,
	/// What the licensee may do.
	pub role: LicensedRole,
	/// For which products.
	pub products: PrivateProducts,
	/// Countries of manufacture, in ascending order; none: any.
	#[cfg_attr(feature = "std", schemars(with = "Vec<Country>"))]
	pub countries: BoundedVec<Country, ConstU32<MAX_LICENSED_COUNTRIES>>,
	/// Random, so that nobody can guess what is committed to and compare.
	#[cfg_attr(feature = "std", schemars(with = "alloc::string::String"))]
	pub salt: H256,
}

/// Which products a private license is for, each list in ascending order.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PrivateProducts {
	/// All that carry the right.
	All,
	/// These.
	Listed(
		#[cfg_attr(feature = "std", schemars(with = "Vec<Gtin>"))] BoundedVec<Gtin, ConstU32<MAX_LICENSED_PRODUCTS>>,
	),
	/// All whose GTIN was given out under one of these GS1 company prefixes.
	Prefixes(
		#[cfg_attr(feature = "std", schemars(with = "Vec<Gs1Prefix>"))]
		BoundedVec<Gs1Prefix, ConstU32<MAX_LICENSED_PREFIXES>>,
	),
}

impl PrivateTerms {
	/// What stands on the register for them: BLAKE2b-256 of their SCALE encoding.
	pub fn commitment(&self) -> H256 {
		BlakeTwo256::hash_of(self)
	}
}

/// The terms of a private license, as whoever presents it shows them.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "std", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LicenseOpening {
	/// Its credential.
	#[cfg_attr(feature = "std", schemars(with = "alloc::string::String"))]
	pub license: Digest,
	/// What it keeps private.
	pub terms: PrivateTerms,
}

/// A license refused, and which license of its chain is at fault.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct LicenseRefusal {
	/// The license at fault: the one presented, or one above it.
	pub license: Digest,
	/// What is wrong with it.
	pub fault: LicenseFault,
	/// The role of the license presented; `None` if that license is unknown, or private and not shown.
	pub role: Option<LicensedRole>,
}

/// Who licensed it: the register of rights and licenses.
pub trait Licenses {
	/// The rights that `gtin` carries, at most [`MAX_RIGHTS_PER_PRODUCT`].
	fn rights_on(gtin: &Gtin) -> Vec<RightId>;

	/// Who holds `right`.
	fn holder(right: RightId) -> Option<Lei>;

	/// Whether `license` covers `goods` on the day `on`, with everything above it: states, dates, product, country,
	/// party, and quota left wherever [`Self::draw`] counts.
	fn check(license: &Digest, goods: &LicensedGoods, on: Date) -> Result<LicenseFacts, LicenseRefusal>;

	/// Whether `right` is satisfied for `goods` by the licenses that [`Self::check`]ed: its holder makes or imports them, or one of the
	/// licenses is for their making or import. What a retailer may sell is a private matter, see [`Self::is_licensed_to_retailer`].
	fn is_licensed(right: RightId, goods: &LicensedGoods, licenses: &[LicenseFacts]) -> bool {
		let by = |party: &Option<Lei>| party.is_some() && *party == Self::holder(right);
		by(&goods.manufacturer)
			|| by(&goods.importer)
			|| licenses
				.iter()
				.any(|license| license.right == right && license.role != LicensedRole::Retailer)
	}

	/// Whether the retailer of `goods`, if told, holds `right` or is licensed under it.
	fn is_licensed_to_retailer(right: RightId, goods: &LicensedGoods, licenses: &[LicenseFacts]) -> bool {
		goods.retailer.is_none()
			|| goods.retailer == Self::holder(right)
			|| licenses
				.iter()
				.any(|license| license.right == right && license.role == LicensedRole::Retailer)
	}

	/// Draws `quantity` from `licenses` and from every license above them whose quota is [`Nesting::Nested`], once from each even
	/// where chains meet, so that licenses which [`Self::check`]ed one by one can be drawn together. All or nothing is the caller's
	/// transaction.
	fn draw(licenses: &[Digest], quantity: u64) -> DispatchResult;

	/// Whether drawing from `license` counts: it has a quota, or a license above it has one that is [`Nesting::Nested`].
	fn is_counted(license: &Digest) -> bool;

	/// Makes the terms of a private license known to [`Self::check`], if they are the ones that its licensor committed to. What it
	/// writes is for nobody to read: the caller asks in a storage transaction that it rolls back.
	fn show(opening: &LicenseOpening) -> Result<(), LicenseFault>;

	/// Gives back what one [`Self::draw`] took for the same `licenses` and `quantity`, whatever became of them since. A license
	/// that is no longer kept is passed over. Who drew remembers what, and gives it back once.
	fn give_back(licenses: &[Digest], quantity: u64);

	/// Makes a license of `role` for `licensee` on `gtin`, at the end of the longest chain allowed, with all lists full, and
	/// marks the product with its right, so that another room can be measured. `seed` tells one from another.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(seed: u32, licensee: &Lei, role: LicensedRole, gtin: &Gtin, country: &Country) -> Digest;
}
