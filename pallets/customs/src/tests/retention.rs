//! Entries shrink when their retention is over, and no sooner. It is 1826 days in this runtime: five years, one of them
//! with a leap day.

use super::*;
use crate::{Due, Entries, EntriesBy, Entry, EntryKind, EntryState, Event, Lines, Pruned, WeightInfo};
use bonafide_primitives::{retention::MAX_VISITS, EntryNumber};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};

/// The moment at which the retention of an entry filed [`NOW`] is over: 2031-03-02T00:00:00Z.
const OVER: u64 = NOW + 1826 * 24 * 60 * 60 * 1000;

fn number() -> EntryNumber {
	NUMBER.parse().unwrap()
}

/// The broker files an entry of two lines in the name of the importer, under the `n`th of its numbers.
fn file(n: u32) -> EntryNumber {
	let number = EntryNumber::new("BRK".parse().unwrap(), &format!("{n:07}")).unwrap();
	let form = EntryForm {
		number: number.into(),
		..entry(vec![line(), line()])
	};
	assert_ok!(Customs::file_entry(RuntimeOrigin::signed(BROKER), form));
	number
}

/// The same, and customs releases it.
fn decided(n: u32) -> EntryNumber {
	let number = file(n);
	assert_ok!(release(number));
	number
}

fn idle(remaining: Weight) -> Weight {
	Customs::on_idle(1, remaining)
}

/// Sweeps at this moment with weight to spare, once round.
fn sweep_at(moment: u64) {
	pallet_timestamp::Now::<Test>::put(moment);
	idle(Weight::MAX);
}

fn hold(number: EntryNumber) -> sp_runtime::DispatchResult {
	Customs::hold(RuntimeOrigin::signed(CUSTOMS), number.into(), "X-ray".into())
}

fn release(number: EntryNumber) -> sp_runtime::DispatchResult {
	Customs::release(RuntimeOrigin::signed(CUSTOMS), number.into())
}

#[test]
fn what_is_not_due_is_left_alone() {
	run(|| {
		let number = decided(1);
		let before = Entries::<Test>::get(number);
		sweep_at(OVER - 1);
		assert_eq!(Entries::<Test>::get(number), before);
		assert_eq!(Lines::<Test>::iter().count(), 2);
		assert_eq!(EntriesBy::<Test>::iter().count(), 2);
		assert_eq!(Pruned::<Test>::iter().count(), 0);
	});
}

#[test]
fn what_is_left_says_who_filed_when_and_what_was_decided() {
	run(|| {
		let number = file(1);
		pallet_timestamp::Now::<Test>::put(NOW + 1);
		assert_ok!(release(number));
		sweep_at(OVER);
		assert_eq!(
			Pruned::<Test>::get(number),
			Some(Entry {
				importer: Some(importer()),
				filer: broker(),
				kind: EntryKind::Formal,
				shipment: None,
				filed: NOW,
				lines: 2,
				hard: 0,
				advice: 0,
				state: EntryState::Released {
					by: customs(),
					at: NOW + 1
				},
			})
		);
		assert_eq!(Entries::<Test>::iter().count(), 0);
		assert_eq!(Lines::<Test>::iter().count(), 0);
		assert_eq!(EntriesBy::<Test>::iter().count(), 0);
		System::assert_last_event(Event::EntryPruned { number }.into());
	});
}

#[test]
fn what_customs_has_not_decided_on_is_kept_until_it_has() {
	run(|| {
		let number = file(1);
		sweep_at(2 * OVER);
		assert_eq!(Lines::<Test>::iter().count(), 2);
		// Looked at once, it costs no look until it is decided.
		assert_eq!(Due::<Test>::iter().count(), 0);
		assert_ok!(Customs::do_try_state());
		assert_ok!(hold(number));
		sweep_at(2 * OVER);
		assert_eq!(Lines::<Test>::iter().count(), 2);
		assert_ok!(release(number));
		sweep_at(2 * OVER);
		assert!(Pruned::<Test>::contains_key(number));
	});
}

#[test]
fn what_has_an_open_case_is_looked_at_again_in_a_month() {
	run(|| {
		let number = decided(1);
		let open = bonafide_primitives::OpenCases {
			claims: 1,
			..Default::default()
		};
		OPEN.with_borrow_mut(|cases| cases.insert(number, open));
		sweep_at(OVER);
		OPEN.with_borrow_mut(std::collections::BTreeMap::clear);
		sweep_at(OVER + 30 * DAY - 1);
		assert!(Entries::<Test>::contains_key(number));
		sweep_at(OVER + 30 * DAY);
		assert!(Pruned::<Test>::contains_key(number));
	});
}

#[test]
fn others_keep_their_lines() {
	run(|| {
		let old = decided(1);
		pallet_timestamp::Now::<Test>::put(NOW + 1);
		let young = decided(2);
		sweep_at(OVER);
		assert!(Pruned::<Test>::contains_key(old));
		assert_eq!(Lines::<Test>::iter_prefix(young).count(), 2);
	});
}

#[test]
fn the_number_stays_taken() {
	run(|| {
		assert_ok!(Customs::file_entry(
			RuntimeOrigin::signed(IMPORTER),
			entry(vec![line()])
		));
		assert_ok!(release(number()));
		sweep_at(OVER);
		let again = entry(vec![line()]);
		assert_eq!(Customs::screen(&again, &[]).err().unwrap().field, "number");
		assert_noop!(
			Customs::file_entry(RuntimeOrigin::signed(IMPORTER), again),
			CustomsError::EntryExists
		);
	});
}

#[test]
fn nothing_is_decided_on_what_is_pruned() {
	run(|| {
		let number = decided(1);
		sweep_at(OVER);
		assert_noop!(hold(number), CustomsError::EntryNotFound);
		assert_noop!(release(number), CustomsError::EntryNotFound);
	});
}

#[test]
fn a_block_prunes_no_more_than_fits() {
	run(|| {
		(0..=MAX_VISITS).map(decided).for_each(drop);
		pallet_timestamp::Now::<Test>::put(OVER);
		let pruned = || Pruned::<Test>::iter().count() as u32;

		let room = <() as WeightInfo>::sweep_entries(1);
		assert_eq!(idle(room - Weight::from_parts(1, 0)), Weight::zero());
		assert_eq!(pruned(), 0);
		assert_eq!(idle(room), room);
		assert_eq!(pruned(), 1);
		let all = <() as WeightInfo>::sweep_entries(MAX_VISITS);
		assert_eq!(idle(Weight::MAX), all);
		assert_eq!(pruned(), MAX_VISITS + 1);
	});
}

#[test]
fn the_council_can_keep_entries_longer_or_less_long() {
	run(|| {
		let number = decided(1);
		Retention::set(&(2 * 1826));
		sweep_at(OVER);
		assert!(Entries::<Test>::contains_key(number));
		Retention::set(&1826);
		sweep_at(OVER);
		assert!(Pruned::<Test>::contains_key(number));
	});
}

/// Days of the flood are days of its own: what was filed before is pruned before, what was filed after right after.
#[test]
fn a_flood_by_one_filer_delays_another_by_the_blocks_that_it_fills() {
	run(|| {
		let mine = |n: u32| {
			let number = EntryNumber::new("ABC".parse().unwrap(), &format!("{n:07}")).unwrap();
			let form = EntryForm {
				number: number.into(),
				..entry(vec![line()])
			};
			assert_ok!(Customs::file_entry(RuntimeOrigin::signed(IMPORTER), form));
			assert_ok!(release(number));
			number
		};
		let before = mine(1);
		pallet_timestamp::Now::<Test>::put(NOW + DAY);
		let flood: Vec<_> = (0..2 * MAX_VISITS).map(decided).collect();
		pallet_timestamp::Now::<Test>::put(NOW + 2 * DAY);
		let after = mine(2);

		let is_pruned = |number: &EntryNumber| Pruned::<Test>::contains_key(number);
		sweep_at(OVER);
		assert!(is_pruned(&before) && !flood.iter().any(is_pruned));
		sweep_at(OVER + 2 * DAY);
		idle(Weight::MAX);
		assert!(flood.iter().all(is_pruned) && !is_pruned(&after));
		idle(Weight::MAX);
		assert!(is_pruned(&after));
	});
}

#[test]
fn an_entry_is_due_once() {
	is_found_out(
		|_| {
			assert_ok!(release(number()));
			assert_eq!(Due::<Test>::drain().count(), 1);
		},
		"a record is not on the agenda",
	);
	is_found_out(
		|_| Due::<Test>::insert(bonafide_primitives::Date::MAX, number(), ()),
		"a record is on the agenda twice",
	);
}

/// Breaks the state behind the calls' back and looks for what is said about it.
#[track_caller]
fn is_found_out(break_it: impl FnOnce(Entry), fault: &'static str) {
	run_unchecked(|| {
		assert_ok!(Customs::file_entry(
			RuntimeOrigin::signed(IMPORTER),
			entry(vec![line()])
		));
		break_it(Entries::<Test>::get(number()).unwrap());
		assert_eq!(Customs::do_try_state(), Err(fault.into()));
	});
}

#[test]
fn what_is_pruned_is_no_longer_kept_and_was_decided() {
	is_found_out(
		|entry| Pruned::<Test>::insert(number(), entry),
		"an entry is both kept and pruned",
	);
	is_found_out(
		|entry| {
			let state = EntryState::Held {
				by: customs(),
				at: NOW,
				reason: Default::default(),
			};
			Pruned::<Test>::insert(
				"ABC-1234568-4".parse::<EntryNumber>().unwrap(),
				Entry { state, ..entry },
			);
		},
		"an entry was pruned before customs decided on it",
	);
}
