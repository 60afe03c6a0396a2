//! The status lists tell what a check would find, to whoever asks no chain.

use super::*;
use bonafide_primitives::{StatusPurpose, STATUS_LIST_ENTRIES};
use StatusPurpose::{Revocation, Suspension};

const NONE: Vec<u32> = Vec::new();
const LAST: u32 = STATUS_LIST_ENTRIES - 1;

fn at(index: u32, terms: LicenseForm) -> LicenseForm {
	LicenseForm {
		status_index: Some(index),
		..terms
	}
}

/// The entries set in a list of the entity that `issuer` controls, read page by page.
fn set(issuer: u64, purpose: StatusPurpose) -> Vec<u32> {
	let pages = (0..STATUS_PAGES).map(|page| Licensing::status_page(&lei(issuer), purpose, page));
	let bytes: Vec<u8> = pages.flatten().collect();
	assert_eq!(bytes.len() * 8, STATUS_LIST_ENTRIES as usize);
	let is_set = |index: &u32| bytes[*index as usize / 8] >> (7 - index % 8) & 1 == 1;
	(0..STATUS_LIST_ENTRIES).filter(is_set).collect()
}

/// A chain of three, each at a place in its issuer's lists: of the holder, the maker and the other maker.
fn three() -> [Digest; 3] {
	let root = granted(at(0, terms(MAKER)));
	let middle = sublicensed(2, MAKER, root, at(1_030, terms_below(1, OTHER_MAKER)));
	let leaf = sublicensed(3, OTHER_MAKER, middle, at(LAST, terms_below(2, MAKER)));
	[root, middle, leaf]
}

/// The lists of the three issuers for `purpose`.
fn lists(purpose: StatusPurpose) -> [Vec<u32>; 3] {
	[HOLDER, MAKER, OTHER_MAKER].map(|issuer| set(issuer, purpose))
}

#[test]
fn a_revocation_above_is_told_of_every_license_below() {
	run(|| {
		let [_, middle, _] = three();
		assert_eq!(lists(Revocation), [NONE, NONE, NONE]);
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), middle));
		assert_eq!(lists(Revocation), [NONE, vec![1_030], vec![LAST]]);
		assert_eq!(lists(Suspension), [NONE, NONE, NONE]);
	});
	run(|| {
		let [root, ..] = three();
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), root));
		assert_eq!(lists(Revocation), [vec![0], vec![1_030], vec![LAST]]);
	});
}

#[test]
fn a_suspension_comes_and_goes() {
	run(|| {
		let [root, ..] = three();
		assert_ok!(Licensing::suspend(Origin::signed(HOLDER), root));
		assert_eq!(lists(Suspension), [vec![0], vec![1_030], vec![LAST]]);
		assert_eq!(lists(Revocation), [NONE, NONE, NONE]);
		assert_ok!(Licensing::reinstate(Origin::signed(HOLDER), root));
		assert_eq!(lists(Suspension), [NONE, NONE, NONE]);
	});
}

#[test]
fn what_no_credential_says_of_itself_is_a_suspension() {
	run(|| {
		let [_, middle, _] = three();
		let shorter = LicenseForm {
			until: TODAY.into(),
			..at(7, terms_below(1, OTHER_MAKER))
		};
		amended(9, MAKER, middle, shorter);
		on("2026-03-02");
		// The amended license says itself that it is over, the one below does not.
		assert_eq!(lists(Suspension), [NONE, NONE, vec![LAST]]);
		Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().expires = Some(date(TODAY)));
		assert_eq!(lists(Suspension), [vec![0], vec![7, 1_030], vec![LAST]]);
		assert_ok!(Licensing::renew_right(Origin::signed(HOLDER), 0, "2030-01-01".into()));
		assert_eq!(lists(Suspension), [NONE, NONE, vec![LAST]]);
	});
}

#[test]
fn a_superseded_credential_will_not_hold_again() {
	run(|| {
		let [root, ..] = three();
		amended(9, HOLDER, root, at(5, terms(MAKER)));
		assert_eq!(lists(Revocation), [vec![0], NONE, NONE]);
		assert_eq!(license(root).status_index, Some(5));
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), id(9)));
		assert_eq!(lists(Revocation), [vec![0, 5], vec![1_030], vec![LAST]]);
	});
}

#[test]
fn a_place_is_given_once() {
	run(|| {
		let [root, ..] = three();
		let grant = |n, index| Licensing::grant(Origin::signed(HOLDER), id(n), 0, at(index, terms(MAKER)));
		assert_noop!(grant(9, 0), Failure::StatusIndexExists);
		assert_noop!(
			amend_by(Origin::signed(HOLDER), root, id(9), at(0, terms(MAKER))),
			Failure::StatusIndexExists
		);
		assert_noop!(grant(9, STATUS_LIST_ENTRIES), Failure::MaxStatusIndexExceeded);
		assert_noop!(grant(9, u32::MAX), Failure::MaxStatusIndexExceeded);
		// Another issuer has other lists.
		assert_ok!(grant(9, LAST));
		assert_eq!(StatusEntries::<Test>::iter().count(), 4);
	});
}

#[test]
fn a_list_tells_the_same_of_what_is_pruned() {
	use frame_support::traits::Hooks;
	run(|| {
		let [_, middle, _] = three();
		on("2026-05-01");
		assert_ok!(Licensing::revoke(Origin::signed(HOLDER), middle));
		on("2032-01-01");
		while crate::Licenses::<Test>::iter().count() > 0 {
			Licensing::on_idle(1, frame_support::weights::Weight::MAX);
		}
		assert_eq!(lists(Revocation), [NONE, vec![1_030], vec![LAST]]);
		let grant = Licensing::grant(
			Origin::signed(HOLDER),
			id(9),
			0,
			LicenseForm {
				until: "2032-12-31".into(),
				..at(0, terms(MAKER))
			},
		);
		assert_eq!(grant, Err(Failure::StatusIndexExists.into()));
	});
}

#[test]
fn there_are_so_many_pages_and_no_more() {
	run(|| {
		three();
		assert_eq!(
			u32::from(STATUS_PAGES) * u32::from(STATUS_PAGE_ENTRIES),
			STATUS_LIST_ENTRIES
		);
		assert!(Licensing::status_page(&lei(HOLDER), Revocation, STATUS_PAGES)
			.iter()
			.all(|byte| *byte == 0));
	});
}
