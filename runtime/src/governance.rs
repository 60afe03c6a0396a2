//! The council of partners and what it decides.
//!
//! There is no superuser. A motion that the council carries runs its call with the council's own origin, which says how
//! many of the seats agreed; each call asks for [`MostOfCouncil`], [`TwoThirdsOfCouncil`] or
//! [`ThreeQuartersOfCouncil`]. Nothing on the chain can act as root.

use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU32, Contains, EqualPrivilegeOnly, LinearStoragePrice},
	weights::Weight,
};
use pallet_collective::{DefaultVote, EnsureProportionAtLeast, EnsureProportionMoreThan, MemberCount};
use pallet_tx_pause::RuntimeCallNameOf;
use sp_runtime::Perbill;

use crate::{
	constants::{deposit, MaximumServiceWeight, DAYS, MAXIMUM_BLOCK_WEIGHT},
	AccountId, Balance, Balances, BlockNumber, OriginCaller, Preimage, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin, System,
};

/// The collective that governs, among all that the runtime could have.
pub type CouncilCollective = pallet_collective::Instance1;

/// More than half of the seats: the day to day, such as to accredit a member or to pause a call.
pub type MostOfCouncil = EnsureProportionMoreThan<AccountId, CouncilCollective, 1, 2>;

/// Two thirds of the seats or more: who sits on the council, who makes blocks.
pub type TwoThirdsOfCouncil = EnsureProportionAtLeast<AccountId, CouncilCollective, 2, 3>;

/// Three quarters of the seats or more: which runtime comes next, and with it every rule.
pub type ThreeQuartersOfCouncil = EnsureProportionAtLeast<AccountId, CouncilCollective, 3, 4>;

/// A seat that has not voted when a motion closes has not agreed, so that no proportion is ever reached by absence.
pub struct AbsenceIsNay;

impl DefaultVote for AbsenceIsNay {
	fn default_vote(_: Option<bool>, _: MemberCount, _: MemberCount, _: MemberCount) -> bool {
		false
	}
}

/// The calls that cannot be paused, because without them the council could not be heard or the chain not go on.
pub struct Essential;

impl Contains<RuntimeCallNameOf<Runtime>> for Essential {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		matches!(
			(pallet.as_slice(), call.as_slice()),
			(b"ParachainSystem" | b"Timestamp" | b"Council", _) | (b"System", b"apply_authorized_upgrade")
		)
	}
}

parameter_types! {
	/// The time for which a motion stays open to votes.
	pub const MotionDuration: BlockNumber = 7 * DAYS;
	pub MaxProposalWeight: Weight = Perbill::from_percent(50) * MAXIMUM_BLOCK_WEIGHT;
	pub const PreimageBaseDeposit: Balance = deposit(2, 64);
	pub const PreimageByteDeposit: Balance = deposit(0, 1);
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_collective::Config<CouncilCollective> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<100>;
	type MaxMembers = ConstU32<100>;
	type DefaultVote = AbsenceIsNay;
	type SetMembersOrigin = TwoThirdsOfCouncil;
	type MaxProposalWeight = MaxProposalWeight;
	type DisapproveOrigin = TwoThirdsOfCouncil;
	type KillOrigin = TwoThirdsOfCouncil;
	type Consideration = ();
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type ManagerOrigin = MostOfCouncil;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
	>;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
}

/// A call that the council schedules runs with the origin that scheduled it.
impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaximumServiceWeight;
	type ScheduleOrigin = MostOfCouncil;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<50>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = MostOfCouncil;
	type UnpauseOrigin = MostOfCouncil;
	type WhitelistedCalls = Essential;
	type MaxNameLen = ConstU32<256>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
}

impl pallet_upgrades::Config for Runtime {
	type AuthorizeOrigin = ThreeQuartersOfCouncil;
	type WeightInfo = pallet_upgrades::weights::SubstrateWeight<Runtime>;
}
