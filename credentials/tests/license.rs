//! The license credential: what is read, what the chain records, what is refused.

mod common;

use bonafide_credentials::{Document, License};
use common::{license, refused, with};
use serde_json::{json, Value};

fn form(document: &Value) -> Value {
	serde_json::to_value(License::read_json(&document.to_string()).unwrap().form()).unwrap()
}

#[test]
fn its_form_is_what_the_chain_records() {
	assert_eq!(
		form(&license()),
		json!({
			"right": 1,
			"licensee": "5493006MHB84DD0ZWV18",
			"role": "Manufacturer",
			"products": { "Listed": ["09506000134352", "06291041500213"] },
			"countries": ["MX", "US"],
			"quota": 10000,
			"from": "2026-01-01",
			"until": "2026-12-31",
			"sublicensing": 1
		})
	);
}

#[test]
fn what_is_left_out_is_no_limit_but_allows_no_sublicense() {
	let document = ["/countries", "/quantity", "/sublicensing"]
		.into_iter()
		.fold(with(license(), "/products", json!("all")), |document, limit| {
			with(document, limit, Value::Null)
		});
	let form = form(&document);
	assert_eq!(form["products"], json!("All"));
	assert_eq!(form["countries"], json!([]));
	assert_eq!(form["sublicensing"], json!(0));
	assert_eq!(form.get("quota"), None);
}

#[test]
fn a_sublicense_names_the_license_above() {
	let parent = "0x5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
	assert_eq!(
		form(&with(license(), "/parent", json!(parent)))["parent"],
		json!(parent)
	);
}

#[test]
fn the_words_of_the_data_model_are_read_too() {
	let document = with(with(license(), "/from", Value::Null), "/validFrom", json!("2026-02-01"));
	let document = with(
		with(document, "/until", Value::Null),
		"/validUntil",
		json!("2026-03-01"),
	);
	let document = with(document, "/role", json!("Retailer"));
	assert_eq!(form(&document)["from"], json!("2026-02-01"));
	assert_eq!(form(&document)["until"], json!("2026-03-01"));
	assert_eq!(form(&document)["role"], json!("Retailer"));
}

#[test]
fn what_is_written_is_read_back() {
	for products in [json!("all"), license()["products"].clone()] {
		let document = License::read_json(&with(license(), "/products", products).to_string()).unwrap();
		let written = serde_json::to_string(&document).unwrap();
		assert_eq!(License::read_json(&written), Ok(document));
	}
}

#[test]
fn each_field_that_is_missing_is_named() {
	for field in [
		"right", "licensor", "licensee", "role", "products", "from", "until", "signedOn",
	] {
		let (_, reason) = refused::<License>(&with(license(), &format!("/{field}"), Value::Null));
		assert!(reason.starts_with(&format!("missing field `{field}`")), "{reason}");
	}
}

#[test]
fn each_field_that_is_wrong_is_named_by_its_path() {
	for (pointer, value, field, reason) in [
		("/right", json!(-1), "right", "invalid value"),
		("/right", json!("one"), "right", "invalid type"),
		(
			"/licensor/lei",
			json!("HWUPKR0MPOU8FGXBT395"),
			"licensor.lei",
			"check digit",
		),
		("/licensee/name", json!(""), "licensee.name", "is blank"),
		("/parent", json!("0x00"), "parent", "invalid length"),
		("/role", json!("distributor"), "role", "unknown variant `distributor`"),
		("/products", json!([]), "products", "is empty"),
		("/products", json!("every"), "products", "a list of GTINs, or \"all\""),
		("/products/1", json!("9521321000010"), "products[1]", "check digit"),
		(
			"/products/1",
			json!("09506000134352"),
			"products[1]",
			"is listed before",
		),
		("/countries/1", json!("XX"), "countries[1]", "not assigned"),
		("/countries/1", json!("MX"), "countries[1]", "is listed before"),
		("/quantity", json!(0), "quantity", "is zero"),
		("/quantity", json!(1.5), "quantity", "invalid type"),
		("/until", json!("2025-12-31"), "until", "is before `from`"),
		("/sublicensing", json!(256), "sublicensing", "invalid value"),
		("/channels", json!(["online"]), "channels", "unknown field `channels`"),
	] {
		let refusal = refused::<License>(&with(license(), pointer, value));
		assert_eq!(refusal.0, field, "{refusal:?}");
		assert!(refusal.1.contains(reason), "{refusal:?} should say {reason}");
	}
}
