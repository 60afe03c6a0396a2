//! The key that the targets sign with, and the moment at which they verify.

use bonafide_credentials::IssuerKey;

/// 2026-03-01T00:00:00Z.
pub const MARCH_2026: u64 = 1_772_323_200_000;

/// The Ed25519 key of RFC 8037, appendix A.1.
pub fn key() -> IssuerKey {
	let jwk = r#"{
		"kty": "OKP",
		"crv": "Ed25519",
		"d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
		"x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
	}"#;
	IssuerKey::from_jwk(jwk).expect("it is a key")
}
