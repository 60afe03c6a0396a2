//! Base64url without padding, as JOSE writes everything (RFC 7515, section 2). Reading is strict: one spelling for
//! each value.

use base64::{engine::general_purpose::URL_SAFE_NO_PAD, Engine};

pub fn encode(bytes: impl AsRef<[u8]>) -> String {
	URL_SAFE_NO_PAD.encode(bytes)
}

pub fn decode(text: &str) -> Option<Vec<u8>> {
	URL_SAFE_NO_PAD.decode(text).ok()
}
