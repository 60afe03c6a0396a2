//! Selective disclosure (RFC 9901): the issuer signs salted digests, the holder shows the elements of choice.
//!
//! ```
//! use bonafide_credentials::sd_jwt::{conceal, reveal};
//! use serde_json::{json, Value};
//!
//! let mut disclosures = Vec::new();
//! let Value::Object(payload) = conceal(json!({ "hs": "6105.10", "price": "12.50" }), &mut disclosures)? else {
//!     unreachable!()
//! };
//! assert_eq!(payload.len(), 1, "nothing but digests is signed");
//!
//! // The holder shows the first of two elements.
//! let revealed = reveal(payload, &[&disclosures[0]])?;
//! assert_eq!(Value::from(revealed.payload.clone()), json!({ "hs": "6105.10" }));
//! assert_eq!(revealed.withheld(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod conceal;
mod reveal;

pub use conceal::{conceal, conceal_all_but};
pub(crate) use reveal::put_back;
pub use reveal::{reveal, Element, NotRevealed, Revealed, MAX_DIGESTS, MAX_DISCLOSURES};

use crate::text::base64url;
use sha2::{Digest, Sha256};

/// The member of an object with the digests of its concealed members (section 4.2.4.1).
const DIGESTS: &str = "_sd";
/// The one member of the object that stands for a concealed element of an array (section 4.2.4.2).
const ELEMENT: &str = "...";
/// The member that names the hash of the digests (section 4.1.1).
const ALGORITHM: &str = "_sd_alg";
pub(crate) const SHA_256: &str = "sha-256";

/// Splits `<issuer-signed JWT>~<disclosure>~…~` (section 4). `None` without any `~`.
///
/// A key binding after the last `~` is left aside: no credential here asks for one, and a check must
/// not depend on its being there (section 7.3).
pub fn split(credential: &str) -> Option<(&str, Vec<&str>)> {
	let (jwt, rest) = credential.split_once('~')?;
	// One more than are read is enough to be refused.
	let mut disclosures: Vec<_> = rest.splitn(MAX_DISCLOSURES + 2, '~').collect();
	disclosures.pop();
	Some((jwt, disclosures))
}

/// Writes an issuer-signed JWT with `disclosures`.
pub fn join<S: AsRef<str>>(jwt: &str, disclosures: impl IntoIterator<Item = S>) -> String {
	let mut credential = format!("{jwt}~");
	for disclosure in disclosures {
		credential.push_str(disclosure.as_ref());
		credential.push('~');
	}
	credential
}

/// The digest of a disclosure: over the ASCII of its base64url, itself in base64url (section 4.2.3).
pub fn digest(disclosure: &str) -> String {
	base64url::encode(Sha256::digest(disclosure))
}
