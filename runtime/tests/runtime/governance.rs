//! The council and its motions.

use bonafide_runtime::{
	constants::UNIT,
	governance::{AbsenceIsNay, CouncilCollective},
	AccountId, OriginCaller, Runtime, RuntimeCall, RuntimeEvent,
};
use codec::Encode;
use frame_support::{assert_ok, weights::Weight};
use pallet_collective::DefaultVote;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError, DispatchResult,
};

use crate::chain::Chain;

/// Puts `call` to the council, lets `ayes` agree, closes the motion, and tells what became of the call.
pub fn carry(chain: &mut Chain, ayes: &[Sr25519Keyring], call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = call.into();
	let proposal = BlakeTwo256::hash_of(&call);
	let length_bound = call.encoded_size() as u32;
	let index = chain.read(pallet_collective::ProposalCount::<Runtime, CouncilCollective>::get);
	let council = |call: pallet_collective::Call<Runtime, CouncilCollective>| RuntimeCall::Council(call);

	let threshold = ayes.len() as u32;
	let propose = pallet_collective::Call::propose {
		threshold,
		proposal: call.into(),
		length_bound,
	};
	let close = pallet_collective::Call::close {
		proposal_hash: proposal,
		index,
		proposal_weight_bound: Weight::from_parts(10_000_000_000, 1_000_000),
		length_bound,
	};
	let votes = ayes.iter().map(|&aye| {
		(
			aye,
			council(pallet_collective::Call::vote {
				proposal,
				index,
				approve: true,
			}),
		)
	});
	let steps = [(Alice, council(propose))]
		.into_iter()
		.chain(votes)
		.chain([(Alice, council(close))])
		.collect();
	for step in chain.block(steps) {
		assert_ok!(step.expect("the transaction is valid"));
	}
	chain
		.events()
		.into_iter()
		.find_map(|event| match event {
			RuntimeEvent::Council(pallet_collective::Event::Executed { result, .. }) => Some(result),
			_ => None,
		})
		.expect("the motion was carried")
}

fn name(pallet: &str, call: &str) -> pallet_tx_pause::RuntimeCallNameOf<Runtime> {
	(
		pallet.as_bytes().to_vec().try_into().unwrap(),
		call.as_bytes().to_vec().try_into().unwrap(),
	)
}

fn pause(pallet: &str, call: &str) -> RuntimeCall {
	pallet_tx_pause::Call::pause {
		full_name: name(pallet, call),
	}
	.into()
}

fn unpause(pallet: &str, call: &str) -> RuntimeCall {
	pallet_tx_pause::Call::unpause {
		ident: name(pallet, call),
	}
	.into()
}

fn transfer() -> RuntimeCall {
	pallet_balances::Call::transfer_allow_death {
		dest: Bob.to_account_id().into(),
		value: UNIT,
	}
	.into()
}

/// The call that seats `keys` on the council.
pub fn council(keys: &[Sr25519Keyring]) -> RuntimeCall {
	let new_members: Vec<AccountId> = keys.iter().map(|key| key.to_account_id()).collect();
	pallet_collective::Call::<Runtime, CouncilCollective>::set_members {
		new_members,
		prime: None,
		old_count: 100,
	}
	.into()
}

#[test]
fn council_pauses_a_call_and_lets_it_go_on() {
	let mut chain = Chain::development();
	assert_ok!(chain.submit(Dave, transfer()));

	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob],
		pause("Balances", "transfer_allow_death")
	));
	assert_eq!(
		chain.submit(Dave, transfer()),
		Err(frame_system::Error::<Runtime>::CallFiltered.into())
	);
	assert_ok!(chain.submit(Dave, frame_system::Call::remark { remark: vec![] }));

	assert_ok!(carry(
		&mut chain,
		&[Bob, Charlie],
		unpause("Balances", "transfer_allow_death")
	));
	assert_ok!(chain.submit(Dave, transfer()));
}

#[test]
fn a_paused_call_is_not_let_through_in_a_batch() {
	let mut chain = Chain::development();
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob],
		pause("Balances", "transfer_allow_death")
	));
	assert_eq!(
		chain.submit(
			Dave,
			pallet_utility::Call::batch_all {
				calls: vec![transfer()]
			}
		),
		Err(frame_system::Error::<Runtime>::CallFiltered.into())
	);
}

#[test]
fn what_keeps_the_chain_going_cannot_be_paused() {
	let mut chain = Chain::development();
	for (pallet, call) in [
		("ParachainSystem", "set_validation_data"),
		("Timestamp", "set"),
		("Council", "vote"),
		("System", "apply_authorized_upgrade"),
		("TxPause", "unpause"),
	] {
		assert_eq!(
			carry(&mut chain, &[Alice, Bob], pause(pallet, call)),
			Err(pallet_tx_pause::Error::<Runtime>::Unpausable.into()),
			"{pallet}.{call}"
		);
	}
}

#[test]
fn who_is_not_the_council_pauses_nothing() {
	let mut chain = Chain::development();
	for who in [Alice, Dave] {
		assert_eq!(
			chain.submit(who, pause("Balances", "transfer_allow_death")),
			Err(DispatchError::BadOrigin)
		);
	}
	// A member alone can put a motion to itself, but is not most of three.
	let alone = pallet_collective::Call::<Runtime, CouncilCollective>::propose {
		threshold: 1,
		proposal: pause("Balances", "transfer_allow_death").into(),
		length_bound: 1_000,
	};
	assert_ok!(chain.submit(Alice, alone.clone()));
	assert_ok!(chain.submit(Dave, transfer()));
	assert_eq!(
		chain.submit(Dave, alone),
		Err(pallet_collective::Error::<Runtime, CouncilCollective>::NotMember.into())
	);
}

#[test]
fn most_of_the_council_pauses_but_only_two_thirds_change_its_members() {
	let mut chain = Chain::development();
	let five = [Alice, Bob, Charlie, Dave, Eve];
	assert_ok!(carry(&mut chain, &[Alice, Bob], council(&five)));

	assert_ok!(carry(&mut chain, &five[..3], pause("Balances", "transfer_all")));
	assert_eq!(
		carry(&mut chain, &five[..2], unpause("Balances", "transfer_all")),
		Err(DispatchError::BadOrigin)
	);
	assert_eq!(
		carry(&mut chain, &five[..3], council(&five[..1])),
		Err(DispatchError::BadOrigin)
	);
	assert_ok!(carry(&mut chain, &five[..4], council(&five[..1])));
	assert_eq!(
		chain.read(pallet_collective::Members::<Runtime, CouncilCollective>::get),
		[Alice.to_account_id()]
	);
}

#[test]
fn absence_never_makes_a_majority() {
	for prime in [None, Some(false), Some(true)] {
		assert!(!AbsenceIsNay::default_vote(prime, 2, 0, 3));
	}
}

#[test]
fn council_invites_collators() {
	let mut chain = Chain::development();
	let invite = pallet_collator_selection::Call::add_invulnerable {
		who: Bob.to_account_id(),
	};
	assert_eq!(chain.submit(Alice, invite.clone()), Err(DispatchError::BadOrigin));
	assert_eq!(
		carry(&mut chain, &[Alice, Charlie], invite),
		Err(pallet_collator_selection::Error::<Runtime>::ValidatorNotRegistered.into()),
		"Bob has no session keys yet"
	);

	let mut network = Chain::new("local_testnet");
	let dismiss = pallet_collator_selection::Call::remove_invulnerable {
		who: Bob.to_account_id(),
	};
	assert_ok!(carry(&mut network, &[Alice, Charlie], dismiss));
	let collators = network.read(pallet_collator_selection::Invulnerables::<Runtime>::get);
	assert_eq!(collators.into_inner(), [Alice.to_account_id()]);
}

#[test]
fn nobody_applies_to_be_a_collator() {
	let mut chain = Chain::development();
	assert!(chain
		.submit(Bob, pallet_collator_selection::Call::register_as_candidate {})
		.is_err());
}

#[test]
fn a_scheduled_call_runs_as_the_council_that_scheduled_it() {
	let mut chain = Chain::development();
	let schedule = |when| pallet_scheduler::Call::schedule {
		when,
		maybe_periodic: None,
		priority: 0,
		call: pause("Balances", "transfer_allow_death").into(),
	};
	assert_eq!(chain.submit(Alice, schedule(9)), Err(DispatchError::BadOrigin));

	let when = chain.head().number + 3;
	assert_ok!(carry(&mut chain, &[Alice, Bob], schedule(when)));
	assert_ok!(chain.submit(Dave, transfer()));
	chain.pass();
	assert_eq!(
		chain.submit(Dave, transfer()),
		Err(frame_system::Error::<Runtime>::CallFiltered.into())
	);
}

#[test]
fn not_even_the_whole_council_is_root() {
	let mut chain = Chain::development();
	let everyone = [Alice, Bob, Charlie];
	let kill = RuntimeCall::from(frame_system::Call::kill_prefix {
		prefix: vec![],
		subkeys: 0,
	});
	let as_root = pallet_utility::Call::dispatch_as {
		as_origin: Box::new(OriginCaller::system(frame_system::RawOrigin::Root)),
		call: kill.clone().into(),
	};
	assert_eq!(carry(&mut chain, &everyone, kill), Err(DispatchError::BadOrigin));
	assert_eq!(carry(&mut chain, &everyone, as_root), Err(DispatchError::BadOrigin));
}
