//! The council of partners and what it decides.
//!
//! There is no superuser. A motion that the council carries runs its call with the council's own origin, which says how
//! many of the seats agreed; each call asks for [`MostOfCouncil`], [`TwoThirdsOfCouncil`] or
//! [`ThreeQuartersOfCouncil`]. Nothing on the chain can act as root, and nothing runs later than it was carried: what
//! one council decides is done before the next one sits.

use frame_support::{
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	parameter_types,
	traits::{CallMetadata, ConstU32, Contains, GetCallMetadata, MapSuccess},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_collective::{DefaultVote, EnsureProportionAtLeast, EnsureProportionMoreThan, MemberCount, WeightInfo as _};
use pallet_tx_pause::RuntimeCallNameOf;
use sp_runtime::{traits::Replace, Perbill};

use crate::{
	constants::{DAYS, MAXIMUM_BLOCK_WEIGHT},
	motions::{CountingMotions, OpenMotion},
	AccountId, Balances, BlockNumber, Council, Entities, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason,
	RuntimeOrigin,
};

/// The collective that governs, among all that the runtime could have.
pub type CouncilCollective = pallet_collective::Instance1;

/// More than half of the seats: the day to day, such as to accredit a member or to pause a call.
pub type MostOfCouncil = EnsureProportionMoreThan<AccountId, CouncilCollective, 1, 2>;

/// Two thirds of the seats or more: who makes blocks, and the figures that the rules leave open.
pub type TwoThirdsOfCouncil = EnsureProportionAtLeast<AccountId, CouncilCollective, 2, 3>;

/// Three quarters of the seats or more: which runtime comes next, and with it every rule; who sits on the council, and
/// with it who decides that.
pub type ThreeQuartersOfCouncil = EnsureProportionAtLeast<AccountId, CouncilCollective, 3, 4>;

/// A seat that has not voted when a motion closes has not agreed, so that no proportion is ever reached by absence.
pub struct AbsenceIsNay;

impl DefaultVote for AbsenceIsNay {
	fn default_vote(_: Option<bool>, _: MemberCount, _: MemberCount, _: MemberCount) -> bool {
		false
	}
}

/// The calls that nothing stops, because without them the council could not be heard or the chain not go on, or whoever
/// stops the others could take an entity over while its controller is kept from objecting. A seat may be a multisig, or
/// vote by a proxy.
fn is_essential(pallet: &[u8], call: &[u8]) -> bool {
	matches!(
		(pallet, call),
		(
			b"ParachainSystem" | b"Timestamp" | b"Council" | b"Seats" | b"Multisig",
			_
		) | (b"System", b"apply_authorized_upgrade")
			| (b"Proxy", b"proxy" | b"proxy_announced" | b"announce")
			| (b"Entities", b"veto_recovery" | b"veto_merger")
	)
}

/// True if the runtime has this call.
fn exists(pallet: &[u8], call: &[u8]) -> bool {
	RuntimeCall::get_module_names().iter().any(|name| {
		name.as_bytes() == pallet
			&& RuntimeCall::get_call_names(name)
				.iter()
				.any(|name| name.as_bytes() == call)
	})
}

/// The calls that cannot be paused: those that are essential, and those that do not exist, so that nobody believes he
/// has paused what he misspelled.
pub struct Unpausable;

impl Contains<RuntimeCallNameOf<Runtime>> for Unpausable {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		is_essential(pallet, call) || !exists(pallet, call)
	}
}

/// The calls that go on in safe mode: those that are essential, and what the council needs to find a way out. A wrapper
/// is let through, and what is in it judged by itself.
pub struct InSafeMode;

impl Contains<RuntimeCall> for InSafeMode {
	fn contains(call: &RuntimeCall) -> bool {
		let CallMetadata {
			pallet_name,
			function_name,
		} = call.get_call_metadata();
		is_essential(pallet_name.as_bytes(), function_name.as_bytes())
			|| matches!(
				call,
				RuntimeCall::TxPause(_)
					| RuntimeCall::Parameters(_)
					| RuntimeCall::Upgrades(_)
					| RuntimeCall::CollatorSelection(_)
					| RuntimeCall::Session(_)
					| RuntimeCall::Utility(_)
			)
	}
}

/// A register that is half migrated takes nothing but what repairs it: safe mode without end, until the council lifts
/// it. The chain itself goes on, or no upgrade could repair it.
pub struct SafeModeOnFailedMigration;

impl FailedMigrationHandler for SafeModeOnFailedMigration {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		pallet_safe_mode::EnteredUntil::<Runtime>::put(BlockNumber::MAX);
		FailedMigrationHandling::ForceUnstuck
	}
}

/// The most seats that there can be. Each has [`pallet_seats::MAX_MOTIONS`] motions, so that there is always room for
/// one more of whoever has fewer.
pub const MAX_SEATS: u32 = 25;
/// The most motions that are open at a time.
const MAX_PROPOSALS: u32 = MAX_SEATS * pallet_seats::MAX_MOTIONS;

parameter_types! {
	/// The time for which a motion stays open to votes.
	pub const MotionDuration: BlockNumber = 7 * DAYS;
	pub MaxProposalWeight: Weight = Perbill::from_percent(50) * MAXIMUM_BLOCK_WEIGHT;
	/// Votes of the seats that go are struck from every open motion.
	pub ChangeOfMembers: Weight = <Runtime as pallet_collective::Config<CouncilCollective>>::WeightInfo::set_members(
		MAX_SEATS,
		MAX_SEATS,
		MAX_PROPOSALS,
	);
	/// The time after which safe mode ends by itself, unless the council extends it.
	pub const SafeModeDuration: BlockNumber = 3 * DAYS;
	pub const NoDeposit: Option<crate::Balance> = None;
	pub const NoDelay: Option<BlockNumber> = None;
}

impl pallet_collective::Config<CouncilCollective> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<MAX_PROPOSALS>;
	type MaxMembers = ConstU32<MAX_SEATS>;
	type DefaultVote = AbsenceIsNay;
	// Nobody: accounts vote by way of the seats.
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type MaxProposalWeight = MaxProposalWeight;
	type DisapproveOrigin = TwoThirdsOfCouncil;
	type KillOrigin = TwoThirdsOfCouncil;
	type Consideration = OpenMotion;
	type WeightInfo = CountingMotions;
}

impl pallet_seats::Config for Runtime {
	type SeatingOrigin = ThreeQuartersOfCouncil;
	type Entities = Entities;
	type Council = Council;
	type MaxSeats = ConstU32<MAX_SEATS>;
	type MaxOpenMotions = ConstU32<MAX_PROPOSALS>;
	type ChangeWeight = ChangeOfMembers;
	type WeightInfo = pallet_seats::weights::SubstrateWeight<Runtime>;
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = MostOfCouncil;
	type UnpauseOrigin = MostOfCouncil;
	type WhitelistedCalls = Unpausable;
	type MaxNameLen = ConstU32<256>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
}

/// The council alone stops the chain; nobody does for a deposit.
impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = InSafeMode;
	type EnterDuration = SafeModeDuration;
	type ExtendDuration = SafeModeDuration;
	type EnterDepositAmount = NoDeposit;
	type ExtendDepositAmount = NoDeposit;
	type ForceEnterOrigin = MapSuccess<MostOfCouncil, Replace<SafeModeDuration>>;
	type ForceExtendOrigin = MapSuccess<MostOfCouncil, Replace<SafeModeDuration>>;
	type ForceExitOrigin = MostOfCouncil;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type Notify = ();
	type ReleaseDelay = NoDelay;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
}

impl pallet_upgrades::Config for Runtime {
	type AuthorizeOrigin = ThreeQuartersOfCouncil;
	type WeightInfo = pallet_upgrades::weights::SubstrateWeight<Runtime>;
}
