//! An error of the chain, in words.

use std::fmt;
use subxt::{
	dynamic::{At, Value},
	ext::scale_value::{scale::decode_as_type, Composite, ValueDef},
	Metadata,
};

/// The error with which the chain refuses a call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DispatchError {
	/// The error by its name, such as `certificates.InvalidHsCode`.
	pub name: String,
	/// The values of the error, in parentheses, such as `(0, Length)`; empty if it has none.
	reason: String,
	/// The sentence that documents the error on chain.
	sentence: String,
}

impl DispatchError {
	/// The error that is the first among the fields of an event.
	pub fn of(fields: &Composite<()>, metadata: &Metadata) -> Self {
		let error = fields.values().next();
		Self::of_pallet(error, metadata).unwrap_or_else(|| Self {
			name: error.map_or_else(String::new, spelled),
			reason: String::new(),
			sentence: String::new(),
		})
	}

	fn of_pallet(error: Option<&Value>, metadata: &Metadata) -> Option<Self> {
		let module = match &error?.value {
			ValueDef::Variant(variant) if variant.name == "Module" => variant.values.values().next()?,
			_ => return None,
		};
		let index = u8::try_from(module.at("index")?.as_u128()?).ok()?;
		let bytes = bytes(module.at("error")?)?;
		let pallet = metadata.pallet_by_error_index(index)?;
		let told = decode_as_type(&mut bytes.as_slice(), pallet.error_ty_id()?, metadata.types()).ok()?;
		let told = spelled(&told);
		let (error, reason) = told.split_at(told.find('(').unwrap_or(told.len()));
		let docs = &pallet.error_variant_by_index(*bytes.first()?)?.docs;
		Some(Self {
			name: format!("{}.{error}", camel_case(pallet.name())),
			reason: reason.to_owned(),
			sentence: docs.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" "),
		})
	}
}

impl fmt::Display for DispatchError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "{}{}", self.name, self.reason)?;
		match self.sentence.as_str() {
			"" => Ok(()),
			sentence => write!(f, ": {sentence}"),
		}
	}
}

impl std::error::Error for DispatchError {}

/// A variant as its name and, in parentheses, its values; a number as itself.
fn spelled<T>(value: &Value<T>) -> String {
	let held = match &value.value {
		ValueDef::Variant(variant) if variant.values.is_empty() => return variant.name.clone(),
		ValueDef::Variant(variant) => &variant.values,
		ValueDef::Composite(composite) => composite,
		ValueDef::Primitive(_) | ValueDef::BitSequence(_) => return value.to_string(),
	};
	let held = held.values().map(spelled).collect::<Vec<_>>().join(", ");
	match &value.value {
		ValueDef::Variant(variant) => format!("{}({held})", variant.name),
		_ => held,
	}
}

fn bytes(value: &Value) -> Option<Vec<u8>> {
	match &value.value {
		ValueDef::Composite(bytes) => bytes.values().map(|byte| u8::try_from(byte.as_u128()?).ok()).collect(),
		_ => None,
	}
}

/// The name of a pallet as clients spell it.
fn camel_case(pallet: &str) -> String {
	let (initial, rest) = pallet.split_at(pallet.chars().next().map_or(0, char::len_utf8));
	initial.to_lowercase() + rest
}
