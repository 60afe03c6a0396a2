//! The records of the register of products, and the forms they are typed in.

use bonafide_primitives::{scale, Digest, HsCode, Lei, Moment, Seal, SealForm, Spelled, Text};
use frame_support::{traits::ConstU32, BoundedVec};

/// A product in words.
pub type Description = Text<256>;

/// The reason for a recall.
pub type Reason = Text<256>;

/// The most guides to one product.
pub const MAX_GUIDES: u32 = 16;

/// The guides of one product.
pub type GuideList = BoundedVec<Guide, ConstU32<MAX_GUIDES>>;

/// The guides of one product, as typed.
pub type GuideForms = BoundedVec<GuideForm, ConstU32<MAX_GUIDES>>;

/// A company prefix that a GS1 organization has granted.
#[scale]
pub struct Grant {
	/// The entity that may register GTINs under the prefix.
	pub holder: Lei,
	/// The GS1 organization that granted it.
	pub by: Lei,
	/// The moment it was granted.
	pub since: Moment,
}

/// A registered product.
#[scale]
pub struct Product {
	/// The entity that answers for its record: it registered the product, accepted its transfer or was reassigned it.
	pub owner: Lei,
	/// Its classification.
	pub hs: HsCode,
	/// The product in words.
	pub description: Description,
	/// 1 when registered, and one more with each update, each transfer and when it is reassigned.
	pub version: u32,
	/// The moment it was registered, or reassigned to the holder of its prefix.
	pub registered: Moment,
	/// The moment from which this version is in force.
	pub changed: Moment,
	/// Set while its owner recalls it.
	pub recall: Option<Recall>,
}

/// A product's recall by its owner.
#[scale]
pub struct Recall {
	/// The owner's reason.
	pub reason: Reason,
	/// The moment it was recalled.
	pub since: Moment,
}

/// A version of the record of a product: in force from its moment until that of the next version.
#[scale]
pub struct Version {
	/// The moment from which it is or was in force.
	pub since: Moment,
	/// The entity that answered for the record.
	pub owner: Lei,
	/// The classification.
	pub hs: HsCode,
	/// BLAKE2b-256 of the SCALE encoding of owner, classification, description, guides and features, in this order: it
	/// proves a kept copy of the record.
	pub digest: Digest,
}

/// A document or image by which an officer knows the genuine product. It is kept elsewhere: the digest proves a copy.
#[scale]
pub struct Guide {
	/// The part or side of the product that it shows.
	pub kind: GuideKind,
	/// The place to get it: an absolute `https` or `ipfs` URI, RFC 3986.
	pub uri: Text<256>,
	/// SHA-256 of the file found there, sealed or not.
	pub sha256: Digest,
	/// The media type of the content without parameters, such as `image/jpeg`, RFC 6838. For a sealed guide, that of
	/// the content once opened.
	pub media_type: Text<64>,
	/// Set if officers only may read the guide: it would help a counterfeiter to make a better copy.
	pub officers_only: Option<Seal>,
}

/// A guide as typed; see [`Guide`].
#[scale(unbounded)]
pub struct GuideForm {
	/// The part or side of the product that it shows.
	pub kind: GuideKind,
	/// The place to get it.
	pub uri: Spelled<Text<256>>,
	/// SHA-256 of the file found there.
	pub sha256: Digest,
	/// The media type of the content.
	pub media_type: Spelled<Text<64>>,
	/// The administration that can open it, if officers only may read it.
	pub officers_only: Option<SealForm>,
}

/// The part or side of a product that a guide shows.
#[scale(copy, json)]
#[derive(PartialOrd, Ord)]
pub enum GuideKind {
	/// The label.
	Label,
	/// The place of the logo on the product.
	LogoPlacement,
	/// Its seams.
	Stitching,
	/// Its packaging.
	Packaging,
	/// The product as a whole.
	Image,
	/// Its shape in three dimensions.
	Model3d,
	/// Anything else.
	Other,
}
