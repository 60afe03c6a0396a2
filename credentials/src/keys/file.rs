//! Private keys as other programs keep them: in PEM, and locked with a passphrase.
//!
//! ```
//! use bonafide_credentials::{key_file, IssuerKey};
//!
//! let key = IssuerKey::generate_p256()?;
//! let pem = key_file::to_pem(&key.to_jwk()?)?;
//! assert!(pem.starts_with("-----BEGIN PRIVATE KEY-----\n"));
//! assert_eq!(IssuerKey::from_jwk(&key_file::from_pem(&pem)?)?.did(), key.did());
//!
//! let locked = key_file::lock(&key.to_jwk()?, "correct horse")?;
//! let jwk = key_file::unlock(&locked, "correct horse")?;
//! assert_eq!(IssuerKey::from_jwk(&jwk)?.did(), key.did());
//! assert!(key_file::unlock(&locked, "battery staple").is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::jwk::{Jwk, KeyFault};
use crate::{
	text::{base64url, random_bytes},
	IssuerKey, NoRandomness, SealingKey,
};
use aes_gcm::{
	aead::{Aead, KeyInit, Payload},
	Aes256Gcm,
};
use aes_kw::KekAes256;
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use pkcs8::{der::Encode, AlgorithmIdentifierRef, ObjectIdentifier, PrivateKeyInfo};
use serde::{Deserialize, Serialize};
use sha2::Sha512;
use zeroize::Zeroizing;

/// `id-Ed25519` and `id-X25519` (RFC 8410, section 3).
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const X25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.110");
/// `id-ecPublicKey` (RFC 5480, section 2.1.1).
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

const BEGIN: &str = "-----BEGIN ";
const PKCS8: &str = "PRIVATE KEY";

/// True if `text` is PEM (RFC 7468).
pub fn is_pem(text: &str) -> bool {
	text.contains(BEGIN)
}

/// The private key in PEM as JSON Web Key: PKCS #8 (RFC 5958; RFC 8410 for Ed25519 and X25519), or, for P-256, the form
/// of RFC 5915.
///
/// # Errors
/// If it is none, of another kind, or encrypted: it is to be decrypted, and [locked](lock) here.
pub fn from_pem(text: &str) -> Result<Zeroizing<String>, KeyFault> {
	// OpenSSL puts the parameters of the curve before the key.
	let last = text.rfind(BEGIN).and_then(|at| text.get(at..)).ok_or(KeyFault::NoPem)?;
	if last.contains("ENCRYPTED") {
		return Err(KeyFault::EncryptedPem);
	}
	let (label, der) = pem_rfc7468::decode_vec(last.trim().as_bytes()).map_err(|_| KeyFault::NoPem)?;
	let der = Zeroizing::new(der);
	let jwk = match label {
		"EC PRIVATE KEY" => Jwk::p256(&p256::SecretKey::from_sec1_der(&der).map_err(|_| KeyFault::OtherPem)?),
		PKCS8 => {
			let key = PrivateKeyInfo::try_from(der.as_slice()).map_err(|_| KeyFault::NoPem)?;
			match key.algorithm.oid {
				EC => Jwk::p256(&p256::SecretKey::from_pkcs8_der(&der).map_err(|_| KeyFault::OtherPem)?),
				ED25519 => {
					let secret = curve_secret(key.private_key)?;
					let public = ed25519_dalek::SigningKey::from_bytes(&secret).verifying_key();
					Jwk::okp("Ed25519", public.as_bytes(), &secret)
				}
				X25519 => return Ok(SealingKey::from_bytes(curve_secret(key.private_key)?).to_jwk()),
				_ => return Err(KeyFault::OtherPem),
			}
		}
		_ => return Err(KeyFault::OtherPem),
	};
	Ok(jwk.write())
}

/// The secret of a key of RFC 8410: an octet string in the octet string of PKCS #8.
fn curve_secret(key: &[u8]) -> Result<Zeroizing<[u8; 32]>, KeyFault> {
	let secret = key.strip_prefix(&[0x04, 32]).ok_or(KeyFault::NoPem)?;
	secret.try_into().map(Zeroizing::new).map_err(|_| KeyFault::NoPem)
}

/// The private JSON Web Key `jwk` as PKCS #8 in PEM.
///
/// # Errors
/// If it is none, or has a `kid`, for which PEM has no place.
pub fn to_pem(jwk: &str) -> Result<Zeroizing<String>, KeyFault> {
	let key = Jwk::read(jwk)?;
	if key.kid.is_some() {
		return Err(KeyFault::Named);
	}
	let secret = key.secret()?;
	let der = match (key.kty.as_str(), key.crv.as_str()) {
		("EC", "P-256") => {
			IssuerKey::from_jwk(jwk)?;
			let key = p256::SecretKey::from_slice(secret.as_slice()).map_err(|_| KeyFault::Mismatch)?;
			key.to_pkcs8_der().map_err(|_| KeyFault::OtherKind)?.to_bytes()
		}
		("OKP", "Ed25519") => {
			IssuerKey::from_jwk(jwk)?;
			curve_der(ED25519, &secret)?
		}
		("OKP", "X25519") => {
			SealingKey::from_jwk(jwk)?;
			curve_der(X25519, &secret)?
		}
		_ => return Err(KeyFault::OtherKind),
	};
	let pem = pem_rfc7468::encode_string(PKCS8, pem_rfc7468::LineEnding::LF, &der);
	Ok(pem.map_err(|_| KeyFault::OtherKind)?.into())
}

fn curve_der(oid: ObjectIdentifier, secret: &[u8; 32]) -> Result<Zeroizing<Vec<u8>>, KeyFault> {
	let inner = Zeroizing::new([&[0x04, 32], secret.as_slice()].concat());
	let algorithm = AlgorithmIdentifierRef { oid, parameters: None };
	let der = PrivateKeyInfo::new(algorithm, &inner).to_der();
	der.map(Into::into).map_err(|_| KeyFault::OtherKind)
}

/// The header of a key that is locked: JSON Web Encryption by a password (RFC 7518, section 4.8), as RFC 7517, appendix
/// C, shows it.
#[derive(Serialize, Deserialize)]
struct Header {
	alg: String,
	enc: String,
	/// The salt.
	p2s: String,
	/// The number of iterations.
	p2c: u32,
	#[serde(default)]
	cty: String,
}

const ALGORITHM: &str = "PBES2-HS512+A256KW";
const ENCRYPTION: &str = "A256GCM";

/// Iterations that make each guess at a passphrase dear, and those beyond which a file is no key but an attack.
const ITERATIONS: u32 = 210_000;
const MAX_ITERATIONS: u32 = 10_000_000;

/// True if `text` is a key that is locked: five parts of base64url (RFC 7516, section 7.1).
pub fn is_locked(text: &str) -> bool {
	let text = text.trim();
	text.starts_with("ey") && text.split('.').count() == 5
}

/// Locks the private JSON Web Key `jwk` with a passphrase.
///
/// # Errors
/// If the system gives no random bytes.
pub fn lock(jwk: &str, passphrase: &str) -> Result<String, NoRandomness> {
	let salt: [u8; 16] = random_bytes()?;
	let (key, nonce): (_, [u8; 12]) = (Zeroizing::new(random_bytes::<32>()?), random_bytes()?);
	let header = Header {
		alg: ALGORITHM.into(),
		enc: ENCRYPTION.into(),
		p2s: base64url::encode(salt),
		p2c: ITERATIONS,
		cty: "jwk+json".into(),
	};
	let header = base64url::encode(serde_json::to_vec(&header).expect("text and a number are JSON"));
	let mut wrapped = [0; 40];
	kek(passphrase, &salt, ITERATIONS)
		.wrap(key.as_slice(), &mut wrapped)
		.expect("a key of 32 bytes is wrapped in 40");
	let text = Payload {
		msg: jwk.as_bytes(),
		aad: header.as_bytes(),
	};
	let mut encrypted = Aes256Gcm::new((&*key).into())
		.encrypt((&nonce).into(), text)
		.expect("a key is no text of gigabytes");
	let tag = encrypted.split_off(encrypted.len() - TAG);
	let parts = [wrapped.to_vec(), nonce.to_vec(), encrypted, tag].map(base64url::encode);
	Ok(format!("{header}.{}", parts.join(".")))
}

/// The bytes of the tag of AES-GCM.
const TAG: usize = 16;

/// The private JSON Web Key that was locked with this passphrase.
///
/// # Errors
/// If it was locked in another way, the passphrase is another, or the text was altered.
pub fn unlock(locked: &str, passphrase: &str) -> Result<Zeroizing<String>, KeyFault> {
	let parts: Vec<&str> = locked.trim().split('.').collect();
	let [header, wrapped, nonce, encrypted, tag] = parts[..] else {
		return Err(KeyFault::OtherLock);
	};
	let bytes = |text: &str| base64url::decode(text).ok_or(KeyFault::OtherLock);
	let told: Header = serde_json::from_slice(&bytes(header)?).map_err(|_| KeyFault::OtherLock)?;
	let is_known = told.alg == ALGORITHM && told.enc == ENCRYPTION && (1_000..=MAX_ITERATIONS).contains(&told.p2c);
	let (nonce, tag) = (bytes(nonce)?, bytes(tag)?);
	if !is_known || nonce.len() != 12 || tag.len() != TAG {
		return Err(KeyFault::OtherLock);
	}
	let mut key = Zeroizing::new([0_u8; 32]);
	kek(passphrase, &bytes(&told.p2s)?, told.p2c)
		.unwrap(&bytes(wrapped)?, key.as_mut_slice())
		.map_err(|_| KeyFault::Passphrase)?;
	let text = Payload {
		msg: &[bytes(encrypted)?, tag].concat(),
		aad: header.as_bytes(),
	};
	let jwk = Aes256Gcm::new((&*key).into()).decrypt(nonce.as_slice().into(), text);
	let jwk = jwk.map(Zeroizing::new).map_err(|_| KeyFault::Passphrase)?;
	let jwk = std::str::from_utf8(&jwk).map_err(|_| KeyFault::OtherLock)?;
	Ok(jwk.to_owned().into())
}

/// The key that a passphrase makes (RFC 7518, section 4.8.1): it wraps the one that encrypts.
fn kek(passphrase: &str, salt: &[u8], iterations: u32) -> KekAes256 {
	let salt = [ALGORITHM.as_bytes(), &[0], salt].concat();
	let mut key = Zeroizing::new([0_u8; 32]);
	pbkdf2::pbkdf2_hmac::<Sha512>(passphrase.as_bytes(), &salt, iterations, key.as_mut_slice());
	KekAes256::from(*key)
}
