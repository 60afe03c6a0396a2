//! One method: what it takes, what it answers, and how. The document that describes the methods is made from the same.

use super::{
	chain::{Answer, Chain},
	fault::Fault,
};
use bonafide_runtime_api::MAX_PAGE;
use jsonrpsee::{core::RegisterMethodError, types::ErrorObjectOwned, RpcModule};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{de::DeserializeOwned, Serialize};
use serde_json::{Map, Value};
use sp_core::H256;
use std::sync::Arc;

/// Makes the schema of a type.
type Describe = fn(&mut SchemaGenerator) -> Schema;

/// A method of the node.
pub struct Method {
	pub name: &'static str,
	/// What it answers, in a sentence.
	pub summary: &'static str,
	pub takes: Vec<Parameter>,
	pub result: Describe,
	answer: Arc<Reply>,
}

/// Answers what a method is asked.
type Reply = dyn Fn(&Chain, Arguments) -> Result<Value, Fault> + Send + Sync;

/// A parameter, by position and by name.
#[derive(Clone)]
pub struct Parameter {
	pub name: &'static str,
	pub required: bool,
	pub schema: Describe,
}

impl Parameter {
	/// A parameter that must be given.
	pub fn required<T: JsonSchema>(name: &'static str) -> Self {
		Self {
			name,
			required: true,
			schema: |generator| generator.subschema_for::<T>(),
		}
	}

	/// A parameter that need not be given.
	pub fn optional<T: JsonSchema>(name: &'static str) -> Self {
		Self {
			required: false,
			..Self::required::<T>(name)
		}
	}

	/// The parameters of a list of `T`: whose it is, the item after which to begin, and how many items are wanted.
	pub fn of_list<T: JsonSchema>(whose: Self) -> Vec<Self> {
		vec![whose, Self::optional::<T>("cursor"), Self::optional::<u32>("limit")]
	}
}

impl Method {
	/// The method `name`, which takes `takes` and, as every method does, the block `at` last.
	pub fn new<T: Serialize + JsonSchema>(
		name: &'static str,
		summary: &'static str,
		mut takes: Vec<Parameter>,
		answer: impl Fn(&Chain, Arguments) -> Result<Value, Fault> + Send + Sync + 'static,
	) -> Self {
		takes.push(Parameter::optional::<String>("at"));
		Self {
			name,
			summary,
			takes,
			result: |generator| generator.subschema_for::<Answer<T>>(),
			answer: Arc::new(answer),
		}
	}

	/// Makes the method callable.
	pub fn register(self, module: &mut RpcModule<Chain>) -> Result<(), RegisterMethodError> {
		let names: Vec<_> = self.takes.iter().map(|parameter| parameter.name).collect();
		module.register_blocking_method(self.name, move |params, chain, _| -> Result<Value, ErrorObjectOwned> {
			let arguments = Arguments::read(params.as_str(), &names)?;
			Ok((self.answer)(&chain, arguments)?)
		})?;
		Ok(())
	}
}

/// What a caller gave, by name.
#[derive(Debug)]
pub struct Arguments(Map<String, Value>);

impl Arguments {
	/// Reads parameters given by name or, in the order of `names`, by position.
	///
	/// Where the first is an object, its fields may be given by name themselves: `{"gtin": …}` for `{"goods": {"gtin": …}}`.
	fn read(params: Option<&str>, names: &[&'static str]) -> Result<Self, Fault> {
		let unreadable = |error: serde_json::Error| Fault::Parameters {
			reason: error.to_string(),
		};
		let given = match params.map(serde_json::from_str).transpose().map_err(unreadable)? {
			Some(Value::Object(given)) => given,
			Some(Value::Array(given)) => {
				if given.len() > names.len() {
					let reason = format!(
						"{} parameters given; the method takes {}",
						given.len(),
						names.join(", ")
					);
					return Err(Fault::Parameters { reason });
				}
				names.iter().map(|name| (*name).into()).zip(given).collect()
			}
			_ => Map::new(),
		};
		Ok(Self(given))
	}

	/// Refuses parameters that the method does not take.
	pub fn only(self, names: &[&'static str]) -> Result<Self, Fault> {
		match self.0.keys().find(|key| *key != "at" && !names.contains(&key.as_str())) {
			Some(unknown) => Err(Fault::InvalidField {
				field: unknown.clone(),
				reason: format!("the method takes {} and at", names.join(", ")),
			}),
			None => Ok(self),
		}
	}

	/// The parameter `name`.
	pub fn get<T: DeserializeOwned>(&self, name: &'static str) -> Result<T, Fault> {
		self.find(name)?.ok_or(Fault::InvalidField {
			field: name.into(),
			reason: "missing".into(),
		})
	}

	/// The parameter `name`, if it is given and not null.
	pub fn find<T: DeserializeOwned>(&self, name: &'static str) -> Result<Option<T>, Fault> {
		match self.0.get(name) {
			None | Some(Value::Null) => Ok(None),
			Some(value) => parse(value.clone(), name).map(Some),
		}
	}

	/// The parameter `name`, if it is given and not null. It counts no longer as given.
	pub fn take<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<Option<T>, Fault> {
		let found = self.find(name)?;
		self.0.remove(name);
		Ok(found)
	}

	/// The object `name`, or the object that the other parameters are the fields of.
	pub fn object<T: DeserializeOwned>(self, name: &'static str) -> Result<T, Fault> {
		if self.0.contains_key(name) {
			let mut given = self.only(&[name])?;
			return parse(given.0.remove(name).unwrap_or_default(), "");
		}
		let mut fields = self.0;
		fields.remove("at");
		parse(Value::Object(fields), "")
	}

	/// How many items of a list are wanted, from 1 to [`MAX_PAGE`], which it is if not given.
	pub fn limit(&self) -> Result<u32, Fault> {
		let limit = self.find("limit")?.unwrap_or(MAX_PAGE);
		if (1..=MAX_PAGE).contains(&limit) {
			Ok(limit)
		} else {
			Err(Fault::InvalidField {
				field: "limit".into(),
				reason: format!("from 1 to {MAX_PAGE}"),
			})
		}
	}

	/// The block to ask at; none is the best block.
	pub fn at(&self) -> Result<Option<H256>, Fault> {
		self.find("at")
	}
}

/// Reads `value`, found at `place`; a fault names the field it is in by its path.
pub fn parse<T: DeserializeOwned>(value: Value, place: &str) -> Result<T, Fault> {
	serde_path_to_error::deserialize(value).map_err(|error| {
		let path = error.path().to_string();
		let field = match (place, path.as_str()) {
			("", ".") => "params".into(),
			("", _) => path,
			(_, ".") => place.into(),
			_ => format!("{place}.{path}"),
		};
		Fault::InvalidField {
			field,
			reason: error.into_inner().to_string(),
		}
	})
}

/// The answer as JSON.
pub fn json<T: Serialize>(answer: Answer<T>) -> Result<Value, Fault> {
	serde_json::to_value(answer).map_err(Fault::unavailable)
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_primitives::Lei;
	use serde_json::json;

	const NAMES: [&str; 2] = ["lei", "at"];

	fn read(params: Value) -> Result<Arguments, Fault> {
		Arguments::read(Some(&params.to_string()), &NAMES)
	}

	#[test]
	fn by_name_and_by_position_are_the_same() {
		for params in [
			json!(["506700GE1G29325QX363"]),
			json!({ "lei": "506700GE1G29325QX363" }),
		] {
			let lei: Lei = read(params).unwrap().get("lei").unwrap();
			assert_eq!(lei.to_string(), "506700GE1G29325QX363");
		}
	}

	#[test]
	fn faults_name_the_field() {
		let fault = |params: Value| match read(params).and_then(|given| given.only(&["lei"])?.get::<Lei>("lei")) {
			Err(Fault::InvalidField { field, reason }) => (field, reason),
			other => panic!("{other:?}"),
		};
		assert_eq!(fault(json!([])), ("lei".into(), "missing".into()));
		assert_eq!(fault(json!([7])).0, "lei");
		assert_eq!(fault(json!(["506700GE1G29325QX364"])).0, "lei");
		assert_eq!(fault(json!({ "lie": "506700GE1G29325QX363" })).0, "lie");
		assert!(matches!(read(json!([1, 2, 3])), Err(Fault::Parameters { .. })));
	}

	#[test]
	fn a_limit_is_from_1_to_100() {
		let limit = |limit: Value| {
			Arguments::read(Some(&json!({ "limit": limit }).to_string()), &["limit"])
				.unwrap()
				.limit()
		};
		for (given, limit_wanted) in [(json!(null), 100), (json!(1), 1), (json!(100), 100)] {
			assert_eq!(limit(given).unwrap(), limit_wanted);
		}
		for given in [json!(0), json!(101), json!(-1), json!("10")] {
			let fault = limit(given).unwrap_err();
			assert!(matches!(fault, Fault::InvalidField { field, .. } if field == "limit"));
		}
	}

	#[test]
	fn an_object_may_be_given_by_its_fields() {
		#[derive(serde::Deserialize, PartialEq, Debug)]
		struct Goods {
			lines: Vec<u8>,
		}
		let goods = |params: Value| {
			Arguments::read(Some(&params.to_string()), &["goods", "at"])
				.unwrap()
				.object::<Goods>("goods")
		};
		for params in [
			json!([{ "lines": [1] }]),
			json!({ "goods": { "lines": [1] } }),
			json!({ "lines": [1], "at": null }),
		] {
			assert_eq!(goods(params).unwrap(), Goods { lines: vec![1] });
		}
		let fault = goods(json!([{ "lines": [1, "two"] }])).unwrap_err();
		assert!(matches!(fault, Fault::InvalidField { field, .. } if field == "lines[1]"));
		let fault = goods(json!({ "goods": { "lines": [1] }, "color": "red" })).unwrap_err();
		assert!(matches!(fault, Fault::InvalidField { field, .. } if field == "color"));
	}
}
