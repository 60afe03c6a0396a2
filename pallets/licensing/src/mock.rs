//! A runtime of this pallet alone, with tables in place of the registers of entities and products.

use crate as pallet_licensing;
use bonafide_primitives::{
	Checklist, Country, Date, Entities, Gtin, KeyNumber, KeyPurpose, Lei, Moment, NotActing, ProductFacts, Products,
	Role, Scope, Standing,
};
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{ConstU32, ConstU64},
};
use sp_runtime::BuildStorage;
use std::collections::BTreeMap;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Licensing: pallet_licensing,
	}
);

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
	type Entities = EntityTable;
	type Products = ProductTable;
	type Time = Timestamp;
	type Retention = ConstU32<1826>;
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

parameter_types! {
	/// Standing and roles of the entities admitted.
	pub static Admitted: BTreeMap<Lei, (Standing, Vec<Role>)> = BTreeMap::new();
	/// For which entity an account acts, and in what.
	pub static Accounts: BTreeMap<u64, (Lei, Vec<Scope>)> = BTreeMap::new();
	/// Owners of the products registered.
	pub static Owners: BTreeMap<Gtin, Lei> = BTreeMap::new();
	/// Entities that have merged, each with its successor.
	pub static Merged: BTreeMap<Lei, Lei> = BTreeMap::new();
}

pub struct EntityTable;

impl Entities<u64> for EntityTable {
	fn acting(who: &u64, scope: Scope) -> Result<Lei, NotActing> {
		let accounts = Accounts::get();
		let (lei, scopes) = accounts.get(who).ok_or(NotActing::NoEntity)?;
		if !Self::standing(lei).is_some_and(Standing::is_active) {
			return Err(NotActing::NotInGoodStanding);
		}
		scopes.contains(&scope).then_some(*lei).ok_or(NotActing::OutOfScope)
	}

	fn standing(lei: &Lei) -> Option<Standing> {
		Admitted::get().get(lei).map(|(standing, _)| *standing)
	}

	fn heir(lei: &Lei) -> Lei {
		Merged::get().get(lei).copied().unwrap_or(*lei)
	}

	fn has_role(lei: &Lei, role: Role) -> bool {
		matches!(Admitted::get().get(lei), Some((standing, roles)) if standing.is_active() && roles.contains(&role))
	}

	fn country(_: &Lei) -> Option<Country> {
		None
	}

	fn has_mandate(_: &Lei, _: &Lei, _: Scope) -> bool {
		false
	}

	fn key_valid_at(_: &Lei, _: KeyNumber, _: KeyPurpose, _: Moment) -> bool {
		true
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(lei: &Lei, controller: &u64, roles: &[Role]) {
		Admitted::mutate(|admitted| admitted.insert(*lei, (Standing::Good, roles.to_vec())));
		Accounts::mutate(|accounts| accounts.insert(*controller, (*lei, Scope::ALL.to_vec())));
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(_: &Lei, _: &Lei, _: Scope) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_heir(lei: &Lei, heir: &Lei) {
		merge(*lei, *heir);
	}
}

pub struct ProductTable;

impl Products for ProductTable {
	fn facts(gtin: &Gtin) -> Option<ProductFacts> {
		let owner = *Owners::get().get(gtin)?;
		Some(ProductFacts {
			owner,
			hs: "6402.19".parse().unwrap(),
			recalled: false,
		})
	}

	fn checklist(_: &Gtin) -> Option<Checklist> {
		None
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(gtin: &Gtin, owner: &Lei, _: &bonafide_primitives::HsCode) {
		Owners::mutate(|owners| owners.insert(*gtin, *owner));
	}
}

/// The entity that `account` controls.
pub fn lei(account: u64) -> Lei {
	Lei::with_check_digits(&format!("5493{account:014}")).unwrap()
}

/// A product: 0 to 199 are the holder's, 200 is the owner's, others are not registered.
pub fn gtin(n: u32) -> Gtin {
	Gtin::with_check_digit(&format!("0952{n:09}")).unwrap()
}

/// Puts `successor` in the place of `lei`.
pub fn merge(lei: Lei, successor: Lei) {
	Merged::mutate(|merged| merged.insert(lei, successor));
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
	let roles: [(u64, &[Role]); 10] = [
		(HOLDER, &[Role::RightsHolder, Role::Manufacturer]),
		(OTHER_HOLDER, &[Role::RightsHolder]),
		(MAKER, &traders),
		(OTHER_MAKER, &traders),
		(IMPORTER, &[Role::Importer]),
		(RETAILER, &[Role::Retailer]),
		(OWNER, &[]),
		(SUSPENDED, &[Role::Manufacturer]),
		(CUSTOMS, &[Role::Customs]),
		(OTHER_CUSTOMS, &[Role::Customs]),
	];
	let standing = |account| {
		if account == SUSPENDED {
			Standing::Suspended
		} else {
			Standing::Good
		}
	};
	Admitted::set(
		roles
			.iter()
			.map(|(who, roles)| (lei(*who), (standing(*who), roles.to_vec())))
			.collect(),
	);
	let mut accounts: BTreeMap<_, _> = roles
		.iter()
		.map(|(who, _)| (*who, (lei(*who), Scope::ALL.to_vec())))
		.collect();
	accounts.insert(CLERK, (lei(HOLDER), vec![Scope::License]));
	let but_licensing = Scope::ALL.into_iter().filter(|scope| *scope != Scope::License);
	accounts.insert(FILER, (lei(HOLDER), but_licensing.collect()));
	Accounts::set(accounts);
	Merged::set(BTreeMap::new());
	Owners::set(
		(0..200)
			.map(|n| (gtin(n), lei(HOLDER)))
			.chain([(gtin(200), lei(OWNER))])
			.collect(),
	);

	let mut ext =
		sp_io::TestExternalities::new(frame_system::GenesisConfig::<Test>::default().build_storage().unwrap());
	ext.execute_with(|| {
		System::set_block_number(1);
		on(TODAY);
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
