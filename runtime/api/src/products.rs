use crate::Timestamp;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Digest, Gtin, HsCode, KeyNumber, Lei, RightId};
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// A product.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct ProductView {
	/// Its Global Trade Item Number, as 14 digits.
	pub gtin: Gtin,
	/// Who answers for its record.
	pub owner: Lei,
	/// Classification in the Harmonized System.
	pub hs: HsCode,
	/// What it is.
	pub description: String,
	/// How to tell it from a counterfeit.
	pub guides: Vec<GuideView>,
	/// The rights it carries.
	pub rights: Vec<RightId>,
	/// Its recall, if it is recalled.
	pub recall: Option<RecallView>,
	/// To whom its owner offers it.
	pub offered_to: Option<Lei>,
	/// When it was registered.
	pub registered: Timestamp,
	/// Grows with every change of the record, from 1 on. A recall is none.
	pub version: u32,
	/// When the record changed last.
	pub changed: Timestamp,
	/// The last versions of the record, the one in force first. At a moment in the past, the first of them that is not of a
	/// later moment was in force.
	pub versions: Vec<VersionView>,
}

/// A version of the record of a product.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct VersionView {
	/// Its number.
	pub number: u32,
	/// From when on it was in force.
	pub since: Timestamp,
	/// Who answered for the record.
	pub owner: Lei,
	/// Classification in the Harmonized System.
	pub hs: HsCode,
	/// BLAKE2b-256 of the SCALE encoding of owner, classification, description and guides.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub digest: Digest,
}

/// A guide to a product.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct GuideView {
	/// What it shows.
	pub kind: pallet_products::GuideKind,
	/// Where to get it.
	pub uri: String,
	/// SHA-256 of what is found there.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub sha256: Digest,
	/// Media type of its content; where that is sealed, of what is in the seal.
	pub media_type: String,
	/// Who can open it, if it is for officers only; none if it is for everybody.
	pub officers_only: Option<SealView>,
}

/// Who can open what is sealed for customs.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct SealView {
	/// The customs administration.
	pub customs: Lei,
	/// The number of its key that it is sealed to with HPKE, RFC 9180.
	pub key: KeyNumber,
}

/// A product's recall.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct RecallView {
	/// Why.
	pub reason: String,
	/// Since when.
	pub since: Timestamp,
}
