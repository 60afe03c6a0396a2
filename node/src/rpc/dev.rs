//! `dev_*`: only where the node seals by itself and its operator has said so.

use super::fault::Fault;
use crate::service::Clock;
use jsonrpsee::{core::RegisterMethodError, types::ErrorObjectOwned, RpcModule};
use sc_rpc_api::check_if_safe;
use std::time::Duration;

/// `dev_advanceTime(milliseconds)` sets the clock forward from the next block on, a century at most. Its answer is the
/// new time in milliseconds since 1970. Time never goes back, so it is one of the unsafe methods.
pub fn module(clock: Clock) -> Result<RpcModule<Clock>, RegisterMethodError> {
	let mut module = RpcModule::new(clock);
	module.register_method(
		"dev_advanceTime",
		|params, clock, extensions| -> Result<u64, ErrorObjectOwned> {
			check_if_safe(extensions)?;
			let by = Duration::from_millis(params.one()?);
			clock.advance(by).map_err(|error| Fault::InvalidField {
				field: "milliseconds".into(),
				reason: error.to_string(),
			})?;
			Ok(clock.now().as_millis())
		},
	)?;
	Ok(module)
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_rpc_api::DenyUnsafe;

	/// The answer to a caller who may, or may not, call unsafe methods, and how far the clock went.
	async fn advance(deny: DenyUnsafe) -> (String, bool) {
		let clock = Clock::default();
		let before = clock.now().as_millis();
		let mut module = module(clock.clone()).unwrap();
		module.extensions_mut().insert(deny);
		let request = r#"{"jsonrpc":"2.0","id":1,"method":"dev_advanceTime","params":[86400000]}"#;
		let (answer, _) = module.raw_json_request(request, 1).await.unwrap();
		(answer.to_string(), clock.now().as_millis() >= before + 86_400_000)
	}

	#[tokio::test]
	async fn the_clock_is_set_by_whom_the_operator_trusts_and_by_nobody_else() {
		let (answer, is_set) = advance(DenyUnsafe::No).await;
		assert!(is_set, "{answer}");
		let (answer, is_set) = advance(DenyUnsafe::Yes).await;
		assert!(!is_set && answer.contains("unsafe"), "{answer}");
	}
}
