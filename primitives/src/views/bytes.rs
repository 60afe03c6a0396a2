//! Bytes that only programs read.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// Bytes; in JSON, `0x` and hexadecimal digits.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Bytes(pub Vec<u8>);

#[cfg(feature = "std")]
impl std::fmt::Display for Bytes {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		f.write_str("0x")?;
		self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
	}
}

#[cfg(feature = "std")]
impl serde::Serialize for Bytes {
	fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(self)
	}
}

#[cfg(feature = "std")]
impl schemars::JsonSchema for Bytes {
	fn schema_name() -> std::borrow::Cow<'static, str> {
		"Bytes".into()
	}

	fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
		schemars::json_schema!({ "type": "string", "pattern": "^0x([0-9a-f]{2})*$" })
	}
}

#[cfg(test)]
mod tests {
	use super::Bytes;

	#[test]
	fn printed_as_hexadecimal_digits() {
		assert_eq!(Bytes(vec![]).to_string(), "0x");
		assert_eq!(Bytes(vec![0, 10, 255]).to_string(), "0x000aff");
	}
}
