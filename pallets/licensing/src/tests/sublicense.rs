//! Sublicensing.

use super::*;

/// A license to the maker with every limit set.
fn limited() -> LicenseForm {
	LicenseForm {
		products: these(0..10),
		countries: countries("VN CN ID"),
		quota: Some(1_000),
		from: "2026-02-01".into(),
		until: "2026-11-30".into(),
		sublicensing: 2,
		..terms(MAKER)
	}
}

/// As much of it as a sublicense to the other maker can have.
fn all_of_it() -> LicenseForm {
	LicenseForm {
		sublicensing: 1,
		licensee: lei(OTHER_MAKER).into(),
		..limited()
	}
}

fn sublicense(parent: Digest, terms: LicenseForm) -> sp_runtime::DispatchResult {
	sublicense_by(Origin::signed(MAKER), id(2), parent, terms)
}

/// Asserts that `terms` are refused under `parent`, because of `failure`.
fn assert_beyond(parent: LicenseForm, terms: LicenseForm, failure: Failure) {
	run(|| {
		let parent = granted(parent);
		assert_noop!(sublicense(parent, terms), failure);
	});
}

#[test]
fn the_licensee_sublicenses_all_it_has() {
	run(|| {
		let parent = granted(limited());
		assert_ok!(sublicense(parent, all_of_it()));
		let license = license(id(2));
		assert_eq!(
			(license.right, license.licensor, license.granted.licensee()),
			(0, lei(MAKER), Some(lei(OTHER_MAKER)))
		);
		assert_eq!(
			(license.parent, license.depth, license.sublicensing),
			(Some(parent), 1, 1)
		);
		assert_eq!(
			last_event(),
			Event::SublicenseGranted {
				license: id(2),
				parent,
				by: lei(MAKER),
				licensee: lei(OTHER_MAKER),
				role: LicensedRole::Manufacturer
			}
		);
	});
}

#[test]
fn the_licensee_sublicenses_a_part_of_what_it_has() {
	run(|| {
		let parent = granted(limited());
		assert_ok!(sublicense(
			parent,
			LicenseForm {
				products: these([9, 2]),
				countries: countries("ID"),
				quota: None,
				from: "2026-05-01".into(),
				until: "2026-05-02".into(),
				sublicensing: 0,
				..all_of_it()
			}
		));
		assert_eq!(Licensing::quota_left(id(2)), Some(1_000));
	});
}

#[test]
fn only_the_licensee_of_the_parent_sublicenses() {
	run(|| {
		let parent = granted(limited());
		assert_staff_only(|origin| sublicense_by(origin, id(2), parent, all_of_it()));
		for other in [HOLDER, CLERK, OTHER_MAKER] {
			assert_noop!(
				sublicense_by(Origin::signed(other), id(2), parent, all_of_it()),
				Failure::NotLicensee
			);
		}
		assert_noop!(sublicense(id(9), all_of_it()), Failure::LicenseNotFound);
		assert_noop!(
			sublicense(
				parent,
				LicenseForm {
					licensee: lei(MAKER).into(),
					..all_of_it()
				}
			),
			Failure::SelfLicense
		);
	});
}

#[test]
fn the_terms_themselves_are_judged_as_for_a_grant() {
	assert_beyond(
		limited(),
		LicenseForm {
			quota: Some(0),
			..all_of_it()
		},
		Failure::ZeroQuota,
	);
	assert_beyond(
		limited(),
		LicenseForm {
			products: these([201]),
			..all_of_it()
		},
		Failure::ProductNotFound,
	);
	assert_beyond(
		limited(),
		LicenseForm {
			licensee: lei(SUSPENDED).into(),
			..all_of_it()
		},
		Failure::LicenseeNotInGoodStanding,
	);
}

#[test]
fn the_whole_chain_above_is_valid() {
	run(|| {
		let root = granted(limited());
		let middle = sublicensed(2, MAKER, root, all_of_it());
		let sublicense = || {
			let terms = LicenseForm {
				sublicensing: 0,
				licensee: lei(MAKER).into(),
				..limited()
			};
			sublicense_by(Origin::signed(OTHER_MAKER), id(3), middle, terms)
		};
		for (id, licensor) in [(root, HOLDER), (middle, MAKER)] {
			assert_ok!(Licensing::suspend(Origin::signed(licensor), id));
			assert_noop!(sublicense(), Failure::ParentNotValid);
			assert_ok!(Licensing::reinstate(Origin::signed(licensor), id));
		}
		on("2026-12-01");
		assert_noop!(sublicense(), Failure::ParentNotValid);
		on("2026-11-30");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), root));
		assert_noop!(sublicense(), Failure::ParentNotValid);
	});
}

#[test]
fn a_parent_that_is_still_to_begin_can_be_sublicensed() {
	run(|| {
		let parent = granted(LicenseForm {
			from: "2026-06-01".into(),
			..limited()
		});
		assert_ok!(sublicense(
			parent,
			LicenseForm {
				from: "2026-06-01".into(),
				..all_of_it()
			}
		));
	});
}

#[test]
fn the_right_still_protects() {
	run(|| {
		let parent = granted(limited());
		Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().expires = Some(date("2026-02-28")));
		assert_noop!(sublicense(parent, all_of_it()), Failure::RightExpired);
	});
}

#[test]
fn levels_run_out() {
	let parent = LicenseForm {
		sublicensing: 0,
		..limited()
	};
	assert_beyond(parent, all_of_it(), Failure::SublicensingNotAllowed);
	assert_beyond(
		limited(),
		LicenseForm {
			sublicensing: 2,
			..all_of_it()
		},
		Failure::MaxDepthExceeded,
	);
}

#[test]
fn the_longest_chain_is_this_long() {
	run(|| {
		let ids = chain(MAX_CHAIN, None);
		let last = *ids.last().unwrap();
		assert_eq!(license(last).depth, MAX_CHAIN - 1);
		assert_noop!(
			sublicense_by(
				Origin::signed(MAKER),
				id(100),
				last,
				terms_below(MAX_CHAIN - 1, OTHER_MAKER)
			),
			Failure::SublicensingNotAllowed
		);
	});
}

#[test]
fn roles_go_down_the_trade_and_never_up() {
	use LicensedRole::*;
	let trade = [Manufacturer, Importer, Retailer];
	for above in trade {
		for below in trade {
			run(|| {
				let parent = granted(LicenseForm {
					role: above,
					..limited()
				});
				let terms = LicenseForm {
					role: below,
					..all_of_it()
				};
				if below >= above {
					assert_ok!(sublicense(parent, terms));
				} else {
					assert_noop!(sublicense(parent, terms), Failure::BeyondParentRole);
				}
			});
		}
	}
}

#[test]
fn products_are_those_of_the_parent() {
	let beyond = Failure::BeyondParentProducts;
	assert_beyond(
		limited(),
		LicenseForm {
			products: these([9, 10]),
			..all_of_it()
		},
		beyond,
	);
	assert_beyond(
		limited(),
		LicenseForm {
			products: ProductsForm::All,
			..all_of_it()
		},
		Failure::BeyondParentProducts,
	);
}

#[test]
fn a_parent_for_all_products_covers_those_marked_with_its_right() {
	run(|| {
		let parent = granted(LicenseForm {
			products: ProductsForm::All,
			..limited()
		});
		let terms = LicenseForm {
			products: these([5]),
			..all_of_it()
		};
		assert_noop!(sublicense(parent, terms.clone()), Failure::BeyondParentProducts);
		assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(5).into(), 0));
		assert_ok!(sublicense(parent, terms));
		sublicensed(
			3,
			MAKER,
			parent,
			LicenseForm {
				products: ProductsForm::All,
				..all_of_it()
			},
		);
	});
}

#[test]
fn countries_are_those_of_the_parent() {
	let beyond = Failure::BeyondParentCountries;
	assert_beyond(
		limited(),
		LicenseForm {
			countries: countries("VN MX"),
			..all_of_it()
		},
		beyond,
	);
	assert_beyond(
		limited(),
		LicenseForm {
			countries: countries(""),
			..all_of_it()
		},
		Failure::BeyondParentCountries,
	);
	run(|| {
		let parent = granted(LicenseForm {
			countries: countries(""),
			..limited()
		});
		assert_ok!(sublicense(
			parent,
			LicenseForm {
				countries: countries("MX"),
				..all_of_it()
			}
		));
		sublicensed(
			3,
			MAKER,
			parent,
			LicenseForm {
				countries: countries(""),
				..all_of_it()
			},
		);
	});
}

#[test]
fn the_term_is_within_that_of_the_parent() {
	let sooner = LicenseForm {
		from: "2026-01-31".into(),
		..all_of_it()
	};
	assert_beyond(limited(), sooner, Failure::BeyondParentDates);
	let longer = LicenseForm {
		until: "2026-12-01".into(),
		..all_of_it()
	};
	assert_beyond(limited(), longer, Failure::BeyondParentDates);
}

#[test]
fn the_quota_is_within_that_of_the_parent() {
	assert_beyond(
		limited(),
		LicenseForm {
			quota: Some(1_001),
			..all_of_it()
		},
		Failure::BeyondParentQuota,
	);
	run(|| {
		let parent = granted(LicenseForm {
			quota: None,
			..limited()
		});
		assert_ok!(sublicense(
			parent,
			LicenseForm {
				quota: Some(u64::MAX),
				..all_of_it()
			}
		));
	});
}
