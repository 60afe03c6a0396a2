//! The parameters of a call, given by name or by position.
//!
//! Each is kept as the text that it is until the method takes it, and is then read as what the method takes: of a text
//! that no method asks for nothing is built.

use super::{
	fault::Fault,
	parameter::{Form, Parameter},
};
use bonafide_credentials::json::in_words;
use serde::{
	de::{DeserializeOwned, Error as _, MapAccess, SeqAccess, Visitor},
	Deserialize, Deserializer,
};
use serde_json::value::RawValue;
use std::{borrow::Cow, collections::BTreeMap, fmt};

/// The most bytes of a parameter that is one text or number: the longest, an SS58 address or a digest, is far shorter.
pub const MAX_TEXT: usize = 256;

/// The most bytes of all parameters of a call together: a credential of the greatest length, and as much beside it.
pub const MAX_PARAMETERS: usize = 2 * 1024 * 1024;

/// The most names in an object of parameters: more than any method and any object that it takes have.
const MAX_NAMES: usize = 32;

/// The arguments of one call by name, each as its text. Each is taken once.
#[derive(Debug)]
pub struct Arguments<'a> {
	given: BTreeMap<&'static str, Cow<'a, str>>,
	/// The parameter whose fields are named without it in faults.
	object: Option<&'static str>,
}

impl<'a> Arguments<'a> {
	/// Reads arguments given by name or, in the order of the parameters it `takes`, by position. Others are refused,
	/// and so is one given twice, and any that is longer than it can be.
	///
	/// The fields of a first parameter that is an object may be given by name themselves: `{"gtin": …}` for
	/// `{"goods": {"gtin": …}}`.
	pub fn read(params: Option<&'a str>, takes: &[Parameter]) -> Result<Self, Fault> {
		let listed = || {
			let names: Vec<_> = takes.iter().map(|parameter| parameter.name).collect();
			names.join(", ")
		};
		let refused = |reason| Err(Fault::Parameters { reason });
		let params = Self::measured(params.unwrap_or("[]"), takes)?;
		let unreadable = |error: serde_json::Error| Fault::Parameters { reason: told(&error) };
		let mut given = BTreeMap::new();
		let mut fields = Vec::new();
		match params.trim_start().as_bytes().first() {
			Some(b'{') => {
				let Members(members) = serde_json::from_str(params).map_err(unreadable)?;
				for (name, text) in members {
					match takes.iter().find(|parameter| parameter.name == name) {
						Some(parameter) if given.insert(parameter.name, Cow::from(text.get())).is_some() => {
							return Err(Fault::invalid(parameter.name, "given twice"));
						}
						Some(_) => {}
						None => fields.push((name, text)),
					}
				}
			}
			Some(b'[') => {
				let Elements(elements) = serde_json::from_str(params).map_err(unreadable)?;
				if elements.len() > takes.len() {
					return refused(format!("more parameters given than the method takes: {}", listed()));
				}
				let texts = elements.into_iter().map(|text| Cow::from(text.get()));
				given = takes.iter().map(|parameter| parameter.name).zip(texts).collect();
			}
			_ => return refused("neither a list of parameters nor an object of them".into()),
		}
		let object = takes
			.first()
			.filter(|first| first.form == Form::Object)
			.map(|first| first.name);
		match (object.filter(|object| !given.contains_key(object)), fields.first()) {
			(Some(object), _) => drop(given.insert(object, object_of(&fields).into())),
			(None, Some((unknown, _))) => {
				return Err(Fault::invalid(unknown, format!("the method takes {}", listed())));
			}
			(None, None) => {}
		}
		for parameter in takes.iter().filter(|parameter| parameter.form == Form::Text) {
			if given.get(parameter.name).is_some_and(|text| text.len() > MAX_TEXT) {
				return Err(Fault::invalid(parameter.name, format!("longer than {MAX_TEXT} bytes")));
			}
		}
		Ok(Self { given, object })
	}

	/// `params`, unless they are longer than the parameters that a method `takes` can be.
	pub fn measured<'p>(params: &'p str, takes: &[Parameter]) -> Result<&'p str, Fault> {
		let most = match takes.iter().all(|parameter| parameter.form == Form::Text) {
			// Each with its name, and what stands between them.
			true => takes.len() * 2 * MAX_TEXT,
			false => MAX_PARAMETERS,
		};
		if params.len() > most {
			let reason = format!("the parameters are longer than {most} bytes");
			return Err(Fault::Parameters { reason });
		}
		Ok(params)
	}

	/// The argument `name`. One that is not given is null, which a parameter that must be given does not take.
	pub fn take<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T, Fault> {
		match self.given.remove(name).unwrap_or("null".into()) {
			text if text == "null" => serde_json::from_str(&text).map_err(|_| Fault::invalid(name, "missing")),
			text if self.object == Some(name) => parse(&text, ""),
			text => parse(&text, name),
		}
	}
}

/// Reads `text`, found at `place`. A fault names the field by its path, and says what was given and what is expected.
pub fn parse<T: DeserializeOwned>(text: &str, place: &str) -> Result<T, Fault> {
	let mut reader = serde_json::Deserializer::from_str(text);
	serde_path_to_error::deserialize(&mut reader).map_err(|error| {
		let path = error.path().to_string();
		let field = match (place, path.as_str()) {
			("", ".") => String::new(),
			("", _) => path,
			(_, ".") => place.into(),
			_ => format!("{place}.{path}"),
		};
		let reason = bare(error.inner());
		// A member that is not there, or is there twice, is a field itself.
		let member = |told: &str| reason.strip_prefix(told)?.strip_prefix('`')?.strip_suffix('`');
		let below = |member: &str| match field.as_str() {
			"" => member.to_owned(),
			field => format!("{field}.{member}"),
		};
		match (member("missing field "), member("duplicate field ")) {
			(Some(missing), _) => Fault::invalid(&below(missing), "missing"),
			(_, Some(double)) => Fault::invalid(&below(double), "given twice"),
			_ if field.is_empty() => Fault::invalid("params", told(error.inner())),
			_ => Fault::invalid(&field, told(error.inner())),
		}
	})
}

/// `error` in words.
fn told(error: &serde_json::Error) -> String {
	match error.is_syntax() || error.is_eof() {
		// The part of a text that the server has read as JSON before.
		true => "is no JSON".into(),
		false => in_words(&bare(error)),
	}
}

/// `error` without its line and column, which count in a part of the text.
fn bare(error: &serde_json::Error) -> String {
	let whole = error.to_string();
	let place = format!(" at line {} column {}", error.line(), error.column());
	whole.strip_suffix(&place).unwrap_or(&whole).into()
}

/// The object with these members.
fn object_of(members: &[(String, &RawValue)]) -> String {
	let members = members
		.iter()
		.map(|(name, text)| format!("{}:{text}", serde_json::Value::from(name.as_str())));
	format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// The members of an object in their order, each as its text.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Deserialize<'a> for Members<'a> {
	fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
		struct Reader;

		impl<'a> Visitor<'a> for Reader {
			type Value = Members<'a>;

			fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
				f.write_str("an object")
			}

			fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Members<'a>, A::Error> {
				let mut members = Vec::new();
				while let Some(member) = map.next_entry()? {
					if members.len() == MAX_NAMES {
						return Err(A::Error::custom(format!("more than {MAX_NAMES} parameters given")));
					}
					members.push(member);
				}
				Ok(Members(members))
			}
		}

		deserializer.deserialize_map(Reader)
	}
}

/// The elements of a list, each as its text.
struct Elements<'a>(Vec<&'a RawValue>);

impl<'a> Deserialize<'a> for Elements<'a> {
	fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
		struct Reader;

		impl<'a> Visitor<'a> for Reader {
			type Value = Elements<'a>;

			fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
				f.write_str("a list")
			}

			fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<Elements<'a>, A::Error> {
				let mut elements = Vec::new();
				while let Some(element) = list.next_element()? {
					if elements.len() == MAX_NAMES {
						return Err(A::Error::custom(format!("more than {MAX_NAMES} parameters given")));
					}
					elements.push(element);
				}
				Ok(Elements(elements))
			}
		}

		deserializer.deserialize_seq(Reader)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_primitives::Lei;
	use schemars::JsonSchema;
	use serde_json::{json, Value};

	const LEI: &str = "506700GE1G29325QX363";

	fn takes_lei() -> [Parameter; 2] {
		[Parameter::of::<Lei>("lei"), Parameter::of::<Option<String>>("block")]
	}

	/// The LEI that is given to a method that takes one, and a block.
	fn lei(params: &str) -> Result<Lei, Fault> {
		Arguments::read(Some(params), &takes_lei())?.take("lei")
	}

	#[derive(Deserialize, JsonSchema, PartialEq, Debug)]
	#[serde(deny_unknown_fields)]
	struct Goods {
		lines: Vec<u8>,
	}

	fn goods(params: &str) -> Result<Goods, Fault> {
		let takes = [
			Parameter::of::<Goods>("goods"),
			Parameter::of::<Option<String>>("block"),
		];
		Arguments::read(Some(params), &takes)?.take("goods")
	}

	/// The field and the reason of a fault.
	fn fault<T: fmt::Debug>(read: Result<T, Fault>) -> (String, String) {
		match read {
			Err(Fault::InvalidField { field, reason }) => (field, reason),
			other => panic!("{other:?}"),
		}
	}

	/// The reason for which the parameters as such are refused.
	fn refusal<T: fmt::Debug>(read: Result<T, Fault>) -> String {
		match read {
			Err(Fault::Parameters { reason }) => reason,
			other => panic!("{other:?}"),
		}
	}

	#[test]
	fn by_name_and_by_position_are_the_same() {
		for params in [
			json!([LEI]),
			json!({ "lei": LEI }),
			json!([LEI, null]),
			json!({ "lei": LEI, "block": null }),
		] {
			assert_eq!(lei(&params.to_string()).unwrap().to_string(), LEI);
		}
	}

	#[test]
	fn faults_name_the_field() {
		for none in ["[]", "{}", "[null]", r#"{"lei": null}"#] {
			assert_eq!(fault(lei(none)), ("lei".into(), "missing".into()));
		}
		assert_eq!(fault(lei("[7]")).0, "lei");
		assert_eq!(fault(lei(r#"["506700GE1G29325QX364"]"#)).0, "lei");
		assert_eq!(
			fault(lei(r#"{"lie": "506700GE1G29325QX363"}"#)),
			("lie".into(), "the method takes lei, block".into())
		);
	}

	#[test]
	fn a_fault_is_told_without_lines_and_columns() {
		let (field, reason) = fault(lei("[7]"));
		assert_eq!((field.as_str(), reason.contains("column")), ("lei", false), "{reason}");
	}

	#[test]
	fn a_fault_says_what_was_given_and_what_is_expected() {
		let told = |params: &str| {
			let (field, reason) = fault(goods(params));
			format!("{field}: {reason}")
		};
		for (params, words) in [
			("[{}]", "lines: missing"),
			(r#"{"goods": {}}"#, "lines: missing"),
			(r#"[{"lines": "x"}]"#, r#"lines: is "x", and must be a list"#),
			(
				r#"[{"lines": [300]}]"#,
				"lines[0]: is `300`, and must be a whole number up to 255",
			),
			(
				r#"[{"lines": ["1.0"]}]"#,
				r#"lines[0]: is "1.0", and must be a whole number up to 255"#,
			),
			(
				r#"[{"lines": [1.5]}]"#,
				"lines[0]: is `1.5`, and must be a whole number up to 255",
			),
			("[7]", "params: is `7`, and must be an object"),
			(
				r#"[{"lines": [], "color": 1}]"#,
				"color: is no member here, where there can be `lines`",
			),
		] {
			assert_eq!(told(params), words);
		}
		for text in ["", "{", "nul", r#"{"lines": x}"#] {
			assert_eq!(fault(parse::<Goods>(text, "goods")).1, "is no JSON", "{text}");
		}
		let line = fault(parse::<pallet_customs::LineForm>(
			r#"{"hts": "6109.10", "country": "MX", "quantity": "1500.0"}"#,
			"lines[2]",
		));
		let words = r#"is "1500.0", and must be a whole number"#;
		assert_eq!(line, ("lines[2].quantity".into(), words.into()));
		let lines = vec![json!({ "hts": "6109.10", "country": "MX", "quantity": 1 }); 101];
		let entry = json!({ "number": "BRK-2600001-5", "importer": LEI, "lines": lines });
		let many = fault(parse::<pallet_customs::EntryForm>(&entry.to_string(), "entry"));
		assert_eq!(many, ("entry.lines".into(), "more than 100 are given".into()));
	}

	#[test]
	fn none_given_is_as_an_empty_list() {
		let none = Arguments::read(None, &takes_lei()).unwrap().take::<Lei>("lei");
		assert_eq!(fault(none), ("lei".into(), "missing".into()));
	}

	#[test]
	fn what_is_neither_list_nor_object_is_refused() {
		for params in ["5", "\"x\"", "true", "null"] {
			assert!(refusal(lei(params)).contains("neither"), "{params}");
		}
		assert!(refusal(lei("[1, 2, 3]")).contains("lei, block"));
	}

	#[test]
	fn a_name_given_twice_is_refused() {
		let twice = format!(r#"{{"lei": "{LEI}", "lei": "{LEI}"}}"#);
		assert_eq!(fault(lei(&twice)), ("lei".into(), "given twice".into()));
		let lines = || ("lines".into(), "given twice".into());
		assert_eq!(fault(goods(r#"{"goods": {"lines": [1], "lines": [2]}}"#)), lines());
		assert_eq!(fault(goods(r#"{"lines": [1], "lines": [2]}"#)), lines());
	}

	#[test]
	fn a_text_is_measured_before_it_is_read() {
		let most = "7".repeat(MAX_TEXT - 2);
		assert!(!fault(lei(&format!(r#"["{most}"]"#))).1.contains("longer"));
		let reason = fault(lei(&format!(r#"["{most}7"]"#))).1;
		assert_eq!(reason, "longer than 256 bytes");
	}

	#[test]
	fn the_parameters_together_have_a_bound() {
		assert!(refusal(lei(&format!("[{}", " ".repeat(1024)))).contains("longer than 1024 bytes"));
		let spaces = " ".repeat(MAX_PARAMETERS);
		assert!(refusal(goods(&format!("[{spaces}"))).contains("longer than 2097152 bytes"));
		let many: String = (0..=MAX_NAMES).map(|number| format!(r#""{number}":0,"#)).collect();
		assert!(refusal(goods(&format!(r#"{{{many}"lines":[]}}"#))).contains("more than 32"));
		assert!(refusal(goods(&format!("[{}0]", "0,".repeat(MAX_NAMES)))).contains("more than 32"));
	}

	#[test]
	fn a_parameter_that_takes_null_need_not_be_given() {
		assert!(Parameter::of::<Lei>("lei").required);
		assert!(!Parameter::of::<Option<Lei>>("cursor").required);
	}

	#[test]
	fn an_object_may_be_given_by_its_fields() {
		for params in [
			json!([{ "lines": [1] }]),
			json!({ "goods": { "lines": [1] } }),
			json!({ "lines": [1], "block": null }),
		] {
			assert_eq!(goods(&params.to_string()).unwrap(), Goods { lines: vec![1] });
		}
		assert_eq!(fault(goods(r#"[{"lines": [1, "two"]}]"#)).0, "lines[1]");
		assert_eq!(fault(goods(r#"{"goods": {"lines": [1]}, "color": "red"}"#)).0, "color");
		assert_eq!(fault(goods(r#"{"lines": [1], "color": "red"}"#)).0, "color");
	}

	#[test]
	fn a_part_is_told_by_its_path() {
		assert_eq!(
			fault(parse::<Goods>(r#"{"lines": [300]}"#, "goods")).0,
			"goods.lines[0]"
		);
		assert_eq!(fault(parse::<Vec<Value>>("{}", "goods")).0, "goods");
	}
}
