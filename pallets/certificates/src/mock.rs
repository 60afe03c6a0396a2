//! A runtime of this pallet alone, with the agreements of the real genesis and a small table of entities.

use crate as pallet_certificates;
use bonafide_primitives::{
	Agreement, Country, Date, Entities, KeyNumber, KeyPurpose, Lei, Moment, NotActing, Role, Scope, Standing,
};
use frame_support::{derive_impl, parameter_types, traits::ConstU32};
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
	type Retention = ConstU32<1826>;
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

struct Member {
	lei: Lei,
	country: &'static str,
	roles: &'static [Role],
	standing: Standing,
	accounts: &'static [(u64, &'static [Scope])],
}

fn members() -> [Member; 6] {
	use Standing::{Good, Suspended};
	const ALL: &[Scope] = &Scope::ALL;
	const CERTIFY: &[Scope] = &[Scope::Certify];
	const FILE: &[Scope] = &[Scope::File];
	let member = |lei, country, roles, standing, accounts| Member {
		lei,
		country,
		roles,
		standing,
		accounts,
	};
	[
		member(importer(), "US", &[Role::Importer], Good, &[(IMPORTER, ALL)]),
		member(
			exporter(),
			"MX",
			&[Role::Exporter],
			Good,
			&[(EXPORTER, ALL), (DELEGATE, CERTIFY), (CLERK, FILE)],
		),
		member(producer(), "MX", &[Role::Producer], Good, &[(PRODUCER, ALL)]),
		member(outsider(), "DE", &[Role::Exporter], Good, &[(OUTSIDER, ALL)]),
		member(customs(), "US", &[Role::Customs], Good, &[]),
		member(suspended(), "MX", &[Role::Exporter], Suspended, &[(SUSPENDED, ALL)]),
	]
}

fn member(lei: &Lei) -> Option<Member> {
	members().into_iter().find(|member| member.lei == *lei)
}

#[cfg(feature = "runtime-benchmarks")]
thread_local! {
	static PREPARED: std::cell::RefCell<BTreeMap<u64, Lei>> = const { std::cell::RefCell::new(BTreeMap::new()) };
}

parameter_types! {
	/// Entities whose LEI was not renewed.
	pub static Lapsed: Vec<Lei> = Vec::new();
	/// Entities that have merged, each with its successor.
	pub static Merged: BTreeMap<Lei, Lei> = BTreeMap::new();
}

pub struct Members;
impl Entities<u64> for Members {
	fn acting(who: &u64, scope: Scope) -> Result<Lei, NotActing> {
		#[cfg(feature = "runtime-benchmarks")]
		if let Some(lei) = PREPARED.with_borrow(|prepared| prepared.get(who).copied()) {
			return Ok(lei);
		}
		let members = members();
		let (member, scopes) = members
			.iter()
			.find_map(|member| {
				member
					.accounts
					.iter()
					.find(|(account, _)| account == who)
					.map(|(_, scopes)| (member, scopes))
			})
			.ok_or(NotActing::NoEntity)?;
		match member.standing {
			standing if !standing.is_active() => Err(NotActing::NotInGoodStanding),
			_ if scopes.contains(&scope) => Ok(member.lei),
			_ => Err(NotActing::OutOfScope),
		}
	}

	fn standing(lei: &Lei) -> Option<Standing> {
		let standing = member(lei)?.standing;
		Some(if Lapsed::get().contains(lei) {
			Standing::Lapsed
		} else {
			standing
		})
	}

	fn heir(lei: &Lei) -> Lei {
		Merged::get().get(lei).copied().unwrap_or(*lei)
	}

	fn has_role(lei: &Lei, role: Role) -> bool {
		#[cfg(feature = "runtime-benchmarks")]
		if PREPARED.with_borrow(|prepared| prepared.values().any(|prepared| prepared == lei)) {
			return true;
		}
		member(lei).is_some_and(|member| member.standing == Standing::Good && member.roles.contains(&role))
	}

	fn country(lei: &Lei) -> Option<Country> {
		#[cfg(feature = "runtime-benchmarks")]
		if PREPARED.with_borrow(|prepared| prepared.values().any(|prepared| prepared == lei)) {
			return "US".parse().ok();
		}
		member(lei).map(|member| member.country.parse().unwrap())
	}

	fn has_mandate(_: &Lei, _: &Lei, _: Scope) -> bool {
		false
	}

	fn key_valid_at(lei: &Lei, number: KeyNumber, purpose: KeyPurpose, moment: Moment) -> bool {
		#[cfg(feature = "runtime-benchmarks")]
		if PREPARED.with_borrow(|prepared| prepared.values().any(|prepared| prepared == lei)) {
			return true;
		}
		*lei == customs() && number == SEAL_KEY && purpose == KeyPurpose::KeyAgreement && moment == Timestamp::get()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(lei: &Lei, controller: &u64, _: &[Role]) {
		PREPARED.with_borrow_mut(|prepared| prepared.insert(*controller, *lei));
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(_: &Lei, _: &Lei, _: Scope) {}
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
	Lapsed::set(Vec::new());
	Merged::set(BTreeMap::new());
	ext.execute_with(|| {
		System::set_block_number(1);
		set_day("2026-03-02");
	});
	ext
}

/// Makes it noon of this day.
pub fn set_day(day: &str) {
	let day: Date = day.parse().unwrap();
	pallet_timestamp::Now::<Test>::put(day.midnight() + 12 * 60 * 60 * 1000);
}

/// Runs `test` on a fresh chain and checks the state after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Certificates::do_try_state().unwrap();
	});
}
