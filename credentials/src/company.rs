//! The companies that documents name, and the person who certifies for one.
//!
//! ```
//! use bonafide_credentials::company::Company;
//!
//! let text = r#"{ "name": "Alpine Outdoor AG", "lei": "HWUPKR0MPOU8FGXBT394" }"#;
//! let company: Company = serde_json::from_str(text)?;
//! assert_eq!(company.lei.to_string(), "HWUPKR0MPOU8FGXBT394");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::text::{Email, Line};
use bonafide_primitives::{Country, Lei};
use serde::{Deserialize, Serialize};

/// A company by name and LEI: a licensor, a licensee.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Company {
	/// As registered with the LEI.
	pub name: Line,
	/// ISO 17442.
	pub lei: Lei,
}

/// A company with the contact details that a certificate of origin asks for: an exporter, producer or importer.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Trader {
	/// As registered with the LEI.
	pub name: Line,
	/// ISO 17442.
	pub lei: Lei,
	/// For an exporter the place of export, for a producer the place of production.
	pub address: Address,
	/// With country code, in any spelling.
	pub telephone: Line,
	/// Of the company, not of a person.
	pub email: Email,
}

/// The person who certifies, and the company for which.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Certifier {
	/// Of the person.
	pub name: Line,
	/// Of the person, in the company.
	pub title: Line,
	/// The company's name.
	pub organization: Line,
	/// The company's LEI, ISO 17442.
	pub lei: Lei,
	/// Of the company.
	pub address: Address,
	/// With country code, in any spelling.
	pub telephone: Line,
	/// At which the person can be asked.
	pub email: Email,
}

/// A postal address.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Address {
	/// With the number.
	pub street: Line,
	/// City or town.
	pub city: Line,
	/// State or province.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub region: Option<Line>,
	/// In the country's own format.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub postal_code: Option<Line>,
	/// ISO 3166-1, two letters.
	pub country: Country,
}
