//! The columns of a table of licenses.

use crate::rows::{Columns, Meaning};

/// The columns that most licenses need.
pub fn usual() -> Columns {
	let columns = Columns::default()
		.with("right", Meaning::Whole)
		.with("licensee.name", Meaning::Text)
		.with("licensee.lei", Meaning::Lei)
		.with("role", Meaning::Word(&["manufacturer", "importer", "retailer"]))
		.with("products.#", Meaning::Gtin)
		.with("countries.#", Meaning::Country)
		.with("quantity", Meaning::Whole);
	columns
		.with("from", Meaning::Day)
		.with("until", Meaning::Day)
		.with("sublicensing", Meaning::Whole)
		.with("licensor.name", Meaning::Text)
		.with("licensor.lei", Meaning::Lei)
		.with("signedOn", Meaning::Day)
}

/// Every column that there is.
pub fn all() -> Columns {
	usual()
		.with("products", Meaning::Word(&["all"]))
		.with("products.prefixes.#", Meaning::Text)
		.with("parent", Meaning::Text)
		.with("amends", Meaning::Text)
		.with("nesting", Meaning::Word(&["nested", "apart"]))
		.with("validFrom", Meaning::Day)
		.with("validUntil", Meaning::Day)
		.with("private", Meaning::YesNo)
}
