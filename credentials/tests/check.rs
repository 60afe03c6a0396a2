//! The judgment before signing, and the JSON Schema behind it: good certificates pass, and of faulty
//! ones every fault is told by its path.

mod common;

use bonafide_credentials::{certificate::schema, check, issue, verify, Certificate, Document, IssuerKey};
use bonafide_primitives::Agreement;
use common::{certificate, with, MARCH_2026};
use serde_json::{json, Value};

/// A certificate under CAFTA-DR, by an exporter in the Dominican Republic.
fn cafta_dr() -> Value {
	let document = with(certificate(), "/agreement", json!("CAFTA-DR"));
	let document = with(document, "/certification", json!("exporter"));
	let document = with(document, "/producer", certificate()["exporter"].clone());
	let document = with(document, "/exporter", Value::Null);
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

fn faults(document: &Value) -> Vec<(String, String)> {
	check(document)
		.into_iter()
		.map(|fault| (fault.field, fault.reason))
		.collect()
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
		("certifier.lei", "check digit"),
		("certifier.name", "is blank"),
		(
			"exporter.address.country",
			"is \"FR\", and must be one of [\"US\",\"MX\",\"CA\"]",
		),
		("goods[0].gtin", "check digit"),
		("goods[0].hs", "few or too many"),
		(
			"goods[1].criterion",
			"is \"E\", and must be one of [\"A\",\"B\",\"C\",\"D\"]",
		),
		("goods[1].origin", "is \"DE\", and must be one of"),
		("importer.address.country", ""),
		("importer.fax", "is no element of a certificate"),
		("invoice", "does not go together with the rest"),
		("signedOn", "no such day"),
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
fn a_credential_names_the_schema_that_it_keeps_to() {
	for (document, url) in [
		(certificate(), Some("https://bonafide.example/schemas/usmca-2020.json")),
		(cafta_dr(), Some("https://bonafide.example/schemas/cafta-dr-2006.json")),
		(nafta(), Some("https://bonafide.example/schemas/nafta-1994.json")),
		(with(certificate(), "/agreement", json!("EU-MX")), None),
	] {
		let issued = issue(&Certificate::read(&document).unwrap(), &IssuerKey::generate().unwrap()).unwrap();
		let report = verify::<Certificate>(&issued.credential, MARCH_2026).unwrap();
		assert!(report.failures().next().is_none());
		let named = url.map(|url| json!({ "id": url, "type": "JsonSchema" }));
		assert_eq!(report.claims.get("credentialSchema"), named.as_ref());
	}
}

#[test]
fn each_schema_is_one_and_has_the_name_it_is_known_by() {
	for schema in schema::SCHEMAS {
		let text: Value = serde_json::from_str(schema.text).unwrap();
		assert_eq!(text["$id"], json!(schema.url));
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

#[test]
fn what_is_no_certificate_at_all_has_faults_too() {
	for document in [json!(null), json!([]), json!("certificate"), json!({ "agreement": 7 })] {
		assert!(!faults(&document).is_empty(), "{document}");
	}
}
