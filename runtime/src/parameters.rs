//! Figures that the council can change without an upgrade, within bounds that it cannot.

use bonafide_primitives::Moment;
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	traits::{AsEnsureOriginWithArg, Get},
};

use crate::{
	constants::{DAYS_MILLISECONDS, WHOLE_BLOCK},
	governance::TwoThirdsOfCouncil,
	Balance, Runtime, RuntimeCall, RuntimeEvent,
};

#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic {
	use super::*;

	/// The allowances for sending without coins, as a price in the token: a block filled to the brim costs
	/// [`WHOLE_BLOCK`].
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod allowances {
		/// The most that a member can have saved up: its 4,000 lines of a day at once.
		#[codec(index = 0)]
		pub static Member: Balance = 10 * WHOLE_BLOCK;

		/// Its refill with each block, so that nobody fills more than a fiftieth of the chain for long.
		#[codec(index = 1)]
		pub static MemberRefill: Balance = WHOLE_BLOCK / 50;

		/// The most that all newcomers together can take at once: some dozens of applications.
		#[codec(index = 2)]
		pub static Newcomers: Balance = WHOLE_BLOCK / 10;

		/// Their refill with each block: an application or two.
		#[codec(index = 3)]
		pub static NewcomersRefill: Balance = WHOLE_BLOCK / 200;

		/// The most records that a member can put on the chain in a day, in KiB of state: 40 MiB. 20,000 certificates
		/// with up to six goods each take as much, 4,000 lines of entries at most 10 MiB.
		#[codec(index = 4)]
		pub static MemberRecords: u32 = 40 * 1024;
	}

	/// The time for which records are kept.
	#[dynamic_pallet_params]
	#[codec(index = 1)]
	pub mod retention {
		/// Days that the details of a record stay on the chain after it has ended: the five years of 19 CFR 182.15.
		#[codec(index = 0)]
		pub static Records: u32 = 5 * 365 + 2;

		/// The time for which an application waits for a registrar, in milliseconds.
		#[codec(index = 1)]
		pub static Applications: Moment = 30 * DAYS_MILLISECONDS;
	}

	/// The passing of control to another account, for an entity whose key is lost or stolen.
	#[dynamic_pallet_params]
	#[codec(index = 2)]
	pub mod recovery {
		/// The time that the present key has for its veto, in milliseconds.
		#[codec(index = 0)]
		pub static Delay: Moment = DAYS_MILLISECONDS;
	}

	/// The time in the case of goods that customs detains because they may infringe a right: 19 CFR 133.21 and 151.16.
	#[dynamic_pallet_params]
	#[codec(index = 3)]
	pub mod detention {
		/// Days for who is asked, the rights holder above all, to answer.
		#[codec(index = 0)]
		pub static AnswerDays: u16 = 7;

		/// Days from the detention on for customs to release or seize the goods.
		#[codec(index = 1)]
		pub static DeterminationDays: u16 = 30;
	}
}

pub use dynamic::*;

/// Days of the longest retention: a slip of the pen must not keep all records for ever.
const LONGEST_RETENTION: u32 = 50 * 365;

/// The least that a member can put on the chain in a day, in KiB: the 4,000 lines of a large importer.
const LEAST_RECORDS: u32 = 10 * 1024;

/// False for a call that would set a figure out of its bounds, or put one back that may only grow.
///
/// - An allowance lets its owner send whatever fits a block, and comes back within two days: nobody is locked out.
/// - A day's records have room for those of a large importer.
/// - Records are kept for no less time than was promised to those who made them (decision 18).
/// - A recovery leaves a day for the veto, a case the days that the law gives.
pub fn are_within_bounds(call: &RuntimeCall) -> bool {
	let RuntimeCall::Parameters(pallet_parameters::Call::set_parameter { key_value }) = call else {
		return true;
	};
	// No figure means the one that the runtime brings, which is within the bounds.
	match key_value {
		RuntimeParameters::Allowances(parameter) => match parameter {
			allowances::Parameters::Member(_, most) => most.is_none_or(|most| most >= WHOLE_BLOCK),
			allowances::Parameters::MemberRefill(_, refill) => {
				refill.is_none_or(|refill| refill >= WHOLE_BLOCK / 2_000)
			}
			allowances::Parameters::Newcomers(_, most) => most.is_none_or(|most| most >= WHOLE_BLOCK / 100),
			allowances::Parameters::NewcomersRefill(_, refill) => {
				refill.is_none_or(|refill| refill >= WHOLE_BLOCK / 20_000)
			}
			allowances::Parameters::MemberRecords(_, most) => most.is_none_or(|most| most >= LEAST_RECORDS),
		},
		RuntimeParameters::Retention(parameter) => match parameter {
			retention::Parameters::Records(_, days) => {
				days.is_some_and(|days| (retention::Records::get()..=LONGEST_RETENTION).contains(&days))
			}
			retention::Parameters::Applications(_, time) => time.is_none_or(|time| time >= DAYS_MILLISECONDS),
		},
		RuntimeParameters::Recovery(recovery::Parameters::Delay(_, delay)) => {
			delay.is_none_or(|delay| delay >= DAYS_MILLISECONDS)
		}
		RuntimeParameters::Detention(parameter) => match parameter {
			detention::Parameters::AnswerDays(_, days) => days.is_none_or(|days| days >= 7),
			detention::Parameters::DeterminationDays(_, days) => days.is_none_or(|days| days >= 30),
		},
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		Self::Allowances(allowances::Parameters::Member(allowances::Member, None))
	}
}

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = AsEnsureOriginWithArg<TwoThirdsOfCouncil>;
	type WeightInfo = ();
}
