use crate::Timestamp;
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Country, Date, Digest, Gs1Prefix, Gtin, Lei, LicensedRole, Nesting, RightId};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// A right of intellectual property.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct RightView {
	/// Its number on the register.
	pub id: RightId,
	/// Who holds it.
	pub holder: Lei,
	/// What it protects.
	pub kind: pallet_licensing::RightKind,
	/// Office that registered it.
	pub office: String,
	/// Its number there.
	pub number: String,
	/// Countries where it protects; empty does not say where.
	pub jurisdictions: Vec<Country>,
	/// The customs administrations that have recorded it.
	pub recordations: Vec<RecordationView>,
	/// Its last day; none if it runs without end.
	pub expires: Option<Date>,
	/// Since when its holder has held it.
	pub held_since: Timestamp,
	/// The entity that may accept it from its holder.
	pub offered_to: Option<Lei>,
}

/// That a customs administration recorded a right.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct RecordationView {
	/// The customs administration.
	pub by: Lei,
	/// Under which number.
	pub number: String,
	/// When it said so here.
	pub since: Timestamp,
}

/// A license, as one of its credentials says. Of one whose retention is over, and of a credential that was superseded, the
/// chain keeps what says who licensed whom and when that held; its terms are none.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct LicenseView {
	/// SHA-256 of the issuer-signed part of the credential.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub id: Digest,
	/// The credential with which the license was granted, if this one amends it.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub amends: Option<Digest>,
	/// The credential in the place of this one, if the license was amended since.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub superseded_by: Option<Digest>,
	/// Its place in the status lists of its issuer, as long as it is in force.
	pub status_index: Option<u32>,
	/// The right it licenses.
	pub right: RightId,
	/// Who issued its credential in force.
	pub licensor: Lei,
	/// Who is licensed; none if that is private.
	pub licensee: Option<Lei>,
	/// The license it was sublicensed from; none if the rights holder granted it.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub parent: Option<Digest>,
	/// What it allows; none if that is private.
	pub role: Option<LicensedRole>,
	/// Whether it is private whom it lets do what with which goods. Shown to `licensing_check`, it tells that there.
	pub private: bool,
	/// The licensor's commitment to what is private.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub commitment: Option<Digest>,
	/// The products it lists; none if it covers them otherwise, or privately.
	pub products: Option<Vec<Gtin>>,
	/// The GS1 company prefixes whose products it covers; without these and products, it covers all that carry the right, unless it
	/// is private.
	pub prefixes: Option<Vec<Gs1Prefix>>,
	/// Countries of manufacture it allows; empty is any, none is private.
	pub countries: Option<Vec<Country>>,
	/// Units over the whole term; none is without limit, unless it is pruned.
	pub quota: Option<u64>,
	/// Whether units drawn under its sublicenses count against the quota, too: then it is `nested`, and otherwise `apart`.
	pub nesting: Option<Nesting>,
	/// Units drawn so far.
	pub drawn: Option<u64>,
	/// Units that can still be drawn, here and up the chain as far as quotas nest; none is without limit, unless it is pruned.
	pub left: Option<u64>,
	/// First day.
	pub from: Date,
	/// Last day.
	pub until: Date,
	/// How many levels of sublicense it allows below.
	pub sublicensing: Option<u8>,
	/// `active`, `suspended`, `revoked` or `superseded`.
	pub state: String,
	/// When it was revoked.
	pub revoked: Option<Timestamp>,
	/// When it was suspended and when reinstated, the first time first; none while it is not.
	pub suspensions: Vec<(Timestamp, Option<Timestamp>)>,
	/// When the credential was anchored.
	pub since: Timestamp,
	/// The licenses above it, from its parent up to the rights holder's grant.
	#[cfg_attr(feature = "std", schemars(with = "Vec<String>"))]
	pub chain: Vec<Digest>,
	/// Whether its retention is over.
	pub pruned: bool,
}

/// Goods of which somebody asks whether they are licensed.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Deserialize, schemars::JsonSchema),
	serde(rename_all = "camelCase", deny_unknown_fields)
)]
pub struct GoodsQuestion {
	/// The product.
	pub gtin: Gtin,
	/// Country of manufacture.
	pub country: Country,
	/// Units; one if not told.
	pub quantity: Option<u64>,
	/// Who makes them.
	pub manufacturer: Option<Lei>,
	/// Who imports them.
	pub importer: Option<Lei>,
	/// Who sells them.
	pub retailer: Option<Lei>,
}

/// Whether goods are licensed. Speaks of the product line; never of a single item being genuine.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct LicensingView {
	/// What can be told the public of the product line, whoever makes or sells it. Private licenses do not count, shown or not.
	pub product_line: LineStatus,
	/// Whether every right on the product is held or licensed by the maker or the importer told. None if the product carries no right
	/// that anybody has registered, so that there is nothing to license.
	pub licensed: Option<bool>,
	/// Right by right.
	pub rights: Vec<RightCheckView>,
	/// Licenses shown for which the chain has no such commitment; they do not count.
	pub refused: Vec<crate::FindingView>,
}

/// What can be told the public of a product line. It says nothing of one item: a GTIN can be copied onto anything.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub enum LineStatus {
	/// Its owner has recalled it.
	Recalled,
	/// It carries rights, and each of them is its owner's or is openly licensed for it today.
	Licensed,
	/// Nothing is known of its being licensed.
	Unknown,
}

/// What holds for one right on the goods.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct RightCheckView {
	/// The right.
	pub right: RightId,
	/// Who holds it.
	pub holder: Lei,
	/// Whether the manufacturer or the importer told holds it or is licensed.
	pub licensed: bool,
	/// Licenses that cover the goods: what to present on an entry line. With the chain above each.
	pub licenses: Vec<LicenseView>,
	/// Why other licenses of the parties told do not cover the goods, and whom no license covers.
	pub findings: Vec<crate::FindingView>,
}
