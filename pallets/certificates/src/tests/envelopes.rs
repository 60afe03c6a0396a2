//! Envelopes of sealed parties.

use super::{
	parties::{try_party, with_party},
	*,
};
use bonafide_primitives::{Malformed, SealForm};
use frame_support::{assert_noop, assert_ok};

fn seal(customs: &str, key: u32) -> SealForm {
	SealForm {
		customs: customs.into(),
		key,
	}
}

fn envelope(length: usize) -> EnvelopeForm {
	EnvelopeForm {
		seal: seal("999900CUSTOMSUS00196", SEAL_KEY),
		sealed: vec![7; length].try_into().unwrap(),
	}
}

fn with_envelope(envelope: EnvelopeForm) -> PartyForm {
	PartyForm::Sealed {
		commitment: id(7),
		envelope: Some(envelope),
	}
}

/// The longest envelope for the producer, and the shortest for the importer.
pub(super) fn form_with_envelopes() -> CertificateForm {
	CertificateForm {
		producer: with_envelope(envelope(MAX_SEALED as usize)),
		..for_holder(with_envelope(envelope(MIN_SEALED)), 1)
	}
}

#[test]
fn every_party_but_the_certifier_can_be_sealed() {
	run(|| {
		for which in Capacity::ALL {
			let (number, (who, form)) = (which as u8 + 1, with_party(which, sealed(7)));
			assert_ok!(issue_as(who, number, form));
			assert_eq!(*stored(number).party(which), Party::Sealed(id(7)));
			assert_eq!(Envelopes::<Test>::get(id(number), which), None);
		}
	});
}

#[test]
fn an_envelope_is_kept_beside_the_certificate() {
	run(|| {
		assert_ok!(issue(1, form_with_envelopes()));
		assert_eq!(stored(1).producer, Party::Sealed(id(7)));
		let kept = Envelopes::<Test>::get(id(1), Capacity::Producer).unwrap();
		assert_eq!((kept.seal.customs, kept.seal.key), (customs(), SEAL_KEY));
		assert_eq!(kept.sealed.len(), MAX_SEALED as usize);
		assert_eq!(
			Envelopes::<Test>::get(id(1), Capacity::Importer).unwrap().sealed.len(),
			MIN_SEALED
		);
		assert_eq!(Envelopes::<Test>::get(id(1), Capacity::Exporter), None);
	});
}

#[test]
fn the_envelope_of_a_certificate_in_place_of_another_is_kept_too() {
	run(|| {
		assert_ok!(issue(1, form()));
		let form = for_holder(with_envelope(envelope(MIN_SEALED)), 1);
		assert_ok!(Pallet::<Test>::supersede(
			RuntimeOrigin::signed(EXPORTER),
			id(1),
			id(2),
			form.into()
		));
		assert!(Envelopes::<Test>::contains_key(id(2), Capacity::Importer));
	});
}

#[test]
fn an_envelope_that_customs_cannot_open_is_refused_by_party() {
	run(|| {
		let to = |customs: &str, key| EnvelopeForm {
			seal: seal(customs, key),
			..envelope(MIN_SEALED)
		};
		for (envelope, why) in [
			(
				to("999900CUSTOMSUS00197", SEAL_KEY),
				EnvelopeFault::InvalidLei(Malformed::CheckDigit),
			),
			(to(&exporter().to_string(), SEAL_KEY), EnvelopeFault::NotCustoms),
			(to("999900CUSTOMSUS00196", 1), EnvelopeFault::KeyNotValid),
			(envelope(MIN_SEALED - 1), EnvelopeFault::TooShort),
		] {
			let party = || with_envelope(envelope.clone());
			assert_noop!(
				try_party(Capacity::Importer, party()),
				Refused::InvalidImporterEnvelope(why)
			);
			assert_noop!(
				try_party(Capacity::Exporter, party()),
				Refused::InvalidExporterEnvelope(why)
			);
			assert_noop!(
				try_party(Capacity::Producer, party()),
				Refused::InvalidProducerEnvelope(why)
			);
		}
	});
}
