//! The check of a license against goods.

use super::*;

fn check(id: Digest, goods: LicensedGoods) -> Result<LicenseFacts, LicenseRefusal> {
	check_on(&id, &goods, date(TODAY))
}

/// Asserts that goods of the maker are refused under the license presented, because of `fault` in `license`.
fn assert_refused(presented: Digest, goods: LicensedGoods, license: Digest, fault: LicenseFault) {
	let role = Some(LicensedRole::Manufacturer);
	assert_eq!(check(presented, goods), Err(LicenseRefusal { license, fault, role }));
}

#[test]
fn a_license_of_the_longest_chain_covers_its_goods() {
	run(|| {
		let ids = chain(MAX_CHAIN, Some(10));
		for (id, licensee) in ids.into_iter().zip([MAKER, OTHER_MAKER].into_iter().cycle()) {
			assert_eq!(
				check(id, goods(licensee, 10)),
				Ok(LicenseFacts {
					right: 0,
					role: LicensedRole::Manufacturer,
					licensee: lei(licensee),
					doubted: false,
				})
			);
		}
	});
}

#[test]
fn an_unknown_license_covers_nothing() {
	run(|| {
		let refusal = LicenseRefusal {
			license: id(9),
			fault: LicenseFault::Unknown,
			role: None,
		};
		assert_eq!(check(id(9), goods(MAKER, 1)), Err(refusal));
	});
}

#[test]
fn revocation_or_suspension_anywhere_above_counts() {
	for above in 0..MAX_CHAIN {
		run(|| {
			let ids = chain(MAX_CHAIN, None);
			let (bad, leaf) = (ids[usize::from(above)], ids[ids.len() - 1]);
			assert_ok!(Licensing::suspend(Origin::signed(HOLDER), bad));
			assert_refused(leaf, goods(MAKER, 1), bad, LicenseFault::Suspended);
			assert_ok!(Licensing::reinstate(Origin::signed(HOLDER), bad));
			assert_ok!(check(leaf, goods(MAKER, 1)));
			assert_ok!(Licensing::revoke(Origin::signed(HOLDER), bad));
			assert_refused(leaf, goods(MAKER, 1), bad, LicenseFault::Revoked);
		});
	}
}

#[test]
fn what_happens_below_does_not_count_above() {
	run(|| {
		let ids = chain(3, None);
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), ids[1]));
		assert_ok!(check(ids[0], goods(MAKER, 1)));
		assert_refused(ids[2], goods(MAKER, 1), ids[1], LicenseFault::Revoked);
	});
}

#[test]
fn a_license_holds_from_its_first_day_to_its_last() {
	run(|| {
		let id = chain(1, None)[0];
		let on = |day| {
			check_on(&id, &goods(MAKER, 1), date(day))
				.map(|_| ())
				.map_err(|refusal| refusal.fault)
		};
		assert_eq!(on("2025-12-31"), Err(LicenseFault::NotYetValid));
		assert_eq!(on("2026-01-01"), Ok(()));
		assert_eq!(on("2026-12-31"), Ok(()));
		assert_eq!(on("2027-01-01"), Err(LicenseFault::Expired));
	});
}

#[test]
fn a_license_ends_with_its_right() {
	run(|| {
		let ids = chain(2, None);
		Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().expires = Some(date("2026-06-30")));
		let on = |day| check_on(&ids[1], &goods(OTHER_MAKER, 1), date(day)).map(|_| ());
		assert_eq!(on("2026-06-30"), Ok(()));
		let role = Some(LicensedRole::Manufacturer);
		assert_eq!(
			on("2026-07-01"),
			Err(LicenseRefusal {
				license: ids[1],
				fault: LicenseFault::Expired,
				role
			})
		);
	});
}

#[test]
fn a_license_for_all_products_covers_what_is_marked() {
	run(|| {
		let ids = chain(2, None);
		assert_ok!(check(ids[1], goods(OTHER_MAKER, 1)));
		assert_ok!(Licensing::unmark(Origin::signed(HOLDER), gtin(0).into(), 0));
		assert_refused(ids[1], goods(OTHER_MAKER, 1), ids[1], LicenseFault::ProductNotCovered);
	});
}

#[test]
fn a_license_for_listed_products_covers_those() {
	run(|| {
		let id = granted(LicenseForm {
			products: these([0]),
			..terms(MAKER)
		});
		assert_ok!(check(id, goods(MAKER, 1)));
		assert_refused(
			id,
			LicensedGoods {
				gtin: gtin(1),
				..goods(MAKER, 1)
			},
			id,
			LicenseFault::ProductNotCovered,
		);
	});
}

#[test]
fn a_listed_product_needs_its_mark_where_a_license_above_covers_what_is_marked() {
	run(|| {
		let root = chain(1, None)[0];
		let leaf = sublicensed(
			2,
			MAKER,
			root,
			LicenseForm {
				products: these([0]),
				..terms_below(1, OTHER_MAKER)
			},
		);
		assert_ok!(check(leaf, goods(OTHER_MAKER, 1)));
		assert_ok!(Licensing::unmark(Origin::signed(HOLDER), gtin(0).into(), 0));
		assert_refused(leaf, goods(OTHER_MAKER, 1), root, LicenseFault::ProductNotCovered);
	});
}

#[test]
fn goods_are_made_in_a_country_allowed() {
	run(|| {
		let id = granted(LicenseForm {
			products: these([0]),
			countries: countries("VN CN"),
			..terms(MAKER)
		});
		assert_ok!(check(id, goods(MAKER, 1)));
		let elsewhere = LicensedGoods {
			country: "MX".parse().unwrap(),
			..goods(MAKER, 1)
		};
		assert_refused(id, elsewhere, id, LicenseFault::CountryNotCovered);
	});
}

#[test]
fn the_licensee_is_the_party_in_the_role_licensed() {
	run(|| {
		let maker = granted(LicenseForm {
			products: these([0]),
			..terms(MAKER)
		});
		let retail = LicenseForm {
			role: LicensedRole::Retailer,
			products: these([0]),
			..terms_below(1, RETAILER)
		};
		let retailer = sublicensed(2, MAKER, maker, retail);
		let sold = LicensedGoods {
			retailer: Some(lei(RETAILER)),
			..goods(OTHER_MAKER, 1)
		};
		assert_eq!(check(retailer, sold.clone()).unwrap().role, LicensedRole::Retailer);
		assert_refused(maker, sold.clone(), maker, LicenseFault::PartyNotCovered);

		let by_nobody = LicensedGoods {
			manufacturer: None,
			..sold
		};
		assert_refused(maker, by_nobody, maker, LicenseFault::PartyNotCovered);
		let refusal = check(retailer, goods(MAKER, 1)).unwrap_err();
		assert_eq!(
			(refusal.fault, refusal.role),
			(LicenseFault::PartyNotCovered, Some(LicensedRole::Retailer))
		);
	});
}

#[test]
fn every_quota_above_has_enough_left() {
	run(|| {
		let ids = chain(3, Some(10));
		assert_ok!(draw(&ids[..2], 4));
		assert_ok!(check(ids[2], goods(MAKER, 6)));
		assert_refused(ids[2], goods(MAKER, 7), ids[1], LicenseFault::OverQuota);
		assert_refused(ids[2], goods(MAKER, 11), ids[2], LicenseFault::OverQuota);
	});
}

#[test]
fn the_gravest_fault_is_named() {
	run(|| {
		let ids = chain(2, Some(10));
		let wrong_in_every_way = LicensedGoods {
			gtin: gtin(1),
			..goods(MAKER, 11)
		};
		assert_refused(
			ids[1],
			wrong_in_every_way.clone(),
			ids[1],
			LicenseFault::ProductNotCovered,
		);
		assert_refused(ids[1], goods(MAKER, 11), ids[1], LicenseFault::PartyNotCovered);
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), ids[0]));
		assert_refused(ids[1], wrong_in_every_way, ids[0], LicenseFault::Revoked);
	});
}

#[cfg(feature = "runtime-benchmarks")]
#[test]
fn licenses_prepared_for_measuring_cover_their_goods() {
	use bonafide_primitives::MAX_RIGHTS_PER_PRODUCT;
	run(|| {
		let goods = goods(MAKER, 1);
		let prepared = |seed| {
			let role = LicensedRole::Manufacturer;
			Licensing::prepare(seed, &lei(MAKER), role, &goods.gtin, &goods.country)
		};
		let ids: Vec<_> = (0..10).map(prepared).collect();
		for id in &ids {
			assert_ok!(check(*id, goods.clone()));
			assert_eq!(Licensing::chain_of(*id).len(), usize::from(MAX_CHAIN));
		}
		assert_eq!(
			rights_today(&goods.gtin),
			(0..MAX_RIGHTS_PER_PRODUCT).collect::<Vec<_>>()
		);
		assert_ok!(draw(&ids, 1));
	});
}
