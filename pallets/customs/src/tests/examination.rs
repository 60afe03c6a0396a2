//! An officer examines goods.

use super::*;
use crate::{Event, Examination, Examinations, MaxExaminations, Tick, Ticks};
use bonafide_primitives::{Checklist, EntryNumber, Malformed, NotActing};
use frame_support::{
	assert_noop, assert_ok,
	traits::{Get, Hooks},
	weights::Weight,
};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};
use Tick::{Differs, Matches, NotChecked};

fn number() -> EntryNumber {
	NUMBER.parse().unwrap()
}

fn release() -> DispatchResult {
	Customs::release(RuntimeOrigin::signed(CUSTOMS), NUMBER.into())
}

fn ticks(ticks: &[Tick]) -> Ticks {
	ticks.to_vec().try_into().unwrap()
}

fn record_as(origin: RuntimeOrigin, entry: &str, line: u16, found: &[Tick], note: Option<&str>) -> DispatchResult {
	let note = note.map(|note| note.parse().unwrap());
	Customs::record_examination(origin, entry.into(), line, ticks(found), note)
}

fn record(line: u16, found: &[Tick], note: Option<&str>) -> DispatchResult {
	record_as(RuntimeOrigin::signed(CUSTOMS), NUMBER, line, found, note)
}

/// An entry with branded goods that have three features to check, and with others.
fn filed() {
	register_product(&[7]);
	let branded = LineForm {
		gtin: Some(gtin().into()),
		..line()
	};
	let filed = Customs::file_entry(RuntimeOrigin::signed(IMPORTER), entry(vec![branded, line()]));
	assert_ok!(filed);
	let checklist = Checklist {
		version: 4,
		features: 3,
	};
	CHECKLISTS.with_borrow_mut(|checklists| checklists.insert(gtin(), checklist));
}

#[test]
fn each_feature_is_ticked() {
	run(|| {
		filed();
		assert_ok!(record(1, &[Matches, Differs, NotChecked], Some("Two cartons opened.")));
		let kept = Examinations::<Test>::get(number(), 1);
		let examination = Examination {
			by: customs(),
			at: NOW,
			version: Some(4),
			ticks: ticks(&[Matches, Differs, NotChecked]),
			note: Some("Two cartons opened.".parse().unwrap()),
		};
		assert_eq!(kept.to_vec(), [examination]);
		System::assert_last_event(
			Event::GoodsExamined {
				number: number(),
				line: 1,
				examination: 1,
				matches: 1,
				differs: 1,
				by: customs(),
			}
			.into(),
		);
		// Released goods may have been examined too.
		assert_ok!(release());
		assert_ok!(record(1, &[Matches; 3], None));
		assert_eq!(Examinations::<Test>::get(number(), 1).len(), 2);
	});
}

#[test]
fn goods_without_features_have_a_note() {
	run(|| {
		filed();
		assert_ok!(record(2, &[], Some("No label.")));
		assert_eq!(Examinations::<Test>::get(number(), 2)[0].version, None);
		for note in [None, Some(" ")] {
			assert_noop!(record(2, &[], note), CustomsError::EmptyExamination);
			assert_noop!(record(1, &[NotChecked; 3], note), CustomsError::EmptyExamination);
		}
		assert_noop!(record(2, &[Matches], None), CustomsError::TicksDoNotMatch);
		assert_noop!(record(1, &[Matches; 2], None), CustomsError::TicksDoNotMatch);
	});
}

#[test]
fn customs_examines_what_is_on_file() {
	run(|| {
		filed();
		let customs = || RuntimeOrigin::signed(CUSTOMS);
		assert_noop!(record_as(RuntimeOrigin::none(), NUMBER, 1, &[], None), BadOrigin);
		for (who, why) in [(IMPORTER, NotActing::WithoutRole), (STRANGER, NotActing::NoEntity)] {
			let origin = RuntimeOrigin::signed(who);
			assert_noop!(
				record_as(origin, NUMBER, 1, &[], None),
				CustomsError::NotAuthorized(why)
			);
		}
		let malformed = CustomsError::InvalidEntryNumber(Malformed::CheckDigit);
		assert_noop!(record_as(customs(), "ABC-1234567-7", 1, &[], None), malformed);
		let unknown = "ABC-1234568-4";
		assert_noop!(record_as(customs(), unknown, 1, &[], None), CustomsError::EntryNotFound);
		assert_noop!(record(3, &[], None), CustomsError::LineNotFound);
	});
}

#[test]
fn a_line_has_so_many_examinations_and_no_more() {
	run(|| {
		filed();
		for _ in 0..<MaxExaminations as Get<u32>>::get() {
			assert_ok!(record(1, &[Matches; 3], None));
		}
		assert_noop!(record(1, &[Matches; 3], None), CustomsError::MaxExaminationsExceeded);
		assert_ok!(record(2, &[], Some("No label.")));
	});
}

#[test]
fn examinations_go_with_their_entry() {
	run(|| {
		filed();
		assert_ok!(record(1, &[Matches; 3], None));
		assert_ok!(release());
		pallet_timestamp::Now::<Test>::put(NOW + 1826 * DAY);
		Customs::on_idle(1, Weight::MAX);
		assert_eq!(Examinations::<Test>::iter().count(), 0);
	});
}

#[test]
fn each_examination_has_its_line() {
	let is_found_out = |break_it: fn(), fault: &'static str| {
		run_unchecked(|| {
			filed();
			assert_ok!(record(1, &[Matches; 3], None));
			break_it();
			assert_eq!(Customs::do_try_state(), Err(fault.into()));
		});
	};
	is_found_out(
		|| Examinations::<Test>::insert(number(), 3, Examinations::<Test>::get(number(), 1)),
		"an examination without its line",
	);
	is_found_out(
		|| Examinations::<Test>::insert(number(), 1, crate::ExaminationList::new()),
		"an empty list of examinations is kept",
	);
}
