//! The council and its motions.

use bonafide_runtime::{
	constants::{DAYS, DAYS_MILLISECONDS, UNIT, WHOLE_BLOCK},
	governance::{AbsenceIsNay, CouncilCollective, SafeModeOnFailedMigration},
	parameters::{allowances, detention, recovery, retention, RuntimeParameters},
	AccountId, OriginCaller, Runtime, RuntimeCall, RuntimeEvent,
};
use codec::Encode;
use frame_support::{
	assert_ok,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::{Get, GetCallMetadata, UnfilteredDispatchable},
	weights::Weight,
};
use pallet_collective::DefaultVote;
use pallet_seats::SeatForm;
use sp_keyring::Sr25519Keyring::{self, Alice, AliceStash, Bob, Charlie, Dave, Eve, One, Two};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError, DispatchResult,
};

use crate::{chain::Chain, rooms::join};

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

/// The members whose seats these tests fill: the founders, and those that join in [`with_partners`].
const PARTNERS: [&str; 6] = [
	"999900REGISTRAR00166",
	"999900GS1ORG00000158",
	"999900CUSTOMSUS00196",
	"999900IMPORTERUS0166",
	"999900BROKERUS000175",
	"999900MAKERMX0000118",
];

/// A chain with six members, the first three of which have the seats of the council.
pub fn with_partners() -> Chain {
	let mut chain = Chain::development();
	for (who, lei) in [One, Two, AliceStash].into_iter().zip(&PARTNERS[3..]) {
		join(&mut chain, (who, lei), "US", &[]);
	}
	chain
}

/// The call that seats as many partners as there are accounts, each of which votes for one.
fn seats(accounts: impl IntoIterator<Item = AccountId>) -> RuntimeCall {
	let seats: Vec<_> = PARTNERS
		.into_iter()
		.zip(accounts)
		.map(|(lei, account)| SeatForm {
			lei: lei.into(),
			account,
		})
		.collect();
	pallet_seats::Call::assign {
		seats: seats.try_into().unwrap(),
	}
	.into()
}

/// The same, for the accounts of these keys.
pub fn council(keys: &[Sr25519Keyring]) -> RuntimeCall {
	seats(keys.iter().map(|key| key.to_account_id()))
}

/// Those who vote.
fn members(chain: &mut Chain) -> Vec<AccountId> {
	chain.read(pallet_collective::Members::<Runtime, CouncilCollective>::get)
}

/// Sets a figure that no council could set, or not so low.
pub fn set_beyond_bounds(chain: &mut Chain, call: pallet_parameters::Call<Runtime>) {
	let council = pallet_collective::RawOrigin::<AccountId, CouncilCollective>::Members(3, 3);
	let outcome = chain.change(|| RuntimeCall::from(call).dispatch_bypass_filter(council.into()));
	assert!(outcome.is_ok(), "{outcome:?}");
}

fn propose(threshold: u32, call: impl Into<RuntimeCall>) -> RuntimeCall {
	let proposal: RuntimeCall = call.into();
	let length_bound = proposal.encoded_size() as u32;
	pallet_collective::Call::<Runtime, CouncilCollective>::propose {
		threshold,
		proposal: proposal.into(),
		length_bound,
	}
	.into()
}

fn remark(text: &str) -> RuntimeCall {
	frame_system::Call::remark { remark: text.into() }.into()
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
fn a_seat_behind_a_multisig_or_a_proxy_is_not_paused_out_of_its_vote() {
	let mut chain = Chain::development();
	for (pallet, call) in [
		("Multisig", "as_multi"),
		("Multisig", "approve_as_multi"),
		("Proxy", "proxy"),
		("Proxy", "proxy_announced"),
		("Seats", "move_seat"),
	] {
		assert_eq!(
			carry(&mut chain, &[Alice, Bob], pause(pallet, call)),
			Err(pallet_tx_pause::Error::<Runtime>::Unpausable.into()),
			"{pallet}.{call}"
		);
	}
}

#[test]
fn a_call_that_does_not_exist_is_not_paused() {
	let mut chain = Chain::development();
	for (pallet, call) in [
		("Products", "recalls"),
		("products", "recall"),
		("Product", "recall"),
		("", ""),
	] {
		assert_eq!(
			carry(&mut chain, &[Alice, Bob], pause(pallet, call)),
			Err(pallet_tx_pause::Error::<Runtime>::Unpausable.into()),
			"{pallet}.{call}"
		);
	}
	assert_ok!(carry(&mut chain, &[Alice, Bob], pause("Products", "recall")));
}

#[test]
fn safe_mode_stops_all_but_what_the_council_needs() {
	let mut chain = Chain::development();
	let filtered: DispatchResult = Err(frame_system::Error::<Runtime>::CallFiltered.into());
	let enter = pallet_safe_mode::Call::<Runtime>::force_enter {};
	let exit = pallet_safe_mode::Call::<Runtime>::force_exit {};
	assert_eq!(chain.submit(Alice, enter.clone()), Err(DispatchError::BadOrigin));
	assert_eq!(
		chain.submit(Dave, pallet_safe_mode::Call::<Runtime>::enter {}),
		Err(pallet_safe_mode::Error::<Runtime>::NotConfigured.into())
	);

	assert_ok!(carry(&mut chain, &[Alice, Bob], enter.clone()));
	for stopped in [
		transfer(),
		pallet_utility::Call::batch_all {
			calls: vec![transfer()],
		}
		.into(),
		RuntimeCall::Entities(pallet_entities::Call::withdraw_application {}),
	] {
		assert_eq!(chain.submit(Dave, stopped), filtered);
	}

	// The council judges between two calls, and nobody else gets in between.
	let suspend = pallet_entities::Call::suspend {
		lei: PARTNERS[0].into(),
		reason: "Its keys are stolen".into(),
	};
	let judge = pallet_utility::Call::batch_all {
		calls: vec![exit.clone().into(), RuntimeCall::Entities(suspend), enter.into()],
	};
	assert_ok!(carry(&mut chain, &[Alice, Charlie], judge));
	assert!(chain.read(pallet_safe_mode::Pallet::<Runtime>::is_entered));
	let code_hash = Default::default();
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob, Charlie],
		pallet_upgrades::Call::<Runtime>::authorize { code_hash }
	));
	assert_ok!(carry(&mut chain, &[Alice, Charlie], exit));
	assert_ok!(chain.submit(Eve, transfer()));
}

#[test]
fn safe_mode_ends_by_itself() {
	let mut chain = Chain::development();
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob],
		pallet_safe_mode::Call::<Runtime>::force_enter {}
	));
	let entered = chain.head().number;
	let until = chain.read(pallet_safe_mode::EnteredUntil::<Runtime>::get).unwrap();
	assert_eq!(until - entered, 3 * DAYS);

	let soon = entered + 2;
	chain.change(|| pallet_safe_mode::EnteredUntil::<Runtime>::put(soon));
	while chain.head().number < soon {
		assert!(chain.submit(Dave, transfer()).is_err());
	}
	assert_ok!(chain.submit(Dave, transfer()));
}

/// It does not stand still, or nothing could repair it.
#[test]
fn a_chain_whose_migration_failed_takes_what_repairs_it_and_nothing_else() {
	let mut chain = Chain::development();
	let handling = chain.change(|| SafeModeOnFailedMigration::failed(Some(0)));
	assert!(matches!(handling, FailedMigrationHandling::ForceUnstuck));
	assert_eq!(
		chain.submit(Dave, transfer()),
		Err(frame_system::Error::<Runtime>::CallFiltered.into())
	);
	let code_hash = Default::default();
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob, Charlie],
		pallet_upgrades::Call::<Runtime>::authorize { code_hash }
	));
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob],
		pallet_safe_mode::Call::<Runtime>::force_exit {}
	));
	assert_ok!(chain.submit(Dave, transfer()));
}

#[test]
fn no_figure_is_set_out_of_its_bounds() {
	let mut chain = Chain::development();
	let set = |key_value| pallet_parameters::Call::<Runtime>::set_parameter { key_value };
	let five_years = 5 * 365 + 2;
	let day = DAYS_MILLISECONDS;
	let of_allowances = RuntimeParameters::Allowances;
	let of_retention = RuntimeParameters::Retention;
	let of_detention = RuntimeParameters::Detention;
	let delay = |delay| RuntimeParameters::Recovery(recovery::Parameters::Delay(recovery::Delay, delay));
	let records = |days| of_retention(retention::Parameters::Records(retention::Records, days));
	for refused in [
		records(Some(0)),
		records(Some(five_years - 1)),
		records(Some(u32::MAX)),
		of_retention(retention::Parameters::Applications(
			retention::Applications,
			Some(day - 1),
		)),
		delay(Some(0)),
		delay(Some(day - 1)),
		of_allowances(allowances::Parameters::Member(
			allowances::Member,
			Some(WHOLE_BLOCK - 1),
		)),
		of_allowances(allowances::Parameters::MemberRefill(allowances::MemberRefill, Some(0))),
		of_allowances(allowances::Parameters::Newcomers(allowances::Newcomers, Some(0))),
		of_allowances(allowances::Parameters::NewcomersRefill(
			allowances::NewcomersRefill,
			Some(0),
		)),
		of_detention(detention::Parameters::AnswerDays(detention::AnswerDays, Some(6))),
		of_detention(detention::Parameters::DeterminationDays(
			detention::DeterminationDays,
			Some(29),
		)),
	] {
		assert_eq!(
			carry(&mut chain, &[Alice, Bob, Charlie], set(refused.clone())),
			Err(frame_system::Error::<Runtime>::CallFiltered.into()),
			"{refused:?}"
		);
	}

	// Records are promised for ever longer, and never for less again.
	assert_ok!(carry(&mut chain, &[Alice, Bob], set(records(Some(7 * 365)))));
	for shorter in [Some(five_years), None] {
		assert!(carry(&mut chain, &[Alice, Bob], set(records(shorter))).is_err());
	}
	assert_ok!(carry(&mut chain, &[Alice, Bob], set(delay(Some(3 * day)))));
	assert_ok!(carry(&mut chain, &[Alice, Bob], set(delay(None))));
	assert_eq!(chain.read(retention::Records::get), 7 * 365);
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
fn most_of_the_council_pauses_but_only_three_quarters_change_its_seats() {
	let mut chain = with_partners();
	let five = [Alice, Bob, Charlie, Dave, Eve];
	assert_ok!(carry(&mut chain, &five[..3], council(&five)));

	assert_ok!(carry(&mut chain, &five[..3], pause("Balances", "transfer_all")));
	assert_eq!(
		carry(&mut chain, &five[..2], unpause("Balances", "transfer_all")),
		Err(DispatchError::BadOrigin)
	);
	assert_eq!(
		carry(&mut chain, &five[..3], council(&five[..3])),
		Err(DispatchError::BadOrigin)
	);
	assert_ok!(carry(&mut chain, &five[..4], council(&five[..3])));
	assert_eq!(members(&mut chain).len(), 3);
}

/// Or whoever has two thirds would have all of it, and every upgrade.
#[test]
fn two_of_three_do_not_expel_the_third() {
	let mut chain = Chain::development();
	let before = members(&mut chain);
	let two = |chain: &mut Chain, call| carry(chain, &[Alice, Bob], call);
	assert_eq!(
		two(&mut chain, council(&[Alice, Bob, Dave])),
		Err(DispatchError::BadOrigin)
	);
	let past_the_seats = pallet_collective::Call::<Runtime, CouncilCollective>::set_members {
		new_members: vec![Alice.to_account_id(), Bob.to_account_id()],
		prime: None,
		old_count: 3,
	};
	for ayes in [&[Alice, Bob][..], &[Alice, Bob, Charlie]] {
		assert_eq!(
			carry(&mut chain, ayes, past_the_seats.clone()),
			Err(DispatchError::BadOrigin)
		);
	}
	assert_eq!(members(&mut chain), before);
}

#[test]
fn no_motion_leaves_the_chain_without_a_council() {
	let mut chain = Chain::development();
	let before = members(&mut chain);
	for few in [&[][..], &[Alice], &[Alice, Bob]] {
		assert_eq!(
			carry(&mut chain, &[Alice, Bob, Charlie], council(few)),
			Err(pallet_seats::Error::<Runtime>::TooFewSeats.into())
		);
	}
	assert_eq!(
		carry(&mut chain, &[Alice, Bob, Charlie], council(&[Alice, Bob, Alice])),
		Err(pallet_seats::Error::<Runtime>::DuplicateAccount.into())
	);
	assert_eq!(members(&mut chain), before);
}

#[test]
fn seats_are_of_members_of_the_register() {
	let mut chain = Chain::development();
	assert_eq!(
		carry(
			&mut chain,
			&[Alice, Bob, Charlie],
			council(&[Alice, Bob, Charlie, Dave])
		),
		Err(pallet_seats::Error::<Runtime>::EntityNotFound.into()),
		"the importer has not joined"
	);
	let seats = chain.read(pallet_seats::Seats::<Runtime>::get);
	let leis: Vec<_> = seats.iter().map(|seat| seat.lei.as_str()).collect();
	assert_eq!(leis, PARTNERS[..3]);
	assert_ok!(chain.read(pallet_seats::Pallet::<Runtime>::do_try_state));
}

#[test]
fn a_seat_votes_by_another_key_without_a_motion() {
	let mut chain = Chain::development();
	let to = pallet_seats::Call::move_seat {
		to: Dave.to_account_id(),
	};
	assert_eq!(
		chain.submit(Eve, to.clone()),
		Err(pallet_seats::Error::<Runtime>::NotSeat.into())
	);
	assert_ok!(chain.submit(Charlie, to));
	assert_ok!(carry(
		&mut chain,
		&[Alice, Dave],
		pause("Balances", "transfer_allow_death")
	));
	assert_eq!(
		chain.submit(Charlie, propose(2, remark("still there"))),
		Err(pallet_collective::Error::<Runtime, CouncilCollective>::NotMember.into())
	);
}

/// A majority that suspends the members of the other seats silences none of them.
#[test]
fn a_seat_of_a_suspended_member_votes() {
	let mut chain = Chain::development();
	let suspend = pallet_entities::Call::suspend {
		lei: PARTNERS[2].into(),
		reason: "In the way".into(),
	};
	assert_ok!(carry(&mut chain, &[Alice, Bob], RuntimeCall::Entities(suspend)));
	assert_ok!(carry(
		&mut chain,
		&[Alice, Charlie],
		pause("Balances", "transfer_allow_death")
	));
}

#[test]
fn one_seat_does_not_fill_the_agenda() {
	let mut chain = with_partners();
	let motions: Vec<_> = (0..5).map(|number| propose(2, remark(&number.to_string()))).collect();
	let refused: DispatchResult = Err(pallet_seats::Error::<Runtime>::MaxMotionsExceeded.into());
	for motion in &motions[..4] {
		assert_ok!(chain.submit(Charlie, motion.clone()));
	}
	assert_eq!(chain.submit(Charlie, motions[4].clone()), refused);
	// In one transaction, neither.
	let calls = (5..10).map(|number| propose(2, remark(&number.to_string()))).collect();
	assert_eq!(chain.submit(Bob, pallet_utility::Call::batch_all { calls }), refused);

	// The others go on, and expel whoever it is, once they are three of four.
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob, Charlie],
		council(&[Alice, Bob, Charlie, Dave])
	));
	assert_ok!(carry(
		&mut chain,
		&[Alice, Bob, Dave],
		council(&[Alice, Bob, Eve, Dave])
	));
	assert_eq!(
		chain.submit(Charlie, motions[4].clone()),
		Err(pallet_collective::Error::<Runtime, CouncilCollective>::NotMember.into())
	);
}

#[test]
fn a_motion_that_is_closed_makes_room_for_another() {
	let mut chain = Chain::development();
	for number in 0..4 {
		assert_ok!(chain.submit(Alice, propose(2, remark(&number.to_string()))));
	}
	let fifth = propose(2, remark("5"));
	assert!(chain.submit(Alice, fifth.clone()).is_err());

	let proposal = BlakeTwo256::hash_of(&remark("0"));
	for step in [Bob, Charlie].map(|who| {
		let vote = pallet_collective::Call::<Runtime, CouncilCollective>::vote {
			proposal,
			index: 0,
			approve: false,
		};
		(who, vote.into())
	}) {
		assert_ok!(chain.block(vec![step]).remove(0).unwrap());
	}
	let close = pallet_collective::Call::<Runtime, CouncilCollective>::close {
		proposal_hash: proposal,
		index: 0,
		proposal_weight_bound: Weight::from_parts(10_000_000_000, 1_000_000),
		length_bound: 100,
	};
	assert_ok!(chain.submit(Dave, close));
	assert_ok!(chain.submit(Alice, fifth));
	let kept = chain.read(pallet_seats::Motions::<Runtime>::get);
	assert_eq!(kept.len(), 4, "what is closed leaves nothing behind");
	assert!(kept.iter().all(|motion| motion.proposal != proposal));
}

/// Or an old council could decide what its successor could not take back.
#[test]
fn nothing_runs_later_than_it_was_carried() {
	let modules = RuntimeCall::get_module_names();
	assert!(!modules.contains(&"Scheduler"), "{modules:?}");
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
		Err(pallet_collator_selection::Error::<Runtime>::NoAssociatedValidatorId.into()),
		"Bob acts for no member"
	);
	let invite = pallet_collator_selection::Call::add_invulnerable {
		who: Dave.to_account_id(),
	};
	assert_eq!(
		carry(&mut chain, &[Alice, Charlie], invite),
		Err(pallet_collator_selection::Error::<Runtime>::ValidatorNotRegistered.into()),
		"Dave has no session keys yet"
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
