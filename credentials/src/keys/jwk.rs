//! Private keys as JSON Web Keys.

use crate::{json, text::base64url};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::{Zeroize, Zeroizing};

/// A private key as JSON Web Key (RFC 7517; RFC 8037, section 2, for `OKP`; RFC 7518, section 6.2, for `EC`).
#[derive(Serialize, Deserialize)]
pub(crate) struct Jwk {
	pub kty: String,
	pub crv: String,
	pub x: String,
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub y: Option<String>,
	/// The secret, which is wiped from memory when it is dropped.
	#[serde(with = "wiped")]
	pub d: Zeroizing<String>,
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub kid: Option<String>,
}

/// The reason for which the text of a key was refused. No reason repeats the text: it may be a secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum KeyFault {
	/// Not JSON, or not with the members `kty`, `crv`, `d` and `x`.
	#[error("is no private JSON Web Key")]
	NoJwk,
	/// `kty` and `crv` name another kind of key than is asked for.
	#[error("is a key of the other kind: one kind signs, another opens what was sealed")]
	OtherKind,
	/// `d`, `x` or `y` is not 32 bytes in base64url.
	#[error("has a `d`, `x` or `y` that is not 32 bytes in base64url")]
	NotBase64Url,
	/// The public part does not belong to `d`.
	#[error("has a public part that does not belong to its `d`")]
	Mismatch,
	/// The name begins as a key's of an entity, and is not `did:web:HOST:LEI#key-NUMBER`.
	#[error(
		"is not named as a key of an entity: did:web:HOST:LEI#key-NUMBER, with a domain name in lower case as host"
	)]
	Kid,
	/// `kid` is a credential's id: the key of its holder signs no credential.
	#[error("is the key of a credential's holder, which signs no credential")]
	Holder,
	/// A set with no key, or with several.
	#[error("is a set of keys with none in it, or several")]
	Set,
	/// `kid` is no credential's id.
	#[error("has no `kid` that is a credential's id: 0x and 64 hexadecimal digits")]
	NoCredential,
	/// Not PEM with a private key.
	#[error("is no private key in PEM")]
	NoPem,
	/// A key of PEM that is encrypted.
	#[error("is encrypted PEM: decrypt it with `openssl pkcs8`, and lock it here with `key import --lock`")]
	EncryptedPem,
	/// A key of PEM of another kind.
	#[error("is a key of another kind: Ed25519 and P-256 sign, X25519 opens what was sealed")]
	OtherPem,
	/// A key with a `kid`, which PEM has no place for.
	#[error("has a `kid`, for which PEM has no place")]
	Named,
	/// Encrypted otherwise than `key_file::lock` does it.
	#[error("is locked in a way that is not known here: it is no JWE of PBES2-HS512+A256KW and A256GCM")]
	OtherLock,
	/// The passphrase does not unlock it.
	#[error("stays locked: the passphrase is another, or the file was altered")]
	Passphrase,
}

impl Jwk {
	/// Reads a key, or a set with one in it (RFC 7517, section 5).
	pub fn read(text: &str) -> Result<Self, KeyFault> {
		let read = Wiped(json::read(text).map_err(|_| KeyFault::NoJwk)?);
		let key = match read.0.get("keys") {
			Some(Value::Array(keys)) => match keys.as_slice() {
				[one] => one,
				_ => return Err(KeyFault::Set),
			},
			_ => &read.0,
		};
		Self::deserialize(key).map_err(|_| KeyFault::NoJwk)
	}

	/// The key as text, which is wiped from memory when it is dropped.
	pub fn write(&self) -> Zeroizing<String> {
		// It is longer than all its members: it grows into no other place, which would not be wiped.
		let members = [&self.kty, &self.crv, &self.x, &*self.d];
		let others = [&self.y, &self.kid].into_iter().flatten();
		let length: usize = members.into_iter().chain(others).map(String::len).sum();
		let mut text = Zeroizing::new(Vec::with_capacity(2 * length + 128));
		serde_json::to_writer(&mut *text, self).expect("strings are JSON");
		String::from_utf8(std::mem::take(&mut *text))
			.expect("JSON is UTF-8")
			.into()
	}

	/// The key pair of an `OKP` curve (RFC 8037, section 2).
	pub fn okp(crv: &str, public: &[u8; 32], secret: &[u8; 32]) -> Self {
		Self {
			kty: "OKP".into(),
			crv: crv.into(),
			x: base64url::encode(public),
			y: None,
			d: base64url::encode(secret).into(),
			kid: None,
		}
	}

	/// The key pair of P-256 (RFC 7518, section 6.2).
	pub fn p256(key: &p256::SecretKey) -> Self {
		let point = key.public_key().to_encoded_point(false);
		let text = |bytes: Option<&p256::FieldBytes>| bytes.map(base64url::encode);
		Self {
			kty: "EC".into(),
			crv: "P-256".into(),
			x: text(point.x()).unwrap_or_default(),
			y: text(point.y()),
			d: base64url::encode(Zeroizing::new(key.to_bytes())).into(),
			kid: None,
		}
	}

	pub fn is(&self, kty: &str, crv: &str) -> bool {
		self.kty == kty && self.crv == crv
	}

	pub fn secret(&self) -> Result<Zeroizing<[u8; 32]>, KeyFault> {
		bytes(&self.d).map(Into::into)
	}

	/// Refuses a public part other than this: `x`, and `y` where the curve has one.
	pub fn check_public(&self, x: &[u8], y: Option<&[u8]>) -> Result<(), KeyFault> {
		let given_y = self.y.as_deref().map(bytes).transpose()?;
		match bytes(&self.x)? == x && given_y.as_ref().map(<[u8; 32]>::as_slice) == y {
			true => Ok(()),
			false => Err(KeyFault::Mismatch),
		}
	}
}

fn bytes(text: &str) -> Result<[u8; 32], KeyFault> {
	let bytes = base64url::decode(text).map(Zeroizing::new);
	bytes
		.and_then(|bytes| bytes.as_slice().try_into().ok())
		.ok_or(KeyFault::NotBase64Url)
}

/// JSON whose texts are wiped from memory when it is dropped.
struct Wiped(Value);

impl Drop for Wiped {
	fn drop(&mut self) {
		wipe(&mut self.0);
	}
}

/// Wipes every text in `value`, and leaves it empty.
fn wipe(value: &mut Value) {
	match value {
		Value::String(text) => text.zeroize(),
		Value::Array(elements) => elements.iter_mut().for_each(wipe),
		Value::Object(members) => members.values_mut().for_each(wipe),
		Value::Null | Value::Bool(_) | Value::Number(_) => {}
	}
}

/// A text of JSON that is wiped from memory when it is dropped.
mod wiped {
	use serde::{Deserialize, Deserializer, Serializer};
	use zeroize::Zeroizing;

	pub fn serialize<S: Serializer>(text: &Zeroizing<String>, output: S) -> Result<S::Ok, S::Error> {
		output.serialize_str(text)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Zeroizing<String>, D::Error> {
		String::deserialize(input).map(Zeroizing::new)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	const SECRET: &str = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

	fn jwk() -> Value {
		// RFC 8037, appendix A.1.
		let x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
		json!({ "kty": "OKP", "crv": "Ed25519", "x": x, "d": SECRET, "kid": "a \"name\"" })
	}

	#[test]
	fn no_text_of_a_key_is_left_behind_by_its_reader() {
		let mut set = json!({ "keys": [jwk(), { "p": [SECRET, { "q": SECRET }] }, null, 7, true] });
		wipe(&mut set);
		let told = set.to_string();
		assert!(!told.contains(SECRET) && !told.contains("Ed25519"), "{told}");
		assert_eq!(set["keys"][1], json!({ "p": ["", { "q": "" }] }));
	}

	#[test]
	fn a_key_is_read_alone_and_as_the_only_one_of_a_set_and_written_as_it_was() {
		for text in [jwk(), json!({ "keys": [jwk()] })] {
			let read = Jwk::read(&text.to_string()).unwrap();
			assert_eq!(*read.d, SECRET);
			let written = read.write();
			assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), jwk());
		}
		for other in [json!({ "keys": [] }), json!({ "keys": [jwk(), jwk()] })] {
			assert_eq!(Jwk::read(&other.to_string()).err(), Some(KeyFault::Set));
		}
	}
}
