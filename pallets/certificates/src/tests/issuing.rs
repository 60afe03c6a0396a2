//! Issuing a certificate.

use super::*;
use bonafide_primitives::{Malformed, NotActing};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn a_certificate_is_kept_as_it_was_read() {
	run(|| {
		let goods = vec![
			GoodForm {
				gtin: Some("9506000134352".into()),
				..good(" 6109.10.00 ", "B")
			},
			GoodForm {
				origin: "CA".into(),
				..good("620520", "A")
			},
		];
		assert_ok!(issue(1, CertificateForm { goods, ..form() }));
		let mx = "MX".parse().unwrap();
		let expected = Certificate {
			agreement: "USMCA".try_into().unwrap(),
			version: 1,
			certifier: Capacity::Exporter,
			issuer: exporter(),
			signed_on: "2026-03-01".parse().unwrap(),
			exporter: Party::Named {
				lei: exporter(),
				country: mx,
			},
			producer: Party::Named {
				lei: producer(),
				country: mx,
			},
			importer: Party::Named {
				lei: importer(),
				country: "US".parse().unwrap(),
			},
			cover: Cover::Single,
			holder: None,
			goods: vec![
				Good {
					hs: "61091000".parse().unwrap(),
					gtin: Some("09506000134352".parse().unwrap()),
					criterion: "B".try_into().unwrap(),
					origin: mx,
				},
				Good {
					hs: "620520".parse().unwrap(),
					gtin: None,
					criterion: "A".try_into().unwrap(),
					origin: "CA".parse().unwrap(),
				},
			]
			.try_into()
			.unwrap(),
			anchored: Timestamp::get(),
			state: CertificateState::Active,
			used: None,
		};
		assert_eq!(stored(1), expected);
		assert!(ByCertifier::<Test>::contains_key(exporter(), id(1)));
		System::assert_last_event(
			Event::CertificateIssued {
				id: id(1),
				by: exporter(),
				agreement: "USMCA".try_into().unwrap(),
			}
			.into(),
		);
	});
}

#[test]
fn importer_exporter_and_producer_each_certify_for_themselves() {
	run(|| {
		for (who, certifier, issuer) in [
			(IMPORTER, Capacity::Importer, importer()),
			(EXPORTER, Capacity::Exporter, exporter()),
			(DELEGATE, Capacity::Exporter, exporter()),
			(PRODUCER, Capacity::Producer, producer()),
		] {
			let number = u8::try_from(who).unwrap();
			assert_ok!(issue_as(who, number, CertificateForm { certifier, ..form() }));
			assert_eq!(stored(number).issuer, issuer);
		}
	});
}

#[test]
fn only_an_entity_accredited_as_the_certifier_may_issue() {
	run(|| {
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(
				Pallet::<Test>::issue(origin, id(1), form().into()),
				DispatchError::BadOrigin
			);
		}
		for (who, why) in [
			(STRANGER, NotActing::NoEntity),
			(SUSPENDED, NotActing::NotInGoodStanding),
			(CLERK, NotActing::OutOfScope),
			(PRODUCER, NotActing::WithoutRole),
		] {
			assert_noop!(issue_as(who, 1, form()), Refused::NotAuthorized(why));
		}
	});
}

#[test]
fn one_credential_is_anchored_once() {
	run(|| {
		assert_ok!(issue(1, form()));
		assert_noop!(issue(1, form()), Refused::CertificateExists);
		assert_noop!(
			issue_as(
				PRODUCER,
				1,
				CertificateForm {
					certifier: Capacity::Producer,
					..form()
				}
			),
			Refused::CertificateExists
		);
	});
}

#[test]
fn the_agreement_must_be_one_that_the_council_has_set() {
	run(|| {
		for unknown in ["TPP", "", "usmca", "USMCA and whatever comes after it"] {
			let agreement = unknown.into();
			assert_noop!(
				issue(1, CertificateForm { agreement, ..form() }),
				Refused::AgreementNotFound
			);
		}
		assert_ok!(issue(
			1,
			CertificateForm {
				agreement: " USMCA ".into(),
				..form()
			}
		));
	});
}

#[test]
fn the_agreement_must_be_in_force_on_the_day_of_signature() {
	run(|| {
		let nafta = || CertificateForm {
			agreement: "NAFTA".into(),
			..form()
		};
		let signed = |day: &str, form| CertificateForm {
			signed_on: day.into(),
			..form
		};
		assert_noop!(issue(1, signed("2026-03-01", nafta())), Refused::AgreementNotInForce);

		set_day("2020-07-01");
		assert_noop!(issue(1, signed("1993-12-31", nafta())), Refused::AgreementNotInForce);
		assert_noop!(issue(1, signed("2020-07-01", nafta())), Refused::AgreementNotInForce);
		assert_noop!(issue(1, signed("2020-06-30", form())), Refused::AgreementNotInForce);
		assert_ok!(issue(1, signed("2020-06-30", nafta())));
		assert_ok!(issue(2, signed("2020-07-01", form())));
	});
}

#[test]
fn the_day_of_signature_is_read_and_has_come() {
	run(|| {
		for (typed, why) in [
			("2026-02-29", Malformed::NoSuchDay),
			("March 1st", Malformed::Character),
			("", Malformed::Empty),
		] {
			assert_noop!(
				issue(
					1,
					CertificateForm {
						signed_on: typed.into(),
						..form()
					}
				),
				Refused::InvalidSignedOn(why)
			);
		}
		let tomorrow = CertificateForm {
			signed_on: "2026-03-03".into(),
			..form()
		};
		assert_noop!(issue(1, tomorrow), Refused::SignedInFuture);
		assert_ok!(issue(
			1,
			CertificateForm {
				signed_on: "2026-03-02".into(),
				..form()
			}
		));
	});
}

#[test]
fn a_certificate_is_accepted_for_four_years_after_the_day_of_signature() {
	run(|| {
		let signed = |day: &str| CertificateForm {
			signed_on: day.into(),
			..form()
		};
		assert_noop!(issue(1, signed("2022-03-01")), Refused::TooOld);
		assert_ok!(issue(1, signed("2022-03-02")));
	});
}

#[test]
fn the_agreement_says_who_may_certify() {
	run(|| {
		set_day("2020-06-30");
		let nafta = |certifier| CertificateForm {
			agreement: "NAFTA".into(),
			signed_on: "2020-06-01".into(),
			certifier,
			..form()
		};
		assert_noop!(
			issue_as(IMPORTER, 1, nafta(Capacity::Importer)),
			Refused::CertifierNotAllowed
		);
		assert_noop!(
			issue_as(PRODUCER, 1, nafta(Capacity::Producer)),
			Refused::CertifierNotAllowed
		);
		assert_ok!(issue_as(EXPORTER, 1, nafta(Capacity::Exporter)));
	});
}
