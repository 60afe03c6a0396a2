//! The chain as the methods ask it: at one block, with that block named in the answer.

use super::fault::Fault;
use crate::service::{Block, Client};
use bonafide_runtime_api::{ClockApi, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;
use sp_api::{ApiError, ApiRef, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use sp_core::H256;
use std::sync::Arc;

/// Asks the runtime.
#[derive(Clone)]
pub struct Chain(pub Arc<Client>);

/// The block an answer is true at.
#[derive(Serialize, JsonSchema, Debug)]
#[serde(rename_all = "camelCase")]
pub struct At {
	/// Its hash.
	#[schemars(with = "String")]
	hash: H256,
	/// Its height.
	number: u32,
	/// Its time.
	timestamp: Timestamp,
	/// Whether it can no longer be undone.
	finalized: bool,
}

/// An answer, and the block it is true at.
#[derive(Serialize, JsonSchema, Debug)]
#[schemars(rename = "{T}Answer")]
pub struct Answer<T> {
	at: At,
	#[serde(flatten)]
	answer: T,
}

/// The runtime, as a question is put to it.
pub type Runtime<'a> = ApiRef<'a, <Client as ProvideRuntimeApi<Block>>::Api>;

impl Chain {
	/// Puts `question` to the runtime of the block `at`, or of the best block.
	pub fn ask<T>(
		&self,
		at: Option<H256>,
		question: impl FnOnce(Runtime, H256) -> Result<T, ApiError>,
	) -> Result<Answer<T>, Fault> {
		let Self(client) = self;
		let info = client.info();
		let hash = at.unwrap_or(info.best_hash);
		let number = client
			.number(hash)
			.map_err(Fault::unavailable)?
			.ok_or(Fault::UnknownBlock { hash })?;
		let finalized =
			number <= info.finalized_number && client.hash(number).map_err(Fault::unavailable)? == Some(hash);
		let timestamp = client.runtime_api().now(hash).map_err(Fault::unavailable)?;
		let answer = question(client.runtime_api(), hash).map_err(Fault::unavailable)?;
		Ok(Answer {
			at: At {
				hash,
				number,
				timestamp,
				finalized,
			},
			answer,
		})
	}
}

impl<T> Answer<T> {
	/// The answer alone, for what says itself which block it is true at.
	pub fn into_inner(self) -> T {
		self.answer
	}

	/// The same block's other answer.
	pub fn and_then<U>(self, next: impl FnOnce(T) -> Result<U, Fault>) -> Result<Answer<U>, Fault> {
		Ok(Answer {
			at: self.at,
			answer: next(self.answer)?,
		})
	}
}

impl<T> Answer<Option<T>> {
	/// The answer, or the fault that there is no `field` of that `value`.
	pub fn or_not_found(self, field: &'static str, value: impl ToString) -> Result<Answer<T>, Fault> {
		self.and_then(|found| {
			found.ok_or(Fault::NotFound {
				field,
				value: value.to_string(),
			})
		})
	}
}
