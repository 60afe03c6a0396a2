//! `dev_*` and `engine_*`: only where the operator of a development node has said so, for callers whom it trusts.

use super::{
	fault::Fault,
	method::{Mark, Method},
	parameter::Parameter,
	upstream::guard,
};
use crate::service::{Clock, Engine};
use bonafide_primitives::views::Timestamp;
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use sc_consensus_manual_seal::rpc::{ManualSeal, ManualSealApiServer};
use sc_rpc_api::check_if_safe;
use schemars::JsonSchema;
use serde::Serialize;
use std::time::Duration;

/// The time that the next block has, unless it is past by then.
#[derive(Serialize, JsonSchema)]
struct Advanced {
	/// The time that the clock shows.
	now: Timestamp,
}

/// `dev_advanceTime` sets `clock`. Time never goes back, so it is one of the unsafe methods.
pub fn methods(clock: Clock) -> Vec<Method> {
	let milliseconds = "milliseconds";
	vec![Method::new(
		"dev_advanceTime",
		"Sets the clock of the chain forward from the next block on, a century at most.",
		&[Mark::Unsafe],
		vec![Parameter::of::<u64>(milliseconds)],
		move |_, given| {
			let by = Duration::from_millis(given.take(milliseconds)?);
			clock.advance(by).map_err(|error| Fault::invalid(milliseconds, error))?;
			Ok(Advanced {
				now: Timestamp(clock.now().as_millis()),
			})
		},
	)]
}

/// Substrate's `engine_*`, which order blocks of `engine`. They are unsafe methods here: blocks stay, too.
pub fn sealing(engine: Engine) -> Result<RpcModule<()>, RegisterMethodError> {
	let mut module = RpcModule::new(());
	module.merge(ManualSeal::new(engine).into_rpc())?;
	for name in ["engine_createBlock", "engine_finalizeBlock"] {
		guard(&mut module, name, |_, extensions| Ok(check_if_safe(extensions)?))?;
	}
	Ok(module)
}

#[cfg(test)]
mod tests {
	use super::*;
	use futures::{channel::mpsc, StreamExt};
	use sc_rpc_api::DenyUnsafe;

	#[tokio::test]
	async fn blocks_are_ordered_by_whom_the_operator_trusts_and_by_nobody_else() {
		for (deny, is_ordered) in [(DenyUnsafe::No, true), (DenyUnsafe::Yes, false)] {
			let (engine, mut orders) = mpsc::channel(1);
			let mut module = sealing(engine).unwrap();
			module.extensions_mut().insert(deny);
			let request = r#"{"jsonrpc":"2.0","id":1,"method":"engine_createBlock","params":[true,true]}"#;
			// The order is dropped, which the method tells as an error of its own.
			let (asked, ordered) = futures::join!(
				async {
					let asked = module.raw_json_request(request, 1).await.unwrap().0.to_string();
					drop(module);
					asked
				},
				async { orders.next().await.is_some() },
			);
			assert_eq!(ordered, is_ordered, "{asked}");
			assert_eq!(asked.contains("unsafe"), !is_ordered, "{asked}");
		}
	}
}
