//! Whoever may not act takes no room of those who may, and nobody sends at the cost of another.

use super::{
	forms::call,
	table::{hex, DAY},
};
use crate::{
	chain::{signed, signed_with_tip, Chain},
	governance::carry,
	rooms::join,
};
use bonafide_primitives::{Lei, Role};
use bonafide_runtime::{constants::UNIT, Executive, Runtime, RuntimeCall};
use frame_support::{assert_ok, dispatch::GetDispatchInfo};
use serde_json::json;
use sp_keyring::Sr25519Keyring::{self, Alice, AliceStash, Bob, Charlie, One, Two};
use sp_runtime::transaction_validity::{TransactionSource, TransactionValidity};

/// A member whose account never held a coin.
const MEMBER: (Sr25519Keyring, &str) = (One, "999900IMPORTERUS0166");

fn with_member() -> Chain {
	let mut chain = Chain::development();
	join(&mut chain, MEMBER, "US", &[Role::Importer]);
	chain
}

fn remark(bytes: usize) -> RuntimeCall {
	frame_system::Call::remark { remark: vec![0; bytes] }.into()
}

/// The pool's word on `call` of `who`.
fn pool(chain: &mut Chain, who: Sr25519Keyring, call: RuntimeCall, tip: u128) -> TransactionValidity {
	let block = chain.head().hash();
	chain.read(|| Executive::validate_transaction(TransactionSource::External, signed_with_tip(who, call, tip), block))
}

fn suspension() -> RuntimeCall {
	call(
		"Entities.suspend",
		json!({ "lei": MEMBER.1, "reason": "It floods the chain" }),
	)
}

/// Names `Two` a delegate of the member, which accepts.
fn with_delegate(chain: &mut Chain, until: Option<u64>) {
	let naming = json!({ "delegate": hex(&Two.to_account_id()), "scopes": ["File"], "until": until });
	assert_ok!(chain.submit(One, call("Entities.offer_delegation", naming)));
	assert_ok!(chain.submit(Two, call("Entities.accept_delegation", json!({ "lei": MEMBER.1 }))));
}

/// R:H2, C:A3
#[test]
fn a_suspended_member_does_not_fill_blocks() {
	let mut chain = with_member();
	let before = pool(&mut chain, One, remark(100), 0).unwrap().priority;
	assert_ok!(carry(&mut chain, &[Alice, Bob, Charlie], suspension()));
	assert!(pool(&mut chain, One, remark(500_000), 0).is_err());
	let small = pool(&mut chain, One, remark(100), 0);
	assert!(
		small.is_err() || small.unwrap().priority < before / 2,
		"it comes before those who pay"
	);
}

/// R:H2, C:A3
#[test]
fn nor_does_a_retired_one() {
	let mut chain = with_member();
	let retirement = call("Entities.retire", json!({ "lei": MEMBER.1 }));
	assert_ok!(chain.submit(One, retirement));
	assert!(pool(&mut chain, One, remark(500_000), 0).is_err());
}

/// R:H2
#[test]
fn a_delegate_of_a_suspended_member_can_leave() {
	let mut chain = with_member();
	with_delegate(&mut chain, None);
	assert_ok!(carry(&mut chain, &[Alice, Bob, Charlie], suspension()));
	assert_ok!(chain.submit(Two, call("Entities.resign", json!({}))));
}

/// C:A3
#[test]
fn a_delegate_whose_time_is_over_sends_nothing_on_the_members_allowance() {
	let mut chain = with_member();
	let now = chain.read(bonafide_runtime::Timestamp::get);
	with_delegate(&mut chain, Some(now + 30_000));
	for _ in 0..6 {
		chain.pass();
	}
	assert!(pool(&mut chain, Two, remark(500_000), 0).is_err());
}

/// R:H3, C:A15
#[test]
fn who_is_named_a_delegate_by_a_stranger_pays_as_before() {
	let mut chain = with_member();
	let before = pool(&mut chain, AliceStash, remark(100), UNIT).unwrap().priority;
	let naming = json!({ "delegate": hex(&AliceStash.to_account_id()), "scopes": ["Certify"] });
	let _ = chain.submit(One, call("Entities.offer_delegation", naming));
	let after = pool(&mut chain, AliceStash, remark(100), UNIT);
	assert_eq!(after.map(|valid| valid.priority), Ok(before));
}

/// C:A16, R:L3
#[test]
fn a_failing_application_is_sent_once() {
	let mut chain = Chain::development();
	chain.pass();
	chain.in_next_block(|_| {
		let misspelled = json!({ "lei": "999900IMPORTERUS0167", "name": "Hopeful", "country": "US" });
		let bytes = signed(One, call("Entities.apply", misspelled));
		assert!(Executive::apply_extrinsic(bytes.clone()).unwrap().is_err());
		assert!(Executive::apply_extrinsic(bytes).is_err(), "anybody sends it again");
	});
}

/// R:L3
#[test]
fn an_application_that_was_withdrawn_is_not_put_back_by_another() {
	let mut chain = Chain::development();
	chain.pass();
	let form = json!({ "lei": MEMBER.1, "name": "Hopeful", "country": "US" });
	let bytes = chain.read(|| signed(One, call("Entities.apply", form.clone())));
	assert_ok!(chain.submit(One, call("Entities.apply", form)));
	assert_ok!(chain.submit(One, call("Entities.withdraw_application", json!({}))));
	chain.in_next_block(|_| {
		assert!(Executive::apply_extrinsic(bytes).is_err());
	});
}

/// C:A19
#[test]
fn a_member_that_floods_comes_after_one_that_does_not() {
	let mut chain = with_member();
	join(&mut chain, (Two, "999900MAKERMX0000118"), "MX", &[Role::Producer]);
	for _ in 0..4 {
		chain.block(vec![(One, remark(500_000)), (One, remark(500_000))]);
	}
	let flood = pool(&mut chain, One, remark(100), 0).map_or(0, |valid| valid.priority);
	let other = pool(&mut chain, Two, remark(100), 0).unwrap().priority;
	assert!(other > flood);
}

/// C:A9, R:M8
#[test]
fn taking_back_a_sealed_entry_is_paid_as_what_it_does() {
	let write = <Runtime as frame_system::Config>::DbWeight::get().write;
	// A hundred certificates of fifty goods each are listed anew, each good in two places.
	let writes = 100 * 101;
	for (name, arguments) in [
		("Customs.cancel_entry", json!({ "number": "BRK-0000001-3" })),
		(
			"Customs.refuse_entry",
			json!({ "number": "BRK-0000001-3", "reason": "Not admissible" }),
		),
	] {
		let weight = call(name, arguments).get_dispatch_info().call_weight;
		assert!(
			weight.ref_time() >= writes * write,
			"{name}: {weight:?} for {writes} writes"
		);
	}
}

/// R:H2: what fifty members take when they are suspended.
#[test]
fn suspended_members_together_do_not_fill_the_chain() {
	let mut chain = with_member();
	assert_ok!(carry(&mut chain, &[Alice, Bob, Charlie], suspension()));
	let mut sent = 0;
	for _ in 0..3 {
		let results = chain.block(vec![(One, remark(60_000)); 4]);
		sent += results.iter().filter(|result| result.is_ok()).count();
	}
	assert!(sent <= 1, "{sent} of 12 remarks of 60 kB");
	let _: Lei = MEMBER.1.parse().unwrap();
	let _ = DAY;
}
