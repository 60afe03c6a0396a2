//! Verifying a credential, with one named result for each check.
//!
//! ```
//! use bonafide_credentials::{issue, verify, verify_with, Check, Document, IssuerKey, License};
//!
//! let license = License::read_json(&std::fs::read_to_string("examples/license.json")?)?;
//! let key = IssuerKey::generate()?.known_as("did:web:id.example:HWUPKR0MPOU8FGXBT394#key-1")?;
//! let credential = issue(&license, &key)?.credential;
//! let march_2026 = 1_772_323_200_000;
//!
//! // A key on the register must be looked up, here in a list of one.
//! let look_up = |url: &str| match url == key.id() {
//!     true => Ok(key.public()),
//!     false => Err("is not on the register".into()),
//! };
//! assert!(verify_with::<License>(&credential, march_2026, look_up)?.is_valid());
//!
//! let alone = verify::<License>(&credential, march_2026)?;
//! assert_eq!(alone.failures().next().map(|(check, _)| check), Some(Check::Key));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod checks;
mod report;
mod secured;
mod status;

pub use report::{Check, Checked, Outcome, Report};
pub use status::StatusLists;

use crate::{
	securing::{data_integrity::NoProof, id, jws::NoJws},
	Document,
};
use bonafide_primitives::{Moment, PublicKey};
use secured::Opened;

/// The longest credential that is read, in bytes.
pub const MAX_CREDENTIAL: usize = 1024 * 1024;

/// The reason for which a text is no credential at all.
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
	/// It is JSON, and not secured with a Data Integrity proof.
	#[error("is no signed credential: it {0}")]
	NoProof(#[from] NoProof),
	/// The payload is not a JSON object.
	#[error("is no credential: the payload is not a JSON object")]
	NoObject,
}

/// Verifies `credential` as one of a `D`, at a moment, without a chain: if it was anchored, withdrawn
/// or revoked, the chain knows.
///
/// The key must be a `did:key`; see [`verify_with`] for others.
///
/// # Errors
/// If the text is no credential at all. Everything else is a check that failed.
pub fn verify<D: Document>(credential: &str, at: Moment) -> Result<Report<D>, Unreadable> {
	verify_with(credential, at, |_| {
		Err("is no did:key, and no other is looked up here".into())
	})
}

/// The same, where `resolve` gives the public key to a `kid` that is no `did:key`, such as
/// `did:web:HOST:LEI#key-1`, or the reason for which there is none that was good for signing.
///
/// # Errors
/// As for [`verify`].
pub fn verify_with<D: Document>(
	credential: &str,
	at: Moment,
	resolve: impl Fn(&str) -> Result<PublicKey, String>,
) -> Result<Report<D>, Unreadable> {
	verify_listed(credential, at, resolve, &StatusLists::default())
}

/// The same, where `lists` tell if it was revoked or suspended.
///
/// # Errors
/// As for [`verify`].
pub fn verify_listed<D: Document>(
	credential: &str,
	at: Moment,
	resolve: impl Fn(&str) -> Result<PublicKey, String>,
	lists: &StatusLists,
) -> Result<Report<D>, Unreadable> {
	let mut opened = Opened::open(credential, D::SECURED, at, &resolve)?;
	opened.check_claims(D::TYPE, at);
	if let Some(outcome) = status::outcome(&opened, lists, at, &resolve) {
		opened.note(Check::Status, outcome);
	}
	let document = match (opened.is_disclosed, opened.withheld) {
		(true, 0) => checks::document::<D>(&opened.claims),
		(true, 1) => Err(Outcome::Skipped("1 element is withheld".into())),
		(true, many) => Err(Outcome::Skipped(format!("{many} elements are withheld"))),
		(false, _) => Err(Outcome::Skipped("the disclosures do not hold".into())),
	};
	let (document, outcome) = match document {
		Ok(document) => (Some(document), Outcome::Passed),
		Err(outcome) => (None, outcome),
	};
	opened.note(Check::Document, outcome);

	let Opened {
		checks,
		claims,
		withheld,
		..
	} = opened;
	Ok(Report {
		id: id(credential),
		checks,
		claims,
		withheld,
		document,
	})
}
