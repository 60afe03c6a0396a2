//! The room that products take, of which a member has so much in a day.

use super::*;
use crate::{FeatureForms, GuideKind};

fn update(guides: &[crate::Guide]) -> DispatchResult {
	Register::update(signed(ACME), GTIN.into(), HS.into(), "Notebook".into(), typed(guides))
}

fn taken() -> u32 {
	Members::noted(acme())
}

#[test]
fn a_product_counts_by_its_guides_and_features() {
	test(|| {
		registered();
		assert_eq!(taken(), 1);
		let many: Vec<_> = (0..16)
			.map(|n| guide(GuideKind::Image, &format!("https://acme.example/{n:0>100}")))
			.collect();
		let before = taken();
		assert_ok!(update(&many[..1]));
		let one = taken() - before;
		assert_ok!(update(&many));
		assert!(taken() - before - one > one + 1, "many guides take more than one");
	});
}

#[test]
fn no_more_is_put_on_record_than_a_member_may_in_a_day() {
	test(|| {
		registered();
		Members::set_bound(taken());
		assert_noop!(register(ACME, "9506000100005"), DispatchError::Exhausted);
		assert_noop!(update(&[]), DispatchError::Exhausted);
		assert_noop!(
			Register::set_features(signed(ACME), GTIN.into(), FeatureForms::new()),
			DispatchError::Exhausted
		);
		assert_ok!(Register::recall(signed(ACME), GTIN.into(), "Fire".into()));
	});
}
