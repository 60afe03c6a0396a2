//! License credential: a rights holder, or a licensee who may, vouches for a manufacturer, importer or retailer.

use crate::{
	text::{self, Line},
	Document, Refusal, Secured,
};
use bonafide_primitives::{Country, Date, Digest, Gtin, Lei, LicensedRole, RightId};
use serde::{
	de::{value::SeqAccessDeserializer, Error, SeqAccess, Visitor},
	Deserialize, Deserializer, Serialize, Serializer,
};
use std::fmt;

/// A license of an intellectual property right.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct License {
	/// The right, by its number on the register.
	pub right: RightId,
	/// Who licenses: the holder of the right, or for a sublicense the licensee above.
	pub licensor: Company,
	/// Who is licensed.
	pub licensee: Company,
	/// The license above, for a sublicense.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub parent: Option<Digest>,
	/// What the licensee may do.
	#[serde(deserialize_with = "text::word")]
	pub role: LicensedRole,
	/// For which products.
	pub products: Products,
	/// Countries in which the goods may be made. None given: any.
	#[serde(default, skip_serializing_if = "Vec::is_empty")]
	pub countries: Vec<Country>,
	/// Units over the whole term. None given: any number.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub quantity: Option<u64>,
	/// First day.
	#[serde(alias = "validFrom")]
	pub from: Date,
	/// Last day.
	#[serde(alias = "validUntil")]
	pub until: Date,
	/// How many levels of sublicenses the licensee may grant.
	#[serde(default)]
	pub sublicensing: u8,
	/// The day of signature.
	pub signed_on: Date,
}

/// A company.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Company {
	/// Its name.
	pub name: Line,
	/// Its LEI.
	pub lei: Lei,
}

/// Which products a license is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Products {
	/// All that carry the right: `"all"`.
	All,
	/// These.
	Listed(Vec<Gtin>),
}

/// A license as the chain records it: the terms it is granted on, and under what.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase")]
pub struct LicenseForm {
	/// The right.
	pub right: RightId,
	/// Who is licensed.
	pub licensee: Lei,
	/// The license above.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub parent: Option<Digest>,
	/// What the licensee may do.
	pub role: &'static str,
	/// For which products.
	pub products: ProductsForm,
	/// Countries of manufacture; none: any.
	pub countries: Vec<Country>,
	/// Units over the whole term.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub quota: Option<u64>,
	/// First day.
	pub from: Date,
	/// Last day.
	pub until: Date,
	/// Levels of sublicenses below.
	pub sublicensing: u8,
}

/// Which products a license is for, as the chain records it.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub enum ProductsForm {
	/// All that carry the right.
	All,
	/// These.
	Listed(Vec<Gtin>),
}

impl Document for License {
	const TYPE: &'static str = "LicenseCredential";
	const SECURED: Secured = Secured::Jwt;
	type Form = LicenseForm;

	fn check(&self) -> Result<(), Refusal> {
		if self.from > self.until {
			return Err(Refusal::new("until", "is before `from`"));
		}
		if self.quantity == Some(0) {
			return Err(Refusal::new("quantity", "is zero"));
		}
		if let Products::Listed(gtins) = &self.products {
			if gtins.is_empty() {
				return Err(Refusal::new("products", "is empty: list GTINs, or say \"all\""));
			}
			if let Some(at) = repeated(gtins) {
				return Err(Refusal::new(format!("products[{at}]"), "is listed before"));
			}
		}
		match repeated(&self.countries) {
			Some(at) => Err(Refusal::new(format!("countries[{at}]"), "is listed before")),
			None => Ok(()),
		}
	}

	fn issuer(&self) -> Lei {
		self.licensor.lei
	}

	fn valid_from(&self) -> Date {
		self.from
	}

	fn valid_until(&self) -> Option<Date> {
		Some(self.until)
	}

	fn form(&self) -> LicenseForm {
		LicenseForm {
			right: self.right,
			licensee: self.licensee.lei,
			parent: self.parent,
			role: match self.role {
				LicensedRole::Manufacturer => "Manufacturer",
				LicensedRole::Importer => "Importer",
				LicensedRole::Retailer => "Retailer",
			},
			products: match &self.products {
				Products::All => ProductsForm::All,
				Products::Listed(gtins) => ProductsForm::Listed(gtins.clone()),
			},
			countries: self.countries.clone(),
			quota: self.quantity,
			from: self.from,
			until: self.until,
			sublicensing: self.sublicensing,
		}
	}
}

/// The place of the first item that stands in the list before.
fn repeated<T: PartialEq>(items: &[T]) -> Option<usize> {
	(0..items.len()).find(|&at| items[..at].contains(&items[at]))
}

impl Serialize for Products {
	fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
		match self {
			Products::All => output.serialize_str("all"),
			Products::Listed(gtins) => gtins.serialize(output),
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
		f.write_str("a list of GTINs, or \"all\"")
	}

	fn visit_str<E: Error>(self, word: &str) -> Result<Products, E> {
		match word.eq_ignore_ascii_case("all") {
			true => Ok(Products::All),
			false => Err(E::invalid_value(serde::de::Unexpected::Str(word), &self)),
		}
	}

	fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Products, A::Error> {
		Vec::deserialize(SeqAccessDeserializer::new(seq)).map(Products::Listed)
	}
}
