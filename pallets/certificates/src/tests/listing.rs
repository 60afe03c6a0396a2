//! The lists that name a certificate, and their order.

use super::*;
use bonafide_primitives::{Certificates as _, ClaimedOrigin, Lei};
use frame_support::assert_ok;

const GTIN: &str = "9506000134352";

fn of_product(good: GoodForm) -> GoodForm {
	GoodForm {
		gtin: Some(GTIN.into()),
		..good
	}
}

fn product() -> Goods {
	Goods::Product(GTIN.parse().unwrap())
}

fn subheading(digits: &str) -> Goods {
	Goods::Subheading(digits.parse().unwrap())
}

fn heading(importer: Option<Lei>, goods: Goods) -> Heading {
	Heading { importer, goods }
}

/// Everything listed under `heading`, in the order in which it is stored.
fn listed(heading: Heading) -> Vec<(Lei, Rank, Digest)> {
	Listed::<Test>::iter_key_prefix(heading)
		.map(|place| (place.certifier, place.rank, place.id))
		.collect()
}

#[test]
fn a_certificate_is_listed_once_under_each_product_and_subheading() {
	run(|| {
		let goods = vec![
			of_product(good("610910", "B")),
			of_product(good("610910", "A")),
			good("61091000", "B"),
			good("610910", "B"),
			good("620520", "B"),
		];
		assert_ok!(issue(1, CertificateForm { goods, ..form() }));
		let headings: Vec<_> = Listed::<Test>::iter_keys().map(|(heading, _)| heading).collect();
		assert_eq!(headings.len(), 3);
		for goods in [product(), subheading("610910"), subheading("620520")] {
			assert!(headings.contains(&heading(Some(importer()), goods)));
		}
	});
}

#[test]
fn one_that_names_no_importer_is_listed_for_any() {
	run(|| {
		for (number, importer) in [(1, sealed(1)), (2, PartyForm::Unknown), (3, PartyForm::Various)] {
			assert_ok!(issue(number, for_holder(importer, number)));
		}
		assert_eq!(listed(heading(None, subheading("610910"))).len(), 3);
		assert_eq!(Listed::<Test>::iter().count(), 3);
	});
}

#[test]
fn places_are_stored_by_certifier_and_rank_and_the_longest_first() {
	run(|| {
		let signed = |day: &str| CertificateForm {
			signed_on: day.into(),
			..form()
		};
		assert_ok!(issue(1, signed("2026-02-01")));
		assert_ok!(issue(2, signed("2026-03-01")));
		assert_ok!(issue(3, blanket("2026-01-01", "2026-06-30")));
		assert_ok!(issue(4, blanket("2026-01-01", "2026-12-31")));
		assert_ok!(issue(5, blanket("2026-01-01", "2026-12-30")));
		assert_ok!(issue(6, signed("2026-03-01")));
		assert_ok!(Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(6)));
		let by_producer = CertificateForm {
			certifier: Capacity::Producer,
			..form()
		};
		assert_ok!(issue_as(PRODUCER, 7, by_producer));

		let shirts = heading(Some(importer()), subheading("610910"));
		let expected = [
			(exporter(), Rank::Blanket, id(4)),
			(exporter(), Rank::Blanket, id(5)),
			(exporter(), Rank::Blanket, id(3)),
			(exporter(), Rank::Single, id(2)),
			(exporter(), Rank::Single, id(1)),
			(exporter(), Rank::Over, id(6)),
			(producer(), Rank::Single, id(7)),
		];
		assert_eq!(listed(shirts), expected);
		for rank in [Rank::Blanket, Rank::Single, Rank::Over] {
			let of_rank = expected
				.iter()
				.filter(|(by, ranked, _)| (*by, *ranked) == (exporter(), rank));
			let of_rank: Vec<_> = of_rank.map(|(_, _, id)| *id).collect();
			let found: Vec<_> = Pallet::<Test>::listed(shirts, exporter(), rank).collect();
			assert_eq!(found, of_rank);
		}
		let certifiers: Vec<_> = Pallet::<Test>::certifiers_under(shirts).collect();
		assert_eq!(certifiers, [exporter(), producer()]);
		assert_eq!(Pallet::<Test>::listed(shirts, importer(), Rank::Single).count(), 0);
		let trousers = heading(Some(importer()), subheading("620342"));
		assert_eq!(Pallet::<Test>::certifiers_under(trousers).count(), 0);
	});
}

#[test]
fn what_is_taken_back_is_over_and_what_takes_its_place_is_listed() {
	run(|| {
		assert_ok!(issue(1, form()));
		let shirts = heading(Some(importer()), subheading("610910"));
		assert_eq!(listed(shirts), [(exporter(), Rank::Single, id(1))]);
		assert_ok!(Pallet::<Test>::supersede(
			RuntimeOrigin::signed(EXPORTER),
			id(1),
			id(2),
			form().into()
		));
		assert_eq!(
			listed(shirts),
			[(exporter(), Rank::Single, id(2)), (exporter(), Rank::Over, id(1))]
		);
	});
}

#[test]
fn a_good_that_is_used_up_is_over() {
	run(|| {
		let goods = vec![good("610910", "B"), good("61091000", "B"), good("620520", "B")];
		assert_ok!(issue(1, CertificateForm { goods, ..form() }));
		let rank = |digits: &str| listed(heading(Some(importer()), subheading(digits)))[0].1;
		let use_up = |hs: &str| {
			let hs = hs.parse().unwrap();
			assert_ok!(Pallet::<Test>::use_up(&ClaimedOrigin { hs, ..claims::claim() }));
		};
		use_up("6109100012");
		assert_eq!([rank("610910"), rank("620520")], [Rank::Single, Rank::Single]);
		use_up("6109100012");
		assert_eq!([rank("610910"), rank("620520")], [Rank::Over, Rank::Single]);
		use_up("6205202016");
		assert_eq!([rank("610910"), rank("620520")], [Rank::Over, Rank::Over]);
	});
}

#[test]
fn a_call_costs_what_it_lists() {
	run(|| {
		let goods = vec![good("610910", "B"), good("620520", "B")];
		assert_ok!(issue(1, CertificateForm { goods, ..form() }));
		let superseded = Pallet::<Test>::supersede(RuntimeOrigin::signed(EXPORTER), id(1), id(2), form().into());
		assert_eq!(
			superseded.unwrap().actual_weight,
			Some(<() as WeightInfo>::supersede(1, 2))
		);
		let withdrawn = Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(2));
		assert_eq!(withdrawn.unwrap().actual_weight, Some(<() as WeightInfo>::withdraw(1)));
	});
}
