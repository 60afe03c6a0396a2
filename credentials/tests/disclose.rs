//! Showing another only what it is to see.

mod common;

use bonafide_credentials::{
	disclose, elements, id, issue, sd_jwt, verify, Certificate, Choice, Document, License, NotShown, Report,
};
use common::{certificate, key, license, with, MARCH_2026};
use serde_json::{json, Value};

/// A credential with every element that a certificate can have.
fn credential() -> String {
	let worksheet = json!({
		"agreement": "USMCA",
		"criterion": "B",
		"good": { "description": "Shirts", "hs": "6105.10" },
		"currency": "USD",
		"transactionValue": "10",
		"materials": [{ "description": "Cotton", "hs": "5201.00", "value": "9", "originating": false }],
		"rules": [{ "tariffShift": { "change": "chapter" } }]
	});
	let document = with(certificate(), "/producer", certificate()["exporter"].clone());
	let document = with(document, "/certification", json!("exporter"));
	let document = with(document, "/exporter", Value::Null);
	let document = with(
		document,
		"/goods/0/originCalculation",
		json!({ "worksheet": worksheet }),
	);
	issue(&Certificate::read(&document).unwrap(), &key())
		.unwrap()
		.credential
}

fn names(names: &[&str]) -> Vec<String> {
	names.iter().map(ToString::to_string).collect()
}

fn only(paths: &[&str]) -> Choice {
	Choice::Only(names(paths))
}

fn all_but(paths: &[&str]) -> Choice {
	Choice::AllBut(names(paths))
}

fn shown(choice: &Choice) -> Report<Certificate> {
	let whole = credential();
	let shown = disclose::<Certificate>(&whole, choice).unwrap();
	assert_eq!(id(&shown), id(&whole));
	let report = verify(&shown, MARCH_2026).unwrap();
	assert!(report.failures().next().is_none(), "{:?}", report.checks);
	report
}

fn subject(choice: &Choice) -> Value {
	shown(choice).claims["credentialSubject"].clone()
}

#[test]
fn each_of_the_nine_elements_is_shown_alone() {
	let whole = verify::<Certificate>(&credential(), MARCH_2026).unwrap().claims["credentialSubject"].clone();
	for element in [
		"certification",
		"certifier",
		"producer",
		"importer",
		"goods[1]",
		"blanketPeriod",
		"statement",
		"signedOn",
	] {
		let shown = subject(&only(&[element]));
		let name = element.trim_end_matches("[1]");
		assert_eq!(
			shown.as_object().unwrap().keys().collect::<Vec<_>>(),
			["agreement", name]
		);
		match element {
			"goods[1]" => assert_eq!(shown["goods"], json!([whole["goods"][1]])),
			name => assert_eq!(shown[name], whole[name]),
		}
	}
}

#[test]
fn each_good_and_each_of_its_members_is_shown_alone() {
	assert_eq!(
		subject(&only(&["goods[1].hs"])),
		json!({ "agreement": "USMCA", "goods": [{ "hs": "610910" }] })
	);
	assert_eq!(
		subject(&only(&["producer.address.country"])),
		json!({
			"agreement": "USMCA",
			"producer": { "address": { "country": "MX" } }
		})
	);
}

#[test]
fn all_but_some_are_shown() {
	let shown = subject(&all_but(&["producer", "goods[0].description", "certifier.telephone"]));
	assert_eq!(shown.get("producer"), None);
	assert_eq!(shown["goods"][0].get("description"), None);
	assert_eq!(shown["goods"][1]["description"], json!("Cotton T-shirts"));
	assert_eq!(shown["certifier"].get("telephone"), None);
	assert_eq!(shown["certifier"]["name"], json!("Lucía Hernández"));
}

#[test]
fn an_origin_calculation_is_shown_only_by_name() {
	for choice in [all_but(&["importer"]), only(&["goods"]), only(&["goods[0]"])] {
		let shown = subject(&choice);
		assert_eq!(shown["goods"][0].get("originCalculation"), None);
		assert_eq!(shown["goods"][0]["hs"], json!("610510"));
	}
	let asked = subject(&only(&["goods[0]", "goods[0].originCalculation"]));
	assert_eq!(
		asked["goods"][0]["originCalculation"]["worksheet"]["currency"],
		json!("USD")
	);
	assert_eq!(asked["goods"][0]["hs"], json!("610510"));
	let verdict = subject(&only(&["goods[0].originCalculation.verdict.originates"]));
	assert_eq!(
		verdict["goods"],
		json!([{ "originCalculation": { "verdict": { "originates": true } } }])
	);
}

#[test]
fn who_was_shown_less_can_show_less_still_and_not_more() {
	let shown = disclose::<Certificate>(&credential(), &all_but(&["producer"])).unwrap();
	let less = disclose::<Certificate>(&shown, &only(&["goods[1]"])).unwrap();
	let report = verify::<Certificate>(&less, MARCH_2026).unwrap();
	assert!(report.failures().next().is_none());
	assert_eq!(report.claims["credentialSubject"]["goods"].as_array().unwrap().len(), 1);
	let hidden = disclose::<Certificate>(&shown, &only(&["producer"]));
	assert_eq!(hidden, Err(NotShown::NoElement("producer".into())));
	// Places are those in the whole list, also where others are withheld.
	let second = disclose::<Certificate>(&less, &only(&["goods[1].hs"])).unwrap();
	assert!(verify::<Certificate>(&second, MARCH_2026)
		.unwrap()
		.failures()
		.next()
		.is_none());
}

#[test]
fn what_cannot_be_chosen_is_said() {
	let credential = credential();
	for name in ["exporter", "goods[2]", "goods[0].color", "good", "agreement", ""] {
		let refused = disclose::<Certificate>(&credential, &only(&[name]));
		assert_eq!(refused, Err(NotShown::NoElement(name.into())));
		assert_eq!(
			disclose::<Certificate>(&credential, &all_but(&[name])),
			Err(NotShown::NoElement(name.into()))
		);
	}
	let whole = issue(&License::read_json(&license().to_string()).unwrap(), &key())
		.unwrap()
		.credential;
	assert_eq!(disclose::<License>(&whole, &all_but(&[])), Err(NotShown::Whole));
	assert_eq!(elements(&whole), Err(NotShown::Whole));
	assert!(matches!(elements("a.b~"), Err(NotShown::NoJws(_))));
	let (jwt, _) = sd_jwt::split(&credential).unwrap();
	assert!(matches!(
		elements(&sd_jwt::join(jwt, ["WyJhIiwgMV0"])),
		Err(NotShown::Disclosures(_))
	));
}
