//! A runtime of this pallet alone, with the other rooms as small tables.

pub use crate::doubles::*;

use crate as pallet_customs;
use bonafide_primitives::{CaseId, Cases, CertificateRecord, Digest, EntryNumber, Lei, OpenCases, RightId};
use frame_support::derive_impl;
use sp_runtime::BuildStorage;
use std::{cell::RefCell, collections::BTreeMap};

type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Customs: pallet_customs,
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
	type Cases = CaseBook;
	type Time = Timestamp;
	type Retention = Retention;
	type WeightInfo = ();
}

thread_local! {
	pub static OPEN: RefCell<BTreeMap<EntryNumber, OpenCases>> = const { RefCell::new(BTreeMap::new()) };
	pub static RECORDS: RefCell<BTreeMap<Digest, CertificateRecord>> = const { RefCell::new(BTreeMap::new()) };
	pub static DENIALS: RefCell<BTreeMap<Lei, u32>> = const { RefCell::new(BTreeMap::new()) };
	pub static SEIZURES: RefCell<BTreeMap<(Lei, RightId), CaseId>> = const { RefCell::new(BTreeMap::new()) };
}

pub struct CaseBook;
impl Cases for CaseBook {
	fn open_on(entry: &EntryNumber) -> OpenCases {
		OPEN.with_borrow(|open| open.get(entry).copied().unwrap_or_default())
	}
	fn of_certificate(certificate: &Digest) -> CertificateRecord {
		RECORDS.with_borrow(|records| records.get(certificate).copied().unwrap_or_default())
	}
	fn of_certifier(certifier: &Lei) -> u32 {
		DENIALS.with_borrow(|denials| denials.get(certifier).copied().unwrap_or_default())
	}
	fn of_manufacturer(manufacturer: &Lei, right: RightId) -> Option<CaseId> {
		SEIZURES.with_borrow(|seizures| seizures.get(&(*manufacturer, right)).copied())
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(certificate: &Digest, certifier: &Lei, seized: Option<(Lei, RightId)>) {
		let record = CertificateRecord {
			denied_in: Some(1),
			under_verification: true,
		};
		RECORDS.with_borrow_mut(|records| records.insert(*certificate, record));
		DENIALS.with_borrow_mut(|denials| denials.insert(*certifier, u32::MAX));
		SEIZURES.with_borrow_mut(|seizures| seizures.extend(seized.map(|goods| (goods, 1))));
	}
}

/// Has `filer` file under `code`, with customs.
pub fn assign(code: &str, filer: Lei) {
	let customs = customs();
	let code: bonafide_primitives::FilerCode = code.parse().unwrap();
	crate::FilerCodes::<Test>::insert(code, crate::AssignedCode { filer, customs });
}

/// Runs `test` on a fresh state in which the importer and the brokers hold a filer code each, and checks the state
/// after it.
pub fn run(test: impl FnOnce()) {
	run_unchecked(|| {
		test();
		Customs::do_try_state().unwrap();
	});
}

/// Runs `test` on such a state, which it may break.
pub fn run_unchecked(test: impl FnOnce()) {
	new_test_ext().execute_with(test);
}

/// Such a state.
pub fn new_test_ext() -> sp_io::TestExternalities {
	clear();
	OPEN.with_borrow_mut(BTreeMap::clear);
	RECORDS.with_borrow_mut(BTreeMap::clear);
	DENIALS.with_borrow_mut(BTreeMap::clear);
	SEIZURES.with_borrow_mut(BTreeMap::clear);

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
