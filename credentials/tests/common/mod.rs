//! The documents and the key that the tests share.

#![allow(dead_code, missing_docs, reason = "each test binary uses its part")]

use bonafide_credentials::{Document, IssuerKey};
use bonafide_primitives::Moment;
use serde_json::Value;
use std::fs;

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

/// The document of this name that lies in `examples`.
pub fn example(name: &str) -> Value {
	let file = format!("{}/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
	serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

pub fn certificate() -> Value {
	example("certificate")
}

pub fn license() -> Value {
	example("license")
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
