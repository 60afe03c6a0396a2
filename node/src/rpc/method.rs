//! A method: a function, from which its name, its parameters, its answer and its summary are read.

use super::{
	arguments::Arguments,
	chain::{Answer, BlockHash, Chain, Sources},
	fault::Fault,
	parameter::{Describe, Parameter},
	work::Work,
};
use jsonrpsee::{core::RegisterMethodError, types::ErrorObjectOwned, RpcModule};
use sc_rpc_api::check_if_safe;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::{to_raw_value, RawValue};
use std::sync::Arc;

/// Makes `methods()`, the list of the functions in it as methods.
///
/// The name of the function is the method's, and its doc comment the summary; before it may stand its [`Mark`]s. After
/// the chain it takes the parameters, in their order; one whose type takes null need not be given. Its answer is a
/// struct.
macro_rules! methods {
	($(
		$(#[doc = $summary:literal])+
		$(@$mark:ident)*
		fn $name:ident($chain:ident: &Chain $(, $parameter:ident: $type:ty)*) -> Result<$answer:ty, Fault> $body:block
	)+) => {
		/// The methods of this file.
		pub fn methods() -> Vec<$crate::rpc::method::Method> {
			vec![$({
				fn answer($chain: &Chain $(, $parameter: $type)*) -> Result<$answer, Fault> $body
				$crate::rpc::method::Method::new(
					stringify!($name),
					concat!($($summary),+),
					&[$($crate::rpc::method::Mark::$mark),*],
					vec![$($crate::rpc::parameter::Parameter::of::<$type>(stringify!($parameter))),*],
					|chain, _given| answer(chain $(, _given.take(stringify!($parameter))?)*),
				)
			}),+]
		}
	};
}
pub(super) use methods;

/// A peculiarity of a method.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
	/// Its answer can take a hundredth of a second or more: see [`Work`].
	Heavy,
	/// It is for callers who may call unsafe methods.
	Unsafe,
}

/// Answers a call about the chain at one block.
type Reply = dyn Fn(&Chain, &mut Arguments) -> Result<Box<RawValue>, Fault> + Send + Sync;

/// A method of the node.
pub struct Method {
	pub name: &'static str,
	pub summary: &'static str,
	pub takes: Vec<Parameter>,
	pub answers: Describe,
	marks: &'static [Mark],
	reply: Arc<Reply>,
}

impl Method {
	/// The method `name`. As every method, it takes `block` last, the block that is asked about.
	pub fn new<T: Serialize + JsonSchema>(
		name: &'static str,
		summary: &'static str,
		marks: &'static [Mark],
		mut takes: Vec<Parameter>,
		answer: impl Fn(&Chain, &mut Arguments) -> Result<T, Fault> + Send + Sync + 'static,
	) -> Self {
		takes.push(Parameter::of::<Option<BlockHash>>("block"));
		let reply = move |chain: &Chain, given: &mut Arguments| {
			let answer = Answer::new(chain, answer(chain, given)?);
			to_raw_value(&answer).map_err(Fault::unavailable)
		};
		Self {
			name,
			summary: summary.trim(),
			takes,
			answers: |generator| generator.subschema_for::<Answer<T>>(),
			marks,
			reply: Arc::new(reply),
		}
	}

	/// Makes the method callable: its answers are made as part of `work`.
	pub fn register(self, work: Arc<Work>, module: &mut RpcModule<Arc<Sources>>) -> Result<(), RegisterMethodError> {
		let Self {
			name,
			takes,
			marks,
			reply,
			..
		} = self;
		let takes = Arc::new(takes);
		let is_heavy = marks.contains(&Mark::Heavy);
		module.register_async_method(name, move |params, sources, extensions| {
			let (work, takes, reply) = (work.clone(), takes.clone(), reply.clone());
			async move {
				if marks.contains(&Mark::Unsafe) {
					check_if_safe(&extensions)?;
				}
				// A text that is too long does not wait with the others.
				Arguments::measured(params.as_str().unwrap_or_default(), &takes)?;
				let answer = work.make(is_heavy, move |call| {
					let mut given = Arguments::read(params.as_str(), &takes)?;
					let chain = Chain::at(&sources, call, given.take("block")?)?;
					reply(&chain, &mut given)
				});
				Ok::<_, ErrorObjectOwned>(answer.await?)
			}
		})?;
		Ok(())
	}
}
