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
	ensure_all(text, allowed)?;
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
	ensure_all(text, |byte| *byte == separator || allowed(byte))?;
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

/// The same, where blanks may stand anywhere.
pub(super) fn spread<const N: usize>(text: &str, min: usize, allowed: fn(&u8) -> bool) -> Result<Inline<N>, Malformed> {
	let text = trimmed(text)?;
	ensure_all(text.as_bytes(), |byte| *byte == b' ' || allowed(byte))?;
	let mut inline = Inline::EMPTY;
	text.split(' ')
		.try_for_each(|group| inline.push(group.as_bytes()))
		.filter(|_| inline.len() >= min)
		.map(|()| inline)
		.ok_or(Malformed::Length)
}

/// Fails if one of `bytes` is not allowed, and says if upper case would be.
fn ensure_all(bytes: &[u8], allowed: impl Fn(&u8) -> bool) -> Result<(), Malformed> {
	if bytes.iter().all(&allowed) {
		return Ok(());
	}
	match bytes.iter().all(|byte| allowed(&byte.to_ascii_uppercase())) {
		true => Err(Malformed::LowerCase),
		false => Err(Malformed::Character),
	}
}

/// `code`, unless it has nothing but zeros.
pub(super) fn of_somebody<const N: usize>(code: Inline<N>) -> Result<Inline<N>, Malformed> {
	match code.as_bytes().iter().all(|digit| *digit == b'0') {
		true => Err(Malformed::Zeros),
		false => Ok(code),
	}
}

pub(super) fn is_upper_or_digit(byte: &u8) -> bool {
	byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

/// The value of a decimal digit.
pub(super) fn value(digit: u8) -> u8 {
	digit.saturating_sub(b'0')
}
