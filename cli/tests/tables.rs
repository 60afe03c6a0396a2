//! Tables to fill in: their columns, and what a filled one is read as.

mod common;

use common::Desk;
use serde_json::json;
use std::{collections::HashSet, fs};

#[test]
fn a_table_has_the_columns_that_its_template_does_not_fill() {
	let desk = Desk::new();
	let all = desk.ok(&["certificate", "new", "USMCA", "--table"]);
	let columns: Vec<&str> = all.trim().split(',').collect();
	assert_eq!(columns.len(), columns.iter().collect::<HashSet<_>>().len());
	for column in [
		"invoice",
		"goods.0.hs",
		"goods.0.gtin",
		"exporter.address.country",
		"certifier.lei",
		"signedOn",
	] {
		assert!(columns.contains(&column), "{column}");
	}
	assert!(!all.contains("blanketPeriod") && !all.contains("goods.0.rule"));
	let blanket = desk.ok(&["certificate", "new", "CAFTA-DR", "--table", "--blanket"]);
	assert!(blanket.contains("blanketPeriod.until") && blanket.contains("goods.0.rule"));
	assert!(!blanket.contains("invoice"));

	let template = json!({
		"agreement": "USMCA",
		"certification": "producer",
		"certifier": { "name": "A", "title": "B", "organization": "C", "lei": "D", "address": "E", "telephone": "F",
			"email": "G" },
		"exporter": "unknown",
		"producer": "onRequest",
		"importer": "unknown",
		"goods": [{ "criterion": "B", "origin": "MX" }],
		"statement": "I certify",
		"signedOn": "2026-01-15",
	});
	desk.write("template.json", template);
	let beyond = desk.ok(&["certificate", "new", "USMCA", "--table", "--template", "template.json"]);
	assert_eq!(beyond, "invoice,goods.0.description,goods.0.hs,goods.0.gtin\n");
}

#[test]
fn a_table_is_a_new_file_that_excel_opens_in_utf_8() {
	let desk = Desk::new();
	for make in [
		&["certificate", "new", "USMCA", "--table"][..],
		&["license", "new", "importer", "--table", "--private"],
		&["entry", "new"],
		&["product", "new"],
	] {
		let printed = desk.ok(make);
		let name = format!("{}.csv", make[0]);
		desk.ok(&[make, &["--out", &name]].concat());
		assert_eq!(
			fs::read_to_string(desk.file(&name)).unwrap(),
			format!("\u{feff}{printed}")
		);
		assert!(desk
			.refused(&[make, &["--out", &name]].concat())
			.contains("File exists"));
		let name = format!("{}.xlsx", make[0]);
		desk.ok(&[make, &["--out", &name]].concat());
		assert!(fs::read(desk.file(&name)).unwrap().starts_with(b"PK"));
	}
	let license = desk.ok(&["license", "new", "importer", "--table", "--private", "--sublicense"]);
	assert!(license.trim().ends_with(",parent,private"), "{license}");
}
