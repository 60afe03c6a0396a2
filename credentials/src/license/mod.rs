//! License credential: the holder of a right, or a licensee who may sublicense, vouches for a
//! manufacturer, importer or retailer.
//!
//! ```
//! use bonafide_credentials::{issue, verify, Document, IssuerKey, License};
//!
//! let license = License::read_json(&std::fs::read_to_string("examples/license.json")?)?;
//! let issued = issue(&license, &IssuerKey::generate()?)?;
//!
//! let march_2026 = 1_772_323_200_000;
//! let report = verify::<License>(&issued.credential, march_2026)?;
//! assert_eq!(report.failures().count(), 0);
//! assert_eq!(report.document, Some(license));
//!
//! let march_2027 = march_2026 + 365 * 24 * 60 * 60 * 1000;
//! let late = verify::<License>(&issued.credential, march_2027)?;
//! assert_eq!(late.failures().next().map(|(_, reason)| reason), Some("is no longer valid"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod chain;
mod check;
mod private;
mod products;

pub use chain::{ChainLicense, ChainProducts, ChainTerms};
pub use check::faults;
pub use private::{hide, opening, NotHidden};
pub use products::Products;

use crate::{company::Company, securing::status_list, text, Document, Refusal, Secured};
use bonafide_primitives::{
	Country, Date, Digest, Lei, LicensedRole, Nesting, RightId, MAX_LICENSED_COUNTRIES, MAX_LICENSED_PREFIXES,
	MAX_LICENSED_PRODUCTS,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The most units of a quota. More cannot be told apart in canonical JSON: its numbers are those of
/// ECMAScript (RFC 8785, section 3.2.2.3).
pub const MAX_QUANTITY: u64 = (1 << 53) - 1;

/// A license of an intellectual property right.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct License {
	/// The right, by its number on the register.
	pub right: RightId,
	/// The holder of the right; for a sublicense, the licensee above.
	pub licensor: Company,
	/// The company that may now make, import or sell.
	pub licensee: Company,
	/// For a sublicense: the identity of the license above.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub parent: Option<Digest>,
	/// For an amendment: the id of the credential that it takes the place of.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub amends: Option<Digest>,
	/// Manufacturer, importer or retailer.
	#[serde(deserialize_with = "text::word")]
	pub role: LicensedRole,
	/// All that carry the right, or those listed.
	pub products: Products,
	/// Countries in which the goods may be made. Empty: any.
	#[serde(default, skip_serializing_if = "Vec::is_empty")]
	pub countries: Vec<Country>,
	/// The quota: units over the whole term, at most [`MAX_QUANTITY`]. `None`: any number.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub quantity: Option<u64>,
	/// Nested, units under sublicenses count against `quantity` as well; apart, they do not.
	#[serde(default, deserialize_with = "text::word", skip_serializing_if = "is_nested")]
	pub nesting: Nesting,
	/// First day, in UTC.
	#[serde(alias = "validFrom")]
	pub from: Date,
	/// Last day, in UTC.
	#[serde(alias = "validUntil")]
	pub until: Date,
	/// Levels of sublicenses below this license. 0: the licensee grants none.
	#[serde(default)]
	pub sublicensing: u8,
	/// The day of signature.
	pub signed_on: Date,
	/// 32 random bytes, if licensee, role, products and countries are kept from the register; see [`hide`].
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub salt: Option<Digest>,
}

fn is_nested(nesting: &Nesting) -> bool {
	*nesting == Nesting::Nested
}

impl Document for License {
	const TYPE: &'static str = "LicenseCredential";
	const SECURED: Secured = Secured::Jwt;
	type Form = ChainLicense;

	fn check(&self) -> Result<(), Refusal> {
		if self.from > self.until {
			return Err(Refusal::new("until", "is before `from`"));
		}
		match self.quantity {
			Some(0) => return Err(Refusal::new("quantity", "is zero")),
			Some(units) if units > MAX_QUANTITY => {
				return Err(Refusal::new("quantity", format!("is more than {MAX_QUANTITY}")))
			}
			_ => {}
		}
		match &self.products {
			Products::All => {}
			Products::Listed(gtins) => each_once("products", gtins, MAX_LICENSED_PRODUCTS, "GTINs")?,
			Products::Prefixes(prefixes) => {
				each_once("products.prefixes", prefixes, MAX_LICENSED_PREFIXES, "prefixes")?;
				let is_within = |at: &usize| prefixes[*at].shorter().any(|shorter| prefixes.contains(&shorter));
				if let Some(at) = (0..prefixes.len()).find(is_within) {
					let field = format!("products.prefixes[{at}]");
					return Err(Refusal::new(field, "is within a shorter one that is listed"));
				}
			}
		}
		if self.countries.is_empty() {
			return Ok(());
		}
		each_once("countries", &self.countries, MAX_LICENSED_COUNTRIES, "countries")
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

	/// If it is private: units may count above it where it has no quota itself, and its licensee may sublicense.
	fn needs_holder(&self) -> bool {
		self.salt.is_some()
	}

	fn can_have_holder(&self) -> bool {
		true
	}

	fn form(&self) -> ChainLicense {
		ChainLicense::of(self, None)
	}

	fn recorded(&self, claims: &Map<String, Value>) -> ChainLicense {
		ChainLicense::of(self, status_list::index_in(claims))
	}
}

/// Refuses `items` that are none, more than `most`, or listed twice.
fn each_once<T: PartialEq>(field: &str, items: &[T], most: u32, what: &str) -> Result<(), Refusal> {
	if items.is_empty() {
		return Err(Refusal::new(field, format!("is empty: list {what}, or say \"all\"")));
	}
	if items.len() > most as usize {
		return Err(Refusal::new(field, format!("lists more than {most} {what}")));
	}
	match (0..items.len()).find(|&at| items[..at].contains(&items[at])) {
		Some(at) => Err(Refusal::new(format!("{field}[{at}]"), "is listed before")),
		None => Ok(()),
	}
}
