//! The reads that runtime APIs are made of.

use super::*;

#[test]
fn a_chain_is_read_from_the_license_up_to_the_holder() {
	run(|| {
		let ids = chain(3, None);
		let read: Vec<_> = Licensing::chain_of(ids[2]).into_iter().map(|(id, _)| id).collect();
		assert_eq!(read, [ids[2], ids[1], ids[0]]);
		assert_eq!(Licensing::chain_of(ids[0]), [(ids[0], license(ids[0]))]);
		assert!(Licensing::chain_of(id(9)).is_empty());
	});
}

#[test]
fn the_quota_left_is_the_least_on_the_chain() {
	run(|| {
		let root = chain(1, Some(50))[0];
		let none = sublicensed(2, MAKER, root, terms_below(1, OTHER_MAKER));
		let less = sublicensed(
			3,
			OTHER_MAKER,
			none,
			LicenseForm {
				quota: Some(20),
				..terms_below(2, MAKER)
			},
		);
		let left = || [root, none, less].map(Licensing::quota_left);
		assert_eq!(left(), [Some(50), Some(50), Some(20)]);
		assert_ok!(draw(&[none], 40));
		assert_eq!(left(), [Some(10), Some(10), Some(10)]);
		assert_eq!(Licensing::quota_left(id(9)), None);
	});
}

#[test]
fn the_licenses_of_a_licensee_are_found_by_it_and_the_right() {
	run(|| {
		let (right, other) = (add_right(HOLDER), add_right(HOLDER));
		for (n, right, licensee) in [
			(1, right, MAKER),
			(2, right, MAKER),
			(3, other, MAKER),
			(4, right, OTHER_MAKER),
		] {
			assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(n), right, terms(licensee)));
		}
		let mut found: Vec<_> = ByLicensee::<Test>::iter_key_prefix((lei(MAKER), right)).collect();
		found.sort();
		assert_eq!(found, [id(1), id(2)]);
		assert_eq!(ByLicensee::<Test>::iter_key_prefix((lei(MAKER),)).count(), 3);
	});
}

#[test]
fn the_licenses_that_list_a_product_are_found_by_it() {
	run(|| {
		let root = granted(LicenseForm {
			products: these([0, 1]),
			..terms(MAKER)
		});
		let leaf = sublicensed(
			2,
			MAKER,
			root,
			LicenseForm {
				products: these([1]),
				..terms_below(1, OTHER_MAKER)
			},
		);
		let listing = |n| {
			let mut ids: Vec<_> = Covers::<Test>::iter_key_prefix((0, Covered::Product(gtin(n)))).collect();
			ids.sort();
			ids
		};
		assert_eq!(listing(0), [root]);
		assert_eq!(listing(1), [root, leaf]);
		assert_eq!(listing(2), []);
	});
}
