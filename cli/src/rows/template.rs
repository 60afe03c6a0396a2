//! The template of a batch: what it says once for all its documents.

use serde_json::Value;

/// `document`, with the members of `template` that it lacks; `null` in the document takes one out.
///
/// Objects are filled member by member. A list is filled only from a list of one: its one element fills every element.
pub fn fill(document: Value, template: &Value) -> Value {
	match (document, template) {
		(Value::Object(mut members), Value::Object(given)) => {
			for (name, value) in given {
				let own = members.remove(name);
				members.insert(name.clone(), own.map_or_else(|| value.clone(), |own| fill(own, value)));
			}
			members.retain(|_, member| !member.is_null());
			Value::Object(members)
		}
		(Value::Array(elements), Value::Array(given)) => match given.as_slice() {
			[each] => elements.into_iter().map(|element| fill(element, each)).collect(),
			_ => Value::Array(elements),
		},
		(document, _) => document,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn what_a_document_says_itself_stands() {
		let template =
			json!({ "agreement": "USMCA", "exporter": { "lei": "A", "name": "Alpha" }, "producer": "onRequest" });
		let filled = fill(
			json!({ "agreement": "NAFTA", "exporter": { "lei": "B" }, "invoice": "7" }),
			&template,
		);
		let expected = json!({
			"agreement": "NAFTA",
			"exporter": { "lei": "B", "name": "Alpha" },
			"producer": "onRequest",
			"invoice": "7",
		});
		assert_eq!(filled, expected);
		assert_eq!(fill(json!({ "exporter": "unknown" }), &template)["exporter"], "unknown");
	}

	#[test]
	fn null_takes_out_what_the_template_gives() {
		let template = json!({ "exporter": { "lei": "A" }, "agreement": "USMCA" });
		assert_eq!(
			fill(json!({ "exporter": null }), &template),
			json!({ "agreement": "USMCA" })
		);
	}

	#[test]
	fn a_list_of_one_fills_every_element() {
		let template = json!({ "goods": [{ "criterion": "B", "origin": "MX" }] });
		let filled = fill(
			json!({ "goods": [{ "hs": "1" }, { "hs": "2", "origin": "US" }] }),
			&template,
		);
		let expected = json!([
			{ "hs": "1", "criterion": "B", "origin": "MX" },
			{ "hs": "2", "criterion": "B", "origin": "US" },
		]);
		assert_eq!(filled["goods"], expected);
		assert_eq!(fill(json!({}), &template), template);
		assert_eq!(fill(json!({ "goods": [] }), &template), json!({ "goods": [] }));
		assert_eq!(fill(json!([1]), &json!([7, 8])), json!([1]));
	}

	#[test]
	fn without_a_template_a_document_is_as_given() {
		let document = json!({ "a": [null], "b": 1 });
		assert_eq!(fill(document.clone(), &Value::Null), document);
	}
}
