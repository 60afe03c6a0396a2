//! `dev_*`: only where the node seals by itself.

use super::fault::Fault;
use crate::service::Clock;
use jsonrpsee::{core::RegisterMethodError, types::ErrorObjectOwned, RpcModule};
use std::time::Duration;

/// `dev_advanceTime(milliseconds)` sets the clock forward from the next block on, a century at most. Its answer is the
/// new time in milliseconds since 1970.
pub fn module(clock: Clock) -> Result<RpcModule<Clock>, RegisterMethodError> {
	let mut module = RpcModule::new(clock);
	module.register_method("dev_advanceTime", |params, clock, _| -> Result<u64, ErrorObjectOwned> {
		let by = Duration::from_millis(params.one()?);
		clock.advance(by).map_err(|error| Fault::InvalidField {
			field: "milliseconds".into(),
			reason: error.to_string(),
		})?;
		Ok(clock.now().as_millis())
	})?;
	Ok(module)
}
