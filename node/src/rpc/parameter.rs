//! A parameter of a method.

use schemars::{schema_for, JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Makes the schema of a type.
pub type Describe = fn(&mut SchemaGenerator) -> Schema;

/// The form of a parameter, by which its length is bounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
	/// A text, a number, a truth: of one short token.
	Text,
	/// A list, whose elements its type bounds.
	List,
	/// An object. If it is the first parameter, its fields can be given in its place.
	Object,
}

/// A parameter, by position and by name.
#[derive(Clone)]
pub struct Parameter {
	pub name: &'static str,
	/// True if it must be given.
	pub required: bool,
	pub form: Form,
	pub schema: Describe,
}

impl Parameter {
	/// The parameter `name` of the type `T`. It is required unless `T` takes null.
	pub fn of<T: DeserializeOwned + JsonSchema>(name: &'static str) -> Self {
		Self {
			name,
			required: T::deserialize(Value::Null).is_err(),
			form: form(&schema_for!(T)),
			schema: |generator| generator.subschema_for::<T>(),
		}
	}
}

/// The form of what `schema` describes, null aside.
fn form(schema: &Schema) -> Form {
	let is = |kind: &str| match schema.get("type") {
		Some(Value::Array(kinds)) => kinds.iter().any(|known| known == kind),
		known => known.is_some_and(|known| known == kind),
	};
	match () {
		() if is("object") => Form::Object,
		() if is("array") => Form::List,
		() => Form::Text,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_primitives::{Gtin, StatusPurpose};
	use pallet_customs::EntryForm;
	use serde::Deserialize;

	#[test]
	fn the_form_is_read_off_the_schema() {
		#[derive(Deserialize, JsonSchema)]
		#[expect(dead_code, reason = "its schema is asked for")]
		struct Goods {
			gtin: Gtin,
		}
		let forms = [
			Parameter::of::<Gtin>("gtin").form,
			Parameter::of::<Option<Gtin>>("gtin").form,
			Parameter::of::<StatusPurpose>("purpose").form,
			Parameter::of::<Option<u32>>("line").form,
			Parameter::of::<Option<Vec<u8>>>("lines").form,
			Parameter::of::<Goods>("goods").form,
			Parameter::of::<EntryForm>("entry").form,
		];
		use Form::{List, Object, Text};
		assert_eq!(forms, [Text, Text, Text, Text, List, Object, Object]);
	}
}
