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
	let mut cli = Cli::from_args();
	// Not the SDK's lines about the node, with its years: it tells itself in one when it is up.
	cli.run.shared_params.log.insert(0, "sc_cli::runner=warn".into());
	match &cli.subcommand {
		None => {
			let (sealing, adjustable_clock, did_host) = (cli.sealing, cli.adjustable_clock, cli.did_host.clone());
			let status_key = cli.status_key()?;
			let wasm_cache = cli.wasm_cache.clone();
			cli.create_runner(&cli.run)?.run_node_until_exit(|config| async move {
				service::dev::start(config, sealing, adjustable_clock, did_host, status_key, wasm_cache)
					.map_err(Into::into)
			})
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
			} = service::parts(&config, None)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client, task_manager, ..
			} = service::parts(&config, None)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client,
				task_manager,
				import_queue,
				..
			} = service::parts(&config, None)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportState(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client, task_manager, ..
			} = service::parts(&config, None)?;
			Ok((cmd.run(client, config.chain_spec), task_manager))
		}),
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents {
				client,
				task_manager,
				backend,
				..
			} = service::parts(&config, None)?;
			Ok((cmd.run(client, backend, None), task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database)),
		Some(Subcommand::ChainInfo(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config)),
	}
}
