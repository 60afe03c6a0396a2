//! The states a chain can start from.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec,
	vec::Vec,
};

use bonafide_primitives::{Agreement, Date, Lei, MemberPrefix, Role};
use cumulus_primitives_core::ParaId;
use frame_support::build_struct_json_patch;
use pallet_certificates::Profile;
use pallet_entities::Founder;
use serde_json::Value;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::Sr25519Keyring;

use crate::{
	constants::{EXISTENTIAL_DEPOSIT, UNIT},
	AccountId, BalancesConfig, CertificatesConfig, CollatorSelection, CollatorSelectionConfig, EntitiesConfig,
	ParachainInfoConfig, ProductsConfig, RuntimeGenesisConfig, SeatsConfig, SessionConfig, SessionKeys,
};

/// The parachain's id on the relay chain of a test network.
pub const PARACHAIN_ID: ParaId = ParaId::new(4242);

/// The balance on a test network of each account that everyone has the key of.
const ENDOWMENT: crate::Balance = 1_000_000 * UNIT;

/// A test network whose `collators` make the blocks, and on whose council each founder has a seat: `council` votes.
fn testnet(collators: &[Sr25519Keyring], council: &[Sr25519Keyring]) -> Value {
	let accounts = |keys: &[Sr25519Keyring]| keys.iter().map(|key| key.to_account_id()).collect::<Vec<_>>();
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig {
			balances: Sr25519Keyring::well_known()
				.map(|key| (key.to_account_id(), ENDOWMENT))
				// The pot exists from the start, or it would lose the first fees: each is less than it takes to open
				// it.
				.chain([(CollatorSelection::account_id(), EXISTENTIAL_DEPOSIT)])
				.collect::<Vec<_>>(),
		},
		parachain_info: ParachainInfoConfig {
			parachain_id: PARACHAIN_ID
		},
		collator_selection: CollatorSelectionConfig {
			invulnerables: accounts(collators)
		},
		session: SessionConfig {
			keys: collators
				.iter()
				.map(|key| (
					key.to_account_id(),
					key.to_account_id(),
					SessionKeys {
						aura: key.public().into()
					}
				))
				.collect::<Vec<(AccountId, AccountId, SessionKeys)>>(),
		},
		seats: SeatsConfig {
			seats: founders()
				.iter()
				.zip(council)
				.map(|(founder, key)| (founder.lei, key.to_account_id()))
				.collect::<Vec<_>>(),
		},
		entities: EntitiesConfig { entities: founders() },
		products: ProductsConfig { ranges: ranges() },
		certificates: CertificatesConfig { profiles: agreements() },
	})
}

const GS1_ORGANIZATION: &str = "999900GS1ORG00000158";

/// Those who must be there before anyone can join: a registrar, a GS1 organization and a customs administration. Their
/// LEIs, like all in the examples, are made up under a prefix that no issuer has.
fn founders() -> Vec<Founder<AccountId>> {
	use Sr25519Keyring::{Dave, Eve, Ferdie};

	[
		(
			"999900REGISTRAR00166",
			"Registrar of the Test Network",
			"US",
			Dave,
			Role::Registrar,
		),
		(
			GS1_ORGANIZATION,
			"GS1 of the Test Network",
			"US",
			Eve,
			Role::Gs1Organization,
		),
		(
			"999900CUSTOMSUS00196",
			"Customs of the Test Network",
			"US",
			Ferdie,
			Role::Customs,
		),
	]
	.map(|(lei, name, country, key, role)| Founder {
		lei: lei.parse().expect("spelled right"),
		name: name.try_into().expect("short enough"),
		country: country.parse().expect("spelled right"),
		controller: key.to_account_id(),
		roles: BTreeSet::from([role]).try_into().expect("one of fifteen"),
		// Nobody renews an LEI that is made up.
		renewal: Date::MAX,
	})
	.into()
}

/// The GS1 Prefix that GS1 keeps for demonstrations and examples, assigned to the GS1 organization of the test network.
fn ranges() -> Vec<(MemberPrefix, MemberPrefix, Lei)> {
	let examples = "952".parse().expect("spelled right");
	vec![(examples, examples, GS1_ORGANIZATION.parse().expect("spelled right"))]
}

/// The agreements that the council has set before the first block. Data, so that a correction is cheap.
fn agreements() -> BTreeMap<Agreement, Vec<Profile>> {
	serde_json::from_str(include_str!("agreements.json")).expect("profiles as the certificates room reads them")
}

/// The genesis named `id`, as a JSON patch to the default one.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	use Sr25519Keyring::{Alice, Bob, Charlie};

	let collators: &[_] = match id.as_str() {
		DEV_RUNTIME_PRESET => &[Alice],
		LOCAL_TESTNET_RUNTIME_PRESET => &[Alice, Bob],
		_ => return None,
	};
	serde_json::to_vec(&testnet(collators, &[Alice, Bob, Charlie])).ok()
}

/// The names that [`preset`] knows.
pub fn preset_names() -> Vec<PresetId> {
	vec![
		PresetId::from(DEV_RUNTIME_PRESET),
		PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET),
	]
}
