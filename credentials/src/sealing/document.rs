//! Files for officers alone: a guide to a product, or a document of a verification case. A file is
//! sealed whole and published. The register names its address, its digest and the key of customs that
//! opens it.
//!
//! Its length shows. It has no associated data: the digest on chain is over the sealed file and ties
//! the two.

use super::hpke::{self, NotOpened, NotSealed, SealingKey};
use crate::CustomsKey;

/// The purpose, which whoever opens must name as well (`info` of RFC 9180).
const PURPOSE: &[u8] = b"bonafide document: for customs, version 1";

/// Seals the file `content` to customs.
///
/// # Errors
/// If the key is none to seal to, or the system gives no random bytes.
pub fn seal(content: &[u8], customs: &CustomsKey) -> Result<Vec<u8>, NotSealed> {
	hpke::seal(&customs.public, PURPOSE, &[], content)
}

/// Opens the file `sealed` with the key of customs.
///
/// # Errors
/// If it was sealed to another key, or altered.
pub fn open(sealed: &[u8], key: &SealingKey) -> Result<Vec<u8>, NotOpened> {
	key.open(PURPOSE, &[], sealed)
}
