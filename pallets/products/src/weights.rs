//! Weights of the calls of `pallet_products`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 10 steps, 5 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// What each call weighs, by the size of what it is given.
pub trait WeightInfo {
	/// `grant_prefix`.
	fn grant_prefix() -> Weight;
	/// `revoke_prefix`.
	fn revoke_prefix() -> Weight;
	/// `register`, `g` in 0 ..= 16.
	fn register(g: u32) -> Weight;
	/// `update`, `g` in 0 ..= 16.
	fn update(g: u32) -> Weight;
	/// `recall`.
	fn recall() -> Weight;
	/// `lift_recall`.
	fn lift_recall() -> Weight;
	/// `offer_transfer`.
	fn offer_transfer() -> Weight;
	/// `accept_transfer`.
	fn accept_transfer() -> Weight;
	/// `withdraw_offer`.
	fn withdraw_offer() -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:1 w:1)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Proof measured:  `1051` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 72_248_000 picoseconds
	fn grant_prefix() -> Weight {
		Weight::from_parts(76_353_000, 6446)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:2 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:1 w:1)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Proof measured:  `1157` bytes
	// Proof estimated: `6446` bytes
	// Fastest run: 72_587_000 picoseconds
	fn revoke_prefix() -> Weight {
		Weight::from_parts(75_442_000, 6446)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:9 w:0)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(5744), added: 8219, mode: `MaxEncodedLen`)
	// Storage: `Products::ByOwner` (r:0 w:1)
	// Proof: `Products::ByOwner` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `816` bytes
	// Proof estimated: `23976` bytes
	// Fastest run: 106_909_000 picoseconds
	fn register(g: u32) -> Weight {
		Weight::from_parts(113_936_904, 23976)
			// Standard error: 281_878
			.saturating_add(Weight::from_parts(2_827_845, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(5744), added: 8219, mode: `MaxEncodedLen`)
	// Proof measured:  `1454` bytes
	// Proof estimated: `4073` bytes
	// Fastest run: 68_812_000 picoseconds
	fn update(g: u32) -> Weight {
		Weight::from_parts(74_069_538, 4073)
			// Standard error: 307_527
			.saturating_add(Weight::from_parts(2_996_372, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Proof measured:  `1188` bytes
	// Proof estimated: `4073` bytes
	// Fastest run: 62_553_000 picoseconds
	fn recall() -> Weight {
		Weight::from_parts(63_975_000, 4073)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Proof measured:  `1454` bytes
	// Proof estimated: `4073` bytes
	// Fastest run: 62_793_000 picoseconds
	fn lift_recall() -> Weight {
		Weight::from_parts(69_483_000, 4073)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn offer_transfer() -> Weight {
		Weight::from_parts(90_000_000, 26208)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn accept_transfer() -> Weight {
		Weight::from_parts(160_000_000, 26208)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(80_000_000, 26208)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn grant_prefix() -> Weight {
		Weight::from_parts(76_353_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn revoke_prefix() -> Weight {
		Weight::from_parts(75_442_000, 6446)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn register(g: u32) -> Weight {
		Weight::from_parts(113_936_904, 23976)
			// Standard error: 281_878
			.saturating_add(Weight::from_parts(2_827_845, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	fn update(g: u32) -> Weight {
		Weight::from_parts(74_069_538, 4073)
			// Standard error: 307_527
			.saturating_add(Weight::from_parts(2_996_372, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn recall() -> Weight {
		Weight::from_parts(63_975_000, 4073)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lift_recall() -> Weight {
		Weight::from_parts(69_483_000, 4073)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn offer_transfer() -> Weight {
		Weight::from_parts(90_000_000, 26208)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_transfer() -> Weight {
		Weight::from_parts(160_000_000, 26208)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(80_000_000, 26208)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
