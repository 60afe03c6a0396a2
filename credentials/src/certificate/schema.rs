//! The JSON Schema (draft 2020-12) of a certificate, named by its credential as `credentialSchema`
//! (Verifiable Credentials JSON Schema).
//!
//! An agreement's schema is of the whole credential with every element disclosed. It has nothing that a validator of
//! others does not know, however strict. Check digits, lists of codes and the words of a certification cannot be said
//! in a schema: where one says an `lei`, `gtin`, `hs`, `country` or `date`, it is read here besides.
//!
//! The addresses in the schemas are names. Whoever serves them under a host of its own has its credentials
//! [say so](crate::Manner::schema_host).

use crate::{text, Refusal};
use bonafide_primitives::{Agreement, Country, Date, Gtin, HsCode, Lei, Malformed};
use jsonschema::{error::ValidationErrorKind as Kind, paths::LocationSegment, Resource, ValidationError, Validator};
use serde_json::{json, Value};
use std::{collections::HashSet, str::FromStr, sync::LazyLock};

/// The schema of an agreement's certificates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Schema {
	/// The agreement, such as `USMCA`.
	pub agreement: &'static str,
	/// The name of its file, with which its `$id` and the address in credentials end.
	pub file: &'static str,
	/// The schema, as JSON.
	pub text: &'static str,
}

/// The schemas that credentials name.
pub const SCHEMAS: [Schema; 3] = [
	Schema {
		agreement: "USMCA",
		file: "usmca-2020.json",
		text: include_str!("../../schemas/usmca-2020.json"),
	},
	Schema {
		agreement: "CAFTA-DR",
		file: "cafta-dr-2006.json",
		text: include_str!("../../schemas/cafta-dr-2006.json"),
	},
	Schema {
		agreement: "NAFTA",
		file: "nafta-1994.json",
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
	let mut certificate = read(CERTIFICATE);
	for Kept { name, .. } in &KEPT {
		certificate["$defs"][name] = json!({ "type": "string", "format": name });
	}
	let mut options = jsonschema::draft202012::options();
	options = options
		.with_resource(
			CERTIFICATE_URL,
			Resource::from_contents(certificate).expect("it names its draft"),
		)
		.should_validate_formats(true);
	for Kept { name, fault, .. } in &KEPT {
		options = options.with_format(*name, |text: &str| fault(text).is_none());
	}
	options.build(schema).expect("the schemas beside this file are schemas")
}

/// A kind of text of which a schema says the form alone.
struct Kept {
	/// Its definition in the schema of all.
	name: &'static str,
	/// The form that is expected, for people.
	expected: &'static str,
	/// The reason for which a text is none.
	fault: fn(&str) -> Option<Malformed>,
}

const KEPT: [Kept; 5] = [
	Kept {
		name: "lei",
		expected: "an LEI: 20 letters and digits, such as 5493006MHB84DD0ZWV18",
		fault: |text| Lei::from_str(text).err(),
	},
	Kept {
		name: "gtin",
		expected: "a GTIN: 8, 12, 13 or 14 digits, such as 9506000134352",
		fault: |text| Gtin::from_str(text).err(),
	},
	Kept {
		name: "hs",
		expected: "an HS code: 6, 8 or 10 digits, such as 6105.10",
		fault: |text| HsCode::from_str(text).err(),
	},
	Kept {
		name: "country",
		expected: "a country by the two letters of ISO 3166-1, such as MX",
		fault: |text| Country::from_str(text).err(),
	},
	Kept {
		name: "date",
		expected: "a day, such as 2026-03-01",
		fault: |text| Date::from_str(text).err(),
	},
];

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
		Kind::Pattern { .. } => error
			.instance
			.as_str()
			.and_then(text::unreadable)
			.unwrap_or_else(|| format!("is {}, which cannot stand here", error.instance)),
		Kind::MaxLength { limit } => format!("is longer than {limit} characters"),
		Kind::MinItems { limit } => format!("has fewer than {limit}"),
		Kind::FalseSchema => "does not go together with the rest".into(),
		_ => error.to_string(),
	};
	vec![Refusal::new(field, reason)]
}

/// The value given, the reason, and what is expected.
fn malformed(format: &str, text: &str) -> String {
	let Some(kept) = KEPT.iter().find(|kept| kept.name == format) else {
		return format!("is {text:?}, which is no {format}");
	};
	let expected = kept.expected;
	match (kept.fault)(text) {
		_ if is_rounded(text) => {
			format!("is {text:?}, as a spreadsheet rounds a number: write it as text. It is {expected}")
		}
		Some(reason) => format!("is {text:?}: {reason}. It is {expected}"),
		None => format!("is {text:?}. It is {expected}"),
	}
}

/// True of a number in scientific notation: `9.52123E+12`.
fn is_rounded(text: &str) -> bool {
	let is_number = text.parse::<f64>().is_ok();
	is_number && text.contains(['e', 'E'])
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
