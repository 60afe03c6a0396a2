//! Moments as credentials write them.

use super::checks::brief;
use bonafide_primitives::Moment;
use chrono::{DateTime, TimeDelta};
use serde_json::{Map, Value};

/// A member that is a `dateTimeStamp` (XML Schema 1.1 part 2, section 3.4.28), in milliseconds since 1970.
pub fn instant(claims: &Map<String, Value>, name: &str) -> Result<Option<i64>, String> {
	let Some(value) = claims.get(name) else { return Ok(None) };
	match value.as_str().and_then(stamp) {
		Some(instant) => Ok(Some(instant)),
		None => Err(format!(
			"`{name}` is {}, which is no date and time with time zone",
			brief(value)
		)),
	}
}

/// A member that is a `NumericDate` (RFC 7519, section 2), which may have a fraction, in milliseconds since 1970.
pub fn numeric(claims: &Map<String, Value>, name: &str) -> Result<Option<f64>, String> {
	let Some(value) = claims.get(name) else { return Ok(None) };
	match value.as_f64() {
		Some(seconds) if value.is_number() => Ok(Some(seconds * 1000.0)),
		_ => Err(format!("`{name}` is {}, which is no number of seconds", brief(value))),
	}
}

/// The moment asked about, likewise.
pub fn asked(at: Moment) -> Result<i64, String> {
	i64::try_from(at).map_err(|_| "the moment asked about is out of range".into())
}

/// `2026-03-01T12:00:00.5+02:00`, or with `Z`. `24:00:00` is midnight at the end of the day; there is no second 60.
fn stamp(text: &str) -> Option<i64> {
	let (date, time) = text.split_once('T')?;
	let (clock, rest) = time.split_at_checked(8)?;
	let zone = rest.trim_start_matches(|digit: char| digit == '.' || digit.is_ascii_digit());
	let is_zone = zone == "Z" || zone.starts_with(['+', '-']);
	if date.len() != 10 || !is_zone || clock.ends_with("60") {
		return None;
	}
	let fraction = rest.strip_suffix(zone)?.trim_start_matches(['.', '0']);
	let (clock, days) = match clock {
		"24:00:00" if fraction.is_empty() => ("00:00:00", 1),
		clock => (clock, 0),
	};
	let moment = DateTime::parse_from_rfc3339(&format!("{date}T{clock}{rest}")).ok()?;
	let moment = moment.checked_add_signed(TimeDelta::days(days))?;
	Some(moment.timestamp_millis())
}

#[cfg(test)]
mod tests {
	use super::stamp;

	const NOON: i64 = 1_772_366_400_000;

	#[test]
	fn moments_are_read_as_xml_schema_has_them() {
		for (text, moment) in [
			("2026-03-01T12:00:00Z", NOON),
			("2026-03-01T12:00:00.000Z", NOON),
			("2026-03-01T12:00:00.25Z", NOON + 250),
			("2026-03-01T14:30:00+02:30", NOON),
			("2026-03-01T11:59:00-00:01", NOON),
			("2026-02-28T24:00:00Z", NOON - 43_200_000),
			("2026-02-28T24:00:00.0Z", NOON - 43_200_000),
			("2026-03-01T00:00:00Z", NOON - 43_200_000),
		] {
			assert_eq!(stamp(text), Some(moment), "{text}");
		}
	}

	#[test]
	fn no_other_spelling_is_read() {
		for text in [
			"",
			"2026-03-01",
			"2026-03-01T12:00:00",
			"2026-03-01 12:00:00Z",
			"2026-03-01t12:00:00Z",
			"2026-03-01T12:00:00z",
			"2026-03-01T12:00:60Z",
			"2026-03-01T23:59:60Z",
			"2026-03-01T24:00:01Z",
			"2026-03-01T24:00:00.1Z",
			"2026-03-01T12:00Z",
			"2026-03-01T12:00:00.Z",
			"2026-02-29T12:00:00Z",
			"2026-03-01T12:00:00+2:00",
			"02026-03-01T12:00:00Z",
			"2026-03-01T12:00:00Zé",
			"2026-03-01Té",
		] {
			assert_eq!(stamp(text), None, "{text}");
		}
	}
}
