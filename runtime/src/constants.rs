//! Units of money and time, and how much a block holds.

use cumulus_primitives_core::relay_chain::MAX_POV_SIZE;
use frame_support::dispatch::DispatchClass;
use frame_support::{
	parameter_types,
	weights::{
		constants::{BlockExecutionWeight, ExtrinsicBaseWeight, WEIGHT_REF_TIME_PER_SECOND},
		Weight,
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;

use crate::{Balance, BlockNumber};

/// One unit of the token that pays fees; it has 12 decimals.
pub const UNIT: Balance = 1_000_000_000_000;
/// A thousandth of a [`UNIT`].
pub const MILLIUNIT: Balance = UNIT / 1_000;
/// A millionth of a [`UNIT`].
pub const MICROUNIT: Balance = MILLIUNIT / 1_000;

/// The price of a block that is filled to the brim.
pub const WHOLE_BLOCK: Balance = 2 * UNIT;

/// The least an account must hold to exist.
pub const EXISTENTIAL_DEPOSIT: Balance = MILLIUNIT;

/// Length of a slot, and so the time from block to block, in milliseconds.
pub const SLOT_DURATION: u64 = 6_000;
/// Length of a slot of the relay chain, in milliseconds.
pub const RELAY_CHAIN_SLOT_DURATION: u32 = 6_000;

/// Milliseconds in a day.
pub const DAYS_MILLISECONDS: u64 = 24 * 60 * 60 * 1_000;

/// Blocks in a minute.
pub const MINUTES: BlockNumber = (60_000 / SLOT_DURATION) as BlockNumber;
/// Blocks in an hour.
pub const HOURS: BlockNumber = 60 * MINUTES;
/// Blocks in a day.
pub const DAYS: BlockNumber = 24 * HOURS;

/// The room of a block: two seconds of a validator's time, which is what asynchronous backing grants a
/// parachain, and the largest proof of validity that the relay chain takes.
pub const MAXIMUM_BLOCK_WEIGHT: Weight = Weight::from_parts(2 * WEIGHT_REF_TIME_PER_SECOND, MAX_POV_SIZE as u64);

/// The most bytes of extrinsics in a block: half of the proof, the other half is for the state they touch.
pub const MAXIMUM_BLOCK_LENGTH: u32 = MAX_POV_SIZE / 2;

/// Share of a block open to normal calls; the rest is kept for operational ones, such as an upgrade.
const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);

/// Share of a block expected to go to the hooks that run before the first extrinsic.
const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(5);

parameter_types! {
	/// [`MAXIMUM_BLOCK_WEIGHT`] split by dispatch class.
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |weights| {
			weights.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |weights| {
			weights.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
			weights.reserved = Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
		.build_or_panic();
	/// [`MAXIMUM_BLOCK_LENGTH`] split by dispatch class.
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAXIMUM_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |max| *max = NORMAL_DISPATCH_RATIO * *max)
		.build();
	/// The most that a running migration may take of a block.
	pub MaximumServiceWeight: Weight = Perbill::from_percent(80) * MAXIMUM_BLOCK_WEIGHT;
}
