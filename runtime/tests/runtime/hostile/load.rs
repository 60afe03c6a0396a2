//! Whoever may not act takes no room of those who may, and nobody sends at the cost of another.

use super::{
	forms::call,
	table::{
		add_member_records, at_the_table, certificate, council, hex, id, mallorys_gtin, named, product, right,
		sealed_entry, terms, this_year, wait, Outcome, Party, DAY,
	},
};
use crate::{
	chain::{signed, signed_with_tip, Chain},
	governance::carry,
	rooms::join,
};
use bonafide_primitives::Role;
use bonafide_runtime::{constants::UNIT, fees::Payer, Executive, Runtime, RuntimeCall};
use frame_support::{assert_ok, dispatch::GetDispatchInfo};
use pallet_customs::MAX_ENVELOPE;
use pallet_entities_api::runtime_decl_for_entities_api::EntitiesApiV1;
use serde_json::{json, Value};
use sp_keyring::Sr25519Keyring::{self, Alice, AliceStash, Bob, Charlie, One, Two};
use sp_runtime::transaction_validity::{TransactionSource, TransactionValidity};
use Party::{Importer, Maker, Mallory, Shell};

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

/// A clerk that was let go uses up what the member has to answer with.
#[test]
fn nor_on_what_a_suspended_member_answers_with() {
	let mut chain = with_member();
	let now = chain.read(bonafide_runtime::Timestamp::get);
	with_delegate(&mut chain, Some(now + 30_000));
	for _ in 0..6 {
		chain.pass();
	}
	assert_ok!(carry(&mut chain, &[Alice, Bob, Charlie], suspension()));
	let flood = chain.block(vec![(Two, remark(40_000)); 4]);
	assert!(flood.iter().any(Result::is_ok) && flood.iter().any(Result::is_err));
	assert!(pool(&mut chain, One, remark(40_000), 0).is_ok());
	assert_ok!(chain.submit(Two, call("Entities.resign", json!({}))));
}

/// It has used up the allowance of its seat before.
#[test]
fn a_seat_that_moves_to_the_account_of_a_member_takes_nothing_of_its_allowance() {
	let mut chain = with_member();
	let member = One.to_account_id();
	let before = chain.read(|| Payer::of(&member));
	let moving = json!({ "to": hex(&member) });
	assert_ok!(chain.submit(Charlie, call("Seats.move_seat", moving)));
	assert_eq!(before, Some(Payer::Member(MEMBER.1.parse().unwrap())));
	assert_eq!(chain.read(|| Payer::of(&member)), before);
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
}

/// The KiB that `party` can still put on the chain today, as its record says.
fn records_left(party: Party) -> u32 {
	<Runtime as EntitiesApiV1<_>>::entity(party.lei().into())
		.unwrap()
		.unwrap()
		.records_left
}

/// Every way of a member to put on the chain what stays there for years, under names that nobody has used.
fn ways(of: Party, nth: u8) -> [(&'static str, Value); 7] {
	let (lei, new) = (of.lei(), id(100 + nth));
	let mine = pallet_licensing::Rights::<Runtime>::iter().find(|(_, right)| right.holder == lei);
	let mut form = certificate(named(Importer), this_year());
	form["producer"] = named(of);
	let mut terms = terms(Maker, "Manufacturer", None, 0);
	terms["products"] = json!("All");
	let key = json!({ "public": { "Ed25519": format!("0x{}", "05".repeat(32)) } });
	[
		(
			"Customs.file_sealed_entry",
			sealed_entry(of.entry(900 + u32::from(nth)), json!([]), json!([])),
		),
		("Licensing.register_right", right(&format!("99000{nth}"))),
		(
			"Licensing.grant",
			json!({ "id": new, "right": mine.unwrap().0, "terms": terms }),
		),
		("Certificates.issue", json!({ "id": new, "form": form })),
		("Products.register", product(mallorys_gtin(nth.into()))),
		("Entities.add_key", key),
		(
			"Entities.add_alias",
			json!({ "alias": { "Duns": format!("99000000{nth}") }, "roles": ["Exporter"] }),
		),
	]
}

/// R:M9. It files until nothing more is taken.
#[test]
fn a_member_fills_its_day_and_no_day_of_another() {
	at_the_table(|| {
		const KIBIBYTES: u32 = 10 * 1024;
		add_member_records();
		let most = json!({ "Allowances": { "MemberRecords": [null, KIBIBYTES] } });
		council("Parameters.set_parameter", json!({ "key_value": most })).unwrap();
		let before = records_left(Mallory);
		assert!(before < KIBIBYTES && before > KIBIBYTES - 100, "{before}");
		for (name, arguments) in ways(Mallory, 1) {
			let left = records_left(Mallory);
			assert_eq!(Mallory.does(name, arguments), Ok(()), "{name}");
			assert!(records_left(Mallory) < left, "{name} takes no room");
		}

		let file = |serial: u32| {
			let mut form = sealed_entry(Mallory.entry(serial), json!([]), json!([]));
			form["form"]["sealed"] = json!(format!("0x{}", "00".repeat(MAX_ENVELOPE as usize)));
			Mallory.does("Customs.file_sealed_entry", form)
		};
		let filed = (1..).take_while(|serial| file(*serial) == Ok(())).count() as u32;
		assert_eq!(file(filed + 1), REFUSED);
		let envelopes = filed * MAX_ENVELOPE / 1024;
		assert!(
			envelopes < before && envelopes > before / 10 * 9,
			"{envelopes} of {before} KiB"
		);
		let small = (2_000..).take_while(|nth| register(Mallory, *nth) == Ok(())).count() as u32;
		assert!(small < 70 && records_left(Mallory) == 0, "{small}");
		for (name, arguments) in ways(Mallory, 2) {
			assert_eq!(Mallory.does(name, arguments), REFUSED, "{name}");
		}
		// It answers and takes back, and the others have their own.
		Mallory.does("Entities.revoke_key", json!({ "number": 1 })).unwrap();
		assert!(records_left(Maker) > KIBIBYTES - 100);
		assert_eq!(register(Shell, 1), Ok(()));

		wait(DAY);
		assert_eq!(records_left(Mallory), KIBIBYTES);
		for (name, arguments) in ways(Mallory, 2) {
			assert_eq!(Mallory.does(name, arguments), Ok(()), "{name}");
		}
	});
}

const REFUSED: Outcome = Err("MaxDailyRecordsExceeded");

fn register(party: Party, number: u32) -> Outcome {
	party.does("Licensing.register_right", right(&format!("8800{number:04}")))
}
