//! Bytes as `0x` and two hexadecimal digits each.

use std::fmt::Write;

pub fn encode(bytes: &[u8]) -> String {
	bytes.iter().fold("0x".into(), |mut text, byte| {
		write!(text, "{byte:02x}").expect("a string takes all that is written");
		text
	})
}

/// The bytes, at least one, that `text` stands for.
pub fn decode(text: &str) -> Option<Vec<u8>> {
	let digits = text.strip_prefix("0x")?.as_bytes();
	let byte = |pair: &[u8]| match *pair {
		[high, low] => Some(nibble(high)? * 16 + nibble(low)?),
		_ => None,
	};
	digits
		.chunks(2)
		.map(byte)
		.collect::<Option<Vec<_>>>()
		.filter(|bytes| !bytes.is_empty())
}

fn nibble(digit: u8) -> Option<u8> {
	char::from(digit).to_digit(16)?.try_into().ok()
}
