//! A certificate in the JSON that `@polkadot/api` takes for `certificates.issue`.

use super::{party::ChainParty, Capacity, Certificate, Good, Period};
use bonafide_primitives::{Agreement, Code, Country, Date, Gtin, HsCode};
use serde::Serialize;

/// The part of a certificate that the chain records: the argument of `certificates.issue`.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct ChainCertificate {
	/// Free trade agreement, such as `USMCA`.
	pub agreement: Agreement,
	/// The capacity of the certifier: `Importer`, `Exporter` or `Producer`.
	pub certifier: &'static str,
	/// The day of signature.
	pub signed_on: Date,
	/// The certifier itself, if it certifies as producer.
	pub producer: ChainParty,
	/// The certifier itself, if it certifies as exporter.
	pub exporter: ChainParty,
	/// The certifier itself, if it certifies as importer.
	pub importer: ChainParty,
	/// In the order of the certificate.
	pub goods: Vec<ChainGood>,
	/// One shipment, or a blanket period.
	pub cover: Cover,
}

/// The part of a good that the chain records.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub struct ChainGood {
	/// Classification in the Harmonized System.
	pub hs: HsCode,
	/// The product, if it has a GTIN.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub gtin: Option<Gtin>,
	/// Origin criterion.
	pub criterion: Code,
	/// Country of origin.
	pub origin: Country,
}

/// The shipments that a certificate covers.
#[derive(Serialize, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cover {
	/// One shipment.
	Single,
	/// Identical goods over a period.
	Blanket(Period),
}

impl ChainCertificate {
	/// The part of `certificate` that the chain records.
	pub(super) fn of(certificate: &Certificate) -> Self {
		let party = |capacity| match capacity == certificate.certification {
			true => ChainParty::from(&certificate.certifier),
			false => certificate
				.stated(capacity)
				.map_or(ChainParty::Unknown, ChainParty::from),
		};
		Self {
			agreement: certificate.agreement.clone(),
			certifier: certificate.certification.name(),
			signed_on: certificate.signed_on,
			producer: party(Capacity::Producer),
			exporter: party(Capacity::Exporter),
			importer: party(Capacity::Importer),
			goods: certificate.goods.iter().map(ChainGood::of).collect(),
			cover: certificate.blanket_period.map_or(Cover::Single, Cover::Blanket),
		}
	}
}

impl ChainGood {
	fn of(good: &Good) -> Self {
		Self {
			hs: good.hs,
			gtin: good.gtin,
			criterion: good.criterion.clone(),
			origin: good.origin,
		}
	}
}

impl Capacity {
	const fn name(self) -> &'static str {
		match self {
			Capacity::Importer => "Importer",
			Capacity::Exporter => "Exporter",
			Capacity::Producer => "Producer",
		}
	}
}
