//! The words of a certificate, as people write them: in any language of the agreement, and with its articles in place
//! of the letters of its criteria.

use serde::Deserialize;
use serde_json::Value;
use std::{collections::BTreeMap, sync::LazyLock};

/// The words of the agreements known here. Languages are those in which a certification may be written: USMCA, article
/// 5.2(5); CAFTA-DR, article 4.16; 19 CFR 181.22 for NAFTA.
static KNOWN: LazyLock<BTreeMap<String, Wording>> = LazyLock::new(|| {
	serde_json::from_str(include_str!("wording.json")).expect("the words beside this file are well-formed")
});

/// Marks of quotation, in which a statement is copied.
const QUOTES: [char; 10] = ['"', '\'', '“', '”', '„', '‘', '’', '«', '»', '`'];

/// The words of an agreement.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
	/// The beginnings of a certifier's statement, by language (ISO 639-1), the most usual first. Case and commas do not
	/// count.
	statement: BTreeMap<String, Vec<String>>,
	/// The provision that each criterion stands for.
	criteria: BTreeMap<String, String>,
}

/// Writes statement and criteria of the draft `document` as they are signed: white space is one blank each, the
/// statement stands without quotation marks, and a criterion by its letter.
pub fn settle(document: &mut Value) {
	let agreement = document.get("agreement").and_then(Value::as_str).map(ToOwned::to_owned);
	if let Some(Value::String(statement)) = document.get_mut("statement") {
		*statement = settled(statement);
	}
	let Some(wording) = agreement.and_then(|agreement| KNOWN.get(&agreement)) else {
		return;
	};
	let goods = document.get_mut("goods").and_then(Value::as_array_mut);
	for good in goods.into_iter().flatten() {
		if let Some(Value::String(criterion)) = good.get_mut("criterion") {
			if let Some(letter) = wording.criterion(criterion) {
				*criterion = letter.into();
			}
		}
	}
}

fn settled(statement: &str) -> String {
	let words: Vec<_> = statement.split_whitespace().collect();
	let plain = words.join(" ");
	match plain.starts_with(QUOTES) && plain.ends_with(QUOTES) {
		true => plain.trim_matches(&QUOTES[..]).trim().into(),
		false => plain,
	}
}

/// The reason for which `statement` is no certification under `agreement`: under one that is not known here, in any
/// language known.
pub fn fault(agreement: &str, statement: &str) -> Option<String> {
	let (own, all) = (KNOWN.get(agreement), KNOWN.values());
	let known: Vec<_> = own.map_or_else(|| all.collect(), |own| vec![own]);
	let folded = folded(statement);
	let mut languages = known.iter().flat_map(|wording| wording.statement.values());
	if languages.any(|beginnings| {
		beginnings
			.iter()
			.any(|beginning| folded.starts_with(&self::folded(beginning)))
	}) {
		return None;
	}
	let beginnings: BTreeMap<_, _> = known
		.iter()
		.flat_map(|wording| &wording.statement)
		.filter_map(|(language, beginnings)| Some((language, format!("{:?}", beginnings.first()?))))
		.collect();
	let beginnings: Vec<_> = beginnings.into_values().collect();
	Some(format!(
		"must begin with {}, and go on in the words of the agreement",
		beginnings.join(" or ")
	))
}

/// `text` by what counts of it: words, whatever their case and what stands between them.
fn folded(text: &str) -> String {
	let plain = settled(text).replace(',', "").replace('’', "'").replace("(e)", "");
	plain.to_lowercase()
}

impl Wording {
	/// The letter of the criterion that was written; none if it is no criterion of the agreement.
	fn criterion(&self, written: &str) -> Option<&str> {
		let fold = |text: &str| -> String {
			let plain = text.chars().filter(|character| !character.is_whitespace());
			plain.flat_map(char::to_uppercase).collect()
		};
		let folded = fold(written);
		let folded = folded.trim_start_matches("ARTICLE");
		let mut criteria = self.criteria.iter();
		criteria.find_map(|(letter, article)| {
			let is_it = folded == fold(letter) || folded == fold(article);
			is_it.then_some(letter.as_str())
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn a_statement_is_read_in_each_language_of_its_agreement() {
		for statement in [
			"I certify that the goods qualify.",
			"i CERTIFY\u{a0}that  the goods\nqualify.",
			"“I certify that the goods qualify.”",
			"The undersigned certifies that the goods qualify.",
			"I, the undersigned, hereby certify that the goods qualify.",
			"Certifico que las mercancías descritas en este documento califican como originarias.",
			"El que suscribe certifica que las mercancías son originarias.",
			"J'atteste que les marchandises visées sont originaires.",
			"J’atteste que les marchandises visées sont originaires.",
			"« Je soussigné(e), certifie que les marchandises sont originaires. »",
		] {
			assert_eq!(fault("USMCA", statement), None, "{statement}");
			assert_eq!(fault("EU-MX", statement), None, "{statement}");
		}
	}

	#[test]
	fn another_statement_or_language_is_refused_with_what_is_expected() {
		let expected =
			"must begin with \"I certify that\" or \"certifico que\" or \"je certifie que\", and go on in the \
		                words of the agreement";
		for statement in [
			"The goods originate.",
			"Ich bestätige, dass",
			"",
			"I certify",
			"that I certify that",
		] {
			assert_eq!(fault("USMCA", statement).as_deref(), Some(expected), "{statement}");
		}
		let french = fault("CAFTA-DR", "Je certifie que les marchandises sont originaires.");
		assert_eq!(
			french.as_deref(),
			Some("must begin with \"I certify that\" or \"certifico que\", and go on in the words of the agreement")
		);
	}

	#[test]
	fn criteria_are_settled_by_letter_and_article() {
		for (agreement, written, settled) in [
			("USMCA", "b", "B"),
			("USMCA", " B ", "B"),
			("USMCA", "4.2(b)", "B"),
			("USMCA", "Article 4.2 (d)", "D"),
			("USMCA", "4.1(b)", "4.1(b)"),
			("USMCA", "E", "E"),
			("USMCA", "", ""),
			("CAFTA-DR", "4.1(B)", "B"),
			("NAFTA", "401(a)", "A"),
			("EU-MX", "b", "b"),
		] {
			let mut document = json!({ "agreement": agreement, "goods": [{ "criterion": written }, 7] });
			settle(&mut document);
			assert_eq!(document["goods"][0]["criterion"], settled, "{agreement} {written}");
		}
	}

	#[test]
	fn a_statement_is_signed_in_plain_blanks_and_without_quotation_marks() {
		let mut document = json!({ "statement": " “I certify\u{a0}that\n\tthey  \"qualify\" here.” " });
		settle(&mut document);
		assert_eq!(document["statement"], "I certify that they \"qualify\" here.");
		for none in [json!(null), json!([]), json!({ "statement": 7 })] {
			let mut document = none.clone();
			settle(&mut document);
			assert_eq!(document, none);
		}
	}
}
