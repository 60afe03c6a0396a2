//! Weights of the calls of `pallet_products`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-28, frame-benchmarking-cli 64.0.0, 20 steps, 3 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `assign_range`, `n` in 1 ..= 600.
	fn assign_range(n: u32) -> Weight;
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
	/// `reassign`.
	fn reassign() -> Weight;
	/// `set_features`, `f` in 0 ..= 32.
	fn set_features(f: u32) -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Entities` (r:1 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Products::Ranges` (r:0 w:600)
	// Proof: `Products::Ranges` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Proof measured:  `498` bytes
	// Proof estimated: `3798` bytes
	// Fastest run: 33_149_000 picoseconds
	fn assign_range(n: u32) -> Weight {
		Weight::from_parts(33_149_000, 3798)
			// Standard error: 886_242
			.saturating_add(Weight::from_parts(8_416_291, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Ranges` (r:1 w:0)
	// Proof: `Products::Ranges` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:1 w:1)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Proof measured:  `3708` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 172_896_000 picoseconds
	fn grant_prefix() -> Weight {
		Weight::from_parts(190_783_000, 29070)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:1 w:1)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Storage: `Products::Ranges` (r:1 w:0)
	// Proof: `Products::Ranges` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Proof measured:  `3440` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 154_319_000 picoseconds
	fn revoke_prefix() -> Weight {
		Weight::from_parts(162_371_000, 26262)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:25 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:9 w:0)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:16 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:0 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:0 w:1)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Storage: `Products::ByOwner` (r:0 w:1)
	// Proof: `Products::ByOwner` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `3539 + g * (404 ±0)` bytes
	// Proof estimated: `26262 + g * (2808 ±0)` bytes
	// Fastest run: 206_837_000 picoseconds
	fn register(g: u32) -> Weight {
		Weight::from_parts(181_440_860, 26262)
			// Standard error: 573_761
			.saturating_add(Weight::from_parts(30_940_536, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(g.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:25 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:16 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:1 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:1 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Proof measured:  `12983 + g * (404 ±0)` bytes
	// Proof estimated: `26262 + g * (2808 ±0)` bytes
	// Fastest run: 250_191_000 picoseconds
	fn update(g: u32) -> Weight {
		Weight::from_parts(284_414_113, 26262)
			// Standard error: 644_148
			.saturating_add(Weight::from_parts(22_638_792, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(g.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Proof measured:  `3807` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 142_020_000 picoseconds
	fn recall() -> Weight {
		Weight::from_parts(143_282_000, 26262)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Proof measured:  `4073` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 143_192_000 picoseconds
	fn lift_recall() -> Weight {
		Weight::from_parts(157_323_000, 26262)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Offers` (r:0 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Proof measured:  `4410` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 151_204_000 picoseconds
	fn offer_transfer() -> Weight {
		Weight::from_parts(152_947_000, 29070)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Offers` (r:1 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:1 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:1 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:1 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::ByOwner` (r:0 w:2)
	// Proof: `Products::ByOwner` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `19381` bytes
	// Proof estimated: `29070` bytes
	// Fastest run: 318_573_000 picoseconds
	fn accept_transfer() -> Weight {
		Weight::from_parts(329_850_000, 29070)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Offers` (r:1 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Proof measured:  `4222` bytes
	// Proof estimated: `26262` bytes
	// Fastest run: 153_077_000 picoseconds
	fn withdraw_offer() -> Weight {
		Weight::from_parts(210_312_000, 26262)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:11 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Ranges` (r:1 w:0)
	// Proof: `Products::Ranges` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:9 w:0)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:0 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:0 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::Offers` (r:0 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Storage: `Products::ByOwner` (r:0 w:2)
	// Proof: `Products::ByOwner` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `4900` bytes
	// Proof estimated: `31878` bytes
	// Fastest run: 268_588_000 picoseconds
	fn reassign() -> Weight {
		Weight::from_parts(322_378_000, 31878)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:41 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:1 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:32 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:1 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Entities::DailyRecords` (r:1 w:1)
	// Proof: `Entities::DailyRecords` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:0 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Proof measured:  `10718 + f * (379 ±0)` bytes
	// Proof estimated: `26262 + f * (2808 ±0)` bytes
	// Fastest run: 253_446_000 picoseconds
	fn set_features(f: u32) -> Weight {
		Weight::from_parts(248_297_086, 26262)
			// Standard error: 806_064
			.saturating_add(Weight::from_parts(23_962_624, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(f.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn assign_range(n: u32) -> Weight {
		Weight::from_parts(33_149_000, 3798)
			// Standard error: 886_242
			.saturating_add(Weight::from_parts(8_416_291, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	fn grant_prefix() -> Weight {
		Weight::from_parts(190_783_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn revoke_prefix() -> Weight {
		Weight::from_parts(162_371_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn register(g: u32) -> Weight {
		Weight::from_parts(181_440_860, 26262)
			// Standard error: 573_761
			.saturating_add(Weight::from_parts(30_940_536, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(g.into()))
	}
	fn update(g: u32) -> Weight {
		Weight::from_parts(284_414_113, 26262)
			// Standard error: 644_148
			.saturating_add(Weight::from_parts(22_638_792, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(g.into()))
	}
	fn recall() -> Weight {
		Weight::from_parts(143_282_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lift_recall() -> Weight {
		Weight::from_parts(157_323_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn offer_transfer() -> Weight {
		Weight::from_parts(152_947_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_transfer() -> Weight {
		Weight::from_parts(329_850_000, 29070)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(210_312_000, 26262)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reassign() -> Weight {
		Weight::from_parts(322_378_000, 31878)
			.saturating_add(RocksDbWeight::get().reads(25_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn set_features(f: u32) -> Weight {
		Weight::from_parts(248_297_086, 26262)
			// Standard error: 806_064
			.saturating_add(Weight::from_parts(23_962_624, 0).saturating_mul(f.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(f.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(f.into()))
	}
}
