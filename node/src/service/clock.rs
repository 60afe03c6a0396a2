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

/// The wall clock, and how far it has been set forward, in milliseconds.
#[derive(Clone, Default)]
pub struct Clock(Arc<AtomicU64>);

impl Clock {
	/// What the clock shows.
	pub fn now(&self) -> Timestamp {
		Timestamp::new(
			Timestamp::current()
				.as_millis()
				.saturating_add(self.0.load(Ordering::Relaxed)),
		)
	}

	/// Sets the clock forward, up to [`FURTHEST`] ahead of the wall clock.
	pub fn advance(&self, by: Duration) {
		let sum = |ahead| {
			Duration::from_millis(ahead)
				.saturating_add(by)
				.min(FURTHEST)
				.as_millis() as u64
		};
		// The closure always gives a value.
		let _ = self
			.0
			.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |ahead| Some(sum(ahead)));
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn set_forward_for_all_who_read_it() {
		let clock = Clock::default();
		let before = clock.now().as_millis();
		clock.clone().advance(Duration::from_secs(86_400));
		assert!(clock.now().as_millis() >= before + 86_400_000);
		clock.advance(Duration::MAX);
		clock.advance(Duration::MAX);
		assert!(clock.now().as_millis() <= Timestamp::current().as_millis() + FURTHEST.as_millis() as u64);
	}
}
