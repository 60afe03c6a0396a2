use crate::{EnvelopeView, Timestamp};
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Digest, Gtin, HsCode, KeyNumber, Lei, RightId};
use codec::{Decode, Encode};
use pallet_products::{Feature, Shows};
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
	/// What an officer checks on it, in the order in which an examination ticks it.
	pub features: Vec<FeatureView>,
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
	/// BLAKE2b-256 of the SCALE encoding of owner, classification, description, guides and features.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub digest: Digest,
}

/// A feature by which the genuine product is known.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct FeatureView {
	/// Its number, from 1.
	pub number: u16,
	/// What the genuine product shows; none if only officers may know.
	pub shows: Option<String>,
	/// The same, sealed, if only officers may know: filled with blanks; `info` is `bonafide product: feature, version 1`, `aad`
	/// the GTIN as 14 digits.
	pub sealed: Option<EnvelopeView>,
	/// SHA-256 of the guide that shows it.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub guide: Option<Digest>,
}

impl FeatureView {
	/// The view of `feature`, the `number`th of its product.
	pub fn new(number: u16, feature: Feature) -> Self {
		let (shows, sealed) = match feature.shows {
			Shows::Open(text) => (Some(text.as_str().into()), None),
			Shows::Sealed { seal, bytes } => {
				let seal = SealView {
					customs: seal.customs,
					key: seal.key,
				};
				let sealed = bytes.into_inner();
				(None, Some(EnvelopeView { seal, sealed }))
			}
		};
		let guide = feature.guide;
		Self {
			number,
			shows,
			sealed,
			guide,
		}
	}
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
