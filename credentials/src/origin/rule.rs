//! The rule of origin that a product must meet.

use super::{amount::Percent, tariff::TariffShift};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// A rule: all that it asks for must hold.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rule {
	/// The change that each non-originating material must undergo.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub tariff_shift: Option<TariffShift>,
	/// The regional value content: one of these must be reached.
	#[serde(default, skip_serializing_if = "Vec::is_empty")]
	pub regional_value_content: Vec<ValueTest>,
}

/// A regional value content that must be reached.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ValueTest {
	/// The agreement's name for it: transaction value method, net cost method, build-down method …
	pub method: Line,
	/// The amount that it is a share of.
	pub base: Base,
	/// The materials that are counted.
	#[serde(default)]
	pub counts: Counts,
	/// The least that passes.
	pub threshold: Percent,
}

/// The amount that a regional value content is a share of.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Base {
	/// The transaction value, which some agreements call the adjusted value.
	TransactionValue,
	/// The net cost.
	NetCost,
}

/// The materials that a regional value content counts.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Default, Debug)]
#[serde(rename_all = "camelCase")]
pub enum Counts {
	/// All but the non-originating ones: (base − VNM) / base.
	#[default]
	NonOriginating,
	/// The originating ones alone: VOM / base.
	Originating,
}
