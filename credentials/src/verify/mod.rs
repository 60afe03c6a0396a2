//! Verifying a credential, with one named result for each check.

mod checks;
mod report;

pub use report::{Check, Checked, Outcome, Report};

use crate::{
	did_key, digest,
	jws::{Jws, NoJws},
	sd_jwt, Document, Secured,
};
use bonafide_primitives::{Moment, PublicKey};
use serde_json::{Map, Value};

/// The longest credential that is read, in bytes.
pub const MAX_CREDENTIAL: usize = 1024 * 1024;

/// Why a text cannot be taken for a credential at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreadable {
	/// Longer than [`MAX_CREDENTIAL`].
	#[error("is longer than {MAX_CREDENTIAL} bytes")]
	TooLong,
	/// An SD-JWT has at least one `~`.
	#[error("is no SD-JWT: it has no `~`")]
	NoSdJwt,
	/// The signed part is no compact JWS.
	#[error("is no signed credential: {0}")]
	NoJws(#[from] NoJws),
	/// The payload is not a JSON object.
	#[error("is no credential: the payload is not a JSON object")]
	NoObject,
}

/// Verifies `credential` as one of a `D`, at a moment. Whether it was anchored, withdrawn or revoked, the chain knows.
///
/// The key must be a `did:key`; see [`verify_with`] for others.
pub fn verify<D: Document>(credential: &str, at: Moment) -> Result<Report<D>, Unreadable> {
	verify_with(credential, at, |_| {
		Err("is no did:key, and no other is looked up here".into())
	})
}

/// The same, where `resolve` says the public key to a `kid` that is no `did:key`, such as `did:web:HOST:LEI#key-1`, or why there
/// is none that was good for signing.
pub fn verify_with<D: Document>(
	credential: &str,
	at: Moment,
	resolve: impl FnOnce(&str) -> Result<PublicKey, String>,
) -> Result<Report<D>, Unreadable> {
	if credential.len() > MAX_CREDENTIAL {
		return Err(Unreadable::TooLong);
	}
	let (jwt, disclosures) = match D::SECURED {
		Secured::Jwt => (credential, Vec::new()),
		Secured::SdJwt { .. } => sd_jwt::split(credential).ok_or(Unreadable::NoSdJwt)?,
	};
	let jws = Jws::parse(jwt)?;
	let payload: Map<String, Value> = serde_json::from_slice(&jws.payload).map_err(|_| Unreadable::NoObject)?;
	let signer = signer(jws.header.kid.as_deref(), resolve);
	let mut checks = Vec::new();
	let mut note = |check, outcome| checks.push(Checked { check, outcome });

	note(Check::MediaType, checks::media_type::<D>(&jws.header).into());
	let key = signer.as_ref().ok().map(|(_, key)| key);
	note(Check::Algorithm, checks::algorithm(&jws.header, key).into());
	note(Check::Key, signer.as_ref().map(|_| ()).map_err(String::clone).into());
	note(
		Check::Signature,
		match key {
			Some(key) if jws.is_signed_by(key) => Outcome::Passed,
			Some(_) => Outcome::Failed("the key did not sign this".into()),
			None => Outcome::Skipped("there is no key to check it with".into()),
		},
	);

	let (claims, withheld, disclosed) = match D::SECURED {
		Secured::Jwt => (payload, 0, true),
		Secured::SdJwt { .. } => match sd_jwt::disclose(payload.clone(), &disclosures) {
			Ok(disclosed) => {
				note(Check::Disclosures, Outcome::Passed);
				let withheld = disclosed.withheld();
				(disclosed.payload, withheld, true)
			}
			Err(fault) => {
				note(Check::Disclosures, Outcome::Failed(fault.to_string()));
				(payload, 0, false)
			}
		},
	};
	note(Check::Context, checks::context(&claims).into());
	note(Check::CredentialType, checks::credential_type::<D>(&claims).into());
	note(
		Check::Issuer,
		match &signer {
			Ok((did, _)) => checks::issuer(&claims, did).into(),
			Err(_) => Outcome::Skipped("there is no key to compare it with".into()),
		},
	);
	note(Check::Claims, checks::claims(&claims).into());
	note(Check::Period, checks::period(&claims, at).into());

	let document = match (disclosed, withheld) {
		(true, 0) => checks::document::<D>(&claims),
		(true, 1) => Err(Outcome::Skipped("1 element is withheld".into())),
		(true, many) => Err(Outcome::Skipped(format!("{many} elements are withheld"))),
		(false, _) => Err(Outcome::Skipped("the disclosures do not hold".into())),
	};
	let (document, outcome) = match document {
		Ok(document) => (Some(document), Outcome::Passed),
		Err(outcome) => (None, outcome),
	};
	note(Check::Document, outcome);

	Ok(Report {
		id: digest::id(credential),
		checks,
		claims,
		withheld,
		document,
	})
}

/// The DID that `kid` belongs to, and the key.
fn signer(
	kid: Option<&str>,
	resolve: impl FnOnce(&str) -> Result<PublicKey, String>,
) -> Result<(&str, PublicKey), String> {
	let kid = kid.ok_or("`kid` is missing")?;
	if kid.starts_with(did_key::SCHEME) {
		return did_key::resolve(kid).map_err(|fault| format!("`kid` {fault}"));
	}
	let (did, _) = kid.split_once('#').ok_or("`kid` is no URL of a key: it has no `#`")?;
	match resolve(kid) {
		Ok(key) => Ok((did, key)),
		Err(reason) => Err(format!("`kid` {kid} {reason}")),
	}
}
