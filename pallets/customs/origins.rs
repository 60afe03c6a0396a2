//! Every call of customs, with an example of it, and whom it lets through.

use crate::origins::{
	callers::{Caller, Member, CUSTOMS, IMPORTER},
	gate::Who::{self, *},
	rooms::{entities, products, Room},
	table::{row, Row, AN_OFFICER},
	world::{done, text},
};
use bonafide_primitives::{Digest, EntryNumber, FilerCode, Role, Scope, SealForm};
use bonafide_runtime::{Runtime, RuntimeCall, RuntimeError};
use pallet_customs::{ClaimForm, EntryForm, Error, LineForm, PostedReport, SealedEntryForm};

type Call = pallet_customs::Call<Runtime>;

/// For the table of all calls.
pub const ROOM: Room = Room {
	pallet: "Customs",
	place: 54,
	rows,
	settle,
	is_refusal,
	check: bonafide_runtime::Customs::do_try_state,
};

/// Those who file for the importer: itself, and its broker.
const THE_IMPORTER: Who = Acting(Scope::File, &[IMPORTER]);
const ITS_BROKER: Who = Acting(Scope::File, &[Member::MandatedBroker]);
const A_BROKER: Who = Acting(Scope::File, &[Member::MandatedBroker, Member::Of(Role::Broker)]);

#[rustfmt::skip]
fn rows() -> Vec<Row> {
	vec![
		row("Customs.assign_filer_code", &[AN_OFFICER], assign_filer_code),
		row("Customs.name_successor", &[MostOfCouncil], name_successor),
		row("Customs.file_entry (under one's own code)", &[THE_IMPORTER, ITS_BROKER], file_entry),
		row("Customs.file_entry (under the importer's code)", &[THE_IMPORTER], file_entry_of_importer),
		row("Customs.hold", &[AN_OFFICER], hold),
		row("Customs.release", &[AN_OFFICER], release),
		row("Customs.cancel_entry", &[THE_IMPORTER, ITS_BROKER], cancel_entry),
		row("Customs.cancel_entry (filed by the broker)", &[THE_IMPORTER, ITS_BROKER], cancel_entry_of_broker),
		row("Customs.cancel_entry (filed sealed by the importer)", &[THE_IMPORTER], cancel_sealed_entry),
		row("Customs.refuse_entry", &[AN_OFFICER], refuse_entry),
		row("Customs.file_sealed_entry", &[THE_IMPORTER, A_BROKER], file_sealed_entry),
		row("Customs.post_findings", &[AN_OFFICER], post_findings),
		row("Customs.record_examination", &[AN_OFFICER], record_examination),
	]
}

fn is_refusal(error: &RuntimeError) -> bool {
	matches!(
		error,
		RuntimeError::Customs(
			Error::NotAuthorized(_)
				| Error::NotCompetent
				| Error::NotFiler
				| Error::NotBroker
				| Error::MandateNotFound
				| Error::LicenseNotHeld
				| Error::CertificateNotHeld
		)
	)
}

/// Everybody has a filer code of the officer's administration, and the importer has filed an entry.
fn settle() {
	for member in Member::all() {
		done(CUSTOMS.controller(), filer_code(member));
	}
	done(IMPORTER.controller(), filed());
}

/// The number of the entry on file.
pub const ON_FILE: &str = "0000001";
/// The number of an entry to come.
pub const NEXT: &str = "0000002";

fn code(filer: Member) -> FilerCode {
	format!("M{:02}", filer.number()).parse().unwrap()
}

pub fn number(filer: Member, serial: &str) -> EntryNumber {
	EntryNumber::new(code(filer), serial).unwrap()
}

pub fn filer_code(filer: Member) -> RuntimeCall {
	let (code, filer) = (code(filer).into(), filer.lei().into());
	Call::assign_filer_code { code, filer }.into()
}

fn entry(filer: Member, serial: &str) -> RuntimeCall {
	let line = LineForm {
		hts: "6109.10.0012".into(),
		gtin: None,
		manufacturer: None,
		country: "MX".into(),
		quantity: 1,
		retailer: None,
		claim: Some(ClaimForm {
			agreement: "USMCA".into(),
			code: "S".into(),
			certificate: None,
		}),
		licenses: Default::default(),
	};
	let form = EntryForm {
		number: number(filer, serial).into(),
		importer: IMPORTER.lei().into(),
		kind: None,
		shipment: None,
		lines: vec![line].try_into().unwrap(),
		holdings: Default::default(),
	};
	Call::file_entry { form }.into()
}

/// The entry on file, which the importer has filed itself.
pub fn filed() -> RuntimeCall {
	entry(IMPORTER, ON_FILE)
}

pub fn assign_filer_code(_: Caller) -> RuntimeCall {
	filer_code(IMPORTER)
}

pub fn name_successor(_: Caller) -> RuntimeCall {
	let (customs, successor) = (IMPORTER.lei().into(), CUSTOMS.lei().into());
	Call::name_successor { customs, successor }.into()
}

pub fn file_entry(caller: Caller) -> RuntimeCall {
	entry(caller.member(), NEXT)
}

pub fn file_entry_of_importer(_: Caller) -> RuntimeCall {
	entry(IMPORTER, NEXT)
}

pub fn hold(_: Caller) -> RuntimeCall {
	let (number, reason) = (number(IMPORTER, ON_FILE).into(), text("To be examined"));
	Call::hold { number, reason }.into()
}

pub fn release(_: Caller) -> RuntimeCall {
	let number = number(IMPORTER, ON_FILE).into();
	Call::release { number }.into()
}

pub fn cancel_entry(_: Caller) -> RuntimeCall {
	let number = number(IMPORTER, ON_FILE).into();
	Call::cancel_entry { number }.into()
}

pub fn cancel_entry_of_broker(_: Caller) -> RuntimeCall {
	let broker = Member::MandatedBroker;
	done(broker.controller(), entry(broker, NEXT));
	let number = number(broker, NEXT).into();
	Call::cancel_entry { number }.into()
}

pub fn cancel_sealed_entry(_: Caller) -> RuntimeCall {
	filed_sealed();
	let number = number(IMPORTER, NEXT).into();
	Call::cancel_entry { number }.into()
}

pub fn refuse_entry(_: Caller) -> RuntimeCall {
	let (number, reason) = (number(IMPORTER, ON_FILE).into(), text("Not admissible"));
	Call::refuse_entry { number, reason }.into()
}

/// Customs has a key to be sealed to, its second.
fn sealed(filer: Member) -> RuntimeCall {
	done(CUSTOMS.controller(), entities::add_key_to_seal_to(CUSTOMS.controller()));
	let form = SealedEntryForm {
		number: number(filer, NEXT).into(),
		seal: SealForm {
			customs: CUSTOMS.lei().into(),
			key: 2,
		},
		commitment: Digest::repeat_byte(1),
		sealed: vec![0; 2048].try_into().unwrap(),
		draws: Default::default(),
		certificates: Default::default(),
		holdings: Default::default(),
	};
	Call::file_sealed_entry { form }.into()
}

fn filed_sealed() {
	done(IMPORTER.controller(), sealed(IMPORTER));
}

pub fn file_sealed_entry(caller: Caller) -> RuntimeCall {
	sealed(caller.member())
}

pub fn post_findings(_: Caller) -> RuntimeCall {
	filed_sealed();
	let report = PostedReport {
		hard: 0,
		advice: 0,
		report: Digest::repeat_byte(1),
		envelope: None,
	};
	let number = number(IMPORTER, NEXT).into();
	Call::post_findings { number, report }.into()
}

/// The importer has filed an entry with the product on the register.
pub fn filed_with_product() {
	let RuntimeCall::Customs(Call::file_entry { mut form }) = entry(IMPORTER, NEXT) else {
		unreachable!("that is what it is");
	};
	for line in &mut form.lines {
		line.gtin = Some(products::gtin().into());
	}
	done(IMPORTER.controller(), Call::file_entry { form }.into());
}

pub fn record_examination(_: Caller) -> RuntimeCall {
	Call::record_examination {
		entry: number(IMPORTER, ON_FILE).into(),
		line: 1,
		ticks: Default::default(),
		note: Some(text("No label")),
	}
	.into()
}
