//! The worksheet of a producer: a good, its materials, and the rule that it must meet.

use super::{
	amount::Amount,
	rule::{Base, Rule},
	terms::{Basis, Terms},
};
use crate::{text::Line, Refusal};
use bonafide_primitives::{Agreement, Code, Country, HsCode};
use serde::{Deserialize, Serialize};

/// A good with its bill of materials and the rule that it must meet. All amounts are in one currency
/// and for one quantity of the good.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Worksheet {
	/// The agreement whose terms apply.
	pub agreement: Agreement,
	/// The origin criterion that the good is to meet.
	pub criterion: Code,
	/// The good that is made.
	pub good: GoodMade,
	/// The currency of all amounts, ISO 4217.
	pub currency: Currency,
	/// The price paid for the good, without the cost of its international shipment.
	pub transaction_value: Amount,
	/// Its total cost without sales promotion, royalties, shipping and packing, and interest that is not allowed.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub net_cost: Option<Amount>,
	/// The bill of materials, complete.
	pub materials: Vec<Material>,
	/// The product's own rule of origin: the good must meet one of these.
	#[serde(default, skip_serializing_if = "Vec::is_empty")]
	pub rules: Vec<Rule>,
}

/// The good that is made.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoodMade {
	/// In words.
	pub description: Line,
	/// Classification in the Harmonized System.
	pub hs: HsCode,
}

/// A material.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Material {
	/// In words.
	pub description: Line,
	/// Classification in the Harmonized System.
	pub hs: HsCode,
	/// Its value in the good.
	pub value: Amount,
	/// True if it originates under the agreement. A material that cannot be shown to originate does not.
	pub originating: bool,
	/// Country of origin, for the reader alone.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub origin: Option<Country>,
}

/// A currency by its three letters.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(try_from = "String")]
pub struct Currency(String);

impl TryFrom<String> for Currency {
	type Error = &'static str;

	fn try_from(text: String) -> Result<Self, Self::Error> {
		match text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase()) {
			true => Ok(Self(text)),
			false => Err("is no currency of ISO 4217, such as \"USD\""),
		}
	}
}

impl std::fmt::Display for Currency {
	fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
		f.write_str(&self.0)
	}
}

impl Worksheet {
	/// The amount that a regional value content is a share of. `None` if it is not given.
	pub fn base(&self, base: Base) -> Option<Amount> {
		match base {
			Base::TransactionValue => Some(self.transaction_value),
			Base::NetCost => self.net_cost,
		}
	}

	/// The materials that do not originate.
	pub fn non_originating(&self) -> impl Iterator<Item = &Material> {
		self.materials.iter().filter(|material| !material.originating)
	}

	/// The value of the materials that do, or do not, originate.
	pub fn value_of_materials(&self, originating: bool) -> Amount {
		let counted = self
			.materials
			.iter()
			.filter(|material| material.originating == originating);
		Amount::sum(counted.map(|material| material.value))
	}

	/// The demand of the criterion under `terms`.
	///
	/// # Errors
	/// If the criterion is not one that is calculated, or an amount or rule that it asks for is missing.
	pub fn check(&self, terms: &Terms) -> Result<Basis, Refusal> {
		let codes = || terms.criteria.keys().map(Code::as_str).collect::<Vec<_>>().join(", ");
		let basis = *terms
			.criteria
			.get(&self.criterion)
			.ok_or_else(|| Refusal::new("criterion", format!("is not one that is calculated: {}", codes())))?;
		if self.transaction_value.is_zero() {
			return Err(Refusal::new("transactionValue", "is zero"));
		}
		if self.net_cost.is_some_and(Amount::is_zero) {
			return Err(Refusal::new("netCost", "is zero"));
		}
		if self.materials.is_empty() {
			return Err(Refusal::new("materials", "is empty"));
		}
		match basis {
			Basis::WhollyObtained => Err(Refusal::new(
				"criterion",
				"is for goods wholly obtained, of which nothing is calculated",
			))?,
			Basis::ProductRule if self.rules.is_empty() => {
				Err(Refusal::new(
					"rules",
					"is empty, and the criterion asks for the rule of the product",
				))?;
			}
			Basis::Parts if terms.parts.is_none() => {
				Err(Refusal::new(
					"criterion",
					"asks for a regional value content that the terms do not give",
				))?;
			}
			_ => (),
		}
		for (index, rule) in self.rules.iter().enumerate() {
			if rule.tariff_shift.is_none() && rule.regional_value_content.is_empty() {
				return Err(Refusal::new(format!("rules[{index}]"), "asks for nothing"));
			}
		}
		Ok(basis)
	}
}
