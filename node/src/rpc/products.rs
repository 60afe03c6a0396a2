//! `products_*`: what is what.

use super::{chain::Chain, fault::Fault, list::Limit, method::methods};
use bonafide_primitives::views::Page;
use bonafide_primitives::{Gtin, Lei};
use pallet_products_api::{ProductView, ProductsApi};

methods! {
	/// The product of a GTIN, in any spelling: 8, 12, 13 or 14 digits.
	fn products_get(chain: &Chain, gtin: Gtin) -> Result<ProductView, Fault> {
		chain.find("gtin", gtin, |runtime, at| runtime.product(at, gtin.into()))
	}

	/// The products of which an entity is on record as the owner.
	fn products_byOwner(chain: &Chain, lei: Lei, cursor: Option<Gtin>, limit: Limit) -> Result<Page<Gtin>, Fault> {
		chain.entity("lei", lei)?;
		chain.read(|runtime, at| runtime.products_by_owner(at, lei.into(), cursor.map(Into::into), limit.0))
	}
}
