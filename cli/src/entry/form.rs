//! The form of an entry, read at the desk: every fault at once, where the chain tells the first alone; and each
//! identifier as the register has it, so that two spellings of one are the same.

use bonafide_credentials::{sealed_entry::MAX_LINES, Refusal};
use bonafide_primitives::{Country, Digest, EntryNumber, Gtin, HsCode, Identifier, Lei, Shipment};
use serde_json::{json, Map, Value};

/// The kinds of entries. One that says none is formal.
const KINDS: [&str; 3] = ["formal", "lowValue", "express"];
const FORMAL: &str = KINDS[0];

const FIELDS: [&str; 6] = ["number", "importer", "kind", "shipment", "lines", "holdings"];
pub(super) const LINE_FIELDS: [&str; 8] = [
	"hts",
	"gtin",
	"manufacturer",
	"country",
	"quantity",
	"retailer",
	"claim",
	"licenses",
];
const CLAIM_FIELDS: [&str; 3] = ["agreement", "code", "certificate"];

/// `document` with every identifier as the register spells it; or its faults, each with its field.
///
/// They are those that need no register: who may file, and what goes together on the chain, the node judges.
pub fn read(document: &Value) -> Result<Value, Vec<Refusal>> {
	let mut reader = Reader::default();
	let form = reader.entry(document);
	match reader.faults.is_empty() {
		true => Ok(form),
		false => Err(reader.faults),
	}
}

#[derive(Default)]
struct Reader {
	faults: Vec<Refusal>,
}

impl Reader {
	fn fault(&mut self, field: &str, reason: impl Into<String>) {
		let (field, reason) = (field.to_owned(), reason.into());
		self.faults.push(Refusal { field, reason });
	}

	fn entry(&mut self, document: &Value) -> Value {
		let Some(given) = self.members(".", document, &FIELDS) else {
			return Value::Null;
		};
		let mut form = Map::new();
		let mut put = |name: &str, value: Option<Value>| drop(value.map(|value| form.insert(name.into(), value)));
		put("number", self.required::<EntryNumber>("number", given.get("number")));
		put("importer", self.required::<Lei>("importer", given.get("importer")));
		let kind = told(given.get("kind")).map(|kind| self.kind(kind));
		let is_formal = kind.as_ref().is_none_or(|kind| kind == FORMAL);
		put("kind", kind);
		let shipment = told(given.get("shipment"));
		if shipment.is_none() && !is_formal {
			self.fault(
				"shipment",
				"is missing: an entry of low value or of an express consignment names it",
			);
		}
		put(
			"shipment",
			shipment.and_then(|text| self.identifier::<Shipment>("shipment", text)),
		);
		put("lines", Some(self.lines(given.get("lines"))));
		put("holdings", told(given.get("holdings")).cloned());
		Value::Object(form)
	}

	fn lines(&mut self, lines: Option<&Value>) -> Value {
		let Some(lines) = told(lines).and_then(Value::as_array) else {
			self.fault("lines", "is no list: an entry has at least one line");
			return Value::Null;
		};
		let count = lines.len();
		if count == 0 {
			self.fault("lines", "is empty: an entry has at least one line");
		}
		if count > MAX_LINES {
			let parts = count.div_ceil(MAX_LINES);
			self.fault(
				"lines",
				format!(
					"has {count} lines, and an entry has at most {MAX_LINES}: file it as {parts} entries, \
					 each under a number of its own"
				),
			);
		}
		let lines = lines.iter().enumerate();
		lines
			.map(|(index, line)| self.line(&format!("lines[{index}]"), line))
			.collect()
	}

	fn line(&mut self, at: &str, line: &Value) -> Value {
		let Some(given) = self.members(at, line, &LINE_FIELDS) else {
			return Value::Null;
		};
		let mut form = Map::new();
		let mut put = |name: &str, value: Option<Value>| drop(value.map(|value| form.insert(name.into(), value)));
		let field = |name: &str| format!("{at}.{name}");
		put("hts", self.required::<HsCode>(&field("hts"), given.get("hts")));
		put("gtin", self.optional::<Gtin>(&field("gtin"), given.get("gtin")));
		put(
			"manufacturer",
			self.optional::<Lei>(&field("manufacturer"), given.get("manufacturer")),
		);
		put(
			"country",
			self.required::<Country>(&field("country"), given.get("country")),
		);
		put("quantity", self.quantity(&field("quantity"), given.get("quantity")));
		put(
			"retailer",
			self.optional::<Lei>(&field("retailer"), given.get("retailer")),
		);
		put(
			"claim",
			told(given.get("claim")).map(|claim| self.claim(&field("claim"), claim)),
		);
		let licenses = told(given.get("licenses")).map(|licenses| self.licenses(&field("licenses"), licenses));
		put("licenses", licenses);
		Value::Object(form)
	}

	fn quantity(&mut self, field: &str, quantity: Option<&Value>) -> Option<Value> {
		let Some(quantity) = told(quantity) else {
			self.fault(field, "is missing");
			return None;
		};
		match quantity.as_u64() {
			Some(0) => self.fault(field, "is 0: a line has at least one unit"),
			Some(_) => return Some(quantity.clone()),
			None => self.fault(field, format!("{quantity} is no whole number of units")),
		}
		None
	}

	fn claim(&mut self, at: &str, claim: &Value) -> Value {
		let Some(given) = self.members(at, claim, &CLAIM_FIELDS) else {
			return Value::Null;
		};
		for name in ["agreement", "code"] {
			match told(given.get(name)) {
				Some(Value::String(_)) => {}
				Some(other) => self.fault(&format!("{at}.{name}"), format!("{other} is no text")),
				None => self.fault(&format!("{at}.{name}"), "is missing"),
			}
		}
		let mut form = given.clone();
		form.retain(|_, value| !value.is_null());
		if let Some(certificate) = form.get_mut("certificate") {
			let field = format!("{at}.certificate");
			*certificate = self.digest(&field, certificate).unwrap_or_default();
		}
		Value::Object(form)
	}

	fn licenses(&mut self, at: &str, licenses: &Value) -> Value {
		let Some(licenses) = licenses.as_array() else {
			self.fault(at, "is no list");
			return Value::Null;
		};
		let licenses = licenses.iter().enumerate();
		let digests = licenses.filter_map(|(index, license)| self.digest(&format!("{at}[{index}]"), license));
		digests.collect()
	}

	fn kind(&mut self, kind: &Value) -> Value {
		let known = |text: &str| KINDS.into_iter().find(|known| known.eq_ignore_ascii_case(text.trim()));
		match kind.as_str().and_then(known) {
			Some(kind) => json!(kind),
			None => {
				self.fault("kind", format!("{kind} is none of {}", KINDS.join(", ")));
				Value::Null
			}
		}
	}

	fn digest(&mut self, field: &str, digest: &Value) -> Option<Value> {
		let read = digest.as_str().and_then(|text| text.trim().parse::<Digest>().ok());
		if read.is_none() {
			self.fault(
				field,
				format!("{digest} is no id, which is 0x and 64 hexadecimal digits"),
			);
		}
		read.map(|digest| json!(digest))
	}

	fn required<T: Identifier>(&mut self, field: &str, value: Option<&Value>) -> Option<Value> {
		if told(value).is_none() {
			self.fault(field, format!("is missing: give the {}", T::NAME));
		}
		self.optional::<T>(field, value)
	}

	fn optional<T: Identifier>(&mut self, field: &str, value: Option<&Value>) -> Option<Value> {
		self.identifier::<T>(field, told(value)?)
	}

	fn identifier<T: Identifier>(&mut self, field: &str, value: &Value) -> Option<Value> {
		let Some(text) = value.as_str() else {
			self.fault(field, format!("{value} is no text: put the {} in quotes", T::NAME));
			return None;
		};
		match text.parse::<T>() {
			Ok(identifier) => Some(json!(identifier)),
			Err(why) => {
				self.fault(field, format!("{value} is no {}: {why}", T::NAME));
				None
			}
		}
	}

	/// The members of the object `value`, none of which has another name than those `known`.
	fn members<'v>(&mut self, at: &str, value: &'v Value, known: &[&str]) -> Option<&'v Map<String, Value>> {
		let Some(members) = value.as_object() else {
			self.fault(at, "is no object");
			return None;
		};
		for name in members.keys().filter(|name| !known.contains(&name.as_str())) {
			let field = match at {
				"." => name.clone(),
				_ => format!("{at}.{name}"),
			};
			self.fault(&field, format!("is unknown here: known are {}", known.join(", ")));
		}
		Some(members)
	}
}

/// `value`, if it says anything.
fn told(value: Option<&Value>) -> Option<&Value> {
	value.filter(|value| !value.is_null())
}

#[cfg(test)]
mod tests {
	use super::*;

	const ID: &str = "0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";

	fn entry() -> Value {
		json!({
			"number": "BRK-2600501-4",
			"importer": "999900IMPORTERUS0166",
			"lines": [{ "hts": "6912.00.3500", "country": "MX", "quantity": 120 }],
		})
	}

	fn faults(document: &Value) -> Vec<String> {
		let faults = read(document).unwrap_err().into_iter();
		faults
			.map(|Refusal { field, reason }| format!("{field}: {reason}"))
			.collect()
	}

	#[test]
	fn each_identifier_is_as_the_register_has_it() {
		let given = json!({
			"number": " BRK26005014 ",
			"importer": "999900IMPORTERUS0166",
			"kind": "LOWVALUE",
			"shipment": "RA473124829GB",
			"holdings": [],
			"lines": [{
				"hts": "6912003500",
				"gtin": "9521234000051",
				"manufacturer": null,
				"country": "MX",
				"quantity": 120,
				"claim": { "agreement": "USMCA", "code": "S", "certificate": null },
				"licenses": [ID.to_uppercase().replace("0X", "0x")],
			}],
		});
		let meant = json!({
			"number": "BRK-2600501-4",
			"importer": "999900IMPORTERUS0166",
			"kind": "lowValue",
			"shipment": "RA473124829GB",
			"holdings": [],
			"lines": [{
				"hts": "6912003500",
				"gtin": "09521234000051",
				"country": "MX",
				"quantity": 120,
				"claim": { "agreement": "USMCA", "code": "S" },
				"licenses": [ID],
			}],
		});
		assert_eq!(read(&given).unwrap(), meant);
		assert_eq!(read(&meant).unwrap(), meant);
	}

	#[test]
	fn every_fault_is_told_with_field_value_and_reason() {
		let given = json!({
			"number": "BRK-2600501-5",
			"kind": "parcel",
			"carrier": "red",
			"lines": [
				{ "hts": "69", "gtin": "9.52123E+12", "country": "MX", "quantity": 0 },
				{ "hts": 6912003500u64, "country": "UK", "quantity": 1.5, "claim": { "code": 7, "certificate": "0x" } },
				{ "hts": "6912.00.3500", "country": "MX", "licenses": ["x", ID], "color": 1 },
				7,
			],
		});
		let faults = faults(&given);
		for fault in [
			"number: \"BRK-2600501-5\" is no ",
			"importer: is missing: give the ",
			"kind: \"parcel\" is none of formal, lowValue, express",
			"carrier: is unknown here: known are number, importer, ",
			"lines[0].hts: \"69\" is no ",
			"lines[0].gtin: \"9.52123E+12\" is no ",
			"lines[0].quantity: is 0: a line has at least one unit",
			"lines[1].hts: 6912003500 is no text: put the ",
			"lines[1].country: \"UK\" is no ",
			"lines[1].quantity: 1.5 is no whole number of units",
			"lines[1].claim.agreement: is missing",
			"lines[1].claim.code: 7 is no text",
			"lines[1].claim.certificate: \"0x\" is no id",
			"lines[2].quantity: is missing",
			"lines[2].licenses[0]: \"x\" is no id",
			"lines[2].color: is unknown here: known are hts, ",
			"lines[3]: is no object",
		] {
			assert!(
				faults.iter().any(|told| told.starts_with(fault)),
				"{fault} of {faults:#?}"
			);
		}
		assert_eq!(faults.len(), 18, "{faults:#?}");
	}

	#[test]
	fn a_parcel_names_its_shipment() {
		let mut parcel = entry();
		parcel["kind"] = json!("express");
		assert!(faults(&parcel)[0].starts_with("shipment: is missing: "));
		parcel["kind"] = json!("formal");
		assert!(read(&parcel).is_ok());
	}

	#[test]
	fn an_entry_has_a_line_and_at_most_a_hundred() {
		let with = |count: usize| {
			let mut entry = entry();
			entry["lines"] = json!(vec![entry["lines"][0].clone(); count]);
			entry
		};
		assert!(read(&with(100)).is_ok());
		assert_eq!(faults(&with(0)), ["lines: is empty: an entry has at least one line"]);
		assert_eq!(
			faults(&with(999)),
			[concat!(
				"lines: has 999 lines, and an entry has at most 100: ",
				"file it as 10 entries, each under a number of its own"
			)]
		);
		assert_eq!(faults(&json!([])), [".: is no object"]);
		let mut lineless = entry();
		lineless["lines"] = json!({});
		assert_eq!(faults(&lineless), ["lines: is no list: an entry has at least one line"]);
	}
}
