use super::text;
use crate::origins::callers::{Caller, Member, EXPORTER, IMPORTER, PRODUCER};
use bonafide_primitives::Digest;
use bonafide_runtime::{Runtime, RuntimeCall};
use pallet_certificates::{Capacity, CertificateForm, CoverForm, GoodForm, PartyForm, Profiles};

type Call = pallet_certificates::Call<Runtime>;

/// The producer's certificate.
pub const CERTIFICATE: Digest = Digest::repeat_byte(9);
/// A credential that is not anchored yet.
const OTHER: Digest = Digest::repeat_byte(10);

fn form(certifier: Capacity) -> Box<CertificateForm> {
	let named = |member: Member| PartyForm::Named {
		lei: member.lei().into(),
		country: None,
	};
	let good = GoodForm {
		hs: "6109.10".into(),
		gtin: None,
		criterion: text("B"),
		origin: "US".into(),
	};
	Box::new(CertificateForm {
		agreement: text("USMCA"),
		certifier,
		signed_on: "2026-03-01".into(),
		exporter: named(EXPORTER),
		producer: named(PRODUCER),
		importer: named(IMPORTER),
		cover: CoverForm::Single,
		goods: vec![good],
	})
}

fn issue(id: Digest, certifier: Capacity) -> RuntimeCall {
	let form = form(certifier);
	Call::issue { id, form }.into()
}

pub fn issued(id: Digest) -> RuntimeCall {
	issue(id, Capacity::Producer)
}

pub fn set_profile(_: Caller) -> RuntimeCall {
	let agreement = text("USMCA");
	let profile = Profiles::<Runtime>::get(&agreement, 1).unwrap();
	Call::set_profile { agreement, profile }.into()
}

pub fn issue_as_importer(_: Caller) -> RuntimeCall {
	issue(OTHER, Capacity::Importer)
}

pub fn issue_as_exporter(_: Caller) -> RuntimeCall {
	issue(OTHER, Capacity::Exporter)
}

pub fn issue_as_producer(_: Caller) -> RuntimeCall {
	issued(OTHER)
}

pub fn withdraw(_: Caller) -> RuntimeCall {
	Call::withdraw { id: CERTIFICATE }.into()
}

pub fn supersede(_: Caller) -> RuntimeCall {
	let (old, id, form) = (CERTIFICATE, OTHER, form(Capacity::Producer));
	Call::supersede { old, id, form }.into()
}
