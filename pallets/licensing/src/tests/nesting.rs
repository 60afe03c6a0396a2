//! Nesting: the licensor says once if units drawn below a license count against its quota.

use super::*;

/// Terms for `licensee` below `depth` licenses, with a quota as told.
fn quota(depth: u8, licensee: u64, quota: Option<u64>, nesting: Nesting) -> LicenseForm {
	LicenseForm {
		quota,
		nesting: Some(nesting),
		..terms_below(depth, licensee)
	}
}

/// A chain on product 0, which is marked: the maker's license of 100 units apart from those below, one of 60 below it,
/// and one without a quota of its own below that.
fn three() -> [Digest; 3] {
	let root = granted(quota(0, MAKER, Some(100), Nesting::Apart));
	assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), 0));
	let middle = sublicensed(2, MAKER, root, quota(1, OTHER_MAKER, Some(60), Nesting::Nested));
	let leaf = sublicensed(3, OTHER_MAKER, middle, terms_below(2, MAKER));
	[root, middle, leaf]
}

fn drawn(ids: [Digest; 3]) -> [u64; 3] {
	ids.map(|id| license(id).drawn)
}

fn fault(credential: Digest, goods: LicensedGoods) -> Option<(Digest, LicenseFault)> {
	let refusal = check_on(&credential, &goods, date(TODAY)).err()?;
	Some((refusal.license, refusal.fault))
}

#[test]
fn quotas_nest_where_nothing_is_said() {
	run(|| {
		let ids = chain(2, Some(10));
		assert_eq!(
			ids.iter().map(|id| license(*id).nesting).collect::<Vec<_>>(),
			[Nesting::Nested; 2]
		);
	});
}

#[test]
fn a_quota_apart_counts_what_is_drawn_under_it_alone_and_what_it_sets_aside() {
	run(|| {
		let [root, middle, leaf] = three();
		assert_eq!(license(root).set_aside, 60);
		assert_ok!(draw(&[leaf], 40));
		assert_eq!(drawn([root, middle, leaf]), [0, 40, 0]);
		assert_ok!(draw(&[root], 30));
		assert_eq!(drawn([root, middle, leaf]), [30, 40, 0]);
		assert_eq!(
			[root, middle, leaf].map(Licensing::quota_left),
			[Some(10), Some(20), Some(20)]
		);
		assert_noop!(draw(&[root], 11), Failure::BeyondQuota);
		assert_noop!(draw(&[leaf], 21), Failure::BeyondQuota);
		assert_ok!(draw(&[middle], 20));
	});
}

#[test]
fn sublicenses_mint_no_units() {
	run(|| {
		let root = granted(quota(0, MAKER, Some(100), Nesting::Apart));
		let below = |n, units| {
			sublicense_by(
				Origin::signed(MAKER),
				id(n),
				root,
				quota(1, OTHER_MAKER, Some(units), Nesting::Nested),
			)
		};
		assert_ok!(below(2, 60));
		assert_noop!(below(3, 41), Failure::BeyondParentQuota);
		assert_ok!(below(3, 40));
		assert_noop!(below(4, 1), Failure::BeyondParentQuota);
		assert_noop!(draw(&[root], 1), Failure::BeyondQuota);

		// What one is given less by an amendment, another can be given.
		let less = quota(1, OTHER_MAKER, Some(50), Nesting::Nested);
		amended(9, MAKER, id(2), less);
		assert_eq!(license(root).set_aside, 90);
		let more = quota(1, OTHER_MAKER, Some(61), Nesting::Nested);
		let refused = amend_by(Origin::signed(MAKER), id(9), id(10), more);
		assert_eq!(refused, Err(Failure::BeyondParentQuota.into()));
		assert_ok!(below(4, 10));

		// And what one that is revoked has not drawn.
		assert_ok!(draw(&[id(3)], 15));
		assert_ok!(Licensing::revoke(Origin::signed(MAKER), id(3)));
		assert_eq!(license(root).set_aside, 75);
		assert_ok!(below(5, 25));
		// Given back later, they stay where they were.
		give_back(&[id(3)], 15);
		assert_noop!(below(6, 1), Failure::BeyondParentQuota);

		// The holder can raise the whole, and not below what is set aside.
		let root_of = |units| quota(0, MAKER, Some(units), Nesting::Apart);
		let refused = amend_by(Origin::signed(HOLDER), root, id(11), root_of(99));
		assert_eq!(refused, Err(Failure::QuotaBelowDrawn.into()));
		amended(11, HOLDER, root, root_of(101));
		assert_ok!(sublicense_by(
			Origin::signed(MAKER),
			id(7),
			id(11),
			quota(1, OTHER_MAKER, Some(1), Nesting::Apart)
		));
	});
}

#[test]
fn a_quota_further_up_counts_past_one_that_stands_apart() {
	run(|| {
		let root = granted(quota(0, MAKER, Some(100), Nesting::Nested));
		let middle = sublicensed(2, MAKER, root, quota(1, OTHER_MAKER, Some(60), Nesting::Apart));
		let leaf = sublicensed(3, OTHER_MAKER, middle, quota(2, MAKER, Some(20), Nesting::Nested));
		assert_ok!(draw(&[leaf], 12));
		assert_ok!(draw(&[middle], 35));
		assert_eq!(drawn([root, middle, leaf]), [47, 35, 12]);
		assert_eq!(
			[root, middle, leaf].map(Licensing::quota_left),
			[Some(53), Some(5), Some(8)]
		);
		assert_ok!(draw(&[root], 51));
		assert_eq!([root, middle, leaf].map(Licensing::quota_left), [Some(2); 3]);
	});
}

#[test]
fn licenses_presented_together_are_each_drawn_once() {
	run(|| {
		let ids = three();
		let [root, middle, leaf] = ids;
		assert_ok!(draw(&[leaf, root, middle, root], 30));
		assert_eq!(drawn(ids), [30, 30, 0]);
		give_back(&[leaf, root, middle, root], 30);
		assert_eq!(drawn(ids), [0, 0, 0]);
	});
}

#[test]
fn what_was_drawn_comes_back_where_it_was_taken() {
	run(|| {
		let ids = three();
		let [root, _, leaf] = ids;
		assert_ok!(draw(&[root], 40));
		assert_ok!(draw(&[leaf], 20));
		amended(9, HOLDER, root, quota(0, MAKER, Some(200), Nesting::Apart));
		give_back(&[leaf], 20);
		assert_eq!(drawn(ids), [40, 0, 0]);
		// The license was drawn from under its first credential.
		give_back(&[root], 40);
		assert_eq!(drawn(ids), [0, 0, 0]);
	});
}

#[test]
fn a_check_asks_the_quotas_that_a_drawing_counts_against() {
	run(|| {
		let [root, middle, leaf] = three();
		assert_ok!(draw(&[root], 30));
		assert_eq!(fault(leaf, goods(MAKER, 60)), None);
		assert_eq!(fault(leaf, goods(MAKER, 61)), Some((middle, LicenseFault::OverQuota)));
		assert_eq!(fault(root, goods(MAKER, 10)), None);
		assert_eq!(fault(root, goods(MAKER, 11)), Some((root, LicenseFault::OverQuota)));
	});
}

#[test]
fn drawing_from_below_is_counted_where_a_quota_nests() {
	run(|| {
		assert!(three().iter().all(Licensing::is_counted));
		// Without any quota on the chain there is nothing to count, whatever nests.
		let free = quota(0, MAKER, None, Nesting::Apart);
		assert_ok!(Licensing::grant(Origin::signed(HOLDER), id(4), 0, free));
		let below = sublicensed(5, MAKER, id(4), terms_below(1, OTHER_MAKER));
		assert!(!Licensing::is_counted(&below));
		assert_eq!(Licensing::quota_left(below), None);
	});
}

#[test]
fn below_a_quota_apart_everybody_has_a_quota() {
	run(|| {
		let [root, middle, _] = three();
		let none = |nesting| quota(1, OTHER_MAKER, None, nesting);
		for nesting in [Nesting::Nested, Nesting::Apart] {
			assert_noop!(
				sublicense_by(Origin::signed(MAKER), id(9), root, none(nesting)),
				Failure::BeyondParentQuota
			);
		}
		assert_noop!(
			amend_by(Origin::signed(MAKER), middle, id(9), none(Nesting::Nested)),
			Failure::BeyondParentQuota
		);
		assert_noop!(
			sublicense_by(
				Origin::signed(MAKER),
				id(9),
				root,
				quota(1, OTHER_MAKER, Some(101), Nesting::Nested)
			),
			Failure::BeyondParentQuota
		);
		// Once the quota above is lifted, there is nothing that a unit could escape.
		amended(9, HOLDER, root, quota(0, MAKER, None, Nesting::Apart));
		amended(10, MAKER, middle, none(Nesting::Nested));
	});
}

#[test]
fn nesting_is_never_amended() {
	for (granted_as, other) in [
		(Some(Nesting::Apart), Some(Nesting::Nested)),
		(Some(Nesting::Apart), None),
		(Some(Nesting::Nested), Some(Nesting::Apart)),
		(None, Some(Nesting::Apart)),
	] {
		run(|| {
			let terms = |nesting| LicenseForm {
				quota: Some(10),
				nesting,
				..terms(MAKER)
			};
			let root = granted(terms(granted_as));
			assert_noop!(
				amend_by(Origin::signed(HOLDER), root, id(9), terms(other)),
				Failure::NestingChanged
			);
			amended(9, HOLDER, root, terms(granted_as));
			assert_eq!(license(root).nesting, granted_as.unwrap_or_default());
		});
	}
}
