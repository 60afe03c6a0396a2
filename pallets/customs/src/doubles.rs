//! The cast and the other rooms as small tables, for the tests of customs and of cases.

use bonafide_primitives::{
	Agreement, CertificateRefusal, Certificates, Checklist, ClaimedOrigin, Country, Date, Digest, Entities,
	EntryNumber, Gtin, HolderKey, KeyNumber, KeyPurpose, Lei, LicenseFacts, LicenseFault, LicenseOpening,
	LicenseRefusal, LicensedGoods, LicensedRole, Licenses, Moment, NotActing, NotReserved, Presenter, PrivateTerms,
	ProductFacts, Products, RightId, Role, Scope, Standing, Trust, VerificationTimes,
};
use sp_runtime::{DispatchError, DispatchResult};
use std::{
	cell::{Cell, RefCell},
	collections::BTreeMap,
};

pub const IMPORTER: u64 = 1;
pub const BROKER: u64 = 2;
pub const CUSTOMS: u64 = 3;
pub const MAKER: u64 = 4;
pub const SUSPENDED: u64 = 5;
/// Acts for the importer, but not within the scope of filing.
pub const CLERK: u64 = 6;
/// A broker that nobody has given a mandate.
pub const OTHER_BROKER: u64 = 7;
pub const EXPORTER: u64 = 8;
pub const PRODUCER: u64 = 9;
pub const OTHER_CUSTOMS: u64 = 10;
/// Acts for the importer in filing alone.
pub const FILING_CLERK: u64 = 11;
/// Controls an entity into which others merge.
pub const SUCCESSOR: u64 = 12;
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

pub fn exporter() -> Lei {
	Lei::with_check_digits("999900EXPORTERMX01").unwrap()
}
pub fn producer() -> Lei {
	Lei::with_check_digits("999900PRODUCERMX01").unwrap()
}
pub fn other_customs() -> Lei {
	Lei::with_check_digits("999900CUSTOMSCA001").unwrap()
}
pub fn successor() -> Lei {
	Lei::with_check_digits("999900SUCCESSOR001").unwrap()
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
	pub static NOTED: RefCell<BTreeMap<Lei, u32>> = const { RefCell::new(BTreeMap::new()) };
	pub static IS_FULL: Cell<bool> = const { Cell::new(false) };
	pub static PRODUCTS: RefCell<BTreeMap<Gtin, ProductFacts>> = const { RefCell::new(BTreeMap::new()) };
	pub static CHECKLISTS: RefCell<BTreeMap<Gtin, Checklist>> = const { RefCell::new(BTreeMap::new()) };
	pub static MARKS: RefCell<BTreeMap<Gtin, Vec<RightId>>> = const { RefCell::new(BTreeMap::new()) };
	pub static HOLDERS: RefCell<BTreeMap<RightId, Lei>> = const { RefCell::new(BTreeMap::new()) };
	pub static CLAIMS_REFUSED: RefCell<Option<CertificateRefusal>> = const { RefCell::new(None) };
	pub static BLANKETS: RefCell<Vec<Digest>> = const { RefCell::new(Vec::new()) };
	pub static CERTIFIERS: RefCell<BTreeMap<Digest, Lei>> = const { RefCell::new(BTreeMap::new()) };
	/// Others that each certificate names.
	pub static NAMED: RefCell<Vec<(Digest, Lei)>> = const { RefCell::new(Vec::new()) };
	/// The importer that each certificate for one shipment names openly.
	pub static IMPORTERS: RefCell<BTreeMap<Digest, Lei>> = const { RefCell::new(BTreeMap::new()) };
	/// The credentials that their holder uses up alone, or whoever acts for licensee or importer.
	pub static HOLDER_KEYS: RefCell<BTreeMap<Digest, HolderKey>> = const { RefCell::new(BTreeMap::new()) };
	/// The credentials of which a party is not in good standing.
	pub static DOUBTED: RefCell<Vec<Digest>> = const { RefCell::new(Vec::new()) };
	/// The rights that customs may not enforce.
	pub static UNRECORDED: RefCell<Vec<RightId>> = const { RefCell::new(Vec::new()) };
	/// The entities that have no key to be sealed to.
	pub static KEYLESS: RefCell<Vec<Lei>> = const { RefCell::new(Vec::new()) };
	/// The entities that are suspended by now.
	pub static SUSPENSIONS: RefCell<Vec<Lei>> = const { RefCell::new(Vec::new()) };
	/// The entities whose roles the council has taken.
	pub static WITHOUT_ROLE: RefCell<Vec<Lei>> = const { RefCell::new(Vec::new()) };
	pub static HEIRS: RefCell<BTreeMap<Lei, Lei>> = const { RefCell::new(BTreeMap::new()) };
	pub static MANDATES: RefCell<Vec<(Lei, Lei, Scope)>> = const { RefCell::new(Vec::new()) };
}

#[cfg(feature = "runtime-benchmarks")]
thread_local! {
	/// Entities that benchmarks have admitted, by account.
	static PREPARED: RefCell<BTreeMap<u64, (Lei, Vec<Role>)>> = const { RefCell::new(BTreeMap::new()) };
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
		LicenseFault::Superseded,
		LicenseFault::Private,
		LicenseFault::NotHeld,
		LicenseFault::PartySuspended,
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
/// No longer keeps the license.
pub fn forget_license(license: &Digest) {
	frame_support::storage::unhashed::kill(&license_key(license));
}
/// The place of the commitment to a private license's terms, until they are shown.
fn commitment_key(license: &Digest) -> Vec<u8> {
	[b"commitment".as_slice(), license.as_bytes()].concat()
}
/// Keeps the terms of a license private.
pub fn set_private(license: &Digest, terms: &PrivateTerms) {
	frame_support::storage::unhashed::put(&commitment_key(license), &terms.commitment());
}
fn certificate_key(certificate: &Digest) -> Vec<u8> {
	[b"certificate".as_slice(), certificate.as_bytes()].concat()
}
/// The entry that has used the certificate up, and how many of its goods.
fn certificate_use(certificate: &Digest) -> Option<(EntryNumber, u32)> {
	frame_support::storage::unhashed::get(&certificate_key(certificate))
}
pub fn used_certificate(certificate: &Digest) -> Option<EntryNumber> {
	certificate_use(certificate).map(|(entry, _)| entry)
}
/// The goods of every certificate.
pub const GOODS: u32 = 3;

/// True if the entry shows that its filer holds the credential, or nobody has to.
fn is_held(credential: &Digest, presenter: &Presenter) -> bool {
	let key = HOLDER_KEYS.with_borrow(|keys| keys.get(credential).copied());
	key.is_none_or(|key| presenter.holds(credential, &key))
}

pub fn suspend(lei: Lei) {
	SUSPENSIONS.with_borrow_mut(|suspended| suspended.push(lei));
}
pub fn take_role(lei: Lei) {
	WITHOUT_ROLE.with_borrow_mut(|without| without.push(lei));
}
pub fn merge(lei: Lei, heir: Lei) {
	HEIRS.with_borrow_mut(|heirs| heirs.insert(lei, heir));
}
fn is_suspended(lei: &Lei) -> bool {
	*lei == suspended() || SUSPENSIONS.with_borrow(|suspended| suspended.contains(lei))
}

/// True if the certificate is for a blanket period, as in the table.
fn is_blanket(certificate: &Digest) -> bool {
	BLANKETS.with_borrow(|blankets| blankets.contains(certificate))
}

pub struct Members;
impl Entities<u64> for Members {
	fn acting(who: &u64, scope: Scope) -> Result<Lei, NotActing> {
		#[cfg(feature = "runtime-benchmarks")]
		if let Some((lei, _)) = PREPARED.with_borrow(|prepared| prepared.get(who).cloned()) {
			return Ok(lei);
		}
		let lei = match *who {
			IMPORTER => importer(),
			BROKER => broker(),
			CUSTOMS => customs(),
			MAKER => maker(),
			OTHER_BROKER => other_broker(),
			EXPORTER => exporter(),
			PRODUCER => producer(),
			OTHER_CUSTOMS => other_customs(),
			SUCCESSOR => successor(),
			SUSPENDED => suspended(),
			FILING_CLERK if scope == Scope::File => importer(),
			FILING_CLERK => return Err(NotActing::OutOfScope),
			CLERK if scope == Scope::File => return Err(NotActing::OutOfScope),
			CLERK => importer(),
			_ => return Err(NotActing::NoEntity),
		};
		match is_suspended(&lei) && scope != Scope::Respond {
			true => Err(NotActing::NotInGoodStanding),
			false => Ok(lei),
		}
	}
	fn standing(lei: &Lei) -> Option<Standing> {
		#[cfg(feature = "runtime-benchmarks")]
		if prepared(lei).is_some() {
			return Some(Standing::Good);
		}
		if is_suspended(lei) {
			return Some(Standing::Suspended);
		}
		[
			importer(),
			broker(),
			other_broker(),
			customs(),
			maker(),
			exporter(),
			producer(),
			other_customs(),
			successor(),
		]
		.contains(lei)
		.then_some(Standing::Good)
	}
	fn successor(lei: &Lei) -> Option<Lei> {
		HEIRS.with_borrow(|heirs| heirs.get(lei).copied())
	}
	fn united(lei: &Lei, most: usize) -> Option<Vec<Lei>> {
		let before = HEIRS.with_borrow(|heirs| {
			let into = heirs.iter().filter(|(_, heir)| *heir == lei);
			into.map(|(before, _)| *before).collect::<Vec<_>>()
		});
		(before.len() < most).then(|| [vec![*lei], before].concat())
	}
	fn trust(lei: &Lei) -> Trust {
		match Self::standing(&Self::heir(lei)) {
			Some(standing) if standing.is_active() => Trust::Full,
			Some(_) => Trust::Doubted,
			None => Trust::Denied,
		}
	}
	fn has_role(lei: &Lei, role: Role) -> bool {
		#[cfg(feature = "runtime-benchmarks")]
		if let Some(roles) = prepared(lei) {
			return roles.contains(&role);
		}
		if is_suspended(lei) || WITHOUT_ROLE.with_borrow(|without| without.contains(lei)) {
			return false;
		}
		match role {
			Role::Importer => *lei == importer(),
			Role::Broker => *lei == broker() || *lei == other_broker(),
			Role::Customs => [customs(), other_customs()].contains(lei),
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
	/// The key 1 of everybody but those without, which is to be sealed to.
	fn key_valid_at(lei: &Lei, number: KeyNumber, purpose: KeyPurpose, _: Moment) -> bool {
		let has_none = KEYLESS.with_borrow(|keyless| keyless.contains(lei));
		!has_none && (number, purpose) == (1, KeyPurpose::KeyAgreement)
	}
	/// Refuses all, if a test says so.
	fn note(lei: &Lei, kibibytes: u32) -> DispatchResult {
		NOTED.with_borrow_mut(|noted| *noted.entry(*lei).or_default() += kibibytes);
		match IS_FULL.get() {
			true => Err(DispatchError::Exhausted),
			false => Ok(()),
		}
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(lei: &Lei, controller: &u64, roles: &[Role]) {
		PREPARED.with_borrow_mut(|prepared| prepared.insert(*controller, (*lei, roles.to_vec())));
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_mandate(principal: &Lei, broker: &Lei, scope: Scope) {
		MANDATES.with_borrow_mut(|mandates| mandates.push((*principal, *broker, scope)));
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare_heir(lei: &Lei, heir: &Lei) {
		HEIRS.with_borrow_mut(|heirs| heirs.insert(*lei, *heir));
	}
}

/// The roles of an entity that a benchmark has admitted.
#[cfg(feature = "runtime-benchmarks")]
fn prepared(lei: &Lei) -> Option<Vec<Role>> {
	PREPARED.with_borrow(|prepared| {
		let mut members = prepared.values();
		members
			.find(|(member, _)| member == lei)
			.map(|(_, roles)| roles.clone())
	})
}

pub struct Catalog;
impl Products for Catalog {
	fn facts(gtin: &Gtin) -> Option<ProductFacts> {
		PRODUCTS.with_borrow(|products| products.get(gtin).cloned())
	}
	fn checklist(gtin: &Gtin) -> Option<Checklist> {
		CHECKLISTS.with_borrow(|checklists| checklists.get(gtin).copied())
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(gtin: &Gtin, owner: &Lei, hs: &bonafide_primitives::HsCode) {
		let (owner, hs) = (*owner, *hs);
		let facts = ProductFacts {
			owner,
			hs,
			recalled: false,
		};
		PRODUCTS.with_borrow_mut(|products| products.insert(*gtin, facts));
		let (version, features) = (1, bonafide_primitives::MAX_FEATURES);
		CHECKLISTS.with_borrow_mut(|lists| lists.insert(*gtin, Checklist { version, features }));
	}
}

pub struct LicenseBook;
impl Licenses for LicenseBook {
	fn rights_on(gtin: &Gtin, _: Date) -> Vec<RightId> {
		MARKS.with_borrow(|marks| marks.get(gtin).cloned().unwrap_or_default())
	}
	/// Those of the first administration are.
	fn is_enforceable(right: RightId, by: &Lei, _: Date) -> bool {
		*by == customs() && UNRECORDED.with_borrow(|unrecorded| !unrecorded.contains(&right))
	}
	fn holder(right: RightId) -> Option<Lei> {
		HOLDERS.with_borrow(|holders| holders.get(&right).copied())
	}
	fn check(
		id: &Digest,
		goods: &LicensedGoods,
		_: Date,
		presenter: &Presenter,
	) -> Result<LicenseFacts, LicenseRefusal> {
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
		if frame_support::storage::unhashed::exists(&commitment_key(id)) {
			return refuse(LicenseFault::Private, role);
		}
		if goods.party(license.role) != Some(&license.licensee) {
			return refuse(LicenseFault::PartyNotCovered, role);
		}
		if !Self::may_draw(id, presenter) {
			return refuse(LicenseFault::NotHeld, role);
		}
		if license.left < goods.quantity {
			return refuse(LicenseFault::OverQuota, role);
		}
		Ok(LicenseFacts {
			right: license.right,
			role: license.role,
			licensee: license.licensee,
			doubted: DOUBTED.with_borrow(|doubted| doubted.contains(id)),
		})
	}
	/// The licensee may, whoever has its mandate, and who shows to hold it; anybody where no holder's key is known.
	fn may_draw(id: &Digest, presenter: &Presenter) -> bool {
		license(id).is_some_and(|license| presenter.acts_for::<u64, Members>(&license.licensee))
			|| is_held(id, presenter)
	}
	fn draw(licenses: &[Digest], quantity: u64, _: EntryNumber) -> DispatchResult {
		for id in licenses {
			let mut drawn = license(id).unwrap();
			if drawn.left < u64::MAX {
				drawn.left = drawn.left.checked_sub(quantity).ok_or(DispatchError::Exhausted)?;
			}
			set_license(*id, drawn);
		}
		Ok(())
	}
	/// All but those with as many units left as there can be.
	fn is_counted(id: &Digest) -> bool {
		license(id).is_some_and(|license| license.left < u64::MAX)
	}
	fn show(opening: &LicenseOpening) -> Result<(), LicenseFault> {
		let key = commitment_key(&opening.license);
		let committed: Option<Digest> = frame_support::storage::unhashed::get(&key);
		if committed != Some(opening.terms.commitment()) {
			return Err(LicenseFault::Private);
		}
		frame_support::storage::unhashed::kill(&key);
		Ok(())
	}
	fn give_back(licenses: &[Digest], quantity: u64, _: EntryNumber) {
		for id in licenses {
			let Some(mut drawn) = license(id) else { continue };
			drawn.left = drawn.left.saturating_add(quantity);
			set_license(*id, drawn);
		}
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(seed: u32, licensee: &Lei, role: LicensedRole, gtin: &Gtin, _: &Country) -> Digest {
		let id = Digest::from_low_u64_be(seed.into());
		MARKS.with_borrow_mut(|marks| {
			let marks = marks.entry(*gtin).or_default();
			if !marks.contains(&seed) {
				marks.push(seed);
			}
		});
		HOLDERS.with_borrow_mut(|holders| holders.insert(seed, producer()));
		let license = MockLicense {
			right: seed,
			role,
			licensee: *licensee,
			left: u64::MAX - 1,
			fault: None,
		};
		set_license(id, license);
		id
	}
}

pub struct CertificateBook;
impl Certificates for CertificateBook {
	fn check(claim: &ClaimedOrigin, presenter: &Presenter) -> Result<(), CertificateRefusal> {
		if let Some(refusal) = CLAIMS_REFUSED.with_borrow(|refused| *refused) {
			return Err(refusal);
		}
		if claim.low_value && claim.certificate.is_none() {
			return Ok(());
		}
		let certificate = claim.certificate.ok_or(CertificateRefusal::CertificateMissing)?;
		match used_certificate(&certificate) {
			Some(_) => Err(CertificateRefusal::AlreadyUsed),
			None if !is_held(&certificate, presenter) => Err(CertificateRefusal::NotHeld),
			None => Ok(()),
		}
	}
	fn is_doubted(id: &Digest) -> bool {
		DOUBTED.with_borrow(|doubted| doubted.contains(id))
	}
	fn certifier(id: &Digest) -> Option<Lei> {
		CERTIFIERS.with_borrow(|certifiers| certifiers.get(id).copied())
	}
	fn names(id: &Digest, lei: &Lei) -> bool {
		Self::certifier(id) == Some(*lei) || NAMED.with_borrow(|named| named.contains(&(*id, *lei)))
	}
	fn verification_times(agreement: &Agreement, _: Date) -> Option<VerificationTimes> {
		(agreement.as_str() == "USMCA").then_some(VerificationTimes {
			answer_days: 30,
			objection_days: 20,
			determination_days: 120,
		})
	}
	fn use_up(claim: &ClaimedOrigin) -> DispatchResult {
		let Some(certificate) = claim.certificate else {
			return Ok(());
		};
		if !is_blanket(&certificate) {
			frame_support::storage::unhashed::put(&certificate_key(&certificate), &(claim.entry, 1u32));
		}
		Ok(())
	}
	fn reserve(id: &Digest, presenter: &Presenter) -> Result<u32, NotReserved> {
		if is_blanket(id) {
			return Err(NotReserved::Blanket);
		}
		let named = IMPORTERS.with_borrow(|importers| importers.get(id).copied());
		let may_use = match named {
			Some(importer) => presenter.acts_for::<u64, Members>(&importer),
			None => is_held(id, presenter),
		};
		if !may_use {
			return Err(NotReserved::NotHeld);
		}
		if used_certificate(id).is_some_and(|user| user != presenter.entry) {
			return Err(CertificateRefusal::AlreadyUsed.into());
		}
		frame_support::storage::unhashed::put(&certificate_key(id), &(presenter.entry, GOODS));
		Ok(GOODS)
	}
	fn is_used_by(id: &Digest, entry: EntryNumber) -> bool {
		used_certificate(id) == Some(entry)
	}
	fn give_back(id: &Digest, entry: EntryNumber) -> u32 {
		match certificate_use(id) {
			Some((user, goods)) if user == entry => {
				frame_support::storage::unhashed::kill(&certificate_key(id));
				goods
			}
			_ => 0,
		}
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn prepare(seed: u32, claim: &ClaimedOrigin) -> Digest {
		let id = Digest::from_low_u64_be(seed.into());
		CERTIFIERS.with_borrow_mut(|certifiers| certifiers.insert(id, claim.importer));
		id
	}
}

/// Clears the tables. The broker has a mandate of the importer to file.
pub fn clear() {
	PRODUCTS.with_borrow_mut(BTreeMap::clear);
	CHECKLISTS.with_borrow_mut(BTreeMap::clear);
	MARKS.with_borrow_mut(BTreeMap::clear);
	HOLDERS.with_borrow_mut(BTreeMap::clear);
	CLAIMS_REFUSED.with_borrow_mut(|refused| *refused = None);
	BLANKETS.with_borrow_mut(Vec::clear);
	CERTIFIERS.with_borrow_mut(BTreeMap::clear);
	NAMED.with_borrow_mut(Vec::clear);
	IMPORTERS.with_borrow_mut(BTreeMap::clear);
	HOLDER_KEYS.with_borrow_mut(BTreeMap::clear);
	DOUBTED.with_borrow_mut(Vec::clear);
	UNRECORDED.with_borrow_mut(Vec::clear);
	KEYLESS.with_borrow_mut(Vec::clear);
	SUSPENSIONS.with_borrow_mut(Vec::clear);
	WITHOUT_ROLE.with_borrow_mut(Vec::clear);
	HEIRS.with_borrow_mut(BTreeMap::clear);
	NOTED.with_borrow_mut(BTreeMap::clear);
	IS_FULL.set(false);
	MANDATES.with_borrow_mut(|mandates| *mandates = vec![(importer(), broker(), Scope::File)]);
}
