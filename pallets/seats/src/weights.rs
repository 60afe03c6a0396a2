//! Weights of the calls of `pallet_seats`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! 2026-11-28, frame-benchmarking-cli 64.0.0, 20 steps, 5 repetitions, AMD EPYC.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `assign`, `s` in 3 ..= 25.
	fn assign(s: u32) -> Weight;
	/// `move_seat`.
	fn move_seat() -> Weight;
	/// `count_motion`, with as many open as there can be.
	fn count_motion() -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Entities::Entities` (r:25 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Seats::Seats` (r:1 w:1)
	// Proof: `Seats::Seats` (`max_values`: Some(1), `max_size`: Some(1326), added: 1821, mode: `MaxEncodedLen`)
	// Storage: `Council::Proposals` (r:1 w:0)
	// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Council::Members` (r:0 w:1)
	// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Council::Prime` (r:0 w:1)
	// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Proof measured:  `541 + s * (264 ±0)` bytes
	// Proof estimated: `2811 + s * (2808 ±0)` bytes
	// Fastest run: 75_071_000 picoseconds
	fn assign(s: u32) -> Weight {
		Weight::from_parts(34_920_145, 2811)
			// Standard error: 1_310_256
			.saturating_add(Weight::from_parts(16_495_801, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(s.into()))
	}
	// Storage: `Seats::Seats` (r:1 w:1)
	// Proof: `Seats::Seats` (`max_values`: Some(1), `max_size`: Some(1326), added: 1821, mode: `MaxEncodedLen`)
	// Storage: `Council::Proposals` (r:1 w:0)
	// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Council::Members` (r:0 w:1)
	// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Storage: `Council::Prime` (r:0 w:1)
	// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	// Proof measured:  `1399` bytes
	// Proof estimated: `2884` bytes
	// Fastest run: 53_719_000 picoseconds
	fn move_seat() -> Weight {
		Weight::from_parts(66_499_000, 2884)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}

	// Storage: `Seats::Seats` (r:1 w:0)
	// Proof: `Seats::Seats` (`max_values`: Some(1), `max_size`: Some(1326), added: 1821, mode: `MaxEncodedLen`)
	// Storage: `Seats::Motions` (r:1 w:1)
	// Proof: `Seats::Motions` (`max_values`: Some(1), `max_size`: Some(5202), added: 5697, mode: `MaxEncodedLen`)
	// Proof estimated: `6687` bytes
	fn count_motion() -> Weight {
		Weight::from_parts(40_000_000, 6_687).saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}
}

/// The measured weights, for tests.
impl WeightInfo for () {
	fn assign(s: u32) -> Weight {
		Weight::from_parts(34_920_145, 2811)
			// Standard error: 1_310_256
			.saturating_add(Weight::from_parts(16_495_801, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
			.saturating_add(Weight::from_parts(0, 2808).saturating_mul(s.into()))
	}
	fn move_seat() -> Weight {
		Weight::from_parts(66_499_000, 2884)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}

	fn count_motion() -> Weight {
		Weight::from_parts(40_000_000, 6_687).saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
}
