//! Goods, and the licenses that they have.

use crate::FindingView;
use alloc::vec::Vec;
use bonafide_primitives::{view, views::Refusal, Country, Gtin, Identifier, Lei, LicensedGoods, RightId, Spelled};
use codec::{Decode, DecodeWithMemTracking, Encode};
use pallet_licensing_api::{LicenseView, LineStatus};
use scale_info::TypeInfo;

/// Goods that may need a license.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Deserialize, schemars::JsonSchema),
	serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct GoodsQuestion {
	/// The product.
	pub gtin: Spelled<Gtin>,
	/// Country of manufacture.
	pub country: Spelled<Country>,
	/// Units; one by default.
	pub quantity: Option<u64>,
	/// Their manufacturer.
	pub manufacturer: Option<Spelled<Lei>>,
	/// Their importer.
	pub importer: Option<Spelled<Lei>>,
	/// Their retailer.
	pub retailer: Option<Spelled<Lei>>,
}

impl GoodsQuestion {
	/// The goods asked about, or the field that cannot be read.
	pub fn read(&self) -> Result<LicensedGoods, Refusal> {
		Ok(LicensedGoods {
			gtin: self.gtin.asked("gtin")?,
			country: self.country.asked("country")?,
			manufacturer: asked(&self.manufacturer, "manufacturer")?,
			importer: asked(&self.importer, "importer")?,
			retailer: asked(&self.retailer, "retailer")?,
			quantity: self.quantity.unwrap_or(1),
		})
	}
}

/// The value of a `field` that need not be there.
pub(crate) fn asked<T: Identifier>(typed: &Option<Spelled<T>>, field: &str) -> Result<Option<T>, Refusal> {
	typed.as_ref().map(|typed| typed.asked(field)).transpose()
}

/// The licenses of goods. It speaks of the product line, never of a single item being genuine.
#[view]
pub struct LicensingView {
	/// The product line as the public sees it, whoever makes or sells it. Private licenses do not count, shown or not.
	pub product_line: LineStatus,
	/// True if every right on the product is held by the maker or the importer, or licensed to one of them. None if the
	/// product carries no right that anybody has registered: there is nothing to license.
	pub licensed: Option<bool>,
	/// Right by right.
	pub rights: Vec<RightCheckView>,
	/// Licenses shown for which the chain has no such commitment; they do not count.
	pub refused: Vec<FindingView>,
}

/// One right on the goods.
#[view]
pub struct RightCheckView {
	/// The right.
	pub right: RightId,
	/// Its holder.
	pub holder: Lei,
	/// True if the manufacturer or the importer holds it or is licensed.
	pub licensed: bool,
	/// Licenses that cover the goods, for an entry line to present; with the chain above each.
	pub licenses: Vec<LicenseView>,
	/// The faults of the other licenses of these parties, and the parties without any license.
	pub findings: Vec<FindingView>,
}
