//! The gate of a call: those whom it lets through.

use super::{
	callers::{Caller, Member, Post},
	rooms::ROOMS,
};
use bonafide_primitives::Scope;
use bonafide_runtime::RuntimeError;
use sp_runtime::DispatchError;

/// One of those whom a call lets through.
#[derive(Clone, Copy, Debug)]
pub enum Who {
	/// Everyone, signed or not.
	Everyone,
	/// Anyone that can be named: an account, the council, root.
	Anyone,
	/// The author of a block, by an inherent.
	Author,
	/// Root, that is nobody: the chain has no way to it.
	Root,
	/// More than half of the council.
	MostOfCouncil,
	/// Two thirds of the council or more.
	TwoThirdsOfCouncil,
	/// Three quarters of the council or more.
	ThreeQuartersOfCouncil,
	/// A seat of the council.
	Seat,
	/// Every account.
	Signed,
	/// An account that acts for nobody.
	Unattached,
	/// An account that has applied to be admitted.
	Applicant,
	/// An account that control is offered to.
	Offered,
	/// A delegate of an entity, however both stand.
	Delegate,
	/// The controller of one of these.
	Controller(&'static [Member]),
	/// An account that may act in this scope for one of these.
	Acting(Scope, &'static [Member]),
}

impl Who {
	pub fn includes(&self, caller: Caller) -> bool {
		match *self {
			Self::Everyone => true,
			Self::Anyone => caller != Caller::Unsigned,
			Self::Author => caller == Caller::Unsigned,
			Self::Root => caller == Caller::Root,
			Self::MostOfCouncil => matches!(caller, Caller::Council { ayes, seats } if ayes * 2 > seats),
			Self::TwoThirdsOfCouncil => matches!(caller, Caller::Council { ayes, seats } if ayes * 3 >= seats * 2),
			Self::ThreeQuartersOfCouncil => matches!(caller, Caller::Council { ayes, seats } if ayes * 4 >= seats * 3),
			Self::Seat => caller == Caller::Seat,
			Self::Signed => caller.account().is_some(),
			Self::Unattached => caller.account().is_some() && !matches!(caller, Caller::Acting(..)),
			Self::Applicant => caller == Caller::Applicant,
			Self::Offered => caller == Caller::Offered,
			Self::Delegate => matches!(caller, Caller::Acting(_, Post::Delegate(_) | Post::FormerDelegate)),
			Self::Controller(of) => matches!(caller, Caller::Acting(member, Post::Controller) if of.contains(&member)),
			Self::Acting(scope, of) => {
				let Caller::Acting(member, post) = caller else {
					return false;
				};
				of.contains(&member) && [Post::Controller, Post::Delegate(scope)].contains(&post)
			}
		}
	}
}

/// True if a call failed because of who called, and not of what was asked.
pub fn is_refusal(error: DispatchError) -> bool {
	let of_the_call = |error| {
		matches!(error, RuntimeError::Council(pallet_collective::Error::NotMember))
			|| ROOMS.iter().any(|room| (room.is_refusal)(&error))
	};
	error == DispatchError::BadOrigin || RuntimeError::from_dispatch_error(error).is_some_and(of_the_call)
}
