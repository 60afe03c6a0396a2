//! Every call of the register of certificates of origin, with an example of it, and whom it lets through.

use crate::origins::{
	callers::{Caller, Member, EXPORTER, IMPORTER, PRODUCER},
	gate::Who::{self, *},
	rooms::{entities::suspension, Room},
	table::{row, Row},
	world::{done, text, COUNCIL},
};
use bonafide_primitives::{Agreement, Digest, Scope};
use bonafide_runtime::{Runtime, RuntimeCall, RuntimeError};
use pallet_certificates::{Capacity, CertificateForm, CoverForm, Error, GoodForm, PartyForm, Profiles};

type Call = pallet_certificates::Call<Runtime>;

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Certificates",
	place: 53,
	rows,
	settle,
	is_refusal,
	check: bonafide_runtime::Certificates::do_try_state,
};

const THE_CERTIFIER: Who = Acting(Scope::Certify, &[PRODUCER]);
/// Each, while its LEI is not lapsed.
const A_PRODUCER: Who = Acting(Scope::Certify, &[PRODUCER]);
const AN_EXPORTER: Who = Acting(Scope::Certify, &[EXPORTER]);
const AN_IMPORTER: Who = Acting(Scope::Certify, &[IMPORTER]);

#[rustfmt::skip]
fn rows() -> Vec<Row> {
	vec![
		row("Certificates.set_profile", &[MostOfCouncil], set_profile),
		row("Certificates.issue (as importer)", &[AN_IMPORTER], issue_as_importer),
		row("Certificates.issue (as exporter)", &[AN_EXPORTER], issue_as_exporter),
		row("Certificates.issue (as producer)", &[A_PRODUCER], issue_as_producer),
		row("Certificates.withdraw", &[THE_CERTIFIER], withdraw),
		row("Certificates.withdraw (of a suspended certifier)", &[MostOfCouncil], withdraw_of_suspended),
		row("Certificates.supersede", &[THE_CERTIFIER], supersede),
	]
}

fn is_refusal(error: &RuntimeError) -> bool {
	matches!(
		error,
		RuntimeError::Certificates(Error::NotAuthorized(_) | Error::NotIssuer)
	)
}

/// The producer certifies.
fn settle() {
	done(PRODUCER.controller(), issued(CERTIFICATE));
}

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
		holder: None,
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
	let profile = Profiles::<Runtime>::get(text::<Agreement>("USMCA"), 1).unwrap();
	let (agreement, profile) = (text("USMCA"), Box::new(profile.into()));
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

pub fn withdraw_of_suspended(caller: Caller) -> RuntimeCall {
	done(COUNCIL, suspension(PRODUCER.lei()));
	withdraw(caller)
}

pub fn supersede(_: Caller) -> RuntimeCall {
	let (old, id, form) = (CERTIFICATE, OTHER, form(Capacity::Producer));
	Call::supersede { old, id, form }.into()
}
