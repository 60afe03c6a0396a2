//! A runtime with this pallet alone, a register of entities that knows who the tests speak of, and a council that
//! remembers which accounts it was told.

use crate::{self as pallet_seats, SeatForm};
use bonafide_primitives::Lei;
pub use bonafide_testing::Members;
use frame_support::{
	derive_impl, ord_parameter_types, storage_alias,
	traits::{ChangeMembers, ConstU32, InitializeMembers},
	weights::Weight,
};
use frame_system::EnsureSignedBy;
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;

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
	pub type Seats = pallet_seats;
}

/// The account that says who sits.
pub const COUNCIL: u64 = 100;

/// The accounts of the first seats, one, two and three.
pub const ACCOUNTS: [u64; 3] = [1, 2, 3];

ord_parameter_types! {
	pub const Council: u64 = COUNCIL;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

/// The accounts that vote, as the council was told.
#[storage_alias]
pub type Voters = StorageValue<Votes, Vec<u64>>;

pub struct Votes;

impl ChangeMembers<u64> for Votes {
	fn change_members_sorted(incoming: &[u64], outgoing: &[u64], new: &[u64]) {
		let before = Voters::get().unwrap_or_default();
		assert!(incoming.iter().all(|account| !before.contains(account)));
		assert!(outgoing.iter().all(|account| before.contains(account)));
		Voters::put(new.to_vec());
	}
}

impl InitializeMembers<u64> for Votes {
	fn initialize_members(members: &[u64]) {
		Voters::put(members.to_vec());
	}
}

impl pallet_seats::Config for Test {
	type SeatingOrigin = EnsureSignedBy<Council, u64>;
	type Entities = Members;
	type Council = Votes;
	type MaxSeats = ConstU32<5>;
	type MaxOpenMotions = ConstU32<20>;
	type ChangeWeight = NoWeight;
	type WeightInfo = ();
}

frame_support::parameter_types! {
	pub const NoWeight: Weight = Weight::zero();
}

/// The LEI of the member of this number.
pub fn lei(number: u64) -> Lei {
	Lei::with_check_digits(&format!("999900SEAT{number:08}")).unwrap()
}

/// A seat of the member of this number, which votes by `account`.
pub fn seat(number: u64, account: u64) -> SeatForm<u64> {
	SeatForm {
		lei: lei(number).as_str().into(),
		account,
	}
}

/// Ten members, of whom the first three have seats.
pub fn new_test_ext() -> TestExternalities {
	let mut genesis = RuntimeGenesisConfig::default();
	genesis.seats.seats = ACCOUNTS.map(|number| (lei(number), number)).into();
	let mut ext: TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| {
		System::set_block_number(1);
		for number in 1..=10 {
			Members::admit(lei(number));
		}
	});
	ext
}
