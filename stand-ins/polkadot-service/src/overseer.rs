//! The overseer of a collator: it carries collations to validators, and fetches blocks that a collator withheld.

use crate::{Error, IsParachainNode};
use parking_lot::Mutex;
use polkadot_availability_recovery::AvailabilityRecoverySubsystem;
use polkadot_collator_protocol::{CollatorProtocolSubsystem, ProtocolSide};
use polkadot_network_bridge::{Metrics as NetworkBridgeMetrics, NetworkBridgeRx, NetworkBridgeTx};
use polkadot_node_collation_generation::CollationGenerationSubsystem;
use polkadot_node_core_chain_api::ChainApiSubsystem;
use polkadot_node_core_runtime_api::RuntimeApiSubsystem;
use polkadot_node_network_protocol::{
	peer_set::{PeerSet, PeerSetProtocolNames},
	request_response::{v1, v2, v3, IncomingRequestReceiver, ReqProtocolNames},
};
use polkadot_node_subsystem_types::{ChainApiBackend, RuntimeApiSubsystemClient};
use polkadot_node_subsystem_util::metrics::Metrics;
use polkadot_overseer::{DummySubsystem, InitializedOverseerBuilder, Overseer, SpawnGlue};
use sc_authority_discovery::Service as AuthorityDiscovery;
use sc_client_api::AuxStore;
use sc_network::{service::traits::NetworkService, NotificationService};
use sp_core::traits::SpawnNamed;
use std::{collections::HashMap, sync::Arc};
use substrate_prometheus_endpoint::Registry;

/// The parts of an overseer.
pub struct OverseerGenArgs<'a, Spawner, Client> {
	/// The relay chain.
	pub runtime_client: Arc<Client>,
	/// The relay chain's network.
	pub network_service: Arc<dyn NetworkService>,
	/// Tells if the relay chain is still being caught up with.
	pub sync_service: Arc<dyn sp_consensus::SyncOracle + Send + Sync>,
	/// Finds validators by their keys.
	pub authority_discovery_service: AuthorityDiscovery,
	/// Validators that ask for a collation.
	pub collation_req_v2_receiver: IncomingRequestReceiver<v2::CollationFetchingRequest>,
	/// The same, by the next protocol.
	pub collation_req_v3_receiver: IncomingRequestReceiver<v3::CollationFetchingRequest>,
	/// Nodes that ask for a block's data.
	pub available_data_req_receiver: IncomingRequestReceiver<v1::AvailableDataFetchingRequest>,
	/// The counters.
	pub registry: Option<&'a Registry>,
	/// Starts tasks.
	pub spawner: Spawner,
	/// The part it plays.
	pub is_parachain_node: IsParachainNode,
	/// Messages that may wait between two subsystems, if not the usual number.
	pub overseer_message_channel_capacity_override: Option<usize>,
	/// Names of the protocols of requests.
	pub req_protocol_names: ReqProtocolNames,
	/// Names of the protocols of notifications.
	pub peerset_protocol_names: PeerSetProtocolNames,
	/// The protocols of notifications.
	pub notification_services: HashMap<PeerSet, Box<dyn NotificationService>>,
}

type Network = Arc<dyn NetworkService>;

/// An overseer of a collator, to be connected: each subsystem of a validator alone is none.
pub type Builder<Spawner, Client> = InitializedOverseerBuilder<
	SpawnGlue<Spawner>,
	Arc<Client>,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	AvailabilityRecoverySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	RuntimeApiSubsystem<Client>,
	DummySubsystem,
	NetworkBridgeRx<Network, AuthorityDiscovery>,
	NetworkBridgeTx<Network, AuthorityDiscovery>,
	ChainApiSubsystem<Client>,
	CollationGenerationSubsystem,
	CollatorProtocolSubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
	DummySubsystem,
>;

/// Puts the overseer together.
pub fn collator_overseer_builder<Spawner, Client>(
	args: OverseerGenArgs<Spawner, Client>,
) -> Result<Builder<Spawner, Client>, Error>
where
	Spawner: SpawnNamed + Clone + Unpin + 'static,
	Client: RuntimeApiSubsystemClient + ChainApiBackend + AuxStore + 'static,
{
	let registry = args.registry;
	let spawner = SpawnGlue(args.spawner);
	let bridge: NetworkBridgeMetrics = Metrics::register(registry)?;
	let sinks = Arc::new(Mutex::new(HashMap::new()));
	let side = match args.is_parachain_node {
		IsParachainNode::Collator(collator_pair) => ProtocolSide::Collator {
			peer_id: args.network_service.local_peer_id(),
			collator_pair,
			request_receiver_v2: args.collation_req_v2_receiver,
			request_receiver_v3: args.collation_req_v3_receiver,
			metrics: Metrics::register(registry)?,
			clock: polkadot_node_clock::system_clock(),
		},
		IsParachainNode::FullNode => ProtocolSide::None,
	};

	let builder = Overseer::builder()
		.network_bridge_tx(NetworkBridgeTx::new(
			args.network_service.clone(),
			args.authority_discovery_service.clone(),
			bridge.clone(),
			args.req_protocol_names.clone(),
			args.peerset_protocol_names.clone(),
			sinks.clone(),
		))
		.network_bridge_rx(NetworkBridgeRx::new(
			args.network_service,
			args.authority_discovery_service,
			Box::new(args.sync_service),
			bridge,
			args.peerset_protocol_names,
			args.notification_services,
			sinks,
		))
		.availability_recovery(AvailabilityRecoverySubsystem::for_collator(
			None,
			args.available_data_req_receiver,
			&args.req_protocol_names,
			Metrics::register(registry)?,
		))
		.chain_api(ChainApiSubsystem::new(
			args.runtime_client.clone(),
			Metrics::register(registry)?,
		))
		.collation_generation(CollationGenerationSubsystem::new(Metrics::register(registry)?))
		.collator_protocol(CollatorProtocolSubsystem::new(side))
		.runtime_api(RuntimeApiSubsystem::new(
			args.runtime_client.clone(),
			Metrics::register(registry)?,
			spawner.clone(),
		))
		.approval_distribution(DummySubsystem)
		.approval_voting(DummySubsystem)
		.approval_voting_parallel(DummySubsystem)
		.availability_distribution(DummySubsystem)
		.availability_store(DummySubsystem)
		.bitfield_distribution(DummySubsystem)
		.bitfield_signing(DummySubsystem)
		.candidate_backing(DummySubsystem)
		.candidate_validation(DummySubsystem)
		.chain_selection(DummySubsystem)
		.dispute_coordinator(DummySubsystem)
		.dispute_distribution(DummySubsystem)
		.gossip_support(DummySubsystem)
		.prospective_parachains(DummySubsystem)
		.provisioner(DummySubsystem)
		.pvf_checker(DummySubsystem)
		.statement_distribution(DummySubsystem)
		.activation_external_listeners(Default::default())
		.active_leaves(Default::default())
		.supports_parachains(args.runtime_client)
		.metrics(Metrics::register(registry)?)
		.spawner(spawner);
	Ok(match args.overseer_message_channel_capacity_override {
		Some(capacity) => builder.message_channel_capacity(capacity),
		None => builder,
	})
}
