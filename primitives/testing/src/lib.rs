//! The neighbors of a pallet, as its tests need them.
//!
//! Pallets never import each other: a pallet under test is wired to these in place of the real registers. They say
//! what a test has told them and nothing else. What they know lies in the state of the chain, so that a dry run that
//! forgot to roll back is seen.
//!
//! A crate of its own and no feature of `bonafide-primitives`: a feature that only tests have would compile the whole
//! workspace twice.

#![allow(clippy::restriction)]

mod catalog;
mod members;

pub use catalog::Catalog;
pub use members::{Member, Members};
