//! The clock that a node which seals by itself reads: the wall clock, set forward at will.
//!
//! With it a day can pass in a story or a test: a license expires, a deadline runs out. Chain time never goes back.

use sp_timestamp::Timestamp;
use std::{
	sync::{
		atomic::{AtomicU64, Ordering},
		Arc,
	},
	time::Duration,
};

/// A century. Heights of the relay chain, which are made up from the time, do not reach much further.
pub const FURTHEST: Duration = Duration::from_secs(100 * 366 * 86_400);

/// The clock cannot be set so far ahead.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the clock cannot be set more than a century ahead of the wall clock")]
pub struct BeyondFurthest;

/// The wall clock, and how far it has been set forward, in milliseconds.
#[derive(Clone, Default)]
pub struct Clock(Arc<AtomicU64>);

impl Clock {
	/// The time it shows.
	pub fn now(&self) -> Timestamp {
		Timestamp::new(
			Timestamp::current()
				.as_millis()
				.saturating_add(self.0.load(Ordering::Relaxed)),
		)
	}

	/// Sets the clock forward; not beyond [`FURTHEST`] ahead of the wall clock, where it stays as it is.
	pub fn advance(&self, by: Duration) -> Result<(), BeyondFurthest> {
		let sum = |ahead| {
			let sum = Duration::from_millis(ahead).checked_add(by)?;
			(sum <= FURTHEST).then_some(sum.as_millis() as u64)
		};
		self.0
			.fetch_update(Ordering::Relaxed, Ordering::Relaxed, sum)
			.map(|_| ())
			.map_err(|_| BeyondFurthest)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn set_forward_for_all_who_read_it() {
		let clock = Clock::default();
		let before = clock.now().as_millis();
		clock.clone().advance(Duration::from_secs(86_400)).unwrap();
		assert!(clock.now().as_millis() >= before + 86_400_000);
	}

	#[test]
	fn a_century_is_the_furthest() {
		let clock = Clock::default();
		assert_eq!(clock.advance(Duration::MAX), Err(BeyondFurthest));
		clock.advance(FURTHEST).unwrap();
		assert_eq!(clock.advance(Duration::from_millis(1)), Err(BeyondFurthest));
		assert!(clock.now().as_millis() <= Timestamp::current().as_millis() + FURTHEST.as_millis() as u64);
	}
}
