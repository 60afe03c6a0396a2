//! The calculation in sentences, for a customs officer.

use super::{
	amount::{Amount, Percent},
	judge::{content, Test, Tested},
	rule::{Base, Counts, ValueTest},
	tariff::TariffShift,
	terms::Terms,
	worksheet::{Material, Worksheet},
	Calculation,
};

const CHAPTER: &str = "Goods of its chapter can meet the criterion. The producer states that it is imported \
	unassembled, or with parts of its own heading.";

/// A sentence for each step, the verdict last.
pub fn explain(calculation: &Calculation) -> Vec<String> {
	let Calculation {
		worksheet,
		terms,
		verdict,
	} = calculation;
	let Worksheet {
		agreement,
		criterion,
		good,
		currency,
		..
	} = worksheet;
	let mut sentences = vec![
		format!(
			"The good is {}, {}. It is to meet criterion {criterion} of {agreement}.",
			good.description, good.hs
		),
		materials(worksheet, false),
		materials(worksheet, true),
		format!("Its transaction value is {currency} {}.", worksheet.transaction_value),
	];
	if let Some(net_cost) = worksheet.net_cost {
		sentences.push(format!("Its net cost is {currency} {net_cost}."));
	}
	let by = match calculation.has_own_terms() {
		true => {
			sentences.push(format!(
				"The terms of {agreement} are not known here: it is calculated by terms that the producer gives."
			));
			" by those terms"
		}
		false => "",
	};
	let tests = Tests { worksheet, terms };
	sentences.extend(verdict.tests.iter().flat_map(|tested| tests.explain(tested)));
	sentences.push(match verdict.originates {
		true => format!("The good originates under criterion {criterion} of {agreement}{by}."),
		false => format!("The good does not originate under criterion {criterion} of {agreement}{by}."),
	});
	sentences
}

fn materials(worksheet: &Worksheet, originating: bool) -> String {
	let kind = if originating { "originating" } else { "non-originating" };
	let names: Vec<_> = worksheet
		.materials
		.iter()
		.filter(|material| material.originating == originating)
		.map(|Material { description, value, .. }| format!("{description} {value}"))
		.collect();
	match names.is_empty() {
		true => format!("No material is {kind}."),
		false => format!(
			"The {kind} materials are worth {} {}: {}.",
			worksheet.currency,
			worksheet.value_of_materials(originating),
			names.join(", ")
		),
	}
}

fn de_minimis(share: &str, limit: Percent, passed: bool) -> String {
	let outcome = if passed { "they do not count." } else { "too much." };
	format!(
		"De minimis: the materials that do not undergo it are {share} % of the transaction value, and may be \
		 {limit} %: {outcome} (Goods to which the agreement denies this are not told apart here.)"
	)
}

struct Tests<'a> {
	worksheet: &'a Worksheet,
	terms: &'a Terms,
}

impl Tests<'_> {
	fn explain(&self, tested: &Tested) -> Vec<String> {
		let rule = tested.rule.and_then(|index| self.worksheet.rules.get(index));
		let mut sentences = match &tested.test {
			Test::Chapter if tested.passed => vec![CHAPTER.into()],
			Test::Chapter => vec!["Goods of its chapter cannot meet the criterion.".into()],
			Test::OnlyOriginating if tested.passed => vec!["It is made of originating materials alone.".into()],
			Test::OnlyOriginating => vec!["It is not made of originating materials alone.".into()],
			Test::TariffShift => match rule.and_then(|rule| rule.tariff_shift.as_ref()) {
				Some(shift) => self.tariff_shift(shift, tested.passed),
				None => Vec::new(),
			},
			Test::DeMinimis { share, limit } => vec![de_minimis(share, *limit, tested.passed)],
			Test::RegionalValueContent { method, threshold, .. } => {
				let parts = self.terms.parts.iter().flat_map(|parts| &parts.regional_value_content);
				let tests: Vec<_> = match rule {
					Some(rule) => rule.regional_value_content.iter().collect(),
					None => parts.collect(),
				};
				tests
					.into_iter()
					.filter(|test| test.method == *method && test.threshold == *threshold)
					.map(|test| self.value_content(test, tested))
					.take(1)
					.collect()
			}
		};
		if let (Some(index), [first, ..]) = (tested.rule, &mut sentences[..]) {
			if self.worksheet.rules.len() > 1 {
				*first = format!("Rule {}: {first}", index + 1);
			}
		}
		sentences
	}

	fn tariff_shift(&self, shift: &TariffShift, passed: bool) -> Vec<String> {
		let good = &self.worksheet.good.hs;
		let level = shift.change;
		let mut except: Vec<_> = shift.except.iter().map(ToString::to_string).collect();
		let except = match except.pop() {
			None => String::new(),
			Some(last) if except.is_empty() => format!(", except from {last}"),
			Some(last) => format!(", except from {} and {last}", except.join(", ")),
		};
		let mut sentences = vec![format!(
			"Tariff shift: each non-originating material must change to {level} {} from any other {level}{except}.",
			level.of(good)
		)];
		for Material { description, hs, .. } in self.worksheet.non_originating() {
			sentences.push(match (level.of(hs) == level.of(good), shift.exception(hs)) {
				(true, _) => format!("{description}, {hs}, is of the same {level}: it does not undergo the change."),
				(false, Some(provision)) => {
					format!("{description}, {hs}, is excepted under {provision}: it does not undergo the change.")
				}
				(false, None) => format!("{description}, {hs}, is of another {level}: it undergoes the change."),
			});
		}
		let textile = self
			.terms
			.de_minimis
			.iter()
			.flat_map(|it| &it.not_for)
			.find(|it| it.covers(good));
		match (passed, textile) {
			(false, Some(provision)) => sentences.push(format!(
				"De minimis for goods of {provision} is a share of weight, which is not calculated here."
			)),
			(false, None) => (),
			(true, _) => sentences.push("All undergo the change.".into()),
		}
		sentences
	}

	fn value_content(&self, test: &ValueTest, tested: &Tested) -> String {
		let ValueTest {
			method,
			base,
			counts,
			threshold,
		} = test;
		let name = match base {
			Base::TransactionValue => "transaction value",
			Base::NetCost => "net cost",
		};
		let (Some(content), Some(whole)) = (content(self.worksheet, *base, *counts), self.worksheet.base(*base)) else {
			return format!("Regional value content, {method}: the {name} is not given, so it is not reached.");
		};
		let of = |originating| -> Amount { self.worksheet.value_of_materials(originating) };
		let fraction = match counts {
			Counts::NonOriginating => format!("({whole} − {}) / {whole}", of(false)),
			Counts::Originating => format!("{} / {whole}", of(true)),
		};
		let outcome = if tested.passed { "reached" } else { "not reached" };
		let content = content.rounded_down();
		format!(
			"Regional value content, {method}: {fraction} × 100 = {content} % of the {name}, and {threshold} % is \
			 asked: {outcome}."
		)
	}
}
