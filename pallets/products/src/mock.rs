//! A runtime with this pallet alone, and a register of entities that knows who the tests speak of.

use crate::{self as pallet_products, Guide, GuideForm, GuideForms, GuideKind, GuideList};
use bonafide_primitives::{
	Country, Digest, Entities, KeyNumber, KeyPurpose, Lei, Moment, NotActing, Role, Scope, Seal, SealForm, Standing,
};
use frame_support::{derive_impl, parameter_types, traits::ConstU64};
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;
use std::{collections::BTreeMap, ops::Range};

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
	pub type Register = pallet_products;
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

impl pallet_products::Config for Test {
	type Entities = Members;
	type Time = Timestamp;
	type WeightInfo = ();
}

/// Chain time when a test begins.
pub const NOW: Moment = 1_780_000_000_000;

/// The key of [`customs`] that guides are sealed to.
pub const KEY: KeyNumber = 1;

/// Controllers of [`gs1`], [`other_gs1`], [`acme`] and [`rival`].
pub const GS1: u64 = 1;
pub const OTHER_GS1: u64 = 2;
pub const ACME: u64 = 3;
pub const RIVAL: u64 = 4;

/// May file for gs1 and for acme, and nothing else.
pub const GS1_CLERK: u64 = 11;
pub const ACME_CLERK: u64 = 31;

/// Acts for nobody.
pub const STRANGER: u64 = 99;

pub fn gs1() -> Lei {
	lei("L3I9ZG2KFGXZ61BMYR72")
}

pub fn other_gs1() -> Lei {
	lei("213800WSGIIZCXF1P572")
}

pub fn acme() -> Lei {
	lei("5493006MHB84DD0ZWV18")
}

pub fn rival() -> Lei {
	lei("HWUPKR0MPOU8FGXBT394")
}

/// Has no account, and is good for nothing but to be sealed to.
pub fn customs() -> Lei {
	Lei::with_check_digits("CUSTOMS00000000000").unwrap()
}

/// Admitted nowhere.
pub fn newcomer() -> Lei {
	lei("506700GE1G29325QX363")
}

fn lei(text: &str) -> Lei {
	text.parse().unwrap()
}

pub fn guide(kind: GuideKind, uri: &str) -> Guide {
	Guide {
		kind,
		uri: uri.try_into().unwrap(),
		sha256: Digest::repeat_byte(7),
		media_type: "image/jpeg".try_into().unwrap(),
		officers_only: None,
	}
}

pub fn guides(guides: &[Guide]) -> GuideList {
	guides.to_vec().try_into().unwrap()
}

/// The guides as one types them.
pub fn typed(guides: &[Guide]) -> GuideForms {
	let forms: Vec<_> = guides.iter().cloned().map(type_guide).collect();
	forms.try_into().unwrap()
}

fn type_guide(guide: Guide) -> GuideForm {
	GuideForm {
		kind: guide.kind,
		uri: guide.uri,
		sha256: guide.sha256,
		media_type: guide.media_type,
		officers_only: guide.officers_only.map(|Seal { customs, key }| SealForm {
			customs: customs.into(),
			key,
		}),
	}
}

parameter_types! {
	/// For whom an account acts, and in which scopes.
	pub static Accounts: BTreeMap<u64, (Lei, Vec<Scope>)> = BTreeMap::new();
	/// The standing of an entity, and its accreditations.
	pub static Records: BTreeMap<Lei, (Standing, Vec<Role>)> = BTreeMap::new();
	/// Into which entity one has merged.
	pub static Successors: BTreeMap<Lei, Lei> = BTreeMap::new();
	/// The time in which the keys of an entity are good.
	pub static Keys: BTreeMap<(Lei, KeyNumber), Range<Moment>> = BTreeMap::new();
}

/// The register of entities in [`Accounts`], [`Records`], [`Successors`] and [`Keys`].
pub struct Members;

impl Members {
	pub fn set_standing(lei: Lei, standing: Standing) {
		Records::mutate(|records| records.get_mut(&lei).unwrap().0 = standing);
	}

	pub fn merge(lei: Lei, successor: Lei) {
		Self::set_standing(lei, Standing::Merged);
		Successors::mutate(|successors| successors.insert(lei, successor));
	}

	pub fn set_key(lei: Lei, number: KeyNumber, good: Range<Moment>) {
		Keys::mutate(|keys| keys.insert((lei, number), good));
	}

	fn put(lei: Lei, account: u64, roles: &[Role]) {
		Accounts::mutate(|accounts| accounts.insert(account, (lei, Scope::ALL.to_vec())));
		Records::mutate(|records| records.insert(lei, (Standing::Good, roles.to_vec())));
	}
}

impl Entities<u64> for Members {
	fn acting(who: &u64, scope: Scope) -> Result<Lei, NotActing> {
		let (lei, scopes) = Accounts::get().get(who).cloned().ok_or(NotActing::NoEntity)?;
		if !Self::standing(&lei).is_some_and(Standing::is_active) {
			return Err(NotActing::NotInGoodStanding);
		}
		if scopes.contains(&scope) {
			Ok(lei)
		} else {
			Err(NotActing::OutOfScope)
		}
	}

	fn standing(lei: &Lei) -> Option<Standing> {
		Records::get().get(lei).map(|(standing, _)| *standing)
	}

	fn heir(lei: &Lei) -> Lei {
		Successors::get().get(lei).map_or(*lei, Self::heir)
	}

	fn has_role(lei: &Lei, role: Role) -> bool {
		Records::get()
			.get(lei)
			.is_some_and(|(standing, roles)| standing.is_active() && roles.contains(&role))
	}

	fn country(lei: &Lei) -> Option<Country> {
		Self::standing(lei).map(|_| "US".parse().unwrap())
	}

	fn has_mandate(_: &Lei, _: &Lei, _: Scope) -> bool {
		false
	}

	fn key_valid_at(lei: &Lei, number: KeyNumber, purpose: KeyPurpose, moment: Moment) -> bool {
		Keys::get()
			.get(&(*lei, number))
			.is_some_and(|good| purpose == KeyPurpose::KeyAgreement && good.contains(&moment))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(lei: &Lei, controller: &u64, roles: &[Role]) {
		Self::put(*lei, *controller, roles);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(_: &Lei, _: &Lei, _: Scope) {}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_key(lei: &Lei, number: KeyNumber) {
		Self::set_key(*lei, number, 0..Moment::MAX);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_heir(lei: &Lei, heir: &Lei) {
		Successors::mutate(|successors| successors.insert(*lei, *heir));
	}
}

pub fn new_test_ext() -> TestExternalities {
	Accounts::set(BTreeMap::new());
	Records::set(BTreeMap::new());
	Successors::set(BTreeMap::new());
	Keys::set(BTreeMap::new());
	Members::put(gs1(), GS1, &[Role::Gs1Organization]);
	Members::put(other_gs1(), OTHER_GS1, &[Role::Gs1Organization]);
	Members::put(acme(), ACME, &[Role::RightsHolder]);
	Members::put(rival(), RIVAL, &[]);
	Records::mutate(|records| records.insert(customs(), (Standing::Good, vec![Role::Customs])));
	Members::set_key(customs(), KEY, NOW..Moment::MAX);
	for (clerk, lei) in [(GS1_CLERK, gs1()), (ACME_CLERK, acme())] {
		Accounts::mutate(|accounts| accounts.insert(clerk, (lei, vec![Scope::File])));
	}

	let mut ext: TestExternalities = RuntimeGenesisConfig::default().build_storage().unwrap().into();
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(NOW);
	});
	ext
}
