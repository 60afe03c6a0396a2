use crate::Runtime;
use bonafide_primitives::{Gtin, Lei};
use bonafide_runtime_api::{FeatureView, GuideView, Page, ProductView, RecallView, SealView, Timestamp, VersionView};
use pallet_products::{ByOwner, Features, Guides, Offers, Products};

pub(crate) fn get(gtin: Gtin) -> Option<ProductView> {
	let product = Products::<Runtime>::get(gtin)?;
	Some(ProductView {
		gtin,
		owner: product.owner,
		hs: product.hs,
		description: product.description.as_str().into(),
		guides: Guides::<Runtime>::get(gtin)
			.into_iter()
			.map(|guide| GuideView {
				kind: guide.kind,
				uri: guide.uri.as_str().into(),
				sha256: guide.sha256,
				media_type: guide.media_type.as_str().into(),
				officers_only: guide.officers_only.map(|seal| SealView {
					customs: seal.customs,
					key: seal.key,
				}),
			})
			.collect(),
		features: (1..)
			.zip(Features::<Runtime>::get(gtin))
			.map(|(number, feature)| FeatureView::new(number, feature))
			.collect(),
		rights: pallet_licensing::Marks::<Runtime>::get(gtin)
			.into_inner()
			.into_keys()
			.collect(),
		recall: product.recall.map(|recall| RecallView {
			reason: recall.reason.as_str().into(),
			since: Timestamp(recall.since),
		}),
		offered_to: Offers::<Runtime>::get(gtin),
		registered: Timestamp(product.registered),
		version: product.version,
		changed: Timestamp(product.changed),
		versions: pallet_products::Pallet::<Runtime>::versions(gtin)
			.into_iter()
			.map(|(number, version)| VersionView {
				number,
				since: Timestamp(version.since),
				owner: version.owner,
				hs: version.hs,
				digest: version.digest,
			})
			.collect(),
	})
}

pub(crate) fn by_owner(lei: Lei, cursor: Option<Gtin>, limit: u32) -> Page<Gtin> {
	super::page::<ByOwner<Runtime>, _, _, _>(lei, cursor, limit)
}
