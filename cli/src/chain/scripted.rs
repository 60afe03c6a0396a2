//! A node that does what a test says: it makes blocks and takes them back, takes and loses transactions, and stops.
//!
//! Its chain has one account, whose number grows with each transaction in a block, and one call, `System.remark`.

use super::nodes::NOW;
use codec::{Compact, Encode};
use jsonrpsee::{
	core::SubscriptionResult,
	server::{RpcModule, Server, ServerHandle, SubscriptionMessage},
	types::ErrorObjectOwned,
};
use scale_info::{meta_type, TypeInfo};
use serde_json::{json, Value as Json};
use std::{
	collections::BTreeSet,
	sync::{Arc, Mutex, MutexGuard},
	time::{Duration, SystemTime, UNIX_EPOCH},
};
use subxt::{
	ext::frame_metadata::{
		v15::{
			CustomMetadata, ExtrinsicMetadata, OuterEnums, PalletCallMetadata, PalletEventMetadata, PalletMetadata,
			PalletStorageMetadata, RuntimeMetadataV15, SignedExtensionMetadata, StorageEntryMetadata,
			StorageEntryModifier, StorageEntryType, StorageHasher,
		},
		RuntimeMetadata, RuntimeMetadataPrefixed, META_RESERVED,
	},
	utils::H256,
};
use tokio::sync::mpsc;

/// The method that answers with a record by its name.
pub const RECORD: &str = "test_record";

/// The number of the account before the first block.
pub const FIRST: u64 = 7;

/// A node at work.
pub struct Scripted {
	pub url: String,
	state: Shared,
	server: ServerHandle,
}

type Shared = Arc<Mutex<State>>;

/// The chain as the node has it, and its pool.
struct State {
	/// From the first on, along the best chain.
	blocks: Vec<Block>,
	/// The height of the last final one.
	last: usize,
	/// The blocks ever made, so that no two have the same hash.
	made: u64,
	/// Milliseconds between its best block and the clock.
	late: u64,
	/// True if the account is on the chain.
	is_known: bool,
	/// The transactions of the account that wait in the pool.
	waiting: u64,
	/// All that it was given.
	given: Vec<Vec<u8>>,
	watchers: Vec<mpsc::UnboundedSender<Json>>,
	/// The refusal of the next transaction.
	refusal: Option<(i32, &'static str)>,
	records: BTreeSet<String>,
	/// The times that it was asked for its first block.
	asked: usize,
	/// True if it tells no events any more.
	is_forgetful: bool,
}

struct Block {
	hash: H256,
	body: Vec<Vec<u8>>,
}

impl State {
	/// The height of the block `hash`; of the best, if none is named.
	fn height(&self, hash: Option<H256>) -> Option<usize> {
		match hash {
			Some(hash) => self.blocks.iter().position(|block| block.hash == hash),
			None => Some(self.blocks.len() - 1),
		}
	}

	/// The next number of the account after the block at `height`.
	fn number(&self, height: usize) -> u64 {
		FIRST
			+ self.blocks[..=height]
				.iter()
				.map(|block| block.body.len() as u64)
				.sum::<u64>()
	}
}

impl Scripted {
	/// A node of the chain whose first block is of this `name`.
	pub async fn start(name: u8) -> Self {
		let genesis = Block {
			hash: H256::repeat_byte(name),
			body: Vec::new(),
		};
		let state = State {
			blocks: vec![genesis],
			last: 0,
			made: 0,
			late: 0,
			is_known: true,
			waiting: 0,
			given: Vec::new(),
			watchers: Vec::new(),
			refusal: None,
			records: BTreeSet::new(),
			asked: 0,
			is_forgetful: false,
		};
		let state = Arc::new(Mutex::new(state));
		let server = Server::builder().build("127.0.0.1:0").await.unwrap();
		let url = format!("ws://{}", server.local_addr().unwrap());
		let server = server.start(module(state.clone()));
		Self { url, state, server }
	}

	fn state(&self) -> MutexGuard<'_, State> {
		self.state.lock().unwrap()
	}

	/// Makes a block with the transactions `body`, and answers with its hash.
	pub fn block(&self, body: &[&[u8]]) -> H256 {
		let mut state = self.state();
		state.made += 1;
		let mut hash = state.blocks[0].hash;
		hash.0[..8].copy_from_slice(&state.made.to_be_bytes());
		let body: Vec<_> = body.iter().map(|bytes| bytes.to_vec()).collect();
		state.waiting = state.waiting.saturating_sub(body.len() as u64);
		state.blocks.push(Block { hash, body });
		hash
	}

	/// Takes back the best block, whose transactions wait again.
	pub fn retract(&self) {
		let mut state = self.state();
		let block = state.blocks.pop().unwrap();
		assert!(state.last < state.blocks.len());
		state.waiting += block.body.len() as u64;
	}

	/// Makes all blocks final.
	pub fn finalize(&self) {
		let mut state = self.state();
		state.last = state.blocks.len() - 1;
	}

	/// Tells whoever follows a transaction that its status is this.
	pub fn tell(&self, status: Json) {
		for watcher in &self.state().watchers {
			let _ = watcher.send(status.clone());
		}
	}

	/// Loses what waits in the pool, and tells `status` of it.
	pub fn lose(&self, status: Json) {
		self.state().waiting = 0;
		self.tell(status);
	}

	/// The transaction that it is given after `count` others, once it is.
	pub async fn given(&self, count: usize) -> Vec<u8> {
		loop {
			if let Some(bytes) = self.state().given.get(count) {
				return bytes.clone();
			}
			tokio::time::sleep(Duration::from_millis(10)).await;
		}
	}

	/// The transactions that it was given.
	pub fn count(&self) -> usize {
		self.state().given.len()
	}

	/// Refuses the next transaction with this error.
	pub fn refuse(&self, code: i32, reason: &'static str) {
		self.state().refusal = Some((code, reason));
	}

	/// Has the record `name`.
	pub fn record(&self, name: &str) {
		self.state().records.insert(name.into());
	}

	/// Is of another chain from now on, whose first block is of this `name`.
	pub fn rename(&self, name: u8) {
		self.state().blocks[0].hash = H256::repeat_byte(name);
	}

	/// The times that it was asked for its first block.
	pub fn asked(&self) -> usize {
		self.state().asked
	}

	/// Has its best block this long ago.
	pub fn is_late(&self, by: Duration) {
		self.state().late = by.as_millis() as u64;
	}

	/// Has the account no more, or not yet.
	pub fn forget_account(&self) {
		self.state().is_known = false;
	}

	/// Has no events any more.
	pub fn forget_events(&self) {
		self.state().is_forgetful = true;
	}

	/// Closes all connections, and takes none any more.
	pub async fn stop(&self) {
		self.server.stop().unwrap();
		self.server.clone().stopped().await;
	}
}

fn error(code: i32, reason: &str) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(code, reason, None::<()>)
}

fn hex(bytes: &[u8]) -> String {
	bonafide_credentials::hex::encode(bytes)
}

fn module(state: Shared) -> RpcModule<Shared> {
	let mut module = RpcModule::new(state);
	type Answer = Result<Json, ErrorObjectOwned>;
	type Method = fn(&mut State, &[Json]) -> Answer;
	let methods: [(&'static str, Method); 10] = [
		("chain_getBlockHash", |state, given| {
			let height = given
				.first()
				.and_then(Json::as_u64)
				.map_or(state.blocks.len() - 1, |height| height as usize);
			state.asked += usize::from(height == 0);
			Ok(json!(state.blocks.get(height).map(|block| block.hash)))
		}),
		("chain_getFinalizedHead", |state, _| {
			Ok(json!(state.blocks[state.last].hash))
		}),
		("chain_getHeader", |state, given| {
			Ok(json!(at(state, given.first())?.map(header)))
		}),
		("chain_getBlock", |state, given| {
			let height = at(state, given.first())?;
			let body = |height: usize| -> Vec<_> { state.blocks[height].body.iter().map(|bytes| hex(bytes)).collect() };
			let block = |height| json!({ "block": { "header": header(height), "extrinsics": body(height) } });
			Ok(json!(height.map(block)))
		}),
		("state_getRuntimeVersion", |_, _| {
			Ok(json!({ "specVersion": 1, "transactionVersion": 1 }))
		}),
		("state_call", |state, given| {
			let name = given[0].as_str().unwrap();
			let height = at(state, given.get(2))?.ok_or_else(|| error(4003, "unknown block"))?;
			let answer = match name {
				"Core_version" => ("test", "test", 1u32, 1u32, 1u32, Vec::<([u8; 8], u32)>::new(), 1u32).encode(),
				"Metadata_metadata_at_version" => {
					Some(RuntimeMetadataPrefixed(META_RESERVED, RuntimeMetadata::V15(metadata())).encode()).encode()
				}
				"AccountNonceApi_account_nonce" if !state.is_known => (height as u32).encode(),
				"AccountNonceApi_account_nonce" => (state.number(height) as u32).encode(),
				"TaggedTransactionQueue_validate_transaction" => {
					(0u8, 1u64, Vec::<Vec<u8>>::new(), Vec::<Vec<u8>>::new(), 64u64, true).encode()
				}
				_ => return Err(error(-32601, name)),
			};
			Ok(json!(hex(&answer)))
		}),
		("state_getStorage", |state, given| {
			if given[0] == json!(hex(&NOW)) {
				let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as u64;
				return Ok(json!(hex(&(now - state.late).to_le_bytes())));
			}
			if state.is_forgetful {
				return Err(error(4003, "State already discarded"));
			}
			let height = at(state, given.get(1))?.ok_or_else(|| error(4003, "unknown block"))?;
			let count = state.blocks[height].body.len() as u32;
			// Each was done: the phase, the event, no topics.
			let events: Vec<_> = (0..count)
				.map(|index| ((0u8, index), Event::success(), Vec::<H256>::new()))
				.collect();
			Ok(json!(hex(&events.encode())))
		}),
		("state_queryStorageAt", |state, given| {
			let height = at(state, given.get(1))?.ok_or_else(|| error(4003, "unknown block"))?;
			let (key, value) = (
				&given[0][0],
				state.is_known.then(|| hex(&(state.number(height) as u32).encode())),
			);
			Ok(json!([{ "block": state.blocks[height].hash, "changes": [[key, value]] }]))
		}),
		("system_accountNextIndex", |state, _| {
			Ok(json!(state.number(state.blocks.len() - 1) + state.waiting))
		}),
		(RECORD, |state, given| {
			match state.records.contains(given[0].as_str().unwrap()) {
				true => Ok(json!({})),
				false => Err(error(1002, "there is none")),
			}
		}),
	];
	for (name, method) in methods {
		module
			.register_method(name, move |params, state, _| {
				let given: Vec<Json> = params.parse().unwrap_or_default();
				method(&mut state.lock().unwrap(), &given)
			})
			.unwrap();
	}
	let names = (
		"author_submitAndWatchExtrinsic",
		"author_extrinsicUpdate",
		"author_unwatchExtrinsic",
	);
	module
		.register_subscription(names.0, names.1, names.2, |params, pending, state, _| async move {
			let [given]: [String; 1] = params.parse()?;
			let (sender, mut statuses) = mpsc::unbounded_channel();
			let refusal = {
				let mut state = state.lock().unwrap();
				let refusal = state.refusal.take();
				if refusal.is_none() {
					state.waiting += 1;
					state.watchers.push(sender);
				}
				state.given.push(bonafide_credentials::hex::decode(&given).unwrap());
				refusal
			};
			if let Some((code, reason)) = refusal {
				pending.reject(error(code, reason)).await;
				return SubscriptionResult::Ok(());
			}
			let sink = pending.accept().await?;
			while let Some(status) = statuses.recv().await {
				sink.send(SubscriptionMessage::from_json(&status)?).await?;
			}
			Ok(())
		})
		.unwrap();
	module
}

/// The height of the block that is `named` by its hash; of the best, if none is.
fn at(state: &State, named: Option<&Json>) -> Result<Option<usize>, ErrorObjectOwned> {
	let hash = named.cloned().unwrap_or_default();
	let hash = serde_json::from_value(hash).map_err(|reason| error(-32602, &reason.to_string()))?;
	Ok(state.height(hash))
}

fn header(height: usize) -> Json {
	let root = H256::zero();
	json!({
		"parentHash": root, "number": format!("0x{height:x}"), "stateRoot": root, "extrinsicsRoot": root,
		"digest": { "logs": [] },
	})
}

#[derive(TypeInfo)]
#[expect(dead_code, reason = "described, not made")]
enum Call {
	#[codec(index = 0)]
	System(SystemCall),
}

#[derive(TypeInfo)]
#[allow(non_camel_case_types, reason = "as calls are named")]
#[expect(dead_code, reason = "described, not made")]
enum SystemCall {
	#[codec(index = 0)]
	remark { remark: Vec<u8> },
}

#[derive(TypeInfo)]
#[expect(dead_code, reason = "described, not made")]
enum Address {
	#[codec(index = 0)]
	Id([u8; 32]),
}

#[derive(TypeInfo)]
#[expect(dead_code, reason = "described, not made")]
enum Signature {
	#[codec(index = 1)]
	Sr25519([u8; 64]),
}

#[derive(TypeInfo, Encode)]
enum Event {
	#[codec(index = 0)]
	System(SystemEvent),
}

#[derive(TypeInfo, Encode)]
enum SystemEvent {
	#[codec(index = 0)]
	ExtrinsicSuccess,
}

impl Event {
	fn success() -> Self {
		Self::System(SystemEvent::ExtrinsicSuccess)
	}
}

/// The metadata of the chain's runtime.
fn metadata() -> RuntimeMetadataV15 {
	let unit = meta_type::<()>();
	let account = StorageEntryMetadata {
		name: "Account",
		modifier: StorageEntryModifier::Default,
		ty: StorageEntryType::Map {
			hashers: vec![StorageHasher::Blake2_128Concat],
			key: meta_type::<[u8; 32]>(),
			value: meta_type::<u32>(),
		},
		default: 0u32.encode(),
		docs: Vec::new(),
	};
	let system = PalletMetadata {
		name: "System",
		storage: Some(PalletStorageMetadata {
			prefix: "System",
			entries: vec![account],
		}),
		calls: Some(PalletCallMetadata {
			ty: meta_type::<SystemCall>(),
		}),
		event: Some(PalletEventMetadata {
			ty: meta_type::<SystemEvent>(),
		}),
		constants: Vec::new(),
		error: None,
		index: 0,
		docs: Vec::new(),
	};
	let extension = |identifier, ty, additional_signed| SignedExtensionMetadata {
		identifier,
		ty,
		additional_signed,
	};
	let number = meta_type::<u32>();
	let hash = meta_type::<[u8; 32]>();
	let extrinsic = ExtrinsicMetadata {
		version: 4,
		address_ty: meta_type::<Address>(),
		call_ty: meta_type::<Call>(),
		signature_ty: meta_type::<Signature>(),
		extra_ty: unit,
		signed_extensions: vec![
			extension("CheckSpecVersion", unit, number),
			extension("CheckTxVersion", unit, number),
			extension("CheckGenesis", unit, hash),
			extension("CheckMortality", meta_type::<[u8; 2]>(), hash),
			extension("CheckNonce", meta_type::<Compact<u32>>(), unit),
			extension("ChargeTransactionPayment", meta_type::<Compact<u128>>(), unit),
			extension("CheckMetadataHash", meta_type::<u8>(), meta_type::<Option<[u8; 32]>>()),
		],
	};
	let enums = OuterEnums {
		call_enum_ty: meta_type::<Call>(),
		event_enum_ty: meta_type::<Event>(),
		error_enum_ty: unit,
	};
	let custom = CustomMetadata {
		map: Default::default(),
	};
	RuntimeMetadataV15::new(vec![system], extrinsic, unit, Vec::new(), enums, custom)
}
