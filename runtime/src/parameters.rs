//! Figures that the council can change without an upgrade.

use bonafide_primitives::Moment;
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	traits::AsEnsureOriginWithArg,
};

use crate::{
	constants::{DAYS_MILLISECONDS, WHOLE_BLOCK},
	governance::TwoThirdsOfCouncil,
	Balance, Runtime, RuntimeEvent,
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
