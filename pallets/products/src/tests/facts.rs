//! Facts about a product, as other pallets ask for them.

use super::*;
use bonafide_primitives::{ProductFacts, Products};

#[test]
fn the_other_rooms_learn_owner_classification_and_recall() {
	test(|| {
		assert_eq!(Register::facts(&gtin()), None);
		registered();
		let facts = ProductFacts {
			owner: acme(),
			hs: "847130".parse().unwrap(),
			recalled: false,
		};
		assert_eq!(Register::facts(&gtin()), Some(facts.clone()));
		assert_ok!(Register::recall(signed(ACME), GTIN.into(), "Battery".into()));
		assert_eq!(
			Register::facts(&gtin()),
			Some(ProductFacts {
				recalled: true,
				..facts
			})
		);
	});
}
