//! Bounded text that people read.

use crate::Malformed;
use alloc::string::String;
use codec::{Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, MaxEncodedLen, Output};
use core::{fmt, fmt::Write, str::FromStr};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{de, Deserialize, Deserializer, Serialize};

/// Text of up to `N` bytes of UTF-8, which metadata calls `str`.
///
/// It looks like what it is: it has no character that cannot be seen or that moves the others, such as a line break, a
/// blank of no width or a mark that turns the direction of writing. Two names that differ do so visibly, and none
/// writes over what a terminal shows beside it.
///
/// ```
/// use bonafide_primitives::{Malformed, Text};
///
/// let name: Text<16> = "Müller & Söhne".parse()?;
/// assert_eq!("Acme\u{200b}".parse::<Text<16>>(), Err(Malformed::Character));
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text<const N: u32>(String);

impl<const N: u32> Text<N> {
	/// The text.
	pub fn as_str(&self) -> &str {
		&self.0
	}

	/// True of a text that has nothing but blanks.
	pub fn is_blank(&self) -> bool {
		self.0.trim().is_empty()
	}

	fn new(text: String) -> Result<Self, Malformed> {
		if text.contains(is_unseen) {
			return Err(Malformed::Character);
		}
		match u32::try_from(text.len()) {
			Ok(len) if len <= N => Ok(Self(text)),
			_ => Err(Malformed::TooLong),
		}
	}
}

/// True of a character that does not look like what it is: controls, the format characters and line separators of
/// Unicode (general categories Cf, Zl and Zp), its other characters that are ignored unless supported
/// (`Default_Ignorable_Code_Point`), the blank of Braille, and private use, which looks as each font likes.
///
/// No text that people sign or that goes on the register has one.
pub fn is_unseen(character: char) -> bool {
	character.is_control()
		|| matches!(
			character,
			'\u{ad}'
				| '\u{34f}' | '\u{600}'..='\u{605}'
				| '\u{61c}' | '\u{6dd}'
				| '\u{70f}' | '\u{890}'..='\u{891}'
				| '\u{8e2}' | '\u{115f}'..='\u{1160}'
				| '\u{17b4}'..='\u{17b5}'
				| '\u{180b}'..='\u{180f}'
				| '\u{200b}'..='\u{200f}'
				| '\u{2028}'..='\u{202e}'
				| '\u{2060}'..='\u{206f}'
				| '\u{2800}' | '\u{3164}'
				| '\u{e000}'..='\u{f8ff}'
				| '\u{fe00}'..='\u{fe0f}'
				| '\u{feff}' | '\u{ffa0}'
				| '\u{fff0}'..='\u{fffb}'
				| '\u{110bd}' | '\u{110cd}'
				| '\u{13430}'..='\u{1343f}'
				| '\u{1bca0}'..='\u{1bca3}'
				| '\u{1d173}'..='\u{1d17a}'
				| '\u{e0000}'..='\u{e0fff}'
				| '\u{f0000}'..='\u{10ffff}'
		)
}

/// `text` as it may be put before a reader, whoever wrote it: what [cannot be seen](is_unseen) stands as its number,
/// so that nothing in it moves the rest of a page or writes over it.
///
/// ```
/// assert_eq!(bonafide_primitives::shown("Acme\u{202e}\n").to_string(), r"Acme\u{202e}\u{a}");
/// ```
pub fn shown(text: &str) -> impl fmt::Display + '_ {
	Shown(text)
}

struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		self.0.chars().try_for_each(|character| match is_unseen(character) {
			true => write!(f, "{}", character.escape_unicode()),
			false => f.write_char(character),
		})
	}
}

impl<const N: u32> TryFrom<&str> for Text<N> {
	type Error = Malformed;

	fn try_from(text: &str) -> Result<Self, Malformed> {
		Self::new(text.into())
	}
}

impl<const N: u32> TryFrom<String> for Text<N> {
	type Error = Malformed;

	fn try_from(text: String) -> Result<Self, Malformed> {
		Self::new(text)
	}
}

impl<const N: u32> FromStr for Text<N> {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		text.try_into()
	}
}

impl<const N: u32> AsRef<str> for Text<N> {
	fn as_ref(&self) -> &str {
		&self.0
	}
}

impl<const N: u32> fmt::Display for Text<N> {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.pad(&self.0)
	}
}

impl<const N: u32> fmt::Debug for Text<N> {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		fmt::Debug::fmt(&self.0, f)
	}
}

impl<const N: u32> Encode for Text<N> {
	fn size_hint(&self) -> usize {
		self.0.size_hint()
	}

	fn encode_to<W: Output + ?Sized>(&self, dest: &mut W) {
		self.0.encode_to(dest)
	}
}

impl<const N: u32> EncodeLike for Text<N> {}

impl<const N: u32> Decode for Text<N> {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let bytes = BoundedVec::<u8, ConstU32<N>>::decode(input)?;
		let text = String::from_utf8(bytes.into_inner()).map_err(|_| "not UTF-8")?;
		Self::new(text).map_err(|_| "a character that cannot be seen".into())
	}
}

impl<const N: u32> DecodeWithMemTracking for Text<N> {}

impl<const N: u32> MaxEncodedLen for Text<N> {
	fn max_encoded_len() -> usize {
		BoundedVec::<u8, ConstU32<N>>::max_encoded_len()
	}
}

impl<const N: u32> TypeInfo for Text<N> {
	type Identity = str;

	fn type_info() -> scale_info::Type {
		str::type_info()
	}
}

impl<'de, const N: u32> Deserialize<'de> for Text<N> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		Self::new(text).map_err(|reason| match reason {
			Malformed::TooLong => de::Error::custom(format_args!("{reason}: at most {N} bytes")),
			_ => de::Error::custom(reason),
		})
	}
}

#[cfg(feature = "std")]
impl<const N: u32> schemars::JsonSchema for Text<N> {
	fn inline_schema() -> bool {
		true
	}

	fn schema_name() -> std::borrow::Cow<'static, str> {
		std::format!("Text of up to {N} bytes").into()
	}

	fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
		schemars::json_schema!({ "type": "string", "maxLength": N })
	}
}
