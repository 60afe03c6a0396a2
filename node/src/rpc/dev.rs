//! `dev_*`: only where the node seals by itself.

use crate::service::Clock;
use jsonrpsee::{
	core::RegisterMethodError,
	types::{error::INVALID_PARAMS_CODE, ErrorObjectOwned},
	RpcModule,
};
use std::time::Duration;

/// The furthest that one call sets the clock forward: the five years for which records are kept.
const FURTHEST: Duration = Duration::from_secs(5 * 366 * 86_400);

/// `dev_advanceTime(milliseconds)` sets the clock forward from the next block on; answers what it shows then, in
/// milliseconds since 1970.
pub fn module(clock: Clock) -> Result<RpcModule<Clock>, RegisterMethodError> {
	let mut module = RpcModule::new(clock);
	module.register_method("dev_advanceTime", |params, clock, _| -> Result<u64, ErrorObjectOwned> {
		let by = Duration::from_millis(params.one()?);
		if by > FURTHEST {
			let message = format!("milliseconds: at most {}", FURTHEST.as_millis());
			return Err(ErrorObjectOwned::owned(INVALID_PARAMS_CODE, message, None::<()>));
		}
		clock.advance(by);
		Ok(clock.now().as_millis())
	})?;
	Ok(module)
}
