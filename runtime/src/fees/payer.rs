//! The one who answers for what a transaction takes of a block.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use frame_system::RawOrigin;
use pallet_origin_restriction::{Allowance, RestrictedEntity};
use scale_info::TypeInfo;
use sp_runtime::transaction_validity::TransactionPriority;

use bonafide_primitives::{Entities as _, Lei, Role};

use crate::{
	constants::WHOLE_BLOCK, governance::CouncilCollective, parameters::allowances, AccountId, Balance, Entities,
	OriginCaller, Runtime, System,
};

/// Those who send without coins, within an allowance that refills with every block. All others pay a fee.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Payer {
	/// An admitted entity, through any of its accounts.
	Member(Lei),
	/// A seat on the council.
	Councilor(AccountId),
	/// All accounts together that act for nobody and hold no coins: they can ask to be let in, and nothing else.
	Newcomers,
}

impl Payer {
	/// The one who answers for a transaction that `who` signs; `None` if that is `who`, in coins.
	pub fn of(who: &AccountId) -> Option<Self> {
		if pallet_collective::Members::<Runtime, CouncilCollective>::get().contains(who) {
			return Some(Self::Councilor(who.clone()));
		}
		if let Some(lei) = pallet_entities::Accounts::<Runtime>::get(who) {
			return Some(Self::Member(lei));
		}
		(System::providers(who) == 0).then_some(Self::Newcomers)
	}

	/// The place in the pool for transactions of this payer. The chain is governed and goods are cleared whatever the
	/// traffic; no tip outbids a member; newcomers come when there is room.
	pub fn priority(&self) -> TransactionPriority {
		match self {
			Self::Councilor(_) => FIRST,
			Self::Member(lei) if Entities::has_role(lei, Role::Customs) => FIRST,
			Self::Member(_) => SECOND,
			Self::Newcomers => TransactionPriority::MIN,
		}
	}
}

const FIRST: TransactionPriority = TransactionPriority::MAX / 2;
const SECOND: TransactionPriority = FIRST / 2;

/// The most that a tip can buy.
pub const HIGHEST_FOR_COINS: TransactionPriority = SECOND / 2;

impl RestrictedEntity<OriginCaller, Balance> for Payer {
	fn allowance(&self) -> Allowance<Balance> {
		match self {
			Self::Member(_) => Allowance {
				max: allowances::Member::get(),
				recovery_per_block: allowances::MemberRefill::get(),
			},
			// No parameter: the council could not take back a figure that locks it out.
			Self::Councilor(_) => Allowance {
				max: 10 * WHOLE_BLOCK,
				recovery_per_block: WHOLE_BLOCK / 50,
			},
			Self::Newcomers => Allowance {
				max: allowances::Newcomers::get(),
				recovery_per_block: allowances::NewcomersRefill::get(),
			},
		}
	}

	fn restricted_entity(caller: &OriginCaller) -> Option<Self> {
		match caller {
			OriginCaller::system(RawOrigin::Signed(who)) => Self::of(who),
			_ => None,
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmarked_restricted_origin() -> OriginCaller {
		RawOrigin::Signed(AccountId::new([0; 32])).into()
	}
}
