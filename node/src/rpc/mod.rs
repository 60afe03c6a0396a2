//! The JSON-RPC of this node, beyond that of every Substrate node.

mod arguments;
mod certificates;
mod chain;
mod customs;
mod dev;
mod did;
mod discover;
mod entities;
mod fault;
mod licensing;
mod method;
mod parameter;
mod products;
mod trade;
mod verify;

pub use chain::Sources;
pub use did::DidHost;

use crate::service::{Block, Clock, Engine, Pool};
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_manual_seal::rpc::{ManualSeal, ManualSealApiServer};
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// All that the methods are made from.
#[derive(Clone)]
pub struct Deps {
	pub sources: Arc<Sources>,
	pub pool: Arc<Pool>,
	/// Takes orders for blocks, if callers may give them.
	pub engine: Option<Engine>,
	/// Gives blocks their time.
	pub clock: Clock,
}

/// The methods of the rooms, and `rpc_discover` which describes them.
fn rooms(sources: Arc<Sources>) -> Result<RpcModule<Arc<Sources>>, RegisterMethodError> {
	let methods: Vec<_> = [
		entities::methods(),
		products::methods(),
		licensing::methods(),
		certificates::methods(),
		customs::methods(),
		trade::methods(),
	]
	.into_iter()
	.flatten()
	.collect();
	let mut module = RpcModule::new(sources);
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
		sources,
		pool,
		engine,
		clock,
	}: Deps,
) -> Result<RpcModule<()>, RegisterMethodError> {
	let client = sources.client.clone();
	let mut module = RpcModule::new(());
	module.merge(System::<_, _, Block>::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::<_, Block>::new(client).into_rpc())?;
	module.merge(rooms(sources)?)?;
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
				sources: Arc::new(Sources {
					client: parts.client.clone(),
					did_host: DidHost::default(),
					status_key: None,
				}),
				pool: parts.transaction_pool.clone(),
				engine,
				clock: Clock::default(),
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
