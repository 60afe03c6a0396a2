//! The id of a credential on chain.

use super::data_integrity;
use crate::text::digest::sha256;
use bonafide_primitives::Digest;

/// The id of a credential on chain: SHA-256 over its signed part.
///
/// Of a JWS, this is the ASCII of `header.payload.signature`; of a credential with a Data Integrity
/// proof, the canonical JSON (RFC 8785) of the whole, proof included.
///
/// Disclosures and a key binding are no part of it: a certificate keeps its id when its holder
/// withholds elements.
pub fn id(credential: &str) -> Digest {
	match data_integrity::canonical_text(credential) {
		Some(canonical) => sha256(&canonical),
		None => sha256(credential.split_once('~').map_or(credential, |(jwt, _)| jwt).as_bytes()),
	}
}
