//! Verifying a credential, with one named result for each check.
//!
//! ```
//! use bonafide_credentials::{issue, verify, verify_with, Check, Document, IssuerKey, License, Outcome, Verdict};
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
//! assert_eq!(verify_with::<License>(&credential, march_2026, look_up)?.verdict(), Verdict::Valid);
//!
//! let alone = verify::<License>(&credential, march_2026)?;
//! assert_eq!(alone.verdict(), Verdict::NotShown);
//! assert!(matches!(alone.outcome(Check::Key), Some(Outcome::Skipped(_))));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod checks;
mod claimed;
mod report;
mod secured;
mod status;
mod time;

pub use claimed::Claimed;
pub use report::{Check, Checked, Outcome, Report, Verdict};
pub use status::StatusLists;

use crate::{
	keys::did_web::DidDocument,
	securing::{data_integrity::NoProof, jws::NoJws},
	Document,
};
use bonafide_primitives::{Moment, PublicKey};
use secured::Opened;

/// The longest credential that is read, in bytes.
pub const MAX_CREDENTIAL: usize = 1024 * 1024;

/// The reason for which a text is no credential at all.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
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
	/// The payload is no JSON with one meaning: see [`json`](crate::json).
	#[error("is no credential: the payload cannot be read: {0}")]
	Payload(String),
	/// The payload is not a JSON object.
	#[error("is no credential: the payload is not a JSON object")]
	NoObject,
}

/// A key that was looked up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct FoundKey {
	public: PublicKey,
	/// The moment from which it signs nothing more.
	revoked: Option<Moment>,
}

impl From<PublicKey> for FoundKey {
	fn from(public: PublicKey) -> Self {
		Self { public, revoked: None }
	}
}

/// The reason for which there is no key, a sentence whose subject is its name.
enum NoKey {
	/// It was looked up, and is none.
	Refused(String),
	/// There is nobody to ask.
	Unasked(String),
}

/// Looks up the key of a name that is no `did:key`.
type Resolve<'a> = dyn Fn(&str) -> Result<FoundKey, NoKey> + 'a;

/// Verifies `credential` as one of a `D`, at a moment, without a chain: if it was anchored, withdrawn
/// or revoked, the chain knows.
///
/// The key must be a `did:key`; see [`verify_with`] for others.
///
/// # Errors
/// If the text is no credential at all. Everything else is a check that failed.
pub fn verify<D: Document>(credential: &str, at: Moment) -> Result<Report<D>, Unreadable> {
	let resolve = |_: &str| Err(NoKey::Unasked("is no did:key, and no other is looked up here".into()));
	judge(credential, at, &resolve, &StatusLists::default())
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
	let resolve = |name: &str| resolve(name).map(FoundKey::from).map_err(NoKey::Refused);
	judge(credential, at, &resolve, lists)
}

/// The same, where keys are looked up in these DID documents: each speaks for its own DID alone. They tell of a key
/// that was revoked, too, and until when it was good.
///
/// # Errors
/// As for [`verify`].
pub fn verify_documented<D: Document>(
	credential: &str,
	at: Moment,
	documents: &[DidDocument],
	lists: &StatusLists,
) -> Result<Report<D>, Unreadable> {
	let resolve = |name: &str| {
		let did = name.split_once('#').map_or(name, |(did, _)| did);
		let document = documents.iter().find(|document| document.did() == did);
		let missing = || NoKey::Unasked("is no did:key: give the issuer's DID document".into());
		let (public, revoked) = document.ok_or_else(missing)?.key_then(name).map_err(NoKey::Refused)?;
		Ok(FoundKey { public, revoked })
	};
	judge(credential, at, &resolve, lists)
}

fn judge<D: Document>(
	credential: &str,
	at: Moment,
	resolve: &Resolve,
	lists: &StatusLists,
) -> Result<Report<D>, Unreadable> {
	let mut opened = Opened::open(credential, D::SECURED, at, resolve)?;
	opened.check_claims(D::TYPE, at);
	let told = status::told(&opened, lists, at, resolve);
	if let Some(outcome) = told.outcome {
		opened.note(Check::Status, outcome);
	}
	opened.notes.extend(told.notes);
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
		id,
		checks,
		claims,
		withheld,
		notes,
		..
	} = opened;
	Ok(Report {
		id,
		checks,
		claims,
		withheld,
		document,
		as_of: told.as_of,
		notes,
	})
}
