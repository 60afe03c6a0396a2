//! The metadata by which calls are made, and its digest, which is signed with them (RFC-0078).
//!
//! A node tells the metadata, and may lie: then a call means something else to the chain than to whoever signs it. So
//! the digest of the metadata goes into what is signed, and the runtime puts its own in its place: a transaction made
//! by any other metadata has a wrong signature to it. See docs/decisions/0046.

use super::nodes::Methods;
use anyhow::{anyhow, bail, Context, Result};
use merkleized_metadata::{generate_metadata_digest, ExtraInfo};
use scale_info::PortableRegistry;
use std::{
	collections::HashMap,
	sync::{Arc, PoisonError, RwLock},
};
use subxt::{
	backend::BlockRef,
	config::{
		transaction_extensions::{
			ChargeTransactionPayment, ChargeTransactionPaymentParams, CheckGenesis, CheckMetadataHashMode,
			CheckMortality, CheckMortalityParams, CheckNonce, CheckNonceParams, CheckSpecVersion, CheckTxVersion,
			Params,
		},
		ClientState, Config, HashFor, ParamsFor, SubstrateConfig, TransactionExtension,
	},
	error::TransactionExtensionError,
	ext::{
		codec::{Decode, Encode},
		frame_decode::extrinsics::{TransactionExtension as Encoded, TransactionExtensionError as EncodingError},
		frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed},
	},
	metadata::ArcMetadata,
	Metadata,
};

/// The version of metadata that has a digest, by RFC-0078.
const VERSION: u32 = 15;

/// The runtime's name for itself.
const SPEC_NAME: &str = "bonafide";

/// The prefix of addresses, by SS58.
const ADDRESS_PREFIX: u16 = 42;

/// The token, as the chain specification has it.
const SYMBOL: &str = "UNIT";
const DECIMALS: u8 = 12;

/// BLAKE3 over the digest of metadata, which RFC-0078 calls the metadata hash.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MetadataHash([u8; 32]);

impl Params<Pinned> for MetadataHash {}

/// A chain whose transactions are made by metadata of known digest.
#[derive(Clone, Debug, Default)]
pub struct Pinned {
	/// The metadata of each runtime that was met, by its version.
	known: Arc<RwLock<HashMap<u32, (ArcMetadata, MetadataHash)>>>,
}

impl Pinned {
	/// Reads the metadata of the runtime at `block`, unless that runtime is known.
	pub async fn learn(&self, methods: &Methods, block: &BlockRef<HashFor<Self>>) -> Result<()> {
		let at = Some(block.hash());
		let version = methods.state_get_runtime_version(at).await?.spec_version;
		if self.get(version).is_some() {
			return Ok(());
		}
		let asked = VERSION.encode();
		let answer = methods
			.state_call("Metadata_metadata_at_version", Some(&asked), at)
			.await?;
		let told = Option::<Vec<u8>>::decode(&mut answer.as_slice())?;
		let told = told.with_context(|| format!("the chain tells no metadata of version {VERSION}"))?;
		let metadata = RuntimeMetadataPrefixed::decode(&mut told.as_slice())?.1;
		let hash = hash(&metadata, version)?;
		let RuntimeMetadata::V15(metadata) = metadata else {
			bail!("the chain tells metadata of another version than {VERSION}")
		};
		let metadata = Metadata::from_v15(metadata)?.arc();
		let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
		known.insert(version, (metadata, hash));
		Ok(())
	}

	/// The parameters of the transaction `number` of an account, which is good for `blocks`, made by the metadata of
	/// the runtime `version`.
	pub fn parameters(&self, version: u32, number: u64, blocks: u64) -> Result<ParamsFor<Self>> {
		let (_, hash) = self
			.get(version)
			.with_context(|| format!("the metadata of runtime {version} is not known"))?;
		Ok((
			(),
			(),
			(),
			CheckMortalityParams::mortal(blocks),
			CheckNonceParams::with_nonce(number),
			ChargeTransactionPaymentParams::no_tip(),
			hash,
		))
	}

	fn get(&self, version: u32) -> Option<(ArcMetadata, MetadataHash)> {
		let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
		known.get(&version).cloned()
	}
}

/// The metadata hash of the runtime `version`, whose metadata is this.
fn hash(metadata: &RuntimeMetadata, version: u32) -> Result<MetadataHash> {
	let about = ExtraInfo {
		spec_version: version,
		spec_name: SPEC_NAME.into(),
		base58_prefix: ADDRESS_PREFIX,
		decimals: DECIMALS,
		token_symbol: SYMBOL.into(),
	};
	let digest = generate_metadata_digest(metadata, about);
	let digest = digest.map_err(|reason| anyhow!("the chain's metadata has no digest: {reason}"))?;
	Ok(MetadataHash(digest.hash()))
}

impl Config for Pinned {
	type AccountId = <SubstrateConfig as Config>::AccountId;
	type Address = <SubstrateConfig as Config>::Address;
	type Signature = <SubstrateConfig as Config>::Signature;
	type Header = <SubstrateConfig as Config>::Header;
	type Hasher = <SubstrateConfig as Config>::Hasher;
	type AssetId = <SubstrateConfig as Config>::AssetId;
	type TransactionExtensions = (
		CheckSpecVersion,
		CheckTxVersion,
		CheckGenesis<Self>,
		CheckMortality<Self>,
		CheckNonce,
		ChargeTransactionPayment,
		CheckMetadataHash,
	);

	fn metadata_for_spec_version(&self, version: u32) -> Option<ArcMetadata> {
		Some(self.get(version)?.0)
	}
}

/// The extension `CheckMetadataHash` in its mode 1: the hash is signed, and does not travel.
pub struct CheckMetadataHash(MetadataHash);

impl TransactionExtension<Pinned> for CheckMetadataHash {
	type Decoded = CheckMetadataHashMode;
	type Params = MetadataHash;

	fn new(_: &ClientState<Pinned>, hash: MetadataHash) -> Result<Self, TransactionExtensionError> {
		Ok(Self(hash))
	}
}

impl Encoded<PortableRegistry> for CheckMetadataHash {
	const NAME: &'static str = "CheckMetadataHash";

	fn encode_value_to(&self, _: u32, _: &PortableRegistry, out: &mut Vec<u8>) -> Result<(), EncodingError> {
		1u8.encode_to(out);
		Ok(())
	}

	fn encode_implicit_to(&self, _: u32, _: &PortableRegistry, out: &mut Vec<u8>) -> Result<(), EncodingError> {
		Some(self.0 .0).encode_to(out);
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use scale_info::{meta_type, TypeInfo};
	use subxt::ext::frame_metadata::v15::{
		CustomMetadata, ExtrinsicMetadata, OuterEnums, RuntimeMetadataV15, SignedExtensionMetadata,
	};

	/// The calls of a chain, and those of one that lies about them: the same words, in another order.
	#[derive(TypeInfo)]
	#[expect(dead_code, reason = "described, not made")]
	enum Calls {
		#[codec(index = 0)]
		Cancel(u8),
		#[codec(index = 1)]
		Hand { over: Option<u8> },
	}

	#[derive(TypeInfo)]
	#[expect(dead_code, reason = "described, not made")]
	enum Swapped {
		#[codec(index = 1)]
		Cancel(u8),
		#[codec(index = 0)]
		Hand { over: Option<u8> },
	}

	fn metadata<C: TypeInfo + 'static>() -> RuntimeMetadata {
		let unit = meta_type::<()>();
		let call = meta_type::<C>();
		let enums = OuterEnums {
			call_enum_ty: call,
			event_enum_ty: unit,
			error_enum_ty: unit,
		};
		let extension = SignedExtensionMetadata {
			identifier: "CheckMetadataHash",
			ty: meta_type::<u8>(),
			additional_signed: meta_type::<Option<[u8; 32]>>(),
		};
		let extrinsic = ExtrinsicMetadata {
			version: 4,
			address_ty: unit,
			call_ty: call,
			signature_ty: unit,
			extra_ty: unit,
			signed_extensions: vec![extension],
		};
		let custom = CustomMetadata {
			map: Default::default(),
		};
		RuntimeMetadata::V15(RuntimeMetadataV15::new(
			Vec::new(),
			extrinsic,
			unit,
			Vec::new(),
			enums,
			custom,
		))
	}

	#[test]
	fn metadata_by_which_a_call_means_another_has_another_hash() {
		let honest = hash(&metadata::<Calls>(), 1).unwrap();
		assert_eq!(honest, hash(&metadata::<Calls>(), 1).unwrap());
		assert_ne!(honest, hash(&metadata::<Swapped>(), 1).unwrap());
		assert_ne!(honest, hash(&metadata::<Calls>(), 2).unwrap());
	}

	#[test]
	fn the_hash_is_signed_in_mode_1_and_does_not_travel() {
		let extension = CheckMetadataHash(MetadataHash([7; 32]));
		let types = scale_info::Registry::new().into();
		let (mut sent, mut signed) = (Vec::new(), Vec::new());
		extension.encode_value_to(0, &types, &mut sent).unwrap();
		extension.encode_implicit_to(0, &types, &mut signed).unwrap();
		assert_eq!(sent, [1]);
		assert_eq!(signed, [&[1][..], &[7; 32]].concat());
	}

	#[test]
	fn no_transaction_is_made_by_metadata_of_unknown_hash() {
		let refused = Pinned::default().parameters(1, 0, 64).err().unwrap();
		assert_eq!(refused.to_string(), "the metadata of runtime 1 is not known");
	}
}
