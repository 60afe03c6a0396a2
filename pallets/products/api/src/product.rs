//! A product as clients see it.

use alloc::{string::String, vec::Vec};
use bonafide_primitives::{
	view,
	views::{Bytes, EnvelopeView, Page, Timestamp},
	Digest, Gtin, HsCode, Lei, RightId, Seal,
};
use pallet_products::{
	ByOwner, Config, Feature, Features, Guide, GuideKind, Guides, Offers, Pallet, Products, Recall, Shows, Version,
};

/// A product.
#[view]
pub struct ProductView {
	/// Its Global Trade Item Number, as 14 digits.
	pub gtin: Gtin,
	/// The entity that answers for its record.
	pub owner: Lei,
	/// Classification in the Harmonized System.
	pub hs: HsCode,
	/// The goods in words.
	pub description: String,
	/// Guides that tell it from a counterfeit.
	pub guides: Vec<GuideView>,
	/// Its features for an officer to check, in the order in which an examination ticks them.
	pub features: Vec<FeatureView>,
	/// The rights it carries.
	pub rights: Vec<RightId>,
	/// Its recall, if it is recalled.
	pub recall: Option<RecallView>,
	/// The entity to which its owner offers it.
	pub offered_to: Option<Lei>,
	/// The time of its registration.
	pub registered: Timestamp,
	/// Grows with every change of the record, from 1 on. A recall is none.
	pub version: u32,
	/// The time of the last change.
	pub changed: Timestamp,
	/// The last versions of the record, the one in force first. In force at a moment in the past was the first of them
	/// that is not younger.
	pub versions: Vec<VersionView>,
}

impl ProductView {
	/// The product of this GTIN. The register of rights knows the `rights` it carries.
	pub fn of<T: Config>(gtin: Gtin, rights: Vec<RightId>) -> Option<Self> {
		let product = Products::<T>::get(gtin)?;
		Some(Self {
			gtin,
			owner: product.owner,
			hs: product.hs,
			description: product.description.as_str().into(),
			guides: Guides::<T>::get(gtin).into_iter().map(GuideView::from).collect(),
			features: (1..)
				.zip(Features::<T>::get(gtin))
				.map(|(number, feature)| FeatureView::new(number, feature))
				.collect(),
			rights,
			recall: product.recall.map(RecallView::from),
			offered_to: Offers::<T>::get(gtin),
			registered: Timestamp(product.registered),
			version: product.version,
			changed: Timestamp(product.changed),
			versions: Pallet::<T>::versions(gtin)
				.into_iter()
				.map(|(number, version)| VersionView::new(number, version))
				.collect(),
		})
	}

	/// The products of which `lei` is on record as the owner, after `cursor`.
	pub fn by_owner<T: Config>(lei: Lei, cursor: Option<Gtin>, limit: u32) -> Page<Gtin> {
		Page::under::<ByOwner<T>, _, _>(lei, cursor, limit)
	}
}

/// A version of the record of a product.
#[view]
pub struct VersionView {
	/// Its number.
	pub number: u32,
	/// The time from which on it was in force.
	pub since: Timestamp,
	/// The entity that answered for the record.
	pub owner: Lei,
	/// Classification in the Harmonized System.
	pub hs: HsCode,
	/// BLAKE2b-256 of the SCALE encoding of owner, classification, description, guides and features.
	pub digest: Digest,
}

impl VersionView {
	fn new(number: u32, version: Version) -> Self {
		Self {
			number,
			since: Timestamp(version.since),
			owner: version.owner,
			hs: version.hs,
			digest: version.digest,
		}
	}
}

/// A feature by which the genuine product is known.
#[view]
pub struct FeatureView {
	/// Its number, from 1.
	pub number: u16,
	/// The look of the genuine product; none if only officers may know.
	pub shows: Option<String>,
	/// The same, sealed and filled with blanks, if only officers may know; `info` is
	/// `bonafide product: feature, version 1`, `aad` the GTIN as 14 digits.
	pub sealed: Option<EnvelopeView>,
	/// SHA-256 of the guide that shows it.
	pub guide: Option<Digest>,
}

impl FeatureView {
	fn new(number: u16, Feature { shows, guide }: Feature) -> Self {
		let (shows, sealed) = match shows {
			Shows::Open(text) => (Some(text.as_str().into()), None),
			Shows::Sealed { seal, bytes } => {
				let sealed = Bytes(bytes.into_inner());
				(None, Some(EnvelopeView { seal, sealed }))
			}
		};
		Self {
			number,
			shows,
			sealed,
			guide,
		}
	}
}

/// A guide to a product.
#[view]
pub struct GuideView {
	/// Its subject.
	pub kind: GuideKind,
	/// The address where it is kept.
	pub uri: String,
	/// SHA-256 of the content at that address.
	pub sha256: Digest,
	/// Media type of the content; where that is sealed, of the content in the seal.
	pub media_type: String,
	/// The customs administration that can open it, if it is for officers only; none if it is for everybody.
	pub officers_only: Option<Seal>,
}

impl From<Guide> for GuideView {
	fn from(guide: Guide) -> Self {
		Self {
			kind: guide.kind,
			uri: guide.uri.as_str().into(),
			sha256: guide.sha256,
			media_type: guide.media_type.as_str().into(),
			officers_only: guide.officers_only,
		}
	}
}

/// A product's recall.
#[view]
pub struct RecallView {
	/// The reason given.
	pub reason: String,
	/// Its beginning.
	pub since: Timestamp,
}

impl From<Recall> for RecallView {
	fn from(recall: Recall) -> Self {
		Self {
			reason: recall.reason.as_str().into(),
			since: Timestamp(recall.since),
		}
	}
}
