//! What this node answers over JSON-RPC beyond what every Substrate node does.

mod certificates;
mod chain;
mod customs;
mod dev;
mod did;
mod discover;
mod entities;
mod fault;
mod license;
mod licensing;
mod method;
mod products;
mod trade;

pub use did::DidHost;

use crate::service::{Block, Client, Clock, Engine, Pool};
use bonafide_credentials::IssuerKey;
use chain::Chain;
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_manual_seal::rpc::{ManualSeal, ManualSealApiServer};
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// What the methods are answered from.
#[derive(Clone)]
pub struct Deps {
	pub client: Arc<Client>,
	pub pool: Arc<Pool>,
	/// Where blocks are ordered, if callers may.
	pub engine: Option<Engine>,
	/// What block times are read from.
	pub clock: Clock,
	/// Where entities have their DIDs.
	pub did_host: DidHost,
	/// What status lists are signed with, if they are.
	pub status_key: Option<Arc<IssuerKey>>,
}

/// The methods of the rooms, and `rpc_discover` which describes them.
fn rooms(
	client: Arc<Client>,
	did_host: DidHost,
	status_key: Option<Arc<IssuerKey>>,
) -> Result<RpcModule<Chain>, RegisterMethodError> {
	let methods: Vec<_> = [
		entities::methods(did_host.clone()),
		products::methods(),
		licensing::methods(did_host, status_key),
		certificates::methods(),
		customs::methods(),
		trade::methods(),
	]
	.into_iter()
	.flatten()
	.collect();
	let mut module = RpcModule::new(Chain(client));
	let document = discover::document(&methods);
	module.register_method("rpc_discover", move |_, _, _| document.clone())?;
	for method in methods {
		method.register(&mut module)?;
	}
	Ok(module)
}

/// All methods, in one module.
pub fn create_full(
	Deps {
		client,
		pool,
		engine,
		clock,
		did_host,
		status_key,
	}: Deps,
) -> Result<RpcModule<()>, RegisterMethodError> {
	let mut module = RpcModule::new(());
	module.merge(System::<_, _, Block>::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::<_, Block>::new(client.clone()).into_rpc())?;
	module.merge(rooms(client, did_host, status_key)?)?;
	module.merge(dev::module(clock)?)?;
	if let Some(engine) = engine {
		module.merge(ManualSeal::new(engine).into_rpc())?;
	}
	Ok(module)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{cli::Cli, service};
	use futures::channel::mpsc;
	use sc_cli::{CliConfiguration, SubstrateCli};
	use std::collections::BTreeSet;

	#[tokio::test(flavor = "multi_thread")]
	async fn methods_are_there_and_blocks_can_be_ordered_only_if_so_told() {
		let cli = Cli::from_iter(["bonafide-node", "--dev"]);
		let config = cli
			.run
			.create_configuration(&cli, tokio::runtime::Handle::current())
			.unwrap();
		let parts = service::parts(&config, None).unwrap();
		let methods = |engine| -> BTreeSet<_> {
			let deps = Deps {
				client: parts.client.clone(),
				pool: parts.transaction_pool.clone(),
				engine,
				clock: Clock::default(),
				did_host: DidHost::default(),
				status_key: None,
			};
			create_full(deps).unwrap().method_names().collect()
		};

		let always = methods(None);
		for name in [
			"system_accountNextIndex",
			"system_dryRun",
			"payment_queryInfo",
			"payment_queryFeeDetails",
		] {
			assert!(always.contains(name), "{name}");
		}
		let (engine, _) = mpsc::channel(0);
		let with_engine = methods(Some(engine));
		assert_eq!(
			with_engine.difference(&always).copied().collect::<Vec<_>>(),
			["engine_createBlock", "engine_finalizeBlock"]
		);
	}
}
