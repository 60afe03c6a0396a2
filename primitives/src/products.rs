use crate::{Gtin, HsCode, Lei};

/// What the other rooms need to know of a registered product.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProductFacts {
	/// Who answers for the record of the product. Where it has merged into another entity, [`crate::Entities::heir`] says who
	/// does so in its place.
	pub owner: Lei,
	/// Classification in the Harmonized System, 6 to 10 digits.
	pub hs: HsCode,
	/// Whether its owner has recalled it.
	pub recalled: bool,
}

/// The most features of one product that an officer can be given to check.
pub const MAX_FEATURES: u32 = 32;

/// What there is to check on a product.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checklist {
	/// The version of the product's record that tells it.
	pub version: u32,
	/// How many features there are to check, at most [`MAX_FEATURES`].
	pub features: u32,
}

/// What is what: the register of products.
pub trait Products {
	/// The registered facts of `gtin`; `None` if nobody registered it.
	fn facts(gtin: &Gtin) -> Option<ProductFacts>;

	/// What an officer checks on `gtin`; `None` if nobody registered it.
	fn checklist(gtin: &Gtin) -> Option<Checklist>;

	/// Registers `gtin` for `owner` with a record of the largest size, so that another room can be measured.
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(gtin: &Gtin, owner: &Lei, hs: &HsCode);
}
