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
		assert_eq!(Rights::<Test>::get(right).unwrap().holder, lei(HOLDER));
		assert_eq!(Licensing::holder(right), Some(lei(OTHER_HOLDER)));
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
fn one_rule_for_heirs_holds_in_every_answer() {
	run(|| {
		let id = chain(1, Some(10))[0];
		Members::merge(lei(MAKER), lei(OTHER_MAKER));
		let today = date(TODAY);
		let heir = filed_by(OTHER_MAKER);
		for party in [MAKER, OTHER_MAKER] {
			assert_ok!(Licensing::check(&id, &goods(party, 1), today, &heir));
		}
		assert!(Licensing::may_draw(&id, &heir));
		assert!(!Licensing::may_draw(&id, &filed_by(IMPORTER)));

		assert_ok!(sublicense_by(
			Origin::signed(OTHER_MAKER),
			self::id(9),
			id,
			LicenseForm {
				role: LicensedRole::Importer,
				..terms_below(1, IMPORTER)
			}
		));
		let to_itself = sublicense_by(
			Origin::signed(OTHER_MAKER),
			self::id(8),
			id,
			terms_below(1, OTHER_MAKER),
		);
		assert_noop!(to_itself, Failure::SelfLicense);
		let imported = LicensedGoods {
			importer: Some(lei(IMPORTER)),
			..goods(OTHER_MAKER, 1)
		};
		assert_ok!(check_on(&self::id(9), &imported, today));
		// The license is amended for the heir.
		amended(
			7,
			HOLDER,
			id,
			LicenseForm {
				quota: Some(10),
				..terms(OTHER_MAKER)
			},
		);
	});
}

#[test]
fn the_heir_of_the_holder_needs_no_license() {
	run(|| {
		let right = add_right(HOLDER);
		assert!(!Licensing::is_licensed(right, &goods(OTHER_HOLDER, 1), &[]));
		Members::merge(lei(HOLDER), lei(OTHER_HOLDER));
		for holder in [HOLDER, OTHER_HOLDER] {
			assert!(Licensing::is_licensed(right, &goods(holder, 1), &[]));
			let sold = LicensedGoods {
				retailer: Some(lei(holder)),
				..goods(MAKER, 1)
			};
			assert!(Licensing::is_licensed_to_retailer(right, &sold, &[]));
		}
	});
}
