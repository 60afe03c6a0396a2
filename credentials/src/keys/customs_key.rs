//! The key of customs to seal to.

use super::did_web::DidDocument;
use crate::{text::hex, Refusal};
use bonafide_primitives::{KeyNumber, KeyPurpose, Lei, PublicKey, Seal};
use serde::Deserialize;

/// A key of customs to seal to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CustomsKey {
	/// The administration, and the number of the key among its keys.
	pub seal: Seal,
	/// X25519, as on the register.
	pub public: PublicKey,
}

/// A key as a person writes it down.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
	lei: Lei,
	key: KeyNumber,
	#[serde(deserialize_with = "hex::deserialize")]
	public_key: Vec<u8>,
}

impl CustomsKey {
	/// Reads a key from the DID document of customs, as `entities_didDocument` answers it: the newest key
	/// for sealing, or the one with `number`. Reads also `{"lei": …, "key": NUMBER, "publicKey": "0x…"}`,
	/// with the key as on the register.
	///
	/// # Errors
	/// If the text is neither, or has no such key that is good for sealing.
	pub fn read_json(text: &str, number: Option<KeyNumber>) -> Result<Self, Refusal> {
		let (lei, key, public) = match serde_json::from_str::<Written>(text) {
			Ok(Written { lei, key, public_key }) => {
				let public = public_key.try_into().map(PublicKey::X25519);
				let public =
					public.map_err(|_| Refusal::new("publicKey", "is not 32 bytes: `0x` and 64 hexadecimal digits"))?;
				if number.is_some_and(|number| number != key) {
					return Err(Refusal::new("key", format!("is {key}, and another is asked for")));
				}
				(lei, key, public)
			}
			Err(_) => {
				let document = DidDocument::read_json(text)?;
				let lei = document
					.lei()
					.ok_or_else(|| Refusal::new("id", "is not did:web:HOST:LEI"))?;
				let key = number
					.or_else(|| document.newest_sealing_key())
					.ok_or_else(|| Refusal::new("keyAgreement", "has no key to seal to"))?;
				let public = document
					.key(&document.name_of(key), KeyPurpose::KeyAgreement)
					.map_err(|reason| Refusal::new(document.name_of(key), reason))?;
				(lei, key, public)
			}
		};
		let seal = Seal { customs: lei, key };
		Ok(Self { seal, public })
	}
}
