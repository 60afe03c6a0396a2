//! The forms of an identifier that follow from its text: SCALE, metadata, serde and JSON Schema.

use alloc::string::String;
use core::fmt;
use serde::de::{self, Deserializer, Visitor};

/// Makes an [`Identifier`](crate::Identifier) of a type that prints and parses itself.
///
/// Its SCALE form and its serde form are the printed text and its metadata type is `str`, so that a person
/// types and sees text in every client. Decoding takes only the printed spelling; serde takes every spelling.
macro_rules! identifier {
	($type:ident, $name:literal, up to $max:literal, $pattern:expr) => {
		impl $crate::Identifier for $type {
			const NAME: &'static str = $name;
			const MAX_LEN: usize = $max;
			const PATTERN: &'static str = $pattern;
			const ERROR: &'static str = concat!("Invalid", stringify!($type));
		}

		impl codec::Encode for $type {
			fn size_hint(&self) -> usize {
				<Self as codec::MaxEncodedLen>::max_encoded_len()
			}

			fn encode_to<W: codec::Output + ?Sized>(&self, dest: &mut W) {
				$crate::identifier::Inline::<$max>::printed(self).encode_to(dest)
			}
		}

		impl codec::EncodeLike for $type {}

		impl codec::Decode for $type {
			fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
				$crate::identifier::Inline::<$max>::decode_identifier(input)
			}
		}

		impl codec::DecodeWithMemTracking for $type {}

		impl codec::MaxEncodedLen for $type {
			fn max_encoded_len() -> usize {
				$crate::identifier::Inline::<$max>::max_encoded_len()
			}
		}

		impl scale_info::TypeInfo for $type {
			type Identity = str;

			fn type_info() -> scale_info::Type {
				str::type_info()
			}
		}

		$crate::identifier::as_text!($type, $name, $pattern);
	};
}

/// The printed text as the form in JSON, where every spelling is read, and in debugging.
macro_rules! as_text {
	($type:ident, $name:literal, $pattern:expr) => {
		impl core::fmt::Debug for $type {
			fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
				core::fmt::Display::fmt(self, f)
			}
		}

		impl serde::Serialize for $type {
			fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				serializer.collect_str(self)
			}
		}

		impl<'de> serde::Deserialize<'de> for $type {
			fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				let text = $crate::identifier::text_of(deserializer)?;
				text.parse().map_err(|reason| {
					serde::de::Error::custom(format_args!("{text:?} is not a valid {}: {reason}", $name))
				})
			}
		}

		#[cfg(feature = "std")]
		impl schemars::JsonSchema for $type {
			fn schema_name() -> std::borrow::Cow<'static, str> {
				stringify!($type).into()
			}

			fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
				schemars::json_schema!({ "type": "string", "title": $name, "pattern": $pattern })
			}
		}
	};
}

/// `as_str` and `Display` for a type that keeps its printed text in its only field.
macro_rules! kept_as_printed {
	($type:ident) => {
		impl $type {
			/// The canonical spelling.
			pub fn as_str(&self) -> &str {
				self.0.as_str()
			}
		}

		impl core::fmt::Display for $type {
			fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
				f.pad(self.as_str())
			}
		}
	};
}

pub(crate) use {as_text, identifier, kept_as_printed};

/// Text in JSON. A number is none: it would have lost its leading zeros.
pub(crate) fn text_of<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
	deserializer.deserialize_string(Quoted)
}

/// Takes text, and says of all else that it is none.
struct Quoted;

impl Visitor<'_> for Quoted {
	type Value = String;

	fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str("text, in quotation marks")
	}

	fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
		Ok(text.into())
	}

	fn visit_string<E: de::Error>(self, text: String) -> Result<String, E> {
		Ok(text)
	}
}
