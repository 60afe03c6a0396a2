//! Guides, open and sealed.

use super::*;
use crate::{Guide, GuideForm, GuideKind, GuideList, Guides};
use bonafide_primitives::{Digest, KeyNumber, Lei, Malformed, Seal, SealForm, Standing};

fn label() -> Guide {
	guide(GuideKind::Label, "https://acme.example/label.jpg")
}

/// A guide to the seam that officers can open with a key of customs.
fn seam(customs: Lei, key: KeyNumber) -> Guide {
	Guide {
		officers_only: Some(Seal { customs, key }),
		..guide(GuideKind::Stitching, "https://acme.example/seam.hpke")
	}
}

fn with(guides: &[Guide]) -> DispatchResult {
	let description = "Notebook".into();
	Register::register(signed(ACME), GTIN.into(), HS.into(), description, typed(guides))
}

fn update(guides: &[Guide]) -> DispatchResult {
	let description = "Notebook".into();
	Register::update(signed(ACME), GTIN.into(), HS.into(), description, typed(guides))
}

#[test]
fn guides_are_for_everybody_or_for_officers_only() {
	test(|| {
		grant(PREFIX, acme());
		let list = [label(), seam(customs(), KEY)];
		assert_ok!(with(&list));
		let recorded: GuideList = Guides::<Test>::get(gtin());
		assert_eq!(recorded, guides(&list));
		assert_eq!(recorded[0].officers_only, None);
		let seal = Seal {
			customs: customs(),
			key: KEY,
		};
		assert_eq!(recorded[1].officers_only, Some(seal));
	});
}

#[test]
fn guides_must_be_sound() {
	test(|| {
		grant(PREFIX, acme());
		let http = guide(GuideKind::Label, "http://acme.example/label.jpg");
		assert_noop!(with(&[http]), Error::<Test>::InvalidUri);
		let untyped = Guide {
			media_type: "jpeg".try_into().unwrap(),
			..label()
		};
		assert_noop!(with(&[label(), untyped]), Error::<Test>::InvalidMediaType);
		let again = Guide {
			sha256: Digest::repeat_byte(7),
			..label()
		};
		assert_noop!(with(&[label(), again]), Error::<Test>::DuplicateGuide);
	});
}

#[test]
fn officers_are_those_of_a_customs_administration() {
	test(|| {
		grant(PREFIX, acme());
		let form = GuideForm {
			officers_only: Some(SealForm {
				customs: "5493006MHB84DD0ZWV19".into(),
				key: KEY,
			}),
			..typed(&[label()])[0].clone()
		};
		let description = "Notebook".into();
		assert_noop!(
			Register::register(
				signed(ACME),
				GTIN.into(),
				HS.into(),
				description,
				vec![form].try_into().unwrap()
			),
			Error::<Test>::InvalidLei(Malformed::CheckDigit)
		);
		Members::set_key(rival(), KEY, 0..u64::MAX);
		for none in [rival(), newcomer()] {
			assert_noop!(with(&[label(), seam(none, KEY)]), Error::<Test>::NotCustoms);
		}
		Members::set_standing(customs(), Standing::Suspended);
		assert_noop!(with(&[seam(customs(), KEY)]), Error::<Test>::NotCustoms);
	});
}

#[test]
fn a_guide_is_sealed_to_a_key_that_is_good_now() {
	test(|| {
		grant(PREFIX, acme());
		let (revoked, coming) = (KEY + 1, KEY + 2);
		Members::set_key(customs(), revoked, 0..NOW);
		Members::set_key(customs(), coming, NOW + 1..u64::MAX);
		for key in [0, revoked, coming, coming + 1] {
			assert_noop!(with(&[seam(customs(), key)]), Error::<Test>::KeyNotValid);
		}
		assert_ok!(with(&[seam(customs(), KEY)]));

		// A guide on record stays when the key is revoked. A new one takes a key that is good.
		Members::set_key(customs(), KEY, NOW..NOW + 1);
		Timestamp::set_timestamp(NOW + 1);
		assert_noop!(update(&[seam(customs(), KEY)]), Error::<Test>::KeyNotValid);
		assert_eq!(Guides::<Test>::get(gtin()), guides(&[seam(customs(), KEY)]));
		assert_ok!(update(&[seam(customs(), coming)]));
		assert_eq!(Guides::<Test>::get(gtin()), guides(&[seam(customs(), coming)]));
	});
}
