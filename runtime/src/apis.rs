//! The questions that nodes and clients ask the runtime.

use alloc::{format, vec::Vec};

use bonafide_primitives::{
	views::{Page, Refusal, Timestamp},
	Digest, EntryNumber, Gtin, Lei, OpeningForm, RightId, Shipment, Spelled, SpelledAlias, StatusPurpose,
};
use bonafide_runtime_api::{
	CasePage, CaseView, EntryView, EnvelopesView, ExaminationPackView, GoodsQuestion, LicensingView, PacketQuestion,
	PacketView, ScreeningView, ShipmentEntriesView,
};
use cumulus_primitives_core::{ParaId, RelayProofRequest, VerifySchedulingSignature};
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	view_functions::{ViewFunctionDispatchError, ViewFunctionId},
	weights::Weight,
};
use pallet_certificates_api::CertificateView;
use pallet_entities_api::EntityView;
use pallet_licensing_api::{LicenseView, LineStatus, MarkView, RightView, STATUS_PAGES};
use pallet_products_api::ProductView;
use pallet_transaction_payment_rpc_runtime_api::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_consensus_aura::{sr25519::AuthorityId as AuraId, Slot, SlotDuration};
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
	traits::Block as BlockT,
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;

use crate::{
	consensus::{ConsensusHook, BLOCK_PROCESSING_VELOCITY, RELAY_PARENT_OFFSET},
	constants::SLOT_DURATION,
	fees, genesis, joins, AccountId, Balance, Block, Executive, Header, InherentDataExt, ParachainInfo,
	ParachainSystem, Runtime, RuntimeCall, RuntimeGenesisConfig, SessionKeys, System, TransactionPayment,
	UncheckedExtrinsic, VERSION,
};

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(id: ViewFunctionId, input: Vec<u8>) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: UncheckedExtrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: InherentData) -> Vec<UncheckedExtrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(block: <Block as BlockT>::LazyBlock, data: InherentData) -> CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			extrinsic: UncheckedExtrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, extrinsic, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(owner: Vec<u8>, seed: Option<Vec<u8>>) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> SlotDuration {
			SlotDuration::from_millis(SLOT_DURATION)
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl cumulus_primitives_aura::AuraUnincludedSegmentApi<Block> for Runtime {
		fn can_build_upon(included_hash: <Block as BlockT>::Hash, slot: Slot) -> bool {
			ConsensusHook::can_build_upon(included_hash, slot)
		}
	}

	impl cumulus_primitives_core::CollectCollationInfo<Block> for Runtime {
		fn collect_collation_info(header: &Header) -> cumulus_primitives_core::CollationInfo {
			ParachainSystem::collect_collation_info(header)
		}
	}

	impl cumulus_primitives_core::GetParachainInfo<Block> for Runtime {
		fn parachain_id() -> ParaId {
			ParachainInfo::parachain_id()
		}
	}

	impl cumulus_primitives_core::RelayParentOffsetApi<Block> for Runtime {
		fn relay_parent_offset() -> u32 {
			RELAY_PARENT_OFFSET
		}

		// A block is backed in the next block of the relay chain or in the one after.
		fn max_claim_queue_offset() -> u8 {
			1
		}
	}

	impl cumulus_primitives_core::SchedulingV3EnabledApi<Block> for Runtime {
		fn scheduling_v3_enabled() -> bool {
			<Runtime as cumulus_pallet_parachain_system::Config>::SchedulingSignatureVerifier::V3_SCHEDULING_ENABLED
		}
	}

	impl cumulus_primitives_core::TargetBlockRate<Block> for Runtime {
		fn target_block_rate() -> u32 {
			BLOCK_PROCESSING_VELOCITY
		}
	}

	impl cumulus_primitives_core::KeyToIncludeInRelayProof<Block> for Runtime {
		// Nothing but what every parachain needs is read from the relay chain.
		fn keys_to_prove() -> RelayProofRequest {
			RelayProofRequest::default()
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, u32> for Runtime {
		fn account_nonce(account: AccountId) -> u32 {
			*System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(extrinsic: UncheckedExtrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
			fees::query_info(extrinsic, len)
		}

		fn query_fee_details(extrinsic: UncheckedExtrinsic, len: u32) -> FeeDetails<Balance> {
			fees::query_fee_details(extrinsic, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall>
		for Runtime
	{
		fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::preset_names()
		}
	}

	impl bonafide_runtime_api::ClockApi<Block> for Runtime {
		fn now() -> Timestamp {
			joins::now()
		}
	}

	impl bonafide_runtime_api::JoinsApi<Block> for Runtime {
		fn license_check(question: GoodsQuestion, openings: Vec<OpeningForm>) -> Result<LicensingView, Refusal> {
			joins::license_check(&question, &openings)
		}

		fn claim_packet(question: PacketQuestion) -> Result<PacketView, Refusal> {
			joins::claim_packet(&question)
		}
	}

	impl pallet_entities_api::EntitiesApi<Block> for Runtime {
		fn entity(lei: Spelled<Lei>) -> Result<Option<EntityView>, Refusal> {
			Ok(joins::entity(lei.asked("lei")?))
		}

		fn entity_of(account: AccountId) -> Option<EntityView> {
			joins::entity(pallet_entities::Accounts::<Runtime>::get(account)?)
		}

		fn entity_by_alias(alias: SpelledAlias) -> Result<Option<EntityView>, Refusal> {
			let holder = pallet_entities::Aliases::<Runtime>::get(alias.asked("alias")?);
			Ok(holder.and_then(|holder| joins::entity(holder.lei)))
		}
	}

	impl pallet_products_api::ProductsApi<Block> for Runtime {
		fn product(gtin: Spelled<Gtin>) -> Result<Option<ProductView>, Refusal> {
			Ok(joins::product(gtin.asked("gtin")?))
		}

		fn products_by_owner(
			lei: Spelled<Lei>,
			cursor: Option<Spelled<Gtin>>,
			limit: u32,
		) -> Result<Page<Gtin>, Refusal> {
			let cursor = cursor.map(|cursor| cursor.asked("cursor")).transpose()?;
			Ok(ProductView::by_owner::<Runtime>(lei.asked("lei")?, cursor, limit))
		}
	}

	impl pallet_licensing_api::LicensingApi<Block> for Runtime {
		fn right(id: RightId) -> Option<RightView> {
			RightView::of::<Runtime>(id)
		}

		fn license(id: Digest) -> Option<LicenseView> {
			LicenseView::of::<Runtime>(id)
		}

		fn marks(gtin: Spelled<Gtin>) -> Result<Vec<MarkView>, Refusal> {
			Ok(MarkView::all::<Runtime>(gtin.asked("gtin")?))
		}

		fn line_status(gtin: Spelled<Gtin>) -> Result<LineStatus, Refusal> {
			Ok(LineStatus::of::<Runtime>(&gtin.asked("gtin")?))
		}

		fn licenses_by_product(
			gtin: Spelled<Gtin>,
			cursor: Option<Digest>,
			limit: u32,
		) -> Result<Page<Digest>, Refusal> {
			Ok(LicenseView::by_product::<Runtime>(gtin.asked("gtin")?, cursor, limit))
		}

		fn licenses_by_licensee(
			lei: Spelled<Lei>,
			cursor: Option<Digest>,
			limit: u32,
		) -> Result<Page<Digest>, Refusal> {
			Ok(LicenseView::by_licensee::<Runtime>(lei.asked("lei")?, cursor, limit))
		}

		fn status_page(issuer: Spelled<Lei>, purpose: StatusPurpose, page: u8) -> Result<Vec<u8>, Refusal> {
			let issuer = issuer.asked("issuer")?;
			if page >= STATUS_PAGES {
				return Err(Refusal {
					field: "page".into(),
					error: "MaxPagesExceeded".into(),
					reason: format!("a status list has {STATUS_PAGES} pages, the first of which is 0"),
				});
			}
			Ok(crate::Licensing::status_page(&issuer, purpose, page))
		}
	}

	impl pallet_certificates_api::CertificatesApi<Block> for Runtime {
		fn certificate(id: Digest) -> Option<CertificateView> {
			CertificateView::of::<Runtime>(id)
		}

		fn certificates_by_certifier(
			lei: Spelled<Lei>,
			cursor: Option<Digest>,
			limit: u32,
		) -> Result<Page<Digest>, Refusal> {
			Ok(CertificateView::by_certifier::<Runtime>(lei.asked("lei")?, cursor, limit))
		}
	}

	impl bonafide_runtime_api::CustomsApi<Block> for Runtime {
		fn screen(form: pallet_customs::EntryForm, openings: Vec<OpeningForm>) -> Result<ScreeningView, Refusal> {
			joins::customs::screen(&form, &openings)
		}

		fn screen_sealed(
			form: pallet_customs::EntryForm,
			openings: Vec<OpeningForm>,
		) -> Result<ScreeningView, Refusal> {
			joins::customs::screen_sealed(&form, &openings)
		}

		fn envelopes(number: Spelled<EntryNumber>) -> Result<Option<EnvelopesView>, Refusal> {
			Ok(joins::customs::envelopes(number.asked("number")?))
		}

		fn entry(number: Spelled<EntryNumber>) -> Result<Option<EntryView>, Refusal> {
			Ok(joins::customs::entry(number.asked("number")?))
		}

		fn entries_by_shipment(shipment: Spelled<Shipment>) -> Result<ShipmentEntriesView, Refusal> {
			Ok(joins::customs::entries_by_shipment(shipment.asked("shipment")?))
		}

		fn entries_by(
			lei: Spelled<Lei>,
			cursor: Option<Spelled<EntryNumber>>,
			limit: u32,
		) -> Result<Page<EntryNumber>, Refusal> {
			let cursor = cursor.map(|cursor| cursor.asked("cursor")).transpose()?;
			Ok(joins::customs::entries_by(lei.asked("lei")?, cursor, limit))
		}

		fn examination_pack(
			number: Spelled<EntryNumber>,
			line: u16,
		) -> Result<Option<ExaminationPackView>, Refusal> {
			Ok(joins::examination_pack(number.asked("number")?, line))
		}

		fn case(id: bonafide_primitives::CaseId) -> Option<CaseView> {
			joins::cases::case(id)
		}

		fn cases_for(
			lei: Spelled<Lei>,
			cursor: Option<bonafide_primitives::CaseId>,
			limit: u32,
		) -> Result<CasePage, Refusal> {
			Ok(joins::cases::cases_for(lei.asked("lei")?, cursor, limit))
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
			let weight = Executive::try_runtime_upgrade(checks).expect("the upgrade passes its own checks");
			(weight, crate::constants::MAXIMUM_BLOCK_WEIGHT)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("the block executes and leaves a consistent state")
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}
}
