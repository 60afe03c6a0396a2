//! Blocks, and the inherents in them.

use bonafide_runtime::{constants::SLOT_DURATION, Block, Runtime, Timestamp};
use codec::Encode;
use cumulus_primitives_core::{
	runtime_decl_for_collect_collation_info::CollectCollationInfoV3,
	runtime_decl_for_relay_parent_offset_api::RelayParentOffsetApiV2,
	runtime_decl_for_scheduling_v3_enabled_api::SchedulingV3EnabledApiV1,
};
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::traits::Header as _;

use crate::chain::{slot, Chain};

#[test]
fn time_goes_by_the_slot() {
	let mut chain = Chain::development();
	for number in 1..=3 {
		chain.pass();
		assert_eq!(chain.read(Timestamp::get), slot(number) * SLOT_DURATION);
	}
}

#[test]
fn a_block_holds_many_transactions_and_follows_its_parent() {
	let mut chain = Chain::development();
	let remark = |text: &str| frame_system::Call::remark_with_event { remark: text.into() }.into();
	chain.pass();
	let parent = chain.head().hash();
	let results = chain.block(vec![
		(Alice, remark("one")),
		(Bob, remark("two")),
		(Alice, remark("three")),
	]);
	for result in results {
		assert_ok!(result.expect("the transaction is valid"));
	}
	assert_eq!(*chain.head().parent_hash(), parent);
}

#[test]
fn a_collation_is_the_header_and_no_messages() {
	let mut chain = Chain::development();
	chain.pass();
	let head = chain.head().clone();
	let collation = chain.read(|| <Runtime as CollectCollationInfoV3<Block>>::collect_collation_info(&head));
	assert_eq!(collation.head_data.0, head.encode());
	assert!(collation.upward_messages.is_empty());
	assert!(collation.horizontal_messages.is_empty());
	assert_eq!(collation.new_validation_code, None);
}

#[test]
fn blocks_are_built_on_the_tip_of_the_relay_chain() {
	assert_eq!(<Runtime as RelayParentOffsetApiV2<Block>>::relay_parent_offset(), 0);
	assert!(!<Runtime as SchedulingV3EnabledApiV1<Block>>::scheduling_v3_enabled());
}
