//! A runtime with this pallet alone, whose version is [`SPEC_VERSION`], and that reads the version of other code from
//! its first byte.

use crate as pallet_upgrades;
use codec::Encode;
use frame_support::{derive_impl, ord_parameter_types, parameter_types};
use frame_system::EnsureSignedBy;
use sp_core::traits::{ReadRuntimeVersion, ReadRuntimeVersionExt};
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;
use sp_version::RuntimeVersion;

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
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Upgrades = pallet_upgrades;
}

/// Of the runtime that runs.
pub const SPEC_VERSION: u8 = 7;

/// The account that may authorize.
pub const COUNCIL: u64 = 1;

fn version(spec_version: u8) -> RuntimeVersion {
	RuntimeVersion {
		spec_version: spec_version.into(),
		..Default::default()
	}
}

parameter_types! {
	pub Version: RuntimeVersion = version(SPEC_VERSION);
}

ord_parameter_types! {
	pub const Council: u64 = COUNCIL;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type Version = Version;
}

impl pallet_upgrades::Config for Test {
	type AuthorizeOrigin = EnsureSignedBy<Council, u64>;
	type WeightInfo = ();
}

struct FirstByte;

impl ReadRuntimeVersion for FirstByte {
	fn read_runtime_version(&self, code: &[u8], _: &mut dyn sp_core::traits::Externalities) -> Result<Vec<u8>, String> {
		let spec_version = code.first().ok_or("no code")?;
		Ok(version(*spec_version).encode())
	}
}

pub fn new_test_ext() -> TestExternalities {
	let mut ext: TestExternalities = RuntimeGenesisConfig::default().build_storage().unwrap().into();
	ext.register_extension(ReadRuntimeVersionExt::new(FirstByte));
	ext.execute_with(|| System::set_block_number(1));
	ext
}
