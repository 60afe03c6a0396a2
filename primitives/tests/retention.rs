//! Sweeping a map in the weight that blocks leave over.

use bonafide_primitives::retention::{has_passed, sweep, Verdict, MAX_VISITS};
use frame_support::{storage_alias, weights::Weight, Twox64Concat};

/// Numbers by number: their keys come in the order of their hashes.
#[storage_alias]
type Numbers = StorageMap<Test, Twox64Concat, u32, u32>;

#[storage_alias]
type Cursor = StorageValue<Test, u32>;

/// 10 for looking, 100 for each record.
fn weight(visits: u32) -> Weight {
	Weight::from_parts(10 + 100 * u64::from(visits), 10 + u64::from(visits))
}

/// Sweeps in this weight; returns the keys visited and the weight used.
fn visit(remaining: Weight, verdict: impl Fn(u32) -> Verdict<u32>) -> (Vec<u32>, Weight) {
	let mut visited = Vec::new();
	let used = sweep::<Numbers, Cursor, _, _>(remaining, weight, |key, record| {
		assert_eq!(Numbers::get(key), Some(record));
		visited.push(*key);
		verdict(*key)
	});
	(visited, used)
}

fn keep(_: u32) -> Verdict<u32> {
	Verdict::Keep
}

/// Runs `test` on a map of `0..records`, each with itself.
fn with(records: u32, test: impl FnOnce()) {
	sp_io::TestExternalities::default().execute_with(|| {
		(0..records).for_each(|key| Numbers::insert(key, key));
		test();
	});
}

fn in_order() -> Vec<u32> {
	Numbers::iter_keys().collect()
}

#[test]
fn every_record_is_visited_once_in_a_round_and_the_next_begins_anew() {
	with(7, || {
		let all = in_order();
		assert_eq!(visit(weight(3), keep), (all[..3].to_vec(), weight(3)));
		assert_eq!(Cursor::get(), Some(all[2]));
		assert_eq!(visit(weight(3), keep), (all[3..6].to_vec(), weight(3)));
		assert_eq!(visit(weight(3), keep), (all[6..].to_vec(), weight(1)));
		assert_eq!(Cursor::get(), None);
		assert_eq!(visit(weight(3), keep), (all[..3].to_vec(), weight(3)));
	});
}

#[test]
fn a_round_that_ends_with_the_weight_closes_in_the_next_block() {
	with(2, || {
		assert_eq!(visit(weight(2), keep).0.len(), 2);
		assert_eq!(visit(weight(2), keep), (vec![], weight(0)));
		assert_eq!(visit(weight(2), keep).0.len(), 2);
	});
}

#[test]
fn what_is_said_of_a_record_becomes_of_it() {
	with(9, || {
		let (visited, _) = visit(Weight::MAX, |key| match key % 3 {
			0 => Verdict::Keep,
			1 => Verdict::Replace(100),
			_ => Verdict::Remove,
		});
		assert_eq!(visited.len(), 9);
		let mut left: Vec<_> = Numbers::iter().collect();
		left.sort();
		assert_eq!(left, [(0, 0), (1, 100), (3, 3), (4, 100), (6, 6), (7, 100)]);
	});
}

#[test]
fn a_round_goes_on_where_the_last_record_was_removed() {
	with(6, || {
		let all = in_order();
		assert_eq!(visit(weight(2), |_| Verdict::Remove).0, all[..2]);
		Numbers::remove(all[2]);
		assert_eq!(visit(weight(2), |_| Verdict::Remove).0, all[3..5]);
		assert_eq!(visit(weight(2), |_| Verdict::Remove).0, all[5..]);
		assert_eq!(Numbers::iter().count(), 0);
		assert_eq!(Cursor::get(), None);
	});
}

#[test]
fn a_block_with_weight_to_spare_visits_no_more_than_the_most() {
	with(MAX_VISITS + 1, || {
		let (visited, used) = visit(Weight::MAX, keep);
		assert_eq!(visited, in_order()[..MAX_VISITS as usize]);
		assert_eq!(used, weight(MAX_VISITS));
	});
}

#[test]
fn a_block_without_room_for_one_record_visits_none() {
	with(1, || {
		let short = weight(1);
		for remaining in [
			Weight::zero(),
			short.sub_ref_time(1),
			short.sub_proof_size(1),
			weight(0),
		] {
			assert_eq!(visit(remaining, keep), (vec![], Weight::zero()), "{remaining:?}");
		}
		assert_eq!(visit(short, keep), (vec![0], short));
	});
}

#[test]
fn an_empty_map_is_swept() {
	with(0, || assert_eq!(visit(Weight::MAX, keep), (vec![], weight(0))));
}

#[test]
fn days_pass_to_the_millisecond() {
	const DAY: u64 = 86_400_000;
	assert!(!has_passed(2, 5, 2 * DAY + 4));
	assert!(has_passed(2, 5, 2 * DAY + 5));
	assert!(has_passed(0, 5, 5));
	assert!(!has_passed(0, 5, 4));
	assert!(!has_passed(u32::MAX, u64::MAX - 1, u64::MAX - 1));
}
