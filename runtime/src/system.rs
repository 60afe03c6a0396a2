//! The frame that every call runs in: block limits, upgrades, and what stops a call.

use frame_support::{
	derive_impl,
	migrations::FreezeChainOnFailedMigration,
	parameter_types,
	traits::{ConstU16, ConstU32},
	weights::constants::ParityDbWeight,
};
use sp_version::RuntimeVersion;

use crate::{
	constants::{MaximumServiceWeight, RuntimeBlockLength, RuntimeBlockWeights},
	migrations, AccountId, Balance, Block, Migrations, Nonce, PalletInfo, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeOrigin, RuntimeTask, TxPause, VERSION,
};

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
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
	type BaseCallFilter = TxPause;
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
	// A register that is half migrated takes no entries until it is repaired.
	type FailedMigrationHandler = FreezeChainOnFailedMigration;
	type MaxServiceWeight = MaximumServiceWeight;
	type WeightInfo = pallet_migrations::weights::SubstrateWeight<Runtime>;
}
