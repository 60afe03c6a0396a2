//! The clock of this machine.

use anyhow::Result;
use bonafide_primitives::{Date, Moment};
use std::time::SystemTime;

pub fn now() -> Result<Moment> {
	let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
	Ok(since_1970.as_millis().try_into()?)
}

pub fn today() -> Result<Date> {
	Ok(Date::of(now()?))
}
