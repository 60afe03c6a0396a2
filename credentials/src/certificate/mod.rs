//! Certificate of origin: the data elements of a free trade agreement, as the certifier writes them.
//!
//! Order and numbers are those of the nine minimum data elements of USMCA (Annex 5-A; 19 CFR part 182,
//! appendix A). The chain judges by the agreement's profile if they suffice.
//!
//! A draft is checked as a whole before it is signed:
//!
//! ```
//! use bonafide_credentials::check;
//! use serde_json::json;
//!
//! let today = "2026-03-01".parse()?;
//! let mut draft = bonafide_credentials::draft(&std::fs::read_to_string("examples/certificate.json")?)?;
//! assert_eq!(check(&draft, today), []);
//!
//! draft["certifier"]["lei"] = json!("5493006MHB84DD0ZWV19");
//! draft["goods"][1]["hs"] = json!("61");
//! let faults = check(&draft, today);
//! let fields: Vec<_> = faults.iter().map(|fault| &*fault.field).collect();
//! assert_eq!(fields, ["certifier.lei", "goods[1].hs"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A good certificate is issued, shown in part and verified as the [crate](crate) begins.

mod chain;
mod check;
mod draft;
mod party;
pub mod profile;
pub mod schema;
mod wording;

pub use chain::{ChainCertificate, ChainGood, Cover};
pub use check::{check, drafted};
pub use draft::{seal_parties, Openings};
pub use party::{ChainParty, Party, Unnamed};

use crate::{
	company::Certifier,
	origin::Calculation,
	text::{self, Line, Statement},
	Document, Refusal, Secured,
};
use bonafide_primitives::{Agreement, Code, Country, Date, Gtin, HsCode, Lei, MAX_GOODS};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A certificate of origin.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Certificate {
	/// The agreement that it is made under, such as `USMCA`.
	pub agreement: Agreement,
	/// Element 1: the capacity in which the certifier certifies.
	#[serde(deserialize_with = "text::word")]
	pub certification: Capacity,
	/// Element 2: the certifier.
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
	/// Element 8: the period in which identical goods are covered. Without it, the certificate covers a single
	/// shipment.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub blanket_period: Option<Period>,
	/// Element 9: the declaration that is signed.
	pub statement: Statement,
	/// Element 9: the day of signature.
	pub signed_on: Date,
}

/// The capacity in which a certifier certifies.
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
	/// In words that fit the invoice.
	pub description: Line,
	/// Classification in the Harmonized System, with six digits or more.
	pub hs: HsCode,
	/// The product, if it has a GTIN.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub gtin: Option<Gtin>,
	/// The criterion under which it originates, such as `B`.
	pub criterion: Code,
	/// Country of origin.
	pub origin: Country,
	/// The rule of origin that applies, where the agreement asks for it (19 CFR 10.584(a)(3)(v)), such as `GN
	/// 29(n)/61.1`.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub rule: Option<Line>,
	/// The calculation by which it meets the criterion. A holder shows it only when asked for it by name.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub origin_calculation: Option<Box<Calculation>>,
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

impl fmt::Display for Capacity {
	/// As it is written.
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(match self {
			Capacity::Importer => "importer",
			Capacity::Exporter => "exporter",
			Capacity::Producer => "producer",
		})
	}
}

impl Certificate {
	/// Refuses goods that are too many for one certificate, or that the chain cannot tell apart.
	fn check_goods(&self) -> Result<(), Refusal> {
		let goods = self.form().goods;
		if goods.is_empty() {
			return Err(Refusal::new("goods", "is empty"));
		}
		if goods.len() > MAX_GOODS as usize {
			let reason = format!("lists {}, and one certificate has at most {MAX_GOODS}", goods.len());
			return Err(Refusal::new("goods", reason));
		}
		let before = |at: usize| goods[..at].iter().position(|other| *other == goods[at]);
		match (0..goods.len()).find_map(|at| Some((at, before(at)?))) {
			None => Ok(()),
			Some((at, before)) => Err(Refusal::new(
				format!("goods[{at}]"),
				format!("is listed before: goods[{before}] has the same hs, gtin, criterion and origin"),
			)),
		}
	}

	fn stated(&self, capacity: Capacity) -> Option<&Party> {
		match capacity {
			Capacity::Importer => self.importer.as_ref(),
			Capacity::Exporter => self.exporter.as_ref(),
			Capacity::Producer => self.producer.as_ref(),
		}
	}

	/// Elements 3 to 5 are for parties other than the certifier. They may be empty only where the agreement
	/// lets the certifier not know.
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

	/// Refuses a calculation that is of another good or agreement, or shows no origin.
	fn check_calculation(&self, good: &Good) -> Result<(), &'static str> {
		let Some(calculation) = &good.origin_calculation else {
			return Ok(());
		};
		let worksheet = calculation.worksheet();
		match () {
			() if worksheet.agreement != self.agreement => Err("is made under another agreement"),
			() if !worksheet.good.hs.agrees_with(&good.hs) => Err("is of a good with another classification"),
			() if worksheet.criterion != good.criterion => Err("is made for another criterion"),
			() if !calculation.verdict().originates => Err("shows that the good does not originate"),
			() => Ok(()),
		}
	}
}

impl Document for Certificate {
	const TYPE: &'static str = "CertificateOfOrigin";
	/// The agreement is open, because it says which elements make a certificate complete.
	const SECURED: Secured = Secured::SdJwt {
		open: &["agreement"],
		kept: &["originCalculation"],
	};
	type Form = ChainCertificate;

	fn check(&self) -> Result<(), Refusal> {
		self.check_party("exporter", Capacity::Exporter)?;
		self.check_party("producer", Capacity::Producer)?;
		self.check_party("importer", Capacity::Importer)?;
		self.check_goods()?;
		if let Some(reason) = wording::fault(self.agreement.as_str(), self.statement.as_ref()) {
			return Err(Refusal::new("statement", reason));
		}
		for (index, good) in self.goods.iter().enumerate() {
			self.check_calculation(good)
				.map_err(|reason| Refusal::new(format!("goods[{index}].originCalculation"), reason))?;
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

	/// None: the agreement says for how long a certificate is accepted.
	fn valid_until(&self) -> Option<Date> {
		None
	}

	fn schema(&self) -> Option<&'static str> {
		schema::of(&self.agreement).map(|schema| schema.file)
	}

	/// If it is for one shipment and names no importer openly.
	fn needs_holder(&self) -> bool {
		let is_open = self.certification == Capacity::Importer || matches!(self.importer, Some(Party::Named(_)));
		self.blanket_period.is_none() && !is_open
	}

	fn form(&self) -> ChainCertificate {
		ChainCertificate::of(self)
	}
}
