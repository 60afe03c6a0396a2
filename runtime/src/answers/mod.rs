//! Answers to the questions of `bonafide-runtime-api`, from the state of the rooms.

pub(crate) mod certificates;
pub(crate) mod customs;
pub(crate) mod entities;
pub(crate) mod licensing;
pub(crate) mod products;

use crate::Runtime;
use bonafide_primitives::Date;

/// The day it is on chain.
fn today() -> Date {
	Date::from_moment(now().0)
}

/// Chain time.
pub(crate) fn now() -> bonafide_runtime_api::Timestamp {
	bonafide_runtime_api::Timestamp(pallet_timestamp::Now::<Runtime>::get())
}
