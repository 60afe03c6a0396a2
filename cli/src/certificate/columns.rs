//! The columns of a table of certificates.

use crate::rows::{Columns, Meaning};

const ADDRESS: [(&str, Meaning); 5] = [
	("address.street", Meaning::Text),
	("address.city", Meaning::Text),
	("address.region", Meaning::Text),
	("address.postalCode", Meaning::Text),
	("address.country", Meaning::Country),
];

const CONTACT: [(&str, Meaning); 2] = [("telephone", Meaning::Text), ("email", Meaning::Text)];

const GOOD: [(&str, Meaning); 6] = [
	("description", Meaning::Text),
	("hs", Meaning::Hs),
	("gtin", Meaning::Gtin),
	("criterion", Meaning::Text),
	("origin", Meaning::Country),
	("rule", Meaning::Text),
];

const PARTIES: [&str; 3] = ["exporter", "producer", "importer"];

/// The columns that most certificates need. A party that is not named is a word in the column called like it.
pub fn usual() -> Columns {
	let columns = Columns::default()
		.with("agreement", Meaning::Text)
		.with("certification", Meaning::Word(&["importer", "exporter", "producer"]))
		.with("invoice", Meaning::Text)
		.with("blanketPeriod.from", Meaning::Day)
		.with("blanketPeriod.until", Meaning::Day)
		.with_below("goods.#", &GOOD);
	let columns = PARTIES.iter().fold(columns, |columns, party| trader(columns, party));
	let columns = columns
		.with("certifier.name", Meaning::Text)
		.with("certifier.title", Meaning::Text)
		.with("certifier.organization", Meaning::Text)
		.with("certifier.lei", Meaning::Lei);
	columns
		.with_below("certifier", &ADDRESS)
		.with_below("certifier", &CONTACT)
		.with("statement", Meaning::Text)
		.with("signedOn", Meaning::Day)
}

/// Every column that there is: parties in a word, sealed to customs, or several of them, too.
pub fn all() -> Columns {
	PARTIES.iter().fold(usual(), |columns, party| {
		let columns = columns.with(*party, Meaning::Word(&["onRequest", "various", "unknown"]));
		let columns = trader(columns, &format!("{party}.sealed"));
		trader(columns, &format!("{party}.#"))
	})
}

fn trader(columns: Columns, party: &str) -> Columns {
	columns
		.with(format!("{party}.name"), Meaning::Text)
		.with(format!("{party}.lei"), Meaning::Lei)
		.with_below(party, &ADDRESS)
		.with_below(party, &CONTACT)
}
