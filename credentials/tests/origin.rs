//! The origin calculator: exact at each threshold, and every step explained.

mod common;

use bonafide_credentials::{
	origin::{Amount, Calculation, Percent, Terms},
	Certificate, Document,
};
use common::{certificate, refused, with};
use serde_json::{json, Value};

/// An electric kettle of US$100.00, of which US$40.00 are foreign: a cord of another heading, and an element of its
/// own.
fn kettle() -> Value {
	json!({
		"agreement": "USMCA",
		"criterion": "B",
		"good": { "description": "Electric kettle", "hs": "8516.79" },
		"currency": "USD",
		"transactionValue": "100.00",
		"netCost": "80",
		"materials": [
			{ "description": "Steel body", "hs": "7323.93", "value": "20.00", "originating": true, "origin": "MX" },
			{ "description": "Cord set", "hs": "8544.42", "value": "30.00", "originating": false, "origin": "CN" },
			{ "description": "Heating element", "hs": "8516.80", "value": "10.00", "originating": false }
		],
		"rules": [{ "tariffShift": { "change": "heading" } }]
	})
}

fn calculated(worksheet: &Value) -> Calculation {
	Calculation::read_json(&worksheet.to_string()).unwrap()
}

fn originates(worksheet: &Value) -> bool {
	calculated(worksheet).verdict().originates
}

fn tests(worksheet: &Value) -> Value {
	serde_json::to_value(calculated(worksheet)).unwrap()["verdict"]["tests"].take()
}

/// Worksheet with one rule: a regional value content of a base.
fn content(base: &str, threshold: &str) -> Value {
	let value = json!({ "method": format!("{base} method"), "base": base, "threshold": threshold });
	with(kettle(), "/rules", json!([{ "regionalValueContent": [value] }]))
}

#[test]
fn a_tariff_shift_looks_at_each_material_at_its_level() {
	let change = |level: &str| with(kettle(), "/rules/0/tariffShift/change", json!(level));
	let element_alone = |worksheet: Value| with(worksheet, "/materials/2/value", json!("10.01"));
	// The element is of the kettle's heading, and of another subheading; the cord is of its chapter.
	assert_eq!(
		tests(&element_alone(change("subheading"))),
		json!([{ "rule": 0, "test": "tariffShift", "passed": true }])
	);
	assert!(originates(&element_alone(change("subheading"))));
	assert!(!originates(&element_alone(change("heading"))));
	assert!(!originates(&element_alone(change("chapter"))));
	let longer = with(change("subheading"), "/materials/2/hs", json!("8516.79.0000"));
	assert!(
		!originates(&element_alone(longer)),
		"more digits are of the same subheading"
	);
}

#[test]
fn exceptions_name_chapters_headings_subheadings_and_ranges() {
	for (except, excepted) in [
		("85", true),
		("8544", true),
		("8544.42", true),
		("8540-8544", true),
		("84-85", true),
		("8544.43", false),
		("8501-8543", false),
		("73", false),
	] {
		let worksheet = with(
			kettle(),
			"/rules/0/tariffShift",
			json!({ "change": "subheading", "except": [except] }),
		);
		let worksheet = with(worksheet, "/materials/2/hs", json!("9032.10"));
		assert_eq!(originates(&worksheet), !excepted, "{except}");
	}
}

#[test]
fn de_minimis_is_exact_at_its_limit() {
	let element_worth = |value: &str| tests(&with(kettle(), "/materials/2/value", json!(value)));
	let finding = |share: &str, passed: bool| {
		with(
			json!({ "rule": 0, "test": "deMinimis", "share": share, "limit": "10" }),
			"/passed",
			json!(passed),
		)
	};
	assert_eq!(element_worth("10.00")[1], finding("10.00", true));
	assert_eq!(
		element_worth("10.000001")[1],
		finding("10.01", false),
		"what must not be exceeded is rounded up"
	);
	assert_eq!(element_worth("0.01")[1], finding("0.01", true));

	for (agreement, limit) in [("USMCA", "10"), ("CAFTA-DR", "10"), ("NAFTA", "7")] {
		let worksheet = with(kettle(), "/agreement", json!(agreement));
		assert_eq!(tests(&worksheet)[1]["limit"], json!(limit));
	}
	assert!(!originates(&with(kettle(), "/agreement", json!("NAFTA"))));
}

#[test]
fn de_minimis_by_value_is_not_for_textiles() {
	let shirt = with(kettle(), "/good/hs", json!("6105.10"));
	let shirt = with(shirt, "/materials/2/hs", json!("6105.20"));
	assert_eq!(
		tests(&shirt),
		json!([{ "rule": 0, "test": "tariffShift", "passed": false }])
	);
	let said = calculated(&shirt).explain().join("\n");
	assert!(
		said.contains("De minimis for goods of 50-63 is a share of weight, which is not calculated here."),
		"{said}"
	);
}

#[test]
fn regional_value_content_is_exact_at_its_threshold() {
	// (100.00 − 40.00) / 100.00 and (80.00 − 40.00) / 80.00.
	for (base, threshold, reached) in [
		("transactionValue", "60", true),
		("transactionValue", "60.01", false),
		("netCost", "50", true),
		("netCost", "50.01", false),
	] {
		assert_eq!(originates(&content(base, threshold)), reached, "{base} {threshold}");
	}
	let a_hair_less = with(
		content("transactionValue", "60"),
		"/materials/1/value",
		json!("30.000001"),
	);
	assert_eq!(
		tests(&a_hair_less),
		json!([{
			"rule": 0,
			"test": "regionalValueContent",
			"method": "transactionValue method",
			"content": "59.99",
			"threshold": "60",
			"passed": false
		}]),
		"what must be reached is rounded down"
	);
}

#[test]
fn thirds_and_losses_are_rounded_down_and_never_float() {
	let thirds = with(
		with(content("transactionValue", "66.67"), "/transactionValue", json!(3)),
		"/materials/1/value",
		json!(1),
	);
	let thirds = with(thirds, "/materials/2/value", json!(0));
	assert_eq!(tests(&thirds)[0]["content"], json!("66.66"));
	assert!(!originates(&thirds));
	assert!(originates(&with(
		thirds,
		"/rules/0/regionalValueContent/0/threshold",
		json!("66.66")
	)));

	let loss = with(content("transactionValue", "0"), "/transactionValue", json!("30.00"));
	assert_eq!(
		tests(&loss)[0]["content"],
		json!("-33.34"),
		"down is away from zero here"
	);
	assert!(!originates(&loss));
}

#[test]
fn a_build_up_method_counts_the_originating_materials() {
	let worksheet = with(
		content("transactionValue", "20"),
		"/rules/0/regionalValueContent/0/counts",
		json!("originating"),
	);
	assert_eq!(tests(&worksheet)[0]["content"], json!("20.00"));
	assert!(originates(&worksheet));
	assert!(!originates(&with(
		worksheet,
		"/rules/0/regionalValueContent/0/threshold",
		json!("20.01")
	)));
}

#[test]
fn one_rule_of_several_suffices_and_all_that_a_rule_asks_must_hold() {
	let shift = json!({ "change": "chapter" });
	let values = json!([
		{ "method": "transaction value", "base": "transactionValue", "threshold": "90" },
		{ "method": "net cost", "base": "netCost", "threshold": "50" }
	]);
	let both = json!({ "tariffShift": shift, "regionalValueContent": values });
	let value_alone = json!({ "regionalValueContent": values });
	assert!(!originates(&with(kettle(), "/rules", json!([both]))));
	assert!(originates(&with(kettle(), "/rules", json!([value_alone]))));
	let either = with(kettle(), "/rules", json!([both, value_alone]));
	assert!(originates(&either));
	let rules: Vec<_> = tests(&either)
		.as_array()
		.unwrap()
		.iter()
		.map(|finding| finding["rule"].clone())
		.collect();
	assert_eq!(rules, [json!(0), json!(0), json!(0), json!(0), json!(1), json!(1)]);
}

#[test]
fn without_net_cost_its_method_is_not_reached() {
	let worksheet = with(content("netCost", "0"), "/netCost", Value::Null);
	assert_eq!(tests(&worksheet)[0].get("content"), None);
	assert!(!originates(&worksheet));
	assert!(calculated(&worksheet)
		.explain()
		.join("\n")
		.contains("the net cost is not given, so it is not reached"));
}

#[test]
fn criterion_c_takes_originating_materials_alone() {
	let worksheet = with(kettle(), "/criterion", json!("C"));
	assert_eq!(
		tests(&worksheet),
		json!([{ "test": "onlyOriginating", "passed": false }])
	);
	let worksheet = with(worksheet, "/materials/1/originating", json!(true));
	assert!(!originates(&worksheet));
	assert!(originates(&with(worksheet, "/materials/2/originating", json!(true))));
}

#[test]
fn criterion_d_takes_60_percent_of_the_value_or_50_of_the_cost_and_no_apparel() {
	let worksheet = with(kettle(), "/criterion", json!("D"));
	assert!(originates(&worksheet));
	// 59.99 % of the transaction value, and 49.98 % of the net cost; then 60 % of what the good costs more.
	let dearer = with(worksheet.clone(), "/materials/1/value", json!("30.01"));
	assert!(!originates(&dearer));
	assert!(originates(&with(dearer.clone(), "/transactionValue", json!("100.025"))));
	assert!(originates(&with(dearer, "/netCost", json!("80.02"))));

	let shirt = with(worksheet.clone(), "/good/hs", json!("6205.20"));
	assert!(!originates(&shirt));
	assert_eq!(tests(&shirt)[0], json!({ "test": "chapter", "passed": false }));
	assert!(originates(&with(worksheet, "/good/hs", json!("6401.10"))));
}

#[test]
fn every_step_is_a_sentence() {
	let rule = json!({
		"tariffShift": { "change": "heading", "except": ["8501-8503", "9032"] },
		"regionalValueContent": [
			{ "method": "transaction value method", "base": "transactionValue", "threshold": "60" }
		]
	});
	assert_eq!(
		calculated(&with(kettle(), "/rules", json!([rule]))).explain(),
		[
			"The good is Electric kettle, 851679. It is to meet criterion B of USMCA.",
			"The non-originating materials are worth USD 40.00: Cord set 30.00, Heating element 10.00.",
			"The originating materials are worth USD 20.00: Steel body 20.00.",
			"Its transaction value is USD 100.00.",
			"Its net cost is USD 80.00.",
			"Tariff shift: each non-originating material must change to heading 8516 from any other heading, \
			 except from 8501-8503 and 9032.",
			"Cord set, 854442, is of another heading: it undergoes the change.",
			"Heating element, 851680, is of the same heading: it does not undergo the change.",
			"De minimis: the materials that do not undergo it are 10.00 % of the transaction value, and may \
			 be 10 %: they do not count. (Goods to which the agreement denies this are not told apart here.)",
			"Regional value content, transaction value method: (100.00 − 40.00) / 100.00 × 100 = \
			 60.00 % of the transaction value, and 60 % is asked: reached.",
			"The good originates under criterion B of USMCA.",
		]
	);
	let said = calculated(&with(kettle(), "/rules/0/tariffShift/except", json!(["8544"])))
		.explain()
		.join("\n");
	assert!(
		said.contains("Cord set, 854442, is excepted under 8544: it does not undergo the change."),
		"{said}"
	);
	assert!(
		said.ends_with("The good does not originate under criterion B of USMCA."),
		"{said}"
	);
	let said = calculated(&with(kettle(), "/criterion", json!("D")))
		.explain()
		.join("\n");
	assert!(said.contains("The producer states that it is imported unassembled, or with parts of its own heading."));
}

#[test]
fn amounts_and_percentages_are_read_exactly_and_printed_as_short_as_they_are() {
	for (text, printed) in [
		("0", "0.00"),
		("12.5", "12.50"),
		("0.0035", "0.0035"),
		("999999999999999.999999", "999999999999999.999999"),
		("007", "7.00"),
	] {
		assert_eq!(text.parse::<Amount>().unwrap().to_string(), printed);
	}
	for text in [
		"",
		".",
		"1.",
		".5",
		"-1",
		"+1",
		"1e3",
		"1,000",
		"1 000",
		"0.0000001",
		"1000000000000000",
		"NaN",
	] {
		assert!(text.parse::<Amount>().is_err(), "{text}");
	}
	for (text, printed) in [
		("60", "60"),
		("7.5", "7.5"),
		("0.05", "0.05"),
		("100", "100"),
		("62.50", "62.5"),
	] {
		assert_eq!(text.parse::<Percent>().unwrap().to_string(), printed);
	}
	for text in ["100.01", "7.555", "-1", "60%", ""] {
		assert!(text.parse::<Percent>().is_err(), "{text}");
	}
}

#[test]
fn the_largest_worksheet_does_not_overflow() {
	let material =
		json!({ "description": "Gold", "hs": "7108.12", "value": "999999999999999.999999", "originating": false });
	let worksheet = with(
		content("transactionValue", "0"),
		"/materials",
		json!(vec![material; 1000]),
	);
	let worksheet = with(worksheet, "/transactionValue", json!("0.000001"));
	assert!(tests(&worksheet)[0]["content"]
		.as_str()
		.unwrap()
		.starts_with("-99999999999999999"));
}

#[test]
fn a_worksheet_at_fault_is_refused_by_its_path() {
	for (pointer, value, field, reason) in [
		(
			"/transactionValue",
			json!(12.5),
			"transactionValue",
			"a decimal number in quotes",
		),
		("/transactionValue", json!("12,50"), "transactionValue", "is no amount"),
		("/transactionValue", json!("0.00"), "transactionValue", "is zero"),
		("/netCost", json!(0), "netCost", "is zero"),
		("/currency", json!("US$"), "currency", "is no currency"),
		("/materials", json!([]), "materials", "is empty"),
		("/materials/1/hs", json!("8544"), "materials[1].hs", "few or too many"),
		("/materials/1/value", json!("-1"), "materials[1].value", "is no amount"),
		(
			"/materials/1/originating",
			Value::Null,
			"materials[1]",
			"lacks `originating`",
		),
		(
			"/rules",
			json!([]),
			"rules",
			"is empty, and the criterion asks for the rule",
		),
		("/rules/0/tariffShift", Value::Null, "rules[0]", "asks for nothing"),
		(
			"/rules/0/tariffShift/change",
			json!("item"),
			"rules[0].tariffShift.change",
			"is `item`, and must be",
		),
		(
			"/rules/0/tariffShift/except",
			json!(["851"]),
			"rules[0].tariffShift.except[0]",
			"is no chapter, heading",
		),
		(
			"/rules/0/tariffShift/except",
			json!(["85-8516"]),
			"rules[0].tariffShift.except[0]",
			"is no chapter, heading",
		),
		(
			"/rules/0/tariffShift/except",
			json!(["8516-8501"]),
			"rules[0].tariffShift.except[0]",
			"is no chapter, heading",
		),
		("/criterion", json!("A"), "criterion", "is for goods wholly obtained"),
		(
			"/criterion",
			json!("E"),
			"criterion",
			"is not one that is calculated: A, B, C, D",
		),
		(
			"/agreement",
			json!("EU-MX"),
			"agreement",
			"has no terms here, but for CAFTA-DR, NAFTA, USMCA",
		),
		("/labor", json!(1), "labor", "is no member here"),
	] {
		let refusal = Calculation::read_json(&with(kettle(), pointer, value).to_string()).unwrap_err();
		assert_eq!(refusal.field, field, "{refusal}");
		assert!(refusal.reason.contains(reason), "{refusal}");
	}
	assert_eq!(Calculation::read_json("{").unwrap_err().field, ".");
	let without_d = with(
		with(kettle(), "/agreement", json!("CAFTA-DR")),
		"/criterion",
		json!("D"),
	);
	assert_eq!(
		Calculation::read_json(&without_d.to_string()).unwrap_err().field,
		"criterion"
	);
}

#[test]
fn the_terms_of_another_agreement_are_given_with_the_worksheet() {
	let worksheet = with(with(kettle(), "/agreement", json!("EU-MX")), "/criterion", json!("P"));
	let terms = json!({ "criteria": { "P": "productRule" }, "deMinimis": { "limit": "9.99", "notFor": [] } });
	let strict = calculated(&json!({ "worksheet": worksheet, "terms": terms }));
	assert!(!strict.verdict().originates);
	let lenient = with(terms, "/deMinimis/limit", json!("10"));
	let lenient = calculated(&json!({ "worksheet": worksheet, "terms": lenient }));
	assert!(lenient.verdict().originates);
	// A calculation is read back with its terms, whatever terms are known here later.
	let written = serde_json::to_string(&lenient).unwrap();
	assert_eq!(Calculation::read_json(&written).unwrap(), lenient);

	let no_parts = json!({ "criteria": { "P": "parts" } });
	let refusal =
		Calculation::read_json(&json!({ "worksheet": worksheet, "terms": no_parts }).to_string()).unwrap_err();
	assert!(
		refusal
			.reason
			.contains("asks for a regional value content that the terms do not give"),
		"{refusal}"
	);
}

#[test]
fn terms_of_the_producers_own_are_told() {
	let worksheet = with(with(kettle(), "/agreement", json!("EU-MX")), "/criterion", json!("P"));
	let terms = json!({ "criteria": { "P": "productRule" }, "deMinimis": { "limit": "10", "notFor": [] } });
	let own = calculated(&json!({ "worksheet": worksheet, "terms": terms }));
	assert!(own.has_own_terms());
	let told = own.explain();
	let said = "The terms of EU-MX are not known here: it is calculated by terms that the producer gives.";
	assert!(told.iter().any(|sentence| sentence == said), "{told:?}");
	assert_eq!(
		told.last().map(String::as_str),
		Some("The good originates under criterion P of EU-MX by those terms.")
	);
	assert!(!calculated(&kettle()).has_own_terms());
}

#[test]
fn a_known_agreement_is_calculated_by_its_own_terms_alone() {
	// 99 % of the kettle is of its own heading.
	let chinese = with(
		with(kettle(), "/materials/2/value", json!("99")),
		"/materials/0/value",
		json!("0.5"),
	);
	let chinese = with(chinese, "/materials/1/value", json!("0.5"));
	assert!(!calculated(&chinese).verdict().originates);
	let lenient = json!({ "criteria": { "B": "productRule" }, "deMinimis": { "limit": "100", "notFor": [] } });
	for agreement in ["USMCA", "usmca", "CAFTA-DR"] {
		let worksheet = with(chinese.clone(), "/agreement", json!(agreement));
		let refusal =
			Calculation::read_json(&json!({ "worksheet": worksheet, "terms": lenient }).to_string()).unwrap_err();
		let reason = format!("terms: are other than those of {agreement}, by which it is calculated: leave them out");
		assert!(refusal.reason.contains(&reason), "{refusal}");
	}
	let refusal = refused::<Certificate>(&with(
		with_calculation(chinese),
		"/goods/0/originCalculation/terms",
		lenient,
	));
	assert_eq!(refusal.0, "goods[0].originCalculation");
	assert!(refusal.1.contains("other than those of USMCA"), "{refusal:?}");

	// Its own terms may be said: a calculation that was signed says them.
	let written = serde_json::to_string(&calculated(&kettle())).unwrap();
	assert_eq!(Calculation::read_json(&written).unwrap(), calculated(&kettle()));
}

#[test]
fn what_is_given_by_position_or_twice_is_refused() {
	let good = json!(["Electric kettle", "8516.79"]);
	let refusal = Calculation::read_json(&with(kettle(), "/good", good).to_string()).unwrap_err();
	assert_eq!(
		refusal.to_string(),
		"good: is a list, and must be an object with named members"
	);
	let twice = kettle().to_string().replacen('{', r#"{"criterion":"B","#, 1);
	assert!(Calculation::read_json(&twice)
		.unwrap_err()
		.reason
		.starts_with("the member `criterion` is there twice"));
}

#[test]
fn the_terms_of_three_agreements_are_known_here() {
	assert_eq!(Terms::agreements(), ["CAFTA-DR", "NAFTA", "USMCA"]);
	for agreement in Terms::agreements() {
		assert!(Terms::of(&agreement.parse().unwrap()).is_some());
	}
	assert_eq!(Terms::of(&"EU-MX".parse().unwrap()), None);
}

fn with_calculation(worksheet: Value) -> Value {
	let document = with(certificate(), "/goods/0/hs", json!("8516.79"));
	with(
		document,
		"/goods/0/originCalculation",
		json!({ "worksheet": worksheet }),
	)
}

#[test]
fn a_certificate_carries_the_calculation_of_a_good_whole() {
	let certificate = Certificate::read(with_calculation(kettle())).unwrap();
	let written = serde_json::to_value(&certificate).unwrap();
	assert_eq!(
		written["goods"][0]["originCalculation"]["verdict"]["originates"],
		json!(true)
	);
	assert_eq!(Certificate::read(&written), Ok(certificate));
	assert_eq!(
		serde_json::to_value(Certificate::read(&written).unwrap().form()).unwrap()["goods"][0].get("originCalculation"),
		None,
		"it is no business of the chain"
	);
}

#[test]
fn a_calculation_that_does_not_fit_its_good_is_refused() {
	let at = "goods[0].originCalculation";
	for (document, field, reason) in [
		(
			with_calculation(with(kettle(), "/agreement", json!("CAFTA-DR"))),
			at,
			"is made under another agreement",
		),
		(
			with_calculation(with(kettle(), "/good/hs", json!("8516.72"))),
			at,
			"is of a good with another classification",
		),
		(
			with_calculation(with(kettle(), "/criterion", json!("D"))),
			at,
			"is made for another criterion",
		),
		(
			with_calculation(with(kettle(), "/materials/2/value", json!("11"))),
			at,
			"shows that the good does not originate",
		),
		(
			with_calculation(with(kettle(), "/netCost", json!("0"))),
			at,
			"worksheet.netCost: is zero",
		),
	] {
		let refusal = refused::<Certificate>(&document);
		assert_eq!(refusal.0, field, "{refusal:?}");
		assert!(refusal.1.contains(reason), "{refusal:?} should say {reason}");
	}
	let certificate = serde_json::to_value(Certificate::read(with_calculation(kettle())).unwrap()).unwrap();
	let claimed = with(
		certificate,
		"/goods/0/originCalculation/verdict/tests/1/share",
		json!("1.00"),
	);
	let refusal = refused::<Certificate>(&claimed);
	assert!(
		refusal
			.1
			.contains("has a verdict that does not follow from its worksheet"),
		"{refusal:?}"
	);
}
