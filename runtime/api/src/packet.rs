//! The packet of claims that an importer can make for its goods.

use crate::goods::asked;
use alloc::{format, string::String, vec::Vec};
use bonafide_primitives::{
	view,
	views::{Refusal, Timestamp},
	Country, Date, Digest, Gtin, HolderKey, HsCode, Lei, Spelled,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use pallet_certificates::Capacity;
use pallet_customs::{LineForm, MaxLines};
use scale_info::TypeInfo;
use sp_runtime::BoundedVec;

/// Goods that an importer is about to enter, and for which it may claim preference.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Deserialize, schemars::JsonSchema),
	serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct PacketQuestion {
	/// Importer of record.
	pub importer: Spelled<Lei>,
	/// The lines of one entry, in their order.
	#[cfg_attr(
		feature = "std",
		schemars(with = "Vec<PacketLine>"),
		serde(deserialize_with = "bonafide_primitives::at_most")
	)]
	pub lines: BoundedVec<PacketLine, MaxLines>,
	/// The day of the claims; today if not told.
	pub on: Option<Spelled<Date>>,
}

/// A line as the importer has it when it buys: at least a GTIN or a classification.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Deserialize, schemars::JsonSchema),
	serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct PacketLine {
	/// The product.
	pub gtin: Option<Spelled<Gtin>>,
	/// Classification; that of the product as registered, or of the certificate, if not told.
	pub hts: Option<Spelled<HsCode>>,
	/// Country of origin; that of the certificate if not told.
	pub country: Option<Spelled<Country>>,
	/// The maker of the goods, if known.
	pub manufacturer: Option<Spelled<Lei>>,
	/// The seller or sender, if known: a certificate that names no importer is found under its certifier.
	pub supplier: Option<Spelled<Lei>>,
	/// Units; one if not told.
	pub quantity: Option<u64>,
}

/// A [`PacketLine`] that could be read.
pub struct WantedLine {
	/// The product.
	pub gtin: Option<Gtin>,
	/// Classification.
	pub hts: Option<HsCode>,
	/// Country of origin.
	pub country: Option<Country>,
	/// The maker of the goods.
	pub manufacturer: Option<Lei>,
	/// The seller or sender.
	pub supplier: Option<Lei>,
	/// Units.
	pub quantity: u64,
}

impl PacketQuestion {
	/// The importer, the lines and the day asked about, or the field that cannot be read.
	pub fn read(&self) -> Result<(Lei, Vec<WantedLine>, Option<Date>), Refusal> {
		let lines = self.lines.iter().enumerate();
		let lines = lines.map(|(index, line)| line.read(&format!("lines[{index}]")));
		Ok((
			self.importer.asked("importer")?,
			lines.collect::<Result<_, _>>()?,
			asked(&self.on, "on")?,
		))
	}
}

impl PacketLine {
	fn read(&self, at: &str) -> Result<WantedLine, Refusal> {
		Ok(WantedLine {
			gtin: asked(&self.gtin, &format!("{at}.gtin"))?,
			hts: asked(&self.hts, &format!("{at}.hts"))?,
			country: asked(&self.country, &format!("{at}.country"))?,
			manufacturer: asked(&self.manufacturer, &format!("{at}.manufacturer"))?,
			supplier: asked(&self.supplier, &format!("{at}.supplier"))?,
			quantity: self.quantity.unwrap_or(1),
		})
	}
}

/// The claims that an importer can make for its goods.
#[view]
pub struct PacketView {
	/// Importer of record.
	pub importer: Lei,
	/// The day of the claims.
	pub on: Date,
	/// Line by line.
	pub lines: Vec<PacketLineView>,
}

/// A line, with the claim that can be made for it or why there is none.
#[view]
pub struct PacketLineView {
	/// Its number on the entry, from 1.
	pub number: u16,
	/// The line to enter, as `customs_screen` and `customs.file_entry` take it; without a claim if none can be made.
	/// None if the classification or the country is nowhere to be found.
	pub line: Option<LineForm>,
	/// The source of its classification.
	pub hts_from: Option<HtsSource>,
	/// The certificate that the claim rests on.
	pub basis: Option<BasisView>,
	/// The reason for making no claim.
	pub reason: Option<ReasonView>,
}

/// The source of the classification of a line.
#[view(copy)]
pub enum HtsSource {
	/// The importer.
	Line,
	/// The register of products. A tariff may want more digits.
	Product,
	/// The certificate. A tariff may want more digits.
	Certificate,
}

/// The certificate that a claim rests on. The importer must have it in its hands: the chain has its digest.
#[view]
pub struct BasisView {
	/// Its id.
	pub certificate: Digest,
	/// The capacity of the certifier.
	pub certifier: Capacity,
	/// The certifier.
	pub issuer: Lei,
	/// The producer, if named.
	pub producer: Option<Lei>,
	/// The exporter, if named.
	pub exporter: Option<Lei>,
	/// Origin criterion of the goods.
	pub criterion: String,
	/// First and last day of the blanket period; none if it is for a single shipment.
	pub blanket: Option<(Date, Date)>,
	/// Last day on which it can be claimed under.
	pub valid_until: Date,
	/// The time at which it was anchored: proof that it existed before the claim.
	pub held_since: Timestamp,
	/// The key with which whoever files must sign that it holds the certificate; none if it need not.
	pub holder_key: Option<HolderKey>,
	/// False if its certifier is suspended or retired: customs is told so on the line.
	pub in_good_standing: bool,
	/// The number of other certificates of the suppliers told, of those looked at, that would have served as well. If
	/// any, see that it is the one that came with the goods.
	pub others: u32,
}

/// A reason for making no claim.
#[view]
pub struct ReasonView {
	/// Stable code, for programs.
	pub code: String,
	/// Its meaning, for people.
	pub sentence: String,
	/// The certificate that came nearest.
	pub certificate: Option<Digest>,
}
