//! Certificate of origin: the data elements of a free trade agreement, as the certifier writes them.
//!
//! The order and the numbers are those of the nine minimum data elements of USMCA (Annex 5-A; 19 CFR part 182, appendix A). Whether
//! an agreement is content with what is given here, the chain judges by the agreement's profile.

use crate::{
	party::{Certifier, Party, PartyForm},
	text::{self, Line, Statement},
	Document, Refusal, Secured,
};
use bonafide_primitives::{Agreement, Code, Country, Date, Gtin, HsCode, Lei};
use serde::{Deserialize, Serialize};

/// A certificate of origin.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Certificate {
	/// The agreement it is made under, such as `USMCA`.
	pub agreement: Agreement,
	/// Element 1: in which capacity the certifier certifies.
	#[serde(deserialize_with = "text::word")]
	pub certification: Capacity,
	/// Element 2: who certifies.
	pub certifier: Certifier,
	/// Element 3: the exporter, if not the certifier. A producer who does not know it leaves it out.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub exporter: Option<Party>,
	/// Element 4: the producer, if not the certifier.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub producer: Option<Party>,
	/// Element 5: the importer, if known and not the certifier.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub importer: Option<Party>,
	/// Elements 6 and 7: the goods, with the criterion under which each originates.
	pub goods: Vec<Good>,
	/// Element 6, for a single shipment: the number of the invoice, if known.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub invoice: Option<Line>,
	/// Element 8: the period in which identical goods are covered. Without it, the certificate covers a single shipment.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub blanket_period: Option<Period>,
	/// Element 9: the declaration that is signed.
	pub statement: Statement,
	/// Element 9: the day of signature.
	pub signed_on: Date,
}

/// In which capacity a certifier certifies.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Capacity {
	/// As importer.
	Importer,
	/// As exporter.
	Exporter,
	/// As producer.
	Producer,
}

/// A good that originates.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Good {
	/// What it is, in words that fit the invoice.
	pub description: Line,
	/// Its classification: six digits or more.
	pub hs: HsCode,
	/// The product, if it has a GTIN.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub gtin: Option<Gtin>,
	/// The criterion under which it originates, such as `B`.
	pub criterion: Code,
	/// Where it originates.
	pub origin: Country,
}

/// A period, both days included.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Period {
	/// First day.
	pub from: Date,
	/// Last day.
	pub until: Date,
}

/// A certificate as the chain records it.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct CertificateForm {
	/// The agreement.
	pub agreement: Agreement,
	/// In which capacity the certifier certifies.
	pub certifier: &'static str,
	/// The day of signature.
	pub signed_on: Date,
	/// The producer.
	pub producer: PartyForm,
	/// The exporter.
	pub exporter: PartyForm,
	/// The importer.
	pub importer: PartyForm,
	/// The goods.
	pub goods: Vec<GoodForm>,
	/// What it covers.
	pub cover: Cover,
}

/// A good as the chain records it.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub struct GoodForm {
	/// Classification.
	pub hs: HsCode,
	/// The product.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub gtin: Option<Gtin>,
	/// Origin criterion.
	pub criterion: Code,
	/// Country of origin.
	pub origin: Country,
}

/// What a certificate covers.
#[derive(Serialize, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cover {
	/// One shipment.
	Single,
	/// Identical goods over a period.
	Blanket(Period),
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

impl Certificate {
	/// The party that acts in `capacity`: the certifier, another, or nobody known.
	fn party(&self, capacity: Capacity) -> PartyForm {
		if capacity == self.certification {
			return PartyForm::from(&self.certifier);
		}
		self.stated(capacity).map_or(PartyForm::Unknown, PartyForm::from)
	}

	fn stated(&self, capacity: Capacity) -> Option<&Party> {
		match capacity {
			Capacity::Importer => self.importer.as_ref(),
			Capacity::Exporter => self.exporter.as_ref(),
			Capacity::Producer => self.producer.as_ref(),
		}
	}

	/// Elements 3 to 5 say who is not the certifier, and may stay empty only where the agreement lets the certifier not know.
	fn check_party(&self, field: &str, capacity: Capacity) -> Result<(), Refusal> {
		let may_be_unknown = match capacity {
			Capacity::Importer => true,
			Capacity::Exporter => self.certification == Capacity::Producer,
			Capacity::Producer => false,
		};
		match self.stated(capacity) {
			Some(Party::Named(trader)) if capacity == self.certification && trader.lei == self.certifier.lei => Ok(()),
			Some(_) if capacity == self.certification => Err(Refusal::new(
				field,
				"is another than the certifier, who certifies in this capacity",
			)),
			None if capacity != self.certification && !may_be_unknown => Err(Refusal::new(
				field,
				"is missing: name it, or say \"onRequest\", \"various\" or \"unknown\"",
			)),
			_ => Ok(()),
		}
	}
}

impl Document for Certificate {
	const TYPE: &'static str = "CertificateOfOrigin";
	/// The agreement is open, because it says which elements make a certificate complete.
	const SECURED: Secured = Secured::SdJwt { open: &["agreement"] };
	type Form = CertificateForm;

	fn check(&self) -> Result<(), Refusal> {
		self.check_party("exporter", Capacity::Exporter)?;
		self.check_party("producer", Capacity::Producer)?;
		self.check_party("importer", Capacity::Importer)?;
		if self.goods.is_empty() {
			return Err(Refusal::new("goods", "is empty"));
		}
		if let Some(Period { from, until }) = self.blanket_period {
			if from > until {
				return Err(Refusal::new("blanketPeriod", "ends before it begins"));
			}
			if self.invoice.is_some() {
				return Err(Refusal::new(
					"invoice",
					"belongs to a single shipment, and there is a blanket period",
				));
			}
		}
		Ok(())
	}

	fn issuer(&self) -> Lei {
		self.certifier.lei
	}

	fn valid_from(&self) -> Date {
		self.signed_on
	}

	/// How long a certificate is accepted is the agreement's to say.
	fn valid_until(&self) -> Option<Date> {
		None
	}

	fn form(&self) -> CertificateForm {
		CertificateForm {
			agreement: self.agreement.clone(),
			certifier: self.certification.name(),
			signed_on: self.signed_on,
			producer: self.party(Capacity::Producer),
			exporter: self.party(Capacity::Exporter),
			importer: self.party(Capacity::Importer),
			goods: self
				.goods
				.iter()
				.map(|good| GoodForm {
					hs: good.hs,
					gtin: good.gtin,
					criterion: good.criterion.clone(),
					origin: good.origin,
				})
				.collect(),
			cover: self.blanket_period.map_or(Cover::Single, Cover::Blanket),
		}
	}
}
