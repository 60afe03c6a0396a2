//! The register on which the calls are tried: everybody has joined, and there is one record of each kind.

use super::{
	callers::{account, Caller, Member},
	rooms::{entities::suspension, ROOMS},
};
use bonafide_runtime::{AccountId, Runtime, RuntimeCall};
use frame_support::assert_ok;
use frame_system::RawOrigin;
use sp_keyring::Sr25519Keyring::{self, Dave, Eve, Ferdie};
use sp_runtime::traits::Dispatchable;
use std::collections::BTreeSet;

/// On the register from the first block, and none of the callers.
pub const OTHER_REGISTRAR: Sr25519Keyring = Dave;
pub const OTHER_GS1_ORGANIZATION: Sr25519Keyring = Eve;
pub const OTHER_CUSTOMS: Sr25519Keyring = Ferdie;

/// The council, when all agree.
pub const COUNCIL: Caller = Caller::Council { ayes: 3, seats: 3 };

/// Has `caller` make `call`, which must succeed.
pub fn done(caller: Caller, call: RuntimeCall) {
	let outcome = call.clone().dispatch(caller.origin());
	assert!(outcome.is_ok(), "{call:?} by {caller:?}: {outcome:?}");
}

/// Has the holder of a key of the test network make it.
pub fn done_by(who: Sr25519Keyring, call: RuntimeCall) {
	assert_ok!(call.dispatch(RawOrigin::Signed(who.to_account_id()).into()));
}

/// Makes it later by so many milliseconds.
pub fn wait(milliseconds: u64) {
	pallet_timestamp::Now::<Runtime>::mutate(|now| *now += milliseconds);
}

/// Text of any bound.
pub fn text<T: for<'a> TryFrom<&'a str, Error: std::fmt::Debug>>(text: &str) -> T {
	text.try_into().unwrap()
}

/// A bounded set.
pub fn set<T: Copy + Ord, S: TryFrom<BTreeSet<T>, Error: std::fmt::Debug>>(items: &[T]) -> S {
	S::try_from(items.iter().copied().collect()).unwrap()
}

/// To whom control of a member is to go, as the other registrar says.
pub fn recovered_for(member: Member) -> AccountId {
	account(("recovered", member))
}

/// Brings it all about.
pub fn settle() {
	for room in ROOMS {
		(room.settle)();
	}

	wait(1);
	done(COUNCIL, suspension(Member::Suspended.lei()));
	pallet_entities::Entities::<Runtime>::mutate(Member::LapsedProducer.lei(), |entity| {
		entity.as_mut().unwrap().renewal = "2026-01-01".parse().unwrap();
	});
}
