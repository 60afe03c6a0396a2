//! Moments as clients read them.

use crate::Moment;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// Chain time. Milliseconds since 1970 in SCALE, RFC 3339 in UTC (`2026-03-02T00:00:00.000Z`) in JSON.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Timestamp(pub Moment);

#[cfg(feature = "std")]
impl std::fmt::Display for Timestamp {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		let time = i64::try_from(self.0)
			.ok()
			.and_then(chrono::DateTime::from_timestamp_millis);
		match time {
			Some(time) => f.write_str(&time.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)),
			// Beyond the calendar; no chain gets there.
			None => write!(f, "{}ms", self.0),
		}
	}
}

#[cfg(feature = "std")]
impl serde::Serialize for Timestamp {
	fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(self)
	}
}

#[cfg(feature = "std")]
impl schemars::JsonSchema for Timestamp {
	fn schema_name() -> std::borrow::Cow<'static, str> {
		"Timestamp".into()
	}

	fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
		schemars::json_schema!({ "type": "string", "format": "date-time" })
	}
}

#[cfg(test)]
mod tests {
	use super::Timestamp;

	#[test]
	fn printed_as_rfc_3339() {
		assert_eq!(Timestamp(1_772_409_600_000).to_string(), "2026-03-02T00:00:00.000Z");
		assert_eq!(Timestamp(0).to_string(), "1970-01-01T00:00:00.000Z");
		assert_eq!(Timestamp(u64::MAX).to_string(), "18446744073709551615ms");
	}
}
