//! Bytes as text: `0x` and two hexadecimal digits each.

use crate::{identifier::trimmed, Malformed};
use core::fmt;

/// Makes a type of its bytes, and spells and reads it in hexadecimal digits. It has so many in its only field.
macro_rules! bytes {
	($type:ident, $length:literal) => {
		impl From<[u8; $length]> for $type {
			fn from(bytes: [u8; $length]) -> Self {
				Self(bytes)
			}
		}

		impl core::fmt::Display for $type {
			fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
				$crate::hex::write(&self.0, f)
			}
		}

		impl core::str::FromStr for $type {
			type Err = $crate::Malformed;

			fn from_str(text: &str) -> Result<Self, Self::Err> {
				$crate::hex::read(text).map(Self)
			}
		}
	};
}

pub(crate) use bytes;

/// Writes `bytes`.
pub(crate) fn write(bytes: &[u8], f: &mut fmt::Formatter) -> fmt::Result {
	f.write_str("0x")?;
	bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

/// Reads `N` bytes. `0x` may be left out, and blanks around are passed over.
pub(crate) fn read<const N: usize>(text: &str) -> Result<[u8; N], Malformed> {
	let text = trimmed(text)?;
	let digits = text.strip_prefix("0x").unwrap_or(text);
	if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
		return Err(Malformed::Character);
	}
	if digits.len() != 2 * N {
		return Err(Malformed::Length);
	}
	let mut bytes = [0; N];
	for (place, byte) in bytes.iter_mut().enumerate() {
		let pair = digits.get(2 * place..2 * place + 2).ok_or(Malformed::Length)?;
		*byte = u8::from_str_radix(pair, 16).map_err(|_| Malformed::Character)?;
	}
	Ok(bytes)
}
