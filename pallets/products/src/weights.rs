//! Weights of the calls of `pallet_products`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-21, frame-benchmarking-cli 64.0.0, 20 steps, 10 repetitions, AMD EPYC.

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
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Products::Ranges` (r:0 w:600)
	// Proof: `Products::Ranges` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Proof measured:  `300` bytes
	// Proof estimated: `3767` bytes
	// Fastest run: 25_000_000 picoseconds
	fn assign_range(n: u32) -> Weight {
		Weight::from_parts(25_000_000, 3767)
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:10 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Ranges` (r:1 w:0)
	// Proof: `Products::Ranges` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:1 w:1)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Proof measured:  `3531` bytes
	// Proof estimated: `28760` bytes
	// Fastest run: 173_838_000 picoseconds
	fn grant_prefix() -> Weight {
		Weight::from_parts(184_503_000, 28760)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Ranges` (r:1 w:0)
	// Proof: `Products::Ranges` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Products::Prefixes` (r:1 w:1)
	// Proof: `Products::Prefixes` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	// Proof measured:  `3179` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 131_345_000 picoseconds
	fn revoke_prefix() -> Weight {
		Weight::from_parts(135_751_000, 25983)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:25 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
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
	// Storage: `Products::Features` (r:0 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:0 w:1)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Storage: `Products::ByOwner` (r:0 w:1)
	// Proof: `Products::ByOwner` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `3340 + g * (394 ±0)` bytes
	// Proof estimated: `25983 + g * (2777 ±0)` bytes
	// Fastest run: 183_382_000 picoseconds
	fn register(g: u32) -> Weight {
		Weight::from_parts(188_196_204, 25983)
			// Standard error: 1_111_822
			.saturating_add(Weight::from_parts(26_429_985, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2777).saturating_mul(g.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:25 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Entities::Keys` (r:16 w:0)
	// Proof: `Entities::Keys` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:1 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:1 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Proof measured:  `12675 + g * (394 ±0)` bytes
	// Proof estimated: `25983 + g * (2777 ±0)` bytes
	// Fastest run: 200_448_000 picoseconds
	fn update(g: u32) -> Weight {
		Weight::from_parts(203_533_431, 25983)
			// Standard error: 1_813_322
			.saturating_add(Weight::from_parts(38_201_956, 0).saturating_mul(g.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2777).saturating_mul(g.into()))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Proof measured:  `3612` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 133_058_000 picoseconds
	fn recall() -> Weight {
		Weight::from_parts(137_073_000, 25983)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Proof measured:  `3878` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 133_598_000 picoseconds
	fn lift_recall() -> Weight {
		Weight::from_parts(198_705_000, 25983)
			.saturating_add(T::DbWeight::get().reads(13_u64))
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
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Offers` (r:0 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Proof measured:  `4205` bytes
	// Proof estimated: `28760` bytes
	// Fastest run: 145_385_000 picoseconds
	fn offer_transfer() -> Weight {
		Weight::from_parts(154_970_000, 28760)
			.saturating_add(T::DbWeight::get().reads(14_u64))
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
	// Storage: `Products::Products` (r:1 w:1)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Offers` (r:1 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:1 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:1 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:1 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::ByOwner` (r:0 w:2)
	// Proof: `Products::ByOwner` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `19066` bytes
	// Proof estimated: `28760` bytes
	// Fastest run: 310_000_000 picoseconds
	fn accept_transfer() -> Weight {
		Weight::from_parts(318_903_000, 28760)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:9 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
	// Storage: `Entities::Delegates` (r:1 w:0)
	// Proof: `Entities::Delegates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Products::Products` (r:1 w:0)
	// Proof: `Products::Products` (`max_values`: None, `max_size`: Some(608), added: 3083, mode: `MaxEncodedLen`)
	// Storage: `Products::Offers` (r:1 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Proof measured:  `4027` bytes
	// Proof estimated: `25983` bytes
	// Fastest run: 138_756_000 picoseconds
	fn withdraw_offer() -> Weight {
		Weight::from_parts(149_912_000, 25983)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:11 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
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
	// Storage: `Products::Offers` (r:0 w:1)
	// Proof: `Products::Offers` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Products::Guides` (r:0 w:1)
	// Proof: `Products::Guides` (`max_values`: None, `max_size`: Some(6160), added: 8635, mode: `MaxEncodedLen`)
	// Storage: `Products::Features` (r:0 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:0 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Storage: `Products::ByOwner` (r:0 w:2)
	// Proof: `Products::ByOwner` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Proof measured:  `4300` bytes
	// Proof estimated: `31537` bytes
	// Fastest run: 290_000_000 picoseconds
	fn reassign() -> Weight {
		Weight::from_parts(300_000_000, 31537)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	// Storage: `Entities::Accounts` (r:1 w:0)
	// Proof: `Entities::Accounts` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:41 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(302), added: 2777, mode: `MaxEncodedLen`)
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
	// Storage: `Products::Features` (r:0 w:1)
	// Proof: `Products::Features` (`max_values`: None, `max_size`: Some(8640), added: 11115, mode: `MaxEncodedLen`)
	// Storage: `Products::Versions` (r:1 w:2)
	// Proof: `Products::Versions` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	// Proof measured:  `10410 + f * (369 ±0)` bytes
	// Proof estimated: `25983 + f * (2777 ±0)` bytes
	// Fastest run: 198_073_000 picoseconds
	fn set_features(f: u32) -> Weight {
		Weight::from_parts(227_334_746, 25983)
			// Standard error: 260_047
			.saturating_add(Weight::from_parts(19_738_242, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2777).saturating_mul(f.into()))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn assign_range(n: u32) -> Weight {
		Weight::from_parts(25_000_000, 3767)
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}
	fn grant_prefix() -> Weight {
		Weight::from_parts(184_503_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn revoke_prefix() -> Weight {
		Weight::from_parts(135_751_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn register(g: u32) -> Weight {
		Weight::from_parts(188_196_204, 25983)
			// Standard error: 1_111_822
			.saturating_add(Weight::from_parts(26_429_985, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2777).saturating_mul(g.into()))
	}
	fn update(g: u32) -> Weight {
		Weight::from_parts(203_533_431, 25983)
			// Standard error: 1_813_322
			.saturating_add(Weight::from_parts(38_201_956, 0).saturating_mul(g.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(g.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2777).saturating_mul(g.into()))
	}
	fn recall() -> Weight {
		Weight::from_parts(137_073_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn lift_recall() -> Weight {
		Weight::from_parts(198_705_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn offer_transfer() -> Weight {
		Weight::from_parts(154_970_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_transfer() -> Weight {
		Weight::from_parts(318_903_000, 28760)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(149_912_000, 25983)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn reassign() -> Weight {
		Weight::from_parts(300_000_000, 31537)
			.saturating_add(RocksDbWeight::get().reads(25_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn set_features(f: u32) -> Weight {
		Weight::from_parts(227_334_746, 25983)
			// Standard error: 260_047
			.saturating_add(Weight::from_parts(19_738_242, 0).saturating_mul(f.into()))
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().reads(2_u64.saturating_mul(f.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2777).saturating_mul(f.into()))
	}
}
