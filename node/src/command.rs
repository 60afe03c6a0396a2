//! Runs what was typed.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	relay_chain::RelayChainCli,
	service::{self, collated::RelayChain, Block, Settings},
};
use bonafide_credentials::IssuerKey;
use sc_cli::{ChainSpec, Result, SubstrateCli};
use sc_service::{Configuration, PartialComponents, TaskManager};

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
			"With --relay-chain-rpc-urls it is a node of a network: its collators make the blocks, each in its slot, \
			 and the relay chain makes them final; with --collator it is one of them. Without, it has no peers and \
			 makes every block by itself, when --sealing says so, and each block is final at once. With --dev it \
			 runs the development chain in a temporary directory, or in --base-path to keep it."
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

/// Starts the node: in a network if a relay chain is named, by itself otherwise.
async fn run_node(cli: &Cli, config: Configuration, status_key: Option<IssuerKey>) -> Result<TaskManager> {
	let settings = Settings {
		config,
		did_host: cli.did_host.clone(),
		status_key,
		wasm_cache: cli.wasm_cache.clone(),
	};
	if cli.run.relay_chain_rpc_urls.is_empty() {
		return service::dev::start(settings, cli.sealing, cli.adjustable_clock).map_err(Into::into);
	}
	let config = &settings.config;
	let relay = RelayChainCli::parse(&cli.relay_chain_options, config.base_path.path())
		.unwrap_or_else(|refused| refused.exit());
	let relay_chain = RelayChain {
		config: relay.configuration(config.tokio_handle.clone())?,
		options: cli.run.collator_options(),
		max_pov_percentage: cli.run.experimental_max_pov_percentage,
	};
	service::collated::start(settings, relay_chain)
		.await
		.map_err(Into::into)
}

/// Parses the command line and runs it to its end.
pub fn run() -> Result<()> {
	let mut cli = Cli::from_args();
	// Not the SDK's lines about the node, with its years: it tells itself in one when it is up.
	cli.run.base.shared_params.log.insert(0, "sc_cli::runner=warn".into());
	match &cli.subcommand {
		None => {
			let status_key = cli.status_key()?;
			cli.create_runner(&cli.run.normalize())?
				.run_node_until_exit(|config| run_node(&cli, config, status_key))
		}
		Some(Subcommand::ExportGenesisHead(cmd)) => cli.create_runner(cmd)?.sync_run(|config| {
			let PartialComponents { client, .. } = service::parts(&config, None)?;
			cmd.run::<Block, _>(client)
		}),
		Some(Subcommand::ExportGenesisWasm(cmd)) => cmd.run(&*cli.load_spec(&cmd.shared_params.chain_id(false))?),
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
