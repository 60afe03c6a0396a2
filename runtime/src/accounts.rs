//! Accounts that act together or for each other: batches, proxies, multisigs.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{ConstU32, InstanceFilter},
};
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

use crate::{Balance, Balances, OriginCaller, Runtime, RuntimeCall, RuntimeEvent, System};

/// The calls that one account lets another make in its name.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// Everything but to move its balance.
	NonTransfer,
	/// Its seat on the council, and nothing else.
	Council,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::NonTransfer => !matches!(call, RuntimeCall::Balances(_)),
			Self::Council => matches!(call, RuntimeCall::Council(_)),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		self == other || matches!((self, other), (Self::Any, _) | (Self::NonTransfer, Self::Council))
	}
}

parameter_types! {
	/// Nothing: a member or a seat has no coins to lock up, and nobody gives it any. Who sends pays for the bytes, in
	/// coins or of an allowance.
	pub const NoDeposit: Balance = 0;
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = NoDeposit;
	type ProxyDepositFactor = NoDeposit;
	type MaxProxies = ConstU32<32>;
	type MaxPending = ConstU32<32>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = NoDeposit;
	type AnnouncementDepositFactor = NoDeposit;
	type BlockNumberProvider = System;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
}

impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = NoDeposit;
	type DepositFactor = NoDeposit;
	type MaxSignatories = ConstU32<100>;
	type BlockNumberProvider = System;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
}
