//! Signatures, of whatever key: 64 bytes.

use bonafide_primitives::PublicKey;
use p256::ecdsa::{signature::Verifier, Signature};

/// True if `key` made this `signature` of `message`. An X25519 key makes none: it opens sealed texts.
///
/// Of ECDSA only the signature with the low `s` counts: from it anybody makes the other one, `n - s`, and with that a
/// second credential of another id.
pub fn holds(key: &PublicKey, message: &[u8], signature: &[u8; 64]) -> bool {
	match key {
		PublicKey::Ed25519(bytes) => ed25519_dalek::VerifyingKey::from_bytes(bytes)
			.and_then(|key| key.verify_strict(message, &ed25519_dalek::Signature::from_bytes(signature)))
			.is_ok(),
		PublicKey::P256(point) => {
			let Ok(signature) = Signature::from_slice(signature) else {
				return false;
			};
			signature.normalize_s().is_none()
				&& p256::ecdsa::VerifyingKey::from_sec1_bytes(point)
					.is_ok_and(|key| key.verify(message, &signature).is_ok())
		}
		PublicKey::X25519(_) => false,
	}
}

/// The one that [`holds`] of the two signatures of ECDSA, of which `signature` is one.
pub fn low(signature: Signature) -> Signature {
	signature.normalize_s().unwrap_or(signature)
}
