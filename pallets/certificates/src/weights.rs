//! Weights of the calls of `pallet_certificates`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 10 steps, 5 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What each call weighs, by the size of what it is given.
pub trait WeightInfo {
	/// `set_profile`.
	fn set_profile() -> Weight;
	/// `issue`, `n` in 1 ..= 50.
	fn issue(n: u32) -> Weight;
	/// `withdraw`, `n` in 1 ..= 50.
	fn withdraw(n: u32) -> Weight;
	/// `supersede`, `n` in 1 ..= 50, `o` in 1 ..= 50.
	fn supersede(n: u32, o: u32) -> Weight;
	/// `sweep`, `n` in 0 ..= 20.
	fn sweep(n: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Certificates::LatestVersion` (r:1 w:1)
	// Proof: `Certificates::LatestVersion` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:0 w:1)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(579), added: 3054, mode: `MaxEncodedLen`)
	// Proof measured:  `237` bytes
	// Proof estimated: `3502` bytes
	// Fastest run: 94_179_000 picoseconds
	fn set_profile() -> Weight {
		Weight::from_parts(97_594_000, 3502)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:3 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:1)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Certificates::LatestVersion` (r:1 w:0)
	// Proof: `Certificates::LatestVersion` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:16 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(579), added: 3054, mode: `MaxEncodedLen`)
	// Storage: `Certificates::ByCertifier` (r:0 w:1)
	// Proof: `Certificates::ByCertifier` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	// Proof measured:  `3488` bytes
	// Proof estimated: `49854` bytes
	// Fastest run: 1_049_457_000 picoseconds
	fn issue(n: u32) -> Weight {
		Weight::from_parts(1_118_222_073, 49854)
			// Standard error: 431_569
			.saturating_add(Weight::from_parts(52_575_975, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(27_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes(n.into()))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(n.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:1 w:1)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Proof measured:  `2998` bytes
	// Proof estimated: `5512` bytes
	// Fastest run: 150_944_000 picoseconds
	fn withdraw(n: u32) -> Weight {
		Weight::from_parts(657_003_000, 5512)
			.saturating_add(Weight::from_parts(100_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5228).saturating_mul(n.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:3 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Certificates` (r:2 w:2)
	// Proof: `Certificates::Certificates` (`max_values`: None, `max_size`: Some(2047), added: 4522, mode: `MaxEncodedLen`)
	// Storage: `Certificates::LatestVersion` (r:1 w:0)
	// Proof: `Certificates::LatestVersion` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Certificates::Profiles` (r:16 w:0)
	// Proof: `Certificates::Profiles` (`max_values`: None, `max_size`: Some(579), added: 3054, mode: `MaxEncodedLen`)
	// Storage: `Certificates::ByCertifier` (r:0 w:1)
	// Proof: `Certificates::ByCertifier` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	// Proof measured:  `5509` bytes
	// Proof estimated: `49854` bytes
	// Fastest run: 1_158_418_000 picoseconds
	fn supersede(n: u32, o: u32) -> Weight {
		Weight::from_parts(1_737_892_180, 49854)
			.saturating_add(Weight::from_parts(51_144_575, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(100_000_000, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(28_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes(n.into()))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(0, 5228).saturating_mul(o.into()))
	}
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 5512)
			.saturating_add(Weight::from_parts(2_600_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes(56_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 152_000).saturating_mul(n.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn set_profile() -> Weight {
		Weight::from_parts(97_594_000, 3502)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn issue(n: u32) -> Weight {
		Weight::from_parts(1_118_222_073, 49854)
			// Standard error: 431_569
			.saturating_add(Weight::from_parts(52_575_975, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(27_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
			.saturating_add(RocksDbWeight::get().writes(n.into()))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(n.into()))
	}
	fn withdraw(n: u32) -> Weight {
		Weight::from_parts(657_003_000, 5512)
			.saturating_add(Weight::from_parts(100_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5228).saturating_mul(n.into()))
	}
	fn supersede(n: u32, o: u32) -> Weight {
		Weight::from_parts(1_737_892_180, 49854)
			.saturating_add(Weight::from_parts(51_144_575, 0).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(100_000_000, 0).saturating_mul(o.into()))
			.saturating_add(RocksDbWeight::get().reads(28_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes(n.into()))
			.saturating_add(RocksDbWeight::get().writes(2_u64.saturating_mul(o.into())))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(n.into()))
			.saturating_add(Weight::from_parts(0, 5228).saturating_mul(o.into()))
	}
	fn sweep(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 5512)
			.saturating_add(Weight::from_parts(2_600_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes(56_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 152_000).saturating_mul(n.into()))
	}
}
