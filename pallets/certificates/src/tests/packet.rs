//! The certificate that a line of goods is told to claim under.

use super::*;
use bonafide_primitives::{CertificateRefusal as Why, Certificates as _, ClaimedOrigin, Lei};
use frame_support::assert_ok;

const SHIRT: &str = "9506000134352";
const CAP: &str = "4006381333931";
const TODAY: &str = "2026-03-02";
/// The certificate with which customs was not content.
const DENIED: u8 = 250;

fn packet_on(day: &str) -> ClaimPacket<Test> {
	ClaimPacket::new(importer(), day.parse().unwrap(), |id| {
		*id == Digest::repeat_byte(DENIED)
	})
}

fn packet() -> ClaimPacket<Test> {
	packet_on(TODAY)
}

/// A line of goods of which nothing is known but the product and that the exporter sells it.
fn line(gtin: &str) -> LineOfGoods {
	LineOfGoods {
		wanted: Wanted {
			tariff: Tariff::Untold,
			gtin: Some(gtin.parse().unwrap()),
			country: None,
		},
		manufacturer: None,
		suppliers: vec![exporter()],
	}
}

/// A line of goods whose seller the importer does not tell.
fn untold(line: LineOfGoods) -> LineOfGoods {
	LineOfGoods {
		suppliers: vec![],
		..line
	}
}

/// A line of goods without a GTIN.
fn of_tariff(hs: &str) -> LineOfGoods {
	let mut line = line(SHIRT);
	line.wanted.gtin = None;
	line.wanted.tariff = Tariff::OnLine(hs.parse().unwrap());
	line
}

fn from(supplier: Lei, line: LineOfGoods) -> LineOfGoods {
	LineOfGoods {
		suppliers: vec![supplier],
		..line
	}
}

fn shirt(hs: &str) -> GoodForm {
	GoodForm {
		gtin: Some(SHIRT.into()),
		..good(hs, "B")
	}
}

fn covering(goods: Vec<GoodForm>, form: CertificateForm) -> CertificateForm {
	CertificateForm { goods, ..form }
}

fn year() -> CertificateForm {
	covering(vec![shirt("610910")], blanket("2026-01-01", "2026-12-31"))
}

fn shipment() -> CertificateForm {
	covering(vec![shirt("610910")], form())
}

fn for_any(form: CertificateForm) -> CertificateForm {
	CertificateForm {
		importer: PartyForm::Unknown,
		holder: Some(holder_key(1)),
		..form
	}
}

fn found(line: &LineOfGoods) -> Result<u8, (MissReason, Option<Digest>)> {
	added(&mut packet(), line)
}

/// The first byte of the certificate found, or the miss.
fn added(packet: &mut ClaimPacket<Test>, line: &LineOfGoods) -> Result<u8, (MissReason, Option<Digest>)> {
	let found = packet.add(line);
	found
		.map(|basis| basis.id.as_bytes()[0])
		.map_err(|miss| (miss.reason, miss.certificate))
}

const NONE: (MissReason, Option<Digest>) = (MissReason::NotCovered, None);

fn refused(why: Why, number: u8) -> (MissReason, Option<Digest>) {
	(MissReason::Refused(why), Some(id(number)))
}

#[test]
fn the_product_alone_is_enough() {
	run(|| {
		assert_ok!(issue(1, year()));
		let basis = packet().add(&line(SHIRT)).unwrap();
		assert_eq!((basis.id, basis.others), (id(1), 0));
		assert_eq!(basis.certificate, stored(1));
		assert_eq!(basis.good, stored(1).goods[0]);
		assert_eq!(basis.code.as_str(), "S");
		assert_eq!(basis.hs.digits(), "610910");
		assert_eq!(basis.until.to_string(), "2026-12-31");
		assert_eq!(found(&line(CAP)), Err(NONE));
	});
}

#[test]
fn the_classification_alone_is_enough_for_what_is_certified_so() {
	run(|| {
		assert_ok!(issue(1, covering(vec![good("6109.10", "B")], year())));
		assert_eq!(found(&of_tariff("6109100012")), Ok(1));
		assert_eq!(found(&line(SHIRT)), Err(NONE));
		assert_eq!(found(&of_tariff("6109901007")), Err(NONE));
		let mut registered = line(SHIRT);
		registered.wanted.tariff = Tariff::Registered("610910".parse().unwrap());
		assert_eq!(found(&registered), Ok(1));
	});
}

#[test]
fn what_is_found_is_what_a_claim_can_rest_on() {
	run(|| {
		let canadian = GoodForm {
			origin: "CA".into(),
			..shirt("6109.10.00")
		};
		assert_ok!(issue(1, covering(vec![shirt("610910"), canadian], year())));
		let mut registered = line(SHIRT);
		registered.wanted.tariff = Tariff::Registered("610910".parse().unwrap());
		let mut on_line = line(SHIRT);
		on_line.wanted.tariff = Tariff::OnLine("6109100012".parse().unwrap());
		for line in [line(SHIRT), registered, on_line] {
			for country in [None, Some("MX"), Some("CA")] {
				let mut line = line.clone();
				line.wanted.country = country.map(|country| country.parse().unwrap());
				let basis = packet().add(&line).unwrap();
				let claim = ClaimedOrigin {
					agreement: basis.certificate.agreement,
					code: basis.code,
					certificate: Some(basis.id),
					hs: basis.hs,
					gtin: line.wanted.gtin,
					country: basis.good.origin,
					..claims::claim()
				};
				assert_ok!(Pallet::<Test>::check(&claim, &presenter(claim.entry)));
				assert!(country.is_none_or(|country| country == claim.country.to_string()));
			}
		}
	});
}

#[test]
fn the_classification_entered_has_the_digits_of_both() {
	let entered = |tariff: Tariff| tariff.entered("61091000".parse().unwrap()).to_string();
	assert_eq!(entered(Tariff::Untold), "61091000");
	assert_eq!(entered(Tariff::Registered("610910".parse().unwrap())), "61091000");
	assert_eq!(entered(Tariff::Registered("6109100012".parse().unwrap())), "6109100012");
	assert_eq!(entered(Tariff::OnLine("6109100012".parse().unwrap())), "6109100012");
}

#[test]
fn a_blanket_certificate_goes_before_one_for_a_shipment_and_what_says_more_before_what_says_less() {
	run(|| {
		let shirts_of_any_kind = || covering(vec![good("610910", "B")], year());
		let mut known = line(SHIRT);
		known.wanted.tariff = Tariff::OnLine("6109100012".parse().unwrap());
		assert_ok!(issue(1, shipment()));
		assert_eq!(found(&known), Ok(1));
		assert_ok!(issue(2, shirts_of_any_kind()));
		assert_eq!(found(&known), Ok(2));
		assert_ok!(issue(
			3,
			covering(vec![shirt("610910")], blanket("2026-01-01", "2026-06-30"))
		));
		assert_eq!(found(&known), Ok(3));
		assert_ok!(issue(4, year()));
		assert_eq!(found(&known), Ok(4));
		assert_eq!(packet().add(&known).unwrap().others, 3);
	});
}

#[test]
fn no_good_for_one_shipment_answers_for_two_lines() {
	run(|| {
		let goods = vec![shirt("610910"), shirt("61091000")];
		assert_ok!(issue(1, covering(goods, form())));
		assert_ok!(issue(2, covering(vec![good("610910", "B")], form())));
		let mut packet = packet();
		let mut known = line(SHIRT);
		known.wanted.tariff = Tariff::OnLine("6109100012".parse().unwrap());
		let answers: Vec<_> = (0..4).map(|_| added(&mut packet, &known)).collect();
		assert_eq!(answers[..3], [Ok(1), Ok(1), Ok(2)]);
		assert!(matches!(
			answers[3],
			Err((MissReason::Refused(Why::AlreadyUsed), Some(_)))
		));
	});
}

#[test]
fn a_packet_is_allotted_as_filing_will() {
	run(|| {
		let goods = vec![good("610910", "B"), good("61091000", "B"), shirt("610910")];
		assert_ok!(issue(1, covering(goods, form())));
		let mut known = line(SHIRT);
		known.wanted.tariff = Tariff::OnLine("6109100012".parse().unwrap());
		let mut packet = packet();
		let packed = [(); 3].map(|()| packet.add(&known).unwrap().good);
		for packed in packed {
			let claim = ClaimedOrigin {
				gtin: known.wanted.gtin,
				..claims::claim()
			};
			assert_ok!(Pallet::<Test>::use_up(&claim));
			let used = System::events().pop().unwrap().event;
			let good = stored(1).goods.iter().position(|good| *good == packed).unwrap();
			assert_eq!(
				used,
				Event::CertificateUsed {
					id: id(1),
					entry: claim.entry,
					good: good as u8,
				}
				.into()
			);
		}
	});
}

#[test]
fn what_an_entry_has_used_is_not_offered_to_another() {
	run(|| {
		assert_ok!(issue(1, covering(vec![shirt("610910"), good("620520", "B")], form())));
		let claim = ClaimedOrigin {
			gtin: Some(SHIRT.parse().unwrap()),
			..claims::claim()
		};
		assert_ok!(Pallet::<Test>::use_up(&claim));
		assert_eq!(found(&line(SHIRT)), Err(refused(Why::AlreadyUsed, 1)));
		assert_eq!(found(&of_tariff("620520")), Err(refused(Why::AlreadyUsed, 1)));
	});
}

#[test]
fn the_reason_is_that_of_the_nearest() {
	run(|| {
		assert_ok!(issue(1, covering(vec![shirt("620520")], year())));
		let mut known = line(SHIRT);
		known.wanted.tariff = Tariff::OnLine("6109100012".parse().unwrap());
		known.wanted.country = Some("CA".parse().unwrap());
		assert_eq!(found(&known), Err(refused(Why::ClassificationNotCovered, 1)));
		assert_ok!(issue(2, year()));
		assert_eq!(found(&known), Err(refused(Why::OtherOrigin, 2)));

		known.wanted.country = None;
		known.manufacturer = Some(exporter());
		assert_eq!(found(&known), Err(refused(Why::OtherProducer, 2)));
		known.manufacturer = Some(producer());
		assert_eq!(found(&known), Ok(2));

		assert_ok!(Pallet::<Test>::withdraw(RuntimeOrigin::signed(EXPORTER), id(2)));
		assert_eq!(found(&known), Err(refused(Why::Withdrawn, 2)));
		assert_ok!(issue(
			3,
			covering(vec![shirt("610910")], blanket("2026-04-01", "2026-12-31"))
		));
		assert_eq!(found(&known), Err(refused(Why::OutsideBlanketPeriod, 3)));
	});
}

/// The certificate is filled in where the goods are made, under the tariff there.
#[test]
fn what_is_offered_under_another_tariff_is_what_screening_takes() {
	run(|| {
		assert_ok!(issue(1, covering(vec![good("6109.10.01", "B")], year())));
		assert_ok!(issue(2, covering(vec![good("6109.10.0012", "B")], year())));
		for (hs, certificate) in [("6109100012", 2), ("6109100199", 1), ("610910", 2)] {
			let line = of_tariff(hs);
			let basis = packet().add(&line).unwrap();
			assert_eq!(basis.id, id(certificate), "{hs}");
			let claim = ClaimedOrigin {
				certificate: Some(basis.id),
				hs: basis.hs,
				..claims::claim()
			};
			assert_eq!(claims::check(claim), Ok(()), "{hs}");
		}
	});
}

#[test]
fn what_customs_has_denied_is_not_offered() {
	run(|| {
		assert_ok!(issue(DENIED, year()));
		assert_eq!(found(&line(SHIRT)), Err((MissReason::Denied, Some(id(DENIED)))));
		assert_ok!(issue(1, shipment()));
		assert_eq!(found(&line(SHIRT)), Ok(1));
	});
}

#[test]
fn what_ended_says_how() {
	run(|| {
		assert_ok!(issue(1, shipment()));
		assert_eq!(
			added(&mut packet_on("2030-03-02"), &line(SHIRT)),
			Err(refused(Why::Expired, 1))
		);
		assert_eq!(
			added(&mut packet_on("2026-03-01"), &line(SHIRT)),
			Err(refused(Why::CertificateUnknown, 1))
		);
		let other_goods = covering(vec![good("620520", "B")], form());
		assert_ok!(Pallet::<Test>::supersede(
			RuntimeOrigin::signed(EXPORTER),
			id(1),
			id(2),
			other_goods.into()
		));
		assert_eq!(found(&line(SHIRT)), Err(refused(Why::Superseded, 1)));
	});
}

#[test]
fn the_agreement_is_the_one_in_force_on_the_day_of_the_claim() {
	run(|| {
		assert_ok!(issue(1, year()));
		let profile = || agreements().remove(&"USMCA".try_into().unwrap()).unwrap().remove(0);
		let set = |profile: Profile| {
			assert_ok!(set_profile("USMCA", profile));
		};
		let mut without_mexico = Profile {
			in_force_from: "2026-04-01".parse().unwrap(),
			..profile()
		};
		without_mexico.parties.remove(&"MX".parse().unwrap());
		set(without_mexico);
		set(Profile {
			in_force_from: "2026-05-01".parse().unwrap(),
			in_force_until: Some("2026-05-01".parse().unwrap()),
			..profile()
		});
		let on = |day| added(&mut packet_on(day), &line(SHIRT));
		assert_eq!(on("2026-03-31"), Ok(1));
		assert_eq!(on("2026-04-01"), Err(refused(Why::OriginOutsideParties, 1)));
		assert_eq!(on("2026-05-01"), Ok(1));
		assert_eq!(on("2026-05-02"), Err(refused(Why::AgreementNotInForce, 1)));
	});
}

#[test]
fn what_names_another_importer_is_not_spoken_of() {
	run(|| {
		let importer = in_country(outsider(), "US");
		assert_ok!(issue(1, CertificateForm { importer, ..year() }));
		assert_eq!(found(&from(exporter(), line(SHIRT))), Err(NONE));
	});
}

#[test]
fn what_names_no_importer_is_offered_to_whoever_buys_from_its_certifier() {
	run(|| {
		assert_ok!(issue(1, for_any(year())));
		assert_eq!(found(&untold(line(SHIRT))), Err(NONE));
		assert_eq!(found(&from(producer(), line(SHIRT))), Err(NONE));
		assert_eq!(found(&from(exporter(), line(SHIRT))), Ok(1));
		let made = LineOfGoods {
			manufacturer: Some(producer()),
			..untold(line(SHIRT))
		};
		let by_producer = CertificateForm {
			certifier: Capacity::Producer,
			..for_any(year())
		};
		assert_ok!(issue_as(PRODUCER, 2, by_producer));
		assert_eq!(found(&made), Ok(2));
	});
}

#[test]
fn what_the_importer_certified_itself_needs_no_supplier() {
	run(|| {
		let certifier = Capacity::Importer;
		assert_ok!(issue_as(IMPORTER, 1, CertificateForm { certifier, ..year() }));
		assert_eq!(found(&untold(line(SHIRT))), Ok(1));
	});
}

/// An attacker who is admitted as a certifier names the importer on certificate after certificate for its product.
#[test]
fn nobody_can_crowd_out_another_certifier() {
	run(|| {
		assert_ok!(issue_as(
			PRODUCER,
			1,
			CertificateForm {
				certifier: Capacity::Producer,
				..shipment()
			}
		));
		for number in 2..=200 {
			let elsewhere = CertificateForm {
				exporter: in_country(outsider(), "CA"),
				..year()
			};
			assert_ok!(issue_as(OUTSIDER, number, elsewhere));
		}
		for line in [untold(line(SHIRT)), line(SHIRT)] {
			assert!(matches!(found(&line), Err((MissReason::SupplierNotTold, Some(_)))));
		}
		// Of the supplier told, all is found.
		let basis = packet().add(&from(producer(), line(SHIRT))).unwrap();
		assert_eq!((basis.id, basis.others), (id(1), 0));
	});
}

/// An exporter that the importer never met certifies its product for it, falsely.
#[test]
fn what_a_stranger_certified_is_a_hint_and_never_the_line_to_file() {
	run(|| {
		assert_ok!(issue(1, year()));
		let not_told = Err((MissReason::SupplierNotTold, Some(id(1))));
		assert_eq!(found(&untold(line(SHIRT))), not_told);
		assert_eq!(found(&from(producer(), line(SHIRT))), not_told);
		assert_eq!(found(&from(exporter(), line(SHIRT))), Ok(1));

		// It hides no reason of a supplier's certificate, however far off that one is.
		let certifier = Capacity::Producer;
		let ended = covering(vec![shirt("620520")], blanket("2026-01-01", "2026-12-31"));
		assert_ok!(issue_as(PRODUCER, 2, CertificateForm { certifier, ..ended }));
		let mut known = from(producer(), line(SHIRT));
		known.wanted.tariff = Tariff::OnLine("6109100012".parse().unwrap());
		assert_eq!(found(&known), Err(refused(Why::ClassificationNotCovered, 2)));
	});
}

#[test]
fn a_certifier_in_good_standing_goes_before_another() {
	run(|| {
		assert_ok!(issue(1, year()));
		let certifier = Capacity::Producer;
		assert_ok!(issue_as(
			PRODUCER,
			2,
			CertificateForm {
				certifier,
				..shipment()
			}
		));
		let of_both = LineOfGoods {
			manufacturer: Some(producer()),
			..line(SHIRT)
		};
		assert_eq!(found(&of_both), Ok(1));
		Members::set_standing(exporter(), bonafide_primitives::Standing::Suspended);
		assert_eq!(found(&of_both), Ok(2));
		assert!(packet().add(&line(SHIRT)).unwrap().doubted);
		Members::deny(exporter());
		assert_eq!(found(&line(SHIRT)), Err(refused(Why::CertifierSuspended, 1)));
	});
}

#[test]
fn what_names_an_importer_since_merged_is_found_for_the_one_it_names() {
	run(|| {
		assert_ok!(issue(1, year()));
		Members::merge(importer(), producer());
		assert_eq!(found(&line(SHIRT)), Ok(1));
	});
}
