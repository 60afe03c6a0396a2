//! Accounts that act together or for each other.

use bonafide_runtime::{
	constants::UNIT, governance::CouncilCollective, AccountId, ProxyType, Runtime, RuntimeCall, RuntimeEvent,
	SessionKeys, System,
};
use codec::Encode;
use frame_support::{assert_ok, traits::InstanceFilter, weights::Weight};
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, One, Two};
use sp_runtime::{DispatchError, DispatchResult};

use crate::{
	chain::Chain,
	governance::{carry, with_partners},
};

fn transfer() -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive {
		dest: Bob.to_account_id().into(),
		value: UNIT,
	}
	.into()
}

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![] }.into()
}

fn motion() -> RuntimeCall {
	pallet_collective::Call::<Runtime, CouncilCollective>::execute {
		proposal: remark().into(),
		length_bound: 100,
	}
	.into()
}

fn batch(call: RuntimeCall) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls: vec![call] }.into()
}

/// Lets Dave do `call` for Alice, and tells what became of it.
fn by_proxy(chain: &mut Chain, call: RuntimeCall) -> DispatchResult {
	let proxy = pallet_proxy::Call::proxy {
		real: Alice.to_account_id().into(),
		force_proxy_type: None,
		call: call.into(),
	};
	assert_ok!(chain.submit(Dave, proxy));
	chain
		.events()
		.into_iter()
		.find_map(|event| match event {
			RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
			_ => None,
		})
		.expect("the proxy acted")
}

#[test]
fn a_proxy_does_what_its_type_allows_and_no_more() {
	let filtered: DispatchResult = Err(frame_system::Error::<Runtime>::CallFiltered.into());
	for (proxy_type, allowed, refused) in [
		(ProxyType::Any, vec![transfer(), batch(transfer()), motion()], vec![]),
		(
			ProxyType::NonTransfer,
			vec![remark(), motion()],
			vec![transfer(), batch(transfer())],
		),
		(
			ProxyType::Council,
			vec![motion()],
			vec![transfer(), remark(), batch(motion())],
		),
	] {
		let mut chain = Chain::development();
		let delegate = Dave.to_account_id().into();
		assert_ok!(chain.submit(
			Alice,
			pallet_proxy::Call::add_proxy {
				delegate,
				proxy_type,
				delay: 0
			}
		));
		for call in allowed {
			assert_eq!(by_proxy(&mut chain, call.clone()), Ok(()), "{proxy_type:?} {call:?}");
		}
		for call in refused {
			assert_eq!(by_proxy(&mut chain, call.clone()), filtered, "{proxy_type:?} {call:?}");
		}
	}
}

#[test]
fn a_proxy_type_contains_itself_and_what_it_allows() {
	use ProxyType::{Any, Council, NonTransfer};
	for (larger, smaller) in [(Any, NonTransfer), (Any, Council), (NonTransfer, Council)] {
		assert!(larger.is_superset(&larger) && larger.is_superset(&smaller) && !smaller.is_superset(&larger));
	}
}

#[test]
fn who_is_no_proxy_does_nothing_for_others() {
	let mut chain = Chain::development();
	let call = pallet_proxy::Call::proxy {
		real: Alice.to_account_id().into(),
		force_proxy_type: None,
		call: remark().into(),
	};
	assert_eq!(
		chain.submit(Bob, call),
		Err(DispatchError::from(pallet_proxy::Error::<Runtime>::NotProxy))
	);
}

/// A seat is shared by two members, none of whom holds a coin: they vote as one.
#[test]
fn a_seat_can_be_a_multisig_without_coins() {
	let mut chain = with_partners();
	let (one, two) = (One.to_account_id(), Two.to_account_id());
	let mut signatories = vec![one.clone(), two.clone()];
	signatories.sort();
	let seat = pallet_multisig::Pallet::<Runtime>::multi_account_id(&signatories, 2);
	let seats = [Alice, Bob, Charlie].map(|key| key.to_account_id());
	let accounts = [seats[0].clone(), seats[1].clone(), seat.clone()];
	let forms: Vec<_> = chain
		.read(pallet_seats::Seats::<Runtime>::get)
		.into_iter()
		.zip(accounts)
		.map(|(seat, account)| pallet_seats::SeatForm {
			lei: seat.lei.as_str().into(),
			account,
		})
		.collect();
	let assign = pallet_seats::Call::assign {
		seats: forms.try_into().unwrap(),
	};
	assert_ok!(carry(&mut chain, &[Alice, Bob, Charlie], assign));

	let proposal = remark();
	let motion = pallet_collective::Call::<Runtime, CouncilCollective>::propose {
		threshold: 2,
		proposal: proposal.clone().into(),
		length_bound: 100,
	};
	let together = |other: &AccountId, maybe_timepoint| pallet_multisig::Call::as_multi {
		threshold: 2,
		other_signatories: vec![other.clone()],
		maybe_timepoint,
		call: Box::new(motion.clone().into()),
		max_weight: Weight::from_parts(10_000_000_000, 1_000_000),
	};
	assert_ok!(chain.submit(One, together(&two, None)));
	let (_, operation) = chain
		.read(|| pallet_multisig::Multisigs::<Runtime>::iter_prefix(&seat).next())
		.unwrap();
	assert_ok!(chain.submit(Two, together(&one, Some(operation.when))));
	let proposer = chain.events().into_iter().find_map(|event| match event {
		RuntimeEvent::Council(pallet_collective::Event::Proposed { account, .. }) => Some(account),
		_ => None,
	});
	assert_eq!(proposer, Some(seat));
}

#[test]
fn a_member_without_coins_is_a_proxy_and_has_one() {
	let mut chain = with_partners();
	let add = pallet_proxy::Call::add_proxy {
		delegate: Two.to_account_id().into(),
		proxy_type: ProxyType::Any,
		delay: 0,
	};
	assert_ok!(chain.submit(One, add));
	let proxy = pallet_proxy::Call::proxy {
		real: One.to_account_id().into(),
		force_proxy_type: None,
		call: Box::new(remark()),
	};
	assert_ok!(chain.submit(Two, proxy));
}

/// The account of its node needs no coins, and is nobody's when it goes.
#[test]
fn a_member_without_coins_is_invited_to_make_blocks() {
	let mut chain = with_partners();
	let one = One.to_account_id();
	let keys = SessionKeys {
		aura: Two.public().into(),
	};
	let proof = keys_of(Two, &one);
	let set = pallet_session::Call::set_keys {
		keys: keys.clone(),
		proof,
	};
	let unproven = pallet_session::Call::set_keys {
		keys,
		proof: Default::default(),
	};
	assert!(chain.submit(One, unproven).is_err());
	assert_eq!(chain.read(|| System::providers(&one)), 0);

	assert_ok!(chain.submit(One, set));
	let invite = pallet_collator_selection::Call::add_invulnerable { who: one.clone() };
	assert_ok!(carry(&mut chain, &[Alice, Bob], invite));
	assert!(chain
		.read(pallet_collator_selection::Invulnerables::<Runtime>::get)
		.contains(&one));

	let dismiss = pallet_collator_selection::Call::remove_invulnerable { who: one.clone() };
	assert_ok!(carry(&mut chain, &[Alice, Bob], dismiss));
	assert_ok!(chain.submit(One, pallet_session::Call::purge_keys {}));
	assert_eq!(
		chain.read(|| (System::providers(&one), System::consumers(&one))),
		(0, 0)
	);
}

/// The proof that `key` is its own, for `owner`.
fn keys_of(key: Sr25519Keyring, owner: &AccountId) -> Vec<u8> {
	let statement = [b"POP_", &owner.encode()[..]].concat();
	key.sign(&statement).encode()
}
