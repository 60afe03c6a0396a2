//! `rpc_discover`: the OpenRPC 1.3.2 document of this node's own methods, made from the methods themselves.

use super::{fault::Fault, method::Method};
use schemars::{generate::SchemaSettings, SchemaGenerator};
use serde_json::{json, Map, Value};

/// The document of `methods`.
pub fn document(methods: &[Method]) -> Value {
	let settings = SchemaSettings::draft07().with(|settings| settings.definitions_path = "/components/schemas".into());
	// An answer has every field that it can have; a parameter may be given without those that take null.
	let mut taken = settings.clone().for_deserialize().into_generator();
	let mut answered = settings.for_serialize().into_generator();
	let methods: Vec<_> = methods
		.iter()
		.map(|method| describe(method, &mut taken, &mut answered))
		.collect();
	let mut schemas = taken.take_definitions(true);
	for (name, schema) in answered.take_definitions(true) {
		let known = schemas.insert(name.clone(), schema.clone());
		debug_assert!(known.is_none_or(|known| known == schema), "{name} has two schemas");
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
