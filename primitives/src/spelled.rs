//! Identifiers as people typed them.

use crate::{identifier::Inline, Identifier, Malformed};
use alloc::string::{String, ToString};
use codec::{Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, MaxEncodedLen, Output};
use core::{cmp::Ordering, fmt, marker::PhantomData};
use scale_info::TypeInfo;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The text that a person typed where a `T` is wanted, up to 64 bytes.
///
/// Calls and runtime APIs take it in place of `T`, because what fails to decode fails without a reason: an
/// extrinsic is dropped by the pool. [`Spelled::read`] gives the reason instead. The bytes are kept as they came,
/// as the signature of an extrinsic covers them.
///
/// ```
/// use bonafide_primitives::{Lei, Malformed, Spelled};
///
/// let typed = Spelled::<Lei>::from(" 5493006MHB84DD0ZWV18 ");
/// assert_eq!(typed.read()?.as_str(), "5493006MHB84DD0ZWV18");
///
/// let mistyped = Spelled::<Lei>::from("5493006MHB84DD0ZWV81");
/// assert_eq!(mistyped.read(), Err(Malformed::CheckDigit));
/// # Ok::<(), Malformed>(())
/// ```
pub struct Spelled<T> {
	text: Inline<MAX_LEN>,
	of: PhantomData<fn() -> T>,
}

const MAX_LEN: usize = 64;

/// Ends a text that was cut. No identifier has it.
const CUT: &str = "…";

impl<T> Spelled<T> {
	/// The text, up to the first byte that is not UTF-8.
	pub fn as_str(&self) -> &str {
		self.text.as_str()
	}

	const fn new(text: Inline<MAX_LEN>) -> Self {
		Self { text, of: PhantomData }
	}
}

impl<T: Identifier> Spelled<T> {
	/// The identifier spelled here, or the reason why it is none.
	pub fn read(&self) -> Result<T, Malformed> {
		let text = core::str::from_utf8(self.text.as_bytes()).map_err(|_| Malformed::Character)?;
		// A text is cut before a character of up to four bytes: a shorter one was typed with the ellipsis.
		if text.ends_with(CUT) && text.len() > MAX_LEN.saturating_sub(4) {
			return Err(Malformed::TooLong);
		}
		text.parse()
	}
}

impl<T: Identifier> From<&str> for Spelled<T> {
	/// A text longer than 64 bytes is cut, ends in `…` from then on and is not read as any `T`.
	fn from(text: &str) -> Self {
		Self::new(Inline::new(text.as_bytes()).unwrap_or_else(|| {
			let mut cut = Inline::EMPTY;
			let room = MAX_LEN.saturating_sub(CUT.len());
			let end = (0..=room).rfind(|end| text.is_char_boundary(*end)).unwrap_or_default();
			let _ = cut.push(text.get(..end).unwrap_or_default().as_bytes());
			let _ = cut.push(CUT.as_bytes());
			cut
		}))
	}
}

impl<T: Identifier> From<T> for Spelled<T> {
	fn from(identifier: T) -> Self {
		identifier.to_string().as_str().into()
	}
}

impl<T> Clone for Spelled<T> {
	fn clone(&self) -> Self {
		*self
	}
}

impl<T> Copy for Spelled<T> {}

impl<T> PartialEq for Spelled<T> {
	fn eq(&self, other: &Self) -> bool {
		self.text == other.text
	}
}

impl<T> Eq for Spelled<T> {}

impl<T> PartialOrd for Spelled<T> {
	fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
		Some(self.cmp(other))
	}
}

impl<T> Ord for Spelled<T> {
	/// As the texts sort, so that a set of what was typed can be read.
	fn cmp(&self, other: &Self) -> Ordering {
		self.text.cmp(&other.text)
	}
}

impl<T> fmt::Display for Spelled<T> {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.pad(self.as_str())
	}
}

impl<T> fmt::Debug for Spelled<T> {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		fmt::Debug::fmt(self.as_str(), f)
	}
}

impl<T> Encode for Spelled<T> {
	fn size_hint(&self) -> usize {
		self.text.size_hint()
	}

	fn encode_to<W: Output + ?Sized>(&self, dest: &mut W) {
		self.text.encode_to(dest)
	}
}

impl<T> EncodeLike for Spelled<T> {}

impl<T> Decode for Spelled<T> {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		Inline::decode(input).map(Self::new)
	}
}

impl<T> DecodeWithMemTracking for Spelled<T> {}

impl<T> MaxEncodedLen for Spelled<T> {
	fn max_encoded_len() -> usize {
		Inline::<MAX_LEN>::max_encoded_len()
	}
}

impl<T: 'static> TypeInfo for Spelled<T> {
	type Identity = str;

	fn type_info() -> scale_info::Type {
		str::type_info()
	}
}

impl<T> Serialize for Spelled<T> {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.serialize_str(self.as_str())
	}
}

impl<'de, T: Identifier> Deserialize<'de> for Spelled<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		String::deserialize(deserializer).map(|text| text.as_str().into())
	}
}

#[cfg(feature = "std")]
impl<T: Identifier> schemars::JsonSchema for Spelled<T> {
	fn inline_schema() -> bool {
		true
	}

	fn schema_name() -> std::borrow::Cow<'static, str> {
		std::format!("Spelled {}", T::NAME).into()
	}

	fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
		schemars::json_schema!({ "type": "string", "title": T::NAME, "pattern": T::PATTERN })
	}
}
