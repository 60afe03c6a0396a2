//! A chain, through one of its nodes.
//!
//! Calls are made and read by the metadata that the node tells, so that this tool goes on working after an upgrade of the
//! runtime.

mod account;
mod form;
mod refusal;
mod send;

pub use account::{Account, AccountFile};
pub use refusal::Refusal;
pub use send::{at_rest, send, Landed};

use crate::hex;
use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use std::{
	collections::{HashMap, HashSet},
	sync::Arc,
	time::Duration,
};
use subxt::{
	backend::LegacyBackend,
	client::OnlineClientAtBlock,
	config::RpcConfigFor,
	dynamic::Value,
	rpcs::{client::RpcParams, methods::legacy::LegacyRpcMethods, Error as RpcError, RpcClient, UserError},
	OnlineClient, SubstrateConfig,
};

/// The state of the chain at a block.
pub type Head = OnlineClientAtBlock<SubstrateConfig>;

/// What the node's methods answer with where there is nothing of that name.
const NOT_FOUND: i32 = 1002;

/// How long to wait before asking the node again for what only a new block changes.
const PAUSE: Duration = Duration::from_millis(250);

/// How many records are asked for at once.
const PAGE: usize = 500;

/// Where the node is.
#[derive(clap::Args)]
pub struct Node {
	/// The node to ask; `wss:` unless it is on this machine
	#[arg(long = "node", value_name = "URL", default_value = "ws://127.0.0.1:9944")]
	url: String,
}

/// A connection to a node.
pub struct Chain {
	rpc: RpcClient,
	methods: LegacyRpcMethods<RpcConfigFor<SubstrateConfig>>,
	client: OnlineClient<SubstrateConfig>,
}

impl Chain {
	/// Connects to `node`.
	pub async fn connect(node: &Node) -> Result<Self> {
		let place = || format!("{}: no node answers", node.url);
		let rpc = RpcClient::from_url(&node.url).await.with_context(place)?;
		let backend = LegacyBackend::builder().build(rpc.clone());
		let client = OnlineClient::from_backend(Arc::new(backend))
			.await
			.with_context(place)?;
		let methods = LegacyRpcMethods::new(rpc.clone());
		Ok(Self { rpc, methods, client })
	}

	/// The hash of the first block, which no other chain has.
	pub fn genesis(&self) -> String {
		format!("{:?}", self.client.genesis_hash())
	}

	/// The last block that is final.
	pub async fn head(&self) -> Result<Head> {
		Ok(self.client.at_current_block().await?)
	}

	/// What the node's `method` answers to `parameters`; none if there is nothing of that name.
	pub async fn find<T: DeserializeOwned>(&self, method: &str, parameters: &[Json]) -> Result<Option<T>> {
		let mut given = RpcParams::new();
		for parameter in parameters {
			given.push(parameter)?;
		}
		match self.rpc.request(method, given).await {
			Ok(answer) => Ok(Some(answer)),
			Err(RpcError::User(UserError { code: NOT_FOUND, .. })) => Ok(None),
			Err(error) => Err(error).with_context(|| method.to_owned()),
		}
	}

	/// Which of `ids` are certificates at `head`.
	pub async fn anchored<'a>(&self, head: &Head, ids: &'a [String]) -> Result<HashSet<&'a str>> {
		let certificates = head.storage().entry(("Certificates", "Certificates"))?;
		let mut found = HashSet::new();
		for page in ids.chunks(PAGE) {
			let mut keys = HashMap::new();
			for id in page {
				keys.insert(
					certificates.fetch_key(vec![Value::from_bytes(bytes_of(id)?)])?,
					id.as_str(),
				);
			}
			let asked = keys.keys().map(Vec::as_slice);
			let answers = self
				.methods
				.state_query_storage_at(asked, Some(head.block_hash()))
				.await?;
			let held = answers
				.iter()
				.flat_map(|answer| &answer.changes)
				.filter(|(_, value)| value.is_some());
			found.extend(held.filter_map(|(key, _)| keys.get(&key.0)));
		}
		Ok(found)
	}

	/// Whether the council has ever set an agreement of this name.
	pub async fn has_agreement(&self, head: &Head, name: &str) -> Result<bool> {
		let versions = head.storage().entry(("Certificates", "LatestVersion"))?;
		Ok(versions.try_fetch(vec![Value::string(name)]).await?.is_some())
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
	hex::decode(text).with_context(|| format!("{text:?} is not 0x and hexadecimal digits, two to a byte"))
}
