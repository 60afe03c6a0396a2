use super::*;

fn drawn(ids: &[Digest]) -> Vec<u64> {
	ids.iter().map(|id| license(*id).drawn).collect()
}

#[test]
fn units_are_drawn_from_the_whole_chain_above_and_nothing_below() {
	run(|| {
		let ids = chain(4, Some(100));
		assert_ok!(Licensing::draw(&ids[2..3], 30));
		assert_eq!(drawn(&ids), [30, 30, 30, 0]);
		assert_ok!(Licensing::draw(&ids[..1], 5));
		assert_eq!(drawn(&ids), [35, 30, 30, 0]);
		assert_eq!(Licensing::quota_left(ids[3]), Some(65));
	});
}

#[test]
fn licenses_drawn_together_are_drawn_once_where_their_chains_meet() {
	run(|| {
		let ids = chain(3, Some(10));
		let sibling = sublicensed(
			9,
			MAKER,
			ids[0],
			LicenseTerms {
				quota: Some(10),
				..terms_below(1, OTHER_MAKER)
			},
		);
		assert_ok!(Licensing::draw(&[ids[2], sibling, ids[1], ids[2]], 10));
		assert_eq!(drawn(&[ids[0], ids[1], ids[2], sibling]), [10, 10, 10, 10]);
	});
}

#[test]
fn siblings_share_what_their_parent_has() {
	run(|| {
		let root = chain(1, Some(10))[0];
		let terms = LicenseTerms {
			quota: Some(10),
			..terms_below(1, OTHER_MAKER)
		};
		let [first, second] = [2, 3].map(|n| sublicensed(n, MAKER, root, terms.clone()));
		assert_ok!(Licensing::draw(&[first], 7));
		assert_eq!(Licensing::quota_left(second), Some(3));
		assert_noop!(Licensing::draw(&[second], 4), Failure::OverQuota);
		assert_ok!(Licensing::draw(&[second], 3));
	});
}

#[test]
fn a_quota_is_drawn_to_its_last_unit() {
	run(|| {
		let ids = chain(1, Some(u64::MAX));
		assert_ok!(Licensing::draw(&ids, u64::MAX));
		assert_eq!(Licensing::quota_left(ids[0]), Some(0));
		assert_ok!(Licensing::draw(&ids, 0));
		assert_noop!(Licensing::draw(&ids, 1), Failure::OverQuota);
	});
}

#[test]
fn without_a_quota_nothing_is_counted() {
	run(|| {
		let root = chain(1, None)[0];
		let leaf = sublicensed(
			2,
			MAKER,
			root,
			LicenseTerms {
				quota: Some(5),
				..terms_below(1, OTHER_MAKER)
			},
		);
		for _ in 0..2 {
			assert_ok!(Licensing::draw(&[root], u64::MAX));
		}
		assert_ok!(Licensing::draw(&[leaf], 5));
		assert_eq!(drawn(&[root, leaf]), [0, 5]);
		assert_eq!(
			(Licensing::quota_left(root), Licensing::quota_left(leaf)),
			(None, Some(0))
		);
	});
}

#[test]
fn an_unknown_license_cannot_be_drawn_from() {
	run(|| {
		let ids = chain(1, Some(5));
		assert_noop!(Licensing::draw(&[ids[0], id(9)], 1), Failure::LicenseNotFound);
	});
}
