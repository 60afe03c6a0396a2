//! Tests of the register of certificates, a file a subject.

mod claims;
mod cover;
mod envelopes;
mod goods;
mod invariants;
mod issuing;
mod lifecycle;
mod listing;
mod packet;
mod parties;
mod profiles;
mod reserving;
mod retention;
mod room;

use crate::{mock::*, *};
use bonafide_primitives::Digest;
use frame_support::dispatch::DispatchResult;

type Refused = Error<Test>;

fn id(byte: u8) -> Digest {
	Digest::repeat_byte(byte)
}

fn named(lei: bonafide_primitives::Lei) -> PartyForm {
	PartyForm::Named {
		lei: lei.into(),
		country: None,
	}
}

fn in_country(lei: bonafide_primitives::Lei, country: &str) -> PartyForm {
	PartyForm::Named {
		lei: lei.into(),
		country: Some(country.into()),
	}
}

/// Sealed without an envelope.
fn sealed(byte: u8) -> PartyForm {
	PartyForm::Sealed {
		commitment: Digest::repeat_byte(byte),
		envelope: None,
	}
}

fn good(hs: &str, criterion: &str) -> GoodForm {
	GoodForm {
		hs: hs.into(),
		gtin: None,
		criterion: criterion.try_into().unwrap(),
		origin: "MX".into(),
	}
}

/// A certificate that the exporter signs the day before for one shipment of shirts.
fn form() -> CertificateForm {
	CertificateForm {
		agreement: "USMCA".try_into().unwrap(),
		certifier: Capacity::Exporter,
		signed_on: "2026-03-01".into(),
		exporter: named(exporter()),
		producer: named(producer()),
		importer: named(importer()),
		cover: CoverForm::Single,
		goods: vec![good("6109.10", "B")],
	}
}

/// The same for all shipments of a period.
fn blanket(from: &str, until: &str) -> CertificateForm {
	CertificateForm {
		cover: CoverForm::Blanket {
			from: from.into(),
			until: until.into(),
		},
		..form()
	}
}

fn issue_as(who: u64, number: u8, form: CertificateForm) -> DispatchResult {
	Pallet::<Test>::issue(RuntimeOrigin::signed(who), id(number), form.into())
}

/// Issues as the exporter does.
fn issue(number: u8, form: CertificateForm) -> DispatchResult {
	issue_as(EXPORTER, number, form)
}

fn stored(number: u8) -> Certificate {
	crate::pallet::Certificates::<Test>::get(id(number)).unwrap()
}
