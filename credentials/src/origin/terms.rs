//! The terms of an agreement for all goods: its criteria, and the shares that it lets pass.

use super::{amount::Percent, rule::ValueTest, tariff::Provision};
use bonafide_primitives::{Agreement, Code};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The terms of the agreements known here. Those of another, and no others, are written into the calculation.
const KNOWN: &str = include_str!("terms.json");

/// An agreement's terms of calculation.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
	/// The demand of each origin criterion.
	pub criteria: BTreeMap<Code, Basis>,
	/// The share of materials that need not change their classification.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub de_minimis: Option<DeMinimis>,
	/// The demand on goods made of parts classified like themselves.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub parts: Option<Parts>,
}

/// The demand of a criterion.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
	/// Grown, mined or caught there: nothing to calculate.
	WhollyObtained,
	/// The product's own rule is met.
	ProductRule,
	/// No material is non-originating.
	OriginatingMaterials,
	/// Imported unassembled or as parts of the same heading, and the regional value content is reached.
	Parts,
}

/// The share of the transaction value up to which materials need not change their classification.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeMinimis {
	/// The most that passes.
	pub limit: Percent,
	/// Goods for which it is no share of value: for textiles, it is one of weight.
	pub not_for: Vec<Provision>,
}

/// The demand on goods made of parts classified like themselves.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parts {
	/// One of these.
	pub regional_value_content: Vec<ValueTest>,
	/// Goods that cannot originate so.
	pub not_for: Vec<Provision>,
}

impl Terms {
	/// The terms of an agreement, whatever the case in which its name is written. `None` if they are not known here.
	pub fn of(agreement: &Agreement) -> Option<Self> {
		let name = agreement.as_str().trim();
		let mut known = Self::known().into_iter();
		known.find_map(|(known, terms)| known.eq_ignore_ascii_case(name).then_some(terms))
	}

	/// The agreements whose terms are known here.
	pub fn agreements() -> Vec<String> {
		Self::known().into_keys().collect()
	}

	fn known() -> BTreeMap<String, Self> {
		serde_json::from_str(KNOWN).expect("the terms beside this file are well-formed")
	}
}
