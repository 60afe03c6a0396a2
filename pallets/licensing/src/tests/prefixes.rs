//! Licenses that cover products by GS1 company prefix.

use super::*;

/// The prefix of all products of the mock.
const PREFIX: &str = "952000";

fn prefixes(list: &str) -> ProductsForm {
	let list: Vec<_> = list.split_whitespace().map(Spelled::from).collect();
	ProductsForm::Prefixes(list.try_into().unwrap())
}

fn by_prefix(list: &str, licensee: u64) -> LicenseForm {
	LicenseForm {
		products: prefixes(list),
		..terms(licensee)
	}
}

fn covers(credential: Digest, n: u32) -> bool {
	Licensing::covers_line(&credential, &gtin(n), date(TODAY))
}

#[test]
fn a_license_covers_what_begins_with_its_prefixes() {
	run(|| {
		let id = granted(by_prefix("952000001 952000003", MAKER));
		assert_eq!(
			[1_000, 1_999, 2_000, 3_500].map(|n| covers(id, n)),
			[true, true, false, true]
		);
		let goods = |n| LicensedGoods {
			gtin: gtin(n),
			..goods(MAKER, 1)
		};
		assert_ok!(check_on(&id, &goods(1_000), date(TODAY)));
		let refusal = check_on(&id, &goods(0), date(TODAY)).unwrap_err();
		assert_eq!(refusal.fault, LicenseFault::ProductNotCovered);
		for prefix in ["952000001", "952000003"] {
			assert!(Covers::<Test>::contains_key(
				(0, Covered::Prefix(prefix.parse().unwrap())),
				id
			));
		}
		assert_eq!(Covers::<Test>::iter().count(), 2);
	});
}

#[test]
fn prefixes_are_well_formed_and_apart() {
	for (list, failure) in [
		("", Failure::EmptyProducts),
		("952", Failure::InvalidPrefix(Malformed::Length)),
		("9520 9521 9520", Failure::DuplicatePrefix),
		("95200 9520 9530", Failure::DuplicatePrefix),
	] {
		run(|| {
			let right = add_right(HOLDER);
			let grant = Licensing::grant(Origin::signed(HOLDER), id(1), right, by_prefix(list, MAKER));
			assert_eq!(grant, Err(failure.into()));
		});
	}
}

#[test]
fn a_sublicense_is_within_the_prefixes_above() {
	run(|| {
		let root = granted(by_prefix(PREFIX, MAKER));
		let sublicense = |n, products| {
			let terms = LicenseForm {
				products,
				..terms_below(1, OTHER_MAKER)
			};
			sublicense_by(Origin::signed(MAKER), id(n), root, terms)
		};
		let beyond = Failure::BeyondParentProducts;
		assert_noop!(sublicense(2, ProductsForm::All), beyond);
		assert_noop!(sublicense(2, prefixes("952000 9530")), Failure::BeyondParentProducts);
		assert_noop!(sublicense(2, prefixes("9520")), Failure::BeyondParentProducts);
		assert_ok!(sublicense(2, prefixes("952000")));
		assert_ok!(sublicense(3, prefixes("9520001 9520002")));
		assert_ok!(sublicense(4, these([0, 199])));
	});
}

#[test]
fn prefixes_are_not_within_a_list_and_within_all_that_is_marked() {
	run(|| {
		let listing = granted(LicenseForm {
			products: these([0]),
			..terms(MAKER)
		});
		let below = LicenseForm {
			sublicensing: 0,
			..by_prefix(PREFIX, OTHER_MAKER)
		};
		assert_noop!(
			sublicense_by(Origin::signed(MAKER), id(2), listing, below.clone()),
			Failure::BeyondParentProducts
		);
		assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(3), 0, terms(MAKER)));
		sublicensed(4, MAKER, id(3), below);
		assert!(!covers(id(4), 0));
		assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), 0));
		assert!(covers(id(4), 0));
	});
}

#[test]
fn an_amendment_changes_how_products_are_covered() {
	run(|| {
		let root = granted(terms(MAKER));
		let found_by = || {
			Covers::<Test>::iter_keys()
				.map(|((_, covered), _)| covered)
				.collect::<Vec<_>>()
		};
		assert_eq!(found_by(), [Covered::Marked]);
		amended(2, HOLDER, root, by_prefix(PREFIX, MAKER));
		assert_eq!(found_by(), [Covered::Prefix(PREFIX.parse().unwrap())]);
		let listing = LicenseForm {
			products: these([7]),
			..terms(MAKER)
		};
		amended(3, HOLDER, id(2), listing);
		assert_eq!(found_by(), [Covered::Product(gtin(7))]);
		assert_eq!(permission(root).products, Coverage::Listed(1));
	});
}
