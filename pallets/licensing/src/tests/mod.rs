//! Tests of the register of rights and licenses, a file a subject.

mod amend;
mod check;
mod draw;
mod grant;
mod marks;
mod merger;
mod model;
mod nesting;
mod oversight;
mod prefixes;
mod private;
mod reads;
mod retention;
mod rights;
mod room;
mod status;
mod sublicense;
mod transfer;
mod try_state;

pub(crate) use crate::{mock::*, *};
pub(crate) use bonafide_primitives::{
	Country, Digest, Gtin, LicenseFacts, LicenseFault, LicenseRefusal, LicensedGoods, LicensedRole, Licenses as _,
	Malformed, Nesting, NotActing, RightId, Spelled, MAX_LICENSED_COUNTRIES, MAX_LICENSED_PRODUCTS,
};
pub(crate) use frame_support::{assert_noop, assert_ok, traits::ConstU32, BoundedVec};
pub(crate) use frame_system::RawOrigin;
pub(crate) use sp_runtime::DispatchError;

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
	}
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
	assert_ok!(Licensing::sublicense(Origin::signed(licensor), id(n), parent, terms));
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
	assert_ok!(Licensing::amend(Origin::signed(licensor), license, id(n), terms));
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
pub(crate) fn assert_staff_only(call: impl Fn(Origin) -> sp_runtime::DispatchResult) {
	assert_noop!(call(RawOrigin::None.into()), DispatchError::BadOrigin);
	assert_noop!(call(RawOrigin::Root.into()), DispatchError::BadOrigin);
	for (who, reason) in [
		(STRANGER, NotActing::NoEntity),
		(SUSPENDED, NotActing::NotInGoodStanding),
		(FILER, NotActing::OutOfScope),
	] {
		assert_noop!(call(Origin::signed(who)), Failure::NotAuthorized(reason));
	}
}
