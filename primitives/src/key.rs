//! The keys that an entity puts on the register, so that others can check what it signs and seal what only it may read.

use crate::{
	scale,
	weak::{is_weak_ed25519, is_weak_x25519},
};

/// Names a key among those of its entity, counting from 1. A number is not given twice.
pub type KeyNumber = u32;

/// A public key. Its kind says what it is for.
#[scale(copy)]
pub enum PublicKey {
	/// Signs credentials with Ed25519, RFC 8032.
	Ed25519([u8; 32]),
	/// Signs credentials with ECDSA on P-256, FIPS 186-5. The point in compressed form, SEC 1, 2.3.3.
	P256([u8; 33]),
	/// Opens what was sealed with HPKE, RFC 9180, under X25519, RFC 7748.
	X25519([u8; 32]),
}

impl PublicKey {
	/// The one purpose of keys of this kind.
	pub const fn purpose(&self) -> KeyPurpose {
		match self {
			Self::Ed25519(_) | Self::P256(_) => KeyPurpose::Assertion,
			Self::X25519(_) => KeyPurpose::KeyAgreement,
		}
	}

	/// The bytes of the key.
	pub const fn as_bytes(&self) -> &[u8] {
		match self {
			Self::Ed25519(bytes) | Self::X25519(bytes) => bytes,
			Self::P256(point) => point,
		}
	}

	/// True of bytes that have the form of a key of their kind, and are none of the weak ones that are everybody's.
	/// That they are a point of the curve is found out by whoever verifies or seals.
	pub fn is_well_formed(&self) -> bool {
		match self {
			Self::P256(point) => matches!(point, [2 | 3, ..]),
			Self::Ed25519(point) => !is_weak_ed25519(point),
			Self::X25519(point) => !is_weak_x25519(point),
		}
	}
}

/// The purpose of a key: a verification relationship of the DID document it stands in, Controlled Identifiers 1.0, 2.3.
#[scale(copy, json)]
pub enum KeyPurpose {
	/// To sign credentials.
	Assertion,
	/// To be sealed to.
	KeyAgreement,
}
