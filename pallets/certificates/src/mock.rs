//! A runtime of this pallet alone, with the agreements of the real genesis and a double of the register of entities.

use crate as pallet_certificates;
use bonafide_primitives::{Agreement, Date, KeyNumber, Lei, Role, Scope, Standing};
pub use bonafide_testing::Members;
use frame_support::derive_impl;
use frame_system::EnsureRoot;
use sp_runtime::BuildStorage;
use std::collections::BTreeMap;

type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Certificates: pallet_certificates,
	}
);

frame_support::parameter_types! {
	/// Days for which records are kept whole. The council may change them.
	pub storage Retention: u32 = 1826;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

impl pallet_certificates::Config for Test {
	type GovernanceOrigin = EnsureRoot<u64>;
	type Entities = Members;
	type Time = Timestamp;
	type Retention = Retention;
	type WeightInfo = ();
}

pub const IMPORTER: u64 = 1;
pub const EXPORTER: u64 = 2;
pub const PRODUCER: u64 = 3;
/// Of a country outside every agreement, accredited as exporter.
pub const OUTSIDER: u64 = 4;
/// Acts for the exporter, to certify.
pub const DELEGATE: u64 = 5;
/// Acts for the exporter, to file alone.
pub const CLERK: u64 = 6;
pub const SUSPENDED: u64 = 7;
pub const STRANGER: u64 = 99;
/// The number of the key that customs is sealed to.
pub const SEAL_KEY: KeyNumber = 3;

pub fn importer() -> Lei {
	"506700GE1G29325QX363".parse().unwrap()
}
pub fn exporter() -> Lei {
	"213800WSGIIZCXF1P572".parse().unwrap()
}
pub fn producer() -> Lei {
	"L3I9ZG2KFGXZ61BMYR72".parse().unwrap()
}
pub fn outsider() -> Lei {
	"HWUPKR0MPOU8FGXBT394".parse().unwrap()
}
pub fn suspended() -> Lei {
	"5493006MHB84DD0ZWV18".parse().unwrap()
}
pub fn customs() -> Lei {
	"999900CUSTOMSUS00196".parse().unwrap()
}
/// Well formed, and never admitted.
pub fn nobody() -> Lei {
	"7LTWFZYICNSX8D621K86".parse().unwrap()
}

/// The agreements that the real chain starts with.
pub fn agreements() -> BTreeMap<Agreement, Vec<crate::Profile>> {
	serde_json::from_str(include_str!("../../../runtime/src/agreements.json")).unwrap()
}

/// A fresh chain at noon of 2026-03-02.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		certificates: crate::GenesisConfig {
			profiles: agreements(),
			..Default::default()
		},
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::new(genesis.build_storage().unwrap());
	ext.execute_with(|| {
		System::set_block_number(1);
		Members::admit(importer()).with(Role::Importer).controlled_by(IMPORTER);
		Members::admit(exporter())
			.of("MX")
			.with(Role::Exporter)
			.controlled_by(EXPORTER)
			.delegating(DELEGATE, &[Scope::Certify])
			.delegating(CLERK, &[Scope::File]);
		Members::admit(producer())
			.of("MX")
			.with(Role::Producer)
			.controlled_by(PRODUCER);
		Members::admit(outsider())
			.of("DE")
			.with(Role::Exporter)
			.controlled_by(OUTSIDER);
		Members::admit(customs()).with(Role::Customs);
		Members::admit(suspended())
			.of("MX")
			.with(Role::Exporter)
			.controlled_by(SUSPENDED)
			.standing(Standing::Suspended);
		set_day("2026-03-02");
	});
	ext
}

/// Makes it noon of this day. The key of customs is good at that moment alone.
pub fn set_day(day: &str) {
	let day: Date = day.parse().unwrap();
	let noon = day.midnight() + 12 * 60 * 60 * 1000;
	pallet_timestamp::Now::<Test>::put(noon);
	Members::set_key(customs(), SEAL_KEY, noon..noon + 1);
}

/// Runs `test` on a fresh chain and checks the state after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Certificates::do_try_state().unwrap();
	});
}
