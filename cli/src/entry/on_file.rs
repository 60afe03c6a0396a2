//! An entry given at the desk, compared with the one of its number that is on file.

use super::{form::LINE_FIELDS, seal::SealedForm};
use bonafide_credentials::Refusal;
use bonafide_primitives::Lei;
use serde_json::{json, Value};

/// The fields of an entry that are compared, besides its lines.
const FIELDS: [&str; 3] = ["importer", "kind", "shipment"];

/// The differences of `form`, as [`super::form::read`] answers it, from the entry that is `filed` under its number;
/// none if that is the same, filed by the same `filer`, and counts.
pub fn differences(form: &Value, filed: &Value, filer: &Lei) -> Vec<Refusal> {
	if let Some(fault) = of_another(filed, filer).or_else(|| ended(filed)) {
		return vec![fault];
	}
	if !filed["sealed"].is_null() {
		return vec![refusal(
			"number",
			"is on file sealed: it cannot be told if it is the same entry",
		)];
	}
	let mut found = Vec::new();
	compare(&mut found, "", &FIELDS, form, filed);
	let lines = |entry: &Value| entry["lines"].as_array().cloned().unwrap_or_default();
	let (given, there) = (lines(form), lines(filed));
	for (index, (given, there)) in given.iter().zip(&there).enumerate() {
		compare(&mut found, &format!("lines[{index}]."), &LINE_FIELDS, given, there);
	}
	if given.len() != there.len() {
		let reason = format!("are {} here, and {} on file", given.len(), there.len());
		found.push(refusal("lines", reason));
	}
	found
}

/// The same for a sealed form, of which the commitment alone can be compared.
pub fn sealed_differences(form: &SealedForm, filed: &Value, filer: &Lei) -> Vec<Refusal> {
	if let Some(fault) = of_another(filed, filer).or_else(|| ended(filed)) {
		return vec![fault];
	}
	match filed.pointer("/sealed/commitment") {
		None => vec![refusal("number", "is on file openly")],
		Some(commitment) if *commitment == json!(form.commitment()) => Vec::new(),
		Some(_) => {
			let reason = "is another on file: that was sealed by another run of `seal`, and may say something else";
			vec![refusal("commitment", reason)]
		}
	}
}

/// The fault that what is `filed` is not of `filer`, but of another, who answers for it.
fn of_another(filed: &Value, filer: &Lei) -> Option<Refusal> {
	let other = filed["filer"].as_str().filter(|other| *other != filer.as_str())?;
	let reason = format!("is on file, and {other} has filed it: file under a number of your own filer code");
	Some(refusal("number", reason))
}

/// The reason for which what is `filed` is no entry that counts, or none that can be compared.
fn ended(filed: &Value) -> Option<Refusal> {
	let reason = match filed["state"].as_str().unwrap_or_default() {
		"canceled" => "is on file and canceled: a number is used once, file it under another",
		"refused" => "is on file and customs has refused it: a number is used once, file it under another",
		_ if filed["pruned"] == true => {
			"is on file, and its lines are kept no longer: it cannot be told if it is the same"
		}
		_ => return None,
	};
	Some(refusal("number", reason))
}

/// Puts to `found` each of `fields` that is another in `given` than in what is `there`.
fn compare(found: &mut Vec<Refusal>, at: &str, fields: &[&str], given: &Value, there: &Value) {
	for name in fields {
		let [given, there] = [given, there].map(|of| filled(name, &of[name]));
		if given != there {
			found.push(refusal(
				&format!("{at}{name}"),
				format!("{given} is given, and {there} is on file"),
			));
		}
	}
}

/// The `value` of the field `name`, as it counts if it is left out, or in part.
fn filled(name: &str, value: &Value) -> Value {
	match (name, value) {
		("kind", Value::Null) => json!("formal"),
		("licenses", Value::Null) => json!([]),
		("claim", Value::Object(claim)) => {
			let mut claim = claim.clone();
			claim.retain(|_, value| !value.is_null());
			Value::Object(claim)
		}
		_ => value.clone(),
	}
}

fn refusal(field: &str, reason: impl Into<String>) -> Refusal {
	Refusal {
		field: field.into(),
		reason: reason.into(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn form() -> Value {
		json!({
			"number": "BRK-2600501-4",
			"importer": "999900IMPORTERUS0166",
			"lines": [
				{ "hts": "6912.00.3500", "country": "MX", "quantity": 120 },
				{
					"hts": "6109.10.0012", "country": "MX", "quantity": 40,
					"claim": { "agreement": "USMCA", "code": "S" },
				},
			],
		})
	}

	/// The entry as `customs_entry` answers it.
	fn filed() -> Value {
		let line = json!({
			"number": 1, "hts": "6912.00.3500", "gtin": null, "manufacturer": null, "country": "MX", "quantity": 120,
			"retailer": null, "claim": null, "licenses": [], "findings": [],
		});
		let mut claimed = line.clone();
		let claim = json!({ "agreement": "USMCA", "code": "S", "certificate": null });
		for (name, value) in [
			("number", json!(2)),
			("hts", json!("6109.10.0012")),
			("quantity", json!(40)),
			("claim", claim),
		] {
			claimed[name] = value;
		}
		json!({
			"number": "BRK-2600501-4", "importer": "999900IMPORTERUS0166", "filer": "999900BROKERUS000175",
			"kind": "formal", "shipment": null, "state": "held", "pruned": false, "sealed": null,
			"lines": [line, claimed],
		})
	}

	fn told(form: &Value, filed: &Value) -> Vec<String> {
		let filer = "999900BROKERUS000175".parse().unwrap();
		let found = differences(form, filed, &filer).into_iter();
		found
			.map(|Refusal { field, reason }| format!("{field}: {reason}"))
			.collect()
	}

	#[test]
	fn the_same_entry_is_the_same() {
		assert_eq!(told(&form(), &filed()), [""; 0]);
	}

	#[test]
	fn the_same_entry_of_another_filer_is_another() {
		let mut filed = filed();
		filed["filer"] = json!("999900IMPORTERUS0166");
		let reason =
			"number: is on file, and 999900IMPORTERUS0166 has filed it: file under a number of your own filer code";
		assert_eq!(told(&form(), &filed), [reason]);
		filed["state"] = json!("canceled");
		assert_eq!(told(&form(), &filed), [reason]);
		let sealed = json!({
			"number": "BRK-2600501-4", "commitment": format!("0x{}", "5a".repeat(32)),
			"seal": { "customs": "999900CUSTOMSUS00196", "key": 1 },
			"sealed": format!("0x{}", "00".repeat(2 << 10)), "draws": [], "certificates": [],
		});
		let sealed: SealedForm = serde_json::from_value(sealed).unwrap();
		let found = sealed_differences(&sealed, &filed, &"999900BROKERUS000175".parse().unwrap());
		assert_eq!(found, [refusal("number", reason.strip_prefix("number: ").unwrap())]);
	}

	#[test]
	fn each_field_that_differs_is_told() {
		let mut corrected = form();
		corrected["lines"][0]["quantity"] = json!(900);
		corrected["lines"][1]["claim"]["code"] = json!("S+");
		corrected["kind"] = json!("express");
		assert_eq!(
			told(&corrected, &filed()),
			[
				r#"kind: "express" is given, and "formal" is on file"#,
				"lines[0].quantity: 900 is given, and 120 is on file",
				concat!(
					r#"lines[1].claim: {"agreement":"USMCA","code":"S+"} is given, "#,
					r#"and {"agreement":"USMCA","code":"S"} is on file"#
				),
			]
		);
		let mut longer = form();
		let line = longer["lines"][0].clone();
		longer["lines"].as_array_mut().unwrap().push(line);
		assert_eq!(told(&longer, &filed()), ["lines: are 3 here, and 2 on file"]);
	}

	#[test]
	fn what_counts_no_longer_or_cannot_be_compared_is_not_the_same() {
		for (name, value, reason) in [
			("state", json!("canceled"), "number: is on file and canceled: "),
			(
				"state",
				json!("refused"),
				"number: is on file and customs has refused it: ",
			),
			(
				"pruned",
				json!(true),
				"number: is on file, and its lines are kept no longer: ",
			),
			("sealed", json!({}), "number: is on file sealed: "),
		] {
			let mut filed = filed();
			filed[name] = value;
			let told = told(&form(), &filed);
			assert!(told.len() == 1 && told[0].starts_with(reason), "{told:?}");
		}
	}
}
