//! `rpc_discover`: the OpenRPC 1.3.2 document of this node's own methods, made from the methods themselves.

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
	let errors: Map<_, _> = Fault::ALL
		.iter()
		.map(|(code, name, message)| ((*name).into(), json!({ "code": code, "message": message })))
		.collect();
	json!({
		"openrpc": "1.3.2",
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
