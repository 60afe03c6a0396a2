//! Granting a license.

use super::*;

fn grant(terms: LicenseForm) -> sp_runtime::DispatchResult {
	Licensing::grant(Origin::signed(HOLDER), id(1), 0, terms)
}

/// Asserts that `terms` are refused because of `failure`.
fn assert_refused(terms: LicenseForm, failure: Failure) {
	run(|| {
		add_right(HOLDER);
		assert_noop!(grant(terms), failure);
	});
}

#[test]
fn the_holder_grants_a_license() {
	run(|| {
		let right = add_right(HOLDER);
		assert_ok!(grant(LicenseForm {
			products: these([3, 200, 1]),
			countries: countries("VN CN"),
			quota: Some(1_000),
			sublicensing: 2,
			..terms(MAKER)
		}));
		assert_eq!(
			license(id(1)),
			License {
				credential: id(1),
				amendments: 0,
				status_index: None,
				right,
				licensor: lei(HOLDER),
				parent: None,
				granted: Granted::Open(Permission {
					licensee: lei(MAKER),
					role: LicensedRole::Manufacturer,
					products: Coverage::Listed(3),
					countries: vec!["CN".parse().unwrap(), "VN".parse().unwrap()].try_into().unwrap(),
				}),
				quota: Some(1_000),
				nesting: Nesting::Nested,
				drawn: 0,
				set_aside: 0,
				holder: None,
				from: date("2026-01-01"),
				until: date("2026-12-31"),
				sublicensing: 2,
				sublicenses: 0,
				depth: 0,
				state: LicenseState::Active,
				suspensions: Suspensions::new(),
				since: date(TODAY).midnight(),
				anchored: date(TODAY).midnight(),
			}
		);
		assert_eq!(Listed::<Test>::get(id(1)).to_vec(), [gtin(1), gtin(3), gtin(200)]);
		assert!(Covers::<Test>::contains_key((0, Covered::Product(gtin(200))), id(1)));
		assert!(ByLicensee::<Test>::contains_key((lei(MAKER), right, id(1))));
		assert_eq!(
			last_event(),
			Event::LicenseGranted {
				license: id(1),
				right,
				by: lei(HOLDER),
				licensee: lei(MAKER),
				role: LicensedRole::Manufacturer
			}
		);
	});
}

#[test]
fn a_delegate_for_licensing_grants_for_the_holder() {
	run(|| {
		add_right(HOLDER);
		assert_ok!(Licensing::grant(Origin::signed(CLERK), id(1), 0, terms(MAKER)));
		assert_eq!(license(id(1)).licensor, lei(HOLDER));
	});
}

#[test]
fn a_list_can_be_as_long_as_can_be() {
	run(|| {
		granted(LicenseForm {
			products: these(0..MAX_LICENSED_PRODUCTS),
			..terms(MAKER)
		});
		assert_eq!(permission(id(1)).products, Coverage::Listed(MAX_LICENSED_PRODUCTS));
	});
}

#[test]
fn a_license_may_begin_later_and_last_one_day() {
	run(|| {
		granted(LicenseForm {
			from: "2027-01-01".into(),
			until: "2027-01-01".into(),
			..terms(MAKER)
		});
	});
}

#[test]
fn nobody_else_grants() {
	run(|| {
		let right = add_right(HOLDER);
		assert_staff_only(|origin| Licensing::grant(origin, id(1), right, terms(MAKER)));
		assert_noop!(
			Licensing::grant(Origin::signed(MAKER), id(1), right, terms(OTHER_MAKER)),
			Failure::NotAuthorized(NotActing::WithoutRole)
		);
		assert_noop!(
			Licensing::grant(Origin::signed(OTHER_HOLDER), id(1), right, terms(MAKER)),
			Failure::NotHolder
		);
	});
}

#[test]
fn a_credential_is_anchored_once() {
	run(|| {
		let parent = granted(terms(MAKER));
		assert_noop!(grant(terms(OTHER_MAKER)), Failure::CredentialExists);
		assert_noop!(
			sublicense_by(Origin::signed(MAKER), id(1), parent, terms_below(1, OTHER_MAKER)),
			Failure::CredentialExists
		);
	});
}

#[test]
fn the_right_exists_and_protects() {
	run(|| {
		assert_noop!(grant(terms(MAKER)), Failure::RightNotFound);
		add_right(HOLDER);
		Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().expires = Some(date("2026-02-28")));
		assert_noop!(grant(terms(MAKER)), Failure::RightExpired);
	});
}

#[test]
fn the_licensee_is_another_member_in_good_standing() {
	assert_refused(terms(HOLDER), Failure::SelfLicense);
	assert_refused(terms(SUSPENDED), Failure::LicenseeNotInGoodStanding);
	assert_refused(terms(STRANGER), Failure::LicenseeNotInGoodStanding);
}

#[test]
fn the_licensee_is_accredited_in_the_role() {
	use LicensedRole::*;
	let licensed = |role, licensee| LicenseForm {
		role,
		..terms(licensee)
	};
	assert_refused(licensed(Manufacturer, IMPORTER), Failure::LicenseeNotAccredited);
	assert_refused(licensed(Retailer, IMPORTER), Failure::LicenseeNotAccredited);
	assert_refused(licensed(Importer, RETAILER), Failure::LicenseeNotAccredited);
	run(|| {
		add_right(HOLDER);
		assert_ok!(grant(licensed(Importer, IMPORTER)));
		assert_ok!(Licensing::grant(
			Origin::signed(HOLDER),
			id(2),
			0,
			licensed(Retailer, RETAILER)
		));
	});
}

#[test]
fn spelling_is_judged_by_name() {
	let lei = "5493006MHB84DD0ZWV19".into();
	assert_refused(
		LicenseForm {
			licensee: lei,
			..terms(MAKER)
		},
		Failure::InvalidLei(Malformed::CheckDigit),
	);
	let gtin = ProductsForm::Listed(vec!["952123".into()].try_into().unwrap());
	assert_refused(
		LicenseForm {
			products: gtin,
			..terms(MAKER)
		},
		Failure::InvalidGtin(Malformed::Length),
	);
	let country = countries("XX");
	assert_refused(
		LicenseForm {
			countries: country,
			..terms(MAKER)
		},
		Failure::InvalidCountry(Malformed::Unassigned),
	);
	for (from, until) in [("2026-13-01", "2026-12-31"), ("2026-01-01", "2026-06-31")] {
		let terms = LicenseForm {
			from: from.into(),
			until: until.into(),
			..terms(MAKER)
		};
		assert_refused(terms, Failure::InvalidDate(Malformed::NoSuchDay));
	}
}

#[test]
fn the_term_is_not_past_nor_turned_around() {
	let reversed = LicenseForm {
		from: "2026-12-31".into(),
		until: "2026-12-30".into(),
		..terms(MAKER)
	};
	assert_refused(reversed, Failure::ReversedDates);
	assert_refused(
		LicenseForm {
			until: "2026-02-28".into(),
			..terms(MAKER)
		},
		Failure::TermPast,
	);
	run(|| {
		granted(LicenseForm {
			until: TODAY.into(),
			..terms(MAKER)
		});
	});
}

#[test]
fn a_quota_is_something() {
	assert_refused(
		LicenseForm {
			quota: Some(0),
			..terms(MAKER)
		},
		Failure::ZeroQuota,
	);
}

#[test]
fn lists_name_registered_things_once() {
	assert_refused(
		LicenseForm {
			products: these([]),
			..terms(MAKER)
		},
		Failure::EmptyProducts,
	);
	assert_refused(
		LicenseForm {
			products: these([1, 2, 201]),
			..terms(MAKER)
		},
		Failure::ProductNotFound,
	);
	let with_zero: Spelled<Gtin> = gtin(7).as_str().into();
	let without_zero: Spelled<Gtin> = gtin(7).shortest().into();
	assert_ne!(with_zero, without_zero);
	let twice = ProductsForm::Listed(vec![with_zero, gtin(8).into(), without_zero].try_into().unwrap());
	assert_refused(
		LicenseForm {
			products: twice,
			..terms(MAKER)
		},
		Failure::DuplicateProduct,
	);
	assert_refused(
		LicenseForm {
			countries: countries("VN CN VN"),
			..terms(MAKER)
		},
		Failure::DuplicateCountry,
	);
}

#[test]
fn a_chain_has_an_end() {
	assert_refused(
		LicenseForm {
			sublicensing: MAX_CHAIN,
			..terms(MAKER)
		},
		Failure::MaxDepthExceeded,
	);
	assert_refused(
		LicenseForm {
			sublicensing: u8::MAX,
			..terms(MAKER)
		},
		Failure::MaxDepthExceeded,
	);
}

#[test]
fn a_license_lasts_ten_years_at_the_most() {
	run(|| {
		let right = add_right(HOLDER);
		let grant = |until: &str| {
			let terms = LicenseForm {
				until: until.into(),
				..terms(MAKER)
			};
			Licensing::grant(Origin::signed(HOLDER), id(1), right, terms)
		};
		for day in ["2036-03-02", "9999-12-31"] {
			assert_noop!(grant(day), Failure::TooLongTerm);
		}
		assert_ok!(grant("2036-03-01"));
		// Once the day is nearer, it is amended.
		on("2027-03-01");
		let longer = LicenseForm {
			until: "2037-03-01".into(),
			..terms(MAKER)
		};
		amended(9, HOLDER, id(1), longer);
	});
}

#[test]
fn prefixes_weigh_as_products_do() {
	let prefixes = ["9520", "9521"].map(Spelled::from).to_vec().try_into().unwrap();
	assert_eq!(ProductsForm::Prefixes(prefixes).count(), 2);
	assert_eq!(these([0, 1, 2]).count(), 3);
	assert_eq!(ProductsForm::All.count(), 1);
}

#[test]
fn an_amendment_pays_for_the_lists_before_and_after() {
	run(|| {
		let id = granted(LicenseForm {
			products: these(0..3),
			..terms(MAKER)
		});
		let new = LicenseForm {
			products: these(3..8),
			..terms(MAKER)
		};
		let done = Licensing::amend(Origin::signed(HOLDER), id, super::id(9), new).unwrap();
		let paid = <() as WeightInfo>::amend(5, 3).saturating_add(Licensing::looking_back());
		assert_eq!(done.actual_weight, Some(paid));
		assert!(<() as WeightInfo>::amend(5, 3).ref_time() < <() as WeightInfo>::amend(5, 4).ref_time());
	});
}
