//! License credential: a rights holder, or a licensee who may, vouches for a manufacturer, importer or retailer.

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

/// The most units. More cannot be told apart in canonical JSON, whose numbers are those of ECMAScript (RFC 8785, section 3.2.2.3).
pub const MAX_QUANTITY: u64 = (1 << 53) - 1;

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
	/// The credential in whose place this one is, for an amendment.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub amends: Option<Digest>,
	/// What the licensee may do.
	#[serde(deserialize_with = "text::word")]
	pub role: LicensedRole,
	/// For which products.
	pub products: Products,
	/// Countries in which the goods may be made. None given: any.
	#[serde(default, skip_serializing_if = "Vec::is_empty")]
	pub countries: Vec<Country>,
	/// Units over the whole term, at most [`MAX_QUANTITY`]. None given: any number.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub quantity: Option<u64>,
	/// Whether units under sublicenses count against `quantity`, too. None given: they do.
	#[serde(default, deserialize_with = "text::word", skip_serializing_if = "is_nested")]
	pub nesting: Nesting,
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

	fn form(&self) -> ChainLicense {
		ChainLicense::of(self, None)
	}

	fn recorded(&self, claims: &Map<String, Value>) -> ChainLicense {
		ChainLicense::of(self, status_list::index_in(claims))
	}
}

/// That `items` are some, at most `most`, and none is listed twice.
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
