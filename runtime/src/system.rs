//! The frame that every call runs in: block limits, upgrades, and what stops a call.

use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU16, ConstU32, Contains},
	weights::constants::ParityDbWeight,
};
use sp_version::RuntimeVersion;

use crate::{
	constants::{MaximumServiceWeight, RuntimeBlockLength, RuntimeBlockWeights},
	governance::SafeModeOnFailedMigration,
	migrations, parameters, AccountId, Balance, Block, Migrations, Nonce, PalletInfo, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin, RuntimeTask, SafeMode, TxPause, VERSION,
};

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
}

/// The calls that nothing stops, in whatever wrapper they come: no pause, no safe mode, no bound of a parameter.
pub struct Allowed;

impl Contains<RuntimeCall> for Allowed {
	fn contains(call: &RuntimeCall) -> bool {
		TxPause::contains(call) && SafeMode::contains(call) && parameters::are_within_bounds(call)
	}
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type AccountId = AccountId;
	type Nonce = Nonce;
	type AccountData = pallet_balances::AccountData<Balance>;
	type Version = Version;
	type SS58Prefix = ConstU16<42>;
	// A transaction signed offline may name any of the last 4096 blocks, which is near seven hours.
	type BlockHashCount = ConstU32<4096>;
	type MaxConsumers = ConstU32<16>;
	type BlockWeights = RuntimeBlockWeights;
	type BlockLength = RuntimeBlockLength;
	type DbWeight = ParityDbWeight;
	type BaseCallFilter = Allowed;
	type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Runtime>;
	type SingleBlockMigrations = migrations::SingleBlock;
	type MultiBlockMigrator = Migrations;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type ExtensionsWeightInfo = frame_system::SubstrateExtensionsWeight<Runtime>;
}

impl cumulus_pallet_weight_reclaim::Config for Runtime {
	type WeightInfo = ();
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Migrations = migrations::MultiBlock;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type MigrationStatusHandler = ();
	type FailedMigrationHandler = SafeModeOnFailedMigration;
	type MaxServiceWeight = MaximumServiceWeight;
	type WeightInfo = pallet_migrations::weights::SubstrateWeight<Runtime>;
}
