//! A credential as a page that a person reads.

use bonafide_credentials::{
	origin::Calculation, sd_jwt::Element, Check, Checked, Document, Outcome, Report, Secured, Verdict,
};
use bonafide_primitives::{shown, views::Timestamp, Digest};
use serde::Deserialize;
use serde_json::{Map, Value};

/// The words of the documents in reading order. USMCA's data elements carry their numbers.
const WORDS: [(&str, &str); 48] = [
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
	("amends", "In place of"),
	("role", "Role"),
	("products", "Products"),
	("prefixes", "GS1 prefixes"),
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
	("rule", "Rule of origin"),
	("originCalculation", "Origin calculation"),
	("commitment", "Sealed to customs"),
	("customs", "Customs"),
	("key", "Key"),
	("from", "From"),
	("until", "Until"),
	("nesting", "Sublicenses"),
	("sublicensing", "Sublicense levels"),
	("signedOn", "Signed on"),
	("salt", "Private, with salt"),
];

/// The phrases that stand for what is not named.
const PHRASES: [(&str, &str); 5] = [
	("onRequest", "available to the importing authority on request"),
	("various", "various"),
	("unknown", "unknown"),
	("all", "all that carry the right"),
	("apart", "draw from their own quotas alone"),
];

const LABEL_WIDTH: usize = 22;

/// The data elements of a certificate, in their order. A page that withholds some lists each of them.
const ELEMENTS: [&str; 10] = [
	"certification",
	"certifier",
	"exporter",
	"producer",
	"importer",
	"goods",
	"invoice",
	"blanketPeriod",
	"statement",
	"signedOn",
];

/// The page for `report`, of a credential with these `elements`: the verdict first, then the claims.
pub fn page<D: Document>(report: &Report<D>, elements: &[Element]) -> String {
	let mut page = String::new();
	line(&mut page, 0, D::TYPE, &format!("{:?}", report.id));
	let verdict = match report.verdict() {
		Verdict::Valid => "yes, by itself; its standing is what the chain says, below",
		Verdict::Invalid => "NO: rely on nothing below",
		Verdict::NotShown => "in part: no check failed, and these could not be made",
	};
	line(&mut page, 0, "Verified", verdict);
	for Checked { check, outcome } in &report.checks {
		match outcome {
			Outcome::Passed => {}
			Outcome::Failed(reason) => line(&mut page, 1, &format!("{check:?}"), reason),
			Outcome::Skipped(reason) => line(&mut page, 1, &format!("({check:?})"), reason),
		}
	}
	if let Some(issuer) = report.claims.get("issuer") {
		let text = |name| issuer.get(name).and_then(Value::as_str);
		line(
			&mut page,
			0,
			"Issuer",
			text("id").or(issuer.as_str()).unwrap_or_default(),
		);
		line(
			&mut page,
			0,
			"Signed by",
			&signer(report, text("lei").unwrap_or("nobody named")),
		);
	}
	if let Some(as_of) = report.as_of {
		line(&mut page, 0, "Status as of", &Timestamp(as_of).to_string());
	}
	for note in &report.notes {
		line(&mut page, 0, "Passed over", note);
	}
	if report.withheld > 0 {
		line(&mut page, 0, "Withheld", &format!("{} elements", report.withheld));
	}
	let Some(subject) = report.claims.get("credentialSubject").and_then(Value::as_object) else {
		return page;
	};
	if report.withheld > 0 && matches!(D::SECURED, Secured::SdJwt { .. }) {
		for name in ELEMENTS {
			line(
				&mut page,
				1,
				in_words(name, &WORDS),
				&disclosure(name, subject, elements),
			);
		}
	}
	members(&mut page, 0, subject);
	page
}

/// The line below a page for which no chain was asked.
pub fn unasked() -> String {
	let mut page = String::new();
	line(&mut page, 0, "On the chain", "not asked: give --node URL");
	page
}

/// The line below a page of the credential `id`, which the chain does not know.
pub fn unknown(id: &Digest) -> String {
	let mut page = String::new();
	line(
		&mut page,
		0,
		"On the chain",
		&format!("no: {id:?} was never anchored there"),
	);
	page
}

/// The line that tells the block in whose state `answer`, that of a node, is true.
pub fn at_block(page: &mut String, answer: &Value) {
	let at = &answer["at"];
	if let (Some(number), Some(timestamp)) = (at["number"].as_u64(), at["timestamp"].as_str()) {
		let is_final = at["finalized"] == true;
		let finality = if is_final { "" } else { ", not final yet" };
		line(page, 1, "As of", &format!("block {number}, {timestamp}{finality}"));
	}
}

/// The signer in words, where the credential states this `lei`.
fn signer<D>(report: &Report<D>, lei: &str) -> String {
	match (report.outcome(Check::Signature), report.outcome(Check::Lei)) {
		(Some(Outcome::Passed), Some(Outcome::Passed)) => format!("a key of {lei}, as the host of its DID says"),
		(Some(Outcome::Passed), _) => format!("an unknown key; nothing shows that it is of {lei}"),
		_ => format!("nobody, as far as is shown; it says {lei}"),
	}
}

/// In words, if the element `name` is shown.
fn disclosure(name: &str, subject: &Map<String, Value>, elements: &[Element]) -> String {
	let withheld = |place: &str| {
		let is_there = |element: &&Element| {
			element
				.path
				.strip_prefix(place)
				.is_some_and(|rest| rest.starts_with(['.', '[']))
		};
		elements
			.iter()
			.filter(|element| element.disclosure.is_none())
			.filter(is_there)
			.count()
	};
	let nameless = elements.iter().any(|element| element.path == "credentialSubject.?");
	match (
		subject.contains_key(name),
		withheld(&format!("credentialSubject.{name}")),
	) {
		(true, 0) => "disclosed".into(),
		(true, some) => format!("disclosed in part, {some} withheld"),
		(false, _) if nameless => "withheld, or not given".into(),
		(false, _) => "not given".into(),
	}
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
		Value::Object(_) if Calculation::deserialize(value).is_ok() => {
			line(page, depth, name, "");
			for sentence in Calculation::deserialize(value).iter().flat_map(Calculation::explain) {
				line(page, depth + 1, &sentence, "");
			}
		}
		Value::Object(sealed) if sealed.contains_key("commitment") => {
			line(page, depth, name, "for customs alone");
			members(page, depth + 1, &without_ciphertext(sealed));
		}
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

/// A sealed party without the ciphertext: the name of who can open it stays.
fn without_ciphertext(sealed: &Map<String, Value>) -> Map<String, Value> {
	let seal = sealed
		.get("envelope")
		.and_then(|envelope| envelope.get("seal")?.as_object());
	let commitment = sealed.iter().filter(|(name, _)| *name == "commitment");
	commitment
		.chain(seal.into_iter().flatten())
		.map(|(name, value)| (name.clone(), value.clone()))
		.collect()
}

/// One line. A credential may come from anyone: nothing in it reaches the terminal as a command, or moves the rest.
pub fn line(page: &mut String, depth: usize, name: &str, value: &str) {
	let indent = "  ".repeat(depth);
	let text = format!("{:LABEL_WIDTH$} {value}", format!("{indent}{name}"));
	page.push_str(&shown(text.trim_end()).to_string());
	page.push('\n');
}

/// The words that people use for `name`; itself, if `words` has none.
fn in_words<'a>(name: &'a str, words: &[(&str, &'a str)]) -> &'a str {
	words
		.iter()
		.find(|(word, _)| *word == name)
		.map_or(name, |(_, words)| words)
}
