//! Features, open and sealed.

use super::*;
use crate::{
	Feature, FeatureForm, FeatureForms, Features, Guide, GuideKind, Product, Products, Shows, ShowsForm, Version,
	SEALED_FEATURE,
};
use bonafide_primitives::{Checklist, Digest, KeyNumber, Lei, Malformed, Products as _, Seal, SealForm, Spelled};

const TEXT: &str = "The logo is embossed, not printed.";

fn open(text: &str) -> FeatureForm {
	FeatureForm {
		shows: ShowsForm::Open(text.into()),
		guide: None,
	}
}

fn sealed(to: impl Into<Spelled<Lei>>, key: KeyNumber, length: u32) -> FeatureForm {
	FeatureForm {
		shows: ShowsForm::Sealed {
			seal: SealForm {
				customs: to.into(),
				key,
			},
			bytes: vec![7; length as usize].try_into().unwrap(),
		},
		guide: None,
	}
}

/// A feature that the guide of this digest shows.
fn shown_by(guide: &Guide) -> FeatureForm {
	FeatureForm {
		guide: Some(guide.sha256),
		..open(TEXT)
	}
}

fn set(features: &[FeatureForm]) -> DispatchResult {
	set_by(signed(ACME), features)
}

fn set_by(origin: RuntimeOrigin, features: &[FeatureForm]) -> DispatchResult {
	let features: FeatureForms = features.to_vec().try_into().unwrap();
	Register::set_features(origin, GTIN.into(), features)
}

fn update(guides: &[Guide]) {
	let description = "Notebook".into();
	assert_ok!(Register::update(
		signed(ACME),
		GTIN.into(),
		HS.into(),
		description,
		typed(guides)
	));
}

fn product() -> Product {
	Products::<Test>::get(gtin()).unwrap()
}

fn latest() -> Version {
	Register::versions(gtin())[0].1.clone()
}

#[test]
fn the_owner_tells_what_officers_check() {
	test(|| {
		registered();
		let first = latest();
		Timestamp::set_timestamp(NOW + 10);
		assert_ok!(set(&[open(TEXT), sealed(customs(), KEY, SEALED_FEATURE)]));
		let recorded = Features::<Test>::get(gtin());
		let seal = Seal {
			customs: customs(),
			key: KEY,
		};
		let bytes = vec![7; SEALED_FEATURE as usize].try_into().unwrap();
		let feature = |shows| Feature { shows, guide: None };
		assert_eq!(
			recorded.to_vec(),
			[
				feature(Shows::Open(TEXT.try_into().unwrap())),
				feature(Shows::Sealed { seal, bytes })
			]
		);
		assert_eq!(
			last_event(),
			Event::FeaturesSet {
				gtin: gtin(),
				version: 2,
				features: 2
			}
		);
		assert_eq!((product().version, product().changed), (2, NOW + 10));
		assert_ne!(latest().digest, first.digest);
		let checklist = Checklist {
			version: 2,
			features: 2,
		};
		assert_eq!(Register::checklist(&gtin()), Some(checklist));

		// None to check is told likewise, and the record says what it said.
		assert_ok!(set(&[]));
		assert!(!Features::<Test>::contains_key(gtin()));
		assert_eq!(latest().digest, first.digest);
		assert_eq!(
			Register::checklist(&gtin()).map(|checklist| checklist.features),
			Some(0)
		);
	});
}

#[test]
fn nobody_else_does() {
	test(|| {
		assert_noop!(set(&[]), Error::<Test>::ProductNotFound);
		assert_eq!(Register::checklist(&gtin()), None);
		registered();
		assert_for_owner(|origin| set_by(origin, &[open(TEXT)]));
		assert_noop!(
			Register::set_features(signed(ACME), "9506000134353".into(), Default::default()),
			Error::<Test>::InvalidGtin(Malformed::CheckDigit)
		);
	});
}

#[test]
fn features_must_be_sound() {
	test(|| {
		registered();
		assert_noop!(set(&[open(TEXT), open(" ")]), Error::<Test>::BlankFeature);
		for length in [0, SEALED_FEATURE - 1] {
			assert_noop!(set(&[sealed(customs(), KEY, length)]), Error::<Test>::FeatureNotPadded);
		}
		assert_noop!(
			set(&[sealed("5493006MHB84DD0ZWV19", KEY, SEALED_FEATURE)]),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		assert_noop!(set(&[sealed(rival(), KEY, SEALED_FEATURE)]), Error::<Test>::NotCustoms);
		assert_noop!(
			set(&[sealed(customs(), KEY + 1, SEALED_FEATURE)]),
			Error::<Test>::KeyNotValid
		);
	});
}

#[test]
fn a_guide_that_shows_a_feature_is_the_products() {
	test(|| {
		registered();
		let label = guide(GuideKind::Label, "https://acme.example/label.jpg");
		assert_noop!(set(&[shown_by(&label)]), Error::<Test>::GuideNotFound);
		update(std::slice::from_ref(&label));
		assert_ok!(set(&[shown_by(&label)]));
		let shown = || Features::<Test>::get(gtin())[0].guide;
		assert_eq!(shown(), Some(label.sha256));

		// An update that keeps the guide leaves it, one that does not takes it away. The feature itself stays.
		let seam = Guide {
			sha256: Digest::repeat_byte(9),
			..guide(GuideKind::Stitching, "https://acme.example/seam.jpg")
		};
		update(&[seam.clone(), label.clone()]);
		assert_eq!(shown(), Some(label.sha256));
		update(&[seam]);
		assert_eq!(shown(), None);
	});
}

#[test]
fn features_go_with_the_product() {
	test(|| {
		registered();
		assert_ok!(set(&[open(TEXT)]));
		assert_ok!(Register::offer_transfer(signed(ACME), GTIN.into(), rival().into()));
		assert_ok!(Register::accept_transfer(signed(RIVAL), GTIN.into()));
		assert_eq!(Features::<Test>::get(gtin()).len(), 1);
	});
}
