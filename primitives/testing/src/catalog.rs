//! The register of products.

use bonafide_primitives::{if_benchmarks, Checklist, Gtin, HsCode, Lei, ProductFacts, Products};
use frame_support::{storage_alias, Blake2_128Concat};

/// The owner of each product, its classification, and whether it is recalled.
#[storage_alias]
type Records = StorageMap<Catalog, Blake2_128Concat, Gtin, (Lei, HsCode, bool)>;

/// Version of a product's record, and how many features there are to check.
#[storage_alias]
type Checklists = StorageMap<Catalog, Blake2_128Concat, Gtin, (u32, u32)>;

/// The register of products.
pub struct Catalog;

impl Catalog {
	/// Registers `gtin` for `owner`.
	pub fn register(gtin: Gtin, owner: Lei, hs: HsCode) {
		Records::insert(gtin, (owner, hs, false));
	}

	/// Recalls a registered product.
	pub fn recall(gtin: Gtin) {
		Records::mutate(gtin, |record| {
			record.as_mut().expect("the product is registered").2 = true
		});
	}

	/// Lets there be so many `features` to check, by this `version` of the record.
	pub fn set_checklist(gtin: Gtin, version: u32, features: u32) {
		Checklists::insert(gtin, (version, features));
	}
}

impl Products for Catalog {
	fn facts(gtin: &Gtin) -> Option<ProductFacts> {
		let (owner, hs, recalled) = Records::get(gtin)?;
		Some(ProductFacts { owner, hs, recalled })
	}

	fn checklist(gtin: &Gtin) -> Option<Checklist> {
		let (version, features) = Checklists::get(gtin)?;
		Some(Checklist { version, features })
	}

	if_benchmarks! {
		fn prepare(gtin: &Gtin, owner: &Lei, hs: &HsCode) {
			Self::register(*gtin, *owner, *hs);
			Self::set_checklist(*gtin, 1, bonafide_primitives::MAX_FEATURES);
		}
	}
}
