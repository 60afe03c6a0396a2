//! Off chain: W3C Verifiable Credentials issued, shown in part and verified.
//!
#![doc = include_str!("../README.md")]

pub mod certificate;
pub mod company;
mod disclose;
mod document;
mod issue;
pub mod json;
pub mod keys;
pub mod license;
pub mod origin;
pub mod sealing;
pub mod securing;
pub mod text;
pub mod verify;

pub use certificate::{check, drafted, seal_parties, Certificate, Openings};
pub use disclose::{disclose, elements, Choice, NotShown};
pub use document::{draft, Document, Refusal, Secured};
pub use issue::{issue, issue_as, Issued, Manner, NotIssued};
pub use keys::{did_key, did_web, file as key_file, token, CustomsKey, Holder, IssuerKey, KeyFault};
pub use license::License;
pub use sealing::{
	document as sealed_document,
	entry::{self as sealed_entry, Entry, EntryOpening, FindingsReport, SealedEntry},
	feature as sealed_feature, SealingKey,
};
pub use securing::{data_integrity, id, jws, sd_jwt, status_list};
pub use text::{hex, NoRandomness};
pub use verify::{
	verify, verify_documented, verify_listed, verify_with, Check, Checked, Claimed, Outcome, Report, StatusLists,
	Unreadable, Verdict, MAX_CREDENTIAL,
};
