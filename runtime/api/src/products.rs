use crate::Timestamp;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Digest, Gtin, HsCode, Lei, RightId};
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
	/// Who registered it.
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
	/// Grows with every change of the record.
	pub version: u32,
	/// When it was registered.
	pub registered: Timestamp,
	/// When the record changed last.
	pub changed: Timestamp,
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
	/// SHA-256 of its bytes.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub sha256: Digest,
	/// Media type of its bytes.
	pub media_type: String,
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
