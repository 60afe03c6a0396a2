//! The part of the crate `cumulus-relay-chain-inprocess-interface` that `cumulus-client-service` calls.
//!
//! The real one compiles a validator of the relay chain into each collator: five minutes of one core for
//! `polkadot-cli` alone. Here the relay chain is reached by RPC, and who asks for one inside is told so. See
//! decision 52.

use cumulus_relay_chain_interface::{RelayChainError, RelayChainInterface, RelayChainResult};
use polkadot_primitives::CollatorPair;
use sc_network::{request_responses::IncomingRequest, service::traits::NetworkService};
use sc_service::{Configuration, TaskManager};
use sc_telemetry::TelemetryWorkerHandle;
use std::sync::Arc;

/// A relay chain, as `cumulus-client-service` takes it: the chain, the key by which collations are signed, its network,
/// and the questions for nodes of the parachain that arrive there.
type RelayChain = (
	Arc<dyn RelayChainInterface>,
	Option<CollatorPair>,
	Arc<dyn NetworkService>,
	async_channel::Receiver<IncomingRequest>,
);

/// Refuses, always.
pub fn build_inprocess_relay_chain(
	_: Configuration,
	_: &Configuration,
	_: Option<TelemetryWorkerHandle>,
	_: &mut TaskManager,
	_: Option<sc_sysinfo::HwBench>,
) -> RelayChainResult<RelayChain> {
	Err(RelayChainError::GenericError(
		"this binary holds no relay chain node: name nodes of the relay chain with --relay-chain-rpc-urls".into(),
	))
}
