//! The parties on a certificate.

use super::*;
use bonafide_primitives::{Certificates as _, Lei, Malformed};
use frame_support::{assert_noop, assert_ok};

/// The form with `party` in the place of `which`, certified by another, and that other's account.
pub(super) fn with_party(which: Capacity, party: PartyForm) -> (u64, CertificateForm) {
	match which {
		Capacity::Importer => (EXPORTER, for_holder(party, 1)),
		Capacity::Exporter => (
			PRODUCER,
			CertificateForm {
				exporter: party,
				certifier: Capacity::Producer,
				..form()
			},
		),
		Capacity::Producer => (
			EXPORTER,
			CertificateForm {
				producer: party,
				..form()
			},
		),
	}
}

pub(super) fn try_party(which: Capacity, party: PartyForm) -> DispatchResult {
	let (who, form) = with_party(which, party);
	issue_as(who, 1, form)
}

#[test]
fn an_address_is_that_of_the_form_or_else_of_the_entity() {
	run(|| {
		assert_ok!(issue(
			1,
			CertificateForm {
				producer: in_country(producer(), "CA"),
				..form()
			}
		));
		assert_eq!(
			stored(1).producer,
			Party::Named {
				lei: producer(),
				country: "CA".parse().unwrap()
			}
		);
		// Seated outside, with a place of export in a party.
		let elsewhere = CertificateForm {
			exporter: in_country(outsider(), "CA"),
			..form()
		};
		assert_ok!(issue_as(OUTSIDER, 2, elsewhere));
		assert_eq!(
			stored(2).exporter,
			Party::Named {
				lei: outsider(),
				country: "CA".parse().unwrap()
			}
		);
	});
}

#[test]
fn an_lei_that_cannot_be_read_is_refused_by_party() {
	run(|| {
		for (typed, why) in [
			("HWUPKR0MPOU8FGXBT395", Malformed::CheckDigit),
			("506700GE1G29325QX36", Malformed::Length),
			("506700ge1g29325qx363", Malformed::LowerCase),
			("", Malformed::Empty),
		] {
			let party = || PartyForm::Named {
				lei: typed.into(),
				country: None,
			};
			assert_noop!(try_party(Capacity::Importer, party()), Refused::InvalidImporter(why));
			assert_noop!(try_party(Capacity::Exporter, party()), Refused::InvalidExporter(why));
			assert_noop!(try_party(Capacity::Producer, party()), Refused::InvalidProducer(why));
		}
	});
}

#[test]
fn a_country_that_cannot_be_read_is_refused_by_party() {
	run(|| {
		let why = Malformed::Unassigned;
		let party = || in_country(outsider(), "XZ");
		assert_noop!(
			try_party(Capacity::Importer, party()),
			Refused::InvalidImporterCountry(why)
		);
		assert_noop!(
			try_party(Capacity::Exporter, party()),
			Refused::InvalidExporterCountry(why)
		);
		assert_noop!(
			try_party(Capacity::Producer, party()),
			Refused::InvalidProducerCountry(why)
		);
	});
}

#[test]
fn a_named_party_is_on_the_register() {
	run(|| {
		assert_noop!(
			try_party(Capacity::Importer, named(nobody())),
			Refused::ImporterNotFound
		);
		assert_noop!(
			try_party(Capacity::Exporter, named(nobody())),
			Refused::ExporterNotFound
		);
		assert_noop!(
			try_party(Capacity::Producer, named(nobody())),
			Refused::ProducerNotFound
		);
		for which in Capacity::ALL {
			let (who, form) = with_party(which, named(suspended()));
			assert_ok!(issue_as(who, which as u8 + 1, form));
		}
	});
}

#[test]
fn an_address_is_in_a_party_to_the_agreement() {
	run(|| {
		for party in [named(outsider()), in_country(outsider(), "CR")] {
			assert_noop!(
				try_party(Capacity::Importer, party.clone()),
				Refused::ImporterOutsideParties
			);
			assert_noop!(
				try_party(Capacity::Exporter, party.clone()),
				Refused::ExporterOutsideParties
			);
			assert_noop!(try_party(Capacity::Producer, party), Refused::ProducerOutsideParties);
		}
		assert_noop!(
			issue_as(
				OUTSIDER,
				1,
				CertificateForm {
					exporter: named(outsider()),
					..form()
				}
			),
			Refused::ExporterOutsideParties
		);
	});
}

#[test]
fn usmca_leaves_open_what_the_treaty_leaves_open() {
	run(|| {
		use Capacity::{Exporter, Importer, Producer};
		let attempts = [
			(Importer, PartyForm::Unknown, Ok(Party::Unknown)),
			(Importer, PartyForm::Various, Ok(Party::Various)),
			(Importer, PartyForm::OnRequest, Err(Refused::MissingImporter)),
			(Exporter, PartyForm::Unknown, Ok(Party::Unknown)),
			(Exporter, PartyForm::Various, Err(Refused::MissingExporter)),
			(Exporter, PartyForm::OnRequest, Err(Refused::MissingExporter)),
			(Producer, PartyForm::Unknown, Err(Refused::MissingProducer)),
			(Producer, PartyForm::Various, Ok(Party::Various)),
			(Producer, PartyForm::OnRequest, Ok(Party::OnRequest)),
		];
		for (number, (which, party, expected)) in (1..).zip(attempts) {
			let (who, form) = with_party(which, party);
			match expected {
				Ok(party) => {
					assert_ok!(issue_as(who, number, form));
					assert_eq!(*stored(number).party(which), party);
				}
				Err(refused) => {
					assert_noop!(issue_as(who, number, form), refused);
				}
			}
		}
	});
}

#[test]
fn only_a_producer_may_not_know_the_exporter() {
	run(|| {
		let unknown = CertificateForm {
			certifier: Capacity::Importer,
			exporter: PartyForm::Unknown,
			..form()
		};
		assert_noop!(issue_as(IMPORTER, 1, unknown), Refused::MissingExporter);
	});
}

#[test]
fn another_agreement_leaves_other_elements_open() {
	run(|| {
		let cafta_dr = || CertificateForm {
			agreement: "CAFTA-DR".into(),
			exporter: in_country(exporter(), "SV"),
			producer: in_country(producer(), "SV"),
			goods: vec![GoodForm {
				origin: "SV".into(),
				..good("610910", "B")
			}],
			..form()
		};
		assert_ok!(issue(1, cafta_dr()));
		assert_noop!(
			issue(
				2,
				CertificateForm {
					importer: PartyForm::Various,
					..cafta_dr()
				}
			),
			Refused::MissingImporter
		);
		assert_noop!(
			issue(
				2,
				CertificateForm {
					producer: PartyForm::OnRequest,
					..cafta_dr()
				}
			),
			Refused::MissingProducer
		);
	});
}

#[test]
fn the_certifier_is_named_openly_in_its_own_place() {
	run(|| {
		let others = |own: Lei| {
			let other = if own == exporter() { producer() } else { exporter() };
			[
				named(other),
				sealed(7),
				PartyForm::Unknown,
				PartyForm::Various,
				PartyForm::OnRequest,
			]
		};
		for importer in others(importer()) {
			let form = CertificateForm {
				certifier: Capacity::Importer,
				importer,
				..form()
			};
			assert_noop!(issue_as(IMPORTER, 1, form), Refused::ContradictoryImporter);
		}
		for exporter in others(exporter()) {
			let form = CertificateForm {
				certifier: Capacity::Exporter,
				exporter,
				..form()
			};
			assert_noop!(issue_as(EXPORTER, 1, form), Refused::ContradictoryExporter);
		}
		for producer in others(producer()) {
			let form = CertificateForm {
				certifier: Capacity::Producer,
				producer,
				..form()
			};
			assert_noop!(issue_as(PRODUCER, 1, form), Refused::ContradictoryProducer);
		}
	});
}

#[test]
fn one_entity_can_be_several_parties() {
	run(|| {
		assert_ok!(issue(
			1,
			CertificateForm {
				producer: named(exporter()),
				..form()
			}
		));
		assert_eq!(stored(1).producer, stored(1).exporter);
	});
}

#[test]
fn a_certificate_names_whom_it_names_openly() {
	run(|| {
		let names = |number, lei| Pallet::<Test>::names(&id(number), &lei);
		assert_ok!(issue(1, form()));
		for lei in [importer(), exporter(), producer()] {
			assert!(names(1, lei));
		}
		assert!(!names(1, outsider()));
		assert!(!names(2, producer()));
		let sealed = CertificateForm {
			producer: sealed(7),
			..for_holder(PartyForm::Various, 1)
		};
		assert_ok!(issue(2, sealed));
		assert!(names(2, exporter()));
		assert!(!names(2, producer()) && !names(2, importer()));
	});
}
