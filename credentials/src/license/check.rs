//! Every fault of a license at once, before it is signed.

use super::{hide, License, NotHidden};
use crate::{Document, Refusal};
use serde_json::{json, Map, Value};

/// Every fault of a license as it is drafted, `"private": true` included; none if it can be signed.
pub fn faults(draft: &Value) -> Vec<Refusal> {
	let mut draft = draft.clone();
	if let Err(NotHidden::Refused(refusal)) = hide(&mut draft) {
		return vec![refusal];
	}
	let mut faults = Vec::new();
	if let Some(members) = draft.as_object() {
		each(members, "", &sound(), &mut faults);
	}
	if faults.is_empty() {
		faults.extend(License::read(&draft).err());
	}
	faults
}

/// The faults of each of `members` by itself, and the members that are missing. They stand at `place`,
/// a JSON Pointer. Each is judged in the place of that of a license without fault: one fault does not
/// hide the next.
fn each(members: &Map<String, Value>, place: &str, sound: &Value, faults: &mut Vec<Refusal>) {
	for (given, value) in members {
		let name = named(given);
		let below = format!("{place}/{name}");
		if let (Value::Object(members), Some(Value::Object(_))) = (value, sound.pointer(&below)) {
			each(members, &below, sound, faults);
			continue;
		}
		let mut license = sound.clone();
		if let Some(holder) = license.pointer_mut(place) {
			holder[name] = value.clone();
		}
		faults.extend(License::read(&license).err());
	}
	let is_there = |needed: &&String| members.keys().any(|given| named(given) == *needed);
	let needed = sound.pointer(place).and_then(Value::as_object).into_iter().flatten();
	for (name, _) in needed.filter(|(name, _)| !is_there(name)) {
		let path = format!("{place}/{name}")[1..].replace('/', ".");
		faults.push(Refusal::new(path, "is missing"));
	}
}

/// The first name of a member that has two.
fn named(given: &str) -> &str {
	match given {
		"validFrom" => "from",
		"validUntil" => "until",
		name => name,
	}
}

/// A license without fault, of all days, with no more than it needs.
fn sound() -> Value {
	let company = json!({ "name": "Somebody", "lei": "506700GE1G29325QX363" });
	json!({
		"right": 0,
		"licensor": company,
		"licensee": company,
		"role": "importer",
		"products": "all",
		"from": "1970-01-01",
		"until": "9999-12-31",
		"signedOn": "1970-01-01",
	})
}
