//! The administration that assigned the filer code decides on the entries under it, and no other.

use super::{sealed, *};
use crate::{Entries, EntryState, Event, FilerCodes, Successors, Tick};
use bonafide_primitives::{EntryNumber, FilerCode, Lei, Malformed};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchError::BadOrigin, DispatchResult};

fn number() -> EntryNumber {
	NUMBER.parse().unwrap()
}

fn filed() {
	let file = Customs::file_entry(RuntimeOrigin::signed(IMPORTER), entry(vec![line()]));
	assert_ok!(file);
}

fn release(who: u64) -> DispatchResult {
	Customs::release(RuntimeOrigin::signed(who), NUMBER.into())
}

fn name(customs: Lei, successor: Lei) -> DispatchResult {
	Customs::name_successor(RuntimeOrigin::root(), customs.into(), successor.into())
}

/// Each decision on the entry.
fn decide(who: u64) -> [DispatchResult; 4] {
	let origin = || RuntimeOrigin::signed(who);
	let reason = || "To be examined".into();
	let refused = Customs::refuse_entry(origin(), NUMBER.into(), reason());
	[
		Customs::record_examination(
			origin(),
			NUMBER.into(),
			1,
			Vec::<Tick>::new().try_into().unwrap(),
			Some("No label".into()),
		),
		Customs::hold(origin(), NUMBER.into(), reason()),
		refused.map(|_| ()).map_err(|failed| failed.error),
		Customs::release(origin(), NUMBER.into()),
	]
}

#[test]
fn another_administration_decides_nothing() {
	run(|| {
		filed();
		let before = Entries::<Test>::get(number());
		let refused: DispatchError = CustomsError::NotCompetent.into();
		assert_eq!(decide(OTHER_CUSTOMS), [Err(refused); 4]);
		assert_eq!(Entries::<Test>::get(number()), before);
		assert_eq!(Customs::administration(&number()), Some(customs()));
		assert_ok!(release(CUSTOMS));
	});
	run(|| {
		sealed::filed();
		let report = crate::PostedReport {
			hard: 0,
			advice: 0,
			report: id(1),
			envelope: None,
		};
		assert_noop!(
			Customs::post_findings(RuntimeOrigin::signed(OTHER_CUSTOMS), NUMBER.into(), report),
			CustomsError::NotCompetent
		);
	});
}

#[test]
fn another_administration_reassigns_no_code() {
	run(|| {
		let assign = |who| Customs::assign_filer_code(RuntimeOrigin::signed(who), "ABC".into(), other_broker().into());
		assert_noop!(assign(OTHER_CUSTOMS), CustomsError::NotCompetent);
		assert_ok!(assign(CUSTOMS));
		// Its own it may assign, and decides on what is filed under it.
		let own = Customs::assign_filer_code(RuntimeOrigin::signed(OTHER_CUSTOMS), "MX1".into(), importer().into());
		assert_ok!(own);
		let number = EntryNumber::new("MX1".parse().unwrap(), "0000001").unwrap();
		let form = EntryForm {
			number: number.into(),
			..entry(vec![line()])
		};
		assert_ok!(Customs::file_entry(RuntimeOrigin::signed(IMPORTER), form));
		let release = |who| Customs::release(RuntimeOrigin::signed(who), number.into());
		assert_noop!(release(CUSTOMS), CustomsError::NotCompetent);
		assert_ok!(release(OTHER_CUSTOMS));
	});
}

#[test]
fn the_heir_of_an_administration_decides() {
	run(|| {
		filed();
		merge(customs(), other_customs());
		assert_noop!(release(CUSTOMS), CustomsError::NotCompetent);
		assert_ok!(release(OTHER_CUSTOMS));
	});
}

/// An administration loses its role, as it does when its key was stolen: its entries do not stay undecided for ever.
#[test]
fn the_council_names_who_decides_when_an_administration_is_gone() {
	run(|| {
		filed();
		take_role(customs());
		assert_noop!(release(OTHER_CUSTOMS), CustomsError::NotCompetent);
		assert_ok!(name(customs(), other_customs()));
		let (customs, successor) = (customs(), other_customs());
		System::assert_last_event(Event::SuccessorNamed { customs, successor }.into());
		assert_eq!(Customs::administration(&number()), Some(other_customs()));

		// Codes are reassigned and entries filed, and decided on, as before.
		let code: FilerCode = "ABC".parse().unwrap();
		let assign = Customs::assign_filer_code(RuntimeOrigin::signed(OTHER_CUSTOMS), code.into(), maker().into());
		assert_ok!(assign);
		assert_eq!(FilerCodes::<Test>::get(code).unwrap().customs, customs);
		assert_ok!(release(OTHER_CUSTOMS));
		assert!(matches!(
			Entries::<Test>::get(number()).unwrap().state,
			EntryState::Released { by, .. } if by == successor
		));

		// Once it is accredited again, it decides again.
		WITHOUT_ROLE.with_borrow_mut(Vec::clear);
		assert_eq!(Customs::administration(&number()), Some(customs));
	});
}

#[test]
fn the_successor_decides_while_an_administration_is_suspended() {
	run(|| {
		filed();
		suspend(customs());
		assert_ok!(name(customs(), other_customs()));
		assert_ok!(release(OTHER_CUSTOMS));
	});
}

#[test]
fn successors_that_are_not_named() {
	run(|| {
		assert_noop!(name(customs(), other_customs()), CustomsError::NotVacant);
		take_role(customs());
		assert_noop!(name(customs(), importer()), CustomsError::NotAdministration);
		assert_noop!(name(customs(), customs()), CustomsError::NotAdministration);
		let named = |customs: &str, successor: &str| {
			Customs::name_successor(RuntimeOrigin::root(), customs.into(), successor.into())
		};
		let good = other_customs().to_string();
		for (customs, successor) in [("506700GE1G29325QX364", good.as_str()), (&good, "506700GE1G29325QX364")] {
			take_role(other_customs());
			assert_noop!(
				named(customs, successor),
				CustomsError::InvalidLei(Malformed::CheckDigit)
			);
		}
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::signed(OTHER_CUSTOMS)] {
			assert_noop!(
				Customs::name_successor(origin, customs().into(), other_customs().into()),
				BadOrigin
			);
		}
		assert_eq!(Successors::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_state_that_cannot_be_is_found_out() {
	run_unchecked(|| {
		Successors::<Test>::insert(customs(), customs());
		let fault = "an administration is in its own place";
		assert_eq!(Customs::do_try_state(), Err(fault.into()));
	});
}

#[test]
fn who_took_the_place_of_a_filer_files_under_its_code() {
	run(|| {
		merge(importer(), successor());
		merge(broker(), other_broker());
		MANDATES
			.with_borrow_mut(|mandates| mandates.push((importer(), other_broker(), bonafide_primitives::Scope::File)));
		let number = EntryNumber::new("BRK".parse().unwrap(), "0000001").unwrap();
		let form = EntryForm {
			number: number.into(),
			..entry(vec![line()])
		};
		assert_noop!(
			Customs::file_entry(RuntimeOrigin::signed(BROKER), form.clone()),
			CustomsError::NotFiler
		);
		assert_ok!(Customs::file_entry(RuntimeOrigin::signed(OTHER_BROKER), form));
		assert_eq!(Entries::<Test>::get(number).unwrap().filer, other_broker());
	});
}
