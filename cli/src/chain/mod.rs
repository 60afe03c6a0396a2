//! A chain, through one of its nodes at a time.
//!
//! Calls are made and read by the metadata that the node gives: this tool goes on working after an upgrade of the
//! runtime. The digest of the metadata is signed with them, so that a node that lies can have nothing else done.

mod account;
pub mod change;
pub mod customs;
mod dispatch_error;
mod form;
mod landed;
pub mod member;
mod node;
mod nodes;
mod number;
mod pinned;
#[cfg(test)]
mod scripted;
mod send;
mod sender;
pub mod status;
#[cfg(test)]
mod tests;
pub mod verify;

pub use account::{Account, AccountFile};
pub use dispatch_error::DispatchError;
pub use landed::{Landed, Outcome};
pub use node::Node;
pub use send::{at_rest, send, send_one, Call};
pub use sender::Sender;

use anyhow::{anyhow, Context, Result};
use bonafide_credentials::hex;
use nodes::{Methods, Nodes};
use pinned::Pinned;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use std::{collections::HashMap, sync::Arc, time::Duration};
use subxt::{
	backend::{BlockRef, LegacyBackend},
	client::OnlineClientAtBlock,
	config::HashFor,
	dynamic::Value,
	ext::scale_value::scale::decode_as_type,
	rpcs::{client::RpcParams, Error as RpcError, RpcClient, UserError},
	OnlineClient,
};

/// The state of the chain at a block.
pub type Head = OnlineClientAtBlock<Pinned>;

/// The error of the node's methods where there is nothing of that name.
const NOT_FOUND: i32 = 1002;

/// The wait before the node is asked again for what only a new block changes.
const PAUSE: Duration = Duration::from_millis(250);

/// Records that are asked for at once.
const PAGE: usize = 500;

/// The hash of a block.
type Hash = HashFor<Pinned>;

/// A connection to the chain.
pub struct Chain {
	nodes: Arc<Nodes>,
	rpc: RpcClient,
	methods: Methods,
	pinned: Pinned,
	client: OnlineClient<Pinned>,
}

impl Chain {
	/// Connects to `node`, or to another of its chain that takes its place.
	pub async fn connect(node: &Node) -> Result<Self> {
		Self::through(node.urls()?).await
	}

	/// Connects to the first of the nodes at `urls` that answers.
	async fn through(urls: Vec<String>) -> Result<Self> {
		let nodes = Arc::new(Nodes::connect(urls).await?);
		let rpc = RpcClient::new(nodes.clone());
		let backend = LegacyBackend::builder().build(rpc.clone());
		let pinned = Pinned::default();
		let client = OnlineClient::from_backend_with_config(pinned.clone(), Arc::new(backend)).await?;
		let methods = Methods::new(rpc.clone());
		Ok(Self {
			nodes,
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
		let head = self.at(self.methods.chain_get_finalized_head().await?).await?;
		self.nodes.note_final(head.block_number());
		Ok(head)
	}

	/// The state of the chain at the block `hash`.
	async fn at(&self, hash: Hash) -> Result<Head> {
		let block = BlockRef::from_hash(hash);
		self.pinned.learn(&self.methods, &block).await?;
		Ok(self.client.at_block(block).await?)
	}

	/// The number of the best block.
	async fn best(&self) -> Result<u64> {
		let header = self.methods.chain_get_header(None).await?;
		Ok(header.context("the node has lost its best block")?.number)
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
			if !self.knows(&head, account).await? || head.tx().account_nonce(&account.id()).await? == next {
				return Ok(head);
			}
			tokio::time::sleep(PAUSE).await;
		}
	}

	/// True if `account` is on the chain at `head`: the number of one that is not is the height, and grows with it.
	async fn knows(&self, head: &Head, account: &Account) -> Result<bool> {
		let key = vec![Value::from_bytes(account.id().0)];
		let held = self.stored(head, ("System", "Account"), vec![key]).await?;
		Ok(held.into_iter().flatten().next().is_some())
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
