//! Nobody becomes more than he is by wrapping a call in another, or by sending it without a signature.

use super::{
	callers::Caller,
	rooms::{entities, products},
};
use crate::{
	chain::{signed, undone, Chain},
	rooms::join,
};
use bonafide_primitives::{Lei, Role, Scope};
use bonafide_runtime::{
	governance::CouncilCollective, Executive, OriginCaller, ProxyType, Runtime, RuntimeCall, System, UncheckedExtrinsic,
};
use frame_support::{assert_ok, weights::Weight};
use frame_system::RawOrigin;
use sp_keyring::Sr25519Keyring::{self, Alice, AliceStash, BobStash, Dave, Eve, One, Two};
use sp_runtime::{traits::Dispatchable, transaction_validity::TransactionSource};

/// Something that only some may do.
struct Deed {
	what: &'static str,
	call: RuntimeCall,
	by: OriginCaller,
	is_done: fn() -> bool,
}

const MEMBER: (Sr25519Keyring, &str) = (One, "999900IMPORTERUS0166");
const REGISTRAR: Sr25519Keyring = Dave;
const GS1_ORGANIZATION: Sr25519Keyring = Eve;

fn lei() -> Lei {
	MEMBER.1.parse().unwrap()
}

fn signed_by(who: Sr25519Keyring) -> OriginCaller {
	OriginCaller::system(RawOrigin::Signed(who.to_account_id()))
}

fn deeds() -> [Deed; 5] {
	let name = |name: &str| name.as_bytes().to_vec().try_into().unwrap();
	[
		Deed {
			what: "root writes the state",
			call: frame_system::Call::set_storage {
				items: vec![(b"written".into(), b"over".into())],
			}
			.into(),
			by: OriginCaller::system(RawOrigin::Root),
			is_done: || sp_io::storage::exists(b"written"),
		},
		Deed {
			what: "the council pauses a call",
			call: pallet_tx_pause::Call::pause {
				full_name: (name("Balances"), name("burn")),
			}
			.into(),
			by: OriginCaller::Council(pallet_collective::RawOrigin::Members(3, 3)),
			is_done: || pallet_tx_pause::PausedCalls::<Runtime>::iter().next().is_some(),
		},
		Deed {
			what: "a registrar suspends a member",
			call: entities::suspension(lei()),
			by: signed_by(REGISTRAR),
			is_done: || pallet_entities::Suspensions::<Runtime>::contains_key(lei()),
		},
		Deed {
			what: "a controller adds a key",
			call: entities::add_key(Caller::Stranger),
			by: signed_by(MEMBER.0),
			is_done: || pallet_entities::Keys::<Runtime>::iter().next().is_some(),
		},
		Deed {
			what: "a manager of the GS1 organization grants a prefix",
			call: products::grant("952000", lei()),
			by: signed_by(GS1_ORGANIZATION),
			is_done: || pallet_products::Prefixes::<Runtime>::iter().next().is_some(),
		},
	]
}

/// Those who try: an account with coins that acts for nobody, a seat of the council, and a delegate of the GS1
/// organization to whom it entrusts other things. Each is the registrar's proxy, for nothing but a seat on the council.
const INTRUDERS: [Sr25519Keyring; 3] = [AliceStash, Alice, Two];
/// One who helps them, and is no more than the first.
const ACCOMPLICE: Sr25519Keyring = BobStash;

/// The transactions of one way to do something.
type Way = Vec<(Sr25519Keyring, RuntimeCall)>;

/// Every way in which `who` can try to do `deed`.
fn ways(who: Sr25519Keyring, deed: &Deed) -> Vec<Way> {
	let call = || Box::new(deed.call.clone());
	let calls = || vec![deed.call.clone()];
	let as_origin = || Box::new(deed.by.clone());
	let alone: [RuntimeCall; 13] = [
		deed.call.clone(),
		pallet_utility::Call::batch { calls: calls() }.into(),
		pallet_utility::Call::batch_all { calls: calls() }.into(),
		pallet_utility::Call::force_batch { calls: calls() }.into(),
		pallet_utility::Call::if_else {
			main: call(),
			fallback: call(),
		}
		.into(),
		pallet_utility::Call::as_derivative { index: 0, call: call() }.into(),
		pallet_utility::Call::dispatch_as {
			as_origin: as_origin(),
			call: call(),
		}
		.into(),
		pallet_utility::Call::dispatch_as_fallible {
			as_origin: as_origin(),
			call: call(),
		}
		.into(),
		pallet_utility::Call::with_weight {
			call: call(),
			weight: Weight::zero(),
		}
		.into(),
		pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![REGISTRAR.to_account_id()],
			call: call(),
		}
		.into(),
		pallet_collective::Call::<Runtime, CouncilCollective>::execute {
			proposal: call(),
			length_bound: 1_000,
		}
		.into(),
		// With a threshold of one it is carried at once.
		pallet_collective::Call::<Runtime, CouncilCollective>::propose {
			threshold: 1,
			proposal: call(),
			length_bound: 1_000,
		}
		.into(),
		pallet_utility::Call::batch {
			calls: vec![pallet_utility::Call::as_derivative { index: 0, call: call() }.into()],
		}
		.into(),
	];
	let by_proxy = [REGISTRAR, GS1_ORGANIZATION, MEMBER.0, who].map(|real| {
		RuntimeCall::from(pallet_proxy::Call::proxy {
			real: real.to_account_id().into(),
			force_proxy_type: None,
			call: call(),
		})
	});
	alone
		.into_iter()
		.chain(by_proxy)
		.map(|call| vec![(who, call)])
		.chain([together(who, deed)])
		.collect()
}

/// `who` and the accomplice do it as one account, which is neither of them.
fn together(who: Sr25519Keyring, deed: &Deed) -> Way {
	let approve = |other: Sr25519Keyring, maybe_timepoint| pallet_multisig::Call::as_multi {
		threshold: 2,
		other_signatories: vec![other.to_account_id()],
		maybe_timepoint,
		call: deed.call.clone().into(),
		max_weight: Weight::from_parts(10_000_000_000, 1_000_000),
	};
	let first = pallet_multisig::Timepoint {
		height: System::block_number(),
		index: 0,
	};
	vec![
		(ACCOMPLICE, approve(who, None).into()),
		(who, approve(ACCOMPLICE, Some(first)).into()),
	]
}

/// A chain on which the member and the delegate have joined.
fn ready() -> Chain {
	let mut chain = Chain::development();
	join(&mut chain, MEMBER, "US", &[Role::Importer]);
	let delegation = entities::delegation(Two.to_account_id(), &[Scope::Certify], None);
	assert_ok!(chain.submit(GS1_ORGANIZATION, delegation));
	let accepted = entities::delegation_accepted("999900GS1ORG00000158".parse().unwrap());
	assert_ok!(chain.submit(Two, accepted));
	for proxy in INTRUDERS {
		let add = pallet_proxy::Call::add_proxy {
			delegate: proxy.to_account_id().into(),
			proxy_type: ProxyType::Council,
			delay: 0,
		};
		assert_ok!(chain.submit(REGISTRAR, add));
	}
	chain
}

#[test]
fn no_wrapper_makes_its_caller_more_than_he_is() {
	ready().in_next_block(|_| {
		for deed in deeds() {
			for who in INTRUDERS {
				for way in ways(who, &deed) {
					undone(|| {
						for (who, call) in way.clone() {
							let taken = Executive::apply_extrinsic(signed(who, call));
							assert!(taken.is_ok(), "{way:?}: {taken:?}");
						}
						assert!(!(deed.is_done)(), "{who:?} did what {}, by {way:?}", deed.what);
					});
				}
			}
		}
	});
}

#[test]
fn who_may_do_it_may_wrap_it() {
	ready().in_next_block(|_| {
		for deed in deeds() {
			assert!(!(deed.is_done)(), "{}", deed.what);
			for call in [
				deed.call.clone(),
				pallet_utility::Call::batch_all {
					calls: vec![deed.call.clone()],
				}
				.into(),
			] {
				undone(|| {
					assert_ok!(call.clone().dispatch(deed.by.clone().into()));
					assert!((deed.is_done)(), "{} by {call:?}", deed.what);
				});
			}
		}
	});
}

/// But the upgrade that the council has authorized, of which `upgrade` tells.
#[test]
fn the_pool_takes_nothing_without_a_signature() {
	let remark = frame_system::Call::remark { remark: vec![] }.into();
	let calls: Vec<_> = deeds().into_iter().map(|deed| deed.call).chain([remark]).collect();
	let mut chain = ready();
	let head = chain.head().hash();
	for call in calls {
		chain.read(|| {
			let (_, _, extension) = signed(Alice, call.clone()).preamble.to_signed().unwrap();
			for extrinsic in [
				UncheckedExtrinsic::new_bare(call.clone()),
				UncheckedExtrinsic::new_transaction(call.clone(), extension),
			] {
				let outcome = Executive::validate_transaction(TransactionSource::External, extrinsic, head);
				assert!(outcome.is_err(), "{call:?}: {outcome:?}");
			}
		});
	}
}
