//! `rpc_discover`: the OpenRPC 1.2.6 document of this node's own methods, made from the methods themselves.
//!
//! It is written so that the public generators of clients understand it: that is why 1.2.6, and what [`plain`] does.

use super::{fault::Fault, method::Method};
use schemars::{generate::SchemaSettings, SchemaGenerator};
use serde_json::{json, Map, Value};
use std::collections::BTreeSet;

/// The document of `methods`.
pub fn document(methods: &[Method]) -> Value {
	let settings = SchemaSettings::draft07().with(|settings| settings.definitions_path = "/components/schemas".into());
	// An answer has every field that it can have; a parameter may be given without those that take null.
	let mut taken = settings.clone().for_deserialize().into_generator();
	let mut answered = settings.for_serialize().into_generator();
	let mut methods: Vec<_> = methods
		.iter()
		.map(|method| describe(method, &mut taken, &mut answered))
		.collect();
	let mut given = Value::Object(taken.take_definitions(true));
	let mut schemas = answered.take_definitions(true);
	let twofold = twofold(&given, &schemas);
	for method in &mut methods {
		refer(&mut method["params"], &twofold);
	}
	refer(&mut given, &twofold);
	if let Value::Object(given) = given {
		schemas.extend(
			given
				.into_iter()
				.map(|(name, schema)| (parameter(name, &twofold), schema)),
		);
	}
	for (name, schema) in &mut schemas {
		plain(schema);
		entitle(schema, name);
	}
	for method in &mut methods {
		let of = type_name(method["name"].as_str().unwrap_or_default());
		for parameter in method["params"].as_array_mut().into_iter().flatten() {
			let name = type_name(parameter["name"].as_str().unwrap_or_default());
			plain(&mut parameter["schema"]);
			entitle(&mut parameter["schema"], &format!("{of}{name}"));
		}
	}
	let errors: Map<_, _> = Fault::ALL
		.iter()
		.map(|(code, name, message)| ((*name).into(), json!({ "code": code, "message": message.trim() })))
		.collect();
	json!({
		"openrpc": "1.2.6",
		"info": {
			"title": "Bonafide",
			"description": "The origin of goods and their licenses. Every answer is true at the block named in `at`.",
			"version": env!("CARGO_PKG_VERSION"),
			"license": { "name": "Apache-2.0" },
		},
		"methods": methods,
		"components": { "schemas": schemas, "errors": errors },
	})
}

/// The types that are both given and answered, and look different: a field that a parameter may leave out stands in
/// every answer.
fn twofold(given: &Value, answered: &Map<String, Value>) -> BTreeSet<String> {
	let mut found = BTreeSet::new();
	loop {
		// A type that refers to one of them is one of them.
		let mut referring = given.clone();
		refer(&mut referring, &found);
		let differ = |name: &String| referring.get(name).is_some_and(|given| *given != answered[name]);
		let more: BTreeSet<_> = answered.keys().filter(|name| differ(name)).cloned().collect();
		if more == found {
			return found;
		}
		found = more;
	}
}

/// The name of the schema `name` in parameters.
fn parameter(name: String, twofold: &BTreeSet<String>) -> String {
	if twofold.contains(&name) {
		format!("{name}Parameter")
	} else {
		name
	}
}

/// Makes the references in `schema` those of parameters.
fn refer(schema: &mut Value, twofold: &BTreeSet<String>) {
	match schema {
		Value::Object(members) => {
			for (name, member) in members {
				match member {
					Value::String(to) if name == "$ref" => {
						if let Some((place, of)) = to.rsplit_once('/') {
							*to = format!("{place}/{}", parameter(of.into(), twofold));
						}
					}
					_ => refer(member, twofold),
				}
			}
		}
		Value::Array(items) => items.iter_mut().for_each(|item| refer(item, twofold)),
		_ => {}
	}
}

/// Makes `schema`, and those in it, such as every generator of clients understands.
///
/// A title is the name of a type to them, so only types have one. A format of a number is none that JSON Schema knows:
/// the range that it stands for is told in its place. A member's name that is none in a program, `@context`, is told as
/// a pattern.
fn plain(schema: &mut Value) {
	match schema {
		Value::Object(members) => {
			if let Some(Value::String(format)) = members.get("format") {
				if let Some(range) = range(format) {
					members.remove("format");
					if let Some(most) = range {
						members.entry("maximum").or_insert(most.into());
					}
				}
			}
			if let Some(Value::Object(properties)) = members.get_mut("properties") {
				let odd: Vec<_> = properties.keys().filter(|name| !is_identifier(name)).cloned().collect();
				let odd: Map<_, _> = odd
					.into_iter()
					.filter_map(|name| Some((format!("^{name}$"), properties.remove(&name)?)))
					.collect();
				if !odd.is_empty() {
					members.insert("patternProperties".into(), odd.into());
				}
			}
			members.retain(|name, member| name != "title" || !member.is_string());
			members.values_mut().for_each(plain);
		}
		Value::Array(items) => items.iter_mut().for_each(plain),
		_ => {}
	}
}

/// The greatest number of the type that `format` names, as far as every program knows such: of a number of 64 bits
/// none. None if it is no type of numbers.
fn range(format: &str) -> Option<Option<u32>> {
	match format {
		"uint8" => Some(Some(u8::MAX.into())),
		"uint16" => Some(Some(u16::MAX.into())),
		"uint32" => Some(Some(u32::MAX)),
		"int32" | "uint" | "uint64" => Some(None),
		_ => None,
	}
}

fn is_identifier(name: &str) -> bool {
	!name.starts_with(|first: char| first.is_ascii_digit())
		&& name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Gives `schema` the title `name`, unless it refers to another.
fn entitle(schema: &mut Value, name: &str) {
	match schema {
		Value::Object(members) if !members.contains_key("$ref") => {
			members.insert("title".into(), name.into());
		}
		_ => {}
	}
}

/// The words of a method's or a parameter's name as that of a type: `customs_entriesBy` is `CustomsEntriesBy`.
fn type_name(name: &str) -> String {
	let word = |word: &str| {
		let mut letters = word.chars();
		let first = letters.next().map(|first| first.to_ascii_uppercase());
		first.into_iter().chain(letters).collect::<String>()
	};
	name.split('_').map(word).collect()
}

fn describe(method: &Method, taken: &mut SchemaGenerator, answered: &mut SchemaGenerator) -> Value {
	let params: Vec<_> = method
		.takes
		.iter()
		.map(|parameter| {
			json!({
				"name": parameter.name,
				"required": parameter.required,
				"schema": (parameter.schema)(taken),
			})
		})
		.collect();
	let errors: Vec<_> = Fault::ALL
		.iter()
		.map(|(_, name, _)| json!({ "$ref": format!("#/components/errors/{name}") }))
		.collect();
	json!({
		"name": method.name,
		"summary": method.summary,
		"paramStructure": "either",
		"params": params,
		"result": { "name": "answer", "schema": (method.answers)(answered) },
		"errors": errors,
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rpc::methods;

	fn walk(schema: &Value, see: &mut impl FnMut(&Map<String, Value>)) {
		match schema {
			Value::Object(members) => {
				see(members);
				members.values().for_each(|member| walk(member, see));
			}
			Value::Array(items) => items.iter().for_each(|item| walk(item, see)),
			_ => {}
		}
	}

	#[test]
	fn a_title_is_the_name_of_one_type() {
		let document = document(&methods(None));
		let (mut titles, mut seen) = (BTreeSet::new(), 0);
		walk(&document["components"]["schemas"], &mut |members| {
			seen += usize::from(members.get("title").is_some_and(Value::is_string))
		});
		for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
			assert_eq!(schema["title"], **name);
			assert!(titles.insert(name.clone()));
		}
		assert_eq!(seen, titles.len());
		for method in document["methods"].as_array().unwrap() {
			for parameter in method["params"].as_array().unwrap() {
				match &parameter["schema"]["title"] {
					Value::String(title) => assert!(titles.insert(title.clone()), "{title}"),
					_ => assert!(parameter["schema"]["$ref"].is_string(), "{parameter}"),
				}
			}
		}
		assert!(titles.contains("CustomsEntriesByCursor"));
	}

	#[test]
	fn formats_are_those_of_json_schema_and_names_those_of_programs() {
		let document = document(&methods(None));
		let mut formats = BTreeSet::new();
		let mut names = BTreeSet::new();
		walk(&document, &mut |members| {
			formats.extend(members.get("format").and_then(Value::as_str).map(String::from));
			if let Some(Value::Object(properties)) = members.get("properties") {
				names.extend(properties.keys().cloned());
			}
		});
		assert_eq!(formats.into_iter().collect::<Vec<_>>(), ["date-time"]);
		assert!(
			names.len() > 100 && names.iter().all(|name| is_identifier(name)),
			"{names:?}"
		);
		let context = &document["components"]["schemas"]["DidDocument"]["patternProperties"]["^@context$"];
		assert_eq!(context["type"], "array");
	}

	#[test]
	fn the_range_of_a_number_is_told() {
		let document = document(&methods(None));
		let line = &document["components"]["schemas"]["LineForm"]["properties"];
		let id = document["methods"]
			.as_array()
			.unwrap()
			.iter()
			.find(|method| method["name"] == "licensing_right");
		assert_eq!(id.unwrap()["params"][0]["schema"]["maximum"], u32::MAX);
		assert_eq!(
			(&line["quantity"]["minimum"], &line["quantity"]["maximum"]),
			(&json!(0), &Value::Null)
		);
	}

	#[test]
	fn every_parameter_that_need_not_be_given_may_be_null() {
		let document = document(&methods(None));
		let takes_null = |schema: &Value| {
			let type_of = |schema: &Value| {
				schema["type"] == "null"
					|| schema["type"]
						.as_array()
						.is_some_and(|kinds| kinds.contains(&json!("null")))
			};
			type_of(schema)
				|| schema["anyOf"]
					.as_array()
					.is_some_and(|kinds| kinds.iter().any(type_of))
		};
		for method in document["methods"].as_array().unwrap() {
			for parameter in method["params"].as_array().unwrap() {
				assert_eq!(
					parameter["required"] == false,
					takes_null(&parameter["schema"]),
					"{parameter}"
				);
			}
		}
	}
}
