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

pub mod certificate;
pub mod company;
mod disclose;
mod document;
mod issue;
pub mod keys;
pub mod license;
pub mod origin;
pub mod sealing;
pub mod securing;
pub mod text;
mod verify;

pub use certificate::{check, seal_parties, Certificate, Openings};
pub use disclose::{disclose, elements, Choice, NotShown};
pub use document::{Document, Refusal, Secured};
pub use issue::{issue, issue_as, Issued, Manner, NotIssued};
pub use keys::{did_key, did_web, CustomsKey, IssuerKey, KeyFault};
pub use license::License;
pub use sealing::{
	document as sealed_document,
	entry::{self as sealed_entry, Entry, EntryOpening, FindingsReport, SealedEntry},
	feature as sealed_feature, SealingKey,
};
pub use securing::{data_integrity, id, jws, sd_jwt, status_list};
pub use text::{hex, NoRandomness};
pub use verify::{
	verify, verify_listed, verify_with, Check, Checked, Outcome, Report, StatusLists, Unreadable, MAX_CREDENTIAL,
};
