//! The versions of a record.

use super::*;
use crate::{GuideKind, Version, Versions, KEPT_DAYS, KEPT_VERSIONS};
use bonafide_primitives::{HsCode, Lei, Moment};
use codec::Encode;
use sp_io::hashing::blake2_256;

const DAY: Moment = 24 * 60 * 60 * 1_000;

fn update(hs: &str, list: &[crate::Guide]) {
	let description = "Notebook".into();
	assert_ok!(Register::update(
		signed(ACME),
		GTIN.into(),
		hs.into(),
		description,
		typed(list)
	));
}

/// The version of acme's notebook that says this.
fn version(since: Moment, hs: &str, list: &[crate::Guide]) -> Version {
	let (owner, hs): (Lei, HsCode) = (acme(), hs.parse().unwrap());
	let record = (
		owner.as_str(),
		hs.to_string(),
		"Notebook",
		list,
		crate::FeatureList::new(),
	)
		.encode();
	Version {
		since,
		owner,
		hs,
		digest: blake2_256(&record).into(),
	}
}

#[test]
fn each_version_is_known_by_moment_classification_and_digest() {
	test(|| {
		assert_eq!(Register::versions(gtin()), []);
		registered();
		assert_eq!(Register::versions(gtin()), [(1, version(NOW, HS, &[]))]);

		Timestamp::set_timestamp(NOW + 10);
		let label = [guide(GuideKind::Label, "https://acme.example/label.jpg")];
		update("847141", &label);
		Timestamp::set_timestamp(NOW + 20);
		update("847141", &[]);
		let versions = Register::versions(gtin());
		assert_eq!(
			versions,
			[
				(3, version(NOW + 20, "847141", &[])),
				(2, version(NOW + 10, "847141", &label)),
				(1, version(NOW, HS, &[])),
			]
		);
		let in_force = |moment| versions.iter().find(|(_, version)| version.since <= moment);
		let number_at = |moment| in_force(moment).map(|(number, _)| *number);
		assert_eq!(
			[NOW - 1, NOW, NOW + 9, NOW + 10, NOW + 19, NOW + 20].map(number_at),
			[None, Some(1), Some(1), Some(2), Some(2), Some(3)]
		);
	});
}

#[test]
fn a_recall_is_no_version() {
	test(|| {
		registered();
		let reason = "Battery".into();
		assert_ok!(Register::recall(signed(ACME), GTIN.into(), reason));
		assert_ok!(Register::lift_recall(signed(ACME), GTIN.into()));
		assert_eq!(Register::versions(gtin()), [(1, version(NOW, HS, &[]))]);
	});
}

#[test]
fn the_last_versions_are_kept() {
	test(|| {
		registered();
		for round in 1..=Moment::from(KEPT_VERSIONS) + 3 {
			Timestamp::set_timestamp(NOW + round * 12 * DAY);
			update(HS, &[]);
			Register::do_try_state().unwrap();
		}
		let latest = KEPT_VERSIONS + 4;
		let numbers: Vec<_> = Register::versions(gtin())
			.into_iter()
			.map(|(number, _)| number)
			.collect();
		assert_eq!(numbers, (latest - KEPT_VERSIONS + 1..=latest).rev().collect::<Vec<_>>());
		assert_eq!(Versions::<Test>::iter().count(), KEPT_VERSIONS as usize);
	});
}

/// An owner that filed by one classification, and wants it forgotten.
#[test]
fn no_version_is_flushed_out_within_a_year() {
	test(|| {
		registered();
		Timestamp::set_timestamp(NOW + 1);
		for _ in 1..KEPT_VERSIONS {
			update("847141", &[]);
		}
		let change = || {
			let description = "Notebook".into();
			Register::update(signed(ACME), GTIN.into(), HS.into(), description, typed(&[]))
		};
		let year = Moment::from(KEPT_DAYS) * DAY;
		for now in [NOW + 1, NOW + year] {
			Timestamp::set_timestamp(now);
			assert_noop!(change(), Error::<Test>::MaxChangesExceeded);
			assert_noop!(
				Register::set_features(signed(ACME), GTIN.into(), Default::default()),
				Error::<Test>::MaxChangesExceeded
			);
			// A recall is no change of the record.
			assert_ok!(Register::recall(signed(ACME), GTIN.into(), "Battery".into()));
			assert_ok!(Register::lift_recall(signed(ACME), GTIN.into()));
		}
		assert_ok!(Register::offer_transfer(signed(ACME), GTIN.into(), rival().into()));
		assert_noop!(
			Register::accept_transfer(signed(RIVAL), GTIN.into()),
			Error::<Test>::MaxChangesExceeded
		);
		assert_eq!(Register::versions(gtin()).last(), Some(&(1, version(NOW, HS, &[]))));

		Timestamp::set_timestamp(NOW + 1 + year);
		assert_ok!(change());
	});
}
