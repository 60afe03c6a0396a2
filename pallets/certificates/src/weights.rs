//! Weights of the calls of `pallet_certificates`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-28, frame-benchmarking-cli 64.0.0, 20 steps, 5 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `set_profile`.
	fn set_profile() -> Weight;
	/// `issue`, `n` in 1 ..= 50.
	fn issue(n: u32) -> Weight;
	/// `withdraw`, `n` in 1 ..= 50.
	fn withdraw(n: u32) -> Weight;
	/// `supersede`, `n` in 1 ..= 50, `o` in 1 ..= 50.
	fn supersede(n: u32, o: u32) -> Weight;
	/// `sweep`, `n` in 0 ..= 50.
	fn sweep(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Certificates::Versions` (r:1 w:1)
	// Proof: `Certificates::Versions` (`max_values`: None, `max_size`: Some(274), added: 2749, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:1 w:1)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Proof measured:  `1986` bytes
	// Proof estimated: `4436` bytes
	// Fastest run: 222_661_000 picoseconds
	fn set_profile() -> Weight {
		Weight::from_parts(225_124_000, 4436)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:1)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2080), added: 4555, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Pruned` (r:1 w:0)
	// Proof: `Certificates::Pruned` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Versions` (r:1 w:0)
	// Proof: `Certificates::Versions` (`max_values`: None, `max_size`: Some(274), added: 2749, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:1 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Due` (r:0 w:1)
	// Proof: `Certificates::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Certificates::ByCertifier` (r:0 w:1)
	// Proof: `Certificates::ByCertifier` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Envelopes` (r:0 w:2)
	// Proof: `Certificates::Envelopes` (`max_values`: None, `max_size`: Some(2132), added: 4607, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Listed` (r:0 w:50)
	// Proof: `Certificates::Listed` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	// Proof measured:  `3369` bytes
	// Proof estimated: `6606` bytes
	// Fastest run: 392_011_000 picoseconds
	fn issue(n: u32) -> Weight {
		Weight::from_parts(406_362_588, 6606)
			// Standard error: 131_410
			.saturating_add(Weight::from_parts(6_265_003, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:1)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2080), added: 4555, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:1 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Listed` (r:0 w:100)
	// Proof: `Certificates::Listed` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	// Proof measured:  `3048 + n * (35 ±0)` bytes
	// Proof estimated: `5545` bytes
	// Fastest run: 231_473_000 picoseconds
	fn withdraw(n: u32) -> Weight {
		Weight::from_parts(230_355_114, 5545)
			// Standard error: 145_558
			.saturating_add(Weight::from_parts(9_625_529, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:2 w:2)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2080), added: 4555, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Pruned` (r:1 w:0)
	// Proof: `Certificates::Pruned` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Versions` (r:1 w:0)
	// Proof: `Certificates::Versions` (`max_values`: None, `max_size`: Some(274), added: 2749, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:1 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:1 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Due` (r:0 w:1)
	// Proof: `Certificates::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Certificates::ByCertifier` (r:0 w:1)
	// Proof: `Certificates::ByCertifier` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Envelopes` (r:0 w:2)
	// Proof: `Certificates::Envelopes` (`max_values`: None, `max_size`: Some(2132), added: 4607, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Listed` (r:0 w:150)
	// Proof: `Certificates::Listed` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	// Proof measured:  `3755 + o * (35 ±0)` bytes
	// Proof estimated: `10100` bytes
	// Fastest run: 847_587_000 picoseconds
	fn supersede(n: u32, o: u32) -> Weight {
		Weight::from_parts(572_751_239, 10100)
			// Standard error: 574_379
			.saturating_add(Weight::from_parts(7_045_807, 0).saturating_mul(n.into()))
			// Standard error: 574_379
			.saturating_add(Weight::from_parts(9_317_929, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(o.into())))
	}
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Due` (r:50 w:50)
	// Proof: `Certificates::Due` (`max_values`: None, `max_size`: Some(59), added: 2534, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:50 w:50)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2080), added: 4555, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:50 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(971), added: 3446, mode: `MaxEncodedLen`)
	// Storage: `Certificates::ByCertifier` (r:0 w:50)
	// Proof: `Certificates::ByCertifier` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Pruned` (r:0 w:50)
	// Proof: `Certificates::Pruned` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Envelopes` (r:0 w:150)
	// Proof: `Certificates::Envelopes` (`max_values`: None, `max_size`: Some(2132), added: 4607, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Listed` (r:0 w:2500)
	// Proof: `Certificates::Listed` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	// Proof measured:  `1612 + n * (2450 ±0)` bytes
	// Proof estimated: `14431 + n * (4555 ±0)` bytes
	// Fastest run: 15_383_000 picoseconds
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(247_826_899, 14431)
			// Standard error: 5_062_179
			.saturating_add(Weight::from_parts(420_804_934, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(57_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4555).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn set_profile() -> Weight {
		Weight::from_parts(225_124_000, 4436)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn issue(n: u32) -> Weight {
		Weight::from_parts(406_362_588, 6606)
			// Standard error: 131_410
			.saturating_add(Weight::from_parts(6_265_003, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	fn withdraw(n: u32) -> Weight {
		Weight::from_parts(230_355_114, 5545)
			// Standard error: 145_558
			.saturating_add(Weight::from_parts(9_625_529, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(n.into())))
	}
	fn supersede(n: u32, o: u32) -> Weight {
		Weight::from_parts(572_751_239, 10100)
			// Standard error: 574_379
			.saturating_add(Weight::from_parts(7_045_807, 0).saturating_mul(n.into()))
			// Standard error: 574_379
			.saturating_add(Weight::from_parts(9_317_929, 0).saturating_mul(o.into()))
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(o.into())))
	}
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(247_826_899, 14431)
			// Standard error: 5_062_179
			.saturating_add(Weight::from_parts(420_804_934, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(57_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 4555).saturating_mul(n.into()))
	}
}
