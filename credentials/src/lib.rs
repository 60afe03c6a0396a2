//! Trade documents as W3C Verifiable Credentials, which also verify without any chain.
//!
//! A person writes a [`Certificate`] of origin or a [`License`] as plain JSON. [`issue()`] signs it: the certificate as
//! `vc+sd-jwt`, so that each of its elements can be shown alone, the license as `vc+jwt` or with a Data Integrity proof. What is
//! anchored on chain is the [`id`] of the credential and the document's on-chain form, never the document. [`verify()`] answers with
//! one named result per check.
//!
//! Before that, [`check()`] names every fault of a certificate at once, [`origin`] calculates whether a good originates, and
//! [`seal_parties`] hides a party from everyone but customs. After it, [`disclose()`] shows another what it is to see.
//! An entry can be sealed to customs, too, and its findings to who filed it: [`sealed_entry`].
//!
//! Standards: Verifiable Credentials Data Model 2.0; Securing Verifiable Credentials using JOSE and COSE; Data Integrity EdDSA
//! Cryptosuites 1.0; Bitstring Status List 1.0; Verifiable Credentials JSON Schema; RFC 7515 (JWS); RFC 8037 (Ed25519 in JOSE);
//! RFC 9901 (SD-JWT); RFC 9180 (HPKE); RFC 8785 (canonical JSON); the methods `did:key` and `did:web`.

mod base64url;
pub mod certificate;
mod check;
mod committed;
mod customs_key;
pub mod data_integrity;
pub mod did_key;
pub mod did_web;
mod digest;
mod disclose;
mod document;
mod draft;
pub mod hex;
mod issue;
mod jwk;
pub mod jws;
mod key;
pub mod license;
pub mod origin;
pub mod party;
mod random;
pub mod schema;
pub mod sd_jwt;
pub mod sealed;
pub mod sealed_document;
pub mod sealed_entry;
pub mod sealed_feature;
pub mod sealing;
pub mod status_list;
pub mod text;
mod verify;

pub use certificate::Certificate;
pub use check::check;
pub use customs_key::CustomsKey;
pub use digest::id;
pub use disclose::{disclose, elements, Choice, NotShown};
pub use document::{Document, Refusal, Secured};
pub use draft::{seal_parties, Openings};
pub use issue::{issue, issue_as, Issued, Manner, NotIssued};
pub use jwk::KeyFault;
pub use key::IssuerKey;
pub use license::License;
pub use random::NoRandomness;
pub use sealed_entry::{Entry, EntryOpening, FindingsReport, SealedEntry};
pub use sealing::SealingKey;
pub use verify::{
	verify, verify_listed, verify_with, Check, Checked, Outcome, Report, StatusLists, Unreadable, MAX_CREDENTIAL,
};
