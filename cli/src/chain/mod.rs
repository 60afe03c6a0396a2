//! A chain, through one of its nodes.
//!
//! Calls are made and read by the metadata that the node gives: this tool goes on working after an upgrade of the
//! runtime. The digest of the metadata is signed with them, so that a node that lies can have nothing else done.

mod account;
pub mod change;
pub mod customs;
mod dispatch_error;
mod form;
pub mod member;
mod pinned;
mod send;
mod sender;
pub mod status;
pub mod verify;

pub use account::{Account, AccountFile};
pub use dispatch_error::DispatchError;
pub use send::{at_rest, send, send_one, Landed};
pub use sender::Sender;

use crate::shared::settings::Settings;
use anyhow::{anyhow, Context, Result};
use bonafide_credentials::hex;
use pinned::Pinned;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use std::{collections::HashMap, sync::Arc, time::Duration};
use subxt::{
	backend::{BlockRef, LegacyBackend},
	client::OnlineClientAtBlock,
	config::RpcConfigFor,
	dynamic::Value,
	ext::scale_value::scale::decode_as_type,
	rpcs::{client::RpcParams, methods::legacy::LegacyRpcMethods, Error as RpcError, RpcClient, UserError},
	OnlineClient, SubstrateConfig,
};

/// The state of the chain at a block.
pub type Head = OnlineClientAtBlock<Pinned>;

/// The error of the node's methods where there is nothing of that name.
const NOT_FOUND: i32 = 1002;

/// The wait before the node is asked again for what only a new block changes.
const PAUSE: Duration = Duration::from_millis(250);

/// Records that are asked for at once.
const PAGE: usize = 500;

/// The node of a development chain.
const LOCAL: &str = "ws://127.0.0.1:9944";

/// The node to ask.
#[derive(clap::Args)]
pub struct Node {
	/// The node to ask; `wss:` unless it is on this machine. Default: BONAFIDE_NODE, else `node` of the configuration,
	/// else ws://127.0.0.1:9944
	#[arg(long = "node", value_name = "URL")]
	url: Option<String>,
}

impl Node {
	/// The node at `url`; the one of the settings, if none is given.
	pub fn at(url: Option<String>) -> Self {
		Self { url }
	}

	/// The node, if it is named on the command line, and not by the settings alone.
	pub fn named(&self) -> Option<&Self> {
		self.url.is_some().then_some(self)
	}

	/// The URL of the node: the one given, else that of the settings, else the one on this machine.
	fn url(&self) -> Result<String> {
		Ok(match &self.url {
			Some(url) => url.clone(),
			None => Settings::read()?.node.unwrap_or_else(|| LOCAL.into()),
		})
	}
}

/// A connection to a node.
pub struct Chain {
	rpc: RpcClient,
	methods: LegacyRpcMethods<RpcConfigFor<SubstrateConfig>>,
	pinned: Pinned,
	client: OnlineClient<Pinned>,
}

impl Chain {
	/// Connects to `node`.
	pub async fn connect(node: &Node) -> Result<Self> {
		let url = node.url()?;
		let place = || format!("{url}: no node answers");
		let rpc = RpcClient::from_url(&url).await.with_context(place)?;
		let backend = LegacyBackend::builder().build(rpc.clone());
		let pinned = Pinned::default();
		let client = OnlineClient::from_backend_with_config(pinned.clone(), Arc::new(backend))
			.await
			.with_context(place)?;
		let methods = LegacyRpcMethods::new(rpc.clone());
		Ok(Self {
			rpc,
			methods,
			pinned,
			client,
		})
	}

	/// The hash of the first block, which no other chain has.
	pub fn genesis(&self) -> String {
		format!("{:?}", self.client.genesis_hash())
	}

	/// The last block that is final.
	pub async fn head(&self) -> Result<Head> {
		let block = BlockRef::from_hash(self.methods.chain_get_finalized_head().await?);
		self.pinned.learn(&self.methods, &block).await?;
		Ok(self.client.at_block(block).await?)
	}

	/// The answer of the node's `method` to `parameters`; none if there is nothing of that name.
	pub async fn find<T: DeserializeOwned>(&self, method: &str, parameters: &[Json]) -> Result<Option<T>> {
		let mut given = RpcParams::new();
		for parameter in parameters {
			given.push(parameter)?;
		}
		match self.rpc.request(method, given).await {
			Ok(answer) => Ok(Some(answer)),
			Err(RpcError::User(UserError { code: NOT_FOUND, .. })) => Ok(None),
			Err(RpcError::User(UserError { message, .. })) => Err(anyhow!(message)),
			Err(error) => Err(error).with_context(|| method.to_owned()),
		}
	}

	/// The values in the storage `record` of a pallet at `head` under each of `ids`.
	pub async fn records(&self, head: &Head, record: (&str, &str), ids: &[&str]) -> Result<Vec<Option<Value<u32>>>> {
		let keys = ids.iter().map(|id| Ok(vec![Value::from_bytes(bytes_of(id)?)]));
		let held = self.stored(head, record, keys.collect::<Result<_>>()?).await?;
		let metadata = head.metadata_ref();
		let (pallet, name) = record;
		let kind = metadata
			.pallet_by_name(pallet)
			.and_then(|pallet| Some(pallet.storage()?.entry_by_name(name)?.value_ty()))
			.with_context(|| format!("the chain has no {pallet}.{name}"))?;
		let decode = |bytes: Vec<u8>| decode_as_type(&mut bytes.as_slice(), kind, metadata.types());
		let decoded = held.into_iter().map(|bytes| bytes.map(decode).transpose());
		Ok(decoded.collect::<Result<_, _>>()?)
	}

	/// The values in the storage `record` of a pallet at `head` under each of `keys`, encoded.
	pub async fn stored(
		&self,
		head: &Head,
		record: (&str, &str),
		keys: Vec<Vec<Value>>,
	) -> Result<Vec<Option<Vec<u8>>>> {
		let entry = head.storage().entry(record)?;
		let keys = keys.into_iter().map(|key| entry.fetch_key(key));
		let keys = keys.collect::<Result<Vec<_>, _>>()?;
		let mut values = HashMap::new();
		for page in keys.chunks(PAGE) {
			let asked = page.iter().map(Vec::as_slice);
			let block = Some(head.block_hash());
			for answer in self.methods.state_query_storage_at(asked, block).await? {
				let told = answer.changes.into_iter();
				values.extend(told.filter_map(|(key, value)| Some((key.0, value?.0))));
			}
		}
		Ok(keys.iter().map(|key| values.get(key).cloned()).collect())
	}

	/// The last final block, once nothing that `account` has sent is on its way to one.
	async fn at_rest(&self, account: &Account) -> Result<Head> {
		loop {
			let head = self.head().await?;
			let next = self.methods.system_account_next_index(&account.id()).await?;
			if head.tx().account_nonce(&account.id()).await? == next {
				return Ok(head);
			}
			tokio::time::sleep(PAUSE).await;
		}
	}

	/// Waits until a block is made.
	async fn next_block(&self) -> Result<()> {
		let before = self.methods.chain_get_block_hash(None).await?;
		while self.methods.chain_get_block_hash(None).await? == before {
			tokio::time::sleep(PAUSE).await;
		}
		Ok(())
	}
}

/// The bytes that `text` stands for.
fn bytes_of(text: &str) -> Result<Vec<u8>> {
	let bytes = hex::decode(text).filter(|bytes| !bytes.is_empty());
	bytes.with_context(|| format!("{text:?} is not 0x and hexadecimal digits, two to a byte"))
}
