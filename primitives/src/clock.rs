//! Chain time.

use crate::{Date, Moment};
use frame_support::traits::Time;

/// The clock of the chain: it shows the time of the block that is being made.
pub trait Clock {
	/// The time of the block.
	fn now() -> Moment;

	/// The day of the block, in UTC.
	fn today() -> Date {
		Date::of(Self::now())
	}
}

impl<Timestamp: Time<Moment = Moment>> Clock for Timestamp {
	fn now() -> Moment {
		<Timestamp as Time>::now()
	}
}
