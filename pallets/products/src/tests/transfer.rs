//! Transfers of a product: offered, accepted, taken back.

use super::*;
use crate::{ByOwner, GuideKind, Guides, Offers, Products};
use bonafide_primitives::{Malformed, ProductFacts, Products as _, Standing};

fn offer(who: u64, to: &str) -> DispatchResult {
	Register::offer_transfer(signed(who), GTIN.into(), to.into())
}

fn accept(who: u64) -> DispatchResult {
	Register::accept_transfer(signed(who), GTIN.into())
}

fn withdraw(who: u64) -> DispatchResult {
	Register::withdraw_offer(signed(who), GTIN.into())
}

/// Acme's notebook is on the register and offered to rival.
fn offered() {
	registered();
	assert_ok!(offer(ACME, rival().as_str()));
}

#[test]
fn a_product_passes_to_who_accepts_it() {
	test(|| {
		registered();
		let label = [guide(GuideKind::Label, "https://acme.example/label.jpg")];
		let description = "Notebook".into();
		assert_ok!(Register::update(
			signed(ACME),
			GTIN.into(),
			HS.into(),
			description,
			typed(&label)
		));
		let before = Products::<Test>::get(gtin()).unwrap();

		assert_ok!(offer(ACME, rival().as_str()));
		let offered = Event::ProductOffered {
			gtin: gtin(),
			to: rival(),
		};
		assert_eq!(last_event(), offered);
		assert_eq!(Offers::<Test>::get(gtin()), Some(rival()));
		assert_eq!(Products::<Test>::get(gtin()), Some(before.clone()));

		Timestamp::set_timestamp(NOW + 60);
		assert_ok!(accept(RIVAL));
		let transferred = Event::ProductTransferred {
			gtin: gtin(),
			from: acme(),
			to: rival(),
			version: 3,
		};
		assert_eq!(last_event(), transferred);
		assert_eq!(Offers::<Test>::get(gtin()), None);
		let after = crate::Product {
			owner: rival(),
			version: 3,
			changed: NOW + 60,
			..before
		};
		assert_eq!(Products::<Test>::get(gtin()), Some(after));
		assert_eq!(Guides::<Test>::get(gtin()), guides(&label));
		assert!(ByOwner::<Test>::contains_key(rival(), gtin()));
		assert!(!ByOwner::<Test>::contains_key(acme(), gtin()));
		let owners: Vec<_> = Register::versions(gtin())
			.into_iter()
			.map(|(_, version)| version.owner)
			.collect();
		assert_eq!(owners, [rival(), acme(), acme()]);
	});
}

#[test]
fn the_new_owner_answers_for_the_record_and_the_old_one_no_more() {
	test(|| {
		offered();
		let reason: crate::Reason = "Battery".try_into().unwrap();
		assert_ok!(Register::recall(signed(ACME), GTIN.into(), reason.clone().into()));
		assert_ok!(accept(RIVAL));
		let facts = ProductFacts {
			owner: rival(),
			hs: HS.parse().unwrap(),
			recalled: true,
		};
		assert_eq!(Register::facts(&gtin()), Some(facts));
		assert_noop!(
			Register::lift_recall(signed(ACME), GTIN.into()),
			Error::<Test>::NotOwner
		);
		assert_ok!(Register::lift_recall(signed(RIVAL), GTIN.into()));
		assert_ok!(offer(RIVAL, acme().as_str()));
	});
}

#[test]
fn the_prefix_stays_with_its_holder() {
	test(|| {
		offered();
		assert_ok!(accept(RIVAL));
		assert_noop!(register(RIVAL, "19506000134359"), Error::<Test>::NotPrefixHolder);
		assert_noop!(register(ACME, GTIN), Error::<Test>::ProductExists);
		assert_ok!(register(ACME, "19506000134359"));
	});
}

#[test]
fn an_offer_can_be_withdrawn_and_replaced() {
	test(|| {
		registered();
		assert_noop!(withdraw(ACME), Error::<Test>::NotOffered);
		assert_noop!(accept(RIVAL), Error::<Test>::NotOffered);
		assert_ok!(offer(ACME, rival().as_str()));
		assert_ok!(withdraw(ACME));
		let withdrawn = Event::ProductOfferWithdrawn {
			gtin: gtin(),
			to: rival(),
		};
		assert_eq!(last_event(), withdrawn);
		assert_noop!(accept(RIVAL), Error::<Test>::NotOffered);

		assert_ok!(offer(ACME, rival().as_str()));
		assert_ok!(offer(ACME, gs1().as_str()));
		assert_noop!(accept(RIVAL), Error::<Test>::NotOffered);
		assert_ok!(accept(GS1));
		assert_noop!(accept(GS1), Error::<Test>::NotOffered);
	});
}

#[test]
fn a_product_is_offered_to_another_entity_in_good_standing() {
	test(|| {
		registered();
		assert_noop!(offer(ACME, acme().as_str()), Error::<Test>::AlreadyOwner);
		assert_noop!(
			offer(ACME, "5493006MHB84DD0ZWV19"),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(
			offer(ACME, newcomer().as_str()),
			Error::<Test>::NewOwnerNotInGoodStanding
		);
		for standing in [
			Standing::Lapsed,
			Standing::Suspended,
			Standing::Retired,
			Standing::Merged,
		] {
			Members::set_standing(rival(), standing);
			assert_noop!(offer(ACME, rival().as_str()), Error::<Test>::NewOwnerNotInGoodStanding);
		}
	});
}

#[test]
fn a_new_owner_accepts_in_good_standing() {
	test(|| {
		offered();
		Members::set_standing(rival(), Standing::Lapsed);
		assert_noop!(accept(RIVAL), Error::<Test>::NewOwnerNotInGoodStanding);
		Members::set_standing(rival(), Standing::Suspended);
		assert_noop!(accept(RIVAL), not_authorized(NotActing::NotInGoodStanding));
		Members::set_standing(rival(), Standing::Good);
		assert_ok!(accept(RIVAL));
	});
}

#[test]
fn what_a_suspended_owner_offered_does_not_pass_on() {
	test(|| {
		offered();
		for standing in [Standing::Suspended, Standing::Retired] {
			Members::set_standing(acme(), standing);
			assert_noop!(accept(RIVAL), Error::<Test>::OwnerNotActive);
		}
		Members::set_standing(acme(), Standing::Lapsed);
		assert_ok!(accept(RIVAL));
	});
}

#[test]
fn a_transfer_is_of_a_registered_product() {
	test(|| {
		for (gtin, error) in [
			("9506000134353", Error::<Test>::InvalidGtin(Malformed::CheckDigit)),
			(GTIN, Error::ProductNotFound),
		] {
			let refused = Err(error.into());
			let to = rival().into();
			assert_eq!(Register::offer_transfer(signed(ACME), gtin.into(), to), refused);
			assert_eq!(Register::accept_transfer(signed(RIVAL), gtin.into()), refused);
			assert_eq!(Register::withdraw_offer(signed(ACME), gtin.into()), refused);
		}
	});
}

#[test]
fn only_the_owner_offers_and_withdraws() {
	test(|| {
		offered();
		assert_for_owner(|origin| Register::offer_transfer(origin, GTIN.into(), gs1().into()));
		assert_for_owner(|origin| Register::withdraw_offer(origin, GTIN.into()));
	});
}

#[test]
fn only_managers_of_the_new_owner_accept() {
	test(|| {
		offered();
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(Register::accept_transfer(origin, GTIN.into()), BadOrigin);
		}
		assert_noop!(accept(STRANGER), not_authorized(NotActing::NoEntity));
		for who in [ACME, GS1] {
			assert_noop!(accept(who), Error::<Test>::NotOffered);
		}
		assert_ok!(offer(ACME, gs1().as_str()));
		assert_noop!(accept(GS1_CLERK), not_authorized(NotActing::OutOfScope));
	});
}
