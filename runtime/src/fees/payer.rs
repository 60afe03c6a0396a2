//! The one who answers for what a transaction takes of a block.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{fungible::Inspect, Get},
	weights::Weight,
};
use frame_system::RawOrigin;
use pallet_origin_restriction::{Allowance, RestrictedEntity, Usages};
use scale_info::TypeInfo;
use sp_runtime::transaction_validity::TransactionPriority;

use bonafide_primitives::{Clock as _, Entities as _, Lei, Role};

use super::SHARE;
use crate::{
	constants::WHOLE_BLOCK, parameters::allowances, AccountId, Balance, Balances, Entities, OriginCaller, Runtime,
	RuntimeCall, System, Timestamp,
};

/// Those who send without coins, within an allowance that refills with every block. All others pay a fee.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
pub enum Payer {
	/// An admitted entity, through any of its accounts.
	Member(Lei),
	/// A seat on the council, by the entity that has it: an account that the seat moves to brings no new allowance.
	Councilor(Lei),
	/// All accounts together that act for nobody and hold no coins: they can ask to be let in, and nothing else.
	Newcomers,
	/// An entity that is suspended, retired or merged: it can answer, veto and leave.
	Outsider(Lei),
	/// All delegates of an entity together whose time is over: they can leave. It is not for them to use up what a
	/// suspended entity answers with.
	Former(Lei),
}

impl Payer {
	/// The one who answers for a transaction that `who` signs; `None` if that is `who`, in coins.
	pub fn of(who: &AccountId) -> Option<Self> {
		let entity = pallet_entities::Accounts::<Runtime>::get(who);
		let seats = pallet_seats::Seats::<Runtime>::get();
		// A seat that moves to the account of a member, unasked, changes nothing for that.
		let seat = seats.iter().find(|seat| seat.account == *who);
		if let Some(seat) = seat.filter(|seat| entity.is_none_or(|lei| lei == seat.lei)) {
			return Some(Self::Councilor(seat.lei));
		}
		let Some(lei) = entity else {
			return (Balances::total_balance(who) == 0).then_some(Self::Newcomers);
		};
		let power = pallet_entities::Delegates::<Runtime>::get(lei, who);
		Some(match power.is_some_and(|power| power.has_ended(Timestamp::now())) {
			true => Self::Former(lei),
			false => Self::entity(lei),
		})
	}

	/// The one who answers for what accounts of `lei` send that may act for it.
	pub fn entity(lei: Lei) -> Self {
		match Entities::standing(&lei) {
			Some(standing) if standing.is_active() => Self::Member(lei),
			_ => Self::Outsider(lei),
		}
	}

	/// True if an allowance of this payer covers `call` by `who`: that of newcomers covers no more than asking to be
	/// let in.
	pub fn answers_for(&self, who: &AccountId, call: &RuntimeCall) -> bool {
		*self != Self::Newcomers || matches!(call, RuntimeCall::Entities(call) if Entities::welcomes(who, call))
	}

	/// The most it takes to find out who answers and what he has left, and to write down what he used.
	pub fn weight() -> Weight {
		// The seats; the entity of the account, its record, its delegation, the time; the account; two figures of the
		// allowance, and what is used of it.
		<Runtime as frame_system::Config>::DbWeight::get()
			.reads_writes(9, 1)
			.saturating_add(Weight::from_parts(50_000_000, 1_400))
	}

	/// The allowance that is left, with what has come back by now.
	pub fn left(&self) -> Balance {
		let Allowance {
			max,
			recovery_per_block,
		} = self.allowance();
		let used = Usages::<Runtime>::get(self).map_or(0, |usage| {
			let blocks = System::block_number().saturating_sub(usage.at_block);
			usage
				.used
				.saturating_sub(recovery_per_block.saturating_mul(blocks.into()))
		});
		max.saturating_sub(used)
	}

	/// The same in percent of the whole.
	pub fn percent_left(&self) -> u8 {
		let percent = self.left().saturating_mul(100) / self.allowance().max.max(1);
		u8::try_from(percent).unwrap_or(100)
	}

	/// The place in the pool for a transaction of this payer, whose allowance has been charged with it.
	///
	/// The chain is governed and goods are cleared whatever the traffic; no tip outbids a member; newcomers and those
	/// who are out come when there is room. Within its class, whoever has used less of its allowance comes first, so
	/// that a flood gives way to all others, and one that has used more than half of it is no longer first of all.
	pub fn priority(&self) -> TransactionPriority {
		let whole = self.allowance().max;
		let share = self.left().saturating_mul(SHARE.into()) / whole.max(1);
		let left = u64::try_from(share).map_or(SHARE, |share| share.min(SHARE));
		let class = match self {
			Self::Councilor(_) if left >= SHARE / 2 => FIRST,
			Self::Member(lei) if left >= SHARE / 2 && Entities::has_role(lei, Role::Customs) => FIRST,
			Self::Councilor(_) | Self::Member(_) => SECOND,
			Self::Newcomers | Self::Outsider(_) | Self::Former(_) => TransactionPriority::MIN,
		};
		class.saturating_add(left)
	}
}

const FIRST: TransactionPriority = TransactionPriority::MAX / 2;
const SECOND: TransactionPriority = FIRST / 2;

/// The most that a tip can buy.
pub const HIGHEST_FOR_COINS: TransactionPriority = SECOND / 2;

/// Whoever pays comes before those who are nobody, even without a tip.
pub const LOWEST_FOR_COINS: TransactionPriority = 4 * SHARE;

/// The next runtime comes before everything: it may be the end of a flood.
pub const BEFORE_ALL: TransactionPriority = TransactionPriority::MAX - 4 * SHARE;

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
			// No parameter, either: a council that suspends an entity does not choose how loudly it may answer.
			Self::Outsider(_) | Self::Former(_) => Allowance {
				max: WHOLE_BLOCK / 20,
				recovery_per_block: WHOLE_BLOCK / 10_000,
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
