//! The way to the next runtime. `e2e/test/upgrade.test.mjs` goes it to the end.

use bonafide_runtime::{Executive, Hash, Runtime, RuntimeCall, System, UncheckedExtrinsic};
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidity},
	DispatchError,
};

use crate::{
	allowances::priority,
	chain::Chain,
	governance::{carry, council, with_partners},
};

const CODE: &[u8] = b"the code of the next runtime";

fn authorize() -> RuntimeCall {
	pallet_upgrades::Call::<Runtime>::authorize {
		code_hash: BlakeTwo256::hash(CODE),
	}
	.into()
}

fn authorized(chain: &mut Chain) -> Option<Hash> {
	chain.read(|| System::authorized_upgrade().map(|upgrade| *upgrade.code_hash()))
}

/// The pool's answer to `code` handed in by nobody in particular.
fn hand_in(chain: &mut Chain, code: &[u8]) -> TransactionValidity {
	let call = frame_system::Call::apply_authorized_upgrade { code: code.into() };
	let extrinsic = UncheckedExtrinsic::new_bare(call.into());
	let best = chain.head().hash();
	chain.read(|| Executive::validate_transaction(TransactionSource::External, extrinsic, best))
}

#[test]
fn three_quarters_of_the_council_authorize_and_no_fewer() {
	const SEATS: [Sr25519Keyring; 6] = [Alice, Bob, Charlie, Dave, Eve, Ferdie];
	for (seats, needed) in [(3, 3), (4, 3), (5, 4), (6, 5)] {
		let mut chain = with_partners();
		assert_ok!(carry(&mut chain, &[Alice, Bob, Charlie], council(&SEATS[..seats])));

		assert_eq!(
			carry(&mut chain, &SEATS[..needed - 1], authorize()),
			Err(DispatchError::BadOrigin),
			"{} of {seats}",
			needed - 1
		);
		assert_eq!(authorized(&mut chain), None);
		assert_ok!(carry(&mut chain, &SEATS[..needed], authorize()));
		assert_eq!(authorized(&mut chain), Some(BlakeTwo256::hash(CODE)));
	}
}

#[test]
fn nobody_authorizes_alone() {
	let mut chain = Chain::development();
	for who in [Alice, Dave] {
		assert_eq!(chain.submit(who, authorize()), Err(DispatchError::BadOrigin));
	}
	assert_eq!(authorized(&mut chain), None);
}

#[test]
fn the_pool_takes_the_authorized_code_from_anyone_and_no_other() {
	let mut chain = Chain::development();
	let refused = Err(InvalidTransaction::Call.into());
	assert_eq!(hand_in(&mut chain, CODE), refused);

	assert_ok!(carry(&mut chain, &[Alice, Bob, Charlie], authorize()));
	let upgrade = hand_in(&mut chain, CODE).expect("the pool takes it");
	// It may be the end of a flood, whoever makes it.
	assert!(upgrade.priority > priority(&mut chain, Alice, authorize(), 0));
	for other in [&CODE[1..], b""] {
		assert_eq!(hand_in(&mut chain, other), refused);
	}
}
