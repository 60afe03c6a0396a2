//! JSON that has one meaning (I-JSON, RFC 7493): no member twice, no integer that another reader rounds.
//!
//! A reader that keeps the first of two members and one that keeps the last read two documents, and one signature
//! holds for both. So does the signature over two integers beyond 2^53, whose canonical form (RFC 8785) is the same.
//!
//! ```
//! use bonafide_credentials::json;
//!
//! assert!(json::read(r#"{ "quantity": 1500 }"#).is_ok());
//! let twice = json::read(r#"{ "quantity": 1500, "quantity": 1000000 }"#).unwrap_err();
//! assert!(twice.to_string().starts_with("the member `quantity` is there twice"));
//! let large = json::read("9007199254740993").unwrap_err();
//! assert!(large.to_string().starts_with("an integer beyond 9007199254740991"));
//! ```

pub use crate::text::reason::in_words;

use crate::Refusal;
use serde::{
	de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
	Deserialize, Deserializer, Serialize,
};
use serde_json::{Map, Value};
use serde_path_to_error::Track;
use std::{cell::Cell, fmt};

/// The greatest integer that every reader of JSON keeps (RFC 7493, section 2.2).
pub const MAX_INTEGER: u64 = (1 << 53) - 1;

const MAX: f64 = 9_007_199_254_740_991.0;

/// JSON that has one meaning.
#[derive(Clone, PartialEq, Debug)]
pub struct Strict(pub Value);

impl<'de> Deserialize<'de> for Strict {
	fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
		Reader { left: None }.deserialize(input).map(Self)
	}
}

/// Reads `text`.
///
/// # Errors
/// If it is no JSON, has a member twice or an integer beyond [`MAX_INTEGER`].
pub fn read(text: &str) -> Result<Value, serde_json::Error> {
	serde_json::from_str(text).map(|Strict(value)| value)
}

/// Reads `input`; a refusal names the place.
pub(crate) fn read_from<'de>(input: impl Deserializer<'de>) -> Result<Value, Refusal> {
	let mut track = Track::new();
	let tracked = serde_path_to_error::Deserializer::new(input, &mut track);
	let read = Reader { left: None }.deserialize(tracked);
	read.map_err(|error| {
		let (place, reason) = (track.path().to_string(), error.to_string());
		// Who knows the field needs no line and column.
		let own = reason.split_once(" at line ").filter(|_| place != "." && place != "?");
		Refusal::new(place, own.map_or(reason.as_str(), |(own, _)| own))
	})
}

/// The most values that are read of one credential: elements of lists, members of objects, and these themselves.
pub(crate) const MAX_VALUES: usize = 65_536;

/// The number of values that are still read: a value of two bytes takes thirty-two in memory.
#[derive(Debug)]
pub(crate) struct Budget(Cell<usize>);

impl Budget {
	pub fn new(values: usize) -> Self {
		Self(Cell::new(values))
	}

	/// Reads `text`, and takes the values in it off the budget.
	pub fn read(&self, text: &[u8]) -> Result<Value, serde_json::Error> {
		let mut input = serde_json::Deserializer::from_slice(text);
		let value = Reader { left: Some(&self.0) }.deserialize(&mut input)?;
		input.end()?;
		Ok(value)
	}

	/// The same for an object. `None` if it is none that can be read.
	pub fn read_object(&self, text: &[u8]) -> Option<Map<String, Value>> {
		match self.read(text) {
			Ok(Value::Object(members)) => Some(members),
			_ => None,
		}
	}
}

/// Refuses a list that `read` took for an object: its elements would be members by their position.
pub fn same_shape(given: &Value, read: &impl Serialize) -> Result<(), Refusal> {
	let Ok(read) = serde_json::to_value(read) else {
		return Ok(());
	};
	compare(given, &read, &mut String::new())
}

fn compare(given: &Value, read: &Value, place: &mut String) -> Result<(), Refusal> {
	let here = place.len();
	match (given, read) {
		(Value::Array(_), Value::Object(_)) => {
			let field = if place.is_empty() { "." } else { place.as_str() };
			return Err(Refusal::new(
				field,
				"is a list, and must be an object with named members",
			));
		}
		(Value::Array(given), Value::Array(read)) => {
			for (index, (given, read)) in given.iter().zip(read).enumerate() {
				place.push_str(&format!("[{index}]"));
				compare(given, read, place)?;
				place.truncate(here);
			}
		}
		(Value::Object(given), Value::Object(read)) => {
			for (name, given) in given {
				let Some(read) = read.get(name) else { continue };
				if here > 0 {
					place.push('.');
				}
				place.push_str(name);
				compare(given, read, place)?;
				place.truncate(here);
			}
		}
		_ => {}
	}
	Ok(())
}

#[derive(Clone, Copy)]
struct Reader<'a> {
	left: Option<&'a Cell<usize>>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
	type Value = Value;

	fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Value, D::Error> {
		if let Some(left) = self.left {
			let fewer = left.get().checked_sub(1);
			left.set(fewer.ok_or_else(|| de::Error::custom("more values than anybody writes"))?);
		}
		input.deserialize_any(self)
	}
}

impl<'de> Visitor<'de> for Reader<'_> {
	type Value = Value;

	fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str("JSON")
	}

	fn visit_unit<E>(self) -> Result<Value, E> {
		Ok(Value::Null)
	}

	fn visit_none<E>(self) -> Result<Value, E> {
		Ok(Value::Null)
	}

	fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<Value, D::Error> {
		input.deserialize_any(self)
	}

	fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
		Ok(value.into())
	}

	fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
		match value {
			0..=MAX_INTEGER => Ok(value.into()),
			_ => Err(too_large()),
		}
	}

	fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
		match value.unsigned_abs() {
			0..=MAX_INTEGER => Ok(value.into()),
			_ => Err(too_large()),
		}
	}

	/// A number of this size has no fraction: it is an integer, too.
	fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
		match (-MAX..=MAX).contains(&value) {
			true => Ok(value.into()),
			false => Err(too_large()),
		}
	}

	fn visit_str<E>(self, text: &str) -> Result<Value, E> {
		Ok(text.into())
	}

	fn visit_string<E>(self, text: String) -> Result<Value, E> {
		Ok(text.into())
	}

	fn visit_seq<A: SeqAccess<'de>>(self, mut input: A) -> Result<Value, A::Error> {
		let mut elements = Vec::new();
		while let Some(element) = input.next_element_seed(self)? {
			elements.push(element);
		}
		Ok(elements.into())
	}

	fn visit_map<A: MapAccess<'de>>(self, mut input: A) -> Result<Value, A::Error> {
		let mut members = Map::new();
		while let Some(name) = input.next_key::<String>()? {
			if name == NUMBER && members.is_empty() {
				return number(&input.next_value::<String>()?).ok_or_else(too_large);
			}
			if members.contains_key(&name) {
				return Err(de::Error::custom(format_args!(
					"the member `{}` is there twice",
					short(&name)
				)));
			}
			let member = input.next_value_seed(self)?;
			members.insert(name, member);
		}
		Ok(members.into())
	}
}

/// The member by which `serde_json` hands on a number as text, where another crate of the build has asked it to keep
/// every digit.
const NUMBER: &str = "$serde_json::private::Number";

/// The number that `text` is. `None` if not every reader of JSON keeps it.
fn number(text: &str) -> Option<Value> {
	let value: f64 = text.parse().ok()?;
	let is_kept = match text.parse::<i128>() {
		Ok(integer) => integer.unsigned_abs() <= MAX_INTEGER.into(),
		Err(_) => (-MAX..=MAX).contains(&value),
	};
	is_kept.then(|| text.parse().ok().map(Value::Number))?
}

fn too_large<E: de::Error>() -> E {
	E::custom(format_args!(
		"an integer beyond {MAX_INTEGER}, which not every reader of JSON keeps"
	))
}

/// As much of a text that a stranger wrote as an error repeats.
pub(crate) fn short(text: &str) -> &str {
	const MOST: usize = 128;
	text.char_indices().nth(MOST).map_or(text, |(end, _)| &text[..end])
}
