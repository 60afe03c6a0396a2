//! The questions that other pallets ask the register of products.

use crate::{Gtin, HsCode, Lei};

/// The facts of a registered product on which other pallets rest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProductFacts {
	/// The entity on record as the owner. Where it has merged into another, [`crate::Entities::heir`] says who answers
	/// in its place.
	pub owner: Lei,
	/// Classification in the Harmonized System, 6 to 10 digits.
	pub hs: HsCode,
	/// Its owner has recalled it.
	pub recalled: bool,
}

/// The most features of one product that an officer can be given to check.
pub const MAX_FEATURES: u32 = 32;

/// The size of the list of features to check on a product.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checklist {
	/// The version of the product's record that has the list.
	pub version: u32,
	/// The number of features, at most [`MAX_FEATURES`].
	pub features: u32,
}

/// The register of products.
pub trait Products {
	/// The registered facts of `gtin`; `None` if nobody registered it.
	fn facts(gtin: &Gtin) -> Option<ProductFacts>;

	/// The list that an officer checks `gtin` by; `None` if nobody registered it.
	fn checklist(gtin: &Gtin) -> Option<Checklist>;

	/// Registers `gtin` for `owner` with a record of the largest size, so that another pallet can be measured.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(gtin: &Gtin, owner: &Lei, hs: &HsCode);
}
