//! Identifiers and words that every part of Bonafide shares.
//!
//! An identifier is always valid once built, and is text wherever a person meets it: in SCALE, in metadata
//! and in JSON. What a person typed arrives as [`Spelled`] and is read with a named reason for refusal.
//!
//! Pallets never import each other. Each asks in its `Config` for the traits of this crate
//! ([`Entities`], [`Products`], [`Licenses`], [`Certificates`], [`Entries`], [`Cases`]), and the runtime wires them.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod alias;
mod at_most;
mod cases;
mod certificates;
mod clock;
mod date;
mod digest;
mod document;
mod entities;
mod entries;
mod hex;
mod holding;
mod identifier;
mod key;
mod licenses;
mod malformed;
mod opening;
mod products;
pub mod retention;
mod room;
mod seal;
mod spelled;
mod text;
pub mod views;
mod weak;

pub use alias::{Alias, SpelledAlias};
pub use at_most::at_most;
pub use bonafide_macros::{scale, view};
pub use cases::{CaseId, Cases, CertificateRecord, OpenCases, Reason, MAX_REASON};
pub use certificates::{
	CertificateRefusal, Certificates, ClaimedOrigin, NotReserved, VerificationTimes, MAX_AGREEMENT, MAX_CODE, MAX_GOODS,
};
pub use clock::Clock;
pub use date::Date;
pub use digest::Digest;
pub use document::{is_media_type, is_uri};
pub use entities::{Entities, NotActing, Role, Scope, Standing, Trust, MAX_MERGERS};
pub use entries::{ClaimFacts, Entries, EntryFacts, EntryStanding, LineFacts};
pub use holding::{HolderKey, HolderSignature, Holding, Presenter, MAX_HOLDINGS};
pub use identifier::*;
pub use key::{KeyNumber, KeyPurpose, PublicKey};
pub use licenses::{
	LicenseFacts, LicenseFault, LicenseOpening, LicenseRefusal, LicensedGoods, LicensedRole, Licenses, Nesting,
	PrivateProducts, PrivateTerms, RightId, StatusPurpose, MAX_LICENSED_COUNTRIES, MAX_LICENSED_PREFIXES,
	MAX_LICENSED_PRODUCTS, MAX_MARKS, MAX_RIGHTS_PER_PRODUCT, STATUS_LIST_ENTRIES,
};
pub use malformed::Malformed;
pub use opening::{OpeningForm, PrivateProductsForm, PrivateTermsForm};
pub use products::{Checklist, ProductFacts, Products, MAX_FEATURES};
pub use room::kibibytes;
pub use seal::{Seal, SealFault, SealForm};
pub use spelled::Spelled;
pub use text::{is_unseen, shown, Text};

/// The items given, in a build that measures weights; nothing in any other. For crates that implement the traits of
/// this one without a feature `runtime-benchmarks` of their own.
#[cfg(feature = "runtime-benchmarks")]
#[macro_export]
macro_rules! if_benchmarks {
	($($item:tt)*) => { $($item)* };
}

/// The items given, in a build that measures weights; nothing in any other.
#[cfg(not(feature = "runtime-benchmarks"))]
#[macro_export]
macro_rules! if_benchmarks {
	($($item:tt)*) => {};
}

/// Chain time in milliseconds since 1970-01-01T00:00:00Z.
pub type Moment = u64;

/// An agreement's short name, such as `USMCA` or `CAFTA-DR`. The council gives it; code knows none.
pub type Agreement = Text<MAX_AGREEMENT>;

/// A short code of the trade: an origin criterion (`B`) or a preference claim prefix (`S+`).
pub type Code = Text<MAX_CODE>;
