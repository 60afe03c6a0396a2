//! The questions a client can ask the register of products, and their answers.

#![cfg_attr(not(feature = "std"), no_std)]
// `decl_runtime_apis!` makes items and arguments of its own.
#![allow(clippy::too_many_arguments, missing_docs, reason = "of code that the macro writes")]

extern crate alloc;

mod product;

pub use product::{FeatureView, GuideView, ProductView, RecallView, VersionView};

use bonafide_primitives::{
	views::{Page, Refusal},
	Gtin, Lei, Spelled,
};

sp_api::decl_runtime_apis! {
	/// The register of products.
	pub trait ProductsApi {
		/// The product of this GTIN.
		fn product(gtin: Spelled<Gtin>) -> Result<Option<ProductView>, Refusal>;
		/// The products of which `lei` is on record as the owner, from the one after `cursor` on, at most `limit`.
		fn products_by_owner(
			lei: Spelled<Lei>,
			cursor: Option<Spelled<Gtin>>,
			limit: u32,
		) -> Result<Page<Gtin>, Refusal>;
	}
}
