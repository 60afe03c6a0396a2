//! A node that seals its own blocks: no relay chain, no peers, each block final at once.

use super::{inherents::Inherents, Block, Clock, Engine, Parts, Sealing, Settings};
use crate::rpc::{self, Sources};
use futures::channel::mpsc;
use sc_basic_authorship::ProposerFactory;
use sc_consensus::BasicQueue;
use sc_consensus_manual_seal::{consensus::aura::AuraConsensusDataProvider, run_manual_seal, ManualSealParams};
use sc_network::{
	config::{FullNetworkConfiguration, NetworkConfiguration, NonReservedPeerMode, SetConfig},
	Litep2pNetworkBackend, NotificationMetrics,
};
use sc_service::{
	BuildNetworkParams, ChainType, Configuration, Error, PartialComponents, SpawnTasksParams, TaskManager,
};
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::{sr25519::AuthorityId, AuraApi};
use std::{future::Future, sync::Arc};

/// Orders for blocks that may wait while one is made.
const WAITING_ORDERS: usize = 64;

/// Starts the node; it runs until the returned task manager is dropped.
pub fn start(settings: Settings, sealing: Sealing, adjustable_clock: bool) -> Result<TaskManager, Error> {
	let Settings {
		mut config,
		did_host,
		status_key,
		wasm_cache,
	} = settings;
	if config.chain_spec.chain_type() == ChainType::Live {
		// Its blocks are not signed, so that no collator could ever follow them.
		return Err(Error::Other(format!(
			"{} is a chain of a network, whose blocks its collators make: name nodes of its relay chain with \
			 --relay-chain-rpc-urls",
			config.chain_spec.id()
		)));
	}
	let parts = super::parts(&config, wasm_cache.as_deref())?;
	let clock = Clock::default();
	let (engine, producer) = producer(&parts, &config, clock.clone())?;
	let PartialComponents {
		client,
		backend,
		mut task_manager,
		import_queue,
		keystore_container,
		select_chain: _,
		transaction_pool,
		other: mut telemetry,
	} = parts;

	isolate(&mut config.network);
	let (network, system_rpc_tx, tx_handler_controller, sync_service, _) =
		sc_service::build_network(BuildNetworkParams {
			net_config: FullNetworkConfiguration::<_, _, Litep2pNetworkBackend>::new(
				&config.network,
				config.prometheus_registry().cloned(),
			),
			config: &config,
			client: client.clone(),
			transaction_pool: transaction_pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: None,
			block_relay: None,
			metrics: NotificationMetrics::new(config.prometheus_registry()),
			gap_sync_body_policy: None,
		})?;

	let best = client.info().best_hash;
	let (chain, base_path) = (
		config.chain_spec.id().to_string(),
		std::path::absolute(config.base_path.path())?.display().to_string(),
	);
	let rpc = rpc::Deps {
		sources: Arc::new(Sources {
			client: client.clone(),
			did_host,
			status_key,
		}),
		pool: transaction_pool.clone(),
		engine: (sealing == Sealing::Manual).then(|| engine.clone()),
		clock: adjustable_clock.then_some(clock),
	};
	sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client,
		backend,
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool: transaction_pool.clone(),
		rpc_builder: Box::new(move |_| rpc::create_full(rpc.clone()).map_err(|error| Error::Application(error.into()))),
		network,
		system_rpc_tx,
		tx_handler_controller,
		sync_service,
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	let spawn = task_manager.spawn_essential_handle();
	spawn.spawn_blocking("block-production", None, producer);
	if sealing != Sealing::Manual {
		spawn.spawn("sealing", None, sealing.run(engine, transaction_pool, best));
	}
	log::info!(
		"Bonafide Node {}, chain {chain}, sealing {sealing}, no relay chain, no peers, data in {base_path}",
		env!("CARGO_PKG_VERSION")
	);
	Ok(task_manager)
}

/// The queue for blocks that a node sealed by itself: nobody signed them.
pub fn queue(opened: &Parts<()>, config: &Configuration) -> BasicQueue<Block> {
	sc_consensus_manual_seal::import_queue(
		Box::new(opened.client.clone()),
		&opened.task_manager.spawn_essential_handle(),
		config.prometheus_registry(),
	)
}

/// Makes each block that is ordered through the engine, as long as the future is polled.
fn producer(parts: &Parts, config: &Configuration, clock: Clock) -> Result<(Engine, impl Future<Output = ()>), Error> {
	let client = parts.client.clone();
	let slot_duration = AuraApi::<Block, AuthorityId>::slot_duration(&*client.runtime_api(), client.info().best_hash)
		.map_err(|error| Error::Application(error.into()))?;

	let (engine, commands_stream) = mpsc::channel(WAITING_ORDERS);
	let producer = run_manual_seal(ManualSealParams {
		block_import: client.clone(),
		env: ProposerFactory::new(
			parts.task_manager.spawn_handle(),
			client.clone(),
			parts.transaction_pool.clone(),
			config.prometheus_registry(),
			parts.other.as_ref().map(|telemetry| telemetry.handle()),
		),
		client: client.clone(),
		pool: parts.transaction_pool.clone(),
		commands_stream,
		select_chain: parts.select_chain.clone(),
		consensus_data_provider: Some(Box::new(AuraConsensusDataProvider::<Block>::new_with_slot_duration(
			slot_duration,
		))),
		create_inherent_data_providers: move |parent, ()| {
			std::future::ready(Inherents::after(&client, &clock, parent, slot_duration))
		},
	});
	Ok((engine, producer))
}

/// Peers could not trust the blocks made here: no relay chain vouches for them.
fn isolate(network: &mut NetworkConfiguration) {
	network.listen_addresses.clear();
	network.boot_nodes.clear();
	network.default_peers_set = SetConfig {
		in_peers: 0,
		out_peers: 0,
		reserved_nodes: Vec::new(),
		non_reserved_mode: NonReservedPeerMode::Deny,
	};
}

#[cfg(test)]
pub mod tests {
	use super::*;
	use crate::{
		cli::Cli,
		service::{chain_time, sealing},
	};
	use bonafide_runtime::constants::SLOT_DURATION;
	use sc_cli::{CliConfiguration, SubstrateCli};
	use sc_client_api::BlockBackend;
	use sp_timestamp::Timestamp;
	use std::path::Path;

	/// The development chain kept in `base_path`.
	pub fn configuration(base_path: &Path) -> Configuration {
		let cli = Cli::from_iter(["bonafide-node", "--dev", "--base-path", base_path.to_str().unwrap()]);
		cli.run
			.base
			.create_configuration(&cli, tokio::runtime::Handle::current())
			.unwrap()
	}

	/// Opens the chain once it is free: tasks of a node that was dropped let go of the database in their own time.
	async fn open(config: &Configuration) -> Parts {
		for _ in 0..600 {
			match crate::service::parts(config, None) {
				Ok(parts) => return parts,
				Err(error) if error.to_string().contains("in use") => {
					tokio::time::sleep(std::time::Duration::from_millis(100)).await
				}
				Err(error) => panic!("{error}"),
			}
		}
		panic!("the database stays in use");
	}

	/// Makes `count` blocks on the development chain kept in `base_path`, and returns them.
	pub async fn blocks(base_path: &Path, count: usize) -> Vec<Block> {
		let config = configuration(base_path);
		let parts = open(&config).await;
		let (mut engine, producer) = producer(&parts, &config, Clock::default()).unwrap();
		let producer = tokio::spawn(producer);

		let mut blocks = Vec::new();
		for _ in 0..count {
			let block = sealing::seal(&mut engine, true)
				.await
				.unwrap()
				.expect("a block is made");
			let info = parts.client.info();
			assert_eq!((info.best_hash, info.finalized_hash), (block.hash, block.hash));
			blocks.push(parts.client.block(block.hash).unwrap().unwrap().block);
		}
		drop(engine);
		producer.await.unwrap();
		blocks
	}

	#[tokio::test(flavor = "multi_thread")]
	async fn blocks_in_a_row_take_a_slot_each_also_after_a_restart() {
		let directory = tempfile::tempdir().unwrap();
		let mut made = blocks(directory.path(), 3).await;
		made.extend(blocks(directory.path(), 2).await);

		let numbers: Vec<_> = made.iter().map(|block| block.header.number).collect();
		assert_eq!(numbers, [1, 2, 3, 4, 5]);
		let slots: Vec<_> = made
			.iter()
			.map(|block| *chain_time::slot(&block.header).unwrap())
			.collect();
		let now = Timestamp::current().as_millis() / SLOT_DURATION;
		assert!(
			slots[0].abs_diff(now) <= 100,
			"the first block is made at the wall clock's time"
		);
		assert!(slots.windows(2).all(|pair| pair[0] < pair[1]), "{slots:?}");
	}
}
