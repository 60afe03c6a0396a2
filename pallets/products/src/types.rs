use bonafide_primitives::{Digest, HsCode, Lei, Moment, Seal, SealForm, Text};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a product is, in words.
pub type Description = Text<256>;

/// Why a product is recalled.
pub type Reason = Text<256>;

/// The most guides to one product.
pub const MAX_GUIDES: u32 = 16;

/// The guides of one product.
pub type GuideList = BoundedVec<Guide, ConstU32<MAX_GUIDES>>;

/// The guides of one product, as typed.
pub type GuideForms = BoundedVec<GuideForm, ConstU32<MAX_GUIDES>>;

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
	/// Who answers for its record: who registered it, or to whom it was transferred since.
	pub owner: Lei,
	/// Its classification.
	pub hs: HsCode,
	/// What it is.
	pub description: Description,
	/// 1 when registered, and one more with each update and each transfer.
	pub version: u32,
	/// When it was registered.
	pub registered: Moment,
	/// Since when this version is in force.
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

/// A version of the record of a product: in force from its moment until that of the next version.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Version {
	/// Since when it is or was in force.
	pub since: Moment,
	/// Who answered for the record.
	pub owner: Lei,
	/// The classification.
	pub hs: HsCode,
	/// BLAKE2b-256 of the SCALE encoding of owner, classification, description, guides and features, in this order: tells
	/// whether what somebody kept of the record is what it said.
	pub digest: Digest,
}

/// A document or image by which an officer knows the genuine product. It is kept elsewhere; the digest tells whether what one
/// got is what the owner published.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Guide {
	/// What it shows.
	pub kind: GuideKind,
	/// Where to get it: an absolute `https` or `ipfs` URI, RFC 3986.
	pub uri: Text<256>,
	/// SHA-256 of what is found there: the content, or what it is sealed in.
	pub sha256: Digest,
	/// The media type of the content without parameters, such as `image/jpeg`, RFC 6838. Of sealed content, that of what an
	/// officer finds when it is opened.
	pub media_type: Text<64>,
	/// Set where officers only may read the guide: what helps them to know the genuine product helps a counterfeiter to
	/// make a better copy.
	pub officers_only: Option<Seal>,
}

/// A guide as typed; see [`Guide`].
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct GuideForm {
	/// What it shows.
	pub kind: GuideKind,
	/// Where to get it.
	pub uri: Text<256>,
	/// SHA-256 of what is found there.
	pub sha256: Digest,
	/// The media type of the content.
	pub media_type: Text<64>,
	/// Who can open it, if officers only may read it.
	pub officers_only: Option<SealForm>,
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
