//! A node of a network: collators make its blocks, each when its slot comes, and a relay chain makes them final.
//!
//! The relay chain is asked over the RPC of its nodes. Beside it runs a light node of the relay chain's network, which
//! hands collations to validators and finds nodes of this chain.

use super::{Backend, Block, Client, Hash, Parts, Pool, Settings};
use crate::rpc::{self, Sources};
use bonafide_runtime::constants::RELAY_CHAIN_SLOT_DURATION;
use codec::Encode;
use cumulus_client_bootnodes::{start_bootnode_tasks, StartBootnodeTasksParams};
use cumulus_client_cli::CollatorOptions;
use cumulus_client_collator::service::CollatorService;
use cumulus_client_consensus_aura::{
	collators::slot_based::{self, SlotBasedBlockImport, SlotBasedBlockImportHandle},
	equivocation_import_queue::fully_verifying_import_queue,
};
use cumulus_client_consensus_common::ParachainBlockImport;
use cumulus_client_service::{
	build_network, build_relay_chain_interface, prepare_node_config, start_relay_chain_tasks, BuildNetworkParams,
	DARecoveryProfile, ParachainTracingExecuteBlock, StartRelayChainTasksParams,
};
use cumulus_primitives_core::{relay_chain::ValidationCode, GetParachainInfo, ParaId};
use cumulus_relay_chain_interface::RelayChainInterface;
use polkadot_primitives::CollatorPair;
use sc_basic_authorship::ProposerFactory;
use sc_consensus::{BasicQueue, ImportQueue};
use sc_network::{config::FullNetworkConfiguration, Litep2pNetworkBackend, NetworkBlock, NotificationMetrics, PeerId};
use sc_service::{Configuration, Error, PartialComponents, SpawnTasksParams, TaskManager};
use sc_telemetry::TelemetryHandle;
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::sr25519::AuthorityPair;
use sp_keystore::KeystorePtr;
use sp_timestamp::InherentDataProvider as Timestamp;
use std::{sync::Arc, time::Duration};

/// The time into a slot at which a collator makes its block: the relay chain's block of that slot has arrived by then.
const SLOT_OFFSET: Duration = Duration::from_secs(1);

/// The relay chain of a node.
pub struct RelayChain {
	/// Of its light node in the relay chain's network.
	pub config: Configuration,
	/// The nodes whose RPC answers, in order of preference, and the part in the search for nodes of this chain.
	pub options: CollatorOptions,
	/// See `--experimental-max-pov-percentage`.
	pub max_pov_percentage: Option<u32>,
}

type BlockImport = ParachainBlockImport<Block, SlotBasedBlockImport<Block, Arc<Client>, Client>, Backend>;

/// The ways by which blocks come in.
pub struct Import {
	/// Blocks of others: signed by the collator of their slot, at no future time, and not two of many for one slot.
	pub queue: BasicQueue<Block>,
	/// Blocks made here.
	made_here: BlockImport,
	/// The blocks of others that this node may have to hand in again.
	of_others: SlotBasedBlockImportHandle<Block>,
}

impl Import {
	/// Those into the database of `opened`.
	pub fn new(opened: &Parts<()>, config: &Configuration) -> Self {
		let client = opened.client.clone();
		let (import, of_others) = SlotBasedBlockImport::new(client.clone(), client.clone());
		let made_here = ParachainBlockImport::new(import, opened.backend.clone());
		let queue = fully_verifying_import_queue::<AuthorityPair, _, _, _, _>(
			client,
			made_here.clone(),
			|_, ()| async { Ok(Timestamp::from_system_time()) },
			&opened.task_manager.spawn_essential_handle(),
			config.prometheus_registry(),
			opened.other.as_ref().map(|telemetry| telemetry.handle()),
		);
		Self {
			queue,
			made_here,
			of_others,
		}
	}
}

/// Starts the node, as a collator if its role is an authority's; it runs until the returned task manager is dropped.
pub async fn start(settings: Settings, relay_chain: RelayChain) -> Result<TaskManager, Error> {
	let Settings {
		config,
		did_host,
		status_key,
		wasm_cache,
	} = settings;
	let config = prepare_node_config(config);
	let opened = super::open(&config, wasm_cache.as_deref())?;
	let Import {
		queue,
		made_here,
		of_others,
	} = Import::new(&opened, &config);
	let PartialComponents {
		client,
		backend,
		mut task_manager,
		keystore_container,
		transaction_pool,
		other: mut telemetry,
		import_queue: (),
		select_chain: _,
	} = opened;

	let para_id = client
		.runtime_api()
		.parachain_id(client.info().best_hash)
		.map_err(|error| Error::Application(error.into()))?;
	let RelayChain {
		config: relay_config,
		options,
		max_pov_percentage,
	} = relay_chain;
	let relay_fork_id = relay_config.chain_spec.fork_id().map(str::to_string);
	let (relay_chain, collator_key, relay_network, paranode_requests) =
		build_relay_chain_interface(relay_config, &config, None, &mut task_manager, options.clone(), None)
			.await
			.map_err(|error| Error::Application(error.into()))?;

	let registry = config.prometheus_registry().cloned();
	let import_queue_service = queue.service();
	let (network, system_rpc_tx, tx_handler_controller, sync_service, _) = build_network(BuildNetworkParams {
		parachain_config: &config,
		net_config: FullNetworkConfiguration::<_, _, Litep2pNetworkBackend>::new(&config.network, registry.clone()),
		client: client.clone(),
		transaction_pool: transaction_pool.clone(),
		para_id,
		relay_chain_interface: relay_chain.clone(),
		spawn_handle: task_manager.spawn_handle(),
		spawn_essential_handle: task_manager.spawn_essential_handle(),
		import_queue: queue,
		metrics: NotificationMetrics::new(registry.as_ref()),
		gap_sync_body_policy: None,
	})
	.await?;

	let collates = config.role.is_authority();
	let told = format!(
		"Bonafide Node {}, chain {}, {} parachain {para_id}, data in {}",
		env!("CARGO_PKG_VERSION"),
		config.chain_spec.id(),
		if collates { "collates" } else { "follows" },
		std::path::absolute(config.base_path.path())?.display()
	);
	let bootnodes = StartBootnodeTasksParams {
		embedded_dht_bootnode: options.embedded_dht_bootnode,
		dht_bootnode_discovery: options.dht_bootnode_discovery,
		para_id,
		task_manager: &mut task_manager,
		relay_chain_interface: relay_chain.clone(),
		relay_chain_fork_id: relay_fork_id,
		relay_chain_network: relay_network,
		request_receiver: paranode_requests,
		parachain_network: network.clone(),
		advertise_non_global_ips: config.network.allow_non_globals_in_dht,
		parachain_genesis_hash: client.info().genesis_hash.encode(),
		parachain_fork_id: config.chain_spec.fork_id().map(str::to_string),
		parachain_public_addresses: config.network.public_addresses.clone(),
	};
	start_bootnode_tasks(bootnodes);

	let rpc = rpc::Deps {
		sources: Arc::new(Sources {
			client: client.clone(),
			did_host,
			status_key,
		}),
		pool: transaction_pool.clone(),
		engine: None,
		clock: None,
	};
	sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend: backend.clone(),
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool: transaction_pool.clone(),
		rpc_builder: Box::new(move |_| rpc::create_full(rpc.clone()).map_err(|error| Error::Application(error.into()))),
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync_service.clone(),
		telemetry: telemetry.as_mut(),
		tracing_execute_block: Some(Arc::new(ParachainTracingExecuteBlock::new(client.clone()))),
	})?;

	let announce_block: Announce = {
		let sync_service = sync_service.clone();
		Arc::new(move |hash, data| sync_service.announce_block(hash, data))
	};
	let overseer = relay_chain
		.overseer_handle()
		.map_err(|error| Error::Application(error.into()))?;
	start_relay_chain_tasks(StartRelayChainTasksParams {
		client: client.clone(),
		announce_block: announce_block.clone(),
		para_id,
		relay_chain_interface: relay_chain.clone(),
		task_manager: &mut task_manager,
		da_recovery_profile: if collates {
			DARecoveryProfile::Collator
		} else {
			DARecoveryProfile::FullNode
		},
		import_queue: import_queue_service,
		relay_chain_slot_duration: relay_slot(),
		recovery_handle: Box::new(overseer),
		sync_service,
		prometheus_registry: registry.as_ref(),
	})?;

	if collates {
		let key =
			collator_key.ok_or_else(|| Error::Other("the relay chain's node gave no key for collations".into()))?;
		Collator {
			client,
			backend,
			pool: transaction_pool,
			keystore: keystore_container.keystore(),
			relay_chain,
			para_id,
			key,
			peer_id: network.local_peer_id(),
			announce_block,
			max_pov_percentage,
		}
		.start(
			&task_manager,
			made_here,
			of_others,
			registry.as_ref(),
			telemetry.as_ref().map(|telemetry| telemetry.handle()),
		);
	}
	log::info!("{told}");
	Ok(task_manager)
}

/// Tells peers of a block, with what vouches for it.
type Announce = Arc<dyn Fn(Hash, Option<Vec<u8>>) + Send + Sync>;

fn relay_slot() -> Duration {
	Duration::from_millis(RELAY_CHAIN_SLOT_DURATION.into())
}

/// The maker of blocks, in the slots of this node's session keys.
struct Collator {
	client: Arc<Client>,
	backend: Arc<Backend>,
	pool: Arc<Pool>,
	keystore: KeystorePtr,
	relay_chain: Arc<dyn RelayChainInterface>,
	para_id: ParaId,
	/// Signs collations: validators know a collator's connection by it.
	key: CollatorPair,
	peer_id: PeerId,
	announce_block: Announce,
	max_pov_percentage: Option<u32>,
}

impl Collator {
	fn start(
		self,
		task_manager: &TaskManager,
		made_here: BlockImport,
		of_others: SlotBasedBlockImportHandle<Block>,
		registry: Option<&substrate_prometheus_endpoint::Registry>,
		telemetry: Option<TelemetryHandle>,
	) {
		let proposer = ProposerFactory::new(
			task_manager.spawn_handle(),
			self.client.clone(),
			self.pool,
			registry,
			telemetry,
		);
		let collator_service = CollatorService::new(self.client.clone(), self.announce_block, self.client.clone());
		let code = self.client.clone();
		slot_based::run::<Block, AuthorityPair, _, _, _, _, _, _, _, _, _>(slot_based::Params {
			// Time and relay chain are given by the slot.
			create_inherent_data_providers: |_, ()| async { Ok(()) },
			block_import: made_here,
			para_client: self.client,
			para_backend: self.backend,
			relay_client: self.relay_chain,
			code_hash_provider: move |block| code.code_at(block).ok().map(|code| ValidationCode::from(code).hash()),
			keystore: self.keystore,
			collator_key: self.key,
			collator_peer_id: self.peer_id,
			para_id: self.para_id,
			proposer,
			collator_service,
			reinitialize: false,
			slot_offset: SLOT_OFFSET,
			block_import_handle: of_others,
			spawner: task_manager.spawn_essential_handle(),
			relay_chain_slot_duration: relay_slot(),
			export_pov: None,
			max_pov_percentage: self.max_pov_percentage,
		});
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::service::dev::tests::{blocks, configuration};
	use futures::channel::mpsc;
	use futures::StreamExt;
	use sc_consensus::{
		import_queue::{BlockImportError, BlockImportStatus},
		IncomingBlock, Link,
	};
	use sp_consensus::BlockOrigin;
	use sp_consensus_aura::{digests::CompatibleDigestItem, sr25519::AuthoritySignature};
	use sp_core::Pair;
	use sp_keyring::Sr25519Keyring;
	use sp_runtime::{
		traits::{Header as _, NumberFor},
		DigestItem,
	};

	/// The results of imports.
	struct Results(mpsc::UnboundedSender<Result<BlockImportStatus<NumberFor<Block>>, BlockImportError>>);

	impl Link<Block> for Results {
		fn blocks_processed(
			&self,
			_: usize,
			_: usize,
			results: Vec<(Result<BlockImportStatus<NumberFor<Block>>, BlockImportError>, Hash)>,
		) {
			for (result, _) in results {
				self.0.unbounded_send(result).unwrap();
			}
		}
	}

	/// `block`, sealed by `collator`.
	fn sealed(block: &Block, collator: Sr25519Keyring) -> Block {
		let mut block = block.clone();
		let signature = AuthoritySignature::from(collator.pair().sign(block.header.hash().as_ref()));
		block
			.header
			.digest_mut()
			.push(<DigestItem as CompatibleDigestItem<AuthoritySignature>>::aura_seal(
				signature,
			));
		block
	}

	/// Sends `blocks` through the queue of an empty chain as a peer does, one after the other; true for each that
	/// came in.
	async fn came_in(blocks: Vec<Block>) -> Vec<bool> {
		let folder = tempfile::tempdir().unwrap();
		let config = configuration(folder.path());
		let opened = super::super::open(&config, None).unwrap();
		let queue = Import::new(&opened, &config).queue;
		let mut service = queue.service();
		let (sender, mut results) = mpsc::unbounded();
		let running = tokio::spawn(async move { queue.run(&Results(sender)).await });
		let mut came_in = Vec::new();
		for block in blocks {
			let incoming = IncomingBlock {
				hash: block.header.hash(),
				header: Some(block.header),
				body: Some(block.extrinsics),
				indexed_body: None,
				justifications: None,
				origin: None,
				allow_missing_state: false,
				import_existing: false,
				skip_execution: false,
				state: None,
			};
			service.import_blocks(BlockOrigin::NetworkBroadcast, vec![incoming]);
			came_in.push(results.next().await.unwrap().is_ok());
		}
		running.abort();
		came_in
	}

	#[tokio::test(flavor = "multi_thread")]
	async fn a_block_comes_in_if_the_collator_of_its_slot_signed_it() {
		let folder = tempfile::tempdir().unwrap();
		let [first, second] = blocks(folder.path(), 2).await.try_into().unwrap();
		let others = [first.clone(), sealed(&first, Sr25519Keyring::Bob)];
		// The second was made at once after the first, for a slot that is yet to come.
		let by_alice = [first, second].map(|block| sealed(&block, Sr25519Keyring::Alice));
		assert_eq!(came_in([others, by_alice].concat()).await, [false, false, true, false]);
	}
}
