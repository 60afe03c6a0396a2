//! SHA-256, and the canonical JSON that it is taken of.

use bonafide_primitives::Digest;
use serde::Serialize;
use sha2::Sha256;

pub fn sha256(bytes: &[u8]) -> Digest {
	Digest::from(<[u8; 32]>::from(<Sha256 as sha2::Digest>::digest(bytes)))
}

/// The canonical JSON of `value` (RFC 8785). Every number given here was read from JSON or is whole:
/// finite, so that it has one.
pub fn canonical(value: &impl Serialize) -> Vec<u8> {
	serde_json_canonicalizer::to_vec(value).expect("what is given here is finite")
}
