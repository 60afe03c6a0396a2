//! The judgment before signing, and the JSON Schema behind it: good certificates pass, and of faulty
//! ones every fault is told by its path.

mod common;

use bonafide_credentials::{
	certificate::{
		drafted,
		profile::{self, Profile},
		schema,
	},
	issue, issue_as, verify, Certificate, Document, IssuerKey, Manner,
};
use bonafide_primitives::{is_unseen, Agreement, Date};
use common::{certificate, with, MARCH_2026};
use serde_json::{json, Value};

/// A certificate under CAFTA-DR, by an exporter in the Dominican Republic.
fn cafta_dr() -> Value {
	let document = with(certificate(), "/agreement", json!("CAFTA-DR"));
	let document = with(document, "/certification", json!("exporter"));
	let document = with(document, "/producer", certificate()["exporter"].clone());
	let document = with(document, "/exporter", Value::Null);
	let document = with(document, "/certifier/address/country", json!("DO"));
	let document = with(document, "/producer/address/country", json!("DO"));
	let good = json!({ "description": "Cotton trousers", "hs": "6203.42", "criterion": "B", "origin": "DO" });
	let good = with(good, "/rule", json!("GN 29(n)/62.1"));
	with(document, "/goods", json!([good]))
}

/// A certificate under NAFTA, by an exporter in Mexico, of the last year that it was in force.
fn nafta() -> Value {
	let document = with(certificate(), "/agreement", json!("NAFTA"));
	let document = with(document, "/certification", json!("exporter"));
	let certifier = document["certifier"]["lei"].clone();
	let document = with(document, "/exporter/lei", certifier);
	let document = with(document, "/producer", json!("unknown"));
	let document = with(document, "/signedOn", json!("2020-06-30"));
	with(
		document,
		"/blanketPeriod",
		json!({ "from": "2020-06-30", "until": "2021-06-29" }),
	)
}

/// The faults on this day.
fn faults_on(document: &Value, today: &str) -> Vec<(String, String)> {
	bonafide_credentials::check(document, day(today))
		.into_iter()
		.map(|fault| (fault.field, fault.reason))
		.collect()
}

fn day(text: &str) -> Date {
	text.parse().unwrap()
}

fn faults(document: &Value) -> Vec<(String, String)> {
	faults_on(document, "2026-03-01")
}

fn fields(document: &Value) -> Vec<String> {
	faults(document).into_iter().map(|(field, _)| field).collect()
}

#[test]
fn good_certificates_have_no_fault() {
	let exporters = with(
		with(certificate(), "/certification", json!("exporter")),
		"/exporter",
		Value::Null,
	);
	let several = json!([certificate()["importer"], certificate()["importer"]]);
	let mexican = certificate()["exporter"].clone();
	for document in [
		certificate(),
		cafta_dr(),
		nafta(),
		with(nafta(), "/importer", json!("various")),
		with(nafta(), "/goods/0/criterion", json!("F")),
		with(with(certificate(), "/exporter", Value::Null), "/importer", Value::Null),
		with(certificate(), "/importer", json!("various")),
		with(certificate(), "/certification", json!("Producer")),
		with(
			with(certificate(), "/blanketPeriod", Value::Null),
			"/invoice",
			json!("F-2026/0815"),
		),
		with(exporters.clone(), "/producer", json!("onRequest")),
		with(exporters.clone(), "/producer", several),
		with(exporters.clone(), "/producer", json!({ "sealed": mexican })),
		with(certificate(), "/agreement", json!("EU-MX")),
	] {
		assert_eq!(faults(&document), [], "{document}");
	}
}

#[test]
fn each_missing_element_is_named_by_its_path() {
	let parts = ["name", "title", "organization", "lei", "address", "telephone", "email"]
		.map(|part| format!("certifier.{part}"));
	let party = [
		"name",
		"lei",
		"address",
		"telephone",
		"email",
		"address.street",
		"address.city",
		"address.country",
	]
	.map(|part| format!("importer.{part}"));
	let goods = ["description", "hs", "criterion", "origin"].map(|part| format!("goods[0].{part}"));
	let elements = [
		"certification",
		"certifier",
		"goods",
		"statement",
		"signedOn",
		"blanketPeriod.until",
	]
	.map(Into::into);
	for path in parts.into_iter().chain(party).chain(goods).chain(elements) {
		let pointer = format!("/{}", path.replace("[0]", ".0").replace('.', "/"));
		assert_eq!(
			faults(&with(certificate(), &pointer, Value::Null)),
			[(path, "is missing".into())]
		);
	}
	assert_eq!(fields(&with(certificate(), "/agreement", Value::Null)), ["agreement"]);

	let by = |capacity: &str| with(certificate(), "/certification", json!(capacity));
	assert_eq!(fields(&with(by("exporter"), "/exporter", Value::Null)), ["producer"]);
	let importers = with(with(by("importer"), "/importer", Value::Null), "/exporter", Value::Null);
	assert_eq!(fields(&importers), ["exporter", "producer"]);
	for path in ["importer", "producer", "goods/0/rule"] {
		let missing = with(cafta_dr(), &format!("/{path}"), Value::Null);
		let field = path.replace("/0/", "[0].");
		assert!(fields(&missing).contains(&field), "{field}: {:?}", fields(&missing));
	}
}

#[test]
fn every_fault_is_told_at_once() {
	let mut document = with(certificate(), "/certifier/lei", json!("5493006MHB84DD0ZWV19"));
	for (pointer, value) in [
		("/certifier/email", json!("sierra.example")),
		("/certifier/name", json!(" ")),
		("/exporter/address/country", json!("FR")),
		("/importer/address/country", json!("XX")),
		("/importer/fax", json!("none")),
		("/goods/0/hs", json!("61.05")),
		("/goods/0/gtin", json!("9521321000010")),
		("/goods/1/criterion", json!("E")),
		("/goods/1/origin", json!("DE")),
		("/invoice", json!("F-1")),
		("/statement", json!("They originate.")),
		("/signedOn", json!("2026-02-30")),
	] {
		document = with(document, pointer, value);
	}
	let mut found = faults(&document);
	found.sort();
	let expected = [
		("certifier.email", "is \"sierra.example\", which cannot stand here"),
		(
			"certifier.lei",
			"is \"5493006MHB84DD0ZWV19\": the check digit does not match the rest. It is an LEI: 20",
		),
		("certifier.name", "is blank"),
		(
			"exporter.address.country",
			"is \"FR\", and must be one of [\"US\",\"MX\",\"CA\"]",
		),
		("goods[0].gtin", "is \"9521321000010\": the check digit"),
		(
			"goods[0].hs",
			"is \"61.05\": too few or too many characters. It is an HS code: 6, 8 or 10 digits, such as",
		),
		(
			"goods[1].criterion",
			"is \"E\", and must be one of [\"A\",\"B\",\"C\",\"D\"]",
		),
		("goods[1].origin", "is \"DE\", and must be one of"),
		("importer.address.country", "is \"XX\""),
		("importer.fax", "is no element of a certificate"),
		("invoice", "does not go together with the rest"),
		(
			"signedOn",
			"is \"2026-02-30\": the calendar has no such day. It is a day, such as 2026-03-01",
		),
		("statement", "must begin with \"I certify that\""),
	];
	assert_eq!(
		found.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(),
		expected.map(|(field, _)| field)
	);
	for ((field, reason), (_, part)) in found.iter().zip(expected) {
		assert!(reason.contains(part), "{field}: {reason}");
	}
}

#[test]
fn what_the_agreement_alone_refuses_is_told() {
	let apparel = with(certificate(), "/goods/0/criterion", json!("D"));
	assert_eq!(fields(&apparel), ["goods[0].hs"]);
	assert_eq!(
		fields(&with(certificate(), "/exporter", json!("onRequest"))),
		["exporter"]
	);
	assert_eq!(fields(&with(cafta_dr(), "/producer", json!("onRequest"))), ["producer"]);
	assert_eq!(
		fields(&with(cafta_dr(), "/goods/0/origin", json!("MX"))),
		["goods[0].origin"]
	);
	assert_eq!(fields(&with(certificate(), "/goods", json!([]))), ["goods"]);
}

#[test]
fn nafta_was_certified_by_exporters_until_it_ended() {
	for (pointer, value, field) in [
		("/certification", json!("producer"), "certification"),
		("/exporter", json!("unknown"), "exporter"),
		("/exporter/address/country", json!("SV"), "exporter.address.country"),
		("/importer", json!("onRequest"), "importer"),
		("/goods/0/criterion", json!("G"), "goods[0].criterion"),
		("/goods/0/criterion", json!("D"), "goods[0].hs"),
		("/goods/0/origin", json!("SV"), "goods[0].origin"),
		("/signedOn", json!("2020-07-01"), "signedOn"),
		("/signedOn", json!("2026-03-01"), "signedOn"),
		("/signedOn", json!("1993-12-31"), "signedOn"),
	] {
		assert_eq!(fields(&with(nafta(), pointer, value)), [field], "{pointer}");
	}
}

#[test]
fn elements_that_do_not_go_together_are_told_when_nothing_else_is_wrong() {
	let ends = with(certificate(), "/blanketPeriod/until", json!("2025-12-31"));
	assert_eq!(
		faults(&ends),
		[("blanketPeriod".into(), "ends before it begins".into())]
	);
	let another = with(certificate(), "/producer", certificate()["importer"].clone());
	let another = with(another, "/producer/address/country", json!("MX"));
	assert_eq!(fields(&another), ["producer"]);
}

#[test]
fn a_sealed_party_is_judged_like_an_open_one() {
	let exporters = with(
		with(certificate(), "/certification", json!("exporter")),
		"/exporter",
		Value::Null,
	);
	let mut producer = certificate()["exporter"].clone();
	producer["address"]["country"] = json!("FR");
	producer.as_object_mut().unwrap().remove("email");
	let document = with(exporters, "/producer", json!({ "sealed": producer }));
	let mut found = fields(&document);
	found.sort();
	assert_eq!(found, ["producer.sealed.address.country", "producer.sealed.email"]);
}

#[test]
fn a_good_whose_calculation_shows_no_origin_is_told_with_the_reckoning() {
	let worksheet = json!({
		"agreement": "USMCA",
		"criterion": "B",
		"good": { "description": "Shirts", "hs": "6105.10" },
		"currency": "USD",
		"transactionValue": "10",
		"materials": [{ "description": "Yarn", "hs": "5205.11", "value": "9", "originating": false }],
		"rules": [{ "tariffShift": { "change": "chapter", "except": ["51-55"] } }]
	});
	let document = with(
		certificate(),
		"/goods/0/originCalculation",
		json!({ "worksheet": worksheet }),
	);
	let [(field, reason)] = &faults(&document)[..] else {
		panic!("{:?}", faults(&document))
	};
	assert_eq!(field, "goods[0].originCalculation");
	assert!(reason.contains("Yarn, 520511, is excepted under 51-55"), "{reason}");

	let unreadable = with(
		document,
		"/goods/0/originCalculation/worksheet/currency",
		json!("dollars"),
	);
	assert_eq!(fields(&unreadable), ["goods[0].originCalculation.worksheet.currency"]);
}

#[test]
fn schema_and_type_agree_on_what_both_can_say() {
	for (pointer, value) in [
		("/certification", json!("broker")),
		("/certifier/name", json!("  ")),
		("/certifier/name", json!("x".repeat(513))),
		("/certifier/name", json!(7)),
		("/certifier/title", json!("a\nb")),
		("/certifier/email", json!("a b@c")),
		("/certifier/lei", json!("5493006MHB84DD0ZWV19")),
		("/certifier/address/country", json!("XX")),
		("/certifier/address/zip", json!("64000")),
		("/exporter", json!("nobody")),
		("/exporter", json!(7)),
		("/exporter", json!([certificate()["importer"]])),
		("/exporter", json!({ "commitment": "0x12" })),
		("/exporter/address/country", json!("QQ")),
		("/goods", json!([])),
		("/goods", json!({})),
		("/goods/0/hs", json!("61.05")),
		("/goods/0/gtin", json!("9521321000010")),
		("/goods/0/criterion", json!("ABCDE")),
		("/goods/0/origin", json!("Mexico")),
		("/goods/0/color", json!("red")),
		("/blanketPeriod/until", json!("2026-02-30")),
		("/blanketPeriod", json!("2026")),
		("/invoice", json!("F-2026/0815")),
		("/statement", json!("The goods originate.")),
		("/statement", json!(format!("I certify that {}", "x".repeat(4096)))),
		("/signedOn", json!("01/01/2026")),
		("/seal", json!("red")),
	] {
		// Under an agreement without a schema of its own, so that only what holds for all is judged.
		let document = with(with(certificate(), "/agreement", json!("EU-MX")), pointer, value);
		let refusal = Certificate::read(&document).expect_err(pointer);
		let fields = fields(&document);
		assert!(
			fields
				.iter()
				.any(|field| field.starts_with(&refusal.field) || refusal.field.starts_with(field.as_str())),
			"{refusal}, and the schema finds {fields:?}"
		);
	}
}

#[test]
fn a_credential_names_the_schema_that_its_issuer_serves() {
	let key = IssuerKey::generate().unwrap();
	for (document, file) in [
		(certificate(), Some("usmca-2020.json")),
		(cafta_dr(), Some("cafta-dr-2006.json")),
		(nafta(), Some("nafta-1994.json")),
		(with(certificate(), "/agreement", json!("EU-MX")), None),
	] {
		let certificate = Certificate::read(&document).unwrap();
		let schema_host = Some("id.example".parse().unwrap());
		let manner = Manner {
			schema_host,
			..Manner::default()
		};
		let issued = issue_as(&certificate, &key, &manner).unwrap();
		let report = verify::<Certificate>(&issued.credential, MARCH_2026).unwrap();
		assert!(report.failures().next().is_none());
		let named =
			file.map(|file| json!({ "id": format!("https://id.example/schemas/{file}"), "type": "JsonSchema" }));
		assert_eq!(report.claims.get("credentialSchema"), named.as_ref());

		let issued = issue(&certificate, &key).unwrap();
		let report = verify::<Certificate>(&issued.credential, MARCH_2026).unwrap();
		assert_eq!(report.claims.get("credentialSchema"), None, "nobody serves it");
	}
}

#[test]
fn each_schema_is_one_and_has_the_name_it_is_known_by() {
	for schema in schema::SCHEMAS {
		let text: Value = serde_json::from_str(schema.text).unwrap();
		assert_eq!(
			text["$id"],
			json!(format!("https://bonafide.example/schemas/{}", schema.file))
		);
		assert_eq!(
			text["properties"]["credentialSubject"]["properties"]["agreement"]["const"],
			json!(schema.agreement)
		);
		assert!(jsonschema::draft202012::meta::is_valid(&text));
		assert_eq!(
			schema::of(&schema.agreement.parse::<Agreement>().unwrap()),
			Some(&schema)
		);
	}
	let certificate: Value = serde_json::from_str(schema::CERTIFICATE).unwrap();
	assert_eq!(certificate["$id"], json!(schema::CERTIFICATE_URL));
	assert!(jsonschema::draft202012::meta::is_valid(&certificate));
}

/// The members of `schema`, at any depth, with what they say.
fn members(schema: &Value) -> Vec<(String, Value, Value)> {
	let mut found = Vec::new();
	let mut open = vec![schema];
	while let Some(schema) = open.pop() {
		match schema {
			Value::Object(members) => {
				found.extend(
					members
						.iter()
						.map(|(name, value)| (name.clone(), value.clone(), schema.clone())),
				);
				open.extend(members.values());
			}
			Value::Array(elements) => open.extend(elements),
			_ => {}
		}
	}
	found
}

/// Ajv in its strict mode refuses unknown formats and keywords without a type; Python's `re` knows no `\p{…}`.
#[test]
fn the_schemas_have_nothing_that_other_validators_do_not_know() {
	let agreements = schema::SCHEMAS.map(|schema| schema.text);
	for text in agreements.iter().chain([&schema::CERTIFICATE]) {
		for (name, value, holder) in members(&serde_json::from_str(text).unwrap()) {
			assert!(name != "format", "{value}");
			if let ("pattern", Some(pattern)) = (name.as_str(), value.as_str()) {
				assert!(!pattern.contains(r"\p") && !pattern.contains(r"\P"), "{pattern}");
			}
			let kind = match name.as_str() {
				"required" | "additionalProperties" => "object",
				"items" | "minItems" => "array",
				"pattern" | "maxLength" => "string",
				"minimum" | "maximum" => "integer",
				_ => continue,
			};
			assert_eq!(holder["type"], json!(kind), "{name} in {holder}");
			for required in value.as_array().into_iter().flatten() {
				assert!(
					!holder["properties"][required.as_str().unwrap()].is_null(),
					"{required} in {holder}"
				);
			}
		}
	}
}

#[test]
fn the_schema_knows_the_characters_that_cannot_be_seen() {
	let certificate: Value = serde_json::from_str(schema::CERTIFICATE).unwrap();
	let seen = jsonschema::draft202012::new(&certificate["$defs"]["seen"]).unwrap();
	for number in 0..=0x10_FFFF_u32 {
		let Some(character) = char::from_u32(number) else {
			continue;
		};
		assert_eq!(!seen.is_valid(&json!(character)), is_unseen(character), "{number:x}");
	}
}

#[test]
fn what_cannot_be_seen_is_refused_in_names() {
	for unseen in ['\u{202e}', '\u{200b}', '\u{3164}', '\u{e000}', '\0', '\u{1b}', '\n'] {
		let name = format!("Sierra{unseen} Textiles");
		let document = with(certificate(), "/certifier/organization", json!(name));
		let number = u32::from(unseen);
		let expected = format!("has a character that cannot be seen, U+{number:04X}, such as a line break");
		assert_eq!(faults(&document), [("certifier.organization".into(), expected.clone())]);
		assert_eq!(Certificate::read(&document).unwrap_err().reason, expected);
	}
}

#[test]
fn the_profile_in_force_is_judged_as_the_chain_judges_it() {
	let single = with(
		with(certificate(), "/blanketPeriod", Value::Null),
		"/invoice",
		json!("F-1"),
	);
	let goods = |number: usize| {
		let hs = |at: usize| format!("6105{:02}", at + 1);
		(0..number)
			.map(|at| with(certificate()["goods"][1].clone(), "/hs", json!(hs(at))))
			.collect::<Value>()
	};
	let exporters = with(
		with(certificate(), "/certification", json!("exporter")),
		"/exporter",
		Value::Null,
	);
	let chinese = with(exporters.clone(), "/producer", certificate()["exporter"].clone());
	let chinese = with(chinese, "/producer/address/country", json!("CN"));
	for (document, today, field, reason) in [
		(
			with(certificate(), "/goods", goods(51)),
			"2026-03-01",
			"goods",
			"lists 51, and one certificate has at most 50",
		),
		(
			with(certificate(), "/goods/1", certificate()["goods"][0].clone()),
			"2026-03-01",
			"goods[1]",
			"is listed before: goods[0] has the same hs, gtin, criterion and origin",
		),
		(
			with(certificate(), "/blanketPeriod/until", json!("2027-01-01")),
			"2026-03-01",
			"blanketPeriod.until",
			"is 2027-01-01, and a blanket period has at most 12 months",
		),
		(
			with(certificate(), "/blanketPeriod/until", json!("2035-12-31")),
			"2026-03-01",
			"blanketPeriod.until",
			"is 2035-12-31, and a blanket period has at most 12 months",
		),
		(
			with(
				certificate(),
				"/blanketPeriod",
				json!({ "from": "2030-01-02", "until": "2030-06-30" }),
			),
			"2026-03-01",
			"blanketPeriod.from",
			"is 2030-01-02, and the certificate is accepted until 2030-01-01",
		),
		(
			with(single.clone(), "/signedOn", json!("2026-03-02")),
			"2026-03-01",
			"signedOn",
			"is 2026-03-02, a day to come: today is 2026-03-01",
		),
		(
			with(single.clone(), "/signedOn", json!("2020-06-30")),
			"2020-07-15",
			"signedOn",
			"is 2020-06-30, and USMCA was not in force on that day: it is in force from 2020-07-01 on",
		),
		(
			with(single.clone(), "/signedOn", json!("2021-02-28")),
			"2026-03-01",
			"signedOn",
			"is 2021-02-28: it was accepted until 2025-02-28, and today is 2026-03-01",
		),
		(
			chinese,
			"2026-03-01",
			"producer.address.country",
			"is \"CN\", and must be one of",
		),
		(
			with(certificate(), "/certifier/address/country", json!("CN")),
			"2026-03-01",
			"certifier.address.country",
			"is CN, which is no party to USMCA: CA, MX, US",
		),
	] {
		let found = faults_on(&document, today);
		let [(found, why)] = &found[..] else {
			panic!("{field}: {found:?}")
		};
		assert_eq!(found, field, "{why}");
		assert!(why.starts_with(reason), "{field}: {why}");
	}
	// At the edges.
	for (document, today) in [
		(with(certificate(), "/goods", goods(50)), "2026-03-01"),
		(certificate(), "2026-01-01"),
		(certificate(), "2030-01-01"),
		(with(single.clone(), "/signedOn", json!("2020-07-01")), "2020-07-01"),
		// Written down to be kept: no claim can rest on it any more.
		(nafta(), "2026-03-01"),
	] {
		assert_eq!(faults_on(&document, today), [], "{today}");
	}
	assert_eq!(faults_on(&certificate(), "2030-01-02")[0].0, "signedOn");
	assert_eq!(faults_on(&nafta(), "2020-06-29")[0].0, "signedOn");
}

#[test]
fn another_profile_is_judged_by_what_it_says() {
	let certificate = drafted(&certificate()).unwrap();
	let known = || profile::known(&certificate.agreement);
	let judged = |change: fn(&mut Profile)| {
		let mut versions = known();
		change(&mut versions[0]);
		let faults = profile::faults(&certificate, &versions, day("2026-03-01"));
		faults.into_iter().map(|fault| fault.to_string()).collect::<Vec<_>>()
	};
	assert_eq!(judged(|_| ()), [""; 0]);
	assert_eq!(
		judged(|profile| profile.hs_digits = 8),
		[
			"goods[0].hs: is 610510, and goods under it need 8 digits",
			"goods[1].hs: is 610910, and goods under it need 8 digits"
		]
	);
	assert_eq!(
		judged(|profile| profile.finer = [("610910".parse().unwrap(), 8)].into()),
		["goods[1].hs: is 610910, and goods under it need 8 digits"]
	);
	assert_eq!(
		judged(|profile| profile.criteria[1].excluded_chapters = [61].into()).len(),
		2
	);
	assert_eq!(
		judged(|profile| drop(profile.criteria.remove(1)))[0],
		"goods[0].criterion: is B, and must be one of A, C, D"
	);
	assert_eq!(
		judged(|profile| profile.certifiers.retain(|capacity| capacity.to_string() == "exporter")),
		["certification: is producer, and must be exporter"]
	);
	assert_eq!(
		judged(|profile| profile.blanket_months = 0),
		["blanketPeriod.until: is 2026-12-31, and a blanket period has at most 0 months"]
	);
	assert_eq!(
		judged(|profile| profile.in_force_until = Some(day("2025-12-31"))),
		[
			"signedOn: is 2026-01-01, and USMCA was not in force on that day: it is in force from 2020-07-01 until \
			 2025-12-31"
		]
	);
	let mut renewed = known();
	renewed.push(Profile {
		in_force_from: day("2026-02-01"),
		hs_digits: 10,
		..renewed[0].clone()
	});
	assert_eq!(
		profile::faults(&certificate, &renewed, day("2026-03-01")),
		[],
		"the version of the day of signature counts"
	);
	assert!(profile::faults(&certificate, &[], day("2026-03-01"))[0]
		.reason
		.ends_with("it is never in force"));
}

#[test]
fn criteria_and_statements_are_read_as_people_write_them() {
	for criterion in ["b", "4.2(b)", " B ", "Article 4.2 (b)"] {
		let document = with(certificate(), "/goods/0/criterion", json!(criterion));
		assert_eq!(faults(&document), [], "{criterion}");
		assert_eq!(drafted(&document).unwrap().goods[0].criterion.as_str(), "B");
	}
	let said = certificate()["statement"].as_str().unwrap().to_owned();
	for statement in [
		format!("“{said}”"),
		said.replacen(' ', "\u{a0}", 1).replace(". ", ".\n"),
		said.replace("I certify", "The undersigned certifies"),
		"Certifico que las mercancías descritas en este documento califican como originarias.".into(),
		"Je certifie que les marchandises visées par le présent document sont originaires.".into(),
	] {
		let document = with(certificate(), "/statement", json!(statement));
		assert_eq!(faults(&document), [], "{statement}");
		let signed = drafted(&document).unwrap().statement.to_string();
		assert!(!signed.contains(['\n', '“', '”', '\u{a0}']), "{signed}");
	}
	let french = with(
		cafta_dr(),
		"/statement",
		json!("Je certifie que les marchandises sont originaires."),
	);
	assert_eq!(fields(&french), ["statement"]);
}

#[test]
fn a_lost_zero_and_a_rounded_number_are_told() {
	for (pointer, value, field, reason) in [
		(
			"/goods/0/gtin",
			"9.52123E+12",
			"goods[0].gtin",
			"as a spreadsheet rounds a number: write it as text",
		),
		(
			"/goods/0/hs",
			"6.10510E+05",
			"goods[0].hs",
			"as a spreadsheet rounds a number",
		),
		("/goods/0/hs", "6105.1", "goods[0].hs", "is \"6105.1\": too few"),
		("/signedOn", "15/01/2026", "signedOn", "It is a day, such as 2026-03-01"),
	] {
		let found = faults(&with(certificate(), pointer, json!(value)));
		assert_eq!(found.len(), 1, "{found:?}");
		assert_eq!(found[0].0, field);
		assert!(found[0].1.contains(reason), "{found:?}");
	}
}

#[test]
fn members_by_their_position_are_refused() {
	let certifier: Vec<_> = certificate()["certifier"]
		.as_object()
		.unwrap()
		.values()
		.cloned()
		.collect();
	let address = json!(["Av. Industrial 100", "Monterrey", "Nuevo León", "64000", "MX"]);
	for (pointer, list, field) in [
		("/certifier", json!(certifier), "certifier"),
		("/certifier/address", address, "certifier.address"),
		(
			"/goods/1",
			json!(["Cotton T-shirts", "6109.10", null, "B", "MX"]),
			"goods[1]",
		),
		("/blanketPeriod", json!(["2026-01-01", "2026-12-31"]), "blanketPeriod"),
	] {
		let document = with(certificate(), pointer, list);
		assert_eq!(fields(&document), [field]);
		assert!(Certificate::read(&document).is_err(), "{field}");
	}
}

#[test]
fn what_is_no_certificate_at_all_has_faults_too() {
	for document in [json!(null), json!([]), json!("certificate"), json!({ "agreement": 7 })] {
		assert!(!faults(&document).is_empty(), "{document}");
	}
}
