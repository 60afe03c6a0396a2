//! A runtime of this pallet and customs, whose entries cases are about, with the other rooms as small tables.

#[allow(dead_code, reason = "some of it is for the tests of customs alone")]
#[path = "../../customs/src/doubles.rs"]
mod doubles;

pub use doubles::*;

use crate as pallet_cases;
use bonafide_primitives::{Lei, VerificationTimes};
use frame_support::{derive_impl, traits::Get};
use sp_runtime::BuildStorage;

type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Customs: pallet_customs,
		CasesPallet: pallet_cases,
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

impl pallet_customs::Config for Test {
	type GovernanceOrigin = frame_system::EnsureRoot<u64>;
	type Entities = Members;
	type Products = Catalog;
	type Licenses = LicenseBook;
	type Certificates = CertificateBook;
	type Cases = CasesPallet;
	type Time = Timestamp;
	type Retention = Retention;
	type WeightInfo = ();
}

impl pallet_cases::Config for Test {
	type Entities = Members;
	type Licenses = LicenseBook;
	type Certificates = CertificateBook;
	type Entries = Customs;
	type Time = Timestamp;
	type Retention = Retention;
	type DetentionTimes = DetentionTimes;
	type WeightInfo = ();
}

/// Seven days to answer, thirty to determine.
pub struct DetentionTimes;
impl Get<VerificationTimes> for DetentionTimes {
	fn get() -> VerificationTimes {
		VerificationTimes {
			answer_days: 7,
			objection_days: 0,
			determination_days: 30,
		}
	}
}

/// Has `filer` file under `code`, with customs.
pub fn assign(code: &str, filer: Lei) {
	let customs = customs();
	let code: bonafide_primitives::FilerCode = code.parse().unwrap();
	pallet_customs::FilerCodes::<Test>::insert(code, pallet_customs::AssignedCode { filer, customs });
}

/// Runs `test` on a fresh state in which the importer and the brokers hold a filer code each, and checks the state
/// after it.
pub fn run(test: impl FnOnce()) {
	run_unchecked(|| {
		test();
		Customs::do_try_state().unwrap();
		CasesPallet::do_try_state().unwrap();
	});
}

/// Runs `test` on such a state, which it may break.
pub fn run_unchecked(test: impl FnOnce()) {
	new_test_ext().execute_with(test);
}

/// Such a state.
pub fn new_test_ext() -> sp_io::TestExternalities {
	clear();
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		pallet_timestamp::Now::<Test>::put(NOW);
		for (code, filer) in [("ABC", importer()), ("BRK", broker()), ("XYZ", other_broker())] {
			assign(code, filer);
		}
	});
	ext
}
