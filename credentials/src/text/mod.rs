//! The texts that people write into documents, and the encodings of bytes as text.
//!
//! ```
//! use bonafide_credentials::text::{hex, Line};
//!
//! assert!(Line::try_from("Cotton T-shirts".to_owned()).is_ok());
//! assert_eq!(Line::try_from(" ".to_owned()), Err("is blank".into()));
//!
//! assert_eq!(hex::encode(&[0x0b, 0xf0]), "0x0bf0");
//! assert_eq!(hex::decode("0x0bf0"), Some(vec![0x0b, 0xf0]));
//! ```

pub(crate) mod base64url;
pub(crate) mod digest;
pub mod hex;
mod random;
pub(crate) mod reason;
mod salt;

pub(crate) use random::bytes as random_bytes;
pub use random::NoRandomness;
pub(crate) use salt::Salt;

use bonafide_primitives::is_unseen;
use serde::{
	de::{self, DeserializeOwned, IntoDeserializer},
	Deserialize, Deserializer, Serialize,
};
use std::fmt;

/// The longest line of text, in characters.
pub const MAX_LINE: usize = 512;

/// The longest declaration, in characters.
pub const MAX_STATEMENT: usize = 4096;

macro_rules! written {
	($(#[$meta:meta])* $name:ident, $max:expr, $check:expr) => {
		$(#[$meta])*
		#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
		#[serde(try_from = "String")]
		pub struct $name(String);

		impl TryFrom<String> for $name {
			type Error = String;

			fn try_from(text: String) -> Result<Self, String> {
				let check: fn(&str) -> Result<(), &'static str> = $check;
				if text.chars().count() > $max {
					return Err(format!("is longer than {} characters", $max));
				}
				if let Some(reason) = unreadable(&text) {
					return Err(reason);
				}
				check(&text)?;
				Ok(Self(text))
			}
		}

		impl AsRef<str> for $name {
			fn as_ref(&self) -> &str {
				&self.0
			}
		}

		impl fmt::Display for $name {
			fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
				f.write_str(&self.0)
			}
		}
	};
}

written!(
	/// One line of text, not blank, of at most [`MAX_LINE`] characters, in which
	/// [all can be seen](bonafide_primitives::is_unseen).
	Line,
	MAX_LINE,
	|_| Ok(())
);

written!(
	/// An email address.
	Email,
	MAX_LINE,
	|text| match text.split_once('@') {
		Some((who, host)) if !who.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace) => Ok(()),
		_ => Err("is no email address"),
	}
);

written!(
	/// The certifier's own declaration, in the words and in a language of the agreement.
	Statement,
	MAX_STATEMENT,
	|_| Ok(())
);

/// The reason for which nobody could read `text` as it stands.
pub(crate) fn unreadable(text: &str) -> Option<String> {
	if let Some(unseen) = text.chars().find(|character| is_unseen(*character)) {
		let number = u32::from(unseen);
		return Some(format!(
			"has a character that cannot be seen, U+{number:04X}, such as a line break"
		));
	}
	text.trim().is_empty().then(|| "is blank".into())
}

/// Reads one of a few words, with or without a capital: `producer` and `Producer`.
pub(crate) fn word<'de, T: DeserializeOwned, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
	let text = String::deserialize(input)?;
	parse_word(text)
}

/// The same for a text already read.
pub(crate) fn parse_word<T: DeserializeOwned, E: de::Error>(mut text: String) -> Result<T, E> {
	if let Some(first) = text.get_mut(..1) {
		first.make_ascii_lowercase();
	}
	T::deserialize(text.into_deserializer())
}
