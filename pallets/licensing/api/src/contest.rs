//! Contests as clients see them.

use alloc::{string::String, vec::Vec};
use bonafide_primitives::{view, views::Timestamp, EntryNumber, Lei};
use pallet_licensing::{Config, Contest, Contested, Contests};

/// The word of somebody else against what stands on the register. It changes nothing by itself.
#[view]
pub struct ContestView {
	/// The entity that contests.
	pub by: Lei,
	/// The entry, where it is about the units that one drew.
	pub entry: Option<EntryNumber>,
	/// The reason, in its words.
	pub reason: String,
	/// The time at which it was said.
	pub since: Timestamp,
}

impl ContestView {
	/// The contests of `what`, the first first.
	pub fn all<T: Config>(what: Contested) -> Vec<Self> {
		Contests::<T>::get(what).into_iter().map(Self::from).collect()
	}
}

impl From<Contest> for ContestView {
	fn from(contest: Contest) -> Self {
		Self {
			by: contest.by,
			entry: contest.entry,
			reason: contest.reason.as_str().into(),
			since: Timestamp(contest.since),
		}
	}
}
