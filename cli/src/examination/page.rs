//! The pack as a page for the table.

use bonafide_primitives::shown;
use serde_json::Value;
use std::fmt::Write;

/// The page for `pack`, as `customs_examinationPack` answers it.
pub fn page(pack: &Value) -> String {
	let mut page = Page(String::new());
	let entry = &pack["entry"];
	page.title(&format!("Entry {}, {}", told(&entry["number"]), told(&entry["state"])));
	page.tell("Importer", &entry["importer"]);
	page.tell("Filed", &entry["filed"]);
	page.tell("Reason", &entry["reason"]);
	for line in list(&entry["lines"]) {
		page.line(line);
	}
	page.product(&pack["product"]);
	for right in list(&pack["rights"]) {
		page.right(right);
	}
	for license in list(&pack["licenses"]) {
		page.license(license);
	}
	page.certificate(&pack["certificate"]);
	for case in list(&pack["cases"]) {
		page.case(case);
	}
	for examination in list(&pack["examinations"]) {
		page.examination(examination);
	}
	page.0
}

struct Page(String);

impl Page {
	fn title(&mut self, title: &str) {
		let gap = if self.0.is_empty() { "" } else { "\n" };
		self.put(&format!("{gap}{title}"));
	}

	fn put(&mut self, line: &str) {
		// Writing to a string does not fail.
		let _ = writeln!(self.0, "{line}");
	}

	/// A label with `value`; nothing where there is none.
	fn tell(&mut self, label: &str, value: &Value) {
		if !value.is_null() {
			self.put(&format!("  {label:<16}{}", told(value)));
		}
	}

	fn line(&mut self, line: &Value) {
		self.title(&format!("Line {}", told(&line["number"])));
		for (label, field) in [
			("Tariff", "hts"),
			("GTIN", "gtin"),
			("Quantity", "quantity"),
			("Made in", "country"),
			("Made by", "manufacturer"),
			("Sold by", "retailer"),
		] {
			self.tell(label, &line[field]);
		}
		for finding in list(&line["findings"]) {
			self.put(&format!(
				"  {:<8}{}  {}",
				told(&finding["severity"]),
				told(&finding["code"]),
				told(&finding["sentence"])
			));
		}
		for detention in list(&line["detentions"]) {
			let (state, right, case) = (&detention["state"], &detention["right"], &detention["case"]);
			self.put(&format!(
				"  {} for right {}, case {}",
				told(state),
				told(right),
				told(case)
			));
		}
	}

	fn product(&mut self, product: &Value) {
		if product.is_null() {
			return self.title("The product is not on the register.");
		}
		self.title(&format!(
			"Product {}, version {}",
			told(&product["gtin"]),
			told(&product["version"])
		));
		self.tell("What it is", &product["description"]);
		self.tell("Owner", &product["owner"]);
		self.tell("Recalled", &product["recall"]["reason"]);
		for guide in list(&product["guides"]) {
			let sealed = if guide["officersOnly"].is_null() {
				""
			} else {
				", sealed"
			};
			let (kind, media) = (told(&guide["kind"]), told(&guide["mediaType"]));
			self.put(&format!("  Guide: {kind} ({media}{sealed})"));
			self.put(&format!("    {}", told(&guide["uri"])));
			self.put(&format!("    sha256 {}", told(&guide["sha256"])));
		}
		self.title("To check");
		if list(&product["features"]).is_empty() {
			self.put("  The owner has told no features.");
		}
		for feature in list(&product["features"]) {
			let text = [&feature["shows"], &feature["opened"]]
				.into_iter()
				.find(|text| !text.is_null())
				.map_or_else(|| "(sealed: open it with --key)".to_owned(), told);
			self.put(&format!("  [ ] {:>2}  {text}", told(&feature["number"])));
			if !feature["guide"].is_null() {
				self.put(&format!("          see the guide {}", told(&feature["guide"])));
			}
		}
	}

	fn right(&mut self, right: &Value) {
		let (kind, office, number) = (told(&right["kind"]), told(&right["office"]), told(&right["number"]));
		self.title(&format!("Right {}: {kind} {office} {number}", told(&right["id"])));
		self.tell("Holder", &right["holder"]);
		self.tell("Expires", &right["expires"]);
		for recordation in list(&right["recordations"]) {
			self.put(&format!(
				"  Recorded with {} as {}",
				told(&recordation["by"]),
				told(&recordation["number"])
			));
		}
	}

	fn license(&mut self, license: &Value) {
		self.title(&format!("License presented: {}", told(&license["id"])));
		let chain = list(&license["chain"]);
		if chain.is_empty() {
			self.put("  is not on the register");
		}
		for license in chain {
			let (licensor, licensee) = (told(&license["licensor"]), told(&license["licensee"]));
			let (state, role) = (told(&license["state"]), told(&license["role"]));
			let (from, until) = (told(&license["from"]), told(&license["until"]));
			self.put(&format!(
				"  {licensor} to {licensee} as {role}: {state}, {from} to {until}"
			));
		}
	}

	fn certificate(&mut self, certificate: &Value) {
		if certificate.is_null() {
			return;
		}
		self.title(&format!("Certificate of origin {}", told(&certificate["id"])));
		self.tell("Agreement", &certificate["agreement"]);
		self.tell("Status", &certificate["state"]);
		self.tell("Issuer", &certificate["issuer"]);
	}

	fn case(&mut self, case: &Value) {
		self.title(&format!(
			"Case {}: {}, {}",
			told(&case["id"]),
			told(&case["subject"]),
			told(&case["state"])
		));
		self.tell("Suspicion", &case["suspicion"]);
		for answer in list(&case["answers"]) {
			let opinion = match &answer["opinion"] {
				Value::Null => String::new(),
				opinion => format!(": {}", told(opinion)),
			};
			self.put(&format!(
				"  {} answered on {}{opinion}",
				party(&answer["party"]),
				told(&answer["at"])
			));
		}
		for wait in list(&case["waitingFor"]) {
			let late = if wait["overdue"] == true { ", overdue" } else { "" };
			self.put(&format!(
				"  waits for {} to {} until {}{late}",
				party(&wait["on"]),
				told(&wait["step"]),
				told(&wait["due"])
			));
		}
	}

	fn examination(&mut self, examination: &Value) {
		self.title(&format!(
			"Examined on {} by {}",
			told(&examination["at"]),
			told(&examination["by"])
		));
		self.tell("Version", &examination["version"]);
		for (number, tick) in (1..).zip(list(&examination["ticks"])) {
			self.put(&format!("  {number:>6}  {}", told(tick)));
		}
		self.tell("Note", &examination["note"]);
	}
}

fn list(value: &Value) -> &[Value] {
	value.as_array().map_or(&[], Vec::as_slice)
}

/// A party by its LEI.
fn party(value: &Value) -> String {
	match value {
		Value::Null => "a sealed party".to_owned(),
		lei => told(lei),
	}
}

/// `value` without quotes, in which all can be seen and nothing moves the rest of the page: others wrote it.
fn told(value: &Value) -> String {
	match value {
		Value::Null => "(not told)".to_owned(),
		Value::String(text) => shown(text).to_string(),
		other => shown(&other.to_string()).to_string(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn the_page_tells_what_is_in_the_pack() {
		let pack = json!({
			"entry": { "number": "ABC-1234567-6", "state": "held", "importer": "I", "lines": [{
				"number": 2, "gtin": "09506000134352",
				"findings": [{ "severity": "hard", "code": "NOT_LICENSED", "sentence": "No license." }],
				"detentions": [{ "case": 4, "right": 7, "state": "detained" }],
			}] },
			"product": {
				"gtin": "09506000134352",
				"version": 3,
				"description": "Shirt\u{1b}[2J\n\u{202e}DEIFIREV",
				"features": [
					{ "number": 1, "shows": "Woven label", "guide": "0x01" },
					{ "number": 2, "shows": null, "opened": "Seven stitches" },
					{ "number": 3, "shows": null },
				],
			},
			"licenses": [{ "id": "0x02", "chain": [] }],
			"cases": [{ "id": 4, "subject": "goods", "state": "detained",
				"answers": [{ "party": "H", "at": "2026-03-01", "opinion": "infringing" }],
				"waitingFor": [{ "on": "C", "step": "determine", "due": "2026-04-01", "overdue": true }] }],
			"examinations": [{ "by": "C", "at": "2026-03-02", "ticks": ["matches", "differs"], "note": "Torn" }],
		});
		let page = page(&pack);
		for told in [
			"Entry ABC-1234567-6, held",
			"hard    NOT_LICENSED  No license.",
			"detained for right 7, case 4",
			"[ ]  1  Woven label",
			"see the guide 0x01",
			"[ ]  2  Seven stitches",
			"[ ]  3  (sealed: open it with --key)",
			"is not on the register",
			"H answered on 2026-03-01: infringing",
			"waits for C to determine until 2026-04-01, overdue",
			"     2  differs",
		] {
			assert!(page.contains(told), "{told:?} is missing in\n{page}");
		}
		assert!(page.contains(r"Shirt\u{1b}[2J\u{a}\u{202e}DEIFIREV"), "{page}");
	}
}
