//! The license credential: what is read, what the chain records, what is refused.

mod common;

use bonafide_credentials::{
	issue,
	license::{faults, hide, opening},
	verify, Document, License,
};
use common::{key, license, refused, with, MARCH_2026};
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
	assert_eq!(form.get("nesting"), None);
}

#[test]
fn its_quota_can_stand_apart_from_those_below() {
	for (said, recorded) in [("apart", Some("Apart")), ("Apart", Some("Apart")), ("nested", None)] {
		let form = form(&with(license(), "/nesting", json!(said)));
		assert_eq!(form.get("nesting").and_then(Value::as_str), recorded);
	}
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
fn an_amendment_names_the_credential_in_whose_place_it_is() {
	let before = "0x5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
	assert_eq!(
		form(&with(license(), "/amends", json!(before)))["amends"],
		json!(before)
	);
}

#[test]
fn products_can_be_those_under_a_prefix() {
	let prefixes = json!({ "prefixes": ["952123", "4006381"] });
	let form = form(&with(license(), "/products", prefixes));
	assert_eq!(form["products"], json!({ "Prefixes": ["952123", "4006381"] }));
}

/// The license as its signer hides it.
fn hidden() -> Value {
	let mut draft = with(license(), "/private", json!(true));
	hide(&mut draft).unwrap();
	draft
}

#[test]
fn a_private_license_leaves_only_a_commitment_on_the_register() {
	let form = form(&hidden());
	let members: Vec<_> = form.as_object().unwrap().keys().map(String::as_str).collect();
	let expected = ["commitment", "from", "quota", "right", "sublicensing", "until"];
	assert_eq!(members, expected);
	assert_ne!(
		form["commitment"],
		self::form(&hidden())["commitment"],
		"the salt is fresh"
	);
}

#[test]
fn a_private_license_is_for_whoever_holds_it() {
	let read = |document: &Value| License::read_json(&document.to_string()).unwrap();
	for document in [hidden(), with(hidden(), "/quantity", Value::Null)] {
		assert!(read(&document).needs_holder());
	}
	assert!(!read(&license()).needs_holder());
	assert!(read(&license()).can_have_holder());
}

#[test]
fn its_credential_has_what_opens_it() {
	let license = License::read(hidden()).unwrap();
	let issued = issue(&license, &key()).unwrap();
	let read = verify::<License>(&issued.credential, MARCH_2026)
		.unwrap()
		.document
		.unwrap();
	let opening = opening(&read, issued.id).unwrap();
	let form = serde_json::to_value(&issued.form).unwrap();
	assert_eq!(form["commitment"], json!(opening.terms.commitment()));
	let shown = serde_json::to_value(&opening).unwrap();
	assert_eq!(shown["license"], json!(issued.id));
	assert_eq!(shown["terms"]["licensee"], json!("5493006MHB84DD0ZWV18"));
	assert_eq!(shown["terms"]["role"], json!("manufacturer"));
	assert_eq!(
		shown["terms"]["products"],
		json!({ "listed": ["06291041500213", "09506000134352"] })
	);
	assert_eq!(shown["terms"]["countries"], json!(["MX", "US"]));
	assert_eq!(shown["terms"]["salt"], json!(read.salt));
}

#[test]
fn each_kind_of_products_can_be_private() {
	for (products, shown) in [
		(json!("all"), json!("all")),
		(
			json!({ "prefixes": ["952123", "4006381"] }),
			json!({ "prefixes": ["4006381", "952123"] }),
		),
	] {
		let license = License::read(with(hidden(), "/products", products)).unwrap();
		let terms = license.private_terms().unwrap();
		assert_eq!(serde_json::to_value(terms.products).unwrap(), shown);
	}
}

#[test]
fn what_is_not_private_has_no_opening() {
	let mut draft = with(license(), "/private", json!(false));
	hide(&mut draft).unwrap();
	assert_eq!(draft, license());
	assert_eq!(opening(&License::read(&draft).unwrap(), Default::default()), None);
}

#[test]
fn a_license_is_private_or_not() {
	let mut draft = with(license(), "/private", json!("yes"));
	assert_eq!(
		hide(&mut draft).unwrap_err().to_string(),
		"private: is neither true nor false"
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
	let prefixes = json!({ "prefixes": ["952123"] });
	for products in [json!("all"), license()["products"].clone(), prefixes] {
		let document = with(with(license(), "/products", products), "/nesting", json!("apart"));
		let document = License::read_json(&document.to_string()).unwrap();
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
		assert!(reason.starts_with(&format!("lacks `{field}`")), "{reason}");
	}
}

#[test]
fn each_field_that_is_wrong_is_named_by_its_path() {
	for (pointer, value, field, reason) in [
		("/right", json!(-1), "right", "must be a whole number"),
		(
			"/right",
			json!("one"),
			"right",
			"is \"one\", and must be a whole number",
		),
		(
			"/licensor/lei",
			json!("HWUPKR0MPOU8FGXBT395"),
			"licensor.lei",
			"check digit",
		),
		("/licensee/name", json!(""), "licensee.name", "is blank"),
		("/parent", json!("0x00"), "parent", "too few or too many characters"),
		(
			"/role",
			json!("distributor"),
			"role",
			"is `distributor`, and must be one of `manufacturer`",
		),
		("/products", json!([]), "products", "is empty"),
		(
			"/products",
			json!("every"),
			"products",
			"a list of GTINs, {\"prefixes\": [...]}, or \"all\"",
		),
		("/products", json!({}), "products", "lacks `prefixes`"),
		(
			"/products",
			json!({ "prefix": [] }),
			"products",
			"is no member here, where there can be `prefixes`",
		),
		(
			"/products",
			json!({ "prefixes": ["952123"], "all": true }),
			"products",
			"is no member here, where there can be `prefixes`",
		),
		("/products", json!({ "prefixes": [] }), "products.prefixes", "is empty"),
		(
			"/products",
			json!({ "prefixes": ["952123", "9521"] }),
			"products.prefixes[0]",
			"is within a shorter one",
		),
		(
			"/products",
			json!({ "prefixes": ["952123", "952123"] }),
			"products.prefixes[1]",
			"is listed before",
		),
		(
			"/products",
			json!({ "prefixes": (1000..1009).map(|prefix: u32| prefix.to_string()).collect::<Vec<_>>() }),
			"products.prefixes",
			"lists more than 8 prefixes",
		),
		("/salt", json!("0x00"), "salt", "too few or too many characters"),
		("/private", json!(true), "private", "is no member here"),
		(
			"/quantity",
			json!(1u64 << 53),
			"quantity",
			"an integer beyond 9007199254740991",
		),
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
		("/quantity", json!(1.5), "quantity", "must be a whole number"),
		("/until", json!("2025-12-31"), "until", "is before `from`"),
		("/sublicensing", json!(256), "sublicensing", "must be a whole number"),
		("/nesting", json!("never"), "nesting", "is `never`, and must be"),
		("/nesting", json!(true), "nesting", "is `true`, and must be text"),
		("/channels", json!(["online"]), "channels", "is no member here"),
	] {
		let refusal = refused::<License>(&with(license(), pointer, value));
		assert_eq!(refusal.0, field, "{refusal:?}");
		assert!(refusal.1.contains(reason), "{refusal:?} should say {reason}");
	}
}

#[test]
fn every_fault_of_a_draft_is_named_at_once() {
	let private = with(license(), "/private", json!(true));
	let aliased = with(with(license(), "/from", Value::Null), "/validFrom", json!("2026-02-01"));
	for sound in [license(), private, aliased] {
		assert_eq!(faults(&sound), []);
	}

	let mut draft = with(license(), "/right", json!(""));
	draft = with(draft, "/licensee/lei", json!("HWUPKR0MPOU8FGXBT395"));
	draft = with(draft, "/licensee/name", json!(""));
	draft = with(draft, "/licensor/lei", Value::Null);
	draft = with(draft, "/until", Value::Null);
	draft = with(draft, "/channels", json!([]));
	let fields: Vec<_> = faults(&draft).into_iter().map(|fault| fault.field).collect();
	assert_eq!(
		fields,
		[
			"channels",
			"licensee.lei",
			"licensee.name",
			"licensor.lei",
			"right",
			"until"
		]
	);

	let [fault] = &faults(&with(license(), "/until", json!("2025-12-31")))[..] else {
		panic!("what goes together is judged, too")
	};
	assert_eq!(fault.to_string(), "until: is before `from`");
	assert_eq!(faults(&with(license(), "/private", json!(1)))[0].field, "private");
	assert_eq!(faults(&json!([])).len(), 1);
}

#[test]
fn members_by_their_position_are_refused() {
	for (pointer, list, field) in [
		(
			"/licensor",
			json!(["Alpine Outdoor AG", "HWUPKR0MPOU8FGXBT394"]),
			"licensor",
		),
		("/licensee", json!(["Sierra", "5493006MHB84DD0ZWV18"]), "licensee"),
	] {
		let document = with(license(), pointer, list);
		let expected = (
			field.to_owned(),
			"is a list, and must be an object with named members".to_owned(),
		);
		assert_eq!(refused::<License>(&document), expected);
		assert_eq!(faults(&document).len(), 1);
		assert_eq!(faults(&document)[0].field, field);
	}
	let whole = json!([
		1,
		license()["licensor"],
		license()["licensee"],
		null,
		null,
		"manufacturer",
		"all",
		[],
		null,
		"nested",
		"2026-01-01",
		"2026-12-31",
		0,
		"2025-12-15",
		null
	]);
	assert_eq!(refused::<License>(&whole).0, ".");
	assert_eq!(faults(&whole)[0].field, ".");
}

#[test]
fn a_member_said_twice_is_refused() {
	let text = license().to_string().replacen('{', r#"{"role":"importer","#, 1);
	let refusal = License::read_json(&text).unwrap_err();
	assert!(
		refusal.reason.starts_with("the member `role` is there twice"),
		"{refusal}"
	);
	let inner = license()
		.to_string()
		.replacen(r#""licensee":{"#, r#""licensee":{"name":"Counterfeits Ltd","#, 1);
	let refusal = License::read_json(&inner).unwrap_err();
	assert_eq!(refusal.field, "licensee");
}

#[test]
fn a_draft_brings_no_salt_of_its_own() {
	let salt = json!(format!("0x{}", "c3".repeat(32)));
	for draft in [
		with(with(license(), "/private", json!(true)), "/salt", salt.clone()),
		with(license(), "/salt", salt),
	] {
		let refusal = hide(&mut draft.clone()).unwrap_err().to_string();
		assert_eq!(
			refusal,
			"salt: is drawn when a private license is signed: say `private` in its place"
		);
		assert_eq!(faults(&draft).len(), 1);
		assert_eq!(faults(&draft)[0].field, "salt");
	}
}
