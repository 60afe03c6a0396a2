use bonafide_primitives::{Digest, HsCode, Lei, Moment, Text};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a product is, in words.
pub type Description = Text<256>;

/// Why a product is recalled.
pub type Reason = Text<256>;

/// The guides of one product, at most 16.
pub type GuideList = BoundedVec<Guide, ConstU32<16>>;

/// A company prefix that a GS1 organization has granted.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Grant {
	/// Who may register GTINs under the prefix.
	pub holder: Lei,
	/// The GS1 organization that granted it.
	pub by: Lei,
	/// When.
	pub since: Moment,
}

/// A registered product.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Product {
	/// Who registered it and answers for its record.
	pub owner: Lei,
	/// Its classification.
	pub hs: HsCode,
	/// What it is.
	pub description: Description,
	/// 1 when registered, and one more with each update.
	pub version: u32,
	/// When it was registered.
	pub registered: Moment,
	/// When the record was last updated.
	pub changed: Moment,
	/// Set while its owner recalls it.
	pub recall: Option<Recall>,
}

/// A product's recall by its owner.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Recall {
	/// Why.
	pub reason: Reason,
	/// Since when.
	pub since: Moment,
}

/// A document or image by which an officer knows the genuine product. It is kept elsewhere; the digest tells whether what one
/// got is what the owner published.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Guide {
	/// What it shows.
	pub kind: GuideKind,
	/// Where to get it: an absolute `https` or `ipfs` URI, RFC 3986.
	pub uri: Text<256>,
	/// SHA-256 of the content.
	pub sha256: Digest,
	/// The media type of the content without parameters, such as `image/jpeg`, RFC 6838.
	pub media_type: Text<64>,
}

/// What a guide shows.
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
pub enum GuideKind {
	/// The label.
	Label,
	/// Where on the product the logo stands.
	LogoPlacement,
	/// How it is stitched.
	Stitching,
	/// How it is packed.
	Packaging,
	/// What it looks like.
	Image,
	/// Its shape in three dimensions.
	Model3d,
	/// Anything else.
	Other,
}
