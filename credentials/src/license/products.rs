//! The products of a license, as its licensor writes them: `"all"`, a list of GTINs, or `{"prefixes":
//! […]}`.

use bonafide_primitives::{Gs1Prefix, Gtin};
use serde::{
	de::{value::SeqAccessDeserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor},
	ser::SerializeMap,
	Deserialize, Deserializer, Serialize, Serializer,
};
use std::fmt;

/// The products of a license.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Products {
	/// All that carry the right: `"all"`.
	All,
	/// These.
	Listed(Vec<Gtin>),
	/// All whose GTIN was given out under one of these GS1 company prefixes: `{"prefixes": […]}`.
	Prefixes(Vec<Gs1Prefix>),
}

const PREFIXES: &str = "prefixes";

impl Serialize for Products {
	fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
		match self {
			Products::All => output.serialize_str("all"),
			Products::Listed(gtins) => gtins.serialize(output),
			Products::Prefixes(prefixes) => {
				let mut map = output.serialize_map(Some(1))?;
				map.serialize_entry(PREFIXES, prefixes)?;
				map.end()
			}
		}
	}
}

impl<'de> Deserialize<'de> for Products {
	fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
		input.deserialize_any(ProductsVisitor)
	}
}

/// Written out, because an untagged enum would say neither which product is wrong nor why.
struct ProductsVisitor;

impl<'de> Visitor<'de> for ProductsVisitor {
	type Value = Products;

	fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str("a list of GTINs, {\"prefixes\": [...]}, or \"all\"")
	}

	fn visit_str<E: Error>(self, word: &str) -> Result<Products, E> {
		match word.eq_ignore_ascii_case("all") {
			true => Ok(Products::All),
			false => Err(E::invalid_value(Unexpected::Str(word), &self)),
		}
	}

	fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Products, A::Error> {
		Vec::deserialize(SeqAccessDeserializer::new(seq)).map(Products::Listed)
	}

	fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Products, A::Error> {
		match map.next_key::<String>()? {
			Some(name) if name == PREFIXES => {}
			Some(other) => return Err(A::Error::unknown_field(&other, &[PREFIXES])),
			None => return Err(A::Error::missing_field(PREFIXES)),
		}
		let prefixes = map.next_value()?;
		match map.next_key::<String>()? {
			None => Ok(Products::Prefixes(prefixes)),
			Some(other) => Err(A::Error::unknown_field(&other, &[PREFIXES])),
		}
	}
}
