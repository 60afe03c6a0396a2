//! Randomness for keys and salts.

/// The operating system gave no random bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the operating system gives no random bytes: {0}")]
pub struct NoRandomness(getrandom::Error);

/// Random bytes fit for secrets.
pub fn bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
	let mut bytes = [0; N];
	getrandom::fill(&mut bytes).map_err(NoRandomness)?;
	Ok(bytes)
}
