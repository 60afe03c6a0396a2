//! The room that records take on the chain.

/// The bytes that a key takes beside its value: the prefix and the hashed key, 80 to 160 bytes long, and its part of
/// the tree of keys.
const KEY: usize = 160;

/// The KiB of state that so many keys take whose values are `bytes` long together, at least one.
///
/// ```
/// use bonafide_primitives::kibibytes;
///
/// assert_eq!(kibibytes(1, 10), 1);
/// assert_eq!(kibibytes(4, 384), 1);
/// assert_eq!(kibibytes(4, 385), 2);
/// ```
pub fn kibibytes(keys: usize, bytes: usize) -> u32 {
	let bytes = keys.saturating_mul(KEY).saturating_add(bytes);
	u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}
