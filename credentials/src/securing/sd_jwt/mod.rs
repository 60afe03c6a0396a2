//! Selective disclosure (RFC 9901): the issuer signs salted digests, the holder shows the elements of choice.

mod conceal;
mod reveal;

pub use conceal::{conceal, conceal_all_but};
pub use reveal::{reveal, Element, NotRevealed, Revealed};

use crate::text::base64url;
use sha2::{Digest, Sha256};

/// Where an object keeps the digests of its concealed members (section 4.2.4.1).
const DIGESTS: &str = "_sd";
/// The one member of the object that stands for a concealed element of an array (section 4.2.4.2).
const ELEMENT: &str = "...";
/// Which hash the digests are made with (section 4.1.1).
const ALGORITHM: &str = "_sd_alg";
pub(crate) const SHA_256: &str = "sha-256";

/// Splits `<issuer-signed JWT>~<disclosure>~…~` (section 4). `None` without any `~`.
///
/// What follows the last `~` is a key binding. No credential here asks for one, and whether to check it must not depend on its
/// being there (section 7.3), so it is left aside.
pub fn split(credential: &str) -> Option<(&str, Vec<&str>)> {
	let (jwt, rest) = credential.split_once('~')?;
	let mut disclosures: Vec<_> = rest.split('~').collect();
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
