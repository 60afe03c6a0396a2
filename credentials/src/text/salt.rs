//! The salt of a commitment, without which it could be guessed.

use super::{base64url, random_bytes, NoRandomness};
use serde::{Deserialize, Serialize};

/// 32 random bytes, written as base64url. No other length is read: a commitment with a short salt keeps nothing.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(try_from = "String", into = "String")]
pub struct Salt([u8; 32]);

impl Salt {
	/// A fresh one.
	///
	/// # Errors
	/// If the system gives no random bytes.
	pub fn draw() -> Result<Self, NoRandomness> {
		random_bytes().map(Self)
	}
}

impl TryFrom<String> for Salt {
	type Error = &'static str;

	fn try_from(text: String) -> Result<Self, Self::Error> {
		let bytes = base64url::decode(&text).and_then(|bytes| bytes.try_into().ok());
		bytes.map(Self).ok_or("is not 32 bytes as base64url without padding")
	}
}

impl From<Salt> for String {
	fn from(Salt(bytes): Salt) -> Self {
		base64url::encode(bytes)
	}
}
