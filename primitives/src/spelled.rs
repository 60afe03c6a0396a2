//! Identifiers and texts as people typed them.

use crate::{identifier::text_of, views::Refusal, Identifier, Malformed, Text};
use alloc::{string::ToString, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, Output};
use core::{cmp::Ordering, convert::Infallible, fmt, marker::PhantomData, str::FromStr};
use scale_info::TypeInfo;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The text that a person typed where a `T` is wanted, of any length.
///
/// Calls and runtime APIs take it in place of `T`, because what fails to decode fails without a reason: the pool drops
/// an extrinsic, and a question ends in a trap. [`Spelled::read`] gives the reason instead. The bytes are kept as they
/// came, as the signature of an extrinsic covers them.
///
/// ```
/// use bonafide_primitives::{Lei, Malformed, Spelled, Text};
///
/// let typed = Spelled::<Lei>::from(" 5493006MHB84DD0ZWV18 ");
/// assert_eq!(typed.read()?.as_str(), "5493006MHB84DD0ZWV18");
///
/// let mistyped = Spelled::<Lei>::from("5493006MHB84DD0ZWV81");
/// assert_eq!(mistyped.read(), Err(Malformed::CheckDigit));
///
/// let long = Spelled::<Text<8>>::from("Acme Holding");
/// assert_eq!(long.read(), Err(Malformed::TooLong));
/// # Ok::<(), Malformed>(())
/// ```
pub struct Spelled<T> {
	text: Vec<u8>,
	of: PhantomData<fn() -> T>,
}

/// The longest text that is read, in bytes: the work of reading is bounded, whatever is given.
const MAX_READ: usize = 2_048;

impl<T> Spelled<T> {
	/// The text, up to the first byte that is not UTF-8.
	pub fn as_str(&self) -> &str {
		self.text.utf8_chunks().next().map_or("", |chunk| chunk.valid())
	}

	const fn new(text: Vec<u8>) -> Self {
		Self { text, of: PhantomData }
	}
}

impl<T: FromStr<Err = Malformed>> Spelled<T> {
	/// The value spelled here, or the reason why it is none.
	pub fn read(&self) -> Result<T, Malformed> {
		if self.text.len() > MAX_READ {
			return Err(Malformed::TooLong);
		}
		let text = core::str::from_utf8(&self.text).map_err(|_| Malformed::Character)?;
		text.parse()
	}
}

impl<T: Identifier> Spelled<T> {
	/// The value spelled here, or the refusal of the `field` in which a question has it.
	pub fn asked(&self, field: &str) -> Result<T, Refusal> {
		self.read().map_err(|reason| Refusal {
			field: field.into(),
			error: T::ERROR.into(),
			reason: reason.to_string(),
		})
	}
}

impl<T> From<&str> for Spelled<T> {
	fn from(text: &str) -> Self {
		Self::new(text.as_bytes().to_vec())
	}
}

impl<T> FromStr for Spelled<T> {
	type Err = Infallible;

	fn from_str(text: &str) -> Result<Self, Infallible> {
		Ok(text.into())
	}
}

impl<T: Identifier> From<T> for Spelled<T> {
	fn from(identifier: T) -> Self {
		identifier.to_string().as_str().into()
	}
}

impl<const N: u32> From<Text<N>> for Spelled<Text<N>> {
	fn from(text: Text<N>) -> Self {
		text.as_str().into()
	}
}

impl<T> Default for Spelled<T> {
	fn default() -> Self {
		Self::new(Vec::new())
	}
}

impl<T> Clone for Spelled<T> {
	fn clone(&self) -> Self {
		Self::new(self.text.clone())
	}
}

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
		Vec::decode(input).map(Self::new)
	}
}

impl<T> DecodeWithMemTracking for Spelled<T> {}

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

impl<'de, T> Deserialize<'de> for Spelled<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		text_of(deserializer).map(|text| Self::new(text.into_bytes()))
	}
}

#[cfg(feature = "std")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Spelled<T> {
	fn inline_schema() -> bool {
		true
	}

	fn schema_name() -> std::borrow::Cow<'static, str> {
		std::format!("Spelled {}", T::schema_name()).into()
	}

	fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
		T::json_schema(generator)
	}
}
