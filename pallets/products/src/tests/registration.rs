//! Registering a product.

use super::*;
use crate::{ByOwner, Guide, GuideKind, Guides, Product, Products};
use bonafide_primitives::{Malformed, Standing};

fn with(gtin: &str, hs: &str, description: &str, list: &[Guide]) -> DispatchResult {
	Register::register(signed(ACME), gtin.into(), hs.into(), description.into(), typed(list))
}

#[test]
fn the_holder_of_the_prefix_registers_a_product() {
	test(|| {
		grant(PREFIX, acme());
		let list = [
			guide(GuideKind::Label, "https://acme.example/label.jpg"),
			guide(GuideKind::Image, "https://acme.example/label.jpg"),
			guide(
				GuideKind::Label,
				"ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
			),
		];
		assert_ok!(with(GTIN, "8471.30.0100", "Notebook", &list));
		assert_eq!(
			last_event(),
			Event::ProductRegistered {
				gtin: gtin(),
				by: acme()
			}
		);
		let product = Product {
			owner: acme(),
			hs: "8471300100".parse().unwrap(),
			description: "Notebook".try_into().unwrap(),
			version: 1,
			registered: NOW,
			changed: NOW,
			recall: None,
		};
		assert_eq!(Products::<Test>::get(gtin()), Some(product));
		assert_eq!(Guides::<Test>::get(gtin()), guides(&list));
		assert!(ByOwner::<Test>::contains_key(acme(), gtin()));
	});
}

#[test]
fn all_spellings_of_a_gtin_are_one_product() {
	test(|| {
		registered();
		for spelling in ["9506000134352", "09506000134352", " 9506000134352 "] {
			assert_noop!(register(ACME, spelling), Error::<Test>::ProductExists);
		}
	});
}

#[test]
fn a_gtin_is_registered_once() {
	test(|| {
		registered();
		assert_ok!(Register::revoke_prefix(signed(GS1), PREFIX.into()));
		grant(PREFIX, rival());
		assert_noop!(register(RIVAL, GTIN), Error::<Test>::ProductExists);
	});
}

#[test]
fn a_registration_must_be_sound() {
	test(|| {
		grant(PREFIX, acme());
		assert_noop!(
			with("9506000134353", HS, "N", &[]),
			Error::<Test>::InvalidGtin(Malformed::CheckDigit)
		);
		assert_noop!(
			with("950600013435", HS, "N", &[]),
			Error::<Test>::InvalidGtin(Malformed::CheckDigit)
		);
		assert_noop!(
			with(GTIN, "847", "N", &[]),
			Error::<Test>::InvalidHsCode(Malformed::Length)
		);
		assert_noop!(
			with(GTIN, "771300", "N", &[]),
			Error::<Test>::InvalidHsCode(Malformed::Unassigned)
		);
		for blank in ["", "   "] {
			assert_noop!(with(GTIN, HS, blank, &[]), Error::<Test>::BlankDescription);
		}
	});
}

#[test]
fn only_managers_in_good_standing_register() {
	test(|| {
		grant(PREFIX, acme());
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			let description = "N".into();
			let call = Register::register(origin, GTIN.into(), HS.into(), description, typed(&[]));
			assert_eq!(call, Err(BadOrigin.into()));
		}
		assert_noop!(register(STRANGER, GTIN), not_authorized(NotActing::NoEntity));
		assert_noop!(register(ACME_CLERK, GTIN), not_authorized(NotActing::OutOfScope));
		for who in [RIVAL, GS1] {
			assert_noop!(register(who, GTIN), Error::<Test>::NotPrefixHolder);
		}
		Members::set_standing(acme(), Standing::Suspended);
		assert_noop!(register(ACME, GTIN), not_authorized(NotActing::NotInGoodStanding));
	});
}
