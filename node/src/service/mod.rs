//! The parts every node of this chain is made of. [`dev`] puts them together for a node that seals its own blocks,
//! [`collated`] for one of a network whose blocks a relay chain makes final.

mod chain_time;
mod clock;
pub mod collated;
pub mod dev;
mod genesis;
mod inherents;
mod sealing;

pub use clock::Clock;
pub use sealing::{Engine, Sealing};

use crate::rpc::DidHost;
use bonafide_credentials::IssuerKey;
use bonafide_runtime::RuntimeApi;
use genesis::Genesis;
use sc_consensus::{BasicQueue, LongestChain};
use sc_executor::{HeapAllocStrategy, WasmExecutor, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::{
	config::ExecutorConfiguration, ChainType, Configuration, Error, PartialComponents, TFullBackend, TFullClient,
};
use sc_telemetry::{Telemetry, TelemetryWorker};
use sc_transaction_pool::TransactionPoolHandle;
use std::{
	path::{Path, PathBuf},
	sync::Arc,
};

pub use bonafide_runtime::{opaque::Block, Hash, Header};

pub type Client = TFullClient<Block, RuntimeApi, WasmExecutor<HostFunctions>>;
pub type Backend = TFullBackend<Block>;
pub type Pool = TransactionPoolHandle<Block, Client>;

/// The functions outside its Wasm that the runtime may call. Beyond the usual, the size of the storage proof so far: by
/// it the runtime gives back weight that a transaction reserved and did not use.
pub type HostFunctions = (
	sp_io::SubstrateHostFunctions,
	cumulus_primitives_proof_size_hostfunction::storage_proof_size::HostFunctions,
);

/// The parts that both a running node and the commands on its database need, with the queue in which blocks are
/// imported.
pub type Parts<Queue = BasicQueue<Block>> =
	PartialComponents<Client, Backend, LongestChain<Backend, Block>, Queue, Pool, Option<Telemetry>>;

/// The settings of a node, whoever makes its blocks.
pub struct Settings {
	pub config: Configuration,
	/// See `--did-host`.
	pub did_host: DidHost,
	/// See `--status-key`.
	pub status_key: Option<IssuerKey>,
	/// See `--wasm-cache`.
	pub wasm_cache: Option<PathBuf>,
}

/// The executor of the runtime's Wasm. It keeps the native code in `cache`, if there is one.
fn executor(config: &ExecutorConfiguration, cache: Option<&Path>) -> WasmExecutor<HostFunctions> {
	let heap = config
		.default_heap_pages
		.map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |pages| HeapAllocStrategy::Static {
			extra_pages: u32::try_from(pages).unwrap_or(u32::MAX),
		});
	let builder = WasmExecutor::builder()
		.with_execution_method(config.wasm_method)
		.with_onchain_heap_alloc_strategy(heap)
		.with_offchain_heap_alloc_strategy(heap)
		.with_max_runtime_instances(config.max_runtime_instances)
		.with_runtime_cache_size(config.runtime_cache_size);
	match cache {
		Some(directory) => builder.with_cache_path(directory).build(),
		None => builder.build(),
	}
}

/// Opens the database, with the queue for blocks of its kind of chain: on one for development or training a node takes
/// its own blocks, on any other those that a collator signed.
pub fn parts(config: &Configuration, wasm_cache: Option<&Path>) -> Result<Parts, Error> {
	let opened = open(config, wasm_cache)?;
	let queue = match config.chain_spec.chain_type() {
		ChainType::Live => collated::Import::new(&opened, config).queue,
		_ => dev::queue(&opened, config),
	};
	Ok(with_queue(opened, queue))
}

/// Opens the database and builds all but the queue. See `--wasm-cache`.
fn open(config: &Configuration, wasm_cache: Option<&Path>) -> Result<Parts<()>, Error> {
	let telemetry = config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(|endpoints| -> Result<_, sc_telemetry::Error> {
			let worker = TelemetryWorker::new(16)?;
			let telemetry = worker.handle().new_telemetry(endpoints);
			Ok((worker, telemetry))
		})
		.transpose()?;

	let executor = executor(&config.executor, wasm_cache);
	let backend = sc_service::new_db_backend(config.db_config()).map_err(|error| located(error, config))?;
	let genesis = Genesis {
		chain_spec: &*config.chain_spec,
		with_state: !config.no_genesis(),
		backend: backend.clone(),
		executor: executor.clone(),
	};
	// Blocks are executed again with the same proof recording as when they were made: the weight given back depends
	// on it.
	let record_proofs_on_import = true;
	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
			config,
			telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
			executor,
			backend,
			genesis,
			record_proofs_on_import,
		)?;
	let client = Arc::new(client);

	let telemetry = telemetry.map(|(worker, telemetry)| {
		task_manager.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});

	let transaction_pool = Arc::new(
		sc_transaction_pool::Builder::new(
			task_manager.spawn_essential_handle(),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);

	Ok(PartialComponents {
		select_chain: LongestChain::new(backend.clone()),
		client,
		backend,
		task_manager,
		keystore_container,
		import_queue: (),
		transaction_pool,
		other: telemetry,
	})
}

/// The same, with `import_queue`.
fn with_queue(opened: Parts<()>, import_queue: BasicQueue<Block>) -> Parts {
	PartialComponents {
		client: opened.client,
		backend: opened.backend,
		task_manager: opened.task_manager,
		keystore_container: opened.keystore_container,
		select_chain: opened.select_chain,
		import_queue,
		transaction_pool: opened.transaction_pool,
		other: opened.other,
	}
}

/// Adds where the database is that cannot be opened, and the usual reason.
fn located(error: sp_blockchain::Error, config: &Configuration) -> sp_blockchain::Error {
	match error {
		sp_blockchain::Error::Backend(reason) => sp_blockchain::Error::Backend(format!(
			"{reason} The chain is kept in {}, where one node at a time can run: stop the other, or give another \
			 --base-path.",
			config.base_path.path().display()
		)),
		other => other,
	}
}
