//! A private license that is shown, and what it allows.

use super::*;

#[test]
fn a_private_license_says_no_more_than_its_term() {
	run(|| {
		let secret = secret();
		let id = granted_privately(PrivateLicenseForm {
			quota: Some(1_000),
			status_index: Some(5),
			..private(&secret)
		});
		let licensor = lei(HOLDER);
		let event = Event::PrivateLicenseGranted {
			license: id,
			right: 0,
			by: licensor,
		};
		assert_eq!(last_event(), event);
		let kept = license(id);
		let commitment = secret.commitment();
		assert_eq!(
			kept.granted,
			Granted::Private {
				commitment,
				shown: None
			}
		);
		assert_eq!((kept.quota, kept.sublicensing), (Some(1_000), MAX_CHAIN - 1));
		assert!(StatusEntries::<Test>::contains_key((licensor, 0, 5)));
		assert_eq!(ByLicensee::<Test>::iter().count(), 0);
		assert_eq!(Covers::<Test>::iter().count(), 0);
		assert_eq!(Listed::<Test>::iter().count(), 0);

		let validity = Licensing::validity(&id).unwrap();
		assert_eq!(
			(validity.licensee, validity.role, validity.commitment),
			(None, None, Some(commitment))
		);
		let seen = codec::Encode::encode(&(kept, System::events()));
		let maker = codec::Encode::encode(&lei(MAKER));
		assert!(!seen.windows(maker.len()).any(|window| window == maker));
	});
}

#[test]
fn it_covers_its_goods_for_whom_it_is_shown_to() {
	run(|| {
		let secret = secret();
		let id = granted_privately(private(&secret));
		let refusal = LicenseRefusal {
			license: id,
			fault: LicenseFault::Private,
			role: None,
		};
		let goods = goods(MAKER, 1);
		assert_eq!(check_shown(id, &goods, &[]), Err(refusal));
		assert!(!Licensing::covers_line(&id, &gtin(0), date(TODAY)));

		let facts = LicenseFacts {
			right: 0,
			role: LicensedRole::Manufacturer,
			licensee: lei(MAKER),
			doubted: false,
		};
		assert_eq!(check_shown(id, &goods, &[(id, &secret)]), Ok(facts.clone()));
		assert_eq!(check_shown(id, &goods, &[(id, &secret), (id, &secret)]), Ok(facts));
		assert_eq!(check_shown(id, &goods, &[]), Err(refusal));
	});
}

#[test]
fn what_is_shown_is_found_like_what_is_open() {
	new_test_ext().execute_with(|| {
		let secret = secret();
		let id = granted_privately(private(&secret));
		assert_ok!(show(id, &secret));
		assert!(ByLicensee::<Test>::contains_key((lei(MAKER), 0, id)));
		assert!(Covers::<Test>::contains_key((0, Covered::Product(gtin(0))), id));
		assert!(Licensing::covers_line(&id, &gtin(0), date(TODAY)));
		let validity = Licensing::validity(&id).unwrap();
		assert_eq!(
			(validity.licensee, validity.role),
			(Some(lei(MAKER)), Some(LicensedRole::Manufacturer))
		);
	});
}

#[test]
fn only_what_was_committed_to_is_shown() {
	run(|| {
		let secret = secret();
		let id = granted_privately(private(&secret));
		let changes: [fn(&mut PrivateTerms); 5] = [
			|terms| terms.licensee = lei(OTHER_MAKER),
			|terms| terms.role = LicensedRole::Importer,
			|terms| terms.products = PrivateProducts::All,
			|terms| terms.countries = BoundedVec::new(),
			|terms| terms.salt = Digest::zero(),
		];
		for change in changes {
			let mut other = secret.clone();
			change(&mut other);
			assert_noop!(show(id, &other), LicenseFault::Private);
		}
		assert_noop!(show(super::id(9), &secret), LicenseFault::Unknown);
		let open = granted_open_beside();
		assert_noop!(show(open, &secret), LicenseFault::Private);
	});
}

/// Grants the maker an open license under right 0 as `id(8)`.
fn granted_open_beside() -> Digest {
	assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(8), 0, terms(MAKER)));
	id(8)
}

#[test]
fn a_license_amended_is_shown_by_its_last_credential() {
	run(|| {
		let (secret, wider) = (secret(), other_secret());
		let first = granted_privately(private(&secret));
		let holder = Origin::signed(HOLDER);
		assert_ok!(amend_private_by(holder, first, id(2), private(&wider)));
		assert_noop!(show(first, &secret), LicenseFault::Superseded);
		assert_noop!(show(id(2), &secret), LicenseFault::Private);
		assert_ok!(check_shown(id(2), &goods(OTHER_MAKER, 1), &[(id(2), &wider)]));
	});
}

#[test]
fn goods_beyond_what_is_shown_are_refused_by_name() {
	run(|| {
		let secret = secret();
		let id = granted_privately(PrivateLicenseForm {
			quota: Some(10),
			..private(&secret)
		});
		let shown = [(id, &secret)];
		let made = || goods(MAKER, 10);
		let refused = |goods, with| assert_eq!(fault(id, &goods, &shown), Err((with, id)));
		assert_eq!(fault(id, &made(), &shown), Ok(()));
		let gtin = gtin(1);
		refused(LicensedGoods { gtin, ..made() }, LicenseFault::ProductNotCovered);
		let country = "MX".parse().unwrap();
		refused(LicensedGoods { country, ..made() }, LicenseFault::CountryNotCovered);
		refused(goods(OTHER_MAKER, 10), LicenseFault::PartyNotCovered);
		refused(goods(MAKER, 11), LicenseFault::OverQuota);
	});
}

#[test]
fn prefixes_and_marks_cover_as_in_an_open_license() {
	run(|| {
		let prefixes = |prefix: &str| PrivateTerms {
			products: PrivateProducts::Prefixes(vec![prefix.parse().unwrap()].try_into().unwrap()),
			..secret()
		};
		let within = prefixes("952000");
		let id = granted_privately(private(&within));
		assert_eq!(fault(id, &goods(MAKER, 1), &[(id, &within)]), Ok(()));

		let outside = prefixes("400638");
		let holder = Origin::signed(HOLDER);
		assert_ok!(amend_private_by(holder.clone(), id, super::id(2), private(&outside)));
		let not_covered = Err((LicenseFault::ProductNotCovered, super::id(2)));
		assert_eq!(
			fault(super::id(2), &goods(MAKER, 1), &[(super::id(2), &outside)]),
			not_covered
		);

		let all = PrivateTerms {
			products: PrivateProducts::All,
			..secret()
		};
		assert_ok!(amend_private_by(
			holder.clone(),
			super::id(2),
			super::id(3),
			private(&all)
		));
		let shown = [(super::id(3), &all)];
		assert_eq!(fault(super::id(3), &goods(MAKER, 1), &shown), Ok(()));
		assert_ok!(Licensing::unmark(holder, gtin(0).into(), 0));
		let not_covered = Err((LicenseFault::ProductNotCovered, super::id(3)));
		assert_eq!(fault(super::id(3), &goods(MAKER, 1), &shown), not_covered);
	});
}

#[test]
fn a_licensee_that_could_not_be_licensed_openly_is_refused_or_doubted() {
	let role = LicensedRole::Manufacturer;
	for (licensee, expected) in [
		(SUSPENDED, Ok(true)),
		(STRANGER, Err(LicenseFault::PartySuspended)),
		(IMPORTER, Err(LicenseFault::PartyNotCovered)),
		(MAKER, Ok(false)),
	] {
		run(|| {
			let secret = PrivateTerms {
				licensee: lei(licensee),
				role,
				..secret()
			};
			let id = granted_privately(private(&secret));
			let checked = check_shown(id, &goods(licensee, 1), &[(id, &secret)]);
			let checked = checked.map(|facts| facts.doubted).map_err(|refusal| refusal.fault);
			assert_eq!(checked, expected);
		});
	}
}
