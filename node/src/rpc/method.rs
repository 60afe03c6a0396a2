//! A method: a function, from which its name, its parameters, its answer and its summary are read.

use super::{
	arguments::Arguments,
	chain::{Answer, BlockHash, Chain, Sources},
	fault::Fault,
	parameter::{Describe, Parameter},
};
use jsonrpsee::{core::RegisterMethodError, types::ErrorObjectOwned, RpcModule};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;

/// Makes `methods()`, the list of the functions in it as methods.
///
/// The name of the function is the method's, and its doc comment the summary. After the chain it takes the parameters,
/// in their order; one whose type takes null need not be given. Its answer is a struct.
macro_rules! methods {
	($(
		$(#[doc = $summary:literal])+
		fn $name:ident($chain:ident: &Chain $(, $parameter:ident: $type:ty)*) -> Result<$answer:ty, Fault> $body:block
	)+) => {
		/// The methods of this file.
		pub fn methods() -> Vec<$crate::rpc::method::Method> {
			vec![$({
				fn answer($chain: &Chain $(, $parameter: $type)*) -> Result<$answer, Fault> $body
				$crate::rpc::method::Method::new(
					stringify!($name),
					concat!($($summary),+),
					vec![$($crate::rpc::parameter::Parameter::of::<$type>(stringify!($parameter))),*],
					|chain, _given| answer(chain $(, _given.take(stringify!($parameter))?)*),
				)
			}),+]
		}
	};
}
pub(super) use methods;

/// Answers a call about the chain at one block.
type Reply = dyn Fn(&Chain, &mut Arguments) -> Result<Value, Fault> + Send + Sync;

/// A method of the node.
pub struct Method {
	pub name: &'static str,
	pub summary: &'static str,
	pub takes: Vec<Parameter>,
	pub answers: Describe,
	reply: Arc<Reply>,
}

impl Method {
	/// The method `name`. As every method, it takes `at` last, the block that is asked about.
	pub fn new<T: Serialize + JsonSchema>(
		name: &'static str,
		summary: &'static str,
		mut takes: Vec<Parameter>,
		answer: impl Fn(&Chain, &mut Arguments) -> Result<T, Fault> + Send + Sync + 'static,
	) -> Self {
		takes.push(Parameter::of::<Option<BlockHash>>("at"));
		let reply = move |chain: &Chain, given: &mut Arguments| {
			let answer = Answer::new(chain, answer(chain, given)?);
			serde_json::to_value(answer).map_err(Fault::unavailable)
		};
		Self {
			name,
			summary: summary.trim(),
			takes,
			answers: |generator| generator.subschema_for::<Answer<T>>(),
			reply: Arc::new(reply),
		}
	}

	/// Makes the method callable.
	pub fn register(self, module: &mut RpcModule<Arc<Sources>>) -> Result<(), RegisterMethodError> {
		let Self { name, takes, reply, .. } = self;
		module.register_blocking_method(name, move |params, sources, _| -> Result<Value, ErrorObjectOwned> {
			let mut given = Arguments::read(params.as_str(), &takes)?;
			let chain = Chain::at(&sources, given.take("at")?)?;
			Ok(reply(&chain, &mut given)?)
		})?;
		Ok(())
	}
}
