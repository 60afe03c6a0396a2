//! A private key on a token: found by its name, and made to sign.

use super::{uri::TokenUri, TokenFault};
use crate::keys::signature;
use bonafide_primitives::PublicKey;
use cryptoki::{
	context::Pkcs11,
	error::{Error, RvError},
	mechanism::{
		eddsa::{EddsaParams, EddsaSignatureScheme},
		Mechanism,
	},
	object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle},
	session::{Session, UserType},
	slot::Slot,
	types::AuthPin,
};
use percent_encoding::{percent_encode, AsciiSet, NON_ALPHANUMERIC};
use sha2::{Digest, Sha256};
use std::sync::{Mutex, PoisonError};

/// `CKA_EC_PARAMS` of P-256: its object identifier in DER.
const P256: [u8; 10] = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];

/// `CKA_EC_PARAMS` of Ed25519: its object identifier (RFC 8410), or its name in letters, both in DER (PKCS #11 3.0,
/// section 2.3.5).
const ED25519: [&[u8]; 2] = [&[0x06, 0x03, 0x2b, 0x65, 0x70], b"\x13\x0cedwards25519"];

/// All but the characters that stand for themselves in every part of a URI (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A private key on a token, in a session of its own.
pub struct TokenKey {
	/// One thread at a time may use it.
	session: Mutex<Session>,
	private: ObjectHandle,
	public: PublicKey,
}

impl TokenKey {
	/// The same as [`Self::open`], once `session` is logged in: with `pin`, or with the one that is typed on the token
	/// itself.
	pub fn log_in(session: Session, pin: Option<&str>, uri: &TokenUri) -> Result<Self, TokenFault> {
		let pin = pin.map(|pin| AuthPin::new(pin.to_owned()));
		match session.login(UserType::User, pin.as_ref()) {
			// All sessions of a process are logged in at once.
			Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Self::open(session, uri),
			Err(error) => Err(error.into()),
		}
	}

	/// The private key that `uri` names.
	pub fn open(session: Session, uri: &TokenUri) -> Result<Self, TokenFault> {
		let private = named(&session, uri)?;
		let public = public(&session, private)?;
		Ok(Self {
			session: Mutex::new(session),
			private,
			public,
		})
	}

	/// Refuses if the token in `slot` does not sign in the way of such a key.
	pub fn check_mechanism(&self, module: &Pkcs11, slot: Slot) -> Result<(), TokenFault> {
		let (mechanism, name) = self.mechanism();
		match module.get_mechanism_list(slot)?.contains(&mechanism.mechanism_type()) {
			true => Ok(()),
			false => Err(TokenFault::MechanismNotFound(name)),
		}
	}

	/// The public half.
	pub fn public(&self) -> PublicKey {
		self.public
	}

	/// Signs `message`. It is verified here: a credential whose signature does not hold would be anchored in vain.
	pub fn sign(&self, message: &[u8]) -> Result<[u8; 64], TokenFault> {
		let session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
		let (mechanism, _) = self.mechanism();
		let signature = match self.public {
			// Every token knows ECDSA; few know it with the digest in one.
			PublicKey::P256(_) => {
				let signature = session.sign(&mechanism, self.private, &Sha256::digest(message))?;
				let signature = p256::ecdsa::Signature::from_slice(&signature).ok();
				signature.map(|signature| signature::low(signature).to_bytes().into())
			}
			_ => session.sign(&mechanism, self.private, message)?.try_into().ok(),
		};
		signature
			.filter(|signature| signature::holds(&self.public, message, signature))
			.ok_or(TokenFault::OtherSignature)
	}

	/// The way in which it signs, and the name of that in PKCS #11.
	fn mechanism(&self) -> (Mechanism<'static>, &'static str) {
		match self.public {
			PublicKey::P256(_) => (Mechanism::Ecdsa, "CKM_ECDSA"),
			_ => (
				Mechanism::Eddsa(EddsaParams::new(EddsaSignatureScheme::Pure)),
				"CKM_EDDSA",
			),
		}
	}
}

/// The private key that `uri` names.
fn named(session: &Session, uri: &TokenUri) -> Result<ObjectHandle, TokenFault> {
	let mut template = vec![Attribute::Class(ObjectClass::PRIVATE_KEY)];
	template.extend(uri.object.clone().map(Attribute::Label));
	template.extend(uri.id.clone().map(Attribute::Id));
	match session.find_objects(&template)?[..] {
		[one] => Ok(one),
		[] => Err(TokenFault::KeyNotFound(told(session, &template[..1])?)),
		_ => Err(TokenFault::SeveralKeys(told(session, &template)?)),
	}
}

/// The objects that are as the `template`, each by its label and id as a URI has them, in order.
fn told(session: &Session, template: &[Attribute]) -> Result<Vec<String>, TokenFault> {
	let each = session.find_objects(template)?.into_iter().map(|object| {
		let attributes = session.get_attributes(object, &[AttributeType::Label, AttributeType::Id])?;
		let parts = attributes.iter().filter_map(|attribute| match attribute {
			Attribute::Label(label) => Some(format!("object={}", percent_encode(label, RESERVED))),
			Attribute::Id(id) if !id.is_empty() => Some(format!(
				"id={}",
				id.iter().map(|byte| format!("%{byte:02x}")).collect::<String>()
			)),
			_ => None,
		});
		Ok(format!("`{}`", parts.collect::<Vec<_>>().join(";")))
	});
	let mut found: Vec<_> = each.collect::<Result<_, TokenFault>>()?;
	found.sort();
	Ok(found)
}

/// The public half of the key `private`, which is of a kind that signs here.
fn public(session: &Session, private: ObjectHandle) -> Result<PublicKey, TokenFault> {
	let asked = [
		AttributeType::KeyType,
		AttributeType::EcParams,
		AttributeType::Sign,
		AttributeType::AlwaysAuthenticate,
		AttributeType::Id,
		AttributeType::Label,
		AttributeType::EcPoint,
	];
	let (mut kind, mut curve, mut id, mut label, mut point) = (None, Vec::new(), Vec::new(), Vec::new(), None);
	for attribute in session.get_attributes(private, &asked)? {
		match attribute {
			Attribute::KeyType(value) => kind = Some(value),
			Attribute::EcParams(value) => curve = value,
			Attribute::Sign(false) => return Err(TokenFault::OtherKind),
			Attribute::AlwaysAuthenticate(true) => return Err(TokenFault::AlwaysAuthenticate),
			Attribute::Id(value) => id = value,
			Attribute::Label(value) => label = value,
			Attribute::EcPoint(value) => point = Some(value),
			_ => {}
		}
	}
	let is_p256 = kind == Some(KeyType::EC) && curve == P256;
	let is_ed25519 = kind == Some(KeyType::EC_EDWARDS) && ED25519.contains(&curve.as_slice());
	if !is_p256 && !is_ed25519 {
		return Err(TokenFault::OtherKind);
	}
	let same = match id.is_empty() {
		true => Attribute::Label(label),
		false => Attribute::Id(id),
	};
	// The standard has the point beside the key alone; some tokens have it on the private one, too. The curve is not
	// compared: SoftHSM has its number on the one, and its name on the other.
	let template = [Attribute::Class(ObjectClass::PUBLIC_KEY), same];
	for object in session.find_objects(&template)? {
		if let Some(Attribute::EcPoint(value)) = session.get_attributes(object, &[AttributeType::EcPoint])?.pop() {
			point = Some(value);
		}
	}
	let point = point.ok_or(TokenFault::PublicKeyNotFound)?;
	let public = match is_p256 {
		true => p256_point(&point),
		false => unwrapped::<32>(&point).map(PublicKey::Ed25519),
	};
	public.ok_or(TokenFault::PublicKeyNotFound)
}

/// The key at the uncompressed `point`.
fn p256_point(point: &[u8]) -> Option<PublicKey> {
	let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(&unwrapped::<65>(point)?).ok()?;
	let compressed = key.to_encoded_point(true);
	compressed.as_bytes().try_into().ok().map(PublicKey::P256)
}

/// The point in its octet string of DER, which some tokens leave away.
fn unwrapped<const LENGTH: usize>(point: &[u8]) -> Option<[u8; LENGTH]> {
	let bare = match point {
		[0x04, length, rest @ ..] if rest.len() == LENGTH && usize::from(*length) == LENGTH => rest,
		bare => bare,
	};
	bare.try_into().ok()
}
