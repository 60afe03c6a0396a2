//! Sweeping an agenda in the weight that blocks leave over.

use bonafide_primitives::{
	retention::{check, day_of, days, has_passed, sweep, MAX_VISITS},
	Date, Moment,
};
use frame_support::{storage_alias, weights::Weight, Identity, Twox64Concat};

/// Numbers by day: those of a day come in the order of their hashes.
#[storage_alias]
type Agenda = StorageDoubleMap<Test, Identity, Date, Twox64Concat, u32, ()>;

const DAY: Moment = 86_400_000;

/// The time for which records are kept after their end.
const KEPT: Moment = 10 * DAY;

const NONE: [u32; 0] = [];

/// 10 for looking, 100 for each record.
fn weight(visits: u32) -> Weight {
	Weight::from_parts(10 + 100 * u64::from(visits), 10 + u64::from(visits))
}

/// The day so many days after 2026-03-01.
fn day(number: u32) -> Date {
	"2026-03-01".parse::<Date>().unwrap().plus_days(number).unwrap()
}

/// The midnight on which the records of the day so many days after 2026-03-01 are due.
fn due(number: u32) -> Moment {
	day(number).midnight() + KEPT
}

/// Sweeps at `now` in this weight, and puts each record on the day that `verdict` says; returns the keys looked at and
/// the weight used.
fn look(now: Moment, remaining: Weight, verdict: impl Fn(u32) -> Option<Date>) -> (Vec<u32>, Weight) {
	let mut seen = Vec::new();
	let used = sweep::<Agenda, _>(
		|| KEPT,
		now,
		remaining,
		weight,
		|day, key| {
			assert!(day.midnight() + KEPT <= now, "{key} is looked at before it is due");
			seen.push(*key);
			verdict(*key)
		},
	);
	(seen, used)
}

fn let_go(_: u32) -> Option<Date> {
	None
}

/// Runs `test` with these numbers on the agenda, each on its day after 2026-03-01.
fn with(records: impl IntoIterator<Item = (u32, u32)>, test: impl FnOnce()) {
	sp_io::TestExternalities::default().execute_with(|| {
		for (number, key) in records {
			Agenda::insert(day(number), key, ());
		}
		test();
	});
}

/// The numbers on the agenda, in its order.
fn agenda() -> Vec<u32> {
	Agenda::iter_keys().map(|(_, key)| key).collect()
}

#[test]
fn records_are_looked_at_from_the_day_on_that_they_are_due() {
	with([(0, 7)], || {
		assert_eq!(look(due(0) - 1, Weight::MAX, let_go), (vec![], weight(0)));
		assert_eq!(look(due(0), Weight::MAX, let_go), (vec![7], weight(1)));
		assert_eq!(look(due(0), Weight::MAX, let_go), (vec![], weight(0)));
	});
}

#[test]
fn the_oldest_is_looked_at_first_whenever_it_was_put_there() {
	let days = [300, 2, 31, 0, 365, 1];
	with(days.map(|number| (number, number)), || {
		let (seen, _) = look(due(365), Weight::MAX, let_go);
		assert_eq!(seen, [0, 1, 2, 31, 300, 365]);
	});
}

#[test]
fn years_are_in_order_from_the_first_to_the_last() {
	with([], || {
		for year in ["9999-12-31", "0001-01-01", "1970-01-01", "0999-12-31", "2026-02-28"] {
			Agenda::insert(year.parse::<Date>().unwrap(), 0, ());
		}
		let years: Vec<_> = Agenda::iter_keys().map(|(day, _)| day.to_string()).collect();
		assert_eq!(
			years,
			["0001-01-01", "0999-12-31", "1970-01-01", "2026-02-28", "9999-12-31"]
		);
	});
}

#[test]
fn what_is_not_over_is_looked_at_again_on_its_day() {
	with([(0, 1), (0, 2)], || {
		let later = |key| (key == 1).then(|| day(30));
		assert_eq!(look(due(29), Weight::MAX, later).0.len(), 2);
		assert_eq!(look(due(29), Weight::MAX, later).0, NONE);
		assert_eq!(look(due(30), Weight::MAX, let_go).0, [1]);
		assert_eq!(agenda(), NONE);
	});
}

#[test]
fn a_longer_or_a_shorter_time_counts_for_what_is_on_the_agenda() {
	let at = |kept, now| {
		let mut seen = Vec::new();
		sweep::<Agenda, u32>(
			|| kept,
			now,
			Weight::MAX,
			weight,
			|_, key| {
				seen.push(*key);
				None
			},
		);
		seen
	};
	with([(0, 1), (5, 2)], || {
		assert_eq!(at(2 * KEPT, due(5)), NONE);
		assert_eq!(at(KEPT / 2, due(0) - 1), [1]);
		assert_eq!(at(Moment::MAX, due(5)), NONE, "kept for ever");
		assert_eq!(at(KEPT, due(5)), [2]);
	});
}

#[test]
fn a_block_with_weight_to_spare_looks_at_no_more_than_the_most() {
	with((0..=MAX_VISITS).map(|key| (0, key)), || {
		let all = agenda();
		let (seen, used) = look(due(0), Weight::MAX, let_go);
		assert_eq!(seen, all[..MAX_VISITS as usize]);
		assert_eq!(used, weight(MAX_VISITS));
		assert_eq!(look(due(0), Weight::MAX, let_go).0, all[MAX_VISITS as usize..]);
	});
}

#[test]
fn a_block_looks_at_as_many_as_it_has_weight_for() {
	with([(0, 1), (1, 2), (2, 3)], || {
		let short = weight(1);
		for remaining in [
			Weight::zero(),
			short.sub_ref_time(1),
			short.sub_proof_size(1),
			weight(0),
		] {
			let none = (vec![], Weight::zero());
			assert_eq!(look(due(9), remaining, let_go), none, "{remaining:?}");
		}
		assert_eq!(look(due(9), short, let_go), (vec![1], short));
		assert_eq!(look(due(9), weight(2), let_go), (vec![2, 3], weight(2)));
	});
}

/// A member lets so many records end on one day. Those of others that end before are looked at first, those that end
/// later after as many blocks as the flood fills, and no block more.
#[test]
fn a_flood_delays_what_ends_after_it_by_the_blocks_that_it_fills() {
	const FLOOD: u32 = 10 * MAX_VISITS;
	let (before, after) = (FLOOD, FLOOD + 1);
	let flood = (0..FLOOD).map(|key| (5, key));
	with(flood.chain([(4, before), (6, after)]), || {
		assert_eq!(look(due(4), Weight::MAX, let_go).0, [before]);
		for _ in 0..10 {
			let (seen, _) = look(due(6), Weight::MAX, let_go);
			assert_eq!(seen.len() as u32, MAX_VISITS);
			assert!(!seen.contains(&after));
		}
		assert_eq!(look(due(6), Weight::MAX, let_go).0, [after]);
	});
}

/// Nothing that is not due yet costs a look, however much of it there is.
#[test]
fn a_flood_that_is_not_due_delays_nothing() {
	with((0..1000).map(|key| (50, key)).chain([(0, 1000)]), || {
		assert_eq!(look(due(0), weight(1), let_go).0, [1000]);
		assert_eq!(look(due(49), Weight::MAX, let_go), (vec![], weight(0)));
	});
}

#[test]
fn each_record_is_on_the_agenda_once_and_nothing_else_is() {
	with([(0, 1), (9, 2)], || {
		assert_eq!(check::<Agenda, _>([1, 2]), Ok(()));
		assert_eq!(
			check::<Agenda, _>([1, 2, 3]),
			Err("a record is not on the agenda".into())
		);
		assert_eq!(
			check::<Agenda, _>([1]),
			Err("the agenda has a record that is not kept".into())
		);
		Agenda::insert(day(1), 2, ());
		assert_eq!(
			check::<Agenda, _>([1, 2]),
			Err("a record is on the agenda twice".into())
		);
	});
}

#[test]
fn a_record_is_due_on_the_first_day_that_does_not_begin_before_its_end() {
	assert_eq!(day_of(day(0).midnight()), day(0));
	assert_eq!(day_of(day(0).midnight() + 1), day(1));
	assert_eq!(day_of(day(1).midnight() - 1), day(1));
	assert_eq!(day_of(Moment::MAX), Date::MAX);
}

#[test]
fn days_pass_to_the_millisecond() {
	assert_eq!(days(2), 2 * DAY);
	assert!(!has_passed(2, 5, 2 * DAY + 4));
	assert!(has_passed(2, 5, 2 * DAY + 5));
	assert!(has_passed(0, 5, 5));
	assert!(!has_passed(0, 5, 4));
	assert!(!has_passed(u32::MAX, u64::MAX - 1, u64::MAX - 1));
}
