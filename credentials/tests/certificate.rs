//! The certificate of origin: what is read, what the chain records, what is refused.

mod common;

use bonafide_credentials::{seal_parties, Certificate, Document};
use common::{certificate, refused, with};
use serde_json::{json, Value};

fn form(document: &Value) -> Value {
	serde_json::to_value(Certificate::read_json(&document.to_string()).unwrap().form()).unwrap()
}

#[test]
fn its_form_is_what_the_chain_records() {
	assert_eq!(
		form(&certificate()),
		json!({
			"agreement": "USMCA",
			"certifier": "Producer",
			"signedOn": "2026-01-01",
			"producer": { "Named": { "lei": "5493006MHB84DD0ZWV18", "country": "MX" } },
			"exporter": { "Named": { "lei": "213800WSGIIZCXF1P572", "country": "MX" } },
			"importer": { "Named": { "lei": "506700GE1G29325QX363", "country": "US" } },
			"goods": [
				{ "hs": "610510", "gtin": "09506000134352", "criterion": "B", "origin": "MX" },
				{ "hs": "610910", "criterion": "B", "origin": "MX" }
			],
			"cover": { "Blanket": { "from": "2026-01-01", "until": "2026-12-31" } }
		})
	);
}

#[test]
fn without_a_blanket_period_it_covers_a_single_shipment() {
	let document = with(certificate(), "/blanketPeriod", Value::Null);
	let document = with(document, "/invoice", json!("F-2026/0815"));
	assert_eq!(form(&document)["cover"], json!("Single"));
}

#[test]
fn a_single_shipment_without_an_open_importer_is_for_its_holder() {
	let needs_holder = |document: &Value| {
		let certificate = Certificate::read_json(&document.to_string()).unwrap();
		assert_eq!(certificate.needs_holder(), certificate.can_have_holder());
		certificate.needs_holder()
	};
	let shipment = with(certificate(), "/blanketPeriod", Value::Null);
	assert!(!needs_holder(&shipment));
	for importer in [
		Value::Null,
		json!("onRequest"),
		json!([certificate()["importer"], certificate()["exporter"]]),
	] {
		assert!(needs_holder(&with(shipment.clone(), "/importer", importer.clone())));
		assert!(!needs_holder(&with(certificate(), "/importer", importer)));
	}

	let mut sealed = with(
		shipment.clone(),
		"/importer",
		json!({ "sealed": certificate()["importer"] }),
	);
	seal_parties(&mut sealed, None).unwrap();
	assert!(needs_holder(&sealed));

	let mut by_importer = with(shipment, "/certification", json!("importer"));
	by_importer = with(by_importer, "/producer", json!("unknown"));
	assert!(!needs_holder(&with(by_importer, "/importer", Value::Null)));
}

#[test]
fn a_producer_need_not_know_exporter_and_importer() {
	let document = with(certificate(), "/exporter", Value::Null);
	let document = with(document, "/importer", Value::Null);
	assert_eq!(form(&document)["exporter"], json!("Unknown"));
	assert_eq!(form(&document)["importer"], json!("Unknown"));
}

#[test]
fn an_exporter_may_keep_the_producer_for_customs() {
	let document = with(certificate(), "/certification", json!("exporter"));
	let document = with(document, "/exporter", Value::Null);
	for (word, party) in [
		("onRequest", "OnRequest"),
		("OnRequest", "OnRequest"),
		("various", "Various"),
	] {
		let form = form(&with(document.clone(), "/producer", json!(word)));
		assert_eq!(form["producer"], json!(party));
		assert_eq!(form["exporter"]["Named"]["lei"], json!("5493006MHB84DD0ZWV18"));
	}
}

#[test]
fn a_list_of_producers_is_various_on_chain() {
	let producer = certificate()["importer"].clone();
	let document = with(certificate(), "/certification", json!("exporter"));
	let document = with(document, "/exporter", Value::Null);
	let document = with(document, "/producer", json!([producer, producer]));
	assert_eq!(form(&document)["producer"], json!("Various"));
	let single = with(document, "/producer", json!([producer]));
	assert_eq!(refused::<Certificate>(&single).0, "producer");
}

#[test]
fn what_is_written_is_read_back() {
	let document = Certificate::read_json(&certificate().to_string()).unwrap();
	let written = serde_json::to_string(&document).unwrap();
	assert_eq!(Certificate::read_json(&written), Ok(document));
}

#[test]
fn each_element_that_is_missing_is_named() {
	for element in [
		"agreement",
		"certification",
		"certifier",
		"goods",
		"statement",
		"signedOn",
	] {
		let (_, reason) = refused::<Certificate>(&with(certificate(), &format!("/{element}"), Value::Null));
		assert!(reason.starts_with(&format!("lacks `{element}`")), "{reason}");
	}
	for part in ["name", "title", "organization", "lei", "address", "telephone", "email"] {
		let (field, reason) = refused::<Certificate>(&with(certificate(), &format!("/certifier/{part}"), Value::Null));
		assert_eq!(field, "certifier");
		assert!(reason.starts_with(&format!("lacks `{part}`")), "{reason}");
	}
}

#[test]
fn each_element_that_is_wrong_is_named_by_its_path() {
	let long = "x".repeat(513);
	for (pointer, value, field, reason) in [
		("/agreement", json!("A name longer than any"), "agreement", "too long"),
		(
			"/certification",
			json!("broker"),
			"certification",
			"is `broker`, and must be one of `importer`",
		),
		(
			"/certifier/lei",
			json!("5493006MHB84DD0ZWV19"),
			"certifier.lei",
			"check digit",
		),
		("/certifier/name", json!("  "), "certifier.name", "is blank"),
		(
			"/certifier/name",
			json!(long),
			"certifier.name",
			"is longer than 512 characters",
		),
		(
			"/certifier/title",
			json!("a\nb"),
			"certifier.title",
			"has a character that cannot be seen, U+000A",
		),
		(
			"/certifier/email",
			json!("sierra.example"),
			"certifier.email",
			"is no email address",
		),
		(
			"/certifier/address/country",
			json!("XX"),
			"certifier.address.country",
			"not assigned",
		),
		(
			"/exporter/lei",
			json!("213800WSGIIZCXF1P573"),
			"exporter.lei",
			"check digit",
		),
		(
			"/exporter/address/country",
			json!("QQ"),
			"exporter.address.country",
			"not assigned",
		),
		("/exporter/fax", json!("none"), "exporter.fax", "is no member here"),
		(
			"/importer",
			json!("nobody"),
			"importer",
			"is `nobody`, and must be one of `onRequest`",
		),
		("/importer", json!(7), "importer", "a company, a list of companies"),
		(
			"/producer",
			certificate()["importer"].clone(),
			"producer",
			"another than the certifier",
		),
		("/goods", json!([]), "goods", "is empty"),
		("/goods/0/hs", json!("61.05"), "goods[0].hs", "few or too many"),
		("/goods/1/gtin", json!("9521321000010"), "goods[1].gtin", "check digit"),
		("/goods/1/criterion", json!("ABCDE"), "goods[1].criterion", "too long"),
		("/goods/1/origin", json!("MEXICO"), "goods[1].origin", "char"),
		(
			"/blanketPeriod/until",
			json!("2026-02-30"),
			"blanketPeriod.until",
			"no such day",
		),
		(
			"/blanketPeriod/until",
			json!("2025-12-31"),
			"blanketPeriod",
			"ends before it begins",
		),
		(
			"/invoice",
			json!("F-2026/0815"),
			"invoice",
			"belongs to a single shipment",
		),
		(
			"/statement",
			json!("The goods originate."),
			"statement",
			"must begin with \"I certify that\"",
		),
		("/signedOn", json!("01/01/2026"), "signedOn", "char"),
		("/seal", json!("red"), "seal", "is no member here"),
	] {
		let refusal = refused::<Certificate>(&with(certificate(), pointer, value));
		assert_eq!(refusal.0, field, "{refusal:?}");
		assert!(refusal.1.contains(reason), "{refusal:?} should say {reason}");
	}
}

#[test]
fn whoever_certifies_must_name_the_producer_and_an_importer_the_exporter_too() {
	let exporter = with(
		with(certificate(), "/certification", json!("exporter")),
		"/exporter",
		Value::Null,
	);
	assert_eq!(refused::<Certificate>(&exporter).0, "producer");
	let importer = with(
		with(certificate(), "/certification", json!("importer")),
		"/importer",
		Value::Null,
	);
	assert_eq!(
		refused::<Certificate>(&with(importer, "/exporter", Value::Null)).0,
		"exporter"
	);
}

#[test]
fn nothing_may_follow_the_document() {
	let refusal = Certificate::read_json(&format!("{} {{}}", certificate())).unwrap_err();
	assert_eq!(refusal.field, ".");
	assert!(refusal.reason.starts_with("trailing characters"), "{refusal}");
}
