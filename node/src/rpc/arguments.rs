//! The parameters of a call, given by name or by position.

use super::{fault::Fault, parameter::Parameter};
use bonafide_primitives::views::MAX_PAGE;
use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use serde::{de::DeserializeOwned, Deserialize};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The arguments of one call by name. Each is taken once.
#[derive(Debug)]
pub struct Arguments {
	given: Map<String, Value>,
	/// The parameter whose fields are named without it in faults.
	object: Option<&'static str>,
}

impl Arguments {
	/// Reads arguments given by name or, in the order of the parameters it `takes`, by position. Others are refused.
	///
	/// The fields of a first parameter that is an object may be given by name themselves: `{"gtin": …}` for
	/// `{"goods": {"gtin": …}}`.
	pub fn read(params: Option<&str>, takes: &[Parameter]) -> Result<Self, Fault> {
		let unreadable = |error: serde_json::Error| Fault::Parameters {
			reason: error.to_string(),
		};
		let names = || takes.iter().map(|parameter| parameter.name);
		let listed = || names().collect::<Vec<_>>().join(", ");
		let mut given = match params.map(serde_json::from_str).transpose().map_err(unreadable)? {
			Some(Value::Object(given)) => given,
			Some(Value::Array(given)) if given.len() > takes.len() => {
				let reason = format!("{} parameters given; the method takes {}", given.len(), listed());
				return Err(Fault::Parameters { reason });
			}
			Some(Value::Array(given)) => names().map(String::from).zip(given).collect(),
			_ => Map::new(),
		};
		let object = takes.first().filter(|first| first.is_object).map(|first| first.name);
		if let Some(object) = object.filter(|object| !given.contains_key(*object)) {
			let (mut others, fields): (Map<_, _>, _) = given
				.into_iter()
				.partition(|(name, _)| names().any(|known| known == name));
			others.insert(object.into(), Value::Object(fields));
			given = others;
		}
		match given.keys().find(|name| !names().any(|known| known == *name)) {
			Some(unknown) => Err(Fault::invalid(unknown, format!("the method takes {}", listed()))),
			None => Ok(Self { given, object }),
		}
	}

	/// The argument `name`. One that is not given is null, which a parameter that must be given does not take.
	pub fn take<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T, Fault> {
		match self.given.remove(name).unwrap_or_default() {
			Value::Null => T::deserialize(Value::Null).map_err(|_| Fault::invalid(name, "missing")),
			value if self.object == Some(name) => parse(value, ""),
			value => parse(value, name),
		}
	}
}

/// Reads `value`, found at `place`. A fault names the field by its path.
pub fn parse<T: DeserializeOwned>(value: Value, place: &str) -> Result<T, Fault> {
	serde_path_to_error::deserialize(value).map_err(|error| {
		let path = error.path().to_string();
		let field = match (place, path.as_str()) {
			("", ".") => "params".into(),
			("", _) => path,
			(_, ".") => place.into(),
			_ => format!("{place}.{path}"),
		};
		Fault::invalid(&field, error.into_inner())
	})
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
	use bonafide_primitives::Lei;
	use serde_json::json;

	fn read(params: Value, takes: &[Parameter]) -> Result<Arguments, Fault> {
		Arguments::read(Some(&params.to_string()), takes)
	}

	/// The LEI that is given to a method that takes one, and a block.
	fn lei(params: Value) -> Result<Lei, Fault> {
		let takes = [Parameter::of::<Lei>("lei"), Parameter::of::<Option<String>>("at")];
		read(params, &takes)?.take("lei")
	}

	/// The field and the reason of a fault.
	fn fault<T: std::fmt::Debug>(read: Result<T, Fault>) -> (String, String) {
		match read {
			Err(Fault::InvalidField { field, reason }) => (field, reason),
			other => panic!("{other:?}"),
		}
	}

	#[test]
	fn by_name_and_by_position_are_the_same() {
		for params in [
			json!(["506700GE1G29325QX363"]),
			json!({ "lei": "506700GE1G29325QX363" }),
		] {
			assert_eq!(lei(params).unwrap().to_string(), "506700GE1G29325QX363");
		}
	}

	#[test]
	fn faults_name_the_field() {
		assert_eq!(fault(lei(json!([]))), ("lei".into(), "missing".into()));
		assert_eq!(fault(lei(json!([null]))), ("lei".into(), "missing".into()));
		assert_eq!(fault(lei(json!([7]))).0, "lei");
		assert_eq!(fault(lei(json!(["506700GE1G29325QX364"]))).0, "lei");
		assert_eq!(fault(lei(json!({ "lie": "506700GE1G29325QX363" }))).0, "lie");
		assert!(matches!(lei(json!([1, 2, 3])), Err(Fault::Parameters { .. })));
	}

	#[test]
	fn a_parameter_that_takes_null_need_not_be_given() {
		assert!(Parameter::of::<Lei>("lei").required);
		assert!(!Parameter::of::<Option<Lei>>("cursor").required);
		assert!(!Parameter::of::<Limit>("limit").required);
	}

	#[test]
	fn a_limit_is_from_1_to_100() {
		let limit =
			|limit: Value| read(json!({ "limit": limit }), &[Parameter::of::<Limit>("limit")])?.take::<Limit>("limit");
		for (given, limit_wanted) in [(json!(null), 100), (json!(1), 1), (json!(100), 100)] {
			assert_eq!(limit(given).unwrap(), Limit(limit_wanted));
		}
		for given in [json!(0), json!(101), json!(-1), json!("10")] {
			assert_eq!(fault(limit(given)).0, "limit");
		}
	}

	#[test]
	fn an_object_may_be_given_by_its_fields() {
		#[derive(Deserialize, JsonSchema, PartialEq, Debug)]
		struct Goods {
			lines: Vec<u8>,
		}
		let goods = |params: Value| {
			let takes = [Parameter::of::<Goods>("goods"), Parameter::of::<Option<String>>("at")];
			read(params, &takes)?.take::<Goods>("goods")
		};
		for params in [
			json!([{ "lines": [1] }]),
			json!({ "goods": { "lines": [1] } }),
			json!({ "lines": [1], "at": null }),
		] {
			assert_eq!(goods(params).unwrap(), Goods { lines: vec![1] });
		}
		assert_eq!(fault(goods(json!([{ "lines": [1, "two"] }]))).0, "lines[1]");
		assert_eq!(
			fault(goods(json!({ "goods": { "lines": [1] }, "color": "red" }))).0,
			"color"
		);
	}
}
