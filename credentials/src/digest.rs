use bonafide_primitives::Digest;
use sha2::Sha256;

/// The id of a credential on chain: SHA-256 over the ASCII bytes of its issuer-signed JWT, `header.payload.signature`.
///
/// Disclosures, and a key binding, are no part of it: a certificate keeps its id whatever its holder withholds.
pub fn id(credential: &str) -> Digest {
	let signed = credential.split_once('~').map_or(credential, |(jwt, _)| jwt);
	Digest::from(<[u8; 32]>::from(<Sha256 as sha2::Digest>::digest(signed)))
}
