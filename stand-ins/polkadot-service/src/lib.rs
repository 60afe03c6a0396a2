//! The part of the crate `polkadot-service` that `cumulus-relay-chain-minimal-node` calls.
//!
//! The real one is the whole validator: 140 crates that a collator beside a relay chain's RPC never runs. Here is the
//! overseer of a collator alone, put together from the same subsystems. What else somebody might ask of that crate does
//! not compile. See decision 52.

pub mod overseer;

use polkadot_primitives::CollatorPair;

/// The part that the node plays beside a parachain's.
#[derive(Clone)]
#[allow(
	clippy::large_enum_variant,
	reason = "as in the crate that this stands for; a node makes one"
)]
pub enum IsParachainNode {
	/// It hands on the blocks that its parachain's node makes.
	Collator(CollatorPair),
	/// It follows.
	FullNode,
}

/// The reason that no overseer could be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
	/// Two of the counters bear the same name.
	#[error(transparent)]
	Prometheus(#[from] substrate_prometheus_endpoint::PrometheusError),
}
