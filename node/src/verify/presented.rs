//! A credential as somebody presents it.

use bonafide_credentials::{did_web::MemberKey, sd_jwt, Claimed, Unreadable, MAX_CREDENTIAL};
use bonafide_primitives::Lei;

/// A credential, as far as it is disclosed.
pub struct Presented {
	/// As verified.
	pub text: String,
	/// As it describes itself.
	pub claimed: Claimed,
}

impl Presented {
	/// `credential` with `disclosures` beside those that it has.
	///
	/// # Errors
	/// If it is no credential at all, or all together are longer than any.
	pub fn disclosed(credential: &str, disclosures: &[String]) -> Result<Self, Unreadable> {
		let more: usize = disclosures
			.iter()
			.map(|disclosure| disclosure.len().saturating_add(1))
			.sum();
		if credential.len().saturating_add(more) > MAX_CREDENTIAL {
			return Err(Unreadable::TooLong);
		}
		let (jwt, shown) = sd_jwt::split(credential).unwrap_or((credential, Vec::new()));
		let all = shown.into_iter().chain(disclosures.iter().map(String::as_str));
		Self::whole(sd_jwt::join(jwt, all))
	}

	/// A credential of which nothing can be withheld.
	///
	/// # Errors
	/// If it is no credential at all.
	pub fn whole(text: String) -> Result<Self, Unreadable> {
		let claimed = Claimed::read(&text)?;
		Ok(Self { text, claimed })
	}

	/// The name of its key, where that is one of an entity: `did:web:HOST:LEI#key-1`.
	pub fn member_key(&self) -> Option<MemberKey<'_>> {
		MemberKey::parse(self.claimed.kid.as_deref()?)
	}

	/// The entity whose key it names, where the name of the key tells.
	pub fn signer(&self) -> Option<Lei> {
		Some(self.member_key()?.lei)
	}
}
