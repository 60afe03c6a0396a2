//! `did:key` for Ed25519: an identifier that is its own public key.
//!
//! The form is `did:key:` and a multibase `z` (base58btc) of the multicodec prefix `0xed01` and the 32 bytes of the key. Its one
//! verification method is named by the same text again as fragment.

use ed25519_dalek::VerifyingKey;

const SCHEME: &str = "did:key:";

/// Multicodec `ed25519-pub` (0xed) as unsigned varint.
const ED25519: [u8; 2] = [0xed, 0x01];

/// Why a verification method was refused.
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
	/// Not the multicodec prefix and length of an Ed25519 public key.
	#[error("holds no Ed25519 key")]
	KeyType,
	/// No point of the curve, or one of the few weak ones.
	#[error("holds no usable Ed25519 key")]
	Key,
}

/// The DID of a public key.
pub fn did(key: &VerifyingKey) -> String {
	let bytes = [&ED25519[..], key.as_bytes()].concat();
	format!("{SCHEME}z{}", bs58::encode(bytes).into_string())
}

/// The absolute URL of the verification method of `did`: what stands as `kid` in a JOSE header.
pub fn verification_method(did: &str) -> String {
	format!("{did}#{}", did.trim_start_matches(SCHEME))
}

/// The DID and the public key that the verification method `url` names.
pub fn resolve(url: &str) -> Result<(&str, VerifyingKey), Unresolvable> {
	let (did, fragment) = url.split_once('#').ok_or(Unresolvable::Fragment)?;
	let name = did.strip_prefix(SCHEME).ok_or(Unresolvable::Method)?;
	if fragment != name {
		return Err(Unresolvable::Fragment);
	}
	let base58 = name.strip_prefix('z').ok_or(Unresolvable::Encoding)?;
	let bytes = bs58::decode(base58).into_vec().map_err(|_| Unresolvable::Encoding)?;
	let key = bytes.strip_prefix(&ED25519).ok_or(Unresolvable::KeyType)?;
	let key = VerifyingKey::try_from(key).map_err(|_| match key.len() {
		32 => Unresolvable::Key,
		_ => Unresolvable::KeyType,
	})?;
	if key.is_weak() {
		return Err(Unresolvable::Key);
	}
	Ok((did, key))
}
