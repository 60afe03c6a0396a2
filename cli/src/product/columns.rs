//! The columns of a table of products.

use crate::rows::{Columns, Meaning};

/// Every column that there is.
pub fn all() -> Columns {
	Columns::default()
		.with("gtin", Meaning::Gtin)
		.with("hs", Meaning::Hs)
		.with("description", Meaning::Text)
		.with_below(
			"guides.#",
			&[
				("kind", Meaning::Text),
				("uri", Meaning::Text),
				("sha256", Meaning::Text),
				("mediaType", Meaning::Text),
			],
		)
}
