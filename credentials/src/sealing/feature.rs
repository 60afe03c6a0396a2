//! Features by which officers alone know the genuine product. They are on the register, sealed to
//! customs, all of one length: it tells nothing.

use super::hpke::{self, NotOpened, NotSealed, SealingKey};
use crate::CustomsKey;
use bonafide_primitives::Gtin;

/// The purpose, which whoever opens must name as well (`info` of RFC 9180).
const PURPOSE: &[u8] = b"bonafide product: feature, version 1";

/// The longest text of a feature, in bytes, and the length to which each is filled up with blanks.
pub const LENGTH: usize = 160;

/// The reason for which a feature could not be sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unfit {
	/// It is blank.
	#[error("is blank")]
	Empty,
	/// It is longer than [`LENGTH`].
	#[error("is longer than {LENGTH} bytes")]
	Long,
	/// See [`NotSealed`].
	#[error(transparent)]
	NotSealed(#[from] NotSealed),
}

/// Seals the feature `text` of the product `gtin` to customs.
///
/// # Errors
/// If the text is blank or longer than [`LENGTH`], or the key is none to seal to.
pub fn seal(text: &str, gtin: &Gtin, customs: &CustomsKey) -> Result<Vec<u8>, Unfit> {
	let text = text.trim();
	if text.is_empty() {
		return Err(Unfit::Empty);
	}
	let mut filled = text.as_bytes().to_vec();
	if filled.len() > LENGTH {
		return Err(Unfit::Long);
	}
	filled.resize(LENGTH, b' ');
	Ok(hpke::seal(&customs.public, PURPOSE, aad(gtin).as_bytes(), &filled)?)
}

/// Opens the feature `sealed` of the product `gtin` with the key of customs.
///
/// # Errors
/// If it was sealed to another key or for another product, or altered.
pub fn open(sealed: &[u8], gtin: &Gtin, key: &SealingKey) -> Result<String, NotOpened> {
	let filled = key.open(PURPOSE, aad(gtin).as_bytes(), sealed)?;
	let text = String::from_utf8(filled).map_err(|_| NotOpened)?;
	Ok(text.trim_end().to_owned())
}

/// The GTIN as 14 digits, as associated data: a feature cannot be put on another product.
fn aad(gtin: &Gtin) -> String {
	gtin.to_string()
}

#[cfg(test)]
mod tests {
	use super::*;
	use bonafide_primitives::{Lei, Seal};

	fn gtin() -> Gtin {
		"9506000134352".parse().unwrap()
	}

	fn customs(key: &SealingKey) -> CustomsKey {
		let customs = Lei::with_check_digits("999900CUSTOMSUS001").unwrap();
		CustomsKey {
			seal: Seal { customs, key: 1 },
			public: key.public(),
		}
	}

	#[test]
	fn customs_opens_what_was_sealed() {
		let key = SealingKey::generate().unwrap();
		let longest = "x".repeat(LENGTH);
		for text in ["Seven stitches to the inch", "Ø 4 mm", &longest] {
			let sealed = seal(text, &gtin(), &customs(&key)).unwrap();
			assert_eq!(sealed.len(), LENGTH + hpke::OVERHEAD);
			assert_eq!(open(&sealed, &gtin(), &key).unwrap(), text);
		}
	}

	#[test]
	fn it_opens_for_this_product_and_this_key_alone() {
		let key = SealingKey::generate().unwrap();
		let sealed = seal("Seven stitches", &gtin(), &customs(&key)).unwrap();
		let other = Gtin::with_check_digit("0952000000001").unwrap();
		assert_eq!(open(&sealed, &other, &key), Err(NotOpened));
		assert_eq!(open(&sealed, &gtin(), &SealingKey::generate().unwrap()), Err(NotOpened));
	}

	#[test]
	fn what_does_not_fit_is_not_sealed() {
		let key = customs(&SealingKey::generate().unwrap());
		assert_eq!(seal(" ", &gtin(), &key), Err(Unfit::Empty));
		assert_eq!(seal(&"x".repeat(LENGTH + 1), &gtin(), &key), Err(Unfit::Long));
	}
}
