//! A successor keeps the rights and licenses of the entity that has merged into it.

use super::*;

/// The holder, which has granted `id(1)` to the maker and merged into the other holder.
fn merged() -> (RightId, Digest) {
	let id = granted(terms(MAKER));
	Members::set_heir(lei(HOLDER), lei(OTHER_HOLDER));
	(license(id).right, id)
}

#[test]
fn a_successor_licenses_the_rights_of_the_holder() {
	run(|| {
		let right = add_right(HOLDER);
		let grant = || Licensing::grant(Origin::signed(OTHER_HOLDER), id(1), right, terms(MAKER));
		assert_noop!(grant(), Failure::NotHolder);
		Members::set_heir(lei(HOLDER), lei(OTHER_HOLDER));
		assert_ok!(grant());
		assert_eq!(license(id(1)).licensor, lei(OTHER_HOLDER));
		assert_eq!(Licensing::holder(right), Some(lei(HOLDER)));
	});
}

#[test]
fn a_successor_oversees_the_licenses_of_the_holder() {
	run(|| {
		let (_, id) = merged();
		let by = || Origin::signed(OTHER_HOLDER);
		assert_ok!(Licensing::suspend(by(), id));
		assert_ok!(Licensing::reinstate(by(), id));
		assert_ok!(Licensing::revoke(by(), id));
	});
}

#[test]
fn a_successor_oversees_the_licenses_of_a_licensor() {
	run(|| {
		let id = chain(2, None)[1];
		assert_ok!(Licensing::suspend(Origin::signed(MAKER), id));
		let reinstate = || Licensing::reinstate(Origin::signed(IMPORTER), id);
		assert_noop!(reinstate(), Failure::NotLicensor);
		Members::set_heir(lei(MAKER), lei(IMPORTER));
		assert_ok!(reinstate());
	});
}

#[test]
fn a_successor_reinstates_what_the_holder_suspended_and_the_licensor_does_not() {
	run(|| {
		let id = chain(2, None)[1];
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), id));
		Members::set_heir(lei(HOLDER), lei(OTHER_HOLDER));
		assert_noop!(Licensing::reinstate(Origin::signed(MAKER), id), Failure::NotSuspender);
		assert_ok!(Licensing::reinstate(Origin::signed(OTHER_HOLDER), id));
	});
}

#[test]
fn successors_of_owner_and_holder_mark_and_unmark() {
	run(|| {
		let right = add_right(HOLDER);
		Members::set_heir(lei(HOLDER), lei(OTHER_HOLDER));
		Members::set_heir(lei(OWNER), lei(RETAILER));
		for who in [OTHER_HOLDER, RETAILER] {
			assert_ok!(Licensing::mark(Origin::signed(who), gtin(200).into(), right));
			assert_ok!(Licensing::unmark(Origin::signed(who), gtin(200).into(), right));
		}
		assert_noop!(
			Licensing::mark(Origin::signed(MAKER), gtin(200).into(), right),
			Failure::NotOwnerOrHolder
		);
	});
}

#[test]
fn a_license_is_not_inherited() {
	run(|| {
		let id = chain(1, None)[0];
		Members::set_heir(lei(MAKER), lei(OTHER_MAKER));
		let refused = Licensing::sublicense(Origin::signed(OTHER_MAKER), self::id(9), id, terms_below(1, IMPORTER));
		assert_eq!(refused, Err(Failure::NotLicensee.into()));
		let today = date(TODAY);
		let fault = Licensing::check(&id, &goods(OTHER_MAKER, 1), today).unwrap_err().fault;
		assert_eq!(fault, LicenseFault::PartyNotCovered);
		assert_ok!(Licensing::check(&id, &goods(MAKER, 1), today));
	});
}
