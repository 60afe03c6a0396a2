//! The command line of `bonafide-node`.

use crate::{rpc::DidHost, service::Sealing, status_key};
use bonafide_credentials::IssuerKey;
use clap::builder::ArgPredicate;
use std::path::PathBuf;

/// The option that names the relay chain: by it a node is one of a network.
const RELAY_CHAIN: &str = "relay_chain_rpc_urls";

/// The origin of pages that may ask over HTTP, unless told otherwise. Each is compared as a whole: there is no sign for
/// any port of this machine.
const ORIGINS: &str = "https://polkadot.js.org";

/// With no subcommand, runs the node: by itself, or in a network with `--relay-chain-rpc-urls`.
///
/// A chain that a node makes by itself has no forks; the pool for those loses transactions of a burst when each block
/// is final at once. A network's chain has forks.
///
/// A request holds a runtime to upgrade to as hexadecimal digits, three megabytes, and no more calls than clients
/// send at once. Pages of this machine and polkadot.js may ask over HTTP, with `--dev` as without.
#[derive(Debug, clap::Parser)]
#[command(mut_arg("pool_type", |pool| pool
	.default_value("single-state")
	.default_value_if(RELAY_CHAIN, ArgPredicate::IsPresent, "fork-aware")))]
#[command(mut_arg(RELAY_CHAIN, |urls| urls.num_args(1..).conflicts_with("dev")))]
#[command(mut_arg("collator", |collator| collator.requires(RELAY_CHAIN)))]
#[command(mut_arg("rpc_max_request_size", |size| size.default_value("5")))]
#[command(mut_arg("rpc_max_batch_request_len", |calls| calls.default_value("50")))]
#[command(mut_arg("rpc_cors", |origins| origins.default_value(ORIGINS)))]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// The moments to make a block: `instant`, as soon as a transaction is ready, and after six seconds without one;
	/// `manual`, with `--dev` alone, on each call of the RPC method `engine_createBlock`; a number, every so many
	/// milliseconds, also without transactions.
	///
	/// Each block moves the chain's time by at least one slot, so blocks faster than one a slot run ahead of the clock
	/// on the wall.
	#[arg(
		long,
		value_name = "instant|manual|MILLISECONDS",
		default_value_t,
		requires_if("manual", "dev"),
		conflicts_with = RELAY_CHAIN
	)]
	pub sealing: Sealing,

	/// With `--dev`, serve `dev_advanceTime`, which sets the clock of the chain forward: for stories and tests.
	///
	/// Anyone who may call unsafe methods can do so then, and so can any page in a browser on this machine. Time never
	/// goes back: do not use it with a chain that is to be kept.
	#[arg(long, requires = "dev")]
	pub adjustable_clock: bool,

	/// The host that the DIDs of entities begin with. It serves `https://HOST/LEI/did.json`: see
	/// `entities_didDocument`.
	///
	/// The host vouches for the documents it serves. The default is for development: nobody can be found under it.
	#[arg(long, value_name = "HOST[:PORT]", default_value_t)]
	pub did_host: DidHost,

	/// A private JSON Web Key that only its owner can read, as `bonafide key new` writes it, or the PKCS #11 URI of a
	/// key in a hardware module, with `pin-source`. It signs the status lists that this node serves: see
	/// `licensing_statusList`. Without one they are unsigned.
	#[arg(long, value_name = "FILE|URI")]
	pub status_key: Option<PathBuf>,

	/// Keep the native code of runtimes in this directory: the next start, of this node or another, finds it there.
	/// Anyone who can write to it controls the node.
	#[arg(long, value_name = "DIR")]
	pub wasm_cache: Option<PathBuf>,

	#[command(flatten)]
	pub run: cumulus_client_cli::RunCmd,

	/// After `--`: options of the light node in the relay chain's network, at least its specification, `--chain FILE`.
	#[arg(raw = true, value_name = "RELAY_CHAIN_OPTION", requires = RELAY_CHAIN)]
	pub relay_chain_options: Vec<String>,
}

impl Cli {
	/// The key of `--status-key`, if there is one: see [`status_key::read`].
	pub fn status_key(&self) -> Result<Option<IssuerKey>, String> {
		self.status_key.as_deref().map(status_key::read).transpose()
	}
}

#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Accounts, node keys and keystores.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Sign a message with a secret key.
	Sign(sc_cli::SignCmd),

	/// Check the signature of a message.
	Verify(sc_cli::VerifyCmd),

	/// Search for an address that contains a word.
	Vanity(sc_cli::VanityCmd),

	/// Write the header of the first block, as the relay chain registers it.
	ExportGenesisHead(cumulus_client_cli::ExportGenesisHeadCommand),

	/// Write the runtime of the first block, as the relay chain registers it.
	ExportGenesisWasm(cumulus_client_cli::ExportGenesisWasmCommand),

	/// Write a chain specification as JSON, with its genesis as a preset or raw.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Execute a stored block again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Write the state at a block as a raw chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Take back blocks that are not final.
	Revert(sc_cli::RevertCmd),

	/// Delete a chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Print the best and the final block of a database.
	ChainInfo(sc_cli::ChainInfoCmd),
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::service::Sealing;
	use sc_cli::{CliConfiguration, SubstrateCli, TransactionPoolType};
	use sc_service::config::RpcBatchRequestConfig;
	use std::time::Duration;

	fn sealing(arguments: &[&str]) -> Result<Sealing, String> {
		let line = ["bonafide-node", "--dev"].iter().chain(arguments);
		Cli::try_from_iter(line)
			.map(|cli| cli.sealing)
			.map_err(|error| error.to_string())
	}

	#[test]
	fn sealing_is_instant_unless_told() {
		assert_eq!(sealing(&[]).unwrap(), Sealing::Instant);
		assert_eq!(sealing(&["--sealing", "manual"]).unwrap(), Sealing::Manual);
		assert_eq!(
			sealing(&["--sealing=500"]).unwrap(),
			Sealing::Every(Duration::from_millis(500))
		);
	}

	#[test]
	fn a_wrong_sealing_names_the_right_ones() {
		let error = sealing(&["--sealing", "sometimes"]).unwrap_err();
		assert!(
			error.contains("`instant`, `manual` or a number of milliseconds"),
			"{error}"
		);
	}

	#[test]
	fn status_lists_are_unsigned_without_a_key() {
		let key = |arguments: &[&str]| {
			let cli = Cli::try_from_iter(["bonafide-node"].iter().chain(arguments)).unwrap();
			cli.status_key().map(|key| key.is_some())
		};
		assert_eq!(key(&[]), Ok(false));
		let fault = key(&["--status-key", "/nowhere/key.jwk"]).unwrap_err();
		assert!(fault.starts_with("--status-key /nowhere/key.jwk: "), "{fault}");
	}

	#[test]
	fn the_host_of_dids_is_one_for_development_unless_told() {
		let host = |arguments: &[&str]| {
			Cli::try_from_iter(["bonafide-node"].iter().chain(arguments))
				.map(|cli| cli.did_host.to_string())
				.map_err(|error| error.to_string())
		};
		assert_eq!(host(&[]).unwrap(), "development.bonafide.example");
		assert_eq!(host(&["--did-host", "registry.example"]).unwrap(), "registry.example");
		let error = host(&["--did-host", "https://registry.example"]).unwrap_err();
		assert!(error.contains("a domain name"), "{error}");
	}

	#[test]
	fn the_pool_is_the_one_for_a_chain_without_forks() {
		let pool = |arguments: &[&str]| {
			Cli::try_from_iter(["bonafide-node"].iter().chain(arguments))
				.unwrap()
				.run
				.base
				.pool_config
				.pool_type
		};
		assert!(matches!(pool(&[]), TransactionPoolType::SingleState));
		assert!(matches!(
			pool(&["--pool-type", "fork-aware"]),
			TransactionPoolType::ForkAware
		));
		let network = ["--relay-chain-rpc-urls", "ws://127.0.0.1:9944"];
		assert!(matches!(pool(&network), TransactionPoolType::ForkAware));
		let told = [&network[..], &["--pool-type", "single-state"]].concat();
		assert!(matches!(pool(&told), TransactionPoolType::SingleState));
	}

	fn refused(arguments: &[&str]) -> String {
		let line = ["bonafide-node"].iter().chain(arguments);
		Cli::try_from_iter(line).expect_err("refused").to_string()
	}

	#[test]
	fn a_node_of_a_network_names_its_relay_chain() {
		let urls = ["--relay-chain-rpc-urls", "ws://one.example", "wss://two.example"];
		let line = [
			&["bonafide-node", "--collator"],
			&urls[..],
			&["--", "--chain", "relay.json"],
		]
		.concat();
		let cli = Cli::try_from_iter(line).unwrap();
		assert_eq!(cli.run.relay_chain_rpc_urls.len(), 2);
		assert_eq!(cli.relay_chain_options, ["--chain", "relay.json"]);
		let config = cli.run.normalize();
		assert!(config.role(false).unwrap().is_authority());

		for alone in [&["--collator"][..], &["--", "--chain", "relay.json"]] {
			let error = refused(alone);
			assert!(error.contains("--relay-chain-rpc-urls"), "{error}");
		}
		assert!(refused(&["--relay-chain-rpc-urls"]).contains("a value is required"));
		assert!(refused(&["--relay-chain-rpc-urls", "http://one.example"]).contains("websocket"));
		for own in [&["--dev"][..], &["--sealing", "500"]] {
			let error = refused(&[&urls[..], own].concat());
			assert!(error.contains("cannot be used with"), "{error}");
		}
	}

	#[test]
	fn clock_and_blocks_are_ordered_on_the_development_chain_alone() {
		for arguments in [&["--sealing", "manual"][..], &["--adjustable-clock"]] {
			let line = |chain: &[&'static str]| [&["bonafide-node"][..], chain, arguments].concat();
			assert!(Cli::try_from_iter(line(&["--dev"])).is_ok());
			for chain in [&["--chain", "local"][..], &[]] {
				let error = Cli::try_from_iter(line(chain)).unwrap_err().to_string();
				assert!(error.contains("--dev"), "{error}");
			}
		}
		assert!(Cli::try_from_iter(["bonafide-node", "--chain", "local", "--sealing", "500"]).is_ok());
	}

	#[test]
	fn requests_have_bounds_and_pages_of_others_do_not_ask_unless_told() {
		for chain in [&["--dev"][..], &["--chain", "local"]] {
			let cli = Cli::try_from_iter(["bonafide-node"].iter().chain(chain)).unwrap();
			assert_eq!(cli.run.base.rpc_max_request_size().unwrap(), 5);
			assert!(matches!(
				cli.run.base.rpc_batch_config().unwrap(),
				RpcBatchRequestConfig::Limit(50)
			));
			let origins = cli.run.base.rpc_cors(cli.run.base.is_dev().unwrap()).unwrap().unwrap();
			assert_eq!(origins, [ORIGINS]);
		}
		let told = [
			"--dev",
			"--rpc-max-request-size",
			"1",
			"--rpc-disable-batch-requests",
			"--rpc-cors",
			"all",
		];
		let cli = Cli::try_from_iter(["bonafide-node"].iter().chain(&told)).unwrap();
		assert_eq!(cli.run.base.rpc_max_request_size().unwrap(), 1);
		assert!(matches!(
			cli.run.base.rpc_batch_config().unwrap(),
			RpcBatchRequestConfig::Disabled
		));
		assert_eq!(cli.run.base.rpc_cors(true).unwrap(), None);
	}

	#[test]
	fn operators_find_the_usual_subcommands() {
		let command = Cli::setup_command(<Cli as clap::CommandFactory>::command());
		for name in [
			"key",
			"sign",
			"verify",
			"vanity",
			"export-genesis-head",
			"export-genesis-wasm",
			"export-chain-spec",
			"check-block",
			"export-blocks",
			"import-blocks",
			"export-state",
			"revert",
			"purge-chain",
			"chain-info",
		] {
			assert!(command.find_subcommand(name).is_some(), "{name}");
		}
		command.debug_assert();
	}
}
