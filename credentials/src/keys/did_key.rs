//! `did:key`: an identifier that is its own public key.
//!
//! The form is `did:key:` and the key as Multikey (Controlled Identifiers 1.0, section 2.2.2): a `z` and, in
//! base58btc, the multicodec prefix of its kind and its bytes. Its one verification method is named by the same
//! text again as fragment.

use bonafide_primitives::{KeyPurpose, PublicKey};

pub(crate) const SCHEME: &str = "did:key:";

/// Multicodec `ed25519-pub` (0xed) as unsigned varint.
const ED25519: [u8; 2] = [0xed, 0x01];
/// Multicodec `p256-pub` (0x1200).
const P256: [u8; 2] = [0x80, 0x24];
/// Multicodec `x25519-pub` (0xec).
const X25519: [u8; 2] = [0xec, 0x01];

/// The longest Multikey that is read. The longest there is, of P-256, has 49 characters; base58 takes the square of
/// the length.
const MAX_MULTIKEY: usize = 64;

/// The reason for which a verification method was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unresolvable {
	/// Another DID method, or no DID at all.
	#[error("is no did:key")]
	Method,
	/// The fragment is missing or names another key than the DID.
	#[error("must be the DID, `#`, and the text after did:key: again")]
	Fragment,
	/// Not multibase base58btc.
	#[error("is not z-base58")]
	Encoding,
	/// Longer than any key.
	#[error("is longer than {MAX_MULTIKEY} characters, which no key has")]
	TooLong,
	/// Not the multicodec prefix and length of a key of the kind asked for.
	#[error("holds no Ed25519 or P-256 key")]
	KeyType,
	/// No point of the curve, or one of the few weak ones.
	#[error("holds no usable key")]
	Key,
}

/// The DID of a public key.
pub fn did(key: &PublicKey) -> String {
	format!("{SCHEME}{}", multikey(key))
}

/// The absolute URL of the verification method of `did`, as `kid` in a JOSE header has it.
pub fn verification_method(did: &str) -> String {
	format!("{did}#{}", did.trim_start_matches(SCHEME))
}

/// The DID and the public key that the verification method `url` names.
///
/// # Errors
/// If `url` is no `did:key` of an Ed25519 or P-256 key: an X25519 key signs nothing.
pub fn resolve(url: &str) -> Result<(&str, PublicKey), Unresolvable> {
	let (did, fragment) = url.split_once('#').ok_or(Unresolvable::Fragment)?;
	let name = did.strip_prefix(SCHEME).ok_or(Unresolvable::Method)?;
	if fragment != name {
		return Err(Unresolvable::Fragment);
	}
	let key = from_multikey(name)?;
	match key.purpose() {
		KeyPurpose::Assertion => Ok((did, key)),
		KeyPurpose::KeyAgreement => Err(Unresolvable::KeyType),
	}
}

/// The key as Multikey: `z6Mk…` for Ed25519, `zDn…` for P-256, `z6LS…` for X25519.
pub fn multikey(key: &PublicKey) -> String {
	let prefix = match key {
		PublicKey::Ed25519(_) => ED25519,
		PublicKey::P256(_) => P256,
		PublicKey::X25519(_) => X25519,
	};
	let bytes = [&prefix[..], key.as_bytes()].concat();
	format!("z{}", bs58::encode(bytes).into_string())
}

/// The key that a Multikey is.
///
/// # Errors
/// If it is none, or no usable point of its curve.
pub fn from_multikey(text: &str) -> Result<PublicKey, Unresolvable> {
	let base58 = text.strip_prefix('z').ok_or(Unresolvable::Encoding)?;
	if text.len() > MAX_MULTIKEY {
		return Err(Unresolvable::TooLong);
	}
	let bytes = bs58::decode(base58).into_vec().map_err(|_| Unresolvable::Encoding)?;
	let (prefix, key) = bytes.split_first_chunk::<2>().ok_or(Unresolvable::KeyType)?;
	let key = match *prefix {
		ED25519 => key.try_into().map(PublicKey::Ed25519),
		P256 => key.try_into().map(PublicKey::P256),
		X25519 => key.try_into().map(PublicKey::X25519),
		_ => return Err(Unresolvable::KeyType),
	}
	.map_err(|_| Unresolvable::KeyType)?;
	match is_usable(&key) {
		true => Ok(key),
		false => Err(Unresolvable::Key),
	}
}

/// True if it is a point of its curve, and none of the weak ones that anyone can sign for.
fn is_usable(key: &PublicKey) -> bool {
	key.is_well_formed()
		&& match key {
			PublicKey::Ed25519(point) => ed25519_dalek::VerifyingKey::from_bytes(point).is_ok_and(|key| !key.is_weak()),
			PublicKey::P256(point) => p256::ecdsa::VerifyingKey::from_sec1_bytes(point).is_ok(),
			PublicKey::X25519(_) => true,
		}
}
