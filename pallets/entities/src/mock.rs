//! A runtime with this pallet alone, and the members that the tests speak of.

use crate::{self as pallet_entities, Founder, Scopes};
use bonafide_primitives::{Date, Lei, Moment, Role, Scope};
use frame_support::{
	derive_impl,
	traits::{ConstU32, ConstU64},
};
use frame_system::EnsureRoot;
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
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Register = pallet_entities;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_timestamp::Config for Test {
	type Moment = Moment;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<1>;
	type WeightInfo = ();
}

impl pallet_entities::Config for Test {
	type GovernanceOrigin = EnsureRoot<u64>;
	type Time = Timestamp;
	type MaxDelegates = ConstU32<3>;
	type MaxKeys = ConstU32<2>;
	type MaxKeysEver = ConstU32<4>;
	type MaxAliases = ConstU32<2>;
	type MaxDailyRecords = ConstU32<MAX_DAILY_RECORDS>;
	type RecoveryDelay = ConstU64<RECOVERY_DELAY>;
	type OfferLifetime = ConstU64<OFFER_LIFETIME>;
	type ApplicationLifetime = ConstU64<APPLICATION_LIFETIME>;
	type WeightInfo = ();
}

pub const MAX_DAILY_RECORDS: u32 = 10;
pub const RECOVERY_DELAY: Moment = 10_000;
pub const OFFER_LIFETIME: Moment = 50_000;
pub const APPLICATION_LIFETIME: Moment = 100_000;

/// Chain time when a test begins.
pub const NOW: Moment = 1_780_000_000_000;

/// The day that [`NOW`] is in.
pub const TODAY: &str = "2026-05-28";

/// The day by which the LEIs of all are to be renewed.
pub const RENEWAL: &str = "2026-12-31";

/// Controllers. Their entities are [`registrar`], [`acme`] and [`broker`].
pub const REGISTRAR: u64 = 1;
pub const ACME: u64 = 2;
pub const BROKER: u64 = 3;

/// Delegates of acme and of the registrar: a manager has [`Scope::Manage`] and [`Scope::File`], a clerk [`Scope::File`]
/// alone.
pub const REGISTRAR_MANAGER: u64 = 11;
pub const REGISTRAR_CLERK: u64 = 12;
pub const ACME_MANAGER: u64 = 21;
pub const ACME_CLERK: u64 = 22;

/// Acts for nobody.
pub const STRANGER: u64 = 99;

pub fn registrar() -> Lei {
	lei("L3I9ZG2KFGXZ61BMYR72")
}

/// A manufacturer and importer.
pub fn acme() -> Lei {
	lei("5493006MHB84DD0ZWV18")
}

/// A broker: a role of public trust.
pub fn broker() -> Lei {
	lei("213800WSGIIZCXF1P572")
}

/// Admitted nowhere.
pub fn newcomer() -> Lei {
	lei("506700GE1G29325QX363")
}

/// An entity of which nobody has heard, for each number another.
pub fn other(number: u32) -> Lei {
	Lei::with_check_digits(&format!("{number:018}")).unwrap()
}

fn lei(text: &str) -> Lei {
	text.parse().unwrap()
}

pub fn date(text: &str) -> Date {
	text.parse().unwrap()
}

/// A name, as stored or as typed.
pub fn name<T: for<'a> TryFrom<&'a str, Error: core::fmt::Debug>>(text: &str) -> T {
	text.try_into().unwrap()
}

/// A reason, as stored or as typed.
pub fn reason<T: for<'a> TryFrom<&'a str, Error: core::fmt::Debug>>(text: &str) -> T {
	text.try_into().unwrap()
}

pub fn roles(roles: &[Role]) -> crate::Roles {
	roles
		.iter()
		.copied()
		.collect::<std::collections::BTreeSet<_>>()
		.try_into()
		.unwrap()
}

pub fn scopes(scopes: &[Scope]) -> Scopes {
	scopes
		.iter()
		.copied()
		.collect::<std::collections::BTreeSet<_>>()
		.try_into()
		.unwrap()
}

pub fn founder(lei: Lei, controller: u64, held: &[Role]) -> Founder<u64> {
	Founder {
		lei,
		name: name("Founder"),
		country: "US".parse().unwrap(),
		controller,
		roles: roles(held),
		renewal: date(RENEWAL),
	}
}

/// The first block of a chain on which the three members are admitted and have named their delegates.
pub fn new_test_ext() -> TestExternalities {
	let entities = vec![
		founder(registrar(), REGISTRAR, &[Role::Registrar]),
		founder(acme(), ACME, &[Role::Manufacturer, Role::Importer]),
		founder(broker(), BROKER, &[Role::Broker]),
	];
	let mut ext = genesis(entities);
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(NOW);
		for (controller, manager, clerk) in [
			(REGISTRAR, REGISTRAR_MANAGER, REGISTRAR_CLERK),
			(ACME, ACME_MANAGER, ACME_CLERK),
		] {
			let by = RuntimeOrigin::signed(controller);
			let lei = pallet_entities::Accounts::<Test>::get(controller).unwrap();
			for (delegate, held) in [
				(manager, scopes(&[Scope::Manage, Scope::File])),
				(clerk, scopes(&[Scope::File])),
			] {
				Register::offer_delegation(by.clone(), delegate, held, None).unwrap();
				Register::accept_delegation(RuntimeOrigin::signed(delegate), lei.into()).unwrap();
			}
		}
		System::reset_events();
	});
	ext
}

/// A chain with these entities in genesis.
pub fn genesis(entities: Vec<Founder<u64>>) -> TestExternalities {
	RuntimeGenesisConfig {
		register: crate::GenesisConfig { entities },
		..Default::default()
	}
	.build_storage()
	.unwrap()
	.into()
}
