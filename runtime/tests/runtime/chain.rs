//! A chain in memory: it authors each block as a collator does, and then imports it as everyone else does.

use bonafide_runtime::{
	consensus::RELAY_PARENT_OFFSET, constants::SLOT_DURATION, genesis, Balance, Block, Executive, Hash, Header,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeGenesisConfig, SignedPayload, System, TxExtension, UncheckedExtrinsic,
};
use codec::Encode;
use cumulus_primitives_core::{
	relay_chain::{HeadData, MAX_POV_SIZE},
	PersistedValidationData,
};
use cumulus_primitives_parachain_inherent::ParachainInherentData;
use cumulus_test_relay_sproof_builder::RelayStateSproofBuilder;
use frame_support::traits::BuildGenesisConfig;
use serde_json::Value;
use sp_block_builder::runtime_decl_for_block_builder::BlockBuilderV6;
use sp_consensus_aura::{digests::CompatibleDigestItem, sr25519::AuthoritySignature, Slot};
use sp_core::traits::{Externalities, ReadRuntimeVersion, ReadRuntimeVersionExt};
use sp_inherents::{InherentData, InherentDataProvider};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	generic::{Digest, DigestItem, Era},
	traits::{Block as _, Header as _},
	ApplyExtrinsicResult, DispatchResult,
};

/// The slot of genesis, 2026-03-02T00:00:00Z, by when every agreement that matters is in force.
pub const GENESIS_SLOT: u32 = 295_401_600;

/// The chain, the header of its last block, and the slots in which nobody made a block.
pub struct Chain {
	state: sp_io::TestExternalities,
	head: Header,
	empty_slots: u64,
}

impl Chain {
	/// Starts from the genesis preset `name`.
	pub fn new(name: &str) -> Self {
		let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
		let patch = genesis::preset(&name.into()).expect("the preset exists");
		merge(&mut config, serde_json::from_slice(&patch).unwrap());

		let mut state = sp_io::TestExternalities::default();
		state.register_extension(ReadRuntimeVersionExt::new(NoRuntime));
		let root = state.execute_with(|| {
			serde_json::from_value::<RuntimeGenesisConfig>(config).unwrap().build();
			sp_io::storage::root(sp_runtime::StateVersion::V1)
		});
		let root = Hash::from_slice(&root);
		let head = Header::new(0, Hash::zero(), root, Hash::zero(), Digest::default());
		Self {
			state,
			head,
			empty_slots: 0,
		}
	}

	/// The network with one collator, which is what most tests need.
	pub fn development() -> Self {
		Self::new(sp_genesis_builder::DEV_RUNTIME_PRESET)
	}

	/// Reads the state after the last block.
	pub fn read<T>(&mut self, question: impl FnOnce() -> T) -> T {
		self.state.execute_with(|| undone(question))
	}

	/// Changes the state as no transaction can, between two blocks.
	pub fn change<T>(&mut self, work: impl FnOnce() -> T) -> T {
		self.state.execute_with(work)
	}

	/// The header of the last block.
	pub fn head(&self) -> &Header {
		&self.head
	}

	/// Events of the last block.
	pub fn events(&mut self) -> Vec<RuntimeEvent> {
		self.read(|| System::read_events_no_consensus().map(|record| record.event).collect())
	}

	/// Makes a block of the transactions that are valid, and tells what became of each.
	pub fn block(&mut self, calls: Vec<(Sr25519Keyring, RuntimeCall)>) -> Vec<ApplyExtrinsicResult> {
		let header = self.next_header();
		let inherents = inherent_data(&self.head, self.next_slot());
		self.state.execute_with(|| {
			let (block, results) = undone(|| author(&header, inherents.clone(), calls));
			let checked = Runtime::check_inherents(block.clone().into(), inherents);
			assert!(checked.ok());
			Executive::execute_block(block.clone().into());
			self.head = block.header().clone();
			results
		})
	}

	/// Makes a block of these bytes, and tells what became of them.
	pub fn send_again(&mut self, extrinsic: &UncheckedExtrinsic) -> ApplyExtrinsicResult {
		let header = self.next_header();
		let inherents = inherent_data(&self.head, self.next_slot());
		self.state.execute_with(|| {
			let (block, results) = undone(|| author(&header, inherents, vec![extrinsic.clone()]));
			Executive::execute_block(block.clone().into());
			self.head = block.header().clone();
			results[0]
		})
	}

	/// Makes a block of one transaction, which must be valid, and tells whether its call succeeded.
	pub fn submit(&mut self, who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> DispatchResult {
		self.block(vec![(who, call.into())])
			.remove(0)
			.expect("the transaction is valid")
	}

	/// Makes a block without transactions.
	pub fn pass(&mut self) {
		self.block(vec![]);
	}

	/// Lets so many days pass without a block.
	pub fn wait(&mut self, days: u64) {
		const DAY: u64 = 24 * 60 * 60 * 1000;
		self.empty_slots += days * (DAY / SLOT_DURATION);
	}

	/// Asks at the start of the next block, with the inherents that would go into it. The block is never made.
	pub fn in_next_block<T>(&mut self, question: impl FnOnce(&[RuntimeCall]) -> T) -> T {
		let header = self.next_header();
		let inherents = inherent_data(&self.head, self.next_slot());
		self.read(|| {
			Executive::initialize_block(&header);
			let inherents = Runtime::inherent_extrinsics(inherents);
			let calls: Vec<_> = inherents.into_iter().map(|inherent| inherent.function).collect();
			question(&calls)
		})
	}

	fn next_header(&self) -> Header {
		let number = self.head.number() + 1;
		let slot = Slot::from(self.next_slot());
		let slot = <DigestItem as CompatibleDigestItem<AuthoritySignature>>::aura_pre_digest(slot);
		Header::new(
			number,
			Hash::zero(),
			Hash::zero(),
			self.head.hash(),
			Digest { logs: vec![slot] },
		)
	}

	/// The slot of the next block, here and on the relay chain.
	fn next_slot(&self) -> u64 {
		slot(self.head.number() + 1) + self.empty_slots
	}
}

/// The runtime that a node finds in the code of an upgrade here: none, whatever the code.
struct NoRuntime;

impl ReadRuntimeVersion for NoRuntime {
	fn read_runtime_version(&self, _: &[u8], _: &mut dyn Externalities) -> Result<Vec<u8>, String> {
		Err("no runtime is brought here".into())
	}
}

/// The slot of the block of this height, if there was a block in each slot before.
pub fn slot(number: u32) -> u64 {
	u64::from(GENESIS_SLOT) + u64::from(number)
}

/// Takes back all that `work` changes in the state.
pub fn undone<T>(work: impl FnOnce() -> T) -> T {
	sp_io::storage::start_transaction();
	let outcome = work();
	sp_io::storage::rollback_transaction();
	outcome
}

/// The node's word to the runtime about the world: a slot per block, on this chain and on the relay chain.
fn inherent_data(parent: &Header, slot: u64) -> InherentData {
	let time = sp_timestamp::InherentDataProvider::new((slot * SLOT_DURATION).into());
	let relay_slot = slot;
	let (relay_parent_storage_root, relay_chain_state, relay_parent_descendants) = RelayStateSproofBuilder {
		para_id: genesis::PARACHAIN_ID,
		current_slot: relay_slot.into(),
		included_para_head: Some(HeadData(parent.encode())),
		dmq_mqc_head: Some(Hash::zero()),
		..Default::default()
	}
	.into_state_root_proof_and_descendants(RELAY_PARENT_OFFSET.into());
	let relay_chain = ParachainInherentData {
		validation_data: PersistedValidationData {
			parent_head: HeadData(parent.encode()),
			relay_parent_number: relay_slot.try_into().unwrap(),
			relay_parent_storage_root,
			max_pov_size: MAX_POV_SIZE,
		},
		relay_chain_state,
		relay_parent_descendants,
		downward_messages: Default::default(),
		horizontal_messages: Default::default(),
		collator_peer_id: None,
	};
	let mut data = InherentData::new();
	futures::executor::block_on(async {
		time.provide_inherent_data(&mut data).await.unwrap();
		relay_chain.provide_inherent_data(&mut data).await.unwrap();
	});
	data
}

fn author(
	header: &Header,
	inherents: InherentData,
	transactions: impl IntoIterator<Item = impl IntoTransaction>,
) -> (Block, Vec<ApplyExtrinsicResult>) {
	Executive::initialize_block(header);
	let mut extrinsics = Runtime::inherent_extrinsics(inherents);
	for inherent in &extrinsics {
		Executive::apply_extrinsic(inherent.clone())
			.expect("the inherent is valid")
			.expect("the inherent succeeds");
	}
	let mut results = Vec::new();
	for transaction in transactions {
		let extrinsic = transaction.into_transaction();
		// What is refused leaves no trace.
		sp_io::storage::start_transaction();
		let result = Executive::apply_extrinsic(extrinsic.clone());
		if result.is_ok() {
			sp_io::storage::commit_transaction();
			extrinsics.push(extrinsic);
		} else {
			sp_io::storage::rollback_transaction();
		}
		results.push(result);
	}
	(Block::new(Executive::finalize_block(), extrinsics), results)
}

/// A transaction, or what becomes one in the block being made.
trait IntoTransaction {
	fn into_transaction(self) -> UncheckedExtrinsic;
}

impl IntoTransaction for UncheckedExtrinsic {
	fn into_transaction(self) -> UncheckedExtrinsic {
		self
	}
}

impl IntoTransaction for (Sr25519Keyring, RuntimeCall) {
	fn into_transaction(self) -> UncheckedExtrinsic {
		signed(self.0, self.1)
	}
}

/// The transaction of `call` with the next nonce of `who`, valid in the block being made.
pub fn signed(who: Sr25519Keyring, call: RuntimeCall) -> UncheckedExtrinsic {
	signed_with_tip(who, call, 0)
}

/// The same with a tip.
pub fn signed_with_tip(who: Sr25519Keyring, call: RuntimeCall, tip: Balance) -> UncheckedExtrinsic {
	let nonce = *System::account_nonce(who.to_account_id());
	transaction(who, call, tip, nonce)
}

/// The transaction of `call` with this nonce of `who`.
pub fn numbered(who: Sr25519Keyring, call: RuntimeCall, nonce: u32) -> UncheckedExtrinsic {
	transaction(who, call, 0, nonce)
}

fn transaction(who: Sr25519Keyring, call: RuntimeCall, tip: Balance, nonce: u32) -> UncheckedExtrinsic {
	let extension = TxExtension::new((
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		bonafide_runtime::fees::NextNonce::new(nonce),
		bonafide_runtime::fees::Payment::new(tip),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
	));
	let payload = SignedPayload::new(call, extension).expect("the implicit part can be computed");
	let signature = payload.using_encoded(|bytes| who.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(call, who.to_account_id().into(), signature.into(), extension)
}

/// Lays a JSON merge patch (RFC 7386) over `target`.
fn merge(target: &mut Value, patch: Value) {
	match (target, patch) {
		(Value::Object(target), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(target.entry(key).or_insert(Value::Null), value);
			}
		}
		(target, patch) => *target = patch,
	}
}
