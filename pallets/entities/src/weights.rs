//! Weights of the calls of `pallet_entities`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 50 steps, 20 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `apply`.
	fn apply() -> Weight;
	/// `withdraw_application`.
	fn withdraw_application() -> Weight;
	/// `admit`.
	fn admit() -> Weight;
	/// `refuse`.
	fn refuse() -> Weight;
	/// `accredit`.
	fn accredit() -> Weight;
	/// `withdraw_role`.
	fn withdraw_role() -> Weight;
	/// `renew`.
	fn renew() -> Weight;
	/// `suspend`.
	fn suspend() -> Weight;
	/// `reinstate`.
	fn reinstate() -> Weight;
	/// `retire`.
	fn retire() -> Weight;
	/// `propose_merger`.
	fn propose_merger() -> Weight;
	/// `accept_merger`.
	fn accept_merger() -> Weight;
	/// `approve_merger`.
	fn approve_merger() -> Weight;
	/// `veto_merger`.
	fn veto_merger() -> Weight;
	/// `cancel_merger`.
	fn cancel_merger() -> Weight;
	/// `complete_merger`.
	fn complete_merger() -> Weight;
	/// `offer_control`.
	fn offer_control() -> Weight;
	/// `withdraw_control_offer`.
	fn withdraw_control_offer() -> Weight;
	/// `accept_control`.
	fn accept_control() -> Weight;
	/// `offer_delegation`, `d` in 1 ..= 100.
	fn offer_delegation(d: u32) -> Weight;
	/// `accept_delegation`.
	fn accept_delegation() -> Weight;
	/// `decline_delegation`.
	fn decline_delegation() -> Weight;
	/// `remove_delegate`.
	fn remove_delegate() -> Weight;
	/// `resign`.
	fn resign() -> Weight;
	/// `offer_mandate`.
	fn offer_mandate() -> Weight;
	/// `accept_mandate`.
	fn accept_mandate() -> Weight;
	/// `revoke_mandate`.
	fn revoke_mandate() -> Weight;
	/// `renounce_mandate`.
	fn renounce_mandate() -> Weight;
	/// `propose_recovery`.
	fn propose_recovery() -> Weight;
	/// `approve_recovery`.
	fn approve_recovery() -> Weight;
	/// `veto_recovery`.
	fn veto_recovery() -> Weight;
	/// `cancel_recovery`.
	fn cancel_recovery() -> Weight;
	/// `complete_recovery`, `d` in 0 ..= 100.
	fn complete_recovery(d: u32) -> Weight;
	/// `add_key`.
	fn add_key() -> Weight;
	/// `revoke_key`.
	fn revoke_key() -> Weight;
	/// `add_alias`.
	fn add_alias() -> Weight;
	/// `remove_alias`.
	fn remove_alias() -> Weight;
	/// `expire_applications`, `n` in 1 ..= 50.
	fn expire_applications(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `299` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 52_488_000 picoseconds
	fn apply() -> Weight {
		Weight::from_parts(54_220_000, 3797)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `431` bytes
	// Proof estimated: `3691` bytes
	// Fastest run: 37_185_000 picoseconds
	fn withdraw_application() -> Weight {
		Weight::from_parts(38_597_000, 3691)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:2 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1154` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 114_850_000 picoseconds
	fn admit() -> Weight {
		Weight::from_parts(117_104_000, 6604)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Applications` (r:1 w:1)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1113` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 76_213_000 picoseconds
	fn refuse() -> Weight {
		Weight::from_parts(78_516_000, 3797)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1089` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 69_964_000 picoseconds
	fn accredit() -> Weight {
		Weight::from_parts(72_267_000, 6604)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1089` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 69_634_000 picoseconds
	fn withdraw_role() -> Weight {
		Weight::from_parts(71_546_000, 6604)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1089` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 70_214_000 picoseconds
	fn renew() -> Weight {
		Weight::from_parts(72_308_000, 6604)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Suspensions` (r:1 w:1)
	// Proof: `Entities::Suspensions` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 91_000_000 picoseconds
	fn suspend() -> Weight {
		Weight::from_parts(93_000_000, 6604)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Suspensions` (r:1 w:1)
	// Proof: `Entities::Suspensions` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	// Proof measured:  `1438` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 80_279_000 picoseconds
	fn reinstate() -> Weight {
		Weight::from_parts(81_681_000, 6604)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Entities::Recoveries` (r:1 w:1)
	// Proof: `Entities::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6196` bytes
	// Fastest run: 79_000_000 picoseconds
	fn retire() -> Weight {
		Weight::from_parts(81_000_000, 6196)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mergers` (r:2 w:2)
	// Proof: `Entities::Mergers` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 88_000_000 picoseconds
	fn propose_merger() -> Weight {
		Weight::from_parts(90_000_000, 9411)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mergers` (r:1 w:1)
	// Proof: `Entities::Mergers` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 68_000_000 picoseconds
	fn accept_merger() -> Weight {
		Weight::from_parts(70_000_000, 6604)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Mergers` (r:1 w:1)
	// Proof: `Entities::Mergers` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Proof measured:  `600` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 53_000_000 picoseconds
	fn approve_merger() -> Weight {
		Weight::from_parts(55_000_000, 6604)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mergers` (r:1 w:1)
	// Proof: `Entities::Mergers` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Proof measured:  `600` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 43_000_000 picoseconds
	fn veto_merger() -> Weight {
		Weight::from_parts(45_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mergers` (r:1 w:1)
	// Proof: `Entities::Mergers` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 63_000_000 picoseconds
	fn cancel_merger() -> Weight {
		Weight::from_parts(65_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Mergers` (r:1 w:1)
	// Proof: `Entities::Mergers` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:2)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Entities::Recoveries` (r:1 w:1)
	// Proof: `Entities::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	// Storage: `Entities::Suspensions` (r:0 w:1)
	// Proof: `Entities::Suspensions` (`max_values`: None, `max_size`: Some(325), added: 2800, mode: `MaxEncodedLen`)
	// Storage: `Entities::Predecessors` (r:0 w:1)
	// Proof: `Entities::Predecessors` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 123_000_000 picoseconds
	fn complete_merger() -> Weight {
		Weight::from_parts(125_000_000, 6604)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:2 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Proof measured:  `948` bytes
	// Proof estimated: `6196` bytes
	// Fastest run: 69_804_000 picoseconds
	fn offer_control() -> Weight {
		Weight::from_parts(71_607_000, 6196)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `818` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 49_233_000 picoseconds
	fn withdraw_control_offer() -> Weight {
		Weight::from_parts(51_025_000, 3797)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:1 w:2)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedDelegations` (r:1 w:1)
	// Proof: `Entities::OfferedDelegations` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Entities::Recoveries` (r:1 w:1)
	// Proof: `Entities::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6196` bytes
	// Fastest run: 103_000_000 picoseconds
	fn accept_control() -> Weight {
		Weight::from_parts(105_000_000, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	// Storage: `Entities::Accounts` (r:2 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:102 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedDelegations` (r:2 w:1)
	// Proof: `Entities::OfferedDelegations` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1100 + d * (90 ±0)` bytes
	// Proof estimated: `6156 + d * (2575 ±0)` bytes
	// Fastest run: 105_000_000 picoseconds
	fn offer_delegation(d: u32) -> Weight {
		Weight::from_parts(110_000_000, 6156)
			// Standard error: 5_000
			.saturating_add(Weight::from_parts(7_000_000, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2575).saturating_mul(d.into()))
	}
	// Storage: `Entities::OfferedDelegations` (r:1 w:1)
	// Proof: `Entities::OfferedDelegations` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:1 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:0 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 68_000_000 picoseconds
	fn accept_delegation() -> Weight {
		Weight::from_parts(70_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	// Storage: `Entities::OfferedDelegations` (r:1 w:1)
	// Proof: `Entities::OfferedDelegations` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Proof measured:  `600` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 33_000_000 picoseconds
	fn decline_delegation() -> Weight {
		Weight::from_parts(35_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:2 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedDelegations` (r:1 w:0)
	// Proof: `Entities::OfferedDelegations` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6140` bytes
	// Fastest run: 86_000_000 picoseconds
	fn remove_delegate() -> Weight {
		Weight::from_parts(88_000_000, 6140)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:1)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:1)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `778` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 58_257_000 picoseconds
	fn resign() -> Weight {
		Weight::from_parts(59_438_000, 3797)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedMandates` (r:0 w:1)
	// Proof: `Entities::OfferedMandates` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	// Storage: `Entities::Principals` (r:0 w:1)
	// Proof: `Entities::Principals` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 70_000_000 picoseconds
	fn offer_mandate() -> Weight {
		Weight::from_parts(72_000_000, 6604)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedMandates` (r:1 w:1)
	// Proof: `Entities::OfferedMandates` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:0 w:1)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 75_000_000 picoseconds
	fn accept_mandate() -> Weight {
		Weight::from_parts(77_000_000, 6604)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:1)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedMandates` (r:1 w:1)
	// Proof: `Entities::OfferedMandates` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	// Storage: `Entities::Principals` (r:0 w:1)
	// Proof: `Entities::Principals` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 66_000_000 picoseconds
	fn revoke_mandate() -> Weight {
		Weight::from_parts(68_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Mandates` (r:1 w:1)
	// Proof: `Entities::Mandates` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedMandates` (r:1 w:1)
	// Proof: `Entities::OfferedMandates` (`max_values`: None, `max_size`: Some(115), added: 2590, mode: `MaxEncodedLen`)
	// Storage: `Entities::Principals` (r:0 w:1)
	// Proof: `Entities::Principals` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 66_000_000 picoseconds
	fn renounce_mandate() -> Weight {
		Weight::from_parts(68_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:2 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::RecoveryProposals` (r:0 w:1)
	// Proof: `Entities::RecoveryProposals` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6604` bytes
	// Fastest run: 83_000_000 picoseconds
	fn propose_recovery() -> Weight {
		Weight::from_parts(85_000_000, 6604)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::RecoveryProposals` (r:1 w:1)
	// Proof: `Entities::RecoveryProposals` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Recoveries` (r:1 w:1)
	// Proof: `Entities::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `6196` bytes
	// Fastest run: 73_000_000 picoseconds
	fn approve_recovery() -> Weight {
		Weight::from_parts(75_000_000, 6196)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::RecoveryProposals` (r:1 w:1)
	// Proof: `Entities::RecoveryProposals` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	// Storage: `Entities::Recoveries` (r:1 w:1)
	// Proof: `Entities::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 60_000_000 picoseconds
	fn veto_recovery() -> Weight {
		Weight::from_parts(62_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::RecoveryProposals` (r:1 w:1)
	// Proof: `Entities::RecoveryProposals` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	// Storage: `Entities::Recoveries` (r:1 w:1)
	// Proof: `Entities::Recoveries` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `1000` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 84_000_000 picoseconds
	fn cancel_recovery() -> Weight {
		Weight::from_parts(86_000_000, 3797)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Recoveries` (r:1 w:1)
	// Proof: `Entities::Recoveries` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Accounts` (r:10 w:102)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:102 w:100)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:103 w:103)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedControl` (r:1 w:1)
	// Proof: `Entities::OfferedControl` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::OfferedDelegations` (r:2 w:1)
	// Proof: `Entities::OfferedDelegations` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Proof measured:  `1316 + d * (164 ±0)` bytes
	// Proof estimated: `8799 + d * (2603 ±6)` bytes
	// Fastest run: 135_171_000 picoseconds
	fn complete_recovery(d: u32) -> Weight {
		Weight::from_parts(140_063_110, 8799)
			// Standard error: 26_915
			.saturating_add(Weight::from_parts(26_878_279, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(9_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(d.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:0 w:1)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Proof measured:  `666` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 52_367_000 picoseconds
	fn add_key() -> Weight {
		Weight::from_parts(53_920_000, 3797)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:1)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Proof measured:  `841` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 68_181_000 picoseconds
	fn revoke_key() -> Weight {
		Weight::from_parts(70_865_000, 3797)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Aliases` (r:1 w:1)
	// Proof: `Entities::Aliases` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	// Storage: `Entities::AliasesOf` (r:0 w:1)
	// Proof: `Entities::AliasesOf` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `717` bytes
	// Proof estimated: `3797` bytes
	// Fastest run: 70_284_000 picoseconds
	fn add_alias() -> Weight {
		Weight::from_parts(71_966_000, 3797)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:1)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(332), added: 2807, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Aliases` (r:1 w:1)
	// Proof: `Entities::Aliases` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	// Storage: `Entities::AliasesOf` (r:0 w:1)
	// Proof: `Entities::AliasesOf` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `3323` bytes
	// Proof estimated: `26253` bytes
	// Fastest run: 147_078_000 picoseconds
	fn remove_alias() -> Weight {
		Weight::from_parts(153_558_000, 26253)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Entities::ApplicationsDue` (r:51 w:50)
	// Proof: `Entities::ApplicationsDue` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Entities::Applications` (r:21 w:20)
	// Proof: `Entities::Applications` (`max_values`: None, `max_size`: Some(226), added: 2701, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:20 w:20)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Proof measured:  `266 + n * (167 ±0)` bytes
	// Proof estimated: `3691 + n * (2701 ±0)` bytes
	// Fastest run: 48_893_000 picoseconds
	fn expire_applications(n: u32) -> Weight {
		Weight::from_parts(25_182_072, 3691)
			// Standard error: 67_378
			.saturating_add(Weight::from_parts(29_366_934, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2701).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn apply() -> Weight {
		Weight::from_parts(54_220_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn withdraw_application() -> Weight {
		Weight::from_parts(38_597_000, 3691)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn admit() -> Weight {
		Weight::from_parts(117_104_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn refuse() -> Weight {
		Weight::from_parts(78_516_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn accredit() -> Weight {
		Weight::from_parts(72_267_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn withdraw_role() -> Weight {
		Weight::from_parts(71_546_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn renew() -> Weight {
		Weight::from_parts(72_308_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(93_000_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(81_681_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn retire() -> Weight {
		Weight::from_parts(81_000_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn propose_merger() -> Weight {
		Weight::from_parts(90_000_000, 9411)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn accept_merger() -> Weight {
		Weight::from_parts(70_000_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn approve_merger() -> Weight {
		Weight::from_parts(55_000_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn veto_merger() -> Weight {
		Weight::from_parts(45_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn cancel_merger() -> Weight {
		Weight::from_parts(65_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn complete_merger() -> Weight {
		Weight::from_parts(125_000_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn offer_control() -> Weight {
		Weight::from_parts(71_607_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn withdraw_control_offer() -> Weight {
		Weight::from_parts(51_025_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn accept_control() -> Weight {
		Weight::from_parts(105_000_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn offer_delegation(d: u32) -> Weight {
		Weight::from_parts(110_000_000, 6156)
			// Standard error: 5_000
			.saturating_add(Weight::from_parts(7_000_000, 0).saturating_mul(d.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2575).saturating_mul(d.into()))
	}
	fn accept_delegation() -> Weight {
		Weight::from_parts(70_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn decline_delegation() -> Weight {
		Weight::from_parts(35_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn remove_delegate() -> Weight {
		Weight::from_parts(88_000_000, 6140)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(59_438_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn offer_mandate() -> Weight {
		Weight::from_parts(72_000_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn accept_mandate() -> Weight {
		Weight::from_parts(77_000_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn revoke_mandate() -> Weight {
		Weight::from_parts(68_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn renounce_mandate() -> Weight {
		Weight::from_parts(68_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn propose_recovery() -> Weight {
		Weight::from_parts(85_000_000, 6604)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn approve_recovery() -> Weight {
		Weight::from_parts(75_000_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn veto_recovery() -> Weight {
		Weight::from_parts(62_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn cancel_recovery() -> Weight {
		Weight::from_parts(86_000_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn complete_recovery(d: u32) -> Weight {
		Weight::from_parts(140_063_110, 8799)
			// Standard error: 26_915
			.saturating_add(Weight::from_parts(26_878_279, 0).saturating_mul(d.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(d.into())))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64.saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(d.into()))
	}
	fn add_key() -> Weight {
		Weight::from_parts(53_920_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn revoke_key() -> Weight {
		Weight::from_parts(70_865_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn add_alias() -> Weight {
		Weight::from_parts(71_966_000, 3797)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn remove_alias() -> Weight {
		Weight::from_parts(153_558_000, 26253)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn expire_applications(n: u32) -> Weight {
		Weight::from_parts(25_182_072, 3691)
			// Standard error: 67_378
			.saturating_add(Weight::from_parts(29_366_934, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2701).saturating_mul(n.into()))
	}
}
