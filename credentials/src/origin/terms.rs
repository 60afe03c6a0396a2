//! What an agreement says for all goods: what its criteria ask, and which shares it lets pass.

use super::{amount::Percent, rule::ValueTest, tariff::Provision};
use bonafide_primitives::{Agreement, Code};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The terms of the agreements known here. Another agreement's are written into the calculation.
const KNOWN: &str = include_str!("terms.json");

/// An agreement's terms of calculation.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
	/// What each origin criterion asks.
	pub criteria: BTreeMap<Code, Basis>,
	/// Which share of materials need not change their classification.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub de_minimis: Option<DeMinimis>,
	/// What goods made of parts classified like themselves must reach.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub parts: Option<Parts>,
}

/// What a criterion asks.
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
	/// The share.
	pub limit: Percent,
	/// Goods for which it is not a share of value: of textiles, it is one of weight.
	pub not_for: Vec<Provision>,
}

/// What goods made of parts classified like themselves must reach.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parts {
	/// One of these.
	pub regional_value_content: Vec<ValueTest>,
	/// Goods that cannot originate so.
	pub not_for: Vec<Provision>,
}

impl Terms {
	/// The terms of an agreement, if they are known here.
	pub fn of(agreement: &Agreement) -> Option<Self> {
		Self::known().remove(agreement.as_str())
	}

	/// The agreements whose terms are known here.
	pub fn agreements() -> Vec<String> {
		Self::known().into_keys().collect()
	}

	fn known() -> BTreeMap<String, Self> {
		serde_json::from_str(KNOWN).expect("the terms beside this file are well-formed")
	}
}
