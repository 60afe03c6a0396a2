//! Lists that are given, and how much of one is asked for.

use bonafide_primitives::views::MAX_PAGE;
use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use serde::{
	de::{Error, SeqAccess, Visitor},
	Deserialize, Deserializer,
};
use std::{borrow::Cow, fmt, marker::PhantomData};

/// A list of at most `MOST` elements. Of a longer one, no more are read.
#[derive(Debug)]
pub struct AtMost<T, const MOST: usize>(pub Vec<T>);

impl<T, const MOST: usize> Default for AtMost<T, MOST> {
	fn default() -> Self {
		Self(Vec::new())
	}
}

impl<'de, T: Deserialize<'de>, const MOST: usize> Deserialize<'de> for AtMost<T, MOST> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		struct Reader<T, const MOST: usize>(PhantomData<T>);

		impl<'de, T: Deserialize<'de>, const MOST: usize> Visitor<'de> for Reader<T, MOST> {
			type Value = AtMost<T, MOST>;

			fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
				f.write_str("a list")
			}

			fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
				let mut elements = Vec::new();
				while let Some(element) = list.next_element()? {
					if elements.len() == MOST {
						return Err(A::Error::custom(format!("more than {MOST} are given")));
					}
					elements.push(element);
				}
				Ok(AtMost(elements))
			}
		}

		deserializer.deserialize_seq(Reader(PhantomData))
	}
}

impl<T: JsonSchema, const MOST: usize> JsonSchema for AtMost<T, MOST> {
	fn inline_schema() -> bool {
		true
	}

	fn schema_name() -> Cow<'static, str> {
		format!("{}AtMost{MOST}", T::schema_name()).into()
	}

	fn json_schema(generator: &mut SchemaGenerator) -> Schema {
		json_schema!({ "type": "array", "items": generator.subschema_for::<T>(), "maxItems": MOST })
	}
}

/// The number of items wanted of a list: from 1 to [`MAX_PAGE`], the default.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(try_from = "Option<u32>")]
pub struct Limit(pub u32);

impl TryFrom<Option<u32>> for Limit {
	type Error = String;

	fn try_from(limit: Option<u32>) -> Result<Self, String> {
		match limit.unwrap_or(MAX_PAGE) {
			limit @ 1..=MAX_PAGE => Ok(Self(limit)),
			_ => Err(format!("from 1 to {MAX_PAGE}")),
		}
	}
}

impl JsonSchema for Limit {
	fn inline_schema() -> bool {
		true
	}

	fn schema_name() -> Cow<'static, str> {
		"Limit".into()
	}

	fn json_schema(_: &mut SchemaGenerator) -> Schema {
		json_schema!({ "type": ["integer", "null"], "minimum": 1, "maximum": MAX_PAGE, "default": MAX_PAGE })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rpc::parameter::Parameter;
	use serde_json::{from_value, json};

	#[test]
	fn a_limit_is_from_1_to_100() {
		for (given, wanted) in [(json!(null), 100), (json!(1), 1), (json!(100), 100)] {
			assert_eq!(from_value::<Limit>(given).unwrap(), Limit(wanted));
		}
		for given in [json!(0), json!(101), json!(-1), json!("10")] {
			assert!(from_value::<Limit>(given.clone()).is_err(), "{given}");
		}
		assert!(!Parameter::of::<Limit>("limit").required);
	}

	#[test]
	fn of_a_list_no_more_than_its_bound_is_read() {
		assert_eq!(serde_json::from_str::<AtMost<u8, 2>>("[1, 2]").unwrap().0, [1, 2]);
		let error = serde_json::from_str::<AtMost<u8, 2>>("[1, 2, 3, what comes then is not looked at").unwrap_err();
		assert!(error.to_string().contains("more than 2 are given"), "{error}");
	}

	#[test]
	fn the_bound_of_a_list_is_told() {
		let schema = schemars::schema_for!(AtMost<u8, 2>);
		assert_eq!(schema.get("maxItems"), Some(&json!(2)));
	}
}
