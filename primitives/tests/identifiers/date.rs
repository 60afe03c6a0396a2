//! Days of the calendar.

use crate::refusal;
use bonafide_primitives::{
	Date,
	Malformed::{Character, Empty, Form, Length, NoSuchDay},
	Moment,
};
use chrono::{DateTime, Days, NaiveDate};
use proptest::prelude::*;

const DAY: Moment = 86_400_000;

fn date(text: &str) -> Date {
	text.parse().expect(text)
}

#[test]
fn leap_years_follow_the_gregorian_calendar() {
	for text in [
		"2024-02-29",
		"2000-02-29",
		"0000-02-29",
		"0001-01-01",
		"1926-12-31",
		"9999-12-31",
	] {
		assert_eq!(date(text).to_string(), text);
	}
	for text in [
		"2023-02-29",
		"1900-02-29",
		"2100-02-29",
		"2026-04-31",
		"2026-13-01",
		"2026-00-10",
		"2026-01-00",
	] {
		assert_eq!(refusal::<Date>(text), NoSuchDay, "{text}");
	}
}

#[test]
fn the_reason_for_refusal_is_named() {
	assert_eq!(refusal::<Date>("2026-3-1"), Length);
	assert_eq!(refusal::<Date>("12026-03-01"), Length);
	assert_eq!(refusal::<Date>("20260301"), Length);
	assert_eq!(refusal::<Date>("01-03-2026"), Form);
	assert_eq!(refusal::<Date>("2026--3-01"), Form);
	assert_eq!(refusal::<Date>("-026-03-01"), Form);
	assert_eq!(refusal::<Date>("2026/03/01"), Character);
	assert_eq!(refusal::<Date>("2026-03-01T00:00:00Z"), Character);
	assert_eq!(refusal::<Date>(""), Empty);
	assert_eq!(Date::new(2026, 3, 1), Some(date(" 2026-03-01 ")));
	assert_eq!(Date::new(2026, 2, 29), None);
	assert_eq!(Date::new(10_000, 1, 1), None);
}

#[test]
fn a_day_lasts_from_midnight_to_midnight() {
	let day = date("2026-03-01");
	assert_eq!(day.midnight(), 1_772_323_200_000);
	assert_eq!(Date::of(day.midnight()), day);
	assert_eq!(Date::of(day.midnight() + DAY - 1), day);
	assert_eq!(Date::of(day.midnight() - 1), date("2026-02-28"));
	assert_eq!(Date::of(0), date("1970-01-01"));
}

#[test]
fn the_calendar_ends_with_9999() {
	assert_eq!(Date::MAX, date("9999-12-31"));
	assert_eq!(Date::of(Moment::MAX), Date::MAX);
	assert_eq!(Date::of(Date::MAX.midnight() + DAY), Date::MAX);
	assert_eq!(Date::MAX.plus_days(0), Some(Date::MAX));
	assert_eq!(Date::MAX.plus_days(1), None);
	assert_eq!(date("2026-03-01").plus_days(u32::MAX), None);
	assert_eq!(date("9999-12-30").plus_days(1), Some(Date::MAX));
}

#[test]
fn days_before_1970_begin_at_moment_zero() {
	assert_eq!(date("1969-12-31").midnight(), 0);
	assert_eq!(date("1969-12-31").days_until(date("1970-01-01")), 1);
}

#[test]
fn a_blanket_period_may_hold_a_leap_day() {
	assert_eq!(date("2027-03-01").plus_days(365), Some(date("2028-02-29")));
	assert_eq!(date("2027-03-01").days_until(date("2028-03-01")), 366);
	assert_eq!(date("2028-03-01").days_until(date("2027-03-01")), -366);
}

#[test]
fn a_period_of_months_ends_before_the_day_it_began_on() {
	for (from, months, end) in [
		("2026-01-01", 12, "2027-01-01"),
		("2026-03-15", 0, "2026-03-15"),
		("2022-03-02", 48, "2026-03-02"),
		("2024-02-29", 48, "2028-02-29"),
		("2024-02-29", 12, "2025-03-01"),
		("2026-01-31", 1, "2026-03-01"),
		("2026-01-31", 2, "2026-03-31"),
		("2026-10-31", 1, "2026-12-01"),
	] {
		assert_eq!(
			date(from).plus_months(months),
			Some(date(end)),
			"{from} and {months} months"
		);
	}
	assert_eq!(date("9999-11-30").plus_months(1), Some(date("9999-12-30")));
	assert_eq!(Date::MAX.plus_months(1), None);
	assert_eq!(Date::MAX.plus_months(u32::MAX), None);
}

proptest! {
	#[test]
	fn moments_fall_on_the_days_chrono_says(moment in 0_i64..253_402_300_800_000) {
		let expected = DateTime::from_timestamp_millis(moment).expect("before 10000").date_naive();
		prop_assert_eq!(Date::of(moment as Moment).to_string(), expected.to_string());
	}

	#[test]
	fn days_are_counted_as_chrono_counts(year in 0_u16..10_000, ordinal in 1_u32..=365, days in 0_u32..4_000_000) {
		let start = NaiveDate::from_yo_opt(year.into(), ordinal).expect("a day of every year");
		let end = start + Days::new(days.into());
		let start = date(&start.to_string());
		let expected = (end <= NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day")).then(|| date(&end.to_string()));
		prop_assert_eq!(start.plus_days(days), expected);
		if let Some(end) = expected {
			prop_assert_eq!(start.days_until(end), i64::from(days));
			prop_assert_eq!(end.days_until(start), -i64::from(days));
			prop_assert_eq!(start.cmp(&end), 0.cmp(&days));
		}
	}
}
