//! Fees of those who pay in coins.

use bonafide_runtime::{constants::UNIT, Balance, Balances, CollatorSelection, Runtime, RuntimeCall, RuntimeEvent};
use codec::Encode;
use frame_support::assert_ok;
use pallet_transaction_payment_rpc_runtime_api::runtime_decl_for_transaction_payment_api::TransactionPaymentApiV4;
use sp_keyring::Sr25519Keyring::{AliceStash, Bob, One};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

use crate::chain::{signed, Chain};

fn transfer(value: Balance) -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive {
		dest: Bob.to_account_id().into(),
		value,
	}
	.into()
}

#[test]
fn a_transfer_pays_its_fee_to_the_collators_pot() {
	let mut chain = Chain::development();
	chain.pass();
	let payer = AliceStash.to_account_id();
	let (quoted, before, pot, issuance) = chain.read(|| {
		let extrinsic = signed(AliceStash, transfer(UNIT));
		let len = extrinsic.encoded_size() as u32;
		(
			Runtime::query_info(extrinsic, len).partial_fee,
			Balances::free_balance(&payer),
			Balances::free_balance(CollatorSelection::account_id()),
			Balances::total_issuance(),
		)
	});

	assert_ok!(chain.submit(AliceStash, transfer(UNIT)));

	let fee = chain
		.events()
		.into_iter()
		.find_map(|event| match event {
			RuntimeEvent::TransactionPayment(pallet_transaction_payment::Event::TransactionFeePaid {
				who,
				actual_fee,
				tip: 0,
			}) if who == payer => Some(actual_fee),
			_ => None,
		})
		.expect("the fee was paid");
	assert!(
		0 < fee && fee <= quoted && quoted < UNIT / 100,
		"paid {fee}, quoted {quoted}"
	);
	chain.read(|| {
		assert_eq!(Balances::free_balance(&payer), before - UNIT - fee);
		assert_eq!(Balances::free_balance(CollatorSelection::account_id()), pot + fee);
		assert_eq!(Balances::total_issuance(), issuance);
	});
}

#[test]
fn who_cannot_pay_is_refused_before_the_block() {
	let mut chain = Chain::development();
	let refused = chain.block(vec![(One, transfer(0))]);
	assert_eq!(
		refused,
		[Err(TransactionValidityError::Invalid(InvalidTransaction::Payment))]
	);
}

/// A wallet that shows nothing to pay for what the pool refuses for want of coins would mislead.
#[test]
fn a_newcomer_is_told_no_price_for_asking_to_be_let_in_and_one_for_all_else() {
	let mut chain = Chain::development();
	chain.pass();
	let price = |call: RuntimeCall| {
		let extrinsic = signed(One, call);
		let len = extrinsic.encoded_size() as u32;
		(
			Runtime::query_info(extrinsic.clone(), len).partial_fee,
			Runtime::query_fee_details(extrinsic, len).final_fee(),
		)
	};
	let register = pallet_products::Call::register {
		gtin: "9521234000051".into(),
		hs: "691200".into(),
		description: "Mug".into(),
		guides: Default::default(),
	};
	let apply = pallet_entities::Call::apply {
		lei: "5493006MHB84DD0ZWV18".into(),
		name: "Acme".into(),
		country: "FR".into(),
		roles: Default::default(),
	};
	chain.read(|| {
		assert_eq!(price(apply.into()), (0, 0));
		for refused in [transfer(0), register.into()] {
			let (fee, details) = price(refused);
			assert!(fee > 0 && details > 0, "{fee}, {details}");
		}
	});
}
