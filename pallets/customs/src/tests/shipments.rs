//! Entries of low value and of express consignments, and the label they are found by.

use super::*;
use crate::{ByShipment, Entries, EntryKind, Lines, SHIPMENT_DAYS};
use bonafide_primitives::{retention::MAX_VISITS, EntryNumber, Malformed, Scope, Shipment};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};
use sp_runtime::DispatchResult;
use std::collections::BTreeSet;

const LABEL: &str = "RA 473 124 829 GB";
const DAY: u64 = 24 * 60 * 60 * 1000;

fn shipment() -> Shipment {
	LABEL.parse().unwrap()
}

/// The `n`th number of the importer.
fn number(n: u32) -> EntryNumber {
	EntryNumber::new("ABC".parse().unwrap(), &format!("{n:07}")).unwrap()
}

fn parcel(n: u32, kind: EntryKind, shipment: &str) -> EntryForm {
	EntryForm {
		number: number(n).into(),
		kind: Some(kind),
		shipment: Some(shipment.into()),
		..entry(vec![line()])
	}
}

fn express(n: u32) -> EntryForm {
	parcel(n, EntryKind::Express, LABEL)
}

fn set_now(moment: u64) {
	pallet_timestamp::Now::<Test>::put(moment);
}

fn file(form: EntryForm) -> DispatchResult {
	Customs::file_entry(RuntimeOrigin::signed(IMPORTER), form)
}

/// Both filing and the dry run refuse `form` for its shipment.
fn refuses(form: EntryForm, error: CustomsError) {
	let misfiled = Customs::screen(&form, &[]).err().unwrap();
	assert_eq!(misfiled.field, "shipment");
	assert!(misfiled.reason().contains(' '));
	assert_eq!(misfiled.error, error);
	assert_noop!(file(form), error);
}

#[test]
fn an_entry_is_found_by_the_label_of_its_shipment() {
	run(|| {
		assert_ok!(file(express(1)));
		assert_eq!(ByShipment::<Test>::get(shipment(), importer()), Some(number(1)));
		let entry = Entries::<Test>::get(number(1)).unwrap();
		assert_eq!((entry.kind, entry.shipment), (EntryKind::Express, Some(shipment())));

		assert_ok!(file(parcel(2, EntryKind::LowValue, "(00)106141412345678908")));
		let unit = "106141412345678908".parse::<Shipment>().unwrap();
		assert_eq!(ByShipment::<Test>::get(unit, importer()), Some(number(2)));

		// A formal entry may name one.
		assert_ok!(file(parcel(3, EntryKind::Formal, "106141412345678915")));
		assert_eq!(ByShipment::<Test>::iter().count(), 3);
	});
}

#[test]
fn an_entry_that_says_nothing_is_formal() {
	run(|| {
		assert_ok!(file(entry(vec![line()])));
		let entry = Entries::<Test>::get(NUMBER.parse::<EntryNumber>().unwrap()).unwrap();
		assert_eq!((entry.kind, entry.shipment), (EntryKind::Formal, None));
		assert_eq!(ByShipment::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_parcel_names_its_shipment() {
	run(|| {
		for kind in [EntryKind::LowValue, EntryKind::Express] {
			let unnamed = EntryForm {
				shipment: None,
				..parcel(1, kind, LABEL)
			};
			refuses(unnamed, CustomsError::MissingShipment);
		}
		refuses(
			parcel(1, EntryKind::Formal, "RA473124820GB"),
			CustomsError::InvalidShipment(Malformed::CheckDigit),
		);
	});
}

#[test]
fn a_filer_has_one_entry_for_a_shipment_until_that_is_canceled_or_refused() {
	run(|| {
		assert_ok!(file(express(1)));
		refuses(parcel(2, EntryKind::Formal, LABEL), CustomsError::ShipmentExists);
		assert_ok!(Customs::cancel_entry(RuntimeOrigin::signed(IMPORTER), number(1).into()));
		// Still found, until another takes its place.
		assert_eq!(ByShipment::<Test>::get(shipment(), importer()), Some(number(1)));
		assert_ok!(file(express(2)));
		assert_eq!(ByShipment::<Test>::get(shipment(), importer()), Some(number(2)));

		let reason = "another shipment".into();
		let customs = RuntimeOrigin::signed(CUSTOMS);
		assert_ok!(Customs::refuse_entry(customs, number(2).into(), reason));
		assert_ok!(file(express(3)));
		assert_eq!(ByShipment::<Test>::get(shipment(), importer()), Some(number(3)));
	});
}

/// The numbers of parcels are consecutive, and anybody can read a label.
#[test]
fn a_label_that_another_has_filed_keeps_nobody_from_filing() {
	run(|| {
		MANDATES.with_borrow_mut(|mandates| mandates.push((importer(), other_broker(), Scope::File)));
		let squatted = EntryNumber::new("XYZ".parse().unwrap(), "0000001").unwrap();
		let squatting = EntryForm {
			number: squatted.into(),
			..express(1)
		};
		assert_ok!(Customs::file_entry(RuntimeOrigin::signed(OTHER_BROKER), squatting));
		assert_ok!(file(express(1)));
		// Customs finds both under the label.
		let found: BTreeSet<_> = ByShipment::<Test>::iter_prefix(shipment()).collect();
		assert_eq!(
			found,
			BTreeSet::from([(other_broker(), squatted), (importer(), number(1))])
		);
	});
}

#[test]
fn a_label_comes_back_after_a_year() {
	run(|| {
		assert_ok!(file(express(1)));
		set_now(NOW + u64::from(SHIPMENT_DAYS) * DAY - 1);
		refuses(express(2), CustomsError::ShipmentExists);
		set_now(NOW + u64::from(SHIPMENT_DAYS) * DAY);
		assert_ok!(file(express(2)));
		assert_eq!(ByShipment::<Test>::get(shipment(), importer()), Some(number(2)));
	});
}

#[test]
fn what_is_pruned_is_found_no_longer() {
	run(|| {
		assert_ok!(file(express(1)));
		assert_ok!(file(parcel(2, EntryKind::Express, "106141412345678908")));
		set_now(NOW + u64::from(SHIPMENT_DAYS) * DAY);
		assert_ok!(file(express(3)));
		for n in 1..=3 {
			assert_ok!(Customs::release(RuntimeOrigin::signed(CUSTOMS), number(n).into()));
		}
		set_now(NOW + 1826 * DAY);
		for _ in 0..=MAX_VISITS {
			Customs::on_idle(1, Weight::MAX);
		}
		// The first is pruned, and its label is the third's by now.
		assert_eq!(
			ByShipment::<Test>::iter().collect::<Vec<_>>(),
			[(shipment(), importer(), number(3))]
		);
	});
}

#[test]
fn a_claim_for_goods_of_low_value_needs_no_certificate() {
	run(|| {
		let claimed = |n, kind, label| EntryForm {
			lines: vec![LineForm {
				claim: claim(None),
				..line()
			}]
			.try_into()
			.unwrap(),
			..parcel(n, kind, label)
		};
		assert_ok!(file(claimed(1, EntryKind::LowValue, LABEL)));
		assert_ok!(file(claimed(2, EntryKind::Express, "106141412345678908")));
		let findings = |n| Lines::<Test>::get(number(n), 1).unwrap().findings.len();
		assert_eq!((findings(1), findings(2)), (0, 1));
	});
}

#[test]
fn wrong_indexes_are_found_out() {
	let is_found_out = |harm: fn(), fault: &'static str| {
		new_test_ext().execute_with(|| {
			assert_ok!(file(express(1)));
			assert_ok!(Customs::do_try_state());
			harm();
			assert_eq!(Customs::do_try_state(), Err(fault.into()));
		});
	};
	is_found_out(
		|| ByShipment::<Test>::remove(shipment(), importer()),
		"an entry is not found by its shipment",
	);
	is_found_out(
		|| ByShipment::<Test>::insert(shipment(), importer(), number(9)),
		"a shipment is of no entry",
	);
	is_found_out(
		|| {
			let other: Shipment = "106141412345678908".parse().unwrap();
			ByShipment::<Test>::insert(other, importer(), number(1))
		},
		"a shipment is of another entry",
	);
}
