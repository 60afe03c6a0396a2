//! The Bonafide parachain runtime: stock pallets of the Polkadot SDK and the six pallets of the trade, wired to
//! each other. It holds no rules of its own.
//!
//! | where | what |
//! |---|---|
//! | here | the types of the chain, the list of pallets |
//! | `version` | which runtime this is |
//! | [`constants`] | units of money and time, how much a block holds |
//! | `system` | the frame that every call runs in |
//! | [`consensus`] | who makes blocks, and how they enter the relay chain |
//! | [`fees`] | the token, the price of a transaction, and who need not pay it |
//! | `accounts` | accounts that act together or for each other |
//! | [`governance`] | the council and what it decides |
//! | [`parameters`] | what the council can change without an upgrade |
//! | `migrations` | the way of the state from one release to the next |
//! | `rooms` | the six rooms of the trade, wired to each other |
//! | [`genesis`] | the states a chain can start from |
//! | `apis` | what nodes and clients ask the runtime |
//! | `joins` | answers that need several rooms |

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(feature = "std"),
	allow(unsafe_code, reason = "the SDK's macros export the entry points of the Wasm")
)]
#![allow(missing_docs, reason = "the SDK's macros write items without")]
#![recursion_limit = "256"]

extern crate alloc;

mod accounts;
mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod consensus;
pub mod constants;
pub mod fees;
pub mod genesis;
pub mod governance;
mod joins;
mod migrations;
mod motions;
#[cfg(feature = "next")]
mod next;
pub mod parameters;
mod rooms;
mod system;
mod version;

use alloc::vec::Vec;

use frame_metadata_hash_extension::CheckMetadataHash;
use sp_runtime::{
	generic,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	type_with_default::TypeWithDefault,
	MultiAddress, MultiSignature,
};

pub use accounts::ProxyType;
pub use apis::RuntimeApi;
pub use consensus::SessionKeys;
pub use version::VERSION;

// `WASM_BINARY`: the runtime as Wasm, or `None` if it was built with `SKIP_WASM_BUILD`.
#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

/// Signature of a transaction: Ed25519, Sr25519 or ECDSA.
pub type Signature = MultiSignature;
/// An account, by its public key or the hash of it.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// The name of an account in a call.
pub type Address = MultiAddress<AccountId, ()>;
/// An amount of the token, in the smallest unit; see [`constants::UNIT`].
pub type Balance = u128;
/// The number that a transaction bears, one more with each that an account sends; see [`fees::FirstNonce`].
pub type Nonce = TypeWithDefault<u32, fees::FirstNonce>;
/// Height of a block.
pub type BlockNumber = u32;
/// BLAKE2b-256 hash, as used for blocks, transactions and the state.
pub type Hash = sp_core::H256;
/// Header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A transaction or inherent as it is found in a block.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// A transaction to be signed.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// The extension of every transaction, which checks it before its call runs. The outermost gives
/// back the part of the block that the call had reserved and did not use.
pub type TxExtension = cumulus_pallet_weight_reclaim::StorageWeightReclaim<
	Runtime,
	(
		frame_system::AuthorizeCall<Runtime>,
		frame_system::CheckNonZeroSender<Runtime>,
		frame_system::CheckSpecVersion<Runtime>,
		frame_system::CheckTxVersion<Runtime>,
		frame_system::CheckGenesis<Runtime>,
		frame_system::CheckEra<Runtime>,
		fees::NextNonce,
		fees::Payment,
		frame_system::CheckWeight<Runtime>,
		CheckMetadataHash<Runtime>,
	),
>;

/// Runs blocks: hooks and extrinsics, in the order that FRAME lays down.
pub type Executive =
	frame_executive::Executive<Runtime, Block, frame_system::ChainContext<Runtime>, Runtime, AllPalletsWithSystem>;

/// The chain as a node sees it, which need not understand the extrinsics it carries.
pub mod opaque {
	use super::*;

	/// A block whose extrinsics are bytes.
	pub type Block = generic::Block<Header, sp_runtime::OpaqueExtrinsic>;
}

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// The frame.
	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Runtime>;
	#[runtime::pallet_index(1)]
	pub type ParachainSystem = cumulus_pallet_parachain_system::Pallet<Runtime>;
	#[runtime::pallet_index(2)]
	pub type Timestamp = pallet_timestamp::Pallet<Runtime>;
	#[runtime::pallet_index(3)]
	pub type ParachainInfo = staging_parachain_info::Pallet<Runtime>;
	#[runtime::pallet_index(4)]
	pub type WeightReclaim = cumulus_pallet_weight_reclaim::Pallet<Runtime>;
	#[runtime::pallet_index(5)]
	pub type Migrations = pallet_migrations::Pallet<Runtime>;

	// Money.
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances::Pallet<Runtime>;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment::Pallet<Runtime>;
	#[runtime::pallet_index(12)]
	pub type Allowances = pallet_origin_restriction::Pallet<Runtime>;

	// Who makes blocks. The order matters: a session's authorities pass down this list.
	#[runtime::pallet_index(20)]
	pub type Authorship = pallet_authorship::Pallet<Runtime>;
	#[runtime::pallet_index(21)]
	pub type CollatorSelection = pallet_collator_selection::Pallet<Runtime>;
	#[runtime::pallet_index(22)]
	pub type Session = pallet_session::Pallet<Runtime>;
	#[runtime::pallet_index(23)]
	pub type Aura = pallet_aura::Pallet<Runtime>;
	#[runtime::pallet_index(24)]
	pub type AuraExt = cumulus_pallet_aura_ext::Pallet<Runtime>;

	// Governance.
	#[runtime::pallet_index(30)]
	pub type Council = pallet_collective::Pallet<Runtime, Instance1>;
	#[runtime::pallet_index(31)]
	pub type Seats = pallet_seats::Pallet<Runtime>;
	#[runtime::pallet_index(32)]
	pub type SafeMode = pallet_safe_mode::Pallet<Runtime>;
	#[runtime::pallet_index(33)]
	pub type TxPause = pallet_tx_pause::Pallet<Runtime>;
	#[runtime::pallet_index(34)]
	pub type Parameters = pallet_parameters::Pallet<Runtime>;
	#[runtime::pallet_index(35)]
	pub type Upgrades = pallet_upgrades::Pallet<Runtime>;

	// Accounts that act together or for each other.
	#[runtime::pallet_index(40)]
	pub type Utility = pallet_utility::Pallet<Runtime>;
	#[runtime::pallet_index(41)]
	pub type Proxy = pallet_proxy::Pallet<Runtime>;
	#[runtime::pallet_index(42)]
	pub type Multisig = pallet_multisig::Pallet<Runtime>;

	// The rooms of the trade.
	#[runtime::pallet_index(50)]
	pub type Entities = pallet_entities::Pallet<Runtime>;
	#[runtime::pallet_index(51)]
	pub type Products = pallet_products::Pallet<Runtime>;
	#[runtime::pallet_index(52)]
	pub type Licensing = pallet_licensing::Pallet<Runtime>;
	#[runtime::pallet_index(53)]
	pub type Certificates = pallet_certificates::Pallet<Runtime>;
	#[runtime::pallet_index(54)]
	pub type Customs = pallet_customs::Pallet<Runtime>;
	#[runtime::pallet_index(55)]
	pub type Cases = pallet_cases::Pallet<Runtime>;
}

cumulus_pallet_parachain_system::register_validate_block! {
	Runtime = Runtime,
	BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
