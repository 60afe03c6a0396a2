//! Weights of the calls of `pallet_licensing`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 50 steps, 20 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What each call weighs, by the size of what it is given.
pub trait WeightInfo {
	/// `register_right`.
	fn register_right() -> Weight;
	/// `mark`.
	fn mark() -> Weight;
	/// `unmark`.
	fn unmark() -> Weight;
	/// `grant`, `p` in 1 ..= 100.
	fn grant(p: u32) -> Weight;
	/// `sublicense`, `p` in 1 ..= 100.
	fn sublicense(p: u32) -> Weight;
	/// `suspend`.
	fn suspend() -> Weight;
	/// `reinstate`.
	fn reinstate() -> Weight;
	/// `revoke`.
	fn revoke() -> Weight;
	/// `amend`, `p` in 1 ..= 100.
	fn amend(p: u32) -> Weight;
	/// `renew_right`.
	fn renew_right() -> Weight;
	/// `record_right`.
	fn record_right() -> Weight;
	/// `offer_transfer`.
	fn offer_transfer() -> Weight;
	/// `accept_transfer`.
	fn accept_transfer() -> Weight;
	/// `withdraw_offer`.
	fn withdraw_offer() -> Weight;
	/// `sweep`, `n` in 1 ..= 20.
	fn sweep(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::RightNumbers` (r:1 w:1)
	// Proof: `Licensing::RightNumbers` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	// Storage: `Licensing::NextRight` (r:1 w:1)
	// Proof: `Licensing::NextRight` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:0 w:1)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Proof measured:  `784` bytes
	// Proof estimated: `3767` bytes
	// Fastest run: 78_556_000 picoseconds
	fn register_right() -> Weight {
		Weight::from_parts(80_139_000, 3767)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:1)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Proof measured:  `6949` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 228_800_000 picoseconds
	fn mark() -> Weight {
		Weight::from_parts(233_306_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Marks` (r:1 w:1)
	// Proof: `Licensing::Marks` (`max_values`: None, `max_size`: Some(132), added: 2607, mode: `MaxEncodedLen`)
	// Proof measured:  `6974` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 224_113_000 picoseconds
	fn unmark() -> Weight {
		Weight::from_parts(228_329_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(578), added: 3053, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(453), added: 2928, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `4832 + p * (68 ±0)` bytes
	// Proof estimated: `28760 + p * (3083 ±0)` bytes
	// Fastest run: 219_976_000 picoseconds
	fn grant(p: u32) -> Weight {
		Weight::from_parts(194_838_885, 28760)
			// Standard error: 82_072
			.saturating_add(Weight::from_parts(12_595_567, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:5 w:2)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(578), added: 3053, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:1 w:0)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(453), added: 2928, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:100 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:100 w:100)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:1)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:0 w:1)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Proof measured:  `6964 + p * (182 ±0)` bytes
	// Proof estimated: `16255 + p * (3083 ±0)` bytes
	// Fastest run: 231_463_000 picoseconds
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(237_642_521, 16255)
			// Standard error: 36_356
			.saturating_add(Weight::from_parts(19_815_819, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(578), added: 3053, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Proof measured:  `6788` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 233_156_000 picoseconds
	fn suspend() -> Weight {
		Weight::from_parts(239_976_000, 48199)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(578), added: 3053, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Proof measured:  `6818` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 235_149_000 picoseconds
	fn reinstate() -> Weight {
		Weight::from_parts(247_817_000, 48199)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:17 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:1 w:1)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(578), added: 3053, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Rights` (r:1 w:0)
	// Proof: `Licensing::Rights` (`max_values`: None, `max_size`: Some(171), added: 2646, mode: `MaxEncodedLen`)
	// Proof measured:  `6788` bytes
	// Proof estimated: `48199` bytes
	// Fastest run: 238_804_000 picoseconds
	fn revoke() -> Weight {
		Weight::from_parts(248_789_000, 48199)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `sublicense`, with a full list of the old terms to take out.
	fn amend(p: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 60000)
			.saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(107_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Not measured yet: as `revoke`.
	fn renew_right() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `register_right`.
	fn record_right() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `revoke`.
	fn offer_transfer() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `revoke`.
	fn accept_transfer() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Not measured yet: as `revoke`.
	fn withdraw_offer() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Licensing::SweptUpTo` (r:1 w:1)
	// Proof: `Licensing::SweptUpTo` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Licenses` (r:41 w:40)
	// Proof: `Licensing::Licenses` (`max_values`: None, `max_size`: Some(578), added: 3053, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Listed` (r:20 w:20)
	// Proof: `Licensing::Listed` (`max_values`: None, `max_size`: Some(1550), added: 4025, mode: `MaxEncodedLen`)
	// Storage: `Licensing::ByLicensee` (r:0 w:20)
	// Proof: `Licensing::ByLicensee` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Covers` (r:0 w:2000)
	// Proof: `Licensing::Covers` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Storage: `Licensing::Pruned` (r:0 w:20)
	// Proof: `Licensing::Pruned` (`max_values`: None, `max_size`: Some(453), added: 2928, mode: `MaxEncodedLen`)
	// Proof measured:  `2204 + n * (750 ±0)` bytes
	// Proof estimated: `4043 + n * (6106 ±0)` bytes
	// Fastest run: 466_542_000 picoseconds
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(470_117_000, 4043)
			// Standard error: 931_603
			.saturating_add(Weight::from_parts(433_423_206, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(105_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6106).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn register_right() -> Weight {
		Weight::from_parts(80_139_000, 3767)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn mark() -> Weight {
		Weight::from_parts(233_306_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn unmark() -> Weight {
		Weight::from_parts(228_329_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn grant(p: u32) -> Weight {
		Weight::from_parts(194_838_885, 28760)
			// Standard error: 82_072
			.saturating_add(Weight::from_parts(12_595_567, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn sublicense(p: u32) -> Weight {
		Weight::from_parts(237_642_521, 16255)
			// Standard error: 36_356
			.saturating_add(Weight::from_parts(19_815_819, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	fn suspend() -> Weight {
		Weight::from_parts(239_976_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(247_817_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(248_789_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `sublicense`, with a full list of the old terms to take out.
	fn amend(p: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 60000)
			.saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul(p.into()))
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(RocksDbWeight::get().writes(107_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3083).saturating_mul(p.into()))
	}
	// Not measured yet: as `revoke`.
	fn renew_right() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `register_right`.
	fn record_right() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `revoke`.
	fn offer_transfer() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	// Not measured yet: as `revoke`.
	fn accept_transfer() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	// Not measured yet: as `revoke`.
	fn withdraw_offer() -> Weight {
		Weight::from_parts(250_000_000, 48199)
			.saturating_add(RocksDbWeight::get().reads(23_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(470_117_000, 4043)
			// Standard error: 931_603
			.saturating_add(Weight::from_parts(433_423_206, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(105_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6106).saturating_mul(n.into()))
	}
}
