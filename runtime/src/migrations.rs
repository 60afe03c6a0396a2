//! The way of the state from one release to the next.
//!
//! A release that changes how a pallet keeps its records raises the pallet's storage version and names its migration
//! here. A migration that has run on every network leaves with the release after. `CONTRIBUTING.md` tells how one is
//! written and tried.

/// Run whole in the first block of the new runtime, in this order. For what fits into one block, whatever the size of
/// the state.
#[cfg(not(feature = "next"))]
pub type SingleBlock = ();

/// The one of the rehearsal, `e2e/test/upgrade.test.mjs`.
#[cfg(feature = "next")]
pub type SingleBlock = (crate::next::LiftPause,);

/// Run in steps over as many blocks as they need, in this order. Until the last is done the chain takes no
/// transactions.
#[cfg(not(feature = "runtime-benchmarks"))]
pub type MultiBlock = ();

/// The ones that the pallet measures itself with.
#[cfg(feature = "runtime-benchmarks")]
pub type MultiBlock = pallet_migrations::mock_helpers::MockedMigrations;
