//! The inherents of a block: the time, and the state of a relay chain, of which there is none here.

use super::{chain_time, Client, Clock, Hash};
use async_trait::async_trait;
use bonafide_runtime::constants::RELAY_CHAIN_SLOT_DURATION;
use codec::Encode;
use cumulus_primitives_core::{
	relay_chain::{HeadData, UpgradeGoAhead, MAX_POV_SIZE},
	CollectCollationInfo, GetParachainInfo, PersistedValidationData, RelayParentOffsetApi,
};
use cumulus_primitives_parachain_inherent::ParachainInherentData;
use cumulus_test_relay_sproof_builder::RelayStateSproofBuilder;
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::SlotDuration;
use sp_inherents::{InherentData, InherentDataProvider, InherentIdentifier};
use sp_timestamp::Timestamp;

/// The inherents of one block.
pub struct Inherents {
	time: Timestamp,
	relay_chain: ParachainInherentData,
}

impl Inherents {
	/// Those of the block after `parent`.
	///
	/// The relay chain they tell of stands at the block's own time, has included `parent`, and lets a pending runtime
	/// upgrade go ahead.
	pub fn after(
		client: &Client,
		clock: &Clock,
		parent: Hash,
		slot_duration: SlotDuration,
	) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
		let header = client.expect_header(parent)?;
		let slot = chain_time::next_slot(chain_time::slot(&header), clock.now(), slot_duration);
		let time = slot
			.timestamp(slot_duration)
			.ok_or("the slot is beyond the end of time")?;
		// Every slot has a block here, so the time in slots of the relay chain counts its blocks, too.
		let relay_slot = time.as_millis() / u64::from(RELAY_CHAIN_SLOT_DURATION);

		let runtime = client.runtime_api();
		let upgrade_pending = runtime
			.collect_collation_info(parent, &header)?
			.new_validation_code
			.is_some();
		let head = HeadData(header.encode());
		let (relay_parent_storage_root, relay_chain_state, relay_parent_descendants) = RelayStateSproofBuilder {
			para_id: runtime.parachain_id(parent)?,
			current_slot: relay_slot.into(),
			included_para_head: Some(head.clone()),
			upgrade_go_ahead: upgrade_pending.then_some(UpgradeGoAhead::GoAhead),
			dmq_mqc_head: Some(Default::default()),
			..Default::default()
		}
		.into_state_root_proof_and_descendants(runtime.relay_parent_offset(parent)?.into());

		let relay_chain = ParachainInherentData {
			validation_data: PersistedValidationData {
				parent_head: head,
				relay_parent_number: relay_slot.try_into()?,
				relay_parent_storage_root,
				max_pov_size: MAX_POV_SIZE,
			},
			relay_chain_state,
			downward_messages: Default::default(),
			horizontal_messages: Default::default(),
			relay_parent_descendants,
			collator_peer_id: None,
		};
		Ok(Self { time, relay_chain })
	}
}

#[async_trait]
impl InherentDataProvider for Inherents {
	/// Gives each inherent once. (`ParachainInherentData` itself would also give an older form for older runtimes;
	/// manual seal, which counts, would then take a block with one transaction for empty.)
	async fn provide_inherent_data(&self, data: &mut InherentData) -> Result<(), sp_inherents::Error> {
		data.put_data(sp_timestamp::INHERENT_IDENTIFIER, &self.time)?;
		data.put_data(
			cumulus_primitives_parachain_inherent::INHERENT_IDENTIFIER,
			&self.relay_chain,
		)
	}

	async fn try_handle_error(&self, _: &InherentIdentifier, _: &[u8]) -> Option<Result<(), sp_inherents::Error>> {
		None
	}
}
