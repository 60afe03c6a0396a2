//! Claims that rest on a certificate.

use super::*;
use bonafide_primitives::{CertificateRefusal as Why, Certificates as _, ClaimedOrigin};
use frame_support::{assert_noop, assert_ok};

const ENTRY: &str = "ABC-1234567-6";
const OTHER_ENTRY: &str = "ABC-1234568-4";

/// A claim on the day after [`form`] was signed, for the goods on it.
pub(super) fn claim() -> ClaimedOrigin {
	ClaimedOrigin {
		entry: ENTRY.parse().unwrap(),
		agreement: "USMCA".try_into().unwrap(),
		code: "S".try_into().unwrap(),
		certificate: Some(id(1)),
		importer: importer(),
		hs: "6109.10.0012".parse().unwrap(),
		gtin: None,
		country: "MX".parse().unwrap(),
		manufacturer: None,
		on: "2026-03-02".parse().unwrap(),
		low_value: false,
	}
}

pub(super) fn check(claim: ClaimedOrigin) -> Result<(), Why> {
	Pallet::<Test>::check(&claim, &presenter(claim.entry))
}

fn use_up(claim: ClaimedOrigin) -> DispatchResult {
	Pallet::<Test>::use_up(&claim)
}

/// Issues the form with these goods and runs `test`.
fn with_goods(goods: Vec<GoodForm>, test: impl FnOnce()) {
	run(|| {
		assert_ok!(issue(1, CertificateForm { goods, ..form() }));
		test();
	});
}

fn gtin_a() -> &'static str {
	"9506000134352"
}

fn gtin_b() -> &'static str {
	"4006381333931"
}

#[test]
fn a_claim_holds() {
	with_goods(vec![good("610910", "B")], || {
		assert_ok!(check(claim()));
		assert_ok!(check(ClaimedOrigin {
			code: "S+".try_into().unwrap(),
			..claim()
		}));
		assert_ok!(check(ClaimedOrigin {
			gtin: Some(gtin_a().parse().unwrap()),
			..claim()
		}));
	});
}

#[test]
fn checking_changes_nothing() {
	with_goods(vec![good("610910", "B")], || {
		let before = stored(1);
		assert_ok!(check(claim()));
		assert_eq!(stored(1), before);
	});
}

#[test]
fn the_agreement_and_its_code_are_known_and_in_force() {
	with_goods(vec![good("610910", "B")], || {
		let under = |agreement: &str, code: &str| ClaimedOrigin {
			agreement: agreement.try_into().unwrap(),
			code: code.try_into().unwrap(),
			..claim()
		};
		assert_eq!(check(under("TPP", "S")), Err(Why::AgreementUnknown));
		assert_eq!(check(under("NAFTA", "MX")), Err(Why::AgreementNotInForce));
		assert_eq!(check(under("USMCA", "P")), Err(Why::ClaimCodeUnknown));
	});
}

#[test]
fn goods_of_an_outsider_have_no_preference() {
	with_goods(vec![good("610910", "B")], || {
		let country = "CN".parse().unwrap();
		assert_eq!(
			check(ClaimedOrigin { country, ..claim() }),
			Err(Why::OriginOutsideParties)
		);
		let on_knowledge = ClaimedOrigin {
			country,
			..on_knowledge()
		};
		assert_eq!(check(on_knowledge), Err(Why::OriginOutsideParties));
	});
}

fn on_knowledge() -> ClaimedOrigin {
	ClaimedOrigin {
		agreement: "CAFTA-DR".try_into().unwrap(),
		code: "P".try_into().unwrap(),
		certificate: None,
		country: "SV".parse().unwrap(),
		..claim()
	}
}

#[test]
fn a_claim_can_rest_on_knowledge_where_the_agreement_allows() {
	run(|| {
		assert_ok!(check(on_knowledge()));
		assert_ok!(use_up(on_knowledge()));
		assert_eq!(System::event_count(), 0);
		assert_eq!(
			check(ClaimedOrigin {
				certificate: None,
				..claim()
			}),
			Err(Why::CertificateMissing)
		);
	});
}

#[test]
fn goods_of_low_value_need_no_certificate_where_the_agreement_excuses_them() {
	run(|| {
		let low_value = ClaimedOrigin {
			certificate: None,
			low_value: true,
			..claim()
		};
		assert_ok!(check(low_value.clone()));
		assert_ok!(use_up(low_value.clone()));
		let country = "CN".parse().unwrap();
		let elsewhere = ClaimedOrigin {
			country,
			..low_value.clone()
		};
		assert_eq!(check(elsewhere), Err(Why::OriginOutsideParties));
		// A certificate that is given has to hold.
		let certified = ClaimedOrigin {
			certificate: Some(id(1)),
			..low_value.clone()
		};
		assert_eq!(check(certified), Err(Why::CertificateUnknown));

		let mut profiles = agreements();
		let strict = Profile {
			low_value_uncertified: false,
			..profiles.remove(&low_value.agreement).unwrap().remove(0)
		};
		assert_ok!(set_profile("USMCA", strict));
		assert_eq!(check(low_value), Err(Why::CertificateMissing));
	});
}

#[test]
fn the_certificate_is_on_the_register_before_the_claim() {
	with_goods(vec![good("610910", "B")], || {
		let unknown = ClaimedOrigin {
			certificate: Some(id(2)),
			..claim()
		};
		assert_eq!(check(unknown), Err(Why::CertificateUnknown));
		// Signed by then, but anchored a day later.
		let too_early = ClaimedOrigin {
			on: "2026-03-01".parse().unwrap(),
			..claim()
		};
		assert_eq!(check(too_early), Err(Why::CertificateUnknown));
	});
}

#[test]
fn the_certificate_speaks_for_the_agreement() {
	with_goods(vec![good("610910", "B")], || {
		let other = ClaimedOrigin {
			agreement: "CAFTA-DR".try_into().unwrap(),
			code: "P".try_into().unwrap(),
			country: "US".parse().unwrap(),
			..claim()
		};
		assert_eq!(check(other), Err(Why::OtherAgreement));
	});
}

#[test]
fn no_claim_rests_on_a_certificate_taken_back() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_ok!(Pallet::<Test>::supersede(
			RuntimeOrigin::signed(EXPORTER),
			id(1),
			id(2),
			form().into()
		));
		assert_eq!(check(claim()), Err(Why::Superseded));
		let on_second = ClaimedOrigin {
			certificate: Some(id(2)),
			..claim()
		};
		assert_ok!(check(on_second.clone()));
		assert_ok!(Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(2)));
		assert_eq!(check(on_second.clone()), Err(Why::Withdrawn));
		assert_noop!(use_up(on_second), Refused::ClaimRefused(Why::Withdrawn));
	});
}

#[test]
fn a_certificate_expires_by_the_version_that_judged_it() {
	with_goods(vec![good("610910", "B")], || {
		let on = |day: &str| ClaimedOrigin {
			on: day.parse().unwrap(),
			..claim()
		};
		assert_ok!(check(on("2030-03-01")));
		assert_eq!(check(on("2030-03-02")), Err(Why::Expired));

		let mut shorter = agreements().remove(&"USMCA".try_into().unwrap()).unwrap().remove(0);
		shorter.accepted_months = 1;
		shorter.in_force_from = "2026-03-02".parse().unwrap();
		assert_ok!(set_profile("USMCA", shorter));
		assert_ok!(check(on("2030-03-01")));
		assert_ok!(issue(
			2,
			CertificateForm {
				signed_on: "2026-03-02".into(),
				..form()
			}
		));
		let on_second = |day: &str| ClaimedOrigin {
			certificate: Some(id(2)),
			..on(day)
		};
		assert_ok!(check(on_second("2026-04-02")));
		assert_eq!(check(on_second("2026-04-03")), Err(Why::Expired));
	});
}

#[test]
fn a_blanket_certificate_serves_its_period() {
	run(|| {
		let cover = CoverForm::Blanket {
			from: "2026-03-10".into(),
			until: "2026-04-10".into(),
		};
		assert_ok!(issue(1, CertificateForm { cover, ..form() }));
		let on = |day: &str| ClaimedOrigin {
			on: day.parse().unwrap(),
			..claim()
		};
		assert_eq!(check(on("2026-03-09")), Err(Why::OutsideBlanketPeriod));
		assert_eq!(check(on("2026-04-11")), Err(Why::OutsideBlanketPeriod));
		let before = stored(1);
		for (day, entry) in [
			("2026-03-10", ENTRY),
			("2026-04-10", OTHER_ENTRY),
			("2026-04-10", OTHER_ENTRY),
		] {
			let claim = ClaimedOrigin {
				entry: entry.parse().unwrap(),
				..on(day)
			};
			assert_ok!(check(claim.clone()));
			assert_ok!(use_up(claim));
		}
		assert_eq!(stored(1), before);
	});
}

#[test]
fn an_importer_named_is_the_one_that_claims() {
	run(|| {
		assert_ok!(issue(1, form()));
		let other = || ClaimedOrigin {
			importer: outsider(),
			..claim()
		};
		assert_eq!(check(other()), Err(Why::OtherImporter));
		for (number, open) in [(2, PartyForm::Unknown), (3, PartyForm::Various), (4, sealed(4))] {
			assert_ok!(issue(
				number,
				CertificateForm {
					importer: open,
					..blanket("2026-03-01", "2026-12-31")
				}
			));
			assert_ok!(check(ClaimedOrigin {
				certificate: Some(id(number)),
				..other()
			}));
		}
	});
}

#[test]
fn goods_are_covered_by_classification_then_product_then_origin() {
	let with_gtin = GoodForm {
		gtin: Some(gtin_a().into()),
		..good("6109.10", "B")
	};
	with_goods(
		vec![
			with_gtin,
			GoodForm {
				origin: "CA".into(),
				..good("6205.20.20", "B")
			},
		],
		|| {
			let line = |hs: &str, gtin: Option<&str>, country: &str| {
				check(ClaimedOrigin {
					hs: hs.parse().unwrap(),
					gtin: gtin.map(|gtin| gtin.parse().unwrap()),
					country: country.parse().unwrap(),
					..claim()
				})
			};
			assert_ok!(line("6109100012", Some(gtin_a()), "MX"));
			assert_eq!(
				line("6109901007", Some(gtin_a()), "MX"),
				Err(Why::ClassificationNotCovered)
			);
			assert_eq!(line("6109100012", Some(gtin_b()), "MX"), Err(Why::ProductNotCovered));
			assert_eq!(line("6109100012", None, "MX"), Err(Why::ProductNotCovered));
			assert_eq!(line("6109100012", Some(gtin_a()), "US"), Err(Why::OtherOrigin));

			assert_ok!(line("6205202016", None, "CA"));
			assert_ok!(line("62052020", Some(gtin_b()), "CA"));
			// Six digits decide: the others are of one country's tariff, and here are those of Mexico.
			assert_ok!(line("620520", None, "CA"));
			assert_ok!(line("62052099", None, "CA"));
			assert_ok!(line("6109.10.0199", Some(gtin_a()), "MX"));
			assert_eq!(line("620530", None, "CA"), Err(Why::ClassificationNotCovered));
			assert_eq!(line("6205202016", None, "MX"), Err(Why::OtherOrigin));
		},
	);
}

#[test]
fn goods_are_of_the_producer_that_is_named_or_of_its_heir() {
	with_goods(vec![good("610910", "B")], || {
		let made_by = |manufacturer| {
			check(ClaimedOrigin {
				manufacturer,
				..claim()
			})
		};
		assert_ok!(made_by(None));
		assert_ok!(made_by(Some(producer())));
		assert_eq!(made_by(Some(outsider())), Err(Why::OtherProducer));
		Members::merge(producer(), outsider());
		assert_ok!(made_by(Some(outsider())));

		// Whoever made them if none is named.
		let producer = PartyForm::Various;
		assert_ok!(issue(2, CertificateForm { producer, ..form() }));
		assert_ok!(check(ClaimedOrigin {
			certificate: Some(id(2)),
			manufacturer: Some(exporter()),
			..claim()
		}));
	});
}

#[test]
fn the_heir_of_the_importer_named_claims() {
	run(|| {
		assert_ok!(issue(1, form()));
		Members::merge(importer(), outsider());
		assert_ok!(check(ClaimedOrigin {
			importer: outsider(),
			..claim()
		}));
		let other = producer();
		assert_eq!(
			check(ClaimedOrigin {
				importer: other,
				..claim()
			}),
			Err(Why::OtherImporter)
		);
	});
}

#[test]
fn product_and_origin_are_those_of_one_good() {
	let mexican = GoodForm {
		gtin: Some(gtin_a().into()),
		..good("610910", "B")
	};
	let canadian = GoodForm {
		gtin: Some(gtin_b().into()),
		origin: "CA".into(),
		..good("610910", "B")
	};
	with_goods(vec![mexican, canadian], || {
		let crossed = ClaimedOrigin {
			gtin: Some(gtin_a().parse().unwrap()),
			country: "CA".parse().unwrap(),
			..claim()
		};
		assert_eq!(check(crossed), Err(Why::OtherOrigin));
	});
}

#[test]
fn a_certificate_for_one_shipment_serves_one_entry_and_each_good_once() {
	with_goods(vec![good("610910", "B"), good("620520", "B")], || {
		let shirt = || ClaimedOrigin {
			hs: "6205202016".parse().unwrap(),
			..claim()
		};
		assert_ok!(use_up(shirt()));
		assert_eq!(
			stored(1).used,
			Some(Use {
				entry: ENTRY.parse().unwrap(),
				goods: 0b10
			})
		);
		System::assert_last_event(
			Event::CertificateUsed {
				id: id(1),
				entry: ENTRY.parse().unwrap(),
				good: 1,
			}
			.into(),
		);
		assert_eq!(check(shirt()), Err(Why::AlreadyUsed));
		assert_noop!(use_up(shirt()), Refused::ClaimRefused(Why::AlreadyUsed));

		let elsewhere = ClaimedOrigin {
			entry: OTHER_ENTRY.parse().unwrap(),
			..claim()
		};
		assert_eq!(check(elsewhere), Err(Why::AlreadyUsed));
		assert_ok!(check(claim()));
		assert_ok!(use_up(claim()));
		assert_eq!(
			stored(1).used,
			Some(Use {
				entry: ENTRY.parse().unwrap(),
				goods: 0b11
			})
		);
		assert_eq!(check(claim()), Err(Why::AlreadyUsed));
	});
}

#[test]
fn the_good_that_says_most_is_used_first() {
	let narrow = GoodForm {
		gtin: Some(gtin_a().into()),
		..good("610910", "B")
	};
	with_goods(vec![good("610910", "B"), good("61091000", "B"), narrow], || {
		let line = || ClaimedOrigin {
			gtin: Some(gtin_a().parse().unwrap()),
			..claim()
		};
		for goods in [0b100, 0b110, 0b111] {
			assert_ok!(use_up(line()));
			assert_eq!(stored(1).used.unwrap().goods, goods);
		}
		assert_eq!(check(line()), Err(Why::AlreadyUsed));
	});
}

#[test]
fn all_fifty_goods_can_be_used() {
	let goods = (0..50).map(|number| good(&format!("9505{number:02}"), "B")).collect();
	with_goods(goods, || {
		for number in 0..50 {
			let line = ClaimedOrigin {
				hs: format!("9505{number:02}").parse().unwrap(),
				..claim()
			};
			assert_ok!(use_up(line.clone()));
			assert_eq!(check(line), Err(Why::AlreadyUsed));
		}
		assert_eq!(stored(1).used.unwrap().goods, (1 << 50) - 1);
	});
}

#[test]
fn whoever_certified_is_known() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_eq!(Pallet::<Test>::certifier(&id(1)), Some(exporter()));
		assert_eq!(Pallet::<Test>::certifier(&id(2)), None);
	});
}
