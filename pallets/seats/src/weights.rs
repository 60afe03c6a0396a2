//! Weights of the calls of `pallet_seats`, measured by `scripts/bench weights`; not for editing by hand.
//!
//! Estimated until measured.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of each call, by the size of its input.
pub trait WeightInfo {
	/// `assign`, `s` seats.
	fn assign(s: u32) -> Weight;
	/// `move_seat`.
	fn move_seat() -> Weight;
	/// `count_motion`, with as many open as there can be.
	fn count_motion() -> Weight;
}

/// The measured weights, with the database of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	// Storage: `Seats::Seats` (r:1 w:1)
	// Proof: `Seats::Seats` (`max_values`: Some(1), `max_size`: Some(1326), added: 1821, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Entities::Entities` (r:25 w:0)
	// Proof: `Entities::Entities` (`max_values`: None, `max_size`: Some(265), added: 2740, mode: `MaxEncodedLen`)
	// Proof estimated: `2811 + s * (2740 ±0)` bytes
	fn assign(s: u32) -> Weight {
		Weight::from_parts(18_000_000, 2_811)
			.saturating_add(Weight::from_parts(3_600_000, 2_740).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads(s.into()))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}

	// Storage: `Seats::Seats` (r:1 w:1)
	// Proof: `Seats::Seats` (`max_values`: Some(1), `max_size`: Some(1326), added: 1821, mode: `MaxEncodedLen`)
	// Proof estimated: `2811` bytes
	fn move_seat() -> Weight {
		Weight::from_parts(22_000_000, 2_811).saturating_add(T::DbWeight::get().reads_writes(1, 1))
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
		Weight::from_parts(18_000_000, 2_811)
			.saturating_add(Weight::from_parts(3_600_000, 2_740).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads(s.into()))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}

	fn move_seat() -> Weight {
		Weight::from_parts(22_000_000, 2_811).saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	fn count_motion() -> Weight {
		Weight::from_parts(40_000_000, 6_687).saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
}
