//! The states that a chain can start from.

use bonafide_runtime::{
	constants::UNIT, genesis, governance::CouncilCollective, AccountId, Balances, ParachainInfo, Runtime,
};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie};

use crate::chain::Chain;

fn accounts(keys: &[Sr25519Keyring]) -> Vec<AccountId> {
	let mut accounts: Vec<_> = keys.iter().map(|key| key.to_account_id()).collect();
	accounts.sort();
	accounts
}

#[test]
fn presets_are_those_that_have_a_name() {
	assert_eq!(genesis::preset_names(), ["development", "local_testnet"]);
	assert!(genesis::preset(&"mainnet".into()).is_none());
}

#[test]
fn each_preset_starts_a_chain_with_its_collators_and_council() {
	for (preset, collators) in [("development", &[Alice][..]), ("local_testnet", &[Alice, Bob][..])] {
		let mut chain = Chain::new(preset);
		chain.read(|| {
			assert_eq!(ParachainInfo::parachain_id(), 4242.into());
			assert_eq!(
				pallet_collator_selection::Invulnerables::<Runtime>::get(),
				accounts(collators)
			);
			let mut authorities: Vec<AuraId> = collators.iter().map(|key| key.public().into()).collect();
			authorities.sort();
			assert_eq!(pallet_aura::Authorities::<Runtime>::get().into_inner(), authorities);
			assert_eq!(
				pallet_collective::Members::<Runtime, CouncilCollective>::get(),
				accounts(&[Alice, Bob, Charlie])
			);
			let ranges: Vec<_> = pallet_products::Ranges::<Runtime>::iter()
				.map(|(member, lei)| (member.to_string(), lei.to_string()))
				.collect();
			assert_eq!(ranges, [("952".into(), "999900GS1ORG00000158".into())]);
			assert_eq!(Balances::free_balance(Bob.to_account_id()), 1_000_000 * UNIT);
		});
		chain.pass();
		assert_eq!(chain.head().number, 1);
	}
}
