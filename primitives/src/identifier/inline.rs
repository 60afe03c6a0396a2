//! Short text kept in place, without an allocation.

use crate::{Identifier, Malformed};
use codec::{Compact, Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen, Output};
use core::fmt::{self, Write};

/// Up to `N` bytes of text, `N` at most 255. In SCALE the same as a `str`.
///
/// Unused bytes are zero, so that the derived order is that of the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Inline<const N: usize> {
	bytes: [u8; N],
	len: u8,
}

impl<const N: usize> Inline<N> {
	pub(crate) const EMPTY: Self = Self { bytes: [0; N], len: 0 };

	/// The text itself, or `None` where it has no room.
	pub(crate) fn new(text: &[u8]) -> Option<Self> {
		let mut inline = Self::EMPTY;
		inline.push(text)?;
		Some(inline)
	}

	/// `value` as it prints. `N` is room enough for each type this is called with.
	pub(crate) fn printed(value: &impl fmt::Display) -> Self {
		let mut inline = Self::EMPTY;
		let fits = write!(inline, "{value}").is_ok();
		debug_assert!(fits, "an identifier prints longer than it declares");
		inline
	}

	/// Adds `more` at the end, or nothing at all and `None` where it has no room.
	pub(crate) fn push(&mut self, more: &[u8]) -> Option<()> {
		let start = usize::from(self.len);
		let end = start.checked_add(more.len())?;
		let len = u8::try_from(end).ok()?;
		self.bytes.get_mut(start..end)?.copy_from_slice(more);
		self.len = len;
		Some(())
	}

	/// The same with its ASCII letters in upper case.
	pub(crate) fn uppercase(mut self) -> Self {
		self.bytes.make_ascii_uppercase();
		self
	}

	pub(crate) fn len(&self) -> usize {
		usize::from(self.len)
	}

	pub(crate) fn as_bytes(&self) -> &[u8] {
		self.bytes.get(..self.len()).unwrap_or_default()
	}

	/// The text up to the first byte that is not UTF-8.
	pub(crate) fn as_str(&self) -> &str {
		self.as_bytes().utf8_chunks().next().map_or("", |chunk| chunk.valid())
	}

	/// Decodes an identifier that prints in at most `N` bytes, in its canonical spelling and no other: two
	/// encodings of one value would be two storage keys.
	pub(crate) fn decode_identifier<T: Identifier, I: Input>(input: &mut I) -> Result<T, Error> {
		let text = Self::decode(input)?;
		let value: T = text
			.as_str()
			.parse()
			.map_err(|reason: Malformed| Error::from(reason.as_str()))?;
		if Self::printed(&value) == text {
			Ok(value)
		} else {
			Err("not the canonical spelling".into())
		}
	}
}

impl<const N: usize> Write for Inline<N> {
	fn write_str(&mut self, text: &str) -> fmt::Result {
		self.push(text.as_bytes()).ok_or(fmt::Error)
	}
}

impl<const N: usize> Encode for Inline<N> {
	fn size_hint(&self) -> usize {
		self.as_bytes().size_hint()
	}

	fn encode_to<W: Output + ?Sized>(&self, dest: &mut W) {
		self.as_bytes().encode_to(dest)
	}
}

impl<const N: usize> Decode for Inline<N> {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let Compact(len) = Compact::<u32>::decode(input)?;
		let len = u8::try_from(len).map_err(|_| Error::from(Malformed::TooLong.as_str()))?;
		let mut inline = Self { bytes: [0; N], len };
		let text = inline
			.bytes
			.get_mut(..usize::from(len))
			.ok_or(Malformed::TooLong.as_str())?;
		input.read(text)?;
		Ok(inline)
	}
}

impl<const N: usize> DecodeWithMemTracking for Inline<N> {}

impl<const N: usize> MaxEncodedLen for Inline<N> {
	fn max_encoded_len() -> usize {
		u32::try_from(N)
			.map_or(usize::MAX, |len| Compact(len).encoded_size())
			.saturating_add(N)
	}
}
