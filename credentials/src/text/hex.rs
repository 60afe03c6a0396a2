//! Bytes as `0x` and two hexadecimal digits each: the spelling of the chain's JSON.

use serde::{de::Error, Deserialize, Deserializer, Serializer};
use std::fmt::Write;

/// For `#[serde(serialize_with)]`.
pub fn serialize<S: Serializer>(bytes: &[u8], output: S) -> Result<S::Ok, S::Error> {
	output.serialize_str(&encode(bytes))
}

/// For `#[serde(deserialize_with)]`.
pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<u8>, D::Error> {
	decode(&String::deserialize(input)?)
		.ok_or_else(|| D::Error::custom("is not `0x` and hexadecimal digits, two for a byte"))
}

/// `0x` and two digits for each of `bytes`.
pub fn encode(bytes: &[u8]) -> String {
	bytes.iter().fold("0x".into(), |mut text, byte| {
		write!(text, "{byte:02x}").expect("a string takes all that is written");
		text
	})
}

/// The bytes that `text` spells. `None` if it is not `0x` and hexadecimal digits, two for a byte.
pub fn decode(text: &str) -> Option<Vec<u8>> {
	let digits = text.strip_prefix("0x")?.as_bytes();
	let nibble = |digit: u8| char::from(digit).to_digit(16);
	let byte = |pair: &[u8]| match *pair {
		[high, low] => u8::try_from(nibble(high)? * 16 + nibble(low)?).ok(),
		_ => None,
	};
	digits.chunks(2).map(byte).collect()
}
