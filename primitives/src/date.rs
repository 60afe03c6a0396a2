//! Days of the calendar.

use crate::{
	identifier::{identifier, trimmed},
	Malformed, Moment,
};
use chrono::{Datelike, Days, Months, NaiveDate};
use core::{fmt, str::FromStr};

/// A day of the Gregorian calendar in UTC, from 0000-01-01 to 9999-12-31, written as ISO 8601 does: `2026-03-01`.
///
/// ```
/// use bonafide_primitives::{Date, Malformed};
///
/// let day: Date = "2026-03-01".parse()?;
/// assert_eq!(Date::of(day.midnight() + 1), day);
/// assert_eq!(day.plus_months(12).map(|end| end.to_string()), Some("2027-03-01".into()));
/// assert_eq!("2026-02-29".parse::<Date>(), Err(Malformed::NoSuchDay));
/// # Ok::<(), Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

identifier!(Date, "date", up to 10, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

pub(crate) const MILLISECONDS_PER_DAY: Moment = 24 * 60 * 60 * 1000;

const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day of the calendar");

impl Date {
	/// The last day that can be written.
	pub const MAX: Self = Self(NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day of the calendar"));

	/// The day of this year, month (1 to 12) and day of the month (1 to 31), if there is one.
	pub const fn new(year: u16, month: u32, day: u32) -> Option<Self> {
		match NaiveDate::from_ymd_opt(year as i32, month, day) {
			Some(day) if year <= 9999 => Some(Self(day)),
			_ => None,
		}
	}

	/// The day of `moment`, and [`Date::MAX`] for all moments after it.
	pub fn of(moment: Moment) -> Self {
		Self(EPOCH).plus(moment / MILLISECONDS_PER_DAY).unwrap_or(Self::MAX)
	}

	/// The first millisecond of the day, 0 for days before 1970.
	pub fn midnight(self) -> Moment {
		u64::try_from(Self(EPOCH).days_until(self))
			.unwrap_or_default()
			.saturating_mul(MILLISECONDS_PER_DAY)
	}

	/// The day so many days later, `None` after [`Date::MAX`].
	pub fn plus_days(self, days: u32) -> Option<Self> {
		self.plus(days.into())
	}

	/// The day after a period of so many calendar months that begins on this day: `2027-01-01` for twelve months from
	/// `2026-01-01`. Where the month reached lacks the day, the first of the next. `None` after [`Date::MAX`].
	pub fn plus_months(self, months: u32) -> Option<Self> {
		let day = self.0.checked_add_months(Months::new(months))?;
		let is_cut_short = day.day() < self.0.day();
		Self(day).plus(is_cut_short.into())
	}

	/// The number of days from this day to `other`, negative if `other` comes first.
	pub fn days_until(self, other: Self) -> i64 {
		other.0.signed_duration_since(self.0).num_days()
	}

	fn plus(self, days: u64) -> Option<Self> {
		self.0
			.checked_add_days(Days::new(days))
			.map(Self)
			.filter(|day| *day <= Self::MAX)
	}
}

impl fmt::Display for Date {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
	}
}

impl FromStr for Date {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let text = trimmed(text)?;
		if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
			return Err(Malformed::Character);
		}
		if text.len() != 10 {
			return Err(Malformed::Length);
		}
		if !text.split('-').map(str::len).eq([4, 2, 2]) {
			return Err(Malformed::Form);
		}
		text.parse().map(Self).map_err(|_| Malformed::NoSuchDay)
	}
}
