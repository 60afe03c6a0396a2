//! The makers of blocks, and the way of blocks into the relay chain.
//!
//! Collators are invited by the council and take turns by Aura. The chain sends and receives no messages: XCM is off.

use alloc::vec::Vec;

use bonafide_primitives::{Entities as _, Standing};
use cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU32, ConstU64},
	weights::Weight,
	PalletId,
};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_runtime::{
	impl_opaque_keys,
	traits::{Convert, OpaqueKeys},
};

use crate::{
	accounts::NoDeposit,
	constants::{HOURS, RELAY_CHAIN_SLOT_DURATION, SLOT_DURATION},
	governance::TwoThirdsOfCouncil,
	AccountId, Aura, Balances, BlockNumber, CollatorSelection, Entities, ParachainInfo, Runtime, RuntimeEvent, Session,
};

impl_opaque_keys! {
	/// The keys of a collator.
	pub struct SessionKeys {
		/// Signs the blocks it makes.
		pub aura: Aura,
	}
}

/// Blocks made per slot of the relay chain.
pub const BLOCK_PROCESSING_VELOCITY: u32 = 1;
/// The number of blocks that may wait for the relay chain to include them.
pub const UNINCLUDED_SEGMENT_CAPACITY: u32 = 3;
/// The distance of a block from the relay chain's tip, in blocks.
pub const RELAY_PARENT_OFFSET: u32 = 0;

/// Keeps the pace of blocks in step with the relay chain.
pub type ConsensusHook = cumulus_pallet_aura_ext::FixedVelocityConsensusHook<
	Runtime,
	RELAY_CHAIN_SLOT_DURATION,
	BLOCK_PROCESSING_VELOCITY,
	UNINCLUDED_SEGMENT_CAPACITY,
>;

/// A collator, which is the account that makes its blocks. It acts for an active member, so that the LEI behind each
/// block is known.
pub struct AccountOfMember;

impl Convert<AccountId, Option<AccountId>> for AccountOfMember {
	fn convert(who: AccountId) -> Option<AccountId> {
		let lei = pallet_entities::Accounts::<Runtime>::get(&who)?;
		let is_active = Entities::standing(&lei).is_some_and(Standing::is_active);
		is_active.then_some(who)
	}
}

parameter_types! {
	pub const NoWeight: Weight = Weight::zero();
	pub const PotId: PalletId = PalletId(*b"PotStake");
	/// The time that a set of collators stays the same.
	pub const SessionPeriod: BlockNumber = 6 * HOURS;
	pub const FirstSession: BlockNumber = 0;
}

impl cumulus_pallet_parachain_system::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnSystemEvent = ();
	type SelfParaId = ParachainInfo;
	// Messages from the relay chain and from other chains are dropped, none are sent.
	type OutboundXcmpMessageSource = ();
	type XcmpMessageHandler = ();
	type ReservedXcmpWeight = NoWeight;
	type DmpQueue = ();
	type ReservedDmpWeight = NoWeight;
	type CheckAssociatedRelayNumber = RelayNumberMonotonicallyIncreases;
	type ConsensusHook = ConsensusHook;
	type RelayParentOffset = ConstU32<RELAY_PARENT_OFFSET>;
	type SchedulingSignatureVerifier = ();
	type WeightInfo = cumulus_pallet_parachain_system::weights::SubstrateWeight<Runtime>;
}

impl staging_parachain_info::Config for Runtime {}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = Aura;
	// Aura ties the time to the slot, which is bound enough.
	type MinimumPeriod = ConstU64<0>;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Runtime, Aura>;
	type EventHandler = CollatorSelection;
}

impl pallet_collator_selection::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type UpdateOrigin = TwoThirdsOfCouncil;
	type PotId = PotId;
	// Collators are invited: nobody can apply.
	type MaxCandidates = ConstU32<0>;
	type MaxInvulnerables = ConstU32<100>;
	type MinEligibleCollators = ConstU32<1>;
	type KickThreshold = SessionPeriod;
	type ValidatorId = AccountId;
	type ValidatorIdOf = AccountOfMember;
	type ValidatorRegistration = Session;
	type WeightInfo = pallet_collator_selection::weights::SubstrateWeight<Runtime>;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = AccountOfMember;
	type ShouldEndSession = pallet_session::PeriodicSessions<SessionPeriod, FirstSession>;
	type NextSessionRotation = pallet_session::PeriodicSessions<SessionPeriod, FirstSession>;
	type SessionManager = CollatorSelection;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type Currency = Balances;
	type KeyDeposit = NoDeposit;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
}

impl pallet_aura::Config for Runtime {
	type AuthorityId = AuraId;
	type MaxAuthorities = ConstU32<100>;
	type DisabledValidators = ();
	// The consensus hook counts blocks per slot.
	type AllowMultipleBlocksPerSlot = ConstBool<true>;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl cumulus_pallet_aura_ext::Config for Runtime {}
