//! Tests of the register of rights and licenses, a file a subject.

mod amend;
mod check;
mod contests;
mod draw;
mod grant;
mod marks;
mod merger;
mod model;
mod nesting;
mod oversight;
mod prefixes;
mod presenting;
mod private;
mod reads;
mod recordation;
mod retention;
mod rights;
mod room;
mod standing;
mod status;
mod sublicense;
mod transfer;
mod try_state;

pub(crate) use crate::{mock::*, *};
pub(crate) use bonafide_primitives::{
	Clock as _, Country, Date, Digest, Entities as _, EntryNumber, Gtin, HolderKey, HolderSignature, Holding,
	LicenseFacts, LicenseFault, LicenseRefusal, LicensedGoods, LicensedRole, Licenses as _, Malformed, Nesting,
	NotActing, Presenter, RightId, Spelled, MAX_LICENSED_COUNTRIES, MAX_LICENSED_PRODUCTS,
};
pub(crate) use frame_support::{assert_noop, assert_ok, traits::ConstU32, BoundedVec};
pub(crate) use frame_system::RawOrigin;
pub(crate) use sp_runtime::{
	app_crypto::{ed25519, Pair as _},
	DispatchError, DispatchResult,
};

pub(crate) type Origin = RuntimeOrigin;
pub(crate) type Failure = Error<Test>;

pub(crate) fn id(n: u8) -> Digest {
	Digest::repeat_byte(n)
}

/// Registers a right of `holder` that runs without end.
pub(crate) fn add_right(holder: u64) -> RightId {
	let id = NextRight::<Test>::get();
	let number = format!("{id}").parse().unwrap();
	assert_ok!(Licensing::register_right(
		Origin::signed(holder),
		RightKind::Trademark,
		"US".parse().unwrap(),
		number,
		countries(""),
		None
	));
	id
}

/// Terms without limits but a year: all products, any country, no quota, as many sublicenses as can be.
pub(crate) fn terms(licensee: u64) -> LicenseForm {
	LicenseForm {
		licensee: lei(licensee).into(),
		role: LicensedRole::Manufacturer,
		products: ProductsForm::All,
		countries: BoundedVec::new(),
		quota: None,
		from: "2026-01-01".into(),
		until: "2026-12-31".into(),
		sublicensing: MAX_CHAIN - 1,
		status_index: None,
		nesting: None,
		holder: None,
	}
}

/// The key pair that goes with private licenses.
pub(crate) fn pair() -> ed25519::Pair {
	ed25519::Pair::from_seed(&[7; 32])
}

/// Its public half.
pub(crate) fn holder_key() -> HolderKey {
	pair().public().0.into()
}

/// The entry that draws.
pub(crate) fn entry() -> EntryNumber {
	EntryNumber::new("ABC".parse().unwrap(), "0000001").unwrap()
}

/// The entry, filed by the entity that `filer` controls for itself, which shows nothing.
pub(crate) fn filed_by(filer: u64) -> Presenter<'static> {
	Presenter {
		entry: entry(),
		importer: None,
		filer: lei(filer),
		holdings: &[],
	}
}

/// A check of `credential`, presented by its licensee.
pub(crate) fn check_on(credential: &Digest, goods: &LicensedGoods, on: Date) -> Result<LicenseFacts, LicenseRefusal> {
	let license = crate::Licenses::<Test>::get(Licensing::license_of(credential));
	let licensee = license.and_then(|license| license.granted.licensee());
	let presenter = Presenter {
		filer: licensee.unwrap_or(lei(HOLDER)),
		..filed_by(HOLDER)
	};
	Licensing::check(credential, goods, on, &presenter)
}

pub(crate) fn draw(ids: &[Digest], quantity: u64) -> DispatchResult {
	Licensing::draw(ids, quantity, entry())
}

pub(crate) fn give_back(ids: &[Digest], quantity: u64) {
	Licensing::give_back(ids, quantity, entry())
}

/// The rights on a product today.
pub(crate) fn rights_today(gtin: &Gtin) -> Vec<RightId> {
	Licensing::rights_on(gtin, Timestamp::today())
}

/// The signature by which `licensor` shows to hold a private `parent`.
fn held(licensor: &Origin, id: &Digest, parent: &Digest) -> Option<HolderSignature> {
	let who = frame_system::ensure_signed(licensor.clone()).ok()?;
	let licensor = Members::acting(&who, bonafide_primitives::Scope::License).ok()?;
	let message = Holding::sublicense_message(parent, id, &licensor);
	Some(pair().sign(&message).0.into())
}

/// A sublicense by whoever holds the credential of the parent.
pub(crate) fn sublicense_by(licensor: Origin, id: Digest, parent: Digest, terms: LicenseForm) -> DispatchResult {
	let held = held(&licensor, &id, &parent);
	Licensing::sublicense(licensor, id, parent, terms, held)
}

pub(crate) fn amend_by(licensor: Origin, license: Digest, id: Digest, terms: LicenseForm) -> DispatchResult {
	Licensing::amend(licensor, license, id, terms)
		.map(drop)
		.map_err(|refused| refused.error)
}

pub(crate) fn amend_private_by(
	licensor: Origin,
	license: Digest,
	id: Digest,
	terms: PrivateLicenseForm,
) -> DispatchResult {
	Licensing::amend_private(licensor, license, id, terms)
		.map(drop)
		.map_err(|refused| refused.error)
}

/// A private sublicense by whoever holds the credential of the parent.
pub(crate) fn sublicense_private_by(
	licensor: Origin,
	id: Digest,
	parent: Digest,
	terms: PrivateLicenseForm,
) -> DispatchResult {
	let held = held(&licensor, &id, &parent);
	Licensing::sublicense_private(licensor, id, parent, terms, held)
}

/// The same, for a sublicense that stands below `depth` licenses.
pub(crate) fn terms_below(depth: u8, licensee: u64) -> LicenseForm {
	LicenseForm {
		sublicensing: MAX_CHAIN - 1 - depth,
		..terms(licensee)
	}
}

pub(crate) fn these(products: impl IntoIterator<Item = u32>) -> ProductsForm {
	ProductsForm::Listed(
		products
			.into_iter()
			.map(|n| gtin(n).into())
			.collect::<Vec<_>>()
			.try_into()
			.unwrap(),
	)
}

pub(crate) fn countries(codes: &str) -> BoundedVec<Spelled<Country>, ConstU32<MAX_LICENSED_COUNTRIES>> {
	codes
		.split_whitespace()
		.map(Spelled::from)
		.collect::<Vec<_>>()
		.try_into()
		.unwrap()
}

/// Registers a right of the holder and grants the maker the license `id(1)` with `terms` under it.
pub(crate) fn granted(terms: LicenseForm) -> Digest {
	let right = add_right(HOLDER);
	assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(1), right, terms));
	id(1)
}

/// Grants `terms` under `parent`, for the entity that `licensor` controls.
pub(crate) fn sublicensed(n: u8, licensor: u64, parent: Digest, terms: LicenseForm) -> Digest {
	assert_ok!(sublicense_by(Origin::signed(licensor), id(n), parent, terms));
	id(n)
}

/// A chain of `length` licenses with `quota` each, from `id(1)` down, on product 0, which is marked. Maker and other
/// maker take turns, the maker first; all are licensed as manufacturers.
pub(crate) fn chain(length: u8, quota: Option<u64>) -> Vec<Digest> {
	let mut ids = vec![granted(LicenseForm { quota, ..terms(MAKER) })];
	assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), 0));
	for depth in 1..length {
		let (licensor, licensee) = if depth % 2 == 1 {
			(MAKER, OTHER_MAKER)
		} else {
			(OTHER_MAKER, MAKER)
		};
		let terms = LicenseForm {
			quota,
			..terms_below(depth, licensee)
		};
		ids.push(sublicensed(depth + 1, licensor, ids[ids.len() - 1], terms));
	}
	ids
}

/// Amends `license` to `terms` with the credential `id(n)`, for the entity that `licensor` controls.
pub(crate) fn amended(n: u8, licensor: u64, license: Digest, terms: LicenseForm) -> Digest {
	assert_ok!(amend_by(Origin::signed(licensor), license, id(n), terms));
	id(n)
}

/// `quantity` units of product 0, made by the entity that `manufacturer` controls.
pub(crate) fn goods(manufacturer: u64, quantity: u64) -> LicensedGoods {
	LicensedGoods {
		gtin: gtin(0),
		country: "VN".parse().unwrap(),
		manufacturer: Some(lei(manufacturer)),
		importer: None,
		retailer: None,
		quantity,
	}
}

pub(crate) fn license(id: Digest) -> License {
	crate::Licenses::<Test>::get(id).unwrap()
}

/// The permission of an open license.
pub(crate) fn permission(id: Digest) -> Permission {
	license(id).granted.permission().cloned().unwrap()
}

pub(crate) fn last_event() -> Event<Test> {
	match System::events().pop().unwrap().event {
		RuntimeEvent::Licensing(event) => event,
		other => panic!("{other:?} is not of this pallet"),
	}
}

/// Asserts that every origin but a member of licensing staff is refused, each by name.
pub(crate) fn assert_staff_only(call: impl Fn(Origin) -> DispatchResult) {
	assert_noop!(call(RawOrigin::Root.into()), DispatchError::BadOrigin);
	assert_members_only(call);
}

/// The same, of calls that the council makes, too.
pub(crate) fn assert_members_only(call: impl Fn(Origin) -> DispatchResult) {
	assert_noop!(call(RawOrigin::None.into()), DispatchError::BadOrigin);
	for (who, reason) in [
		(STRANGER, NotActing::NoEntity),
		(SUSPENDED, NotActing::NotInGoodStanding),
		(FILER, NotActing::OutOfScope),
	] {
		assert_noop!(call(Origin::signed(who)), Failure::NotAuthorized(reason));
	}
}
