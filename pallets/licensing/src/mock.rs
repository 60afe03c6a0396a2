//! A runtime of this pallet alone, with doubles of the registers of entities and products.

use crate as pallet_licensing;
use bonafide_primitives::{Date, Gtin, Lei, Role, Scope, Standing};
pub use bonafide_testing::{Catalog, Members};
use frame_support::{assert_ok, derive_impl, traits::ConstU64};
use frame_system::EnsureRoot;
use sp_runtime::BuildStorage;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Licensing: pallet_licensing,
	}
);

frame_support::parameter_types! {
	/// Days for which records are kept whole. The council may change them.
	pub storage Retention: u32 = 1826;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Self>;
}

impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<1>;
	type WeightInfo = ();
}

impl pallet_licensing::Config for Test {
	type GovernanceOrigin = EnsureRoot<u64>;
	type Entities = Members;
	type Products = Catalog;
	type Time = Timestamp;
	type Retention = Retention;
	type WeightInfo = ();
}

/// Controls a rights holder that owns the products it licenses.
pub const HOLDER: u64 = 1;
/// Controls another rights holder.
pub const OTHER_HOLDER: u64 = 2;
/// Controls an entity accredited in all three roles of a license.
pub const MAKER: u64 = 3;
/// Controls another of the kind.
pub const OTHER_MAKER: u64 = 4;
/// Controls an importer.
pub const IMPORTER: u64 = 5;
/// Controls a retailer.
pub const RETAILER: u64 = 6;
/// Controls an entity without roles that owns a product.
pub const OWNER: u64 = 7;
/// Controls a manufacturer that is suspended.
pub const SUSPENDED: u64 = 8;
/// Controls a customs administration.
pub const CUSTOMS: u64 = 9;
/// Controls another one.
pub const OTHER_CUSTOMS: u64 = 10;
/// Acts for the holder in matters of licensing alone.
pub const CLERK: u64 = 11;
/// Acts for the holder in everything but matters of licensing.
pub const FILER: u64 = 12;
/// Acts for nobody.
pub const STRANGER: u64 = 99;

/// The entity that `account` controls.
pub fn lei(account: u64) -> Lei {
	Lei::with_check_digits(&format!("5493{account:014}")).unwrap()
}

/// A product: 0 to 199 are the holder's, 200 is the owner's, others are not registered.
pub fn gtin(n: u32) -> Gtin {
	Gtin::with_check_digit(&format!("0952{n:09}")).unwrap()
}

/// The day that chain time begins with.
pub const TODAY: &str = "2026-03-01";

pub fn date(text: &str) -> Date {
	text.parse().unwrap()
}

/// Lets chain time be the midnight that begins the day `text`.
pub fn on(text: &str) {
	pallet_timestamp::Now::<Test>::put(date(text).midnight());
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let traders = [Role::Manufacturer, Role::Importer, Role::Retailer];
	let mut ext =
		sp_io::TestExternalities::new(frame_system::GenesisConfig::<Test>::default().build_storage().unwrap());
	ext.execute_with(|| {
		System::set_block_number(1);
		on(TODAY);
		for (account, roles) in [
			(OTHER_HOLDER, &[Role::RightsHolder][..]),
			(MAKER, &traders),
			(OTHER_MAKER, &traders),
			(IMPORTER, &[Role::Importer]),
			(RETAILER, &[Role::Retailer]),
			(OWNER, &[]),
			(CUSTOMS, &[Role::Customs]),
			(OTHER_CUSTOMS, &[Role::Customs]),
		] {
			Members::admit(lei(account)).with_all(roles).controlled_by(account);
		}
		let but_licensing = Scope::ALL.into_iter().filter(|scope| *scope != Scope::License);
		Members::admit(lei(HOLDER))
			.with_all(&[Role::RightsHolder, Role::Manufacturer])
			.controlled_by(HOLDER)
			.delegating(CLERK, &[Scope::License])
			.delegating(FILER, &but_licensing.collect::<Vec<_>>());
		Members::admit(lei(SUSPENDED))
			.with(Role::Manufacturer)
			.controlled_by(SUSPENDED)
			.standing(Standing::Suspended);
		let hs = "6402.19".parse().unwrap();
		for n in 0..200 {
			Catalog::register(gtin(n), lei(HOLDER), hs);
		}
		Catalog::register(gtin(200), lei(OWNER), hs);
	});
	ext
}

/// Runs `test` on a fresh chain, and then checks every invariant of the pallet.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Licensing::do_try_state());
	});
}
