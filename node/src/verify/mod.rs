//! Verification of a credential: what was presented of it, by itself and against what the chain has.

pub mod certificate;
mod keys;
pub mod license;
mod presented;
mod report;

pub use presented::Presented;
pub use report::Verification;
