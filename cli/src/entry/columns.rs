//! The columns of a table of entries: a line of an entry is in each row.

use crate::rows::{Columns, Meaning};

/// Every column that there is.
pub fn all() -> Columns {
	Columns::default()
		.with("number", Meaning::Text)
		.with("importer", Meaning::Lei)
		.with("kind", Meaning::Word(&["formal", "lowValue", "express"]))
		.with("shipment", Meaning::Text)
		.with("hts", Meaning::Hs)
		.with("gtin", Meaning::Gtin)
		.with("manufacturer", Meaning::Lei)
		.with("country", Meaning::Country)
		.with("quantity", Meaning::Whole)
		.with("retailer", Meaning::Lei)
		.with("claim.agreement", Meaning::Text)
		.with("claim.code", Meaning::Text)
		.with("claim.certificate", Meaning::Text)
		.with("licenses.#", Meaning::Text)
}
