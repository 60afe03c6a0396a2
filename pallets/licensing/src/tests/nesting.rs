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
	let refusal = Licensing::check(&credential, &goods, date(TODAY)).err()?;
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
fn a_quota_apart_counts_what_is_drawn_under_it_alone() {
	run(|| {
		let [root, middle, leaf] = three();
		assert_ok!(Licensing::draw(&[leaf], 40));
		assert_eq!(drawn([root, middle, leaf]), [0, 40, 0]);
		assert_ok!(Licensing::draw(&[root], 90));
		assert_eq!(drawn([root, middle, leaf]), [90, 40, 0]);
		assert_eq!(
			[root, middle, leaf].map(Licensing::quota_left),
			[Some(10), Some(20), Some(20)]
		);
		assert_noop!(Licensing::draw(&[root], 11), Failure::BeyondQuota);
		assert_noop!(Licensing::draw(&[leaf], 21), Failure::BeyondQuota);
		assert_ok!(Licensing::draw(&[middle], 20));
	});
}

#[test]
fn a_quota_further_up_counts_past_one_that_stands_apart() {
	run(|| {
		let root = granted(quota(0, MAKER, Some(100), Nesting::Nested));
		let middle = sublicensed(2, MAKER, root, quota(1, OTHER_MAKER, Some(60), Nesting::Apart));
		let leaf = sublicensed(3, OTHER_MAKER, middle, quota(2, MAKER, Some(50), Nesting::Nested));
		assert_ok!(Licensing::draw(&[leaf], 45));
		assert_ok!(Licensing::draw(&[middle], 50));
		assert_eq!(drawn([root, middle, leaf]), [95, 50, 45]);
		assert_eq!([root, middle, leaf].map(Licensing::quota_left), [Some(5); 3]);
	});
}

#[test]
fn licenses_presented_together_are_each_drawn_once() {
	run(|| {
		let ids = three();
		let [root, middle, leaf] = ids;
		assert_ok!(Licensing::draw(&[leaf, root, middle, root], 30));
		assert_eq!(drawn(ids), [30, 30, 0]);
		Licensing::give_back(&[leaf, root, middle, root], 30);
		assert_eq!(drawn(ids), [0, 0, 0]);
	});
}

#[test]
fn what_was_drawn_comes_back_where_it_was_taken() {
	run(|| {
		let ids = three();
		let [root, _, leaf] = ids;
		assert_ok!(Licensing::draw(&[root], 50));
		assert_ok!(Licensing::draw(&[leaf], 20));
		amended(9, HOLDER, root, quota(0, MAKER, Some(200), Nesting::Apart));
		Licensing::give_back(&[leaf], 20);
		assert_eq!(drawn(ids), [50, 0, 0]);
		// The license was drawn from under its first credential.
		Licensing::give_back(&[root], 50);
		assert_eq!(drawn(ids), [0, 0, 0]);
	});
}

#[test]
fn a_check_asks_the_quotas_that_a_drawing_counts_against() {
	run(|| {
		let [root, middle, leaf] = three();
		assert_ok!(Licensing::draw(&[root], 90));
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
				Licensing::sublicense(Origin::signed(MAKER), id(9), root, none(nesting)),
				Failure::BeyondParentQuota
			);
		}
		assert_noop!(
			Licensing::amend(Origin::signed(MAKER), middle, id(9), none(Nesting::Nested)),
			Failure::BeyondParentQuota
		);
		assert_noop!(
			Licensing::sublicense(
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
				Licensing::amend(Origin::signed(HOLDER), root, id(9), terms(other)),
				Failure::NestingChanged
			);
			amended(9, HOLDER, root, terms(granted_as));
			assert_eq!(license(root).nesting, granted_as.unwrap_or_default());
		});
	}
}
