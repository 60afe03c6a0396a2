//! An entry is canceled or refused, and what it used up is given back: once, whatever became of it since.

use super::*;
use crate::{Entries, EntryState, Event, Lines, Pruned};
use bonafide_primitives::{EntryNumber, LicenseFault, LicensedRole, Malformed, NotActing, OpenCases, Scope};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};
use sp_runtime::{
	DispatchError::{self, BadOrigin},
	DispatchResult,
};

const CERTIFICATE: u8 = 1;
const LICENSE: u8 = 1;
const QUOTA: u64 = 1_000;

fn cancel(who: u64, number: EntryNumber) -> DispatchResult {
	let outcome = Customs::cancel_entry(RuntimeOrigin::signed(who), number.into());
	outcome.map(|_| ()).map_err(|failed| failed.error)
}

fn refuse(number: EntryNumber) -> DispatchResult {
	let reason = "Not admissible".into();
	let outcome = Customs::refuse_entry(RuntimeOrigin::signed(CUSTOMS), number.into(), reason);
	outcome.map(|_| ()).map_err(|failed| failed.error)
}

fn hold(number: EntryNumber) -> DispatchResult {
	Customs::hold(RuntimeOrigin::signed(CUSTOMS), number.into(), "X-ray".into())
}

fn release(number: EntryNumber) -> DispatchResult {
	Customs::release(RuntimeOrigin::signed(CUSTOMS), number.into())
}

fn grant(left: u64, fault: Option<LicenseFault>) {
	let license = MockLicense {
		right: 7,
		role: LicensedRole::Manufacturer,
		licensee: maker(),
		left,
		fault,
	};
	set_license(id(LICENSE), license);
}

/// Units left of the license.
fn left() -> u64 {
	license(&id(LICENSE)).unwrap().left
}

/// A line that draws 100 units and uses a certificate up.
fn drawing() -> LineForm {
	LineForm {
		gtin: Some(gtin().into()),
		manufacturer: Some(maker().into()),
		licenses: vec![id(LICENSE)].try_into().unwrap(),
		claim: claim(Some(id(CERTIFICATE))),
		..line()
	}
}

/// The broker files an entry of these lines under the `n`th of its numbers.
fn file(n: u32, lines: Vec<LineForm>) -> EntryNumber {
	let number = EntryNumber::new("BRK".parse().unwrap(), &format!("{n:07}")).unwrap();
	let form = EntryForm {
		number: number.into(),
		..entry(lines)
	};
	assert_ok!(Customs::file_entry(RuntimeOrigin::signed(BROKER), form));
	number
}

/// The broker files two such lines, the second of which finds the certificate used.
fn drawn() -> EntryNumber {
	register_product(&[7]);
	grant(QUOTA, None);
	let number = file(1, vec![drawing(), drawing()]);
	assert_eq!(left(), QUOTA - 200);
	assert_eq!(used_certificate(&id(CERTIFICATE)), Some(number));
	number
}

fn state(number: EntryNumber) -> EntryState {
	Entries::<Test>::get(number).unwrap().state
}

#[track_caller]
fn all_is_back() {
	assert_eq!(left(), QUOTA);
	assert_eq!(used_certificate(&id(CERTIFICATE)), None);
}

#[test]
fn canceled_by_who_filed_by_the_importer_or_under_its_mandate() {
	for (who, by) in [
		(BROKER, broker()),
		(IMPORTER, importer()),
		(FILING_CLERK, importer()),
		(OTHER_BROKER, other_broker()),
	] {
		run(|| {
			let number = drawn();
			MANDATES.with_borrow_mut(|mandates| mandates.push((importer(), other_broker(), Scope::File)));
			assert_ok!(cancel(who, number));
			all_is_back();
			assert_eq!(state(number), EntryState::Canceled { by, at: NOW });
			System::assert_last_event(Event::EntryCanceled { number, by }.into());
		});
	}
}

#[test]
fn canceled_by_a_broker_whose_mandate_is_over_and_by_an_heir() {
	run(|| {
		let number = drawn();
		MANDATES.with_borrow_mut(Vec::clear);
		assert_ok!(cancel(BROKER, number));
	});
	run(|| {
		let number = drawn();
		HEIRS.with_borrow_mut(|heirs| heirs.insert(importer(), successor()));
		assert_ok!(cancel(SUCCESSOR, number));
	});
}

#[test]
fn refused_as_filed_or_as_held() {
	for held in [false, true] {
		run(|| {
			let number = drawn();
			if held {
				assert_ok!(hold(number));
			}
			assert_ok!(refuse(number));
			all_is_back();
			let (by, reason) = (customs(), "Not admissible".try_into().unwrap());
			System::assert_last_event(Event::EntryRefused { number, by, reason }.into());
			assert!(matches!(state(number), EntryState::Refused { by, at: NOW, reason }
				if by == customs() && reason.as_str() == "Not admissible"));
		});
	}
}

#[test]
fn given_back_once_whatever_is_tried_afterwards() {
	let again: [(&dyn Fn(EntryNumber) -> DispatchResult, CustomsError); 2] = [
		(&|number| cancel(BROKER, number), CustomsError::AlreadyCanceled),
		(&refuse, CustomsError::AlreadyRefused),
	];
	for (end, error) in again {
		run(|| {
			let number = drawn();
			assert_ok!(end(number));
			let error: DispatchError = error.into();
			for call in [&|number| cancel(IMPORTER, number), &refuse, &hold, &release] as [&dyn Fn(_) -> _; 4] {
				assert_noop!(call(number), error);
			}
			all_is_back();
		});
	}
}

#[test]
fn what_another_entry_used_is_not_given_back() {
	run(|| {
		let first = drawn();
		assert_ok!(cancel(BROKER, first));
		let second = file(2, vec![drawing()]);
		assert_eq!(
			(left(), used_certificate(&id(CERTIFICATE))),
			(QUOTA - 100, Some(second))
		);
		// Its lines found the certificate used and drew from the license.
		let third = file(3, vec![drawing()]);
		assert_ok!(refuse(third));
		assert_eq!(
			(left(), used_certificate(&id(CERTIFICATE))),
			(QUOTA - 100, Some(second))
		);
		assert_noop!(cancel(BROKER, first), CustomsError::AlreadyCanceled);
		assert_ok!(refuse(second));
		all_is_back();
	});
}

#[test]
fn what_was_not_drawn_is_not_given_back() {
	run(|| {
		register_product(&[7]);
		// Suspended; for a right that the product does not carry; on a line without a GTIN.
		grant(QUOTA, Some(LicenseFault::Suspended));
		let mut other = license(&id(LICENSE)).unwrap();
		(other.right, other.fault) = (8, None);
		set_license(id(2), other);
		let refused = LineForm {
			licenses: vec![id(LICENSE), id(2)].try_into().unwrap(),
			claim: None,
			..drawing()
		};
		let unchecked = LineForm {
			gtin: None,
			..refused.clone()
		};
		let number = file(1, vec![refused, unchecked]);
		assert_ok!(cancel(BROKER, number));
		assert_eq!((left(), license(&id(2)).unwrap().left), (QUOTA, QUOTA));
		let lines: Vec<_> = Lines::<Test>::iter_prefix_values(number).collect();
		assert!(lines.iter().all(|line| line.drawn().is_none()));
	});
}

#[test]
fn given_back_though_the_license_was_revoked_or_is_no_longer_kept() {
	run(|| {
		let number = drawn();
		grant(left(), Some(LicenseFault::Revoked));
		assert_ok!(cancel(BROKER, number));
		all_is_back();
	});
	run(|| {
		let number = drawn();
		forget_license(&id(LICENSE));
		assert_ok!(refuse(number));
		assert!(license(&id(LICENSE)).is_none());
		assert_eq!(used_certificate(&id(CERTIFICATE)), None);
	});
}

/// So many cases about the entry are open.
fn has_open(number: EntryNumber, claims: u16, detentions: u16) {
	OPEN.with_borrow_mut(|open| open.insert(number, OpenCases { claims, detentions }));
}

#[test]
fn not_while_held_verified_or_detained_and_not_once_released() {
	run(|| {
		let number = drawn();
		assert_ok!(hold(number));
		assert_noop!(cancel(BROKER, number), CustomsError::AlreadyHeld);
		assert_ok!(release(number));
		assert_noop!(cancel(BROKER, number), CustomsError::AlreadyReleased);
		assert_noop!(refuse(number), CustomsError::AlreadyReleased);
		assert_eq!(left(), QUOTA - 200);
	});
	run(|| {
		let number = drawn();
		has_open(number, 1, 0);
		assert_noop!(cancel(BROKER, number), CustomsError::CaseOpen);
		assert_noop!(refuse(number), CustomsError::CaseOpen);
	});
	run(|| {
		let number = drawn();
		has_open(number, 0, 1);
		assert_noop!(refuse(number), CustomsError::GoodsDetained);
	});
}

#[test]
fn nobody_else_cancels_and_nobody_else_refuses() {
	run(|| {
		let number = drawn();
		let cancel_as = |origin| Customs::cancel_entry(origin, number.into());
		let refuse_as = |origin| Customs::refuse_entry(origin, number.into(), "No".into());
		for call in [&cancel_as as &dyn Fn(RuntimeOrigin) -> _, &refuse_as] {
			assert_noop!(call(RuntimeOrigin::none()), BadOrigin);
			assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
			for (who, why) in [
				(STRANGER, NotActing::NoEntity),
				(SUSPENDED, NotActing::NotInGoodStanding),
				(CLERK, NotActing::OutOfScope),
			] {
				assert_noop!(call(RuntimeOrigin::signed(who)), CustomsError::NotAuthorized(why));
			}
		}
		assert_noop!(
			refuse_as(RuntimeOrigin::signed(IMPORTER)),
			CustomsError::NotAuthorized(NotActing::WithoutRole)
		);
		assert_noop!(cancel(OTHER_BROKER, number), CustomsError::MandateNotFound);
		for who in [MAKER, CUSTOMS] {
			assert_noop!(cancel(who, number), CustomsError::NotBroker);
		}
	});
}

#[test]
fn entries_that_are_not_there_and_reasons_that_are_none() {
	run(|| {
		let malformed = CustomsError::InvalidEntryNumber(Malformed::CheckDigit);
		let wrong = || "ABC-1234567-7".into();
		assert_noop!(
			Customs::cancel_entry(RuntimeOrigin::signed(IMPORTER), wrong()),
			malformed
		);
		let malformed = CustomsError::InvalidEntryNumber(Malformed::CheckDigit);
		assert_noop!(
			Customs::refuse_entry(RuntimeOrigin::signed(CUSTOMS), wrong(), "No".into()),
			malformed
		);
		let number = NUMBER.parse().unwrap();
		assert_noop!(cancel(IMPORTER, number), CustomsError::EntryNotFound);
		assert_noop!(refuse(number), CustomsError::EntryNotFound);
		let number = drawn();
		assert_noop!(
			Customs::refuse_entry(RuntimeOrigin::signed(CUSTOMS), number.into(), " ".into()),
			CustomsError::BlankReason
		);
	});
}

#[test]
fn the_number_stays_taken_until_and_after_retention() {
	run(|| {
		let number = drawn();
		assert_ok!(cancel(BROKER, number));
		let again = EntryForm {
			number: number.into(),
			..entry(vec![line()])
		};
		let file = || Customs::file_entry(RuntimeOrigin::signed(BROKER), again.clone());
		assert_noop!(file(), CustomsError::EntryExists);
		pallet_timestamp::Now::<Test>::put(NOW + 1826 * DAY);
		Customs::on_idle(1, Weight::MAX);
		assert!(matches!(
			Pruned::<Test>::get(number).unwrap().state,
			EntryState::Canceled { .. }
		));
		assert_noop!(file(), CustomsError::EntryExists);
		assert_noop!(cancel(BROKER, number), CustomsError::EntryNotFound);
	});
}

#[test]
fn a_call_pays_for_what_it_gave_back() {
	use crate::WeightInfo;
	run(|| {
		let number = drawn();
		let paid = Customs::cancel_entry(RuntimeOrigin::signed(BROKER), number.into()).unwrap();
		// Two lines with a license and a certificate each, of which the first alone used a good of it up.
		assert_eq!(paid.actual_weight, Some(<() as WeightInfo>::cancel_entry(2, 2, 3)));
	});
}

#[test]
fn what_was_not_given_back_is_found_out() {
	run_unchecked(|| {
		let number = drawn();
		Entries::<Test>::mutate_extant(number, |entry| {
			entry.state = EntryState::Canceled { by: broker(), at: NOW }
		});
		assert_eq!(Customs::do_try_state(), Err("a certificate was not given back".into()));
	});
}
