//! A credential as somebody presents it.

use bonafide_credentials::{did_web::MemberKey, jws::Jws, sd_jwt};
use bonafide_primitives::{Digest, Lei};
use serde_json::Value;

/// A credential, as far as it is disclosed.
pub struct Presented {
	/// As verified.
	pub text: String,
	/// Its id: what it is anchored under, if it is.
	pub id: Digest,
}

impl Presented {
	/// `credential` with `disclosures` beside those that it has.
	pub fn disclosed(credential: &str, disclosures: &[String]) -> Self {
		let (jwt, shown) = sd_jwt::split(credential).unwrap_or((credential, Vec::new()));
		let all = shown.into_iter().chain(disclosures.iter().map(String::as_str));
		Self::whole(sd_jwt::join(jwt, all))
	}

	/// A credential of which nothing can be withheld.
	pub fn whole(text: String) -> Self {
		let id = bonafide_credentials::id(&text);
		Self { text, id }
	}

	/// The entity whose key it names, where the name of the key tells: `did:web:HOST:LEI#key-1`.
	pub fn signer(&self) -> Option<Lei> {
		Some(MemberKey::parse(&self.kid()?)?.lei)
	}

	/// The name of the key that it says it is signed with.
	pub fn kid(&self) -> Option<String> {
		match self.proven() {
			Some(secured) => Some(secured["proof"]["verificationMethod"].as_str()?.into()),
			None => self.jws()?.header.kid,
		}
	}

	/// Its claims, whoever made them.
	pub fn payload(&self) -> Option<Value> {
		match self.proven() {
			Some(secured) => Some(secured),
			None => serde_json::from_slice(&self.jws()?.payload).ok(),
		}
	}

	/// The document, if it has its proof in itself.
	fn proven(&self) -> Option<Value> {
		serde_json::from_str(&self.text).ok().filter(Value::is_object)
	}

	fn jws(&self) -> Option<Jws<'_>> {
		let (jwt, _) = sd_jwt::split(&self.text).unwrap_or((&self.text, Vec::new()));
		Jws::parse(jwt).ok()
	}
}
