//! The JSON Schema (draft 2020-12) of a certificate, named by its credential as `credentialSchema`
//! (Verifiable Credentials JSON Schema).
//!
//! An agreement's schema is of the whole credential with every element disclosed. Check digits and
//! lists of codes cannot be said in a schema: for them there are formats of our own (`lei`, `gtin`,
//! `hs-code`, `country`), which other validators pass over.

use crate::Refusal;
use bonafide_primitives::{Agreement, Country, Gtin, HsCode, Lei};
use jsonschema::{error::ValidationErrorKind as Kind, paths::LocationSegment, Resource, ValidationError, Validator};
use serde_json::{json, Value};
use std::{collections::HashSet, str::FromStr, sync::LazyLock};

/// The schema of an agreement's certificates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Schema {
	/// The agreement, such as `USMCA`.
	pub agreement: &'static str,
	/// Its `$id`, by which credentials name it.
	pub url: &'static str,
	/// The schema, as JSON.
	pub text: &'static str,
}

/// The schemas that credentials name.
pub const SCHEMAS: [Schema; 3] = [
	Schema {
		agreement: "USMCA",
		url: "https://bonafide.example/schemas/usmca-2020.json",
		text: include_str!("../../schemas/usmca-2020.json"),
	},
	Schema {
		agreement: "CAFTA-DR",
		url: "https://bonafide.example/schemas/cafta-dr-2006.json",
		text: include_str!("../../schemas/cafta-dr-2006.json"),
	},
	Schema {
		agreement: "NAFTA",
		url: "https://bonafide.example/schemas/nafta-1994.json",
		text: include_str!("../../schemas/nafta-1994.json"),
	},
];

/// The `$id` of the schema that the others build on.
pub const CERTIFICATE_URL: &str = "https://bonafide.example/schemas/certificate.json";

/// The schema that the others build on: the data elements of any agreement.
pub const CERTIFICATE: &str = include_str!("../../schemas/certificate.json");

/// The schema of an agreement's certificates. `None` if it has no schema of its own.
pub fn of(agreement: &Agreement) -> Option<&'static Schema> {
	SCHEMAS.iter().find(|schema| schema.agreement == agreement.as_str())
}

/// Everything in `document` that the schema of its agreement refuses, or else the schema of all.
pub(crate) fn faults(document: &Value) -> Vec<Refusal> {
	let agreement = document.get("agreement").and_then(Value::as_str);
	let [others, agreements @ ..] = &*VALIDATORS;
	let own = SCHEMAS
		.iter()
		.zip(agreements)
		.find(|(schema, _)| Some(schema.agreement) == agreement);
	let validator = own.map_or(others, |(_, validator)| validator);
	let credential = json!({ "credentialSubject": document });
	let mut fields = HashSet::new();
	let mut faults: Vec<_> = validator
		.iter_errors(&credential)
		.flat_map(|error| refusals(&error))
		.collect();
	faults.retain(|fault| fields.insert(fault.field.clone()));
	faults
}

/// For agreements without a schema of their own, and then for each of [`SCHEMAS`].
static VALIDATORS: LazyLock<[Validator; 1 + SCHEMAS.len()]> = LazyLock::new(|| {
	let any = json!({ "properties": { "credentialSubject": { "$ref": CERTIFICATE_URL } } });
	let [usmca, cafta_dr, nafta] = SCHEMAS.map(|schema| validator(&read(schema.text)));
	[validator(&any), usmca, cafta_dr, nafta]
});

fn validator(schema: &Value) -> Validator {
	jsonschema::draft202012::options()
		.with_resource(
			CERTIFICATE_URL,
			Resource::from_contents(read(CERTIFICATE)).expect("it names its draft"),
		)
		.with_format("lei", |text: &str| Lei::from_str(text).is_ok())
		.with_format("gtin", |text: &str| Gtin::from_str(text).is_ok())
		.with_format("hs-code", |text: &str| HsCode::from_str(text).is_ok())
		.with_format("country", |text: &str| Country::from_str(text).is_ok())
		.should_validate_formats(true)
		.build(schema)
		.expect("the schemas beside this file are schemas")
}

fn read(schema: &str) -> Value {
	serde_json::from_str(schema).expect("the schemas beside this file are JSON")
}

/// The refusals in one error of the validator: usually one, but each unknown member is named.
fn refusals(error: &ValidationError) -> Vec<Refusal> {
	let field = path(error);
	let below = |name: &str| match field.as_str() {
		"." => name.to_owned(),
		field => format!("{field}.{name}"),
	};
	let reason = match &error.kind {
		Kind::Required { property } => {
			return vec![Refusal::new(below(property.as_str().unwrap_or_default()), "is missing")];
		}
		Kind::AdditionalProperties { unexpected } => {
			return unexpected
				.iter()
				.map(|name| Refusal::new(below(name), "is no element of a certificate"))
				.collect();
		}
		Kind::Format { format } => malformed(format, error.instance.as_str().unwrap_or_default()),
		Kind::Enum { options } => format!("is {}, and must be one of {options}", error.instance),
		Kind::Constant { expected_value } => format!("is {}, and must be {expected_value}", error.instance),
		Kind::Pattern { .. } if field == "statement" => {
			"must begin with \"I certify that\", and go on in the words of the agreement".into()
		}
		Kind::Pattern { .. } if error.instance.as_str().is_some_and(|text| text.trim().is_empty()) => "is blank".into(),
		Kind::Pattern { .. } => format!("is {}, which cannot stand here", error.instance),
		Kind::MaxLength { limit } => format!("is longer than {limit} characters"),
		Kind::MinItems { limit } => format!("has fewer than {limit}"),
		Kind::FalseSchema => "does not go together with the rest".into(),
		_ => error.to_string(),
	};
	vec![Refusal::new(field, reason)]
}

fn malformed(format: &str, text: &str) -> String {
	let reason = match format {
		"lei" => Lei::from_str(text).err(),
		"gtin" => Gtin::from_str(text).err(),
		"hs-code" => HsCode::from_str(text).err(),
		"country" => Country::from_str(text).err(),
		_ => bonafide_primitives::Date::from_str(text).err(),
	};
	reason.map_or_else(|| format!("is no {format}"), |reason| reason.to_string())
}

/// The path in the document at which an error is.
fn path(error: &ValidationError) -> String {
	let mut path = String::new();
	for segment in error.instance_path.into_iter().skip(1) {
		match segment {
			LocationSegment::Index(index) => path.push_str(&format!("[{index}]")),
			LocationSegment::Property(name) if path.is_empty() => path.push_str(&name),
			LocationSegment::Property(name) => path.push_str(&format!(".{name}")),
		}
	}
	match path.is_empty() {
		true => ".".into(),
		false => path,
	}
}
