//! The judgment: one result for each test.

use super::{
	amount::{Amount, Percent, Share},
	rule::{Base, Counts, Rule, ValueTest},
	terms::{Basis, Terms},
	worksheet::Worksheet,
};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// The verdict on a good, and the tests that lead to it.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Verdict {
	/// True if the good originates.
	pub originates: bool,
	/// All tests, also those after the first that decided.
	pub tests: Vec<Tested>,
}

/// A test, and its result.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Tested {
	/// The index of the worksheet's rule that asks for it.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub rule: Option<usize>,
	/// The test.
	#[serde(flatten)]
	pub test: Test,
	/// The result.
	pub passed: bool,
}

/// A test that a good can be put to.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", tag = "test")]
pub enum Test {
	/// Goods of this chapter can meet the criterion.
	Chapter,
	/// No material is non-originating.
	OnlyOriginating,
	/// Each non-originating material undergoes the change in tariff classification.
	TariffShift,
	/// Those that do not undergo it are a small enough share of the transaction value.
	DeMinimis {
		/// Their share in percent, rounded up to two decimals.
		share: String,
		/// The most that their share may be.
		limit: Percent,
	},
	/// The regional value content is reached.
	RegionalValueContent {
		/// The agreement's name for the method.
		method: Line,
		/// The content in percent, rounded down to two decimals. `None` if the amount that it is a share of is
		/// not given.
		#[serde(default, skip_serializing_if = "Option::is_none")]
		content: Option<String>,
		/// The least that passes.
		threshold: Percent,
	},
}

/// Judges a worksheet that has been checked.
pub fn judge(worksheet: &Worksheet, terms: &Terms, basis: Basis) -> Verdict {
	let mut tests = Vec::new();
	let mut note = |rule, test, passed| {
		tests.push(Tested { rule, test, passed });
		passed
	};
	let originates = match basis {
		Basis::WhollyObtained => false,
		Basis::OriginatingMaterials => note(
			None,
			Test::OnlyOriginating,
			worksheet.non_originating().next().is_none(),
		),
		Basis::Parts => terms.parts.as_ref().is_some_and(|parts| {
			let can = !parts
				.not_for
				.iter()
				.any(|provision| provision.covers(&worksheet.good.hs));
			note(None, Test::Chapter, can)
				& reaches_one(worksheet, &parts.regional_value_content, |test, passed| {
					note(None, test, passed)
				})
		}),
		Basis::ProductRule => worksheet.rules.iter().enumerate().fold(false, |met, (index, rule)| {
			let mut note = |test, passed| note(Some(index), test, passed);
			let shifts = shifts(worksheet, terms, rule, &mut note);
			let values = &rule.regional_value_content;
			met | (shifts & (values.is_empty() || reaches_one(worksheet, values, &mut note)))
		}),
	};
	Verdict { originates, tests }
}

/// True if every material that must change its classification does, but for too little to count.
fn shifts(worksheet: &Worksheet, terms: &Terms, rule: &Rule, note: &mut impl FnMut(Test, bool) -> bool) -> bool {
	let Some(shift) = &rule.tariff_shift else { return true };
	let good = &worksheet.good.hs;
	let remaining = || {
		worksheet
			.non_originating()
			.filter(|material| !shift.is_undergone(&material.hs, good))
	};
	if note(Test::TariffShift, remaining().next().is_none()) {
		return true;
	}
	let Some(de_minimis) = &terms.de_minimis else {
		return false;
	};
	if de_minimis.not_for.iter().any(|provision| provision.covers(good)) {
		return false;
	}
	let share = Amount::sum(remaining().map(|material| material.value)).of(worksheet.transaction_value);
	let limit = de_minimis.limit;
	let test = Test::DeMinimis {
		share: share.rounded_up(),
		limit,
	};
	note(test, share.is_at_most(limit))
}

/// True if one of the regional value contents is reached. All are calculated, for the reader.
fn reaches_one(worksheet: &Worksheet, tests: &[ValueTest], mut note: impl FnMut(Test, bool) -> bool) -> bool {
	tests.iter().fold(false, |reached, test| {
		let content = content(worksheet, test.base, test.counts);
		let passed = content.is_some_and(|content| content.is_at_least(test.threshold));
		let finding = Test::RegionalValueContent {
			method: test.method.clone(),
			content: content.map(Share::rounded_down),
			threshold: test.threshold,
		};
		reached | note(finding, passed)
	})
}

/// The regional value content. `None` if the amount that it is a share of is not given.
pub fn content(worksheet: &Worksheet, base: Base, counts: Counts) -> Option<Share> {
	let base = worksheet.base(base)?;
	Some(match counts {
		Counts::NonOriginating => base.without(worksheet.value_of_materials(false)),
		Counts::Originating => worksheet.value_of_materials(true).of(base),
	})
}
