//! A member puts no more records on the chain in a day than the council lets it.

use super::*;
use crate::{DailyRecords, DayOfRecords};
use bonafide_primitives::{Entities as _, PublicKey, Role, SpelledAlias};
use frame_support::assert_ok;

fn note(kibibytes: u32) -> DispatchResult {
	Register::note(&acme(), kibibytes)
}

fn today() -> u32 {
	DailyRecords::<Test>::get(acme()).map_or(0, |today| today.kibibytes)
}

#[test]
fn records_count_up_to_the_bound() {
	test(|| {
		assert_eq!(Register::records_left(&acme()), MAX_DAILY_RECORDS);
		assert_ok!(note(MAX_DAILY_RECORDS - 1));
		assert_eq!(Register::records_left(&acme()), 1);
		assert_noop!(note(2), Error::<Test>::MaxDailyRecordsExceeded);
		assert_ok!(note(1));
		assert_eq!(Register::records_left(&acme()), 0);
		assert_noop!(note(1), Error::<Test>::MaxDailyRecordsExceeded);
		assert_noop!(note(u32::MAX), Error::<Test>::MaxDailyRecordsExceeded);
		assert_ok!(Register::note(&broker(), MAX_DAILY_RECORDS));
		let expected = DayOfRecords {
			day: date(TODAY),
			kibibytes: MAX_DAILY_RECORDS,
		};
		assert_eq!(DailyRecords::<Test>::get(acme()), Some(expected));
	});
}

#[test]
fn the_next_day_begins_at_midnight() {
	test(|| {
		const DAY: u64 = 86_400_000;
		let midnight = DAY - NOW % DAY;
		assert_ok!(note(MAX_DAILY_RECORDS));
		after(midnight - 1);
		assert_noop!(note(1), Error::<Test>::MaxDailyRecordsExceeded);
		after(midnight);
		assert_eq!(Register::records_left(&acme()), MAX_DAILY_RECORDS);
		assert_ok!(note(MAX_DAILY_RECORDS));
		assert_noop!(note(1), Error::<Test>::MaxDailyRecordsExceeded);
	});
}

/// A key that is revoked makes room for another among those that are good, and not in the day's records.
#[test]
fn keys_and_aliases_count() {
	test(|| {
		let key = PublicKey::Ed25519([7; 32]);
		assert_ok!(note(MAX_DAILY_RECORDS - 1));
		assert_ok!(Register::add_key(signed(ACME), key, None));
		assert_ok!(Register::revoke_key(signed(ACME), 1));
		assert_eq!(today(), MAX_DAILY_RECORDS);
		assert_noop!(
			Register::add_key(signed(ACME), key, None),
			Error::<Test>::MaxDailyRecordsExceeded
		);
		let alias = SpelledAlias::Duns("123456789".into());
		assert_noop!(
			Register::add_alias(signed(ACME), alias, roles(&[Role::Manufacturer])),
			Error::<Test>::MaxDailyRecordsExceeded
		);
	});
}
