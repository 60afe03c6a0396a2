use super::text;
use crate::origins::callers::{Caller, Member, IMPORTER};
use bonafide_primitives::{EntryNumber, FilerCode};
use bonafide_runtime::{Runtime, RuntimeCall};
use pallet_customs::{EntryForm, LineForm};

type Call = pallet_customs::Call<Runtime>;

/// The number of the entry on file.
const ON_FILE: &str = "0000001";
/// The number of an entry to come.
const NEXT: &str = "0000002";

fn code(filer: Member) -> FilerCode {
	format!("M{:02}", filer.number()).parse().unwrap()
}

fn number(filer: Member, serial: &str) -> EntryNumber {
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
		claim: None,
		licenses: Default::default(),
	};
	let form = EntryForm {
		number: number(filer, serial).into(),
		importer: IMPORTER.lei().into(),
		lines: vec![line].try_into().unwrap(),
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
