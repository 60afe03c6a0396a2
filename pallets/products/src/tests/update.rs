//! Replacing the record of a product.

use super::*;
use crate::{Guide, GuideKind, Guides, Product, Products};
use bonafide_primitives::Malformed;

fn with(origin: RuntimeOrigin, gtin: &str, hs: &str, description: &str, list: &[Guide]) -> DispatchResult {
	Register::update(origin, gtin.into(), hs.into(), description.into(), typed(list))
}

#[test]
fn an_owner_replaces_the_record() {
	test(|| {
		registered();
		let list = [guide(GuideKind::Stitching, "https://acme.example/seam.jpg")];
		Timestamp::set_timestamp(NOW + 6_000);
		assert_ok!(with(signed(ACME), "09506000134352", "847141", "Desktop", &list));
		assert_eq!(
			last_event(),
			Event::ProductUpdated {
				gtin: gtin(),
				version: 2
			}
		);
		let product = Product {
			owner: acme(),
			hs: "847141".parse().unwrap(),
			description: "Desktop".try_into().unwrap(),
			version: 2,
			registered: NOW,
			changed: NOW + 6_000,
			recall: None,
		};
		assert_eq!(Products::<Test>::get(gtin()), Some(product));
		assert_eq!(Guides::<Test>::get(gtin()), guides(&list));

		assert_ok!(with(signed(ACME), GTIN, HS, "Notebook", &[]));
		assert_eq!(Products::<Test>::get(gtin()).unwrap().version, 3);
		assert_eq!(Guides::<Test>::get(gtin()), guides(&[]));
	});
}

#[test]
fn a_recall_outlasts_an_update() {
	test(|| {
		registered();
		assert_ok!(Register::recall(signed(ACME), GTIN.into(), "Battery".into()));
		assert_ok!(with(signed(ACME), GTIN, HS, "Notebook", &[]));
		assert!(Products::<Test>::get(gtin()).unwrap().recall.is_some());
	});
}

#[test]
fn an_update_must_be_sound() {
	test(|| {
		registered();
		let update = |gtin, hs, description, guides: &[Guide]| with(signed(ACME), gtin, hs, description, guides);
		assert_noop!(
			update("950600013435X", HS, "N", &[]),
			Error::<Test>::InvalidGtin(Malformed::Character)
		);
		assert_noop!(update("19506000134359", HS, "N", &[]), Error::<Test>::ProductNotFound);
		assert_noop!(
			update(GTIN, "8471..30", "N", &[]),
			Error::<Test>::InvalidHsCode(Malformed::Form)
		);
		assert_noop!(update(GTIN, HS, " ", &[]), Error::<Test>::BlankDescription);
		let guide = guide(GuideKind::Other, "ftp://acme.example/a");
		assert_noop!(update(GTIN, HS, "N", &[guide]), Error::<Test>::InvalidUri);
	});
}

#[test]
fn only_the_owner_updates() {
	test(|| {
		registered();
		assert_for_owner(|origin| with(origin, GTIN, HS, "Copy", &[]));
	});
}
