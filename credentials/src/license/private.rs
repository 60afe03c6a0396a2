//! Private licenses: the register has a commitment to licensee, role, products and countries. Those who
//! are shown the opening know them.
//!
//! A draft asks for it with `"private": true`. A salt of 256 bits takes that place when it is signed: a
//! license with a `salt` is a private one. The credential says everything: it is for those alone who
//! are to know.

use super::{License, Products};
use crate::{text::random_bytes, NoRandomness, Refusal};
use bonafide_primitives::{Digest, LicenseOpening, PrivateProducts, PrivateTerms};
use serde_json::{json, Value};

/// Gives the draft of a license that asks to be private a fresh salt.
///
/// # Errors
/// If `private` is neither true nor false, the draft brings a salt of its own, which others may know or guess, or the
/// system gives no random bytes.
pub fn hide(draft: &mut Value) -> Result<(), NotHidden> {
	let Some(members) = draft.as_object_mut() else {
		return Ok(());
	};
	if members.contains_key("salt") {
		let reason = "is drawn when a private license is signed: say `private` in its place";
		return Err(Refusal::new("salt", reason).into());
	}
	match members.remove("private") {
		None | Some(Value::Bool(false)) => Ok(()),
		Some(Value::Bool(true)) => {
			members.insert("salt".into(), json!(Digest::from(random_bytes::<32>()?)));
			Ok(())
		}
		Some(_) => Err(Refusal::new("private", "is neither true nor false").into()),
	}
}

/// The reason for which a license could not be made private.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotHidden {
	/// `private` is neither true nor false, or there is a salt.
	#[error(transparent)]
	Refused(#[from] Refusal),
	/// See [`NoRandomness`].
	#[error(transparent)]
	NoRandomness(#[from] NoRandomness),
}

/// The opening of the private license whose credential is `id`, for customs or a broker. `None` if the
/// register has everything.
pub fn opening(license: &License, id: Digest) -> Option<LicenseOpening> {
	let terms = license.private_terms()?;
	Some(LicenseOpening { license: id, terms })
}

impl License {
	/// The terms that it keeps from the register. `None` if it keeps none.
	///
	/// # Panics
	/// If it lists more than [`Document::check`](crate::Document::check) lets pass: one that was read does not.
	pub fn private_terms(&self) -> Option<PrivateTerms> {
		const CHECKED: &str = "a license that was read lists no more than the register takes";
		let salt = self.salt?;
		Some(PrivateTerms {
			licensee: self.licensee.lei,
			role: self.role,
			products: match &self.products {
				Products::All => PrivateProducts::All,
				Products::Listed(gtins) => PrivateProducts::Listed(ascending(gtins).try_into().expect(CHECKED)),
				Products::Prefixes(prefixes) => {
					PrivateProducts::Prefixes(ascending(prefixes).try_into().expect(CHECKED))
				}
			},
			countries: ascending(&self.countries).try_into().expect(CHECKED),
			salt,
		})
	}
}

fn ascending<T: Ord + Clone>(items: &[T]) -> Vec<T> {
	let mut sorted = items.to_vec();
	sorted.sort();
	sorted
}
