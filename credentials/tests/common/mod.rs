//! The documents and the key that the tests share.

#![allow(dead_code, missing_docs, reason = "each test binary uses its part")]

use bonafide_credentials::{Document, IssuerKey};
use bonafide_primitives::Moment;
use serde_json::{json, Value};

/// 2026-03-01T00:00:00Z.
pub const MARCH_2026: Moment = 1_772_323_200_000;

/// The Ed25519 key of RFC 8037, appendix A.1.
pub const KEY: &str = r#"{
	"kty": "OKP",
	"crv": "Ed25519",
	"d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
	"x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
}"#;

/// The P-256 key of RFC 7515, appendix A.3.
pub const P256_KEY: &str = r#"{
	"kty": "EC",
	"crv": "P-256",
	"x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
	"y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
	"d": "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"
}"#;

pub fn key() -> IssuerKey {
	IssuerKey::from_jwk(KEY).unwrap()
}

pub fn certificate() -> Value {
	json!({
		"agreement": "USMCA",
		"certification": "producer",
		"certifier": {
			"name": "Lucía Hernández",
			"title": "Export compliance manager",
			"organization": "Sierra Textiles S.A. de C.V.",
			"lei": "5493006MHB84DD0ZWV18",
			"address": {
				"street": "Av. Industrial 100",
				"city": "Monterrey",
				"region": "Nuevo León",
				"postalCode": "64000",
				"country": "MX"
			},
			"telephone": "+52 81 5555 0100",
			"email": "origin@sierra.example"
		},
		"exporter": {
			"name": "Puerto Norte Logística",
			"lei": "213800WSGIIZCXF1P572",
			"address": { "street": "Calle 5 No. 12", "city": "Nuevo Laredo", "country": "MX" },
			"telephone": "+52 867 555 0123",
			"email": "export@puertonorte.example"
		},
		"importer": {
			"name": "Lone Star Apparel Inc.",
			"lei": "506700GE1G29325QX363",
			"address": {
				"street": "2100 Commerce St",
				"city": "Dallas",
				"region": "TX",
				"postalCode": "75201",
				"country": "US"
			},
			"telephone": "+1 214 555 0142",
			"email": "customs@lonestar.example"
		},
		"goods": [
			{
				"description": "Men's knitted cotton shirts",
				"hs": "6105.10",
				"gtin": "9506000134352",
				"criterion": "B",
				"origin": "MX"
			},
			{ "description": "Cotton T-shirts", "hs": "6109.10", "criterion": "B", "origin": "MX" }
		],
		"blanketPeriod": { "from": "2026-01-01", "until": "2026-12-31" },
		"statement": "I certify that the goods described in this document qualify as originating and the \
			information contained in this document is true and accurate. I assume responsibility for proving such \
			representations and agree to maintain and present upon request or to make \
			available during a verification visit, documentation necessary to support this certification.",
		"signedOn": "2026-01-01"
	})
}

pub fn license() -> Value {
	json!({
		"right": 1,
		"licensor": { "name": "Alpine Outdoor AG", "lei": "HWUPKR0MPOU8FGXBT394" },
		"licensee": { "name": "Sierra Textiles S.A. de C.V.", "lei": "5493006MHB84DD0ZWV18" },
		"role": "manufacturer",
		"products": ["9506000134352", "6291041500213"],
		"countries": ["MX", "US"],
		"quantity": 10000,
		"from": "2026-01-01",
		"until": "2026-12-31",
		"sublicensing": 1,
		"signedOn": "2025-12-15"
	})
}

/// `document` with the member at JSON `pointer` set to `value`, or removed where that is null.
pub fn with(mut document: Value, pointer: &str, value: Value) -> Value {
	let (parent, name) = pointer.rsplit_once('/').unwrap();
	match document.pointer_mut(parent).unwrap() {
		Value::Object(members) => match value {
			Value::Null => {
				members.remove(name).unwrap();
			}
			value => {
				members.insert(name.into(), value);
			}
		},
		Value::Array(elements) => elements[name.parse::<usize>().unwrap()] = value,
		_ => panic!("nothing is below {parent}"),
	}
	document
}

/// The field named, and the reason, when `document` is refused.
pub fn refused<D: Document>(document: &Value) -> (String, String) {
	let refusal = D::read_json(&document.to_string())
		.err()
		.expect("the document is refused");
	(refusal.field, refusal.reason)
}
