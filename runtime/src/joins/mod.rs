//! Answers that need several rooms. What one room can answer alone is in its own folder (`pallets/*/api`).

pub(crate) mod cases;
pub(crate) mod customs;
mod examination;
mod license_check;
mod packet;

pub(crate) use examination::examination_pack;
pub(crate) use license_check::license_check;
pub(crate) use packet::claim_packet;

use crate::{fees::Payer, Runtime};
use bonafide_primitives::{views::Timestamp, Gtin, Lei};
use pallet_entities_api::EntityView;
use pallet_products_api::ProductView;

/// Chain time.
pub(crate) fn now() -> Timestamp {
	Timestamp(pallet_timestamp::Now::<Runtime>::get())
}

/// The entity of this LEI, with what is left of its allowance.
pub(crate) fn entity(lei: Lei) -> Option<EntityView> {
	EntityView::of::<Runtime>(lei, Payer::entity(lei).percent_left())
}

/// The product of this GTIN, with the rights it carries.
pub(crate) fn product(gtin: Gtin) -> Option<ProductView> {
	let rights = pallet_licensing::Marks::<Runtime>::get(gtin).rights();
	ProductView::of::<Runtime>(gtin, rights.into_iter().collect())
}
