//! `rpc_discover`: the OpenRPC 1.3.2 document of this node's own methods, made from the methods themselves.

use super::{fault::Fault, method::Method};
use schemars::{generate::SchemaSettings, SchemaGenerator};
use serde_json::{json, Map, Value};

/// The document of `methods`.
pub fn document(methods: &[Method]) -> Value {
	let mut generator = SchemaGenerator::new(
		SchemaSettings::draft07().with(|settings| settings.definitions_path = "/components/schemas".into()),
	);
	let methods: Vec<_> = methods.iter().map(|method| describe(method, &mut generator)).collect();
	let errors: Map<_, _> = Fault::ALL
		.iter()
		.map(|(code, name, message)| ((*name).into(), json!({ "code": code, "message": message })))
		.collect();
	json!({
		"openrpc": "1.3.2",
		"info": {
			"title": "Bonafide",
			"description": "Where goods come from and who licensed them. Every answer is true at the block it names in `at`.",
			"version": env!("CARGO_PKG_VERSION"),
			"license": { "name": "Apache-2.0" },
		},
		"methods": methods,
		"components": { "schemas": generator.take_definitions(true), "errors": errors },
	})
}

fn describe(method: &Method, generator: &mut SchemaGenerator) -> Value {
	let params: Vec<_> = method
		.takes
		.iter()
		.map(|parameter| {
			json!({
				"name": parameter.name,
				"required": parameter.required,
				"schema": (parameter.schema)(generator),
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
		"result": { "name": "answer", "schema": (method.result)(generator) },
		"errors": errors,
	})
}
