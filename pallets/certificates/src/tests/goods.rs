//! The goods on a certificate.

use super::*;
use bonafide_primitives::Malformed;
use frame_support::{assert_noop, assert_ok};

fn covering(goods: Vec<GoodForm>) -> CertificateForm {
	CertificateForm { goods, ..form() }
}

/// A good, and after it the one to be judged: at place 1.
fn second(good_form: GoodForm) -> CertificateForm {
	covering(vec![good("610910", "A"), good_form])
}

#[test]
fn a_certificate_covers_one_to_fifty_goods() {
	run(|| {
		let goods = |count: u32| {
			(0..count)
				.map(|number| good(&format!("9505{number:04}"), "B"))
				.collect()
		};
		assert_noop!(issue(1, covering(vec![])), Refused::EmptyGoods);
		assert_noop!(issue(1, covering(goods(51))), Refused::MaxGoodsExceeded);
		assert_ok!(issue(1, covering(goods(50))));
		assert_eq!(stored(1).goods.len(), 50);
	});
}

#[test]
fn the_weight_counts_no_more_goods_than_are_looked_at() {
	let judged = |count| covering(vec![good("610910", "B"); count]).goods_judged();
	assert_eq!(
		[judged(0), judged(1), judged(50), judged(51), judged(5_000)],
		[0, 1, 50, 50, 50]
	);
}

#[test]
fn a_classification_is_read_and_long_enough() {
	run(|| {
		for (typed, why) in [
			("61091", Malformed::Length),
			("6109.1x", Malformed::Character),
			("771010", Malformed::Unassigned),
			("61.0910", Malformed::Form),
		] {
			assert_noop!(issue(1, second(good(typed, "B"))), Refused::InvalidHsCode(1, why));
		}

		let mut usmca = agreements().remove(&"USMCA".try_into().unwrap()).unwrap().remove(0);
		usmca.hs_digits = 8;
		assert_ok!(set_profile("USMCA", usmca));
		assert_noop!(
			issue(1, covering(vec![good("6109.10", "B")])),
			Refused::TooFewHsDigits(0)
		);
		assert_ok!(issue(1, covering(vec![good("6109.10.00", "B")])));
	});
}

#[test]
fn the_rule_for_some_goods_can_need_more_digits() {
	run(|| {
		let mut usmca = agreements().remove(&"USMCA".try_into().unwrap()).unwrap().remove(0);
		for (hs, digits) in [("6109.10", 8), ("6109.10.00", 10)] {
			usmca.finer.try_insert(hs.parse().unwrap(), digits).unwrap();
		}
		assert_ok!(set_profile("USMCA", usmca));
		for coarse in ["610910", "61091000"] {
			assert_noop!(
				issue(1, covering(vec![good("620520", "B"), good(coarse, "B")])),
				Refused::TooFewHsDigits(1)
			);
		}
		let fine = vec![good("6109.10.0012", "B"), good("610990", "B"), good("620520", "B")];
		assert_ok!(issue(1, covering(fine)));
	});
}

#[test]
fn a_gtin_is_read() {
	run(|| {
		let with_gtin = |gtin: &str| GoodForm {
			gtin: Some(gtin.into()),
			..good("610910", "B")
		};
		assert_noop!(
			issue(1, second(with_gtin("9521321000010"))),
			Refused::InvalidGtin(1, Malformed::CheckDigit)
		);
		assert_ok!(issue(1, second(with_gtin("036000291452"))));
	});
}

#[test]
fn a_criterion_is_one_of_the_agreement() {
	run(|| {
		for unknown in ["E", "b", "", "wholly obtained"] {
			assert_noop!(issue(1, second(good("950510", unknown))), Refused::CriterionNotFound(1));
		}
		assert_ok!(issue(1, second(good("950510", " D "))));
		assert_eq!(stored(1).goods[1].criterion.as_str(), "D");
	});
}

#[test]
fn a_criterion_can_exclude_chapters() {
	run(|| {
		for excluded in ["610910", "620520", "630260"] {
			assert_noop!(issue(1, second(good(excluded, "D"))), Refused::ChapterExcluded(1));
		}
		assert_ok!(issue(1, second(good("600410", "D"))));
		assert_ok!(issue(2, second(good("640399", "D"))));
	});
}

#[test]
fn an_origin_is_a_party_to_the_agreement() {
	run(|| {
		let from = |origin: &str| GoodForm {
			origin: origin.into(),
			..good("610910", "B")
		};
		assert_noop!(
			issue(1, second(from("Mexico"))),
			Refused::InvalidOrigin(1, Malformed::LowerCase)
		);
		assert_noop!(issue(1, second(from("CN"))), Refused::OriginOutsideParties(1));
		assert_ok!(issue(1, second(from("US"))));
	});
}

#[test]
fn no_good_is_listed_twice() {
	run(|| {
		let twice = covering(vec![good("610910", "B"), good("620520", "B"), good("6109.10", "B")]);
		assert_noop!(issue(1, twice), Refused::DuplicateGood(2));
		let alike = covering(vec![
			good("610910", "B"),
			good("610910", "A"),
			GoodForm {
				origin: "CA".into(),
				..good("610910", "B")
			},
			GoodForm {
				gtin: Some("96385074".into()),
				..good("610910", "B")
			},
		]);
		assert_ok!(issue(1, alike));
	});
}
