//! The token, the price of a transaction, and who need not pay it.
//!
//! Members and the council send without coins, within an allowance; newcomers ask to be let in for free. Everybody else
//! pays, and so does whoever sends more than the allowance lets him, or adds a tip. The price is fixed: it goes by the
//! share of a block that a call takes, in time or in proof, and by the bytes it brings, whatever the traffic. Fees and
//! tips go to the pot that collators are paid from.

mod nonce;
mod payer;
mod payment;

pub use nonce::{FirstNonce, NextNonce};
pub use payer::Payer;
pub use payment::Payment;

use frame_support::{
	parameter_types,
	traits::{tokens::imbalance::ResolveTo, ConstU32, ConstU8, Nothing, VariantCountOf},
	weights::{ConstantMultiplier, Weight, WeightToFee},
};
use pallet_collator_selection::StakingPotAccountId;
use pallet_transaction_payment::{ConstFeeMultiplier, FungibleAdapter, Multiplier};
use pallet_transaction_payment_rpc_runtime_api::{FeeDetails, RuntimeDispatchInfo};
use sp_runtime::{generic::Preamble, traits::One, MultiAddress};

use crate::{
	constants::{EXISTENTIAL_DEPOSIT, MAXIMUM_BLOCK_WEIGHT, MICROUNIT, WHOLE_BLOCK},
	Balance, Balances, Runtime, RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, System, TransactionPayment,
	UncheckedExtrinsic,
};

/// The price of a weight: its share of a block, in time or in proof, whichever is larger.
pub struct ShareOfBlock;

impl WeightToFee for ShareOfBlock {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		let share = |part: u64, whole: u64| Balance::from(part).saturating_mul(WHOLE_BLOCK) / Balance::from(whole);
		let time = share(weight.ref_time(), MAXIMUM_BLOCK_WEIGHT.ref_time());
		let proof = share(weight.proof_size(), MAXIMUM_BLOCK_WEIGHT.proof_size());
		time.max(proof)
	}
}

/// The parts of a place in the pool that differ within a class: how much is left of an allowance, and how few other
/// transactions of the account come before.
const SHARE: u64 = 1 << 16;

/// True if the account that signed `extrinsic` is asked for no coins, though it costs `price`. A newcomer is asked for
/// them in all calls but those that it may make.
fn is_free(extrinsic: &UncheckedExtrinsic, price: Balance) -> bool {
	let Preamble::Signed(MultiAddress::Id(who), ..) = &extrinsic.preamble else {
		return false;
	};
	Payer::of(who).is_some_and(|payer| payer.answers_for(who, &extrinsic.function) && price <= payer.left())
}

/// The share of a block that `extrinsic` of `len` bytes takes, and the price that a wallet shows: nothing to an account
/// whose allowance suffices.
pub fn query_info(extrinsic: UncheckedExtrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
	let mut info = TransactionPayment::query_info(extrinsic.clone(), len);
	if is_free(&extrinsic, info.partial_fee) {
		info.partial_fee = 0;
	}
	info
}

/// The parts of that price.
pub fn query_fee_details(extrinsic: UncheckedExtrinsic, len: u32) -> FeeDetails<Balance> {
	let details = TransactionPayment::query_fee_details(extrinsic.clone(), len);
	if is_free(&extrinsic, details.final_fee()) {
		return FeeDetails {
			inclusion_fee: None,
			tip: 0,
		};
	}
	details
}

/// The weights of what is used of an allowance. The SDK brings none.
pub struct UsageWeights;

impl pallet_origin_restriction::WeightInfo for UsageWeights {
	/// The usage is read and removed, two figures of its allowance are read.
	fn clean_usage() -> Weight {
		<Runtime as frame_system::Config>::DbWeight::get()
			.reads_writes(3, 1)
			.saturating_add(Weight::from_parts(20_000_000, 3_600))
	}

	/// In the weight of [`Payment`], the only one that asks.
	fn restrict_origin_tx_ext() -> Weight {
		Weight::zero()
	}
}

parameter_types! {
	pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
	pub const TransactionByteFee: Balance = MICROUNIT;
	pub FeeMultiplier: Multiplier = Multiplier::one();
}

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type Balance = Balance;
	type DustRemoval = ();
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type DoneSlashHandler = ();
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = FungibleAdapter<Balances, ResolveTo<StakingPotAccountId<Runtime>, Balances>>;
	type WeightToFee = ShareOfBlock;
	type LengthToFee = ConstantMultiplier<Balance, TransactionByteFee>;
	type FeeMultiplierUpdate = ConstFeeMultiplier<FeeMultiplier>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
}

impl pallet_origin_restriction::Config for Runtime {
	type RestrictedEntity = Payer;
	type OperationAllowedOneTimeExcess = Nothing;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = UsageWeights;
}
