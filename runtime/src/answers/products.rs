use crate::Runtime;
use bonafide_primitives::Gtin;
use bonafide_runtime_api::{GuideView, ProductView, RecallView, Timestamp};
use pallet_products::{Guides, Products};

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
			})
			.collect(),
		rights: pallet_licensing::Marks::<Runtime>::get(gtin)
			.into_inner()
			.into_keys()
			.collect(),
		recall: product.recall.map(|recall| RecallView {
			reason: recall.reason.as_str().into(),
			since: Timestamp(recall.since),
		}),
		version: product.version,
		registered: Timestamp(product.registered),
		changed: Timestamp(product.changed),
	})
}
