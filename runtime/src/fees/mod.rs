//! The token, the price of a transaction, and who need not pay it.
//!
//! Members and the council send without coins, within an allowance; newcomers ask to be let in for free. Everybody else
//! pays. The price is fixed: it goes by the share of a block that a call takes, in time or in proof, and by the bytes
//! it brings, whatever the traffic. Fees and tips go to the pot that collators are paid from.

mod payer;
mod payment;

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

/// True if no coins are asked of the account that signed `extrinsic`.
fn is_free(extrinsic: &UncheckedExtrinsic) -> bool {
	matches!(&extrinsic.preamble, Preamble::Signed(MultiAddress::Id(who), ..) if Payer::of(who).is_some())
}

/// The share of a block that `extrinsic` of `len` bytes takes, and the price that a wallet shows: nothing to an account
/// with an allowance.
pub fn query_info(extrinsic: UncheckedExtrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
	let is_free = is_free(&extrinsic);
	let mut info = TransactionPayment::query_info(extrinsic, len);
	if is_free {
		info.partial_fee = 0;
	}
	info
}

/// The parts of that price.
pub fn query_fee_details(extrinsic: UncheckedExtrinsic, len: u32) -> FeeDetails<Balance> {
	if is_free(&extrinsic) {
		return FeeDetails {
			inclusion_fee: None,
			tip: 0,
		};
	}
	TransactionPayment::query_fee_details(extrinsic, len)
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
	type WeightInfo = ();
}
