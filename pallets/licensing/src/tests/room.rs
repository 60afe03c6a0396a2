//! The room that rights and licenses take, of which a member has so much in a day.

use super::*;

/// The KiB that `call` takes of the holder's.
fn taken(call: impl FnOnce()) -> u32 {
	let before = Members::noted(lei(HOLDER));
	call();
	Members::noted(lei(HOLDER)) - before
}

#[test]
fn a_right_counts_as_one() {
	run(|| {
		let mut id = 0;
		assert_eq!(taken(|| id = add_right(HOLDER)), 1);
		assert_eq!(Members::noted(lei(OTHER_HOLDER)), 0);
		assert_eq!(Rights::<Test>::get(id).unwrap().holder, lei(HOLDER));
	});
}

#[test]
fn a_license_counts_by_what_it_lists() {
	run(|| {
		add_right(HOLDER);
		let grant = |n, products| {
			let terms = LicenseForm {
				products,
				..terms(MAKER)
			};
			taken(|| {
				assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(n), 0, terms));
			})
		};
		assert_eq!(grant(1, ProductsForm::All), 2);
		assert_eq!(grant(2, these(0..MAX_LICENSED_PRODUCTS)), 19);
		let amend = |terms| taken(|| assert_eq!(amended(3, HOLDER, id(1), terms), id(3)));
		assert_eq!(amend(terms(MAKER)), 2);
		assert_eq!(
			taken(|| assert_eq!(sublicensed(4, MAKER, id(3), terms_below(1, OTHER_MAKER), None), id(4))),
			0
		);
		assert_eq!(Members::noted(lei(MAKER)), 2);
	});
}

#[test]
fn no_more_is_granted_than_a_member_may_in_a_day() {
	run(|| {
		let root = granted(terms(MAKER));
		Members::set_bound(0);
		let (holder, maker) = (Origin::signed(HOLDER), Origin::signed(MAKER));
		let full = DispatchError::Exhausted;
		assert_noop!(Licensing::grant(holder.clone(), id(2), 0, terms(MAKER)), full);
		assert_noop!(Licensing::amend(holder.clone(), root, id(2), terms(MAKER)), full);
		assert_noop!(
			Licensing::sublicense(maker, id(2), root, terms_below(1, OTHER_MAKER), None),
			full
		);
		let right = Licensing::register_right(
			holder.clone(),
			RightKind::Patent,
			"US".parse().unwrap(),
			"7".parse().unwrap(),
			countries(""),
			None,
		);
		assert_noop!(right, full);
		assert_ok!(Licensing::revoke(holder, root));
	});
}
