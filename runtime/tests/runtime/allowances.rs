//! Sending without coins: by whom, how much, and before whom.

use crate::{
	chain::{signed, signed_with_tip, Chain},
	governance::carry,
	rooms::join,
};
use bonafide_primitives::Role;
use bonafide_runtime::{
	constants::UNIT,
	fees::Payer,
	governance::CouncilCollective,
	parameters::{
		allowances::{self, Parameters},
		RuntimeParameters,
	},
	Allowances, Balance, Balances, Executive, Runtime, RuntimeCall, RuntimeEvent, System, TransactionPayment,
};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::GetDispatchInfo,
	traits::{fungible::Inspect, Get},
};
use pallet_transaction_payment_rpc_runtime_api::runtime_decl_for_transaction_payment_api::TransactionPaymentApiV4;
use sp_keyring::Sr25519Keyring::{self, Alice, AliceStash, Bob, BobStash, Dave, Ferdie, One, Two};
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionSource, TransactionValidityError},
	ApplyExtrinsicResult, DispatchError, DispatchResult,
};

/// An importer whose account never held a coin.
const MEMBER: (Sr25519Keyring, &str) = (One, "999900IMPORTERUS0166");
const NO_MONEY: ApplyExtrinsicResult = Err(TransactionValidityError::Invalid(InvalidTransaction::Payment));

fn chain_with_member() -> Chain {
	let mut chain = Chain::development();
	join(&mut chain, MEMBER, "US", &[Role::Importer]);
	chain
}

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![0; 100] }.into()
}

fn apply() -> RuntimeCall {
	RuntimeCall::Entities(pallet_entities::Call::apply {
		lei: MEMBER.1.into(),
		name: "Hopeful".try_into().unwrap(),
		country: "US".into(),
		roles: Default::default(),
	})
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::force_batch { calls }.into()
}

/// The share of the member's allowance that `call` takes, of which nothing is used up before, and whether it succeeds.
fn spent(chain: &mut Chain, call: RuntimeCall) -> (Balance, DispatchResult) {
	for _ in 0..5 {
		chain.pass();
	}
	let outcome = chain.submit(One, call);
	(chain.read(usage_of_member), outcome)
}

fn usage_of_member() -> Balance {
	let payer = Payer::Member(MEMBER.1.parse().unwrap());
	pallet_origin_restriction::Usages::<Runtime>::get(payer).map_or(0, |usage| usage.used)
}

/// The pool's answer to `who` sending `call`.
fn priority(chain: &mut Chain, who: Sr25519Keyring, call: RuntimeCall, tip: Balance) -> TransactionPriority {
	let block = chain.head().hash();
	chain
		.read(|| Executive::validate_transaction(TransactionSource::External, signed_with_tip(who, call, tip), block))
		.expect("the pool takes it")
		.priority
}

fn set(chain: &mut Chain, parameter: Parameters) {
	let call = pallet_parameters::Call::<Runtime>::set_parameter {
		key_value: RuntimeParameters::Allowances(parameter),
	};
	assert_ok!(carry(chain, &[Alice, Bob], call));
}

#[test]
fn a_member_sends_without_coins() {
	let mut chain = chain_with_member();
	chain.read(|| {
		let extrinsic = signed(One, remark());
		let len = extrinsic.encoded_size() as u32;
		assert_eq!(Runtime::query_info(extrinsic.clone(), len).partial_fee, 0);
		assert_eq!(Runtime::query_fee_details(extrinsic, len).final_fee(), 0);
	});
	assert_ok!(chain.submit(One, remark()));
	assert_eq!(chain.read(|| Balances::total_balance(&One.to_account_id())), 0);
	assert!(!chain
		.events()
		.iter()
		.any(|event| matches!(event, RuntimeEvent::TransactionPayment(_))));
}

#[test]
fn a_member_with_coins_keeps_them() {
	let mut chain = Chain::development();
	let before = chain.read(|| Balances::total_balance(&Dave.to_account_id()));
	assert_ok!(chain.submit(Dave, remark()));
	assert_eq!(chain.read(|| Balances::total_balance(&Dave.to_account_id())), before);
}

#[test]
fn so_does_a_delegate_on_the_same_allowance() {
	let mut chain = chain_with_member();
	let offer = pallet_entities::Call::offer_delegation {
		delegate: Two.to_account_id(),
		scopes: [bonafide_primitives::Scope::File]
			.into_iter()
			.collect::<std::collections::BTreeSet<_>>()
			.try_into()
			.unwrap(),
		until: None,
	};
	assert_ok!(chain.submit(One, RuntimeCall::Entities(offer)));
	// It accepts as a newcomer, for free.
	let lei = MEMBER.1.into();
	let accept = pallet_entities::Call::accept_delegation { lei };
	assert_ok!(chain.submit(Two, RuntimeCall::Entities(accept)));
	assert_ok!(chain.submit(Two, remark()));
	let by_delegate = chain.read(usage_of_member);
	assert_eq!(spent(&mut chain, remark()), (by_delegate, Ok(())));
}

#[test]
fn who_is_asked_to_be_a_delegate_pays_for_itself() {
	let mut chain = chain_with_member();
	let offer = pallet_entities::Call::offer_delegation {
		delegate: AliceStash.to_account_id(),
		scopes: [bonafide_primitives::Scope::File]
			.into_iter()
			.collect::<std::collections::BTreeSet<_>>()
			.try_into()
			.unwrap(),
		until: None,
	};
	assert_ok!(chain.submit(One, RuntimeCall::Entities(offer)));
	chain.pass();
	let (before, used) = chain.read(|| (Balances::total_balance(&AliceStash.to_account_id()), usage_of_member()));
	assert_ok!(chain.submit(AliceStash, remark()));
	let (after, still_used) = chain.read(|| (Balances::total_balance(&AliceStash.to_account_id()), usage_of_member()));
	assert!(after < before && still_used <= used);
}

#[test]
fn a_seat_on_the_council_sends_without_coins() {
	let mut chain = Chain::development();
	let before = chain.read(|| Balances::total_balance(&Alice.to_account_id()));
	assert_ok!(chain.submit(Alice, remark()));
	assert_eq!(chain.read(|| Balances::total_balance(&Alice.to_account_id())), before);
}

#[test]
fn a_failing_call_spends_as_much() {
	let mut chain = chain_with_member();
	let withdraw = RuntimeCall::Entities(pallet_entities::Call::withdraw_application {});
	let price = chain.read(|| TransactionPayment::weight_to_fee(withdraw.get_dispatch_info().call_weight));
	let (spent, outcome) = spent(&mut chain, withdraw);
	assert_eq!(
		outcome,
		Err(pallet_entities::Error::<Runtime>::ApplicationNotFound.into())
	);
	assert!(spent > price && price > 0, "{spent} spent, {price} is the price");
}

#[test]
fn who_has_spent_all_waits_for_the_refill() {
	let mut chain = chain_with_member();
	let (one, _) = spent(&mut chain, remark());
	set(&mut chain, Parameters::Member(allowances::Member, Some(3 * one)));
	set(
		&mut chain,
		Parameters::MemberRefill(allowances::MemberRefill, Some(one)),
	);
	for _ in 0..4 {
		chain.pass();
	}

	let sent = chain.block(vec![(One, remark()), (One, remark()), (One, remark()), (One, remark())]);
	assert_eq!(sent, [Ok(Ok(())), Ok(Ok(())), Ok(Ok(())), NO_MONEY]);
	// What was refused has spent nothing; a block later there is one more.
	assert_eq!(
		chain.block(vec![(One, remark()), (One, remark())]),
		[Ok(Ok(())), NO_MONEY]
	);
	chain.pass();
	assert_eq!(chain.block(vec![(One, remark())]), [Ok(Ok(()))]);
}

#[test]
fn no_wrapper_gets_round_the_allowance() {
	let mut chain = chain_with_member();
	let calls = vec![remark(); 3];
	let (one, _) = spent(&mut chain, remark());
	let inner = chain.read(|| TransactionPayment::weight_to_fee(remark().get_dispatch_info().call_weight));
	for wrapped in [
		batch(calls.clone()),
		pallet_utility::Call::batch { calls: calls.clone() }.into(),
		pallet_utility::Call::batch_all { calls: calls.clone() }.into(),
		pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![Bob.to_account_id()],
			call: Box::new(batch(calls.clone())),
		}
		.into(),
		pallet_proxy::Call::proxy {
			real: One.to_account_id().into(),
			force_proxy_type: None,
			call: Box::new(batch(calls.clone())),
		}
		.into(),
	] {
		let (all, _) = spent(&mut chain, wrapped.clone());
		assert!(all > one + 2 * inner, "{all} for {wrapped:?}, {one} for one");
	}
}

#[test]
fn a_proxy_spends_its_own() {
	let mut chain = chain_with_member();
	let add = pallet_proxy::Call::add_proxy {
		delegate: Bob.to_account_id().into(),
		proxy_type: Default::default(),
		delay: 0,
	};
	assert_ok!(chain.submit(Dave, add));
	let payer = Payer::Member("999900REGISTRAR00166".parse().unwrap());
	let usage = |chain: &mut Chain| {
		let payer = payer.clone();
		chain.read(|| pallet_origin_restriction::Usages::<Runtime>::get(payer))
	};
	let before = usage(&mut chain);
	let proxied = pallet_proxy::Call::proxy {
		real: Dave.to_account_id().into(),
		force_proxy_type: None,
		call: Box::new(remark()),
	};
	assert_ok!(chain.submit(Bob, proxied));
	assert_eq!(usage(&mut chain), before);
	let seat = Payer::Councilor(Bob.to_account_id());
	assert!(chain
		.read(|| pallet_origin_restriction::Usages::<Runtime>::get(seat))
		.is_some());
}

#[test]
fn a_tip_buys_a_member_nothing() {
	let mut chain = chain_with_member();
	for who in [One, Dave, Alice] {
		let block = chain.head().hash();
		let told = chain.read(|| {
			Executive::validate_transaction(TransactionSource::External, signed_with_tip(who, remark(), 1), block)
		});
		assert_eq!(told, Err(InvalidTransaction::Payment.into()));
	}
}

#[test]
fn customs_and_the_council_come_first_then_members_then_who_pays_then_newcomers() {
	let mut chain = chain_with_member();
	let customs = priority(&mut chain, Ferdie, remark(), 0);
	let council = priority(&mut chain, Alice, remark(), 0);
	let member = priority(&mut chain, One, remark(), 0);
	let stranger = priority(&mut chain, AliceStash, remark(), 0);
	let generous = priority(&mut chain, AliceStash, remark(), 100_000 * UNIT);
	let newcomer = priority(&mut chain, Two, apply(), 0);
	assert_eq!(customs, council);
	assert!(customs > member && member > generous && generous > stranger && stranger > newcomer);
}

#[test]
fn a_newcomer_can_ask_to_be_let_in_and_nothing_else() {
	let mut chain = Chain::development();
	assert_eq!(chain.block(vec![(One, remark())]), [NO_MONEY]);
	assert_eq!(chain.block(vec![(One, batch(vec![apply()]))]), [NO_MONEY]);
	assert_eq!(
		chain.block(vec![(
			One,
			RuntimeCall::Entities(pallet_entities::Call::withdraw_application {})
		)]),
		[NO_MONEY]
	);

	assert_ok!(chain.submit(One, apply()));
	assert_eq!(chain.read(|| System::account_nonce(One.to_account_id())), 1);
	// A second application fails, and is not the way to a second account.
	assert!(chain.submit(One, apply()).is_err());
	assert_eq!(chain.read(|| System::account_nonce(One.to_account_id())), 2);
	assert_ok!(chain.submit(
		One,
		RuntimeCall::Entities(pallet_entities::Call::withdraw_application {})
	));
	// Nothing is left of it.
	assert!(!chain.read(|| frame_system::Account::<Runtime>::contains_key(One.to_account_id())));
}

#[test]
fn an_application_that_fails_leaves_no_account() {
	let mut chain = Chain::development();
	let misspelled = RuntimeCall::Entities(pallet_entities::Call::apply {
		lei: "999900IMPORTERUS0167".into(),
		name: "Hopeful".try_into().unwrap(),
		country: "US".into(),
		roles: Default::default(),
	});
	assert!(chain.submit(One, misspelled).is_err());
	assert!(!chain.read(|| frame_system::Account::<Runtime>::contains_key(One.to_account_id())));
}

#[test]
fn all_newcomers_share_one_allowance() {
	let mut chain = Chain::development();
	let one = chain.read(|| {
		let extrinsic = signed(One, apply());
		let len = extrinsic.encoded_size() as u32;
		TransactionPayment::query_fee_details(signed(AliceStash, extrinsic.function), len).final_fee()
	});
	set(
		&mut chain,
		Parameters::Newcomers(allowances::Newcomers, Some(one * 3 / 2)),
	);
	set(
		&mut chain,
		Parameters::NewcomersRefill(allowances::NewcomersRefill, Some(one / 2)),
	);
	assert_eq!(
		chain.block(vec![(One, apply()), (Two, apply())]),
		[Ok(Ok(())), NO_MONEY]
	);
	chain.pass();
	assert_eq!(chain.block(vec![(Two, apply())]), [Ok(Ok(()))]);
}

#[test]
fn who_has_coins_and_no_seat_pays() {
	let mut chain = Chain::development();
	for stranger in [AliceStash, BobStash] {
		let before = chain.read(|| Balances::total_balance(&stranger.to_account_id()));
		assert_ok!(chain.submit(stranger, remark()));
		assert!(chain.read(|| Balances::total_balance(&stranger.to_account_id())) < before);
	}
}

#[test]
fn parameters_are_the_councils() {
	let mut chain = Chain::development();
	let before = chain.read(allowances::Member::get);
	let call = pallet_parameters::Call::<Runtime>::set_parameter {
		key_value: RuntimeParameters::Allowances(Parameters::Member(allowances::Member, Some(0))),
	};
	assert_eq!(chain.submit(Dave, call.clone()), Err(DispatchError::BadOrigin));
	let alone = pallet_collective::Call::<Runtime, CouncilCollective>::execute {
		proposal: Box::new(call.into()),
		length_bound: 100,
	};
	assert_ok!(chain.submit(Alice, alone));
	assert_eq!(chain.read(allowances::Member::get), before);

	set(&mut chain, Parameters::Member(allowances::Member, Some(7)));
	assert_eq!(chain.read(allowances::Member::get), 7);
}

#[test]
fn what_is_no_longer_used_can_be_cleaned_up() {
	let mut chain = chain_with_member();
	let entity = Payer::Member(MEMBER.1.parse().unwrap());
	assert_ok!(chain.submit(One, remark()));
	for _ in 0..5 {
		chain.pass();
	}
	let clean = pallet_origin_restriction::Call::<Runtime>::clean_usage { entity: entity.clone() };
	assert_ok!(chain.submit(Dave, clean));
	chain.read(|| {
		assert_noop!(
			Allowances::clean_usage(
				frame_system::RawOrigin::Signed(Dave.to_account_id()).into(),
				entity.clone()
			),
			pallet_origin_restriction::Error::<Runtime>::NoUsage
		);
	});
}
