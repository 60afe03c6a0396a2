//! Methods of the SDK, behind a check of our own.

use super::arguments::MAX_TEXT;
use futures::FutureExt;
use jsonrpsee::{
	core::RegisterMethodError,
	types::{error::INVALID_PARAMS_CODE, ErrorObjectOwned, Params},
	Extensions, MethodCallback, MethodResponse, RpcModule,
};
use std::{future::ready, sync::Arc};

/// Puts `check` before the asynchronous method `name` of `module`: the method is not called where it is a fault.
pub fn guard<C: Send + Sync + 'static>(
	module: &mut RpcModule<C>,
	name: &'static str,
	check: impl Fn(&Params, &Extensions) -> Result<(), ErrorObjectOwned> + Send + Sync + 'static,
) -> Result<(), RegisterMethodError> {
	let Some(MethodCallback::Async(method)) = module.remove_method(name) else {
		return Err(RegisterMethodError::MethodNotFound(name.into()));
	};
	let guarded = move |id, params: Params<'static>, connection, most, extensions: Extensions| match check(
		&params,
		&extensions,
	) {
		Ok(()) => method(id, params, connection, most, extensions),
		Err(fault) => ready(MethodResponse::error(id, fault).with_extensions(extensions)).boxed(),
	};
	module.verify_and_insert(name, MethodCallback::Async(Arc::new(guarded)))?;
	Ok(())
}

/// A fault if the parameters are longer than an address can be: base58 takes time by the square of its length.
pub fn is_short(params: &Params, _: &Extensions) -> Result<(), ErrorObjectOwned> {
	let is_long = params.as_str().is_some_and(|params| params.len() > MAX_TEXT);
	let fault = || {
		let reason = format!("the parameters are longer than {MAX_TEXT} bytes");
		ErrorObjectOwned::owned(INVALID_PARAMS_CODE, reason, None::<()>)
	};
	if is_long {
		Err(fault())
	} else {
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// The answer of `echo`, guarded by [`is_short`], to `text`.
	async fn answer(text: &str) -> Result<String, String> {
		let mut module = RpcModule::new(());
		module
			.register_async_method("echo", |params, _, _| async move { params.one::<String>() })
			.unwrap();
		guard(&mut module, "echo", is_short).unwrap();
		module
			.call::<_, String>("echo", [text])
			.await
			.map_err(|error| error.to_string())
	}

	#[tokio::test]
	async fn a_short_text_is_let_pass_and_a_long_one_refused() {
		let most = "z".repeat(MAX_TEXT - r#"[""]"#.len());
		assert_eq!(answer(&most).await, Ok(most.clone()));
		assert!(answer(&format!("{most}z"))
			.await
			.unwrap_err()
			.contains("longer than 256 bytes"));
	}

	#[test]
	fn a_method_that_is_not_there_is_a_fault() {
		assert!(guard(&mut RpcModule::new(()), "echo", is_short).is_err());
	}
}
