//! An amendment takes the place of a license's last credential, and leaves everything else where it is.

use super::*;

/// A license to the maker with every limit set, at the top of a chain of two.
fn limited() -> LicenseForm {
	LicenseForm {
		products: these(0..3),
		countries: countries("VN CN"),
		quota: Some(100),
		..terms(MAKER)
	}
}

/// The same for the other maker, below it.
fn below() -> LicenseForm {
	LicenseForm {
		licensee: lei(OTHER_MAKER).into(),
		sublicensing: MAX_CHAIN - 2,
		..limited()
	}
}

/// The two of them, on product 0.
fn two() -> [Digest; 2] {
	let root = granted(limited());
	[root, sublicensed(2, MAKER, root, below())]
}

fn amend(license: Digest, terms: LicenseForm) -> sp_runtime::DispatchResult {
	amend_by(Origin::signed(HOLDER), license, id(9), terms)
}

fn fault(credential: Digest, goods: LicensedGoods) -> Option<(Digest, LicenseFault)> {
	let refusal = check_on(&credential, &goods, date(TODAY)).err()?;
	Some((refusal.license, refusal.fault))
}

/// Asserts that an amendment of the first of [`two`] to `terms` is refused, because of `failure`.
#[track_caller]
fn assert_refused(terms: LicenseForm, failure: Failure) {
	run(|| {
		let [root, _] = two();
		assert_noop!(amend(root, terms), failure);
	});
}

#[test]
fn the_licensor_amends_a_license() {
	run(|| {
		let [root, leaf] = two();
		assert_ok!(draw(&[leaf], 30));
		on("2026-03-02");
		assert_ok!(amend(
			root,
			LicenseForm {
				products: these([0, 5]),
				quota: Some(500),
				until: "2027-12-31".into(),
				..limited()
			}
		));
		let amended = license(root);
		assert_eq!((amended.credential, amended.amendments), (id(9), 1));
		assert_eq!((amended.quota, amended.drawn, amended.sublicenses), (Some(500), 30, 1));
		assert_eq!(amended.since, date(TODAY).midnight());
		assert_eq!(Listed::<Test>::get(root).to_vec(), [gtin(0), gtin(5)]);
		assert!(!Covers::<Test>::contains_key((0, Covered::Product(gtin(1))), root));
		assert_eq!(
			last_event(),
			Event::LicenseAmended {
				license: id(9),
				superseded: root,
				by: lei(HOLDER)
			}
		);
		assert_ok!(check_on(&id(9), &goods(MAKER, 470), date(TODAY)));
		assert_eq!(Licensing::quota_left(id(9)), Some(470));
	});
}

#[test]
fn the_credential_before_is_superseded() {
	run(|| {
		let [root, _] = two();
		assert_ok!(amend(root, limited()));
		assert_eq!(fault(root, goods(MAKER, 1)), Some((root, LicenseFault::Superseded)));
		assert_eq!(fault(id(9), goods(MAKER, 1)), None);

		let holder = || Origin::signed(HOLDER);
		assert_noop!(Licensing::suspend(holder(), root), Failure::AlreadySuperseded);
		assert_noop!(Licensing::revoke(holder(), root), Failure::AlreadySuperseded);
		assert_noop!(amend_by(holder(), root, id(10), limited()), Failure::AlreadySuperseded);
		assert_noop!(
			sublicense_by(Origin::signed(MAKER), id(10), root, below()),
			Failure::AlreadySuperseded
		);
		assert_ok!(sublicense_by(Origin::signed(MAKER), id(10), id(9), below()));
		assert_eq!(license(id(10)).parent, Some(root));
		assert_ok!(Licensing::suspend(holder(), id(9)));
		assert_ok!(Licensing::reinstate(holder(), id(9)));
		assert_ok!(Licensing::revoke(holder(), id(9)));
	});
}

#[test]
fn a_credential_is_anchored_once() {
	run(|| {
		let [root, leaf] = two();
		for known in [root, leaf] {
			assert_noop!(
				amend_by(Origin::signed(HOLDER), root, known, limited()),
				Failure::CredentialExists
			);
		}
		assert_ok!(amend(root, limited()));
		assert_noop!(amend(id(9), limited()), Failure::CredentialExists);
		assert_noop!(
			Licensing::grant(Origin::signed(HOLDER), id(9), 0, limited()),
			Failure::CredentialExists
		);
	});
}

#[test]
fn licenses_below_hold_as_far_as_the_amended_terms_allow() {
	run(|| {
		let [root, leaf] = two();
		let other_country = LicensedGoods {
			country: "CN".parse().unwrap(),
			..goods(OTHER_MAKER, 1)
		};
		let other_product = LicensedGoods {
			gtin: gtin(1),
			..goods(OTHER_MAKER, 1)
		};
		for goods in [&other_country, &other_product] {
			assert_eq!(fault(leaf, goods.clone()), None);
		}
		assert_ok!(amend(
			root,
			LicenseForm {
				products: these([0]),
				countries: countries("VN"),
				quota: Some(10),
				..limited()
			}
		));
		assert_eq!(fault(leaf, goods(OTHER_MAKER, 10)), None);
		for (goods, expected) in [
			(other_country, LicenseFault::CountryNotCovered),
			(other_product, LicenseFault::ProductNotCovered),
			(goods(OTHER_MAKER, 11), LicenseFault::OverQuota),
		] {
			assert_eq!(fault(leaf, goods), Some((id(9), expected)));
		}
		let shorter = LicenseForm {
			until: TODAY.into(),
			..limited()
		};
		amended(10, HOLDER, id(9), shorter);
		let tomorrow = check_on(&leaf, &goods(OTHER_MAKER, 1), date("2026-03-02")).unwrap_err();
		assert_eq!((tomorrow.license, tomorrow.fault), (id(10), LicenseFault::Expired));
	});
}

#[test]
fn a_new_sublicense_is_within_every_license_above_it_as_amended() {
	run(|| {
		let [root, leaf] = two();
		assert_ok!(amend(
			root,
			LicenseForm {
				sublicensing: 1,
				..limited()
			}
		));
		let terms = LicenseForm {
			licensee: lei(MAKER).into(),
			sublicensing: 0,
			..limited()
		};
		let sublicense = |n, terms| sublicense_by(Origin::signed(OTHER_MAKER), id(n), leaf, terms);
		assert_noop!(sublicense(3, terms.clone()), Failure::MaxDepthExceeded);
		amended(
			10,
			HOLDER,
			id(9),
			LicenseForm {
				countries: countries("VN"),
				..limited()
			},
		);
		assert_noop!(sublicense(3, terms.clone()), Failure::BeyondParentCountries);
		let within = LicenseForm {
			countries: countries("VN"),
			..terms
		};
		assert_ok!(sublicense(3, within));
	});
}

#[test]
fn a_sublicense_is_amended_within_those_above_it() {
	run(|| {
		let [_, leaf] = two();
		let amend = |terms| amend_by(Origin::signed(MAKER), leaf, id(9), terms);
		let wider = [
			(
				LicenseForm {
					quota: Some(101),
					..below()
				},
				Failure::BeyondParentQuota,
			),
			(
				LicenseForm {
					until: "2027-01-01".into(),
					..below()
				},
				Failure::BeyondParentDates,
			),
			(
				LicenseForm {
					products: these([4]),
					..below()
				},
				Failure::BeyondParentProducts,
			),
			(
				LicenseForm {
					sublicensing: MAX_CHAIN - 1,
					..below()
				},
				Failure::MaxDepthExceeded,
			),
		];
		for (terms, failure) in wider {
			assert_noop!(amend(terms), failure);
		}
		assert_ok!(amend(LicenseForm {
			quota: Some(50),
			..below()
		}));
		assert_eq!(license(leaf).parent, Some(id(1)));
		assert_eq!(license(id(1)).sublicenses, 1);
	});
}

#[test]
fn what_stands_above_must_hold() {
	run(|| {
		let [root, leaf] = two();
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), root));
		assert_noop!(
			amend_by(Origin::signed(MAKER), leaf, id(9), below()),
			Failure::ParentNotValid
		);
		// The license itself may be suspended, and stays so.
		assert_ok!(amend(root, limited()));
		assert_eq!(fault(id(9), goods(MAKER, 1)), Some((id(9), LicenseFault::Suspended)));
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id(9)));
		assert_noop!(
			amend_by(Origin::signed(HOLDER), id(9), id(10), limited()),
			Failure::AlreadyRevoked
		);
	});
}

#[test]
fn an_expired_license_is_renewed_and_an_expired_right_is_not_licensed() {
	run(|| {
		let [root, _] = two();
		on("2027-03-01");
		let renewed = LicenseForm {
			until: "2027-12-31".into(),
			..limited()
		};
		assert_ok!(amend(root, renewed.clone()));
		assert_ok!(check_on(&id(9), &goods(MAKER, 1), date("2027-03-01")));
		let was_valid = |day| {
			let at = date(day).midnight();
			[root, id(9)].map(|id| Licensing::was_valid_at(&id, at).unwrap())
		};
		assert_eq!(was_valid("2026-12-31"), [true, false]);
		assert_eq!(was_valid("2027-02-28"), [false, false]);
		assert_eq!(was_valid("2027-03-01"), [false, true]);

		Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().expires = Some(date("2027-02-28")));
		assert_noop!(
			amend_by(Origin::signed(HOLDER), id(9), id(10), renewed),
			Failure::RightExpired
		);
	});
}

#[test]
fn only_the_licensor_amends() {
	run(|| {
		let [root, leaf] = two();
		assert_staff_only(|origin| amend_by(origin, root, id(9), limited()));
		for (who, license, terms) in [
			(MAKER, root, limited()),
			(OTHER_HOLDER, root, limited()),
			(HOLDER, leaf, below()),
			(OTHER_MAKER, leaf, below()),
		] {
			assert_noop!(
				amend_by(Origin::signed(who), license, id(9), terms),
				Failure::NotLicensor
			);
		}
		assert_noop!(amend(id(8), limited()), Failure::LicenseNotFound);
		assert_ok!(amend_by(Origin::signed(CLERK), root, id(9), limited()));
	});
}

#[test]
fn the_heir_of_a_licensor_amends() {
	run(|| {
		let [_, leaf] = two();
		Members::set_heir(lei(MAKER), lei(IMPORTER));
		amended(9, IMPORTER, leaf, below());
		assert_eq!(license(leaf).licensor, lei(IMPORTER));
	});
}

#[test]
fn licensee_and_role_stay() {
	assert_refused(
		LicenseForm {
			licensee: lei(OTHER_MAKER).into(),
			..limited()
		},
		Failure::LicenseeOrRoleChanged,
	);
	assert_refused(
		LicenseForm {
			role: LicensedRole::Importer,
			..limited()
		},
		Failure::LicenseeOrRoleChanged,
	);
}

#[test]
fn the_terms_themselves_are_judged_as_for_a_grant() {
	let past = LicenseForm {
		until: "2026-02-28".into(),
		..limited()
	};
	assert_refused(past, Failure::TermPast);
	let nothing = LicenseForm {
		quota: Some(0),
		..limited()
	};
	assert_refused(nothing, Failure::ZeroQuota);
}

#[test]
fn a_quota_is_no_smaller_than_what_is_drawn() {
	run(|| {
		let [root, _] = two();
		assert_ok!(draw(&[root], 60));
		let with = |quota| LicenseForm { quota, ..limited() };
		assert_noop!(amend(root, with(Some(59))), Failure::QuotaBelowDrawn);
		assert_ok!(amend(root, with(Some(60))));
		assert_eq!(Licensing::quota_left(id(9)), Some(0));
		give_back(&[root], 60);
		assert_eq!(Licensing::quota_left(id(9)), Some(60));
	});
}

#[test]
fn a_quota_is_lifted_and_not_set_anew() {
	run(|| {
		let [root, leaf] = two();
		assert_ok!(draw(&[leaf], 60));
		let with = |quota| LicenseForm { quota, ..limited() };
		assert_ok!(amend(root, with(None)));
		assert_eq!(license(root).drawn, 0);
		assert_noop!(
			amend_by(Origin::signed(HOLDER), id(9), id(10), with(Some(1_000))),
			Failure::QuotaNotCounted
		);
		give_back(&[leaf], 60);
		assert_eq!([root, leaf].map(|id| license(id).drawn), [0, 0]);
	});
}

#[test]
fn a_license_is_amended_as_often_as_can_be_told() {
	run(|| {
		let [root, leaf] = two();
		let mut last = root;
		for n in 0..MAX_AMENDMENTS {
			last = amended(100 + n, HOLDER, last, limited());
		}
		assert_noop!(amend(last, limited()), Failure::MaxAmendmentsExceeded);
		assert_eq!(Licensing::versions(&root).len(), usize::from(MAX_AMENDMENTS) + 1);
		assert_eq!(fault(leaf, goods(OTHER_MAKER, 1)), None);
	});
}

#[test]
fn it_says_the_same_of_its_validity_before_and_after_it_is_pruned() {
	use frame_support::traits::Hooks;
	run(|| {
		let [root, leaf] = two();
		on("2026-04-01");
		let first = LicenseForm {
			until: "2026-06-30".into(),
			..limited()
		};
		let second = LicenseForm {
			from: "2026-07-15".into(),
			..limited()
		};
		amended(8, HOLDER, root, first);
		on("2026-07-01");
		amended(9, HOLDER, id(8), second);
		on("2026-09-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id(9)));

		let days = [
			"2026-03-31",
			"2026-04-01",
			"2026-06-30",
			"2026-07-01",
			"2026-07-15",
			"2026-09-01",
		];
		let answers = || {
			[root, id(8), id(9), leaf]
				.map(|id| days.map(|day| Licensing::was_valid_at(&id, date(day).midnight()).unwrap()))
		};
		let expected = [
			[true, false, false, false, false, false],
			[false, true, true, false, false, false],
			[false, false, false, false, true, false],
			[true, true, true, false, true, false],
		];
		assert_eq!(answers(), expected);
		on("2032-01-01");
		while crate::Licenses::<Test>::iter().count() > 0 {
			Licensing::on_idle(1, frame_support::weights::Weight::MAX);
			assert_ok!(Licensing::do_try_state());
		}
		assert_eq!(answers(), expected);
		assert_eq!(Covers::<Test>::iter().count(), 0);
		for (credential, expected) in [(root, LicenseFault::Superseded), (id(9), LicenseFault::Revoked)] {
			assert_eq!(fault(credential, goods(MAKER, 1)), Some((credential, expected)));
		}
		assert_noop!(
			Licensing::grant(Origin::signed(HOLDER), id(8), 0, limited()),
			Failure::CredentialExists
		);
	});
}
