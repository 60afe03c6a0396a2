//! A credential as a page that a person reads.

use bonafide_credentials::{Document, Report};
use serde_json::{Map, Value};

/// The words of the documents in reading order. USMCA's data elements carry their numbers.
const WORDS: [(&str, &str); 39] = [
	("agreement", "Agreement"),
	("right", "Right"),
	("certification", "1 Certification as"),
	("certifier", "2 Certifier"),
	("exporter", "3 Exporter"),
	("producer", "4 Producer"),
	("importer", "5 Importer"),
	("goods", "6-7 Goods"),
	("invoice", "6 Invoice"),
	("blanketPeriod", "8 Blanket period"),
	("statement", "9 Statement"),
	("licensor", "Licensor"),
	("licensee", "Licensee"),
	("parent", "License above"),
	("role", "Role"),
	("products", "Products"),
	("countries", "Made in"),
	("quantity", "Quantity"),
	("name", "Name"),
	("title", "Title"),
	("organization", "Organization"),
	("lei", "LEI"),
	("address", "Address"),
	("street", "Street"),
	("city", "City"),
	("region", "Region"),
	("postalCode", "Postal code"),
	("country", "Country"),
	("telephone", "Telephone"),
	("email", "Email"),
	("description", "Description"),
	("hs", "HS"),
	("gtin", "GTIN"),
	("criterion", "Criterion"),
	("origin", "Origin"),
	("from", "From"),
	("until", "Until"),
	("sublicensing", "Sublicense levels"),
	("signedOn", "Signed on"),
];

/// The phrases that stand for what is not named.
const PHRASES: [(&str, &str); 4] = [
	("onRequest", "available to the importing authority on request"),
	("various", "various"),
	("unknown", "unknown"),
	("all", "all that carry the right"),
];

const LABEL_WIDTH: usize = 22;

/// The page for `report`: whether it verifies first, then what it says.
pub fn page<D: Document>(report: &Report<D>) -> String {
	let mut page = String::new();
	line(&mut page, 0, D::TYPE, &format!("{:?}", report.id));
	match report.is_valid() {
		true => line(&mut page, 0, "Verified", "yes; ask the chain for its status"),
		false => line(&mut page, 0, "Verified", "NO: rely on nothing below"),
	}
	for (check, reason) in report.failures() {
		line(&mut page, 1, &format!("{check:?}"), reason);
	}
	if let Some(issuer) = report.claims.get("issuer") {
		line(
			&mut page,
			0,
			"Issuer",
			issuer.get("id").unwrap_or(issuer).as_str().unwrap_or_default(),
		);
	}
	if report.withheld > 0 {
		line(&mut page, 0, "Withheld", &format!("{} elements", report.withheld));
	}
	if let Some(subject) = report.claims.get("credentialSubject").and_then(Value::as_object) {
		members(&mut page, 0, subject);
	}
	page
}

fn members(page: &mut String, depth: usize, members: &Map<String, Value>) {
	let mut members: Vec<_> = members.iter().collect();
	members.sort_by_key(|(name, _)| WORDS.iter().position(|(word, _)| word == name).unwrap_or(WORDS.len()));
	for (name, value) in members {
		member(page, depth, in_words(name, &WORDS), value);
	}
}

fn member(page: &mut String, depth: usize, name: &str, value: &Value) {
	match value {
		Value::Object(below) => {
			line(page, depth, name, "");
			members(page, depth + 1, below);
		}
		Value::Array(elements) => {
			for (at, element) in elements.iter().enumerate() {
				member(page, depth, &format!("{name} ({})", at + 1), element);
			}
		}
		Value::String(text) => line(page, depth, name, in_words(text, &PHRASES)),
		other => line(page, depth, name, &other.to_string()),
	}
}

/// One line. A credential may come from anyone, so nothing in it reaches the terminal as a command.
fn line(page: &mut String, depth: usize, name: &str, value: &str) {
	let indent = "  ".repeat(depth);
	let text = format!("{:LABEL_WIDTH$} {value}", format!("{indent}{name}"));
	page.push_str(&text.trim_end().replace(char::is_control, "\u{fffd}"));
	page.push('\n');
}

/// What people call `name`; itself, if `words` has no better.
fn in_words<'a>(name: &'a str, words: &[(&str, &'a str)]) -> &'a str {
	words
		.iter()
		.find(|(word, _)| *word == name)
		.map_or(name, |(_, words)| words)
}
