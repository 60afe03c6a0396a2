//! The id of a credential on chain.

use super::data_integrity::Proven;
use crate::text::digest::sha256;
use bonafide_primitives::Digest;

/// The id of a credential on chain: SHA-256 over its signed part.
///
/// Of a JWS, this is the ASCII of `header.payload.signature`; of a credential with a Data Integrity
/// proof, the canonical JSON (RFC 8785) of the document as it was signed and of that proof.
///
/// Disclosures, a key binding, and contexts or proofs added behind the signed ones are no part of it: a certificate
/// keeps its id when its holder withholds elements.
pub fn id(credential: &str) -> Digest {
	match is_json(credential).then(|| Proven::parse(credential)) {
		Some(Ok(proven)) => proven_id(&proven),
		_ => sha256(credential.split_once('~').map_or(credential, |(jwt, _)| jwt).as_bytes()),
	}
}

/// The same of a credential with a Data Integrity proof that was taken apart.
pub(crate) fn proven_id(proven: &Proven) -> Digest {
	sha256(&proven.canonical())
}

/// True if `credential` is written as a JSON object.
pub(crate) fn is_json(credential: &str) -> bool {
	credential.trim_start().starts_with('{')
}
