//! Runs what was typed.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	service::{self, Block},
};
use sc_cli::{ChainSpec, Result, SubstrateCli};
use sc_service::PartialComponents;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Bonafide Node".into()
	}

	fn impl_version() -> String {
		env!("CARGO_PKG_VERSION").into()
	}

	fn description() -> String {
		concat!(
			env!("CARGO_PKG_DESCRIPTION"),
			".\n\n",
			"This build needs no relay chain and has no peers: whatever the chain, it makes every block by itself, \
			 when --sealing says so, and each block is final at once. With --dev it runs the development chain in a \
			 temporary directory, or in --base-path to keep it."
		)
		.into()
	}

	fn author() -> String {
		"the Bonafide partners".into()
	}

	fn support_url() -> String {
		"the repository this node was built from".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		chain_spec::load(id).map(|spec| Box::new(spec) as Box<_>)
	}
}

/// Parses the command line and runs it to its end.
pub fn run() -> Result<()> {
	let cli = Cli::from_args();
	match &cli.subcommand {
		None => {
			let sealing = cli.sealing;
			cli.create_runner(&cli.run)?
				.run_node_until_exit(|config| async move { service::dev::start(config, sealing).map_err(Into::into) })
		}
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::Sign(cmd)) => cmd.run(),
		Some(Subcommand::Verify(cmd)) => cmd.run(),
		Some(Subcommand::Vanity(cmd)) => cmd.run(),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client,
				task_manager,
				import_queue,
				..
			} = service::parts(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client, task_manager, ..
			} = service::parts(&config)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client,
				task_manager,
				import_queue,
				..
			} = service::parts(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportState(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client, task_manager, ..
			} = service::parts(&config)?;
			Ok((cmd.run(client, config.chain_spec), task_manager))
		}),
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client,
				task_manager,
				backend,
				..
			} = service::parts(&config)?;
			Ok((cmd.run(client, backend, None), task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database)),
		Some(Subcommand::ChainInfo(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config)),
		#[cfg(feature = "runtime-benchmarks")]
		Some(Subcommand::Benchmark(cmd)) => benchmark(&cli, cmd),
	}
}

#[cfg(feature = "runtime-benchmarks")]
fn benchmark(cli: &Cli, cmd: &frame_benchmarking_cli::BenchmarkCmd) -> Result<()> {
	use crate::service::HostFunctions;
	use frame_benchmarking_cli::{BenchmarkCmd, SUBSTRATE_REFERENCE_HARDWARE};
	use sp_runtime::traits::HashingFor;

	let spec = |chain: &Option<String>| chain.as_deref().map(|chain| cli.load_spec(chain)).transpose();
	match cmd {
		BenchmarkCmd::Pallet(cmd) => {
			cmd.run_with_spec::<HashingFor<Block>, HostFunctions>(spec(&cmd.shared_params.chain)?)
		}
		BenchmarkCmd::Overhead(cmd) => {
			cmd.run_with_default_builder_and_spec::<Block, HostFunctions>(spec(&cmd.params.chain)?)
		}
		BenchmarkCmd::Machine(cmd) => cli
			.create_runner(cmd)?
			.sync_run(|config| cmd.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone())),
		BenchmarkCmd::Storage(cmd) => cli.create_runner(cmd)?.sync_run(|config| {
			let PartialComponents { client, backend, .. } = service::parts(&config)?;
			let (db, storage, cache) = (
				backend.expose_db(),
				backend.expose_storage(),
				backend.expose_shared_trie_cache(),
			);
			cmd.run(config, client, db, storage, cache)
		}),
		BenchmarkCmd::Block(_) | BenchmarkCmd::Extrinsic(_) => {
			Err("this node measures `pallet`, `overhead`, `storage` and `machine`".into())
		}
	}
}
