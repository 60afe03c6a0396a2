//! The motions of the council, of which each seat has a few.

use crate::{governance::CouncilCollective, AccountId, Runtime, Seats};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{Consideration, MaybeConsideration},
	weights::Weight,
};
use pallet_collective::{weights::SubstrateWeight, Proposals, WeightInfo};
use pallet_seats::WeightInfo as _;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// The place that an open motion takes of its proposer's, who has [`pallet_seats::MAX_MOTIONS`] of them. The seats
/// count them: the collective knows accounts, and not when a motion is closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub struct OpenMotion;

impl Consideration<AccountId, u32> for OpenMotion {
	fn new(who: &AccountId, _: u32) -> Result<Self, DispatchError> {
		let motions = Proposals::<Runtime, CouncilCollective>::get();
		// The last one is the motion that asks for a place.
		if let Some((motion, open)) = motions.split_last() {
			Seats::count_motion(who, *motion, open)?;
		}
		Ok(Self)
	}

	fn update(self, _: &AccountId, _: u32) -> Result<Self, DispatchError> {
		Ok(self)
	}

	fn drop(self, _: &AccountId) -> Result<(), DispatchError> {
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, _: u32) {}
}

impl MaybeConsideration<AccountId, u32> for OpenMotion {
	/// The collective keeps nothing about it.
	fn is_none(&self) -> bool {
		true
	}
}

/// The weights of the collective, and for a motion that of counting it as well.
pub struct CountingMotions;

/// Weighs each call as the collective does.
macro_rules! as_measured {
	($($call:ident($($size:ident),*);)+) => {
		$(fn $call($($size: u32),*) -> Weight {
			SubstrateWeight::<Runtime>::$call($($size),*)
		})+
	};
}

impl WeightInfo for CountingMotions {
	fn propose_proposed(length: u32, members: u32, open: u32) -> Weight {
		SubstrateWeight::<Runtime>::propose_proposed(length, members, open)
			.saturating_add(<Runtime as pallet_seats::Config>::WeightInfo::count_motion())
	}

	as_measured! {
		set_members(before, after, open);
		execute(length, members);
		propose_execute(length, members);
		vote(members);
		close_early_disapproved(members, open);
		close_early_approved(length, members, open);
		close_disapproved(members, open);
		close_approved(length, members, open);
		disapprove_proposal(open);
		kill(released, open);
		release_proposal_cost();
	}
}
