//! First steps of reading, the same for every identifier.

use super::Inline;
use crate::Malformed;

/// `text` without the blanks around it.
pub(crate) fn trimmed(text: &str) -> Result<&str, Malformed> {
	match text.trim() {
		"" => Err(Malformed::Empty),
		text => Ok(text),
	}
}

/// Between `min` and `N` characters, each of them allowed.
pub(super) fn characters<const N: usize>(
	text: &str,
	min: usize,
	allowed: fn(&u8) -> bool,
) -> Result<Inline<N>, Malformed> {
	let text = trimmed(text)?.as_bytes();
	if !text.iter().all(allowed) {
		return Err(Malformed::Character);
	}
	Inline::new(text)
		.filter(|inline| inline.len() >= min)
		.ok_or(Malformed::Length)
}

/// Between `min` and `N` characters once separators are left out. A separator may stand after as many
/// characters as `places` says, and nowhere else.
pub(super) fn grouped<const N: usize>(
	text: &str,
	min: usize,
	allowed: fn(&u8) -> bool,
	separator: u8,
	places: &[usize],
) -> Result<Inline<N>, Malformed> {
	let text = trimmed(text)?.as_bytes();
	if !text.iter().all(|byte| *byte == separator || allowed(byte)) {
		return Err(Malformed::Character);
	}
	let mut inline = Inline::EMPTY;
	let mut arranged = true;
	let mut groups = text.split(|byte| *byte == separator).peekable();
	while let Some(group) = groups.next() {
		inline.push(group).ok_or(Malformed::Length)?;
		let is_last = groups.peek().is_none();
		arranged &= !group.is_empty() && (is_last || places.contains(&inline.len()));
	}
	if inline.len() < min {
		Err(Malformed::Length)
	} else if !arranged {
		Err(Malformed::Form)
	} else {
		Ok(inline)
	}
}

pub(super) fn is_upper_or_digit(byte: &u8) -> bool {
	byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

/// The value of a decimal digit.
pub(super) fn value(digit: u8) -> u8 {
	digit.saturating_sub(b'0')
}
