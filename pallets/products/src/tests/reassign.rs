//! A product registered under a prefix that was given to another since.

use super::*;
use crate::{ByOwner, Features, GuideKind, Guides, Offers, Products, ShowsForm};
use bonafide_primitives::{Malformed, Standing};

fn reassign(who: u64) -> DispatchResult {
	Register::reassign(signed(who), GTIN.into())
}

/// Acme registers under a prefix that it was granted by mistake. A second later it is rival's.
fn granted_anew() {
	registered();
	assert_ok!(Register::revoke_prefix(signed(GS1), PREFIX.into()));
	Timestamp::set_timestamp(NOW + 1_000);
	grant(PREFIX, rival());
}

#[test]
fn it_goes_to_whoever_holds_the_prefix_now() {
	test(|| {
		granted_anew();
		let label = [guide(GuideKind::Label, "https://acme.example/label.jpg")];
		let description = "Notebook".into();
		let updated = Register::update(signed(ACME), GTIN.into(), HS.into(), description, typed(&label));
		assert_ok!(updated);
		let feature = crate::FeatureForm {
			shows: ShowsForm::Open("Whatever a copy has".into()),
			guide: None,
		};
		let features = vec![feature].try_into().unwrap();
		assert_ok!(Register::set_features(signed(ACME), GTIN.into(), features));
		assert_ok!(Register::recall(signed(ACME), GTIN.into(), "None".into()));
		assert_ok!(Register::offer_transfer(signed(ACME), GTIN.into(), gs1().into()));
		// The rightful holder alone can do nothing.
		assert_noop!(register(RIVAL, GTIN), Error::<Test>::ProductExists);

		Timestamp::set_timestamp(NOW + 2_000);
		assert_ok!(reassign(GS1));
		let reassigned = Event::ProductReassigned {
			gtin: gtin(),
			from: acme(),
			to: rival(),
			by: gs1(),
			version: 4,
		};
		assert_eq!(last_event(), reassigned);
		let product = Products::<Test>::get(gtin()).unwrap();
		assert_eq!((product.owner, product.version), (rival(), 4));
		assert_eq!((product.registered, product.changed), (NOW + 2_000, NOW + 2_000));
		assert_eq!(product.recall, None);
		assert!(Guides::<Test>::get(gtin()).is_empty() && Features::<Test>::get(gtin()).is_empty());
		assert_eq!(Offers::<Test>::get(gtin()), None);
		assert!(ByOwner::<Test>::contains_key(rival(), gtin()));
		assert!(!ByOwner::<Test>::contains_key(acme(), gtin()));
		let owners: Vec<_> = Register::versions(gtin())
			.into_iter()
			.map(|(_, version)| version.owner)
			.collect();
		assert_eq!(owners, [rival(), acme(), acme(), acme()]);
		assert_noop!(
			Register::recall(signed(ACME), GTIN.into(), "None".into()),
			Error::<Test>::NotOwner
		);
		assert_noop!(reassign(GS1), Error::<Test>::AlreadyOwner);
	});
}

#[test]
fn an_owner_that_uses_up_its_changes_does_not_keep_the_product() {
	test(|| {
		granted_anew();
		let update = || {
			let description = "Notebook".into();
			Register::update(signed(ACME), GTIN.into(), HS.into(), description, typed(&[]))
		};
		while update().is_ok() {}
		assert_noop!(update(), Error::<Test>::MaxChangesExceeded);
		assert_ok!(reassign(GS1));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().owner, rival());
	});
}

#[test]
fn a_product_that_passed_on_stays_with_its_new_owner() {
	test(|| {
		registered();
		assert_ok!(Register::offer_transfer(signed(ACME), GTIN.into(), rival().into()));
		assert_ok!(Register::accept_transfer(signed(RIVAL), GTIN.into()));
		assert_noop!(reassign(GS1), Error::<Test>::PrefixNotRegranted);
	});
}

#[test]
fn a_product_reassigned_and_sold_stays_with_its_new_owner() {
	test(|| {
		granted_anew();
		Timestamp::set_timestamp(NOW + 2_000);
		assert_ok!(reassign(GS1));
		assert_ok!(Register::offer_transfer(signed(RIVAL), GTIN.into(), acme().into()));
		assert_ok!(Register::accept_transfer(signed(ACME), GTIN.into()));
		assert_noop!(reassign(GS1), Error::<Test>::PrefixNotRegranted);
	});
}

#[test]
fn a_longer_prefix_given_to_another_decides() {
	test(|| {
		registered();
		Timestamp::set_timestamp(NOW + 1_000);
		grant("950600013", rival());
		assert_ok!(reassign(GS1));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().owner, rival());
	});
}

#[test]
fn the_prefix_is_held_by_an_entity_in_good_standing() {
	test(|| {
		registered();
		assert_noop!(reassign(GS1), Error::<Test>::AlreadyOwner);
		assert_ok!(Register::revoke_prefix(signed(GS1), PREFIX.into()));
		assert_noop!(reassign(GS1), Error::<Test>::PrefixNotFound);
		Timestamp::set_timestamp(NOW + 1_000);
		grant(PREFIX, rival());
		Members::set_standing(rival(), Standing::Suspended);
		assert_noop!(reassign(GS1), Error::<Test>::HolderNotInGoodStanding);
	});
}

#[test]
fn the_heir_of_the_holder_gets_it_and_not_the_holder_itself() {
	test(|| {
		granted_anew();
		Members::merge(rival(), other_gs1());
		assert_ok!(reassign(GS1));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().owner, other_gs1());
	});
}

#[test]
fn only_the_organization_of_the_gs1_prefix_reassigns() {
	test(|| {
		assert_noop!(
			Register::reassign(signed(GS1), "9506000134353".into()),
			Error::<Test>::InvalidGtin(Malformed::CheckDigit)
		);
		assert_noop!(reassign(GS1), Error::<Test>::ProductNotFound);
		granted_anew();
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(Register::reassign(origin, GTIN.into()), BadOrigin);
		}
		assert_noop!(reassign(STRANGER), not_authorized(NotActing::NoEntity));
		assert_noop!(reassign(GS1_CLERK), not_authorized(NotActing::OutOfScope));
		for who in [ACME, RIVAL] {
			assert_noop!(reassign(who), not_authorized(NotActing::WithoutRole));
		}
		assert_noop!(reassign(OTHER_GS1), Error::<Test>::NotGranter);
	});
}
