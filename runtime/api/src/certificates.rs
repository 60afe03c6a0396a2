use crate::{SealView, Timestamp};
use alloc::{string::String, vec::Vec};
use bonafide_primitives::{Country, Date, Digest, EntryNumber, Gtin, HsCode, Lei};
use codec::{Decode, Encode};
use pallet_certificates::Capacity;
use scale_info::TypeInfo;

/// A certificate of origin, as anchored. What only its credential says is not on chain. Of one whose retention is over,
/// the chain keeps what says who certified and when claims could rest on it; the rest is none, and no goods are listed.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct CertificateView {
	/// SHA-256 of the issuer-signed part of the credential.
	#[cfg_attr(feature = "std", schemars(with = "String"))]
	pub id: Digest,
	/// The agreement.
	pub agreement: String,
	/// Version of the agreement's profile that it was judged by.
	pub version: Option<u32>,
	/// What the certifier is.
	pub certifier: Option<Capacity>,
	/// Who certified.
	pub issuer: Lei,
	/// The day it was signed.
	pub signed_on: Option<Date>,
	/// Who exports.
	pub exporter: Option<PartyView>,
	/// Who produces.
	pub producer: Option<PartyView>,
	/// Who imports.
	pub importer: Option<PartyView>,
	/// First and last day of the blanket period; none if it is for a single shipment.
	pub blanket: Option<(Date, Date)>,
	/// The goods.
	pub goods: Vec<GoodView>,
	/// First day on which a claim can rest on it.
	pub valid_from: Date,
	/// Last day on which a claim can rest on it, unless it is taken back; before the first if there is none.
	pub valid_until: Date,
	/// `active`, `withdrawn` or `superseded`.
	pub state: String,
	/// When it was withdrawn or superseded.
	pub ended: Option<Timestamp>,
	/// The certificate that superseded it.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub superseded_by: Option<Digest>,
	/// The entry that has used it, if it is for a single shipment.
	pub used_by: Option<EntryNumber>,
	/// When it was anchored; the importer held it no later than then.
	pub anchored: Option<Timestamp>,
	/// Whether its retention is over.
	pub pruned: bool,
}

/// A party on a certificate.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct PartyView {
	/// `named`, `sealed`, `onRequest`, `various` or `unknown`.
	pub kind: String,
	/// Its LEI, if named.
	pub lei: Option<Lei>,
	/// Commitment to it, if sealed.
	#[cfg_attr(feature = "std", schemars(with = "Option<String>"))]
	pub commitment: Option<Digest>,
	/// What opens the commitment, sealed to customs, if sealed with an envelope.
	pub envelope: Option<EnvelopeView>,
	/// Country of its address, if told.
	pub country: Option<Country>,
}

/// An envelope that customs alone can open.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct EnvelopeView {
	/// Who can open it.
	pub seal: SealView,
	/// HPKE, RFC 9180: the encapsulated key and the ciphertext. In JSON, `0x` and hexadecimal digits.
	#[cfg_attr(feature = "std", serde(serialize_with = "hexadecimal"), schemars(with = "String"))]
	pub sealed: Vec<u8>,
}

#[cfg(feature = "std")]
pub(crate) fn hexadecimal<S: serde::Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
	let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
	let text: String = std::iter::once("0x".into()).chain(digits).collect();
	serializer.serialize_str(&text)
}

/// Goods on a certificate.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
#[cfg_attr(
	feature = "std",
	derive(serde::Serialize, schemars::JsonSchema),
	serde(rename_all = "camelCase")
)]
pub struct GoodView {
	/// Classification.
	pub hs: HsCode,
	/// The product, if one is meant.
	pub gtin: Option<Gtin>,
	/// Origin criterion.
	pub criterion: String,
	/// Country of origin.
	pub origin: Country,
	/// Whether a single-shipment certificate has been used for these goods.
	pub used: bool,
}
