//! An owner, a holder of a prefix or a GS1 organization that merges leaves its place to another entity.

use super::*;
use crate::{ByOwner, Products};

/// The prefix of another product.
const OTHER_PREFIX: &str = "9507000";
/// A GTIN under [`OTHER_PREFIX`].
const OTHER_GTIN: &str = "9507000000012";

fn recall(who: u64) -> DispatchResult {
	Register::recall(signed(who), GTIN.into(), "Battery".into())
}

#[test]
fn the_heir_acts_for_the_owner() {
	test(|| {
		registered();
		assert_noop!(recall(RIVAL), Error::<Test>::NotOwner);
		Members::merge(acme(), rival());
		assert_noop!(recall(ACME), not_authorized(NotActing::NotInGoodStanding));
		assert_ok!(recall(RIVAL));
		let description = "Notebook".into();
		assert_ok!(Register::update(
			signed(RIVAL),
			GTIN.into(),
			HS.into(),
			description,
			typed(&[])
		));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().owner, acme());
	});
}

#[test]
fn the_heir_takes_a_product_over_by_offering_it_to_itself() {
	test(|| {
		registered();
		Members::merge(acme(), rival());
		assert_ok!(Register::offer_transfer(signed(RIVAL), GTIN.into(), rival().into()));
		assert_ok!(Register::accept_transfer(signed(RIVAL), GTIN.into()));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().owner, rival());
		assert!(ByOwner::<Test>::contains_key(rival(), gtin()));
	});
}

#[test]
fn an_offer_outlasts_the_merger_of_the_owner() {
	test(|| {
		registered();
		assert_ok!(Register::offer_transfer(signed(ACME), GTIN.into(), gs1().into()));
		Members::merge(acme(), rival());
		assert_ok!(Register::accept_transfer(signed(GS1), GTIN.into()));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().owner, gs1());
	});
}

#[test]
fn the_heir_registers_under_the_prefix() {
	test(|| {
		grant(OTHER_PREFIX, acme());
		assert_noop!(register(RIVAL, OTHER_GTIN), Error::<Test>::NotPrefixHolder);
		Members::merge(acme(), rival());
		assert_ok!(register(RIVAL, OTHER_GTIN));
		assert_eq!(
			Products::<Test>::get(OTHER_GTIN.parse::<bonafide_primitives::Gtin>().unwrap())
				.unwrap()
				.owner,
			rival()
		);
	});
}

#[test]
fn the_heir_decides_on_the_prefixes_of_a_gs1_organization() {
	test(|| {
		grant(PREFIX, acme());
		let revoke = |by| Register::revoke_prefix(signed(by), PREFIX.into());
		assert_noop!(revoke(OTHER_GS1), Error::<Test>::NotGranter);
		Members::merge(gs1(), other_gs1());
		assert_ok!(Register::grant_prefix(
			signed(OTHER_GS1),
			"95060001".into(),
			rival().into()
		));
		assert_ok!(revoke(OTHER_GS1));
	});
}
