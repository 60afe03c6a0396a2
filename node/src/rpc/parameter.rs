//! A parameter of a method.

use schemars::{schema_for, JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Makes the schema of a type.
pub type Describe = fn(&mut SchemaGenerator) -> Schema;

/// A parameter, by position and by name.
#[derive(Clone)]
pub struct Parameter {
	pub name: &'static str,
	/// True if it must be given.
	pub required: bool,
	/// True of an object: if it is the first parameter, its fields can be given in its place.
	pub is_object: bool,
	pub schema: Describe,
}

impl Parameter {
	/// The parameter `name` of the type `T`. It is required unless `T` takes null.
	pub fn of<T: DeserializeOwned + JsonSchema>(name: &'static str) -> Self {
		Self {
			name,
			required: T::deserialize(Value::Null).is_err(),
			is_object: schema_for!(T).get("type").is_some_and(|kind| kind == "object"),
			schema: |generator| generator.subschema_for::<T>(),
		}
	}
}
