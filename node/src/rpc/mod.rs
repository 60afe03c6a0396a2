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
mod list;
mod method;
mod parameter;
mod products;
mod trade;
mod upstream;
mod verify;
mod work;

pub use chain::Sources;
pub use did::DidHost;

use crate::service::{Block, Clock, Engine, Pool};
use fault::Fault;
use jsonrpsee::{core::RegisterMethodError, types::ErrorObjectOwned, RpcModule};
use method::Method;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use serde_json::value::to_raw_value;
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};
use work::Work;

/// All that the methods are made from.
#[derive(Clone)]
pub struct Deps {
	pub sources: Arc<Sources>,
	pub pool: Arc<Pool>,
	/// Takes orders for blocks, if callers may give them.
	pub engine: Option<Engine>,
	/// Gives blocks their time, if callers may set it.
	pub clock: Option<Clock>,
}

/// The methods of the rooms, and those that set `clock`.
fn methods(clock: Option<Clock>) -> Vec<Method> {
	[
		entities::methods(),
		products::methods(),
		licensing::methods(),
		certificates::methods(),
		customs::methods(),
		trade::methods(),
		clock.map(dev::methods).unwrap_or_default(),
	]
	.into_iter()
	.flatten()
	.collect()
}

/// Our own methods, and `rpc_discover` which describes them.
fn own(sources: Arc<Sources>, clock: Option<Clock>) -> Result<RpcModule<Arc<Sources>>, RegisterMethodError> {
	let methods = methods(clock);
	let mut module = RpcModule::new(sources);
	// Written once: each answer is a copy.
	let document = to_raw_value(&discover::document(&methods));
	module.register_method("rpc_discover", move |_, _, _| match &document {
		Ok(document) => Ok(document.clone()),
		Err(error) => Err(ErrorObjectOwned::from(Fault::unavailable(error))),
	})?;
	let work = Arc::new(Work::new());
	for method in methods {
		method.register(work.clone(), &mut module)?;
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
	for name in ["system_accountNextIndex", "account_nextIndex"] {
		upstream::guard(&mut module, name, upstream::is_short)?;
	}
	module.merge(TransactionPayment::<_, Block>::new(client).into_rpc())?;
	module.merge(own(sources, clock)?)?;
	if let Some(engine) = engine {
		module.merge(dev::sealing(engine)?)?;
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
	async fn methods_are_there_and_blocks_and_time_are_ordered_only_if_so_told() {
		let cli = Cli::from_iter(["bonafide-node", "--dev"]);
		let config = cli
			.run
			.base
			.create_configuration(&cli, tokio::runtime::Handle::current())
			.unwrap();
		let parts = service::parts(&config, None).unwrap();
		let methods = |engine, clock| -> BTreeSet<_> {
			let deps = Deps {
				sources: Arc::new(Sources {
					client: parts.client.clone(),
					did_host: DidHost::default(),
					status_key: None,
				}),
				pool: parts.transaction_pool.clone(),
				engine,
				clock,
			};
			create_full(deps).unwrap().method_names().collect()
		};

		let always = methods(None, None);
		for name in [
			"system_accountNextIndex",
			"system_dryRun",
			"payment_queryInfo",
			"payment_queryFeeDetails",
		] {
			assert!(always.contains(name), "{name}");
		}
		let (engine, _) = mpsc::channel(0);
		let with_engine = methods(Some(engine), Some(Clock::default()));
		assert_eq!(
			with_engine.difference(&always).copied().collect::<Vec<_>>(),
			["dev_advanceTime", "engine_createBlock", "engine_finalizeBlock"]
		);
	}
}
