//! Accounts that act together or for each other.

use bonafide_runtime::{constants::UNIT, governance::CouncilCollective, ProxyType, Runtime, RuntimeCall, RuntimeEvent};
use frame_support::{assert_ok, traits::InstanceFilter};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Dave};
use sp_runtime::{DispatchError, DispatchResult};

use crate::chain::Chain;

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
