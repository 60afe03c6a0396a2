//! A runtime with this pallet alone, and a register of entities that knows who the tests speak of.

use crate::{self as pallet_products, Guide, GuideForm, GuideForms, GuideKind, GuideList};
use bonafide_primitives::{Digest, KeyNumber, Lei, Moment, Role, Scope, Seal, SealForm};
pub use bonafide_testing::Members;
use frame_support::{derive_impl, traits::ConstU64};
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
	type GovernanceOrigin = EnsureRoot<u64>;
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
		uri: guide.uri.into(),
		sha256: guide.sha256,
		media_type: guide.media_type.into(),
		officers_only: guide.officers_only.map(|Seal { customs, key }| SealForm {
			customs: customs.into(),
			key,
		}),
	}
}

pub fn new_test_ext() -> TestExternalities {
	let range = |member: &str, to| (member.parse().unwrap(), member.parse().unwrap(), to);
	let genesis = RuntimeGenesisConfig {
		register: crate::GenesisConfig {
			ranges: vec![range("950", gs1()), range("963", gs1()), range("951", other_gs1())],
			..Default::default()
		},
		..Default::default()
	};
	let mut ext: TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(NOW);
		Members::admit(gs1())
			.with(Role::Gs1Organization)
			.controlled_by(GS1)
			.delegating(GS1_CLERK, &[Scope::File]);
		Members::admit(other_gs1())
			.with(Role::Gs1Organization)
			.controlled_by(OTHER_GS1);
		Members::admit(acme())
			.with(Role::RightsHolder)
			.controlled_by(ACME)
			.delegating(ACME_CLERK, &[Scope::File]);
		Members::admit(rival()).controlled_by(RIVAL);
		Members::admit(customs()).with(Role::Customs);
		Members::set_key(customs(), KEY, NOW..Moment::MAX);
	});
	ext
}
