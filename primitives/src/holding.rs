//! Those who may use up a license or a certificate.

use crate::{hex::bytes, identifier::as_text, scale, weak::is_weak_ed25519, Digest, Entities, EntryNumber, Lei, Scope};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::ed25519;
use sp_runtime::traits::Verify;

/// The public half of the Ed25519 key (RFC 8032) that an issuer hands on beside a credential, never inside it: whoever
/// signs with the private half shows that the credential was given to him, not only shown.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq)]
pub struct HolderKey([u8; 32]);

as_text!(HolderKey, "holder key", "^(0x)?[0-9A-Fa-f]{64}$");
bytes!(HolderKey, 32);

/// An Ed25519 signature with the private half of a [`HolderKey`].
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq)]
pub struct HolderSignature([u8; 64]);

as_text!(HolderSignature, "signature", "^(0x)?[0-9A-Fa-f]{128}$");
bytes!(HolderSignature, 64);

impl HolderKey {
	/// True unless it is one of the few keys for which anybody can sign, such as all zeros. That it is a point of the
	/// curve is found out when its holder signs.
	pub fn is_well_formed(&self) -> bool {
		!is_weak_ed25519(&self.0)
	}

	/// True if `signature` is of `message`, with the private half of this key. For a key that is not
	/// [well-formed](Self::is_well_formed) nobody has signed.
	pub fn has_signed(&self, message: &[u8], signature: &HolderSignature) -> bool {
		self.is_well_formed()
			&& ed25519::Signature::from_raw(signature.0).verify(message, &ed25519::Public::from_raw(self.0))
	}
}

/// A credential that whoever files an entry shows to hold.
#[scale(copy, json)]
#[serde(deny_unknown_fields)]
pub struct Holding {
	/// The credential: a license or a certificate of origin.
	pub credential: Digest,
	/// The signature over [`Self::message`] of this credential, the entry and its filer.
	pub signature: HolderSignature,
}

impl Holding {
	/// The bytes to sign: `bonafide holding`, and the credential, the entry's number and its filer in SCALE. The
	/// signature is good for that entry of that filer alone: whoever copies it from the pool gains nothing.
	pub fn message(credential: &Digest, entry: &EntryNumber, filer: &Lei) -> alloc::vec::Vec<u8> {
		(*b"bonafide holding", credential, entry, filer).encode()
	}

	/// The bytes to sign to sublicense under the private license `parent`, whose licensee nobody else knows: `bonafide
	/// sublicense`, and the parent, the new credential and the licensor in SCALE.
	pub fn sublicense_message(parent: &Digest, credential: &Digest, licensor: &Lei) -> alloc::vec::Vec<u8> {
		(*b"bonafide sublicense", parent, credential, licensor).encode()
	}
}

/// Those who want to use up licenses and certificates for an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Presenter<'a> {
	/// The entry.
	pub entry: EntryNumber,
	/// Importer of record; `None` if the entry is sealed.
	pub importer: Option<Lei>,
	/// The filer.
	pub filer: Lei,
	/// The credentials that the filer shows to hold.
	pub holdings: &'a [Holding],
}

impl Presenter<'_> {
	/// True if importer or filer is `lei`, or has its power of attorney to file for it or for its licenses.
	pub fn acts_for<AccountId, E: Entities<AccountId>>(&self, lei: &Lei) -> bool {
		let lei = E::heir(lei);
		self.importer.iter().chain([&self.filer]).any(|party| {
			E::heir(party) == lei
				|| [Scope::File, Scope::License]
					.into_iter()
					.any(|scope| E::has_mandate(&lei, party, scope))
		})
	}

	/// True if one of the signatures shows that the filer holds `credential`, whose holder has `key`.
	pub fn holds(&self, credential: &Digest, key: &HolderKey) -> bool {
		let message = Holding::message(credential, &self.entry, &self.filer);
		self.holdings
			.iter()
			.filter(|holding| holding.credential == *credential)
			.any(|holding| key.has_signed(&message, &holding.signature))
	}
}

/// The most credentials that one entry can show to hold.
pub const MAX_HOLDINGS: u32 = 100;
