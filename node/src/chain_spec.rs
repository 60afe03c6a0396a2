//! The chains this node knows by name, made from the runtime's genesis presets.

use bonafide_runtime::{constants::UNIT, genesis};
use sc_service::{ChainType, GenericChainSpec, Properties};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use std::path::PathBuf;

/// A chain: its name and identity, and the runtime and preset its first block is made of.
pub type ChainSpec = GenericChainSpec;

/// The chain called `id` on the command line: `dev`, `local` (also when nothing is said), or the path of a JSON file.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"dev" => development(),
		"" | "local" => local_testnet(),
		path => ChainSpec::from_json_file(PathBuf::from(path))
			.map_err(|error| format!("{error} (a chain is `dev`, `local` or a file)")),
	}
}

/// One authority, endowed well-known accounts: for a desk.
pub fn development() -> Result<ChainSpec, String> {
	from_preset(
		"Bonafide Development",
		"bonafide_dev",
		ChainType::Development,
		DEV_RUNTIME_PRESET,
	)
}

/// Several authorities with well-known keys: for a network on one machine.
pub fn local_testnet() -> Result<ChainSpec, String> {
	from_preset(
		"Bonafide Local Testnet",
		"bonafide_local",
		ChainType::Local,
		LOCAL_TESTNET_RUNTIME_PRESET,
	)
}

fn from_preset(name: &str, id: &str, kind: ChainType, preset: &str) -> Result<ChainSpec, String> {
	let code = bonafide_runtime::WASM_BINARY.ok_or(
		"this binary holds no runtime, because it was built with SKIP_WASM_BUILD set: build it without, \
         or name a chain specification file with --chain",
	)?;
	// The preset is asked of the runtime's own code, compiled into this binary too: asking the Wasm takes seconds.
	let patch = genesis::preset(&preset.into()).ok_or("the runtime has no such preset")?;
	Ok(ChainSpec::builder(code, None)
		.with_name(name)
		.with_id(id)
		.with_chain_type(kind)
		.with_properties(properties())
		.with_protocol_id("bonafide")
		.with_genesis_config_patch(serde_json::from_slice(&patch).map_err(|error| error.to_string())?)
		.build())
}

/// The properties by which wallets show balances and addresses.
fn properties() -> Properties {
	Properties::from_iter([
		("tokenSymbol".into(), "UNIT".into()),
		("tokenDecimals".into(), UNIT.ilog10().into()),
		("ss58Format".into(), 42.into()),
	])
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::storage::well_known_keys::CODE;
	use sp_runtime::BuildStorage;
	use std::sync::LazyLock;

	/// The development chain with its state spelled out, made once: it takes a compilation of the runtime.
	static DEVELOPMENT: LazyLock<String> = LazyLock::new(|| load("dev").unwrap().as_json(true).unwrap());

	fn has_genesis(spec: ChainSpec) {
		let genesis = spec.build_storage().expect("the preset makes a genesis");
		assert_eq!(genesis.top.get(CODE).map(Vec::as_slice), bonafide_runtime::WASM_BINARY);
	}

	#[test]
	fn development_has_a_genesis() {
		let spec = load("dev").unwrap();
		assert_eq!((spec.name(), spec.id()), ("Bonafide Development", "bonafide_dev"));
		has_genesis(ChainSpec::from_json_bytes(DEVELOPMENT.as_bytes()).unwrap());
	}

	#[test]
	fn local_testnet_has_a_genesis() {
		let spec = load("local").unwrap();
		assert_eq!((spec.name(), spec.id()), ("Bonafide Local Testnet", "bonafide_local"));
		assert_eq!(load("").unwrap().as_json(false), spec.as_json(false));
		has_genesis(spec);
	}

	#[test]
	fn wallets_learn_token_and_address_format() {
		let json = load("dev").unwrap().as_json(false).unwrap();
		let spec: serde_json::Value = serde_json::from_str(&json).unwrap();
		assert_eq!(
			spec["properties"],
			serde_json::json!({ "tokenSymbol": "UNIT", "tokenDecimals": 12, "ss58Format": 42 })
		);
	}

	#[test]
	fn a_file_keeps_the_chain() {
		let exported = &*DEVELOPMENT;
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join("chain.json");
		std::fs::write(&path, exported).unwrap();
		let read = load(path.to_str().unwrap()).unwrap();
		assert_eq!(read.id(), "bonafide_dev");
		assert_eq!(read.as_json(true).as_ref(), Ok(exported));
	}

	#[test]
	fn an_unknown_chain_is_an_error_that_names_the_known_ones() {
		let error = load("no-such-chain").err().unwrap();
		assert!(
			error.contains("no-such-chain") && error.contains("`dev`, `local`"),
			"{error}"
		);
	}
}
