//! Metadata, as wallets and nodes read it.

use bonafide_runtime::{
	constants::UNIT,
	fees::{NextNonce, Payment},
	AllPalletsWithSystem, Block, Runtime, TxExtension, VERSION,
};
use codec::{Compact, Decode, Encode};
use frame_metadata::RuntimeMetadataPrefixed;
use frame_support::traits::{Get, PalletsInfoAccess};
use sp_api::{runtime_decl_for_metadata::MetadataV2, RuntimeApiInfo};
use sp_runtime::{generic::Era, traits::TransactionExtension};

#[test]
fn metadata_is_given_in_every_version_that_clients_read() {
	sp_io::TestExternalities::default().execute_with(|| {
		for version in [14, 15, 16] {
			let metadata = <Runtime as MetadataV2<Block>>::metadata_at_version(version).expect("the version is known");
			// "meta", then the version.
			assert_eq!(metadata[..5], [b'm', b'e', b't', b'a', version as u8]);
		}
	});
}

/// The digest of what a call is made of (RFC-0078), by which an offline signer knows that it was shown the true call.
/// It changes with every call, type and extension, and with the version.
#[test]
fn the_runtime_knows_the_digest_of_its_metadata() {
	let encoded = sp_io::TestExternalities::default()
		.execute_with(|| <Runtime as MetadataV2<Block>>::metadata_at_version(15))
		.expect("the version is known");
	let metadata = RuntimeMetadataPrefixed::decode(&mut &encoded[..]).expect("metadata");
	let facts = merkleized_metadata::ExtraInfo {
		spec_version: VERSION.spec_version,
		spec_name: VERSION.spec_name.into(),
		base58_prefix: <Runtime as frame_system::Config>::SS58Prefix::get(),
		// As node/src/chain_spec.rs tells wallets.
		decimals: UNIT.ilog10() as u8,
		token_symbol: "UNIT".into(),
	};
	let digest = merkleized_metadata::generate_metadata_digest(&metadata.1, facts).expect("metadata of this version");
	let digest = format!("0x{}", sp_core::hexdisplay::HexDisplay::from(&digest.hash()));
	let known = include_str!("../../metadata-hash").trim();
	assert_eq!(
		known, digest,
		"`runtime/metadata-hash` is of other calls: write the digest on the right into it"
	);
}

#[test]
fn pallets_keep_their_place() {
	let pallets: Vec<_> = AllPalletsWithSystem::infos()
		.into_iter()
		.map(|pallet| (pallet.index, pallet.name))
		.collect();
	let ours = crate::origins::rooms::ROOMS
		.iter()
		.map(|room| (room.place, room.pallet));
	let mut places: Vec<_> = ours
		.chain([
			(0, "System"),
			(1, "ParachainSystem"),
			(2, "Timestamp"),
			(3, "ParachainInfo"),
			(4, "WeightReclaim"),
			(5, "Migrations"),
			(10, "Balances"),
			(11, "TransactionPayment"),
			(12, "Allowances"),
			(20, "Authorship"),
			(21, "CollatorSelection"),
			(22, "Session"),
			(23, "Aura"),
			(24, "AuraExt"),
			(30, "Council"),
			(32, "SafeMode"),
			(33, "TxPause"),
			(34, "Parameters"),
			(40, "Utility"),
			(41, "Proxy"),
			(42, "Multisig"),
		])
		.collect();
	places.sort_unstable();
	assert_eq!(pallets, places);
}

#[test]
fn transactions_carry_what_wallets_know() {
	let extensions: Vec<_> = TxExtension::metadata()
		.into_iter()
		.map(|extension| extension.identifier)
		.collect();
	assert_eq!(
		extensions,
		[
			"AuthorizeCall",
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckNonce",
			"ChargeTransactionPayment",
			"CheckWeight",
			"CheckMetadataHash",
			"StorageWeightReclaim",
		]
	);
}

/// Clients that know the form by heart read era, nonce, tip and mode in this order, and nothing beside.
#[test]
fn a_transaction_is_encoded_as_fixed_clients_write_it() {
	let extension = TxExtension::new((
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		NextNonce::new(7),
		Payment::new(9),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
	));
	let (era, nonce, tip, mode) = (Era::Immortal, Compact(7_u32), Compact(9_u128), 0_u8);
	assert_eq!(extension.encode(), (era, nonce, tip, mode).encode());
}

#[test]
fn nodes_and_clients_find_the_apis_they_ask_for() {
	let missing: Vec<_> = [
		("Core", <dyn sp_api::Core<Block>>::ID),
		("Metadata", <dyn sp_api::Metadata<Block>>::ID),
		("BlockBuilder", <dyn sp_block_builder::BlockBuilder<Block>>::ID),
		("SessionKeys", <dyn sp_session::SessionKeys<Block>>::ID),
		("GenesisBuilder", <dyn sp_genesis_builder::GenesisBuilder<Block>>::ID),
		(
			"CollectCollationInfo",
			<dyn cumulus_primitives_core::CollectCollationInfo<Block>>::ID,
		),
		(
			"GetParachainInfo",
			<dyn cumulus_primitives_core::GetParachainInfo<Block>>::ID,
		),
		(
			"RelayParentOffsetApi",
			<dyn cumulus_primitives_core::RelayParentOffsetApi<Block>>::ID,
		),
		(
			"SchedulingV3EnabledApi",
			<dyn cumulus_primitives_core::SchedulingV3EnabledApi<Block>>::ID,
		),
		(
			"RuntimeViewFunction",
			<dyn frame_support::view_functions::runtime_api::RuntimeViewFunction<Block>>::ID,
		),
	]
	.into_iter()
	.filter(|(_, id)| !VERSION.apis.iter().any(|(known, _)| known == id))
	.map(|(name, _)| name)
	.collect();
	assert_eq!(missing, [""; 0]);
}
