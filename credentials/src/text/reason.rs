//! The reasons of the JSON reader in the words of people: each is a sentence whose subject is the field.

/// `reason` without the reader's own language.
///
/// - `invalid type: string "many", expected u64`: `is "many", and must be a whole number`
/// - ``missing field `lei` ``: ``lacks `lei` ``
#[must_use]
pub fn in_words(reason: &str) -> String {
	let wrong = ["invalid type: ", "invalid value: "];
	if let Some((found, expected)) = wrong
		.into_iter()
		.find_map(|beginning| reason.strip_prefix(beginning)?.rsplit_once(", expected "))
	{
		return format!("is {}, and must be {}", value(found), kind(expected));
	}
	if let Some(name) = reason.strip_prefix("missing field ") {
		return format!("lacks {name}");
	}
	if let Some((_, expected)) = between(reason, "unknown field ") {
		return format!(
			"is no member here, where there can be {}",
			expected.trim_start_matches("one of ")
		);
	}
	if let Some(name) = reason.strip_prefix("duplicate field ") {
		return format!("has {name} twice");
	}
	if reason == "invalid number" {
		return "must be a whole number, and of those that can stand here".into();
	}
	match between(reason, "unknown variant ") {
		Some((name, expected)) => format!("is {name}, and must be {expected}"),
		None => reason.into(),
	}
}

/// The name in `reason`, and what may stand in its place.
fn between<'a>(reason: &'a str, beginning: &str) -> Option<(&'a str, &'a str)> {
	let rest = reason.strip_prefix(beginning)?;
	rest.split_once("`, expected ")
		.map(|(name, expected)| (&rest[..=name.len()], expected))
		.or_else(|| rest.split_once(", there are no fields").map(|(name, _)| (name, "none")))
}

/// A value as it is written.
fn value(found: &str) -> &str {
	match found {
		"map" => "an object",
		"sequence" => "a list",
		"unit value" => "null",
		found => ["string ", "integer ", "floating point ", "boolean "]
			.into_iter()
			.find_map(|kind| found.strip_prefix(kind))
			.unwrap_or(found),
	}
}

/// A kind of value, as people call it.
fn kind(expected: &str) -> &str {
	match expected {
		"u8" => "a whole number up to 255",
		"u16" => "a whole number up to 65535",
		"u32" => "a whole number up to 4294967295",
		"u64" | "usize" => "a whole number",
		"a string" | "string" => "text",
		"a boolean" => "true or false",
		"a sequence" => "a list",
		expected if expected.starts_with("struct ") || expected == "a map" => "an object",
		expected => expected,
	}
}

#[cfg(test)]
mod tests {
	use super::in_words;

	#[test]
	fn a_reason_is_a_sentence_about_its_field() {
		for (reason, words) in [
			(
				r#"invalid type: string "1500.0", expected u64"#,
				r#"is "1500.0", and must be a whole number"#,
			),
			(
				r#"invalid type: string "a, expected b", expected u32"#,
				r#"is "a, expected b", and must be a whole number up to 4294967295"#,
			),
			(
				"invalid value: integer `-1`, expected u16",
				"is `-1`, and must be a whole number up to 65535",
			),
			("duplicate field `lei`", "has `lei` twice"),
			(
				"invalid value: integer `256`, expected u8",
				"is `256`, and must be a whole number up to 255",
			),
			("invalid type: map, expected a string", "is an object, and must be text"),
			(
				"invalid type: sequence, expected struct Company",
				"is a list, and must be an object",
			),
			("invalid type: null, expected a sequence", "is null, and must be a list"),
			("missing field `lei`", "lacks `lei`"),
			(
				"invalid number",
				"must be a whole number, and of those that can stand here",
			),
			(
				"unknown field `fax`, expected one of `name`, `lei`",
				"is no member here, where there can be `name`, `lei`",
			),
			(
				"unknown field `fax`, there are no fields",
				"is no member here, where there can be none",
			),
			(
				"unknown variant `broker`, expected one of `importer`, `exporter`",
				"is `broker`, and must be one of `importer`, `exporter`",
			),
			(
				"the check digit does not match the rest",
				"the check digit does not match the rest",
			),
		] {
			assert_eq!(in_words(reason), words);
		}
	}
}
