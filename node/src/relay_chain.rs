//! The options of the relay chain's network, which stand after `--` on the command line.

use crate::cli::Cli;
use sc_cli::{
	CliConfiguration, DefaultConfigurationValues, ImportParams, KeystoreParams, NetworkParams, NodeKeyParams, Result,
	Role, SharedParams, SubstrateCli,
};
use sc_service::{config::PrometheusConfig, BasePath, ChainSpec, Configuration, GenericChainSpec};
use std::path::{Path, PathBuf};

/// The light node in the relay chain's network, as its options say.
#[derive(Debug)]
pub struct RelayChainCli {
	base: Options,
	/// The place of its key and peers, unless told otherwise: within this chain's own folder.
	folder: PathBuf,
}

/// As `--help` after `--` tells them.
#[derive(Debug, clap::Parser)]
#[command(no_binary_name = true)]
struct Options {
	#[command(flatten)]
	run: sc_cli::RunCmd,
}

impl RelayChainCli {
	/// The options in `words`, for a node that keeps its data in `base_path`.
	pub fn parse(words: &[String], base_path: &Path) -> std::result::Result<Self, clap::Error> {
		Ok(Self {
			base: <Options as clap::Parser>::try_parse_from(words)?,
			folder: base_path.join("relay"),
		})
	}

	/// The configuration of its light node.
	pub fn configuration(&self, tokio: tokio::runtime::Handle) -> Result<Configuration> {
		CliConfiguration::<Self>::create_configuration(self, self, tokio)
	}
}

impl SubstrateCli for RelayChainCli {
	fn impl_name() -> String {
		Cli::impl_name()
	}

	fn impl_version() -> String {
		Cli::impl_version()
	}

	fn description() -> String {
		Cli::description()
	}

	fn author() -> String {
		Cli::author()
	}

	fn support_url() -> String {
		Cli::support_url()
	}

	fn copyright_start_year() -> i32 {
		Cli::copyright_start_year()
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		if id.is_empty() {
			return Err("which relay chain? Name the file of its specification: `-- --chain FILE`".into());
		}
		GenericChainSpec::<sc_service::NoExtension>::from_json_file(id.into())
			.map(|spec| Box::new(spec) as Box<_>)
			.map_err(|error| format!("{error} (the relay chain is a file: `-- --chain FILE`)"))
	}
}

/// One above those of this chain's own network.
impl DefaultConfigurationValues for RelayChainCli {
	fn p2p_listen_port() -> u16 {
		30334
	}

	fn rpc_listen_port() -> u16 {
		9945
	}

	fn prometheus_listen_port() -> u16 {
		9616
	}
}

impl CliConfiguration<Self> for RelayChainCli {
	fn shared_params(&self) -> &SharedParams {
		self.base.run.shared_params()
	}

	fn import_params(&self) -> Option<&ImportParams> {
		self.base.run.import_params()
	}

	fn network_params(&self) -> Option<&NetworkParams> {
		self.base.run.network_params()
	}

	fn keystore_params(&self) -> Option<&KeystoreParams> {
		self.base.run.keystore_params()
	}

	fn node_key_params(&self) -> Option<&NodeKeyParams> {
		self.base.run.node_key_params()
	}

	fn base_path(&self) -> Result<Option<BasePath>> {
		Ok(self
			.shared_params()
			.base_path()?
			.or_else(|| Some(self.folder.clone().into())))
	}

	fn chain_id(&self, _: bool) -> Result<String> {
		Ok(self.shared_params().chain_id(false))
	}

	/// It votes on nothing.
	fn role(&self, _: bool) -> Result<Role> {
		Ok(Role::Full)
	}

	fn prometheus_config(&self, port: u16, spec: &Box<dyn ChainSpec>) -> Result<Option<PrometheusConfig>> {
		self.base.run.prometheus_config(port, spec)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn configuration(words: &[&str]) -> std::result::Result<Configuration, String> {
		let words: Vec<_> = words.iter().map(ToString::to_string).collect();
		RelayChainCli::parse(&words, Path::new("/data"))
			.map_err(|error| error.to_string())?
			.configuration(tokio::runtime::Handle::current())
			.map_err(|error| error.to_string())
	}

	/// The file of a chain's specification.
	fn spec(folder: &tempfile::TempDir) -> String {
		let path = folder.path().join("relay.json");
		std::fs::write(&path, crate::chain_spec::load("dev").unwrap().as_json(true).unwrap()).unwrap();
		path.display().to_string()
	}

	/// True if all addresses that `config` listens at, over TCP and UDP, have this port.
	fn listens_at(config: &Configuration, port: u16) -> bool {
		let port = port.to_string();
		let mut addresses = config.network.listen_addresses.iter();
		addresses.len() > 0 && addresses.all(|address| address.to_string().split('/').any(|part| part == port))
	}

	#[tokio::test]
	async fn it_lives_in_the_nodes_folder_beside_its_ports() {
		let folder = tempfile::tempdir().unwrap();
		let spec = spec(&folder);
		let config = configuration(&["--chain", &spec]).unwrap();
		assert_eq!(config.base_path.path(), Path::new("/data/relay"));
		assert!(listens_at(&config, 30334));
		assert_eq!(config.prometheus_config.unwrap().port.port(), 9616);
		assert!(matches!(config.role, Role::Full));

		let told = ["--chain", &spec, "--port", "40000", "--base-path", "/relay"];
		let config = configuration(&told).unwrap();
		assert_eq!(config.base_path.path(), Path::new("/relay"));
		assert!(listens_at(&config, 40000));
	}

	#[tokio::test]
	async fn it_asks_for_the_relay_chains_file() {
		for words in [&[][..], &["--chain", "/no/such/file"]] {
			let error = configuration(words).err().unwrap();
			assert!(error.contains("`-- --chain FILE`"), "{error}");
		}
		let error = configuration(&["--chian", "relay.json"]).err().unwrap();
		assert!(error.contains("--chian"), "{error}");
	}
}
