//! Recalls.

use super::*;
use crate::{Products, Recall};
use bonafide_primitives::Malformed;

fn recall(origin: RuntimeOrigin, gtin: &str, reason: &str) -> DispatchResult {
	Register::recall(origin, gtin.into(), reason.into())
}

fn lift(origin: RuntimeOrigin, gtin: &str) -> DispatchResult {
	Register::lift_recall(origin, gtin.into())
}

#[test]
fn an_owner_recalls_and_lifts() {
	test(|| {
		registered();
		Timestamp::set_timestamp(NOW + 1);
		assert_ok!(recall(signed(ACME), GTIN, "Battery"));
		let reason: crate::Reason = "Battery".try_into().unwrap();
		assert_eq!(
			last_event(),
			Event::ProductRecalled {
				gtin: gtin(),
				reason: reason.clone()
			}
		);
		let product = Products::<Test>::get(gtin()).unwrap();
		assert_eq!(product.recall, Some(Recall { reason, since: NOW + 1 }));
		assert_eq!((product.version, product.changed), (1, NOW));

		assert_ok!(lift(signed(ACME), GTIN));
		assert_eq!(last_event(), Event::RecallLifted { gtin: gtin() });
		assert_eq!(Products::<Test>::get(gtin()).unwrap().recall, None);
	});
}

#[test]
fn a_product_is_recalled_once_and_lifted_once() {
	test(|| {
		registered();
		assert_noop!(lift(signed(ACME), GTIN), Error::<Test>::NotRecalled);
		assert_noop!(recall(signed(ACME), GTIN, " "), Error::<Test>::BlankReason);
		assert_ok!(recall(signed(ACME), GTIN, "Battery"));
		assert_noop!(recall(signed(ACME), GTIN, "Battery"), Error::<Test>::AlreadyRecalled);
	});
}

#[test]
fn a_recall_is_of_a_registered_product() {
	test(|| {
		for (gtin, error) in [
			("9506000134353", Error::<Test>::InvalidGtin(Malformed::CheckDigit)),
			("123", Error::InvalidGtin(Malformed::Length)),
			(GTIN, Error::ProductNotFound),
		] {
			assert_eq!(recall(signed(ACME), gtin, "r"), Err(error.into()));
			assert_eq!(lift(signed(ACME), gtin), recall(signed(ACME), gtin, "r"));
		}
	});
}

#[test]
fn only_the_owner_recalls_and_lifts() {
	test(|| {
		registered();
		assert_for_owner(|origin| recall(origin, GTIN, "r"));
		assert_ok!(recall(signed(ACME), GTIN, "r"));
		assert_for_owner(|origin| lift(origin, GTIN));
	});
}
