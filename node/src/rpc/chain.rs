//! The chain as the methods ask it: at one block, which the answer names.

use super::{did::DidHost, fault::Fault, work::Call};
use crate::service::{Block, Client};
use bonafide_credentials::IssuerKey;
use bonafide_primitives::{
	views::{Refusal, Timestamp},
	Lei,
};
use bonafide_runtime_api::ClockApi;
use pallet_entities_api::{EntitiesApi, EntityView};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sp_api::{ApiError, ApiRef, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use sp_core::H256;
use std::{fmt::Display, sync::Arc};

/// All that answers are made from.
pub struct Sources {
	pub client: Arc<Client>,
	/// The host of the entities' DIDs.
	pub did_host: DidHost,
	/// Signs the status lists; without it they are unsigned.
	pub status_key: Option<IssuerKey>,
}

/// The hash of a block.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Copy, Debug)]
#[serde(transparent)]
#[schemars(inline)]
pub struct BlockHash(#[schemars(with = "String", regex(pattern = "^0x[0-9a-f]{64}$"))] pub H256);

/// The block an answer is true at.
#[derive(Serialize, JsonSchema, Clone, Copy, Debug)]
#[serde(rename_all = "camelCase")]
pub struct At {
	hash: BlockHash,
	/// Its height.
	number: u32,
	/// Chain time.
	timestamp: Timestamp,
	/// True if it can no longer be undone.
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

impl<T> Answer<T> {
	/// `answer`, as it was found on `chain`.
	pub fn new(chain: &Chain, answer: T) -> Self {
		Self { at: chain.at, answer }
	}
}

/// The runtime, as a question is put to it.
pub type Runtime<'a> = ApiRef<'a, <Client as ProvideRuntimeApi<Block>>::Api>;

/// The chain at one block, for the answer to one call.
pub struct Chain<'a> {
	sources: &'a Sources,
	call: &'a Call<'a>,
	at: At,
}

impl<'a> Chain<'a> {
	/// The chain at the block `hash`, by default the best one.
	pub fn at(sources: &'a Sources, call: &'a Call<'a>, hash: Option<BlockHash>) -> Result<Self, Fault> {
		let client = &sources.client;
		let info = client.info();
		let hash = hash.map_or(info.best_hash, |BlockHash(hash)| hash);
		let number = client
			.number(hash)
			.map_err(Fault::unavailable)?
			.ok_or(Fault::UnknownBlock { hash })?;
		let finalized =
			number <= info.finalized_number && client.hash(number).map_err(Fault::unavailable)? == Some(hash);
		let timestamp = client.runtime_api().now(hash).map_err(Fault::unavailable)?;
		let at = At {
			hash: BlockHash(hash),
			number,
			timestamp,
			finalized,
		};
		Ok(Self { sources, call, at })
	}

	/// The same chain at its best block.
	pub fn latest(&self) -> Result<Self, Fault> {
		Self::at(self.sources, self.call, None)
	}

	/// All that answers are made from.
	pub fn sources(&self) -> &'a Sources {
		self.sources
	}

	/// The time of the block.
	pub fn now(&self) -> Timestamp {
		self.at.timestamp
	}

	/// Puts `question` to the runtime of the block, as long as the answer is wanted.
	pub fn ask<T>(&self, question: impl FnOnce(Runtime, H256) -> Result<T, ApiError>) -> Result<T, Fault> {
		self.call.is_wanted()?;
		question(self.sources.client.runtime_api(), self.at.hash.0).map_err(Fault::unavailable)
	}

	/// The same, where the runtime reads what the question says and may refuse a field of it.
	pub fn read<T>(
		&self,
		question: impl FnOnce(Runtime, H256) -> Result<Result<T, Refusal>, ApiError>,
	) -> Result<T, Fault> {
		self.ask(question)?
			.map_err(|Refusal { field, reason, .. }| Fault::InvalidField { field, reason })
	}

	/// The same, where there may be no `field` of that `value`.
	pub fn find<T>(
		&self,
		field: &'static str,
		value: impl Display,
		question: impl FnOnce(Runtime, H256) -> Result<Result<Option<T>, Refusal>, ApiError>,
	) -> Result<T, Fault> {
		let value = value.to_string();
		self.read(question)?.ok_or(Fault::NotFound { field, value })
	}

	/// The entity whose LEI the parameter `field` is.
	pub fn entity(&self, field: &'static str, lei: Lei) -> Result<EntityView, Fault> {
		self.find(field, lei, |runtime, at| runtime.entity(at, lei.into()))
	}
}
