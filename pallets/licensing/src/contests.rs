//! Contests: the word of somebody else against what stands on the register.
//!
//! A contest is seen by whoever reads what it is about, and changes nothing by itself: what a word alone could undo, a
//! false word would undo.

use crate::{Config, Contests, Error, Event, Pallet};
use bonafide_primitives::{scale, Clock, Digest, EntryNumber, Gtin, Lei, Moment, Reason, RightId, Spelled};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use sp_runtime::DispatchResult;

/// The most contests of one thing that are kept. One of an entity that says it again takes its own place.
pub const MAX_CONTESTS: u32 = 48;

/// The most of one entity: the three parties to a license do not take each other's places.
pub const MAX_CONTESTS_OF_ONE: usize = 16;

/// The contests of one thing, the first first.
pub type ContestList = BoundedVec<Contest, ConstU32<MAX_CONTESTS>>;

/// A thing that can be contested.
#[scale(copy)]
pub enum Contested {
	/// A right: that it is its holder's.
	Right(RightId),
	/// A mark that the holder of a right made: that the product carries the right.
	Mark {
		/// The product.
		gtin: Gtin,
		/// The right.
		right: RightId,
	},
	/// The units drawn from a license, under the digest it was granted with: that an entry was let draw them.
	License(Digest),
}

/// A contest.
#[scale]
pub struct Contest {
	/// The entity that contests.
	pub by: Lei,
	/// The entry that drew, where it is about units drawn.
	pub entry: Option<EntryNumber>,
	/// The moment it was said.
	pub since: Moment,
	/// The reason, in its words.
	pub reason: Reason,
}

impl Contest {
	/// True if this one is in the place of `other`.
	fn replaces(&self, other: &Self) -> bool {
		self.by == other.by && self.entry == other.entry
	}
}

impl<T: Config> Pallet<T> {
	/// Puts a contest of `what` by `by` on record and tells it as `event`; without a `reason`, takes it back.
	pub(crate) fn contest(
		what: Contested,
		by: Lei,
		entry: Option<EntryNumber>,
		reason: Option<Spelled<Reason>>,
		event: Event<T>,
	) -> DispatchResult {
		let is_withdrawn = reason.is_none();
		let reason = reason.map(|reason| reason.read()).transpose();
		let reason = reason.map_err(Error::<T>::InvalidReason)?;
		ensure!(!reason.as_ref().is_some_and(Reason::is_blank), Error::<T>::BlankReason);
		let contest = Contest {
			by,
			entry,
			since: T::Time::now(),
			reason: reason.unwrap_or_default(),
		};
		let mut contests = Contests::<T>::get(what);
		let before = contests.iter().position(|other| contest.replaces(other));
		ensure!(!is_withdrawn || before.is_some(), Error::<T>::NotContested);
		if let Some(place) = before {
			contests.remove(place);
		}
		if is_withdrawn {
			Self::deposit_event(Event::ContestWithdrawn { what, by, entry });
		} else {
			let own = contests.iter().filter(|other| other.by == by).count();
			ensure!(own < MAX_CONTESTS_OF_ONE, Error::<T>::MaxContestsExceeded);
			contests
				.try_push(contest)
				.map_err(|_| Error::<T>::MaxContestsExceeded)?;
			Self::deposit_event(event);
		}

		if contests.is_empty() {
			Contests::<T>::remove(what);
		} else {
			Contests::<T>::insert(what, contests);
		}
		Ok(())
	}
}
