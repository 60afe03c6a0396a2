//! Sending without coins: by whom, how much, and before whom.

use crate::{
	chain::{numbered, signed, signed_with_tip, Chain},
	governance::{carry, set_beyond_bounds},
	rooms::join,
};
use bonafide_primitives::Role;
use bonafide_runtime::{
	constants::{DAYS_MILLISECONDS, UNIT, WHOLE_BLOCK},
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
use pallet_origin_restriction::{RestrictedEntity, Usage};
use pallet_transaction_payment_rpc_runtime_api::runtime_decl_for_transaction_payment_api::TransactionPaymentApiV4;
use sp_keyring::Sr25519Keyring::{self, Alice, AliceStash, Bob, BobStash, Charlie, Dave, Ferdie, One, Two};
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
		name: "Hopeful".into(),
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
pub fn priority(chain: &mut Chain, who: Sr25519Keyring, call: RuntimeCall, tip: Balance) -> TransactionPriority {
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
	set_beyond_bounds(chain, call);
	chain.pass();
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
	let seat = Payer::Councilor("999900GS1ORG00000158".parse().unwrap());
	assert!(chain
		.read(|| pallet_origin_restriction::Usages::<Runtime>::get(seat))
		.is_some());
}

/// The whole allowance of `who` is gone.
fn exhaust(chain: &mut Chain, who: Sr25519Keyring) {
	let at_block = chain.head().number + 1;
	let (payer, used) = chain.read(|| {
		let payer = Payer::of(&who.to_account_id()).unwrap();
		let used = payer.allowance().max;
		(payer, used)
	});
	let usage = Usage { used, at_block };
	chain.change(|| pallet_origin_restriction::Usages::<Runtime>::insert(payer, usage));
}

fn coins(chain: &mut Chain, who: Sr25519Keyring) -> Balance {
	chain.read(|| Balances::total_balance(&who.to_account_id()))
}

#[test]
fn who_adds_a_tip_pays_in_coins_and_gets_nothing_for_it() {
	let mut chain = chain_with_member();
	let in_allowance = priority(&mut chain, Dave, remark(), 0);
	for who in [Dave, Alice] {
		let (paying, before) = (priority(&mut chain, who, remark(), UNIT), coins(&mut chain, who));
		assert!(paying < in_allowance);
		let tipped = chain.in_next_block(|_| {
			let sent = Executive::apply_extrinsic(signed_with_tip(who, remark(), UNIT));
			(sent, Balances::total_balance(&who.to_account_id()))
		});
		assert_eq!(tipped.0, Ok(Ok(())));
		assert!(tipped.1 < before - UNIT);
	}
	let block = chain.head().hash();
	let without_coins = chain.read(|| {
		Executive::validate_transaction(TransactionSource::External, signed_with_tip(One, remark(), 1), block)
	});
	assert_eq!(without_coins, Err(InvalidTransaction::Payment.into()));
}

#[test]
fn a_member_that_has_used_its_allowance_up_pays_if_it_can() {
	let mut chain = chain_with_member();
	for who in [Dave, Bob] {
		exhaust(&mut chain, who);
		let before = coins(&mut chain, who);
		let price = chain.read(|| {
			let extrinsic = signed(who, remark());
			let len = extrinsic.encoded_size() as u32;
			Runtime::query_info(extrinsic, len).partial_fee
		});
		assert_ok!(chain.submit(who, remark()));
		let paid = before - coins(&mut chain, who);
		assert!(0 < paid && paid <= price, "{paid} of {price}");
	}
	exhaust(&mut chain, One);
	assert_eq!(chain.block(vec![(One, remark())]), [NO_MONEY]);
}

#[test]
fn a_suspended_member_can_answer_and_leave_and_no_more() {
	let mut chain = chain_with_member();
	let in_good_standing = priority(&mut chain, One, remark(), 0);
	suspend(&mut chain);
	let outsider = Payer::Outsider(MEMBER.1.parse().unwrap());
	assert_eq!(chain.read(|| Payer::of(&One.to_account_id())), Some(outsider));
	let suspended = priority(&mut chain, One, remark(), 0);
	let stranger = priority(&mut chain, AliceStash, remark(), 0);
	assert!(suspended < stranger && stranger < in_good_standing);

	// A twentieth of a block is gone at once, and hardly comes back.
	let large: RuntimeCall = frame_system::Call::remark {
		remark: vec![0; 40_000],
	}
	.into();
	let sent = chain.block(vec![(One, large.clone()); 4]);
	assert_eq!(sent, [Ok(Ok(())), Ok(Ok(())), NO_MONEY, NO_MONEY]);
	for _ in 0..10 {
		chain.pass();
	}
	assert_eq!(chain.block(vec![(One, large)]), [NO_MONEY]);
	assert_ok!(chain.submit(One, remark()));

	let reinstate = pallet_entities::Call::reinstate { lei: MEMBER.1.into() };
	assert_ok!(carry(&mut chain, &[Alice, Bob], RuntimeCall::Entities(reinstate)));
	// What it had used before it was suspended has come back since.
	assert!(priority(&mut chain, One, remark(), 0) > stranger);
}

fn suspend(chain: &mut Chain) {
	let suspend = pallet_entities::Call::suspend {
		lei: MEMBER.1.into(),
		reason: "Floods the chain".into(),
	};
	assert_ok!(chain.submit(Dave, RuntimeCall::Entities(suspend)));
}

#[test]
fn so_can_one_that_is_retired() {
	let mut chain = chain_with_member();
	let stranger = priority(&mut chain, AliceStash, remark(), 0);
	assert_ok!(chain.submit(
		One,
		RuntimeCall::Entities(pallet_entities::Call::retire { lei: MEMBER.1.into() })
	));
	assert!(priority(&mut chain, One, remark(), 0) < stranger);
	let many = batch(vec![
		frame_system::Call::remark {
			remark: vec![0; 40_000]
		}
		.into();
		4
	]);
	assert_eq!(chain.block(vec![(One, many)]), [NO_MONEY]);
}

#[test]
fn a_delegate_whose_time_is_over_spends_nothing_of_its_members() {
	let mut chain = chain_with_member();
	let delegation = pallet_entities::Power {
		scopes: Default::default(),
		until: Some(chain.read(bonafide_runtime::Timestamp::get) + DAYS_MILLISECONDS),
	};
	let lei: bonafide_primitives::Lei = MEMBER.1.parse().unwrap();
	let two = Two.to_account_id();
	chain.change(|| {
		System::inc_sufficients(&two);
		pallet_entities::Accounts::<Runtime>::insert(&two, lei);
		pallet_entities::Delegates::<Runtime>::insert(lei, &two, delegation);
	});
	assert_eq!(chain.read(|| Payer::of(&two)), Some(Payer::Member(lei)));
	chain.change(|| {
		pallet_entities::Delegates::<Runtime>::mutate(lei, &two, |power| power.as_mut().unwrap().until = Some(0));
	});
	assert_eq!(chain.read(|| Payer::of(&two)), Some(Payer::Former(lei)));
	let before = chain.read(usage_of_member);
	assert_ok!(chain.submit(Two, remark()));
	assert_eq!(chain.read(usage_of_member), before);
}

/// Or one member's flood would drive the others' transactions out of a full pool, which lets go of the oldest among
/// equals.
#[test]
fn who_has_used_much_gives_way_to_who_has_used_little() {
	let mut chain = chain_with_member();
	let fresh = priority(&mut chain, One, remark(), 0);
	let payer = Payer::Member(MEMBER.1.parse().unwrap());
	let at_block = chain.head().number + 1;
	let mut after = |used| {
		let payer = payer.clone();
		chain.change(|| pallet_origin_restriction::Usages::<Runtime>::insert(payer, Usage { used, at_block }));
		priority(&mut chain, One, remark(), 0)
	};
	let (some, much) = (after(2 * WHOLE_BLOCK), after(9 * WHOLE_BLOCK));
	assert!(fresh > some && some > much);
	let mut chain = chain_with_member();
	assert!(much > priority(&mut chain, AliceStash, remark(), 1_000_000 * UNIT / 2));
}

#[test]
fn nobodys_next_but_one_comes_before_anybodys_next() {
	let mut chain = chain_with_member();
	let block = chain.head().hash();
	let mut of = |who: Sr25519Keyring, ahead| {
		chain.read(|| {
			let nonce = *System::account_nonce(who.to_account_id()) + ahead;
			Executive::validate_transaction(TransactionSource::External, numbered(who, remark(), nonce), block)
				.unwrap()
				.priority
		})
	};
	assert!(of(One, 0) > of(Dave, 1) && of(Dave, 1) > of(Dave, 2) && of(Dave, 0) > of(Dave, 8_000));
	// However deep, a member comes before whoever pays.
	assert!(of(Dave, 100_000) > of(AliceStash, 0));
}

/// Or a thief of its key would have as many allowances as accounts.
#[test]
fn a_seat_that_moves_takes_what_it_has_used_with_it() {
	let mut chain = chain_with_member();
	exhaust(&mut chain, Charlie);
	let to = pallet_seats::Call::move_seat {
		to: Two.to_account_id(),
	};
	// A move is paid for in coins here.
	assert_ok!(chain.submit(Charlie, to));
	assert_eq!(
		chain.block(vec![(
			Two,
			frame_system::Call::remark {
				remark: vec![0; 100_000]
			}
			.into()
		)]),
		[NO_MONEY]
	);
}

#[test]
fn a_flood_of_customs_or_of_a_seat_is_no_longer_first() {
	let mut chain = chain_with_member();
	let member = priority(&mut chain, One, remark(), 0);
	for who in [Ferdie, Alice] {
		assert!(priority(&mut chain, who, remark(), 0) > member);
		let payer = chain.read(|| Payer::of(&who.to_account_id())).unwrap();
		let usage = Usage {
			used: 6 * WHOLE_BLOCK,
			at_block: chain.head().number + 1,
		};
		chain.change(|| pallet_origin_restriction::Usages::<Runtime>::insert(payer, usage));
		assert!(priority(&mut chain, who, remark(), 0) < member);
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
	let height = chain.head().number;
	let nonce = |chain: &mut Chain| *chain.read(|| System::account_nonce(One.to_account_id()));
	let first = nonce(&mut chain);
	// A second application fails, and is not the way to a second account.
	assert!(chain.submit(One, apply()).is_err());
	assert_eq!(nonce(&mut chain), first + 1);
	assert_ok!(chain.submit(
		One,
		RuntimeCall::Entities(pallet_entities::Call::withdraw_application {})
	));
	forget_newcomer(&mut chain, height);
	// Nothing is left of it.
	assert!(!chain.read(|| frame_system::Account::<Runtime>::contains_key(One.to_account_id())));
}

/// Lets as many blocks pass as an account that came at this height stays for its number alone. Then another newcomer
/// takes its place.
fn forget_newcomer(chain: &mut Chain, height: u32) {
	while chain.head().number < height + 1_024 {
		chain.pass();
	}
	assert!(chain.read(|| frame_system::Account::<Runtime>::contains_key(One.to_account_id())));
	assert_ok!(chain.submit(Two, apply()));
}

/// Not by others, whatever became of it.
#[test]
fn an_application_is_not_sent_twice() {
	let misspelled = RuntimeCall::Entities(pallet_entities::Call::apply {
		lei: "999900IMPORTERUS0167".into(),
		name: "Hopeful".into(),
		country: "US".into(),
		roles: Default::default(),
	});
	let withdraw = RuntimeCall::Entities(pallet_entities::Call::withdraw_application {});
	for (call, then) in [(misspelled, None), (apply(), Some(withdraw))] {
		let mut chain = Chain::development();
		chain.pass();
		let sent = chain.read(|| signed(One, call));
		chain
			.send_again(&sent)
			.expect("the first time, the transaction is valid")
			.ok();
		if let Some(then) = then {
			assert_ok!(chain.submit(One, then));
		}
		let stale = Err(InvalidTransaction::Stale.into());
		for _ in 0..3 {
			assert_eq!(chain.send_again(&sent), stale);
		}
		// When the account is gone, the number is too old for a first.
		for _ in 0..1_030 {
			chain.pass();
		}
		assert_eq!(chain.send_again(&sent), stale);
		chain.change(|| frame_system::Account::<Runtime>::remove(One.to_account_id()));
		assert_eq!(chain.send_again(&sent), stale);
	}
}

#[test]
fn an_account_that_comes_back_does_not_begin_anew() {
	let mut chain = chain_with_member();
	let two = Two.to_account_id();
	chain.change(|| System::inc_sufficients(&two));
	let first = *chain.read(|| System::account_nonce(&two));
	assert!(first > 0 && first >= chain.head().number);
	chain.change(|| System::dec_sufficients(&two));
	chain.pass();
	chain.change(|| System::inc_sufficients(&two));
	assert!(*chain.read(|| System::account_nonce(&two)) > first);
}

#[test]
fn an_application_that_fails_leaves_no_account() {
	let mut chain = Chain::development();
	let misspelled = RuntimeCall::Entities(pallet_entities::Call::apply {
		lei: "999900IMPORTERUS0167".into(),
		name: "Hopeful".into(),
		country: "US".into(),
		roles: Default::default(),
	});
	assert!(chain.submit(One, misspelled).is_err());
	let height = chain.head().number;
	forget_newcomer(&mut chain, height);
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
		key_value: RuntimeParameters::Allowances(Parameters::Member(allowances::Member, Some(2 * WHOLE_BLOCK))),
	};
	assert_eq!(chain.submit(Dave, call.clone()), Err(DispatchError::BadOrigin));
	let alone = pallet_collective::Call::<Runtime, CouncilCollective>::execute {
		proposal: Box::new(call.into()),
		length_bound: 100,
	};
	assert_ok!(chain.submit(Alice, alone));
	assert_eq!(chain.read(allowances::Member::get), before);

	let enough = Parameters::Member(allowances::Member, Some(2 * WHOLE_BLOCK));
	let call = pallet_parameters::Call::<Runtime>::set_parameter {
		key_value: RuntimeParameters::Allowances(enough),
	};
	assert_ok!(carry(&mut chain, &[Alice, Bob], call));
	assert_eq!(chain.read(allowances::Member::get), 2 * WHOLE_BLOCK);
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
