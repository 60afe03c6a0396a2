//! Tests of the register of certificates, a file a subject.

mod claims;
mod cover;
mod envelopes;
mod goods;
mod holding;
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
mod trust;

use crate::{mock::*, *};
use bonafide_primitives::{Digest, EntryNumber, HolderKey, Holding, Lei, Presenter};
use frame_support::dispatch::DispatchResult;
use sp_runtime::app_crypto::{ed25519, Pair};

type Refused = Error<Test>;

fn id(byte: u8) -> Digest {
	Digest::repeat_byte(byte)
}

fn named(lei: Lei) -> PartyForm {
	PartyForm::Named {
		lei: lei.into(),
		country: None,
	}
}

fn in_country(lei: Lei, country: &str) -> PartyForm {
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
		criterion: criterion.into(),
		origin: "MX".into(),
	}
}

/// A certificate that the exporter signs the day before for one shipment of shirts.
fn form() -> CertificateForm {
	CertificateForm {
		agreement: "USMCA".into(),
		certifier: Capacity::Exporter,
		signed_on: "2026-03-01".into(),
		exporter: named(exporter()),
		producer: named(producer()),
		importer: named(importer()),
		cover: CoverForm::Single,
		holder: None,
		goods: vec![good("6109.10", "B")],
	}
}

/// The same with an importer that is not named openly, to be used up by whoever has the private half of the key.
fn for_holder(importer: PartyForm, key: u8) -> CertificateForm {
	CertificateForm {
		importer,
		holder: Some(holder_key(key)),
		..form()
	}
}

fn holder_key(key: u8) -> HolderKey {
	ed25519::Pair::from_seed(&[key; 32]).public().0.into()
}

/// The signature of `filer` with the private half of a holder key.
fn holding(key: u8, number: u8, entry: EntryNumber, filer: Lei) -> Holding {
	let message = Holding::message(&id(number), &entry, &filer);
	Holding {
		credential: id(number),
		signature: ed25519::Pair::from_seed(&[key; 32]).sign(&message).0.into(),
	}
}

/// The importer, which files openly for itself and shows to hold nothing.
fn presenter(entry: EntryNumber) -> Presenter<'static> {
	Presenter {
		entry,
		importer: Some(importer()),
		filer: importer(),
		holdings: &[],
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

/// Has the council set the next version of an agreement.
fn set_profile(agreement: &str, profile: impl Into<ProfileForm>) -> DispatchResult {
	let agreement = agreement.into();
	Pallet::<Test>::set_profile(RuntimeOrigin::root(), agreement, Box::new(profile.into()))
}

fn stored(number: u8) -> Certificate {
	crate::pallet::Certificates::<Test>::get(id(number)).unwrap()
}
