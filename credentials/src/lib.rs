//! Trade documents as W3C Verifiable Credentials, which also verify without any chain.
//!
//! A person writes a [`Certificate`] of origin or a [`License`] as plain JSON. [`issue`] signs it: the certificate as
//! `vc+sd-jwt`, so that each of its elements can be shown alone, the license as `vc+jwt`. What is anchored on chain is the
//! [`id`] of the credential and the document's on-chain form, never the document. [`verify`] answers with one named result per check.
//!
//! Standards: Verifiable Credentials Data Model 2.0; Securing Verifiable Credentials using JOSE and COSE; RFC 7515 (JWS);
//! RFC 8037 (Ed25519 in JOSE); RFC 9901 (SD-JWT); the `did:key` method.

mod base64url;
pub mod certificate;
pub mod did_key;
mod digest;
mod document;
mod issue;
pub mod jws;
mod key;
pub mod license;
pub mod party;
mod random;
pub mod sd_jwt;
pub mod text;
mod verify;

pub use certificate::Certificate;
pub use digest::id;
pub use document::{Document, Refusal, Secured};
pub use issue::{issue, Issued};
pub use key::{IssuerKey, KeyFault};
pub use license::License;
pub use random::NoRandomness;
pub use verify::{verify, Check, Checked, Outcome, Report, Unreadable, MAX_CREDENTIAL};
