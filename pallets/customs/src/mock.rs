//! A runtime of this pallet alone, with the other rooms as small tables.

use crate as pallet_customs;
use bonafide_primitives::{
	Agreement, CertificateRefusal, Certificates, ClaimedOrigin, Country, Date, Digest, Entities, EntryNumber, Gtin,
	KeyNumber, KeyPurpose, Lei, LicenseFacts, LicenseFault, LicenseRefusal, LicensedGoods, LicensedRole, Licenses,
	Moment, NotActing, ProductFacts, Products, RightId, Role, Scope, Standing, VerificationTimes,
};
use frame_support::{derive_impl, traits::ConstU32};
use sp_runtime::{BuildStorage, DispatchResult};
use std::{cell::RefCell, collections::BTreeMap};

type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Customs: pallet_customs,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

impl pallet_customs::Config for Test {
	type Entities = Members;
	type Products = Catalog;
	type Licenses = LicenseBook;
	type Certificates = CertificateBook;
	type Time = Timestamp;
	type Retention = ConstU32<1826>;
	type WeightInfo = ();
}

pub const IMPORTER: u64 = 1;
pub const BROKER: u64 = 2;
pub const CUSTOMS: u64 = 3;
pub const MAKER: u64 = 4;
pub const SUSPENDED: u64 = 5;
/// Acts for the importer, but not within the scope of filing.
pub const CLERK: u64 = 6;
/// A broker that nobody has given a mandate.
pub const OTHER_BROKER: u64 = 7;
pub const STRANGER: u64 = 99;

pub fn importer() -> Lei {
	"506700GE1G29325QX363".parse().unwrap()
}
pub fn broker() -> Lei {
	"213800WSGIIZCXF1P572".parse().unwrap()
}
pub fn customs() -> Lei {
	"L3I9ZG2KFGXZ61BMYR72".parse().unwrap()
}
pub fn maker() -> Lei {
	"HWUPKR0MPOU8FGXBT394".parse().unwrap()
}
pub fn suspended() -> Lei {
	"5493006MHB84DD0ZWV18".parse().unwrap()
}
pub fn other_broker() -> Lei {
	"7LTWFZYICNSX8D621K86".parse().unwrap()
}

/// 2026-03-02T00:00:00Z.
pub const NOW: u64 = 1_772_409_600_000;

/// A license in the table: its right, role, licensee, units left and its standing fault.
#[derive(Clone)]
pub struct MockLicense {
	pub right: RightId,
	pub role: LicensedRole,
	pub licensee: Lei,
	pub left: u64,
	pub fault: Option<LicenseFault>,
}

thread_local! {
	pub static PRODUCTS: RefCell<BTreeMap<Gtin, ProductFacts>> = const { RefCell::new(BTreeMap::new()) };
	pub static MARKS: RefCell<BTreeMap<Gtin, Vec<RightId>>> = const { RefCell::new(BTreeMap::new()) };
	pub static HOLDERS: RefCell<BTreeMap<RightId, Lei>> = const { RefCell::new(BTreeMap::new()) };
	pub static CLAIMS_REFUSED: RefCell<Option<CertificateRefusal>> = const { RefCell::new(None) };
	pub static MANDATES: RefCell<Vec<(Lei, Lei, Scope)>> = const { RefCell::new(Vec::new()) };
}

// What screening uses up lives in storage, so that a dry run that forgot to roll back would be seen.
fn license_key(license: &Digest) -> Vec<u8> {
	[b"license".as_slice(), license.as_bytes()].concat()
}
pub fn set_license(license: Digest, entry: MockLicense) {
	let fault = entry.fault.map(|fault| fault as u8 + 1).unwrap_or(0);
	frame_support::storage::unhashed::put(
		&license_key(&license),
		&(entry.right, entry.role, entry.licensee, entry.left, fault),
	);
}
pub fn license(license: &Digest) -> Option<MockLicense> {
	let (right, role, licensee, left, fault): (RightId, LicensedRole, Lei, u64, u8) =
		frame_support::storage::unhashed::get(&license_key(license))?;
	let fault = [
		LicenseFault::Unknown,
		LicenseFault::Revoked,
		LicenseFault::Suspended,
		LicenseFault::NotYetValid,
		LicenseFault::Expired,
		LicenseFault::ProductNotCovered,
		LicenseFault::CountryNotCovered,
		LicenseFault::PartyNotCovered,
		LicenseFault::OverQuota,
	]
	.into_iter()
	.find(|known| *known as u8 + 1 == fault);
	Some(MockLicense {
		right,
		role,
		licensee,
		left,
		fault,
	})
}
pub fn used_certificate(certificate: &Digest) -> Option<EntryNumber> {
	frame_support::storage::unhashed::get(&[b"certificate".as_slice(), certificate.as_bytes()].concat())
}

pub struct Members;
impl Entities<u64> for Members {
	fn acting(who: &u64, scope: Scope) -> Result<Lei, NotActing> {
		match *who {
			IMPORTER => Ok(importer()),
			BROKER => Ok(broker()),
			CUSTOMS => Ok(customs()),
			MAKER => Ok(maker()),
			OTHER_BROKER => Ok(other_broker()),
			SUSPENDED => Err(NotActing::NotInGoodStanding),
			CLERK if scope == Scope::File => Err(NotActing::OutOfScope),
			CLERK => Ok(importer()),
			_ => Err(NotActing::NoEntity),
		}
	}
	fn standing(lei: &Lei) -> Option<Standing> {
		if *lei == suspended() {
			return Some(Standing::Suspended);
		}
		[importer(), broker(), other_broker(), customs(), maker()]
			.contains(lei)
			.then_some(Standing::Good)
	}
	fn heir(lei: &Lei) -> Lei {
		*lei
	}
	fn has_role(lei: &Lei, role: Role) -> bool {
		match role {
			Role::Importer => *lei == importer(),
			Role::Broker => *lei == broker() || *lei == other_broker(),
			Role::Customs => *lei == customs(),
			Role::Manufacturer => *lei == maker(),
			_ => false,
		}
	}
	fn country(_: &Lei) -> Option<Country> {
		"US".parse().ok()
	}
	fn has_mandate(principal: &Lei, broker: &Lei, scope: Scope) -> bool {
		MANDATES.with_borrow(|mandates| mandates.contains(&(*principal, *broker, scope)))
	}
	fn key_valid_at(_: &Lei, _: KeyNumber, _: KeyPurpose, _: Moment) -> bool {
		true
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(_: &Lei, _: &u64, _: &[Role]) {}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(_: &Lei, _: &Lei, _: Scope) {}
}

pub struct Catalog;
impl Products for Catalog {
	fn facts(gtin: &Gtin) -> Option<ProductFacts> {
		PRODUCTS.with_borrow(|products| products.get(gtin).cloned())
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(_: &Gtin, _: &Lei, _: &bonafide_primitives::HsCode) {}
}

pub struct LicenseBook;
impl Licenses for LicenseBook {
	fn rights_on(gtin: &Gtin) -> Vec<RightId> {
		MARKS.with_borrow(|marks| marks.get(gtin).cloned().unwrap_or_default())
	}
	fn holder(right: RightId) -> Option<Lei> {
		HOLDERS.with_borrow(|holders| holders.get(&right).copied())
	}
	fn check(id: &Digest, goods: &LicensedGoods, _: Date) -> Result<LicenseFacts, LicenseRefusal> {
		let refuse = |fault, role| {
			Err(LicenseRefusal {
				license: *id,
				fault,
				role,
			})
		};
		let Some(license) = license(id) else {
			return refuse(LicenseFault::Unknown, None);
		};
		let role = Some(license.role);
		if let Some(fault) = license.fault {
			return refuse(fault, role);
		}
		if goods.party(license.role) != Some(&license.licensee) {
			return refuse(LicenseFault::PartyNotCovered, role);
		}
		if license.left < goods.quantity {
			return refuse(LicenseFault::OverQuota, role);
		}
		Ok(LicenseFacts {
			right: license.right,
			role: license.role,
			licensee: license.licensee,
		})
	}
	fn draw(licenses: &[Digest], quantity: u64) -> DispatchResult {
		for id in licenses {
			let mut drawn = license(id).unwrap();
			drawn.left -= quantity;
			set_license(*id, drawn);
		}
		Ok(())
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(_: u32, _: &Lei, _: LicensedRole, _: &Gtin, _: &Country) -> Digest {
		Default::default()
	}
}

pub struct CertificateBook;
impl Certificates for CertificateBook {
	fn check(claim: &ClaimedOrigin) -> Result<(), CertificateRefusal> {
		if let Some(refusal) = CLAIMS_REFUSED.with_borrow(|refused| *refused) {
			return Err(refusal);
		}
		let certificate = claim.certificate.ok_or(CertificateRefusal::CertificateMissing)?;
		match used_certificate(&certificate) {
			Some(_) => Err(CertificateRefusal::AlreadyUsed),
			None => Ok(()),
		}
	}
	fn certifier(_: &Digest) -> Option<Lei> {
		None
	}
	fn verification_times(_: &Agreement, _: Date) -> Option<VerificationTimes> {
		None
	}
	fn use_up(claim: &ClaimedOrigin) -> DispatchResult {
		let key = [b"certificate".as_slice(), claim.certificate.unwrap().as_bytes()].concat();
		frame_support::storage::unhashed::put(&key, &claim.entry);
		Ok(())
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(_: u32, _: &ClaimedOrigin) -> Digest {
		Default::default()
	}
}

/// Runs `test` on a fresh state in which the importer and the broker hold a filer code each, and checks the state after it.
pub fn run(test: impl FnOnce()) {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		pallet_timestamp::Now::<Test>::put(NOW);
		PRODUCTS.with_borrow_mut(BTreeMap::clear);
		MARKS.with_borrow_mut(BTreeMap::clear);
		HOLDERS.with_borrow_mut(BTreeMap::clear);
		CLAIMS_REFUSED.with_borrow_mut(|refused| *refused = None);
		MANDATES.with_borrow_mut(|mandates| *mandates = vec![(importer(), broker(), Scope::File)]);
		for (code, lei) in [("ABC", importer()), ("BRK", broker()), ("XYZ", other_broker())] {
			crate::FilerCodes::<Test>::insert(code.parse::<bonafide_primitives::FilerCode>().unwrap(), lei);
		}
		test();
		Customs::do_try_state().unwrap();
	});
}
