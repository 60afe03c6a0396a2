//! Filing: who may, what refuses an entry, and that the dry run agrees.

use super::*;
use crate::{Entries, EntriesBy, EntryState, Event, Lines};
use bonafide_primitives::{EntryNumber, Malformed, NotActing};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

fn number(text: &str) -> EntryNumber {
	text.parse().unwrap()
}

/// A number under `code`, with its check digit found by trial.
fn number_of(code: &str) -> String {
	(0..10)
		.map(|check| format!("{code}-0000001-{check}"))
		.find(|text| text.parse::<EntryNumber>().is_ok())
		.unwrap()
}

#[test]
fn importer_files() {
	run(|| {
		assert_ok!(Customs::file_entry(
			RuntimeOrigin::signed(IMPORTER),
			entry(vec![line(), line()])
		));
		let stored = Entries::<Test>::get(number(NUMBER)).unwrap();
		assert_eq!(
			(stored.importer, stored.filer, stored.filed),
			(Some(importer()), importer(), NOW)
		);
		assert_eq!(
			(stored.lines, stored.hard, stored.advice, stored.state),
			(2, 0, 0, EntryState::Filed)
		);
		assert_eq!(
			Lines::<Test>::get(number(NUMBER), 2).unwrap().hts,
			"6109100012".parse().unwrap()
		);
		assert!(Lines::<Test>::get(number(NUMBER), 0).is_none());
		System::assert_last_event(
			Event::EntryFiled {
				number: number(NUMBER),
				importer: importer(),
				filer: importer(),
				lines: 2,
				hard: 0,
				advice: 0,
			}
			.into(),
		);
	});
}

#[test]
fn broker_files_under_mandate() {
	run(|| {
		let form = EntryForm {
			number: number_of("BRK").as_str().into(),
			..entry(vec![line()])
		};
		assert_ok!(Customs::file_entry(RuntimeOrigin::signed(BROKER), form));
		let number = number(&number_of("BRK"));
		assert_eq!(Entries::<Test>::get(number).unwrap().filer, broker());
		for party in [importer(), broker()] {
			assert!(EntriesBy::<Test>::contains_key(party, number));
		}
	});
}

#[test]
fn who_may_not_file() {
	run(|| {
		let file = |origin| Customs::file_entry(origin, entry(vec![line()]));
		assert_noop!(file(RuntimeOrigin::none()), BadOrigin);
		assert_noop!(file(RuntimeOrigin::root()), BadOrigin);
		for (who, why) in [
			(STRANGER, NotActing::NoEntity),
			(SUSPENDED, NotActing::NotInGoodStanding),
			(CLERK, NotActing::OutOfScope),
		] {
			assert_noop!(file(RuntimeOrigin::signed(who)), CustomsError::NotAuthorized(why));
		}
		assert_noop!(file(RuntimeOrigin::signed(BROKER)), CustomsError::NotFiler);

		// A broker of good standing, under its own filer code, that the importer has given no mandate.
		let form = EntryForm {
			number: number_of("XYZ").as_str().into(),
			..entry(vec![line()])
		};
		assert_noop!(
			Customs::file_entry(RuntimeOrigin::signed(OTHER_BROKER), form.clone()),
			CustomsError::MandateNotFound
		);
		// Somebody with a filer code who is neither the importer nor a broker.
		assign("XYZ", maker());
		assert_noop!(
			Customs::file_entry(RuntimeOrigin::signed(MAKER), form),
			CustomsError::NotBroker
		);
	});
}

/// Filing `form` is refused with `error`, and the dry run names `field` for the same reason.
fn refuses(form: EntryForm, field: &str, error: CustomsError) {
	let misfiled = Customs::screen(&form, &[]).err().unwrap();
	assert_eq!(misfiled.field, field);
	// A sentence, not the name of a variant.
	assert!(misfiled.reason().contains(' '), "{}", misfiled.reason());
	assert_eq!(misfiled.error, error);
	assert_noop!(Customs::file_entry(RuntimeOrigin::signed(IMPORTER), form), error);
}

#[test]
fn malformed_fields_are_named() {
	run(|| {
		let good = || entry(vec![line(), line()]);
		let with = |change: fn(&mut LineForm)| {
			let mut form = good();
			change(&mut form.lines[1]);
			form
		};

		refuses(
			EntryForm {
				number: "ABC-1234567-5".into(),
				..good()
			},
			"number",
			CustomsError::InvalidEntryNumber(Malformed::CheckDigit),
		);
		refuses(
			EntryForm {
				importer: "506700GE1G29325QX36".into(),
				..good()
			},
			"importer",
			CustomsError::InvalidLei(Malformed::Length),
		);
		refuses(entry(vec![]), "lines", CustomsError::EmptyLines);
		refuses(
			with(|line| line.hts = "6109.1O".into()),
			"lines[1].hts",
			CustomsError::InvalidHts(Malformed::Character),
		);
		refuses(
			with(|line| line.gtin = Some("9521321000010".into())),
			"lines[1].gtin",
			CustomsError::InvalidGtin(Malformed::CheckDigit),
		);
		refuses(
			with(|line| line.manufacturer = Some("".into())),
			"lines[1].manufacturer",
			CustomsError::InvalidLei(Malformed::Empty),
		);
		refuses(
			with(|line| line.country = "UK".into()),
			"lines[1].country",
			CustomsError::InvalidCountry(Malformed::OtherCode),
		);
		refuses(
			with(|line| line.quantity = 0),
			"lines[1].quantity",
			CustomsError::ZeroQuantity,
		);
		refuses(
			with(|line| line.retailer = Some("HWUPKR0MPOU8FGXBT395".into())),
			"lines[1].retailer",
			CustomsError::InvalidLei(Malformed::CheckDigit),
		);
		refuses(
			with(|line| line.licenses = vec![id(1), id(2), id(1)].try_into().unwrap()),
			"lines[1].licenses",
			CustomsError::DuplicateLicense,
		);
	});
}

#[test]
fn entries_that_cannot_be_filed() {
	run(|| {
		refuses(
			EntryForm {
				importer: maker().into(),
				..entry(vec![line()])
			},
			"importer",
			CustomsError::ImporterNotAccredited,
		);
		refuses(
			EntryForm {
				number: number_of("ZZZ").as_str().into(),
				..entry(vec![line()])
			},
			"number",
			CustomsError::FilerCodeNotAssigned,
		);
		assert_ok!(Customs::file_entry(
			RuntimeOrigin::signed(IMPORTER),
			entry(vec![line()])
		));
		refuses(entry(vec![line()]), "number", CustomsError::EntryExists);
	});
}
