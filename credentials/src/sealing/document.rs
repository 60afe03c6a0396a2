//! A file that only officers read: a guide to a product, or a document of a verification case. It is sealed whole and published;
//! the register names its address, its digest and the key of customs that opens it.
//!
//! Its length shows. Nothing stands beside it (`aad`): the digest on chain is over the sealed file and ties the two.

use super::hpke::{self, NotOpened, NotSealed, SealingKey};
use crate::CustomsKey;

/// What the sealing is for; part of what customs must say to open it (`info` of RFC 9180).
const PURPOSE: &[u8] = b"bonafide document: for customs, version 1";

/// Seals the file `content` to customs.
pub fn seal(content: &[u8], customs: &CustomsKey) -> Result<Vec<u8>, NotSealed> {
	hpke::seal(&customs.public, PURPOSE, &[], content)
}

/// Opens the file `sealed` with the key of customs.
pub fn open(sealed: &[u8], key: &SealingKey) -> Result<Vec<u8>, NotOpened> {
	key.open(PURPOSE, &[], sealed)
}
